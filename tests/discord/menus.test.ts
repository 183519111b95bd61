import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { allComponents } from './double/message-rules.ts';
import { calls, chooses, control, menus, textOf } from './double/people.ts';
import { APP, CHANNEL, GUILD, MEMBER, MODERATOR, message, OTHER_CHANNEL, snowflake, user } from './double/world.ts';
import { mining } from './feed.ts';
import { until, type Whole, whole } from './house.ts';

let here: Whole;
beforeAll(async () => {
  here = await whole();
  here.feed.items = [];
  await calls(here.double, 'barq feed add', { url: here.feed.url }, moderator);
  await calls(here.double, 'barq alert add', { channel: OTHER_CHANNEL, topic: 'mining', language: 'en' }, moderator);
  here.feed.items = [mining('Arvenn')];
  await calls(here.double, 'barq feed add', { url: here.feed.url }, moderator);
  here.door.wake();
  await until(() => here.double.messages.in(OTHER_CHANNEL).length === 1, 60_000);
}, 120_000);
afterEach(() => {
  expect(here.double.violations).toEqual([]);
  expect(here.double.interactions.refused).toEqual([]);
});
afterAll(() => here.close());

const moderator = { by: MODERATOR };
const READ = 'Read the figures / اقرأ الأرقام';
const CORRECT = 'Correct the topics / صحح مواضيعه';
/** What somebody wrote, as Discord hands it over with the menu. */
const wrote = (content: string, over: object = {}) => ({
  ...message(snowflake(), CHANNEL, { content, ...over }),
  author: user(MEMBER),
});

test('both menus are registered', () => {
  const names = (here.double.commands as { name: string; type: number }[]).filter(({ type }) => type === 3);
  expect(names.map(({ name }) => name)).toEqual([READ, CORRECT]);
});

describe('“Read the figures”', () => {
  test.for([
    [
      'en',
      'Halden paid 8 cents per kWh in 2025 and used 412 GWh.',
      ['Figures: 2', '8 US cents per kWh', '= 80 US dollars per MWh', '412 GWh', '= 1.4832 PJ', '“Halden paid'],
    ],
    [
      'ar',
      'دفعت هالدن 8 سنتات لكل كيلوواط ساعة في 2025 واستهلكت 412 غيغاواط ساعة.',
      ['الأرقام: 2', '8 سنت لكل كيلوواط ساعة', '= 80 دولار لكل ميغاواط ساعة', '412 غيغاواط ساعة', '«دفعت هالدن'],
    ],
  ] as const)('in %s: each with its sentence, in other units, for the asker only', async ([_, text, parts]) => {
    const out = await menus(here.double, READ, wrote(text));
    expect(out).toMatchObject({ type: 4, ephemeral: true });
    for (const part of parts) expect(textOf(out.message)).toContain(part);
    // No button leads back to what somebody else wrote, so nothing of it is kept.
    expect(allComponents(out.message).some(({ custom_id }) => custom_id)).toBe(false);
  });

  test('what looks wrong is said and not worked with', async () => {
    const text = 'The miner buys power at 70 USD/kWh, the company said.';
    const english = textOf((await menus(here.double, READ, wrote(text))).message);
    expect(english).toContain('cannot be right');
    expect(english).not.toContain('= ');
  });

  test('a message without figures, an empty one, one of stand-ins and one of hostile marks', async () => {
    for (const text of [
      'good morning',
      '',
      `<@${MEMBER}> <#${CHANNEL}> <t:1763683200:f> <:hash:1300000000000000001>`,
    ]) {
      const out = await menus(here.double, READ, wrote(text));
      expect(textOf(out.message)).toContain('no figure');
      expect(out.ephemeral).toBe(true);
    }
    const hostile = `[40 TWh](https://evil.example) @everyone ${'['.repeat(1900)}`;
    const { message: said } = await menus(here.double, READ, wrote(hostile));
    expect(JSON.stringify(said)).not.toContain('@everyone');
    expect(textOf(said)).toContain('40 TWh');
  });

  test('many figures: the first, and how many there are', async () => {
    const text = Array.from({ length: 40 }, (_, i) => `The site in Texas used ${i + 2} MWh.`).join(' ');
    expect(textOf((await menus(here.double, READ, wrote(text))).message)).toContain('Figures: 40, the first 6');
  });

  test('what an embed and Barq’s own cards say is read, too; in direct messages as well', async () => {
    const embeds = [{ type: 'rich', title: 'Halden', description: 'It used 7 TWh in 2025.', fields: [] }];
    const embedded = await menus(here.double, READ, wrote('', { embeds }), { guild: false });
    expect(textOf(embedded.message)).toContain('7 TWh');
    const [posted] = here.double.messages.in(OTHER_CHANNEL);
    if (!posted) throw new Error('nothing posted');
    expect(textOf((await menus(here.double, READ, posted)).message)).toContain('120 MW');
  });
});

describe('“Correct the topics”', () => {
  const posted = () => {
    const [one] = here.double.messages.in(OTHER_CHANNEL);
    if (!one) throw new Error('nothing posted');
    return one;
  };
  const topics = async () => (await here.app.store.articles(GUILD, { limit: 1 }))[0]?.topics;

  test('shows why the story has its topics, and sets others', { timeout: 60_000 }, async () => {
    const out = await menus(here.double, CORRECT, posted(), moderator);
    expect(out.ephemeral).toBe(true);
    expect(textOf(out.message)).toContain('because of');
    const { options = [] } = control(out.message, /correct/);
    expect(options.filter((one) => one.default).map(({ value }) => value)).toContain('mining');
    const done = await chooses(here.double, out.message, /correct/, ['energy', 'security'], moderator);
    expect(textOf(done.message)).toContain('Corrected for this server');
    expect(await topics()).toEqual(['energy', 'security']);
    await chooses(here.double, out.message, /correct/, [], moderator);
    expect(await topics()).toEqual([]);
    const [last] = await here.app.store.audits(GUILD, 1);
    expect(last).toMatchObject({ by: MODERATOR, what: 'correct' });
  });

  test('on what is of no story, or of several, it says what to do instead', async () => {
    const english = await menus(here.double, CORRECT, wrote('hello'), moderator);
    expect(textOf(english.message)).toContain('/barq correct');
    expect(english.ephemeral).toBe(true);
    const forged = { ...posted(), author: user(MEMBER) };
    expect(textOf((await menus(here.double, CORRECT, forged, moderator)).message)).toContain('not of one story');
    await calls(here.double, 'barq settings', { language: 'ar' }, moderator);
    const arabic = await menus(here.double, CORRECT, wrote('hello'), moderator);
    expect(textOf(arabic.message)).toContain('ليست عن قصة واحدة');
    await calls(here.double, 'barq settings', { language: 'en' }, moderator);
  });

  test('is for moderators, whatever Discord shows', async () => {
    const out = await menus(here.double, CORRECT, posted(), { by: MEMBER });
    expect(textOf(out.message)).toContain('Only members who may manage');
    const opened = await menus(here.double, CORRECT, posted(), moderator);
    const tried = await chooses(here.double, opened.message, /correct/, ['energy'], { by: MEMBER });
    expect(textOf(tried.message)).toContain('Only members who may manage');
  });

  test('a menu of another version says that it is gone', async () => {
    const out = await menus(here.double, 'Old menu', { ...wrote('x'), author: user(APP) });
    expect(textOf(out.message)).toContain('too old');
  });
});
