import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Context } from '#commands/context.ts';
import { COMMANDS, type CommandName } from '#commands/index.ts';
import { LANGUAGES } from '#src/base/lang.ts';
import type { Reply } from '#src/base/reply.ts';
import { LOCAL, type Store } from '#src/store/store.ts';
import { sayPlain } from '#src/talk/say.ts';
import { takeApart } from '#src/talk/terminal/call.ts';
import { runCommand } from '#src/talk/terminal/run.ts';
import { storeWith } from '../helpers/town.ts';

let store: Store;
beforeAll(async () => {
  store = await storeWith([
    {
      outlet: 'Grid Gazette',
      title: 'Halden Mining fined over unlicensed bitcoin mine',
      body: 'The energy regulator fined Halden Mining $4 million on Monday for running a 85 MW bitcoin mine without a licence. Halden Mining said it would appeal the ruling.',
      published: '2026-03-02T10:00:00Z',
      lang: 'en',
    },
    {
      outlet: 'دفتر المدينة',
      title: 'تغريم هالدن للتعدين بسبب منجم بيتكوين غير مرخص',
      body: 'غرّمت هيئة تنظيم الطاقة شركة هالدن للتعدين 4 ملايين دولار يوم الاثنين لتشغيل منجم بيتكوين بقدرة 85 ميغاواط من دون ترخيص.',
      published: '2026-03-02T12:00:00Z',
      lang: 'ar',
    },
    {
      outlet: 'Grid Gazette',
      title: 'Solar park opens in the desert',
      body: 'A solar park of 600 MW began to supply the national grid on Sunday, the electricity ministry said.',
      published: '2026-03-01T09:00:00Z',
      lang: 'en',
    },
  ]);
});
afterAll(() => store.close());

const context = (): Context => ({
  store,
  community: LOCAL,
  now: new Date('2026-03-03T00:00:00Z'),
  lang: undefined,
  ingest: async () => [],
  list: async () => [],
  aside: () => Promise.reject(new Error('not here')),
  load: async () => new Uint8Array(),
});
const run = (name: CommandName, ...words: string[]): Promise<Reply> =>
  runCommand(name, takeApart(words, new Set()), context());

describe('commands give values', () => {
  test('news: newest first, by topic, by language, by words', async () => {
    const all = await run('news');
    expect(all).toMatchObject({ kind: 'news', more: false });
    const regulation = await run('news', '--topic', 'regulation');
    expect(
      regulation.kind === 'news' && regulation.stories.flatMap((s) => s.reports.map((r) => r.lang)).toSorted(),
    ).toEqual(['ar', 'en']);
    const arabic = await run('news', '--language', 'ar');
    expect(arabic.kind === 'news' && arabic.stories.flatMap((s) => s.reports.map((r) => r.outlet))).toEqual([
      'دفتر المدينة',
      'Grid Gazette',
    ]);
    const solar = await run('news', '--search', 'solar park');
    expect(solar).toMatchObject({ stories: [{ reports: [{ title: 'Solar park opens in the desert' }] }] });
    expect(await run('news', '--search', '" OR *')).toMatchObject({ kind: 'news' });
  });

  test.for([
    ['en', 'غير مرخص', 'Halden Mining fined over unlicensed bitcoin mine'],
    ['ar', 'unlicensed', 'تغريم هالدن للتعدين بسبب منجم بيتكوين غير مرخص'],
  ] as const)(
    'news: a story that words of one language find is shown whole, in the reader’s: %s',
    async ([lang, words, title]) => {
      const news = await runCommand('news', takeApart(['--search', words], new Set()), { ...context(), lang });
      expect(news).toMatchObject({ stories: [{ reports: [{ title }, {}], voices: 2 }] });
      expect(sayPlain('en', news)).toContain('2 outlets');
    },
  );

  test('correct and uncorrect: at once and back, why tells the exact words, in both languages', async () => {
    const news = await run('news', '--topic', 'energy', '--search', 'solar');
    const id = news.kind === 'news' ? (news.stories[0]?.id ?? 0) : 0;
    const corrected = await run('correct', String(id), '--topic', 'adoption', '--second', 'promo');
    expect(corrected).toMatchObject({
      kind: 'topics-corrected',
      undone: false,
      story: { topics: ['adoption', 'promo'] },
    });
    expect(await run('news', '--topic', 'adoption')).toMatchObject({ stories: [{ id }] });
    const why = await run('why', String(id));
    if (why.kind !== 'why') throw new Error(why.kind);
    expect(why.said).toBe(true);
    const [article] = (await store.story(LOCAL, id))?.articles ?? [];
    expect(why.words.some(({ topic }) => topic === 'energy')).toBe(true);
    for (const { words } of why.words) for (const word of words) expect(article?.text).toContain(word);
    expect(sayPlain('en', why)).toContain('A moderator of this server');
    expect(sayPlain('ar', why)).toContain('وضع مشرف');
    expect(sayPlain('ar', corrected)).toContain('صُحّحت');
    expect(await run('uncorrect', String(id))).toMatchObject({ undone: true, story: { topics: ['energy'] } });
    expect(await run('uncorrect', String(id))).toMatchObject({ problem: { code: 'not_corrected' } });
    expect(await run('correct', '99')).toMatchObject({ problem: { code: 'unknown_story' } });
    expect(await run('correct', String(id))).toMatchObject({ story: { topics: [] } });
    await run('uncorrect', String(id));
  });

  test('story split, join, undo: for this community, and why tells who did what', async () => {
    const news = await run('news', '--topic', 'regulation');
    const [story] = news.kind === 'news' ? news.stories : [];
    const [arabic, english] = story?.reports.toSorted((a, b) => b.id - a.id) ?? [];
    if (!story || !arabic || !english) throw new Error('no story of two reports');
    const parted = await run('story split', String(story.id), String(arabic.id));
    expect(parted).toMatchObject({
      kind: 'stories-edited',
      done: 'split',
      stories: [{ id: story.id, reports: [{ id: english.id }] }, { reports: [{ id: arabic.id }] }],
    });
    expect(sayPlain('ar', parted)).toContain('فُصلت على هذا الخادم');
    expect(await run('story', String(arabic.id))).toMatchObject({ story: { reports: [{ id: arabic.id }] } });
    const why = await run('why', String(story.id));
    expect(why).toMatchObject({ joined: [{ report: { id: english.id } }], edits: [{ kind: 'split' }] });
    expect(sayPlain('en', why)).toContain(`A moderator parted ${arabic.id} from story ${story.id}, 3 March 2026`);
    expect(sayPlain('en', why)).toContain(`Report ${english.id}: `);
    const joined = await run('story join', String(arabic.id), String(story.id));
    expect(joined).toMatchObject({ done: 'joined', stories: [{ id: story.id, reports: [{}, {}] }] });
    expect(sayPlain('en', joined)).toContain('One story on this server');
    for (const _ of [1, 2])
      expect(await run('story undo', String(story.id))).toMatchObject({ kind: 'stories-edited', done: 'undone' });
    expect(await run('story', String(arabic.id))).toMatchObject({ problem: { code: 'unknown_story' } });
    expect(await run('why', String(story.id))).toMatchObject({
      joined: [{ why: [] }, { why: expect.arrayContaining(['85 ميغاواط', '4 ملايين دولار']) }],
      edits: [{ undone: '2026-03-03T00:00:00.000Z' }, { undone: '2026-03-03T00:00:00.000Z' }],
    });
    for (const [code, ...call] of [
      ['not_edited', 'story undo', String(story.id)],
      ['nothing_left', 'story split', String(story.id), String(english.id), String(arabic.id)],
      ['not_of_story', 'story split', String(story.id), '9999'],
      ['one_story', 'story join', String(story.id), String(story.id)],
      ['unknown_story', 'story join', String(story.id), '9999'],
    ] as const) {
      const [name = 'help', ...words] = call;
      expect(await run(name as CommandName, ...words)).toMatchObject({ problem: { code } });
    }
  });

  test('story: verbatim sentences and every figure with its source', async () => {
    const news = await run('news', '--topic', 'regulation');
    const id = news.kind === 'news' ? (news.stories[0]?.id ?? 0) : 0;
    const story = await run('story', String(id));
    if (story.kind !== 'story') throw new Error(story.kind);
    const texts = new Map((await store.story(LOCAL, id))?.articles.map((article) => [article.url, article.text]));
    expect(story.summary.length).toBeGreaterThan(0);
    for (const { quote, start, end, url } of story.summary) expect(texts.get(url)?.slice(start, end)).toBe(quote);
    expect(story.figures.some(({ value, unit }) => value === '85' && unit === 'MW')).toBe(true);
  });

  test('trends count stories and say when they are too few', async () => {
    expect(await run('trends', '--topic', 'energy')).toMatchObject({
      kind: 'trends',
      from: '2026-02-24T00:00:00.000Z',
      rows: [{ topic: 'energy', verdict: 'too-few' }],
    });
  });

  test('convert knows the units of both languages', async () => {
    expect(await run('convert', '240', 'TWh', 'GWh')).toMatchObject({
      kind: 'conversion',
      to: { value: '240000', unit: 'GWh' },
    });
    expect(await run('convert', '٢٤٠', 'تيراواط ساعة', 'غيغاواط ساعة')).toMatchObject({
      to: { value: '240000', unit: 'GWh' },
    });
    expect(await run('convert', '1', 'TWh', 'GW')).toMatchObject({ problem: { code: 'units_do_not_fit' } });
    expect(await run('convert', '1', 'USD', 'EUR')).toMatchObject({ problem: { code: 'no_rate' } });
  });

  test('feeds are listed with what they brought', async () => {
    const feeds = await run('feed list');
    expect(feeds.kind === 'feeds' && feeds.feeds.map((feed) => feed.articles).toSorted()).toEqual([1, 2]);
  });
});

describe.for(LANGUAGES)('every reply has words (%s)', (lang) => {
  test.for([
    ['ask', 'How many MW is the mine of Halden Mining?'],
    ['ask', 'كم ميغاواط قدرة منجم هالدن للتعدين؟'],
    ['ask', 'who won the chess match'],
    ['trends'],
    ['news'],
    ['news', '--search', 'nothingofthekind'],
    ['story', '1'],
    ['convert', '1', 'TWh', 'MWh'],
    ['feed list'],
    ['feed remove', 'https://nobody.example/'],
    ['help'],
  ] as const)('%o', async ([name, ...words]) => {
    const text = sayPlain(lang, await run(name, ...words));
    expect(text.trim()).not.toBe('');
    expect(text).not.toMatch(/undefined|\[object|\{\w+\}/);
    if (lang === 'ar') for (const line of text.split('\n')) expect(/^[\s•]*(\u2067|https?:)/.test(line)).toBe(true);
  });
});

test('every command says who may use it, and required options come first', () => {
  for (const { who, options } of Object.values(COMMANDS)) {
    expect(['everyone', 'moderators']).toContain(who);
    const required = Object.values(options).map((option) => 'required' in option && option.required === true);
    expect(required).toEqual(required.toSorted((a, b) => Number(b) - Number(a)));
  }
});
