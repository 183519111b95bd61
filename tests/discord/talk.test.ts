import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type App, openSample } from '#src/app.ts';
import { allComponents } from './double/message-rules.ts';
import { calls, control, picks, presses, textOf, types } from './double/people.ts';
import { MODERATOR, snowflake } from './double/world.ts';
import { type Pair, pair } from './house.ts';

let app: App;
let here: Pair;
beforeAll(async () => {
  app = await openSample();
  here = await pair(app);
});
afterEach(() => {
  // Whatever else a test is about: Discord took every request, and nothing was answered twice or too late.
  expect(here.double.violations).toEqual([]);
  expect(here.double.interactions.refused.splice(0)).toEqual([]);
});
afterAll(async () => {
  await here.close();
  await app.close();
});

/** Somebody who never chose a language. */
const somebody = () => ({ by: snowflake() });
const QUESTIONS = {
  en: 'How much electricity did data centers use worldwide in 2024?',
  ar: 'كم قصة عن التعدين في الشهر الماضي؟',
} as const;

test('Barq asks for no events but those of servers, and says how a server takes it in', () => {
  expect(here.double.gateway.identified).toEqual([1]);
  expect(here.door.invite).toBe(
    'https://discord.com/oauth2/authorize?client_id=1300000000000000001&scope=bot+applications.commands&permissions=274877910016',
  );
});

describe('/brief and /trends', () => {
  test('the period’s stories once, in the language that is asked for, each to be opened', async () => {
    for (const [language, words] of [
      ['en', 'The news from 11 November 2026'],
      ['ar', 'الأخبار من'],
    ] as const) {
      const { message } = await calls(here.double, 'brief', { days: 10, language }, somebody());
      expect(textOf(message)).toContain(words);
      expect(allComponents(message).some(({ url }) => url?.startsWith('https://'))).toBe(true);
    }
  });

  test('by language, by outlet, and what changed in the figures', async () => {
    const by = async (what: string, language: string): Promise<string> =>
      textOf((await calls(here.double, 'trends', { by: what, days: 20, language }, somebody())).message);
    expect(await by('language', 'en')).toContain('in Arabic: ');
    expect(await by('language', 'ar')).toContain('بالعربية: ');
    expect(await by('outlet', 'en')).toContain('The Load Curve');
    expect(await by('figures', 'ar')).toMatch(/قيم جديدة|لا قيمة جديدة/);
  });
});

describe('/ask', () => {
  test('answers in public, with its source to open', async () => {
    const { type, deferred, ephemeral, message } = await calls(
      here.double,
      'ask',
      { question: QUESTIONS.en },
      somebody(),
    );
    expect({ type, deferred, ephemeral }).toEqual({ type: 4, deferred: false, ephemeral: false });
    expect(textOf(message)).toContain('415 TWh');
    expect(allComponents(message).some(({ url }) => url?.startsWith('https://'))).toBe(true);
  });

  test('answers a question in the language it is asked in, whatever the client', async () => {
    expect(textOf((await calls(here.double, 'ask', { question: QUESTIONS.ar }, somebody())).message)).toMatch(
      /العدد|قصة|قصص/,
    );
    const other = await calls(here.double, 'ask', { question: QUESTIONS.en }, { ...somebody(), locale: 'fr' });
    expect(textOf(other.message)).toContain('I read');
  });

  test('privately, where that is asked for', async () => {
    const out = await calls(here.double, 'ask', { question: QUESTIONS.en, private: true }, somebody());
    expect(out.ephemeral).toBe(true);
  });

  test('in the language that the option names', async () => {
    const out = await calls(here.double, 'ask', { question: QUESTIONS.en, language: 'ar' }, somebody());
    expect(textOf(out.message)).toContain('المصادر');
  });

  test('marks the sample as what it is', async () => {
    const out = await calls(here.double, 'ask', { question: QUESTIONS.en }, somebody());
    expect(textOf(out.message)).toContain('Sample edition');
  });
});

describe('a question that goes on from the last one', () => {
  test.each([
    ['how many BTC did Northfen produce in September 2026', 'and in August?', '314 BTC', 'Carried over'],
    ['كم انتجت نورثفن من بيتكوين في سبتمبر 2026', 'وفي اغسطس؟', '314', 'من سؤالك السابق'],
  ])('%s + %s', async (question, next, figure, label) => {
    const who = somebody();
    await calls(here.double, 'ask', { question }, who);
    const out = await calls(here.double, 'ask', { question: next }, who);
    expect(textOf(out.message)).toContain(figure);
    expect(textOf(out.message)).toContain(label);
    // The button repeats what was asked, whatever was asked since.
    await calls(here.double, 'ask', { question: 'AI and bitcoin mining electricity in 2027' }, who);
    const flipped = await presses(here.double, out.message, /^(?:العربية|English)$/, who);
    expect(textOf(flipped.message)).toContain('314');
  });

  test('nobody goes on from what somebody else asked, or from another place', async () => {
    const who = somebody();
    await calls(here.double, 'ask', { question: 'how many BTC did Northfen produce in September 2026' }, who);
    const other = await calls(here.double, 'ask', { question: 'and in August?' }, somebody());
    expect(textOf(other.message)).not.toContain('314');
    const elsewhere = await calls(here.double, 'ask', { question: 'and in August?' }, { ...who, guild: false });
    expect(textOf(elsewhere.message)).not.toContain('314');
  });

  test('a full question takes nothing over, and carries nothing in its buttons', async () => {
    const who = somebody();
    await calls(here.double, 'ask', { question: 'how many BTC did Northfen produce in September 2026' }, who);
    const out = await calls(here.double, 'ask', { question: 'AI and bitcoin mining electricity in 2027' }, who);
    expect(textOf(out.message)).not.toContain('Carried over');
    expect(JSON.stringify(out.message.components)).not.toContain('follows');
  });
});

describe('a refusal', () => {
  test.each([
    ['how many btc did northfen produce in December 2026', /September 2026/, '309 BTC'],
    ['كم انتاج نورثفن من بيتكوين في ديسمبر 2026', /سبتمبر 2026/, '309'],
  ])('offers what is answered, as a button: %s', async (question, label, figure) => {
    const who = somebody();
    const out = await calls(here.double, 'ask', { question }, who);
    expect(control(out.message, label).custom_id).toMatch(/^v1\|ask\|/);
    const answered = await presses(here.double, out.message, label, who);
    expect(textOf(answered.message)).toContain(figure);
    // Others get the answer for themselves.
    expect(await presses(here.double, out.message, label, somebody())).toMatchObject({ type: 4, ephemeral: true });
    // Who pressed it goes on from there.
    const next = question.startsWith('how') ? 'and in August?' : 'وفي اغسطس؟';
    expect(textOf((await calls(here.double, 'ask', { question: next }, who)).message)).toContain('314');
  });
});

test('a second reading is picked by its button', async () => {
  const who = somebody();
  const out = await calls(here.double, 'ask', { question: 'AI and bitcoin mining electricity in 2027' }, who);
  const operation = control(out.message, /^Read as: /).label?.replace('Read as: ', '') ?? '';
  const picked = await presses(here.double, out.message, /^Read as: /, who);
  expect(operation).not.toBe('');
  expect(textOf(picked.message)).toContain(`I read: ${operation}`);
});

describe('typed options', () => {
  test('/figures, /compare and /mine are answered in both languages', async () => {
    const who = somebody();
    const figures = await calls(here.double, 'figures', { subject: 'Rimal Hash', measure: 'btc_production' }, who);
    expect(textOf(figures.message)).toContain('September 2026');
    expect(textOf((await presses(here.double, figures.message, 'العربية', who)).message)).toContain('سبتمبر 2026');
    const compared = await calls(here.double, 'compare', { a: 'China', b: 'Europe', language: 'ar' }, somebody());
    expect(textOf(compared.message)).toContain('استهلاك الكهرباء');
    const mined = await calls(
      here.double,
      'mine',
      { what: 'break-even-price', hashprice: '45', efficiency: '17.5' },
      somebody(),
    );
    expect(textOf(mined.message)).toContain('0.1071');
  });

  test.each([
    ['subject', 'rimal', /Rimal Hash/],
    ['subject', 'امريكا', /United States|أمريكا|US/],
    ['subject', 'iran', /إيران/],
    ['measure', 'استهلاك', /electricity consumption \/ استهلاك الكهرباء/],
    ['measure', 'hash', /hashprice/],
  ])('%s: %s is completed in both languages', async (option, typed, offered) => {
    const given = option === 'subject' ? { subject: typed } : { subject: 'x', measure: typed };
    const out = await types(here.double, 'figures', option, given, somebody());
    expect(out.choices?.some(({ name }) => offered.test(name))).toBe(true);
    expect(out.choices?.length).toBeLessThanOrEqual(25);
  });
});

const WORDS = {
  trends: [{}, 'Coverage from', 'التغطية من'],
  news: [{ topic: 'mining' }, 'Story ', 'القصة '],
  story: [{ story: 11 }, 'Story 11', 'القصة 11'],
  convert: [{ value: '5', from: 'TWh', to: 'GWh' }, '5,000 GWh', '5,000 غيغاواط'],
} as const;

describe.for(Object.entries(WORDS))('/%s', ([name, [given, english, arabic]]) => {
  test('in both languages, and back by its button', async () => {
    const who = somebody();
    const out = await calls(here.double, name, given, who);
    expect(textOf(out.message)).toContain(english);
    const flipped = await presses(here.double, out.message, 'العربية', who);
    expect(flipped.type).toBe(7);
    expect(textOf(flipped.message)).toContain(arabic);
    const back = await presses(here.double, flipped.message, 'English', who);
    expect(textOf(back.message)).toContain(english);
  });
});

test('/help is for the asker only, in both languages', async () => {
  const who = somebody();
  const out = await calls(here.double, 'help', {}, who);
  expect(out.ephemeral).toBe(true);
  expect(textOf(out.message)).toContain('/ask');
  expect(textOf(out.message)).toContain('/barq feed add');
  const flipped = await presses(here.double, out.message, 'العربية', who);
  expect(flipped).toMatchObject({ type: 7, ephemeral: true });
  expect(textOf(flipped.message)).toContain('تابِع خلاصة');
});

describe('languages', () => {
  test('the button is remembered: the next answer comes in that language', async () => {
    const who = somebody();
    const out = await calls(here.double, 'news', {}, who);
    await presses(here.double, out.message, 'العربية', who);
    expect(textOf((await calls(here.double, 'trends', {}, who)).message)).toContain('التغطية');
    expect(textOf((await calls(here.double, 'trends', { language: 'en' }, who)).message)).toContain('Coverage');
  });

  test('an Arabic client counts, should Discord ever have one', async () => {
    const out = await calls(here.double, 'trends', {}, { ...somebody(), locale: 'ar' });
    expect(textOf(out.message)).toContain('التغطية');
  });

  test('a server’s language holds where nobody chose', async () => {
    await app.store.set('1300000000000000002', 'language', 'ar');
    expect(textOf((await calls(here.double, 'trends', {}, somebody())).message)).toContain('التغطية');
    await app.store.set('1300000000000000002', 'language', 'none');
    expect(textOf((await calls(here.double, 'trends', {}, somebody())).message)).toContain('Coverage');
  });
});

describe('buttons', () => {
  test('the next page and back', async () => {
    const who = somebody();
    const first = await calls(here.double, 'news', {}, who);
    const second = await presses(here.double, first.message, /^Next/, who);
    expect(second.type).toBe(7);
    expect(textOf(second.message)).not.toBe(textOf(first.message));
    const back = await presses(here.double, second.message, /^Back/, who);
    expect(textOf(back.message)).toBe(textOf(first.message));
  });

  test('somebody else’s press answers them alone and leaves the public answer where it is', async () => {
    const out = await calls(here.double, 'news', {}, somebody());
    const other = await presses(here.double, out.message, 'العربية', somebody());
    expect(other).toMatchObject({ type: 4, ephemeral: true });
    expect(textOf(other.message)).toContain('القصة');
  });

  test('a story is opened out of the list', async () => {
    const who = somebody();
    const out = await calls(here.double, 'news', { topic: 'mining' }, who);
    const [option] = allComponents(out.message).flatMap(({ options }) => options ?? []);
    const opened = await picks(here.double, out.message, option?.value ?? '', who);
    expect(opened).toMatchObject({ type: 4, ephemeral: true });
    expect(textOf(opened.message)).toContain(`Story ${option?.value}:`);
  });

  test('a question that is too long for a button is kept, and found again by another Barq on this store', async () => {
    const question = `${QUESTIONS.en} ${'Please say it as exactly as the sources do. '.repeat(6)}`;
    const who = somebody();
    const out = await calls(here.double, 'ask', { question }, who);
    expect(control(out.message, 'العربية').custom_id).toContain('|#call:');
    await here.close();
    here = await pair(app);
    const flipped = await presses(here.double, out.message, 'العربية', who);
    expect(flipped.type).toBe(7);
    expect(textOf(flipped.message)).toContain('فهمتُ');
  });

  test.for([
    'v0|page|en|0|news',
    'v9|anything',
    'poll:yes',
    'v1|page|en|0|feed remove|url=x',
    'v1|page|en|0|ask|#call:7',
  ])('a button that this version does not know (%s) says so', async (custom_id) => {
    const out = await calls(here.double, 'news', {}, somebody());
    const forged = {
      ...out.message,
      components: [{ type: 1, components: [{ type: 2, style: 2, label: 'x', custom_id }] }],
    };
    const answer = await presses(here.double, forged, 'x', somebody());
    expect(answer).toMatchObject({ type: 4, ephemeral: true });
    expect(textOf(answer.message)).toMatch(/too old|takes|missing/);
  });
});

describe('errors', () => {
  test.for([
    ['story', { story: 999_999 }, 'There is no story', 'لا توجد قصة'],
    ['convert', { value: 'x', from: 'TWh', to: 'GWh' }, 'not a number', 'ليس عددًا'],
    ['convert', { value: '5', from: 'TWh', to: 'km' }, 'cannot become', 'لا يمكن تحويل'],
    ['news', { since: 'yesterday' }, 'takes', 'يقبل'],
  ] as const)('/%s says what is wrong to the asker only, in both languages', async ([name, given, english, arabic]) => {
    for (const [language, words] of [
      ['en', english],
      ['ar', arabic],
    ] as const) {
      // /news has a language option of its own, which would be the first thing to look at.
      const out = await calls(here.double, name, { ...given, language }, somebody());
      expect(out.ephemeral).toBe(true);
      expect(textOf(out.message)).toContain(words);
    }
  });

  test('a command that is gone, which a client still shows', async () => {
    const out = await calls(here.double, 'horoscope', {}, somebody());
    expect(out.ephemeral).toBe(true);
    expect(textOf(out.message)).toContain('too old');
  });
});

describe('suggestions', () => {
  test('stories by any of their titles, in either language and spelling', async () => {
    const english = await types(here.double, 'story', 'story', { story: 'data cent' }, somebody());
    expect(english.choices.length).toBeGreaterThan(0);
    const arabic = await types(here.double, 'story', 'story', { story: 'الطاقه' }, somebody());
    expect(arabic.choices.length).toBeGreaterThan(0);
    for (const { name, value } of [...english.choices, ...arabic.choices]) {
      expect(name.length).toBeLessThanOrEqual(100);
      expect(typeof value).toBe('number');
    }
  });

  test('units by their names in both languages', async () => {
    const { choices } = await types(here.double, 'convert', 'from', { from: 'كيلوواط ساعة' }, somebody());
    expect(choices[0]?.value).toBe('kWh');
  });

  test('feeds to moderators, nothing to others', async () => {
    const given = { url: 'hashgrid' };
    const shown = await types(here.double, 'barq feed remove', 'url', given, { by: MODERATOR });
    expect(shown.choices).toHaveLength(1);
    expect((await types(here.double, 'barq feed remove', 'url', given, somebody())).choices).toEqual([]);
  });
});

test('in direct messages everything but a server’s own matters works', async () => {
  const out = await calls(
    here.double,
    'convert',
    { value: '1', from: 'GWh', to: 'MWh' },
    { ...somebody(), guild: false },
  );
  expect(textOf(out.message)).toContain('1,000 MWh');
  const refused = await calls(here.double, 'barq feed list', {}, { ...somebody(), guild: false });
  expect(refused.ephemeral).toBe(true);
  expect(textOf(refused.message)).toContain('on a server only');
});

test('twenty people at once all get their answer', async () => {
  const all = await Promise.all(
    Array.from({ length: 20 }, (_, i) =>
      calls(here.double, 'convert', { value: String(i), from: 'GWh', to: 'MWh' }, somebody()),
    ),
  );
  for (const [i, { message }] of all.entries()) if (i > 0) expect(textOf(message)).toContain(`${i},000 MWh`);
});
