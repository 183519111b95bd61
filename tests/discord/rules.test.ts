import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { calls, type Given, textOf, types } from './double/people.ts';
import { GUILD, MODERATOR, OTHER_CHANNEL, READERS, STAFF } from './double/world.ts';
import { type Item, mining } from './feed.ts';
import { until, type Whole, whole } from './house.ts';

// Each starts a Barq of its own: on a busy machine that takes its time.
vi.setConfig({ testTimeout: 90_000 });

let here: Whole;
beforeEach(async () => {
  here = await whole();
  here.feed.items = [mining('Arvenn')];
  await read();
});
afterEach(async () => {
  expect(here.double.violations).toEqual([]);
  await here.close();
});

const moderator = { by: MODERATOR };
const barq = async (name: string, given: Given = {}): Promise<string> =>
  textOf((await calls(here.double, `barq ${name}`, given, moderator)).message);
const read = (url = here.feed.url) => barq('feed add', { url });
const add = (given: Given) => barq('alert add', { channel: OTHER_CHANNEL, language: 'en', ...given });
const posted = () => here.double.messages.in(OTHER_CHANNEL);
const texts = () => posted().map(textOf).join('\n');
/** What the feed brings next, and everything that is owed for it. */
const brings = async (...items: Item[]): Promise<void> => {
  here.feed.items = [...items, ...here.feed.items];
  await read();
  here.door.wake();
  await until(async () => (await here.app.store.backlog()).due === 0);
};
const item = (id: string, title: string, body: string): Item => ({ id, title, body });
const ruleIds = async () => (await here.app.store.rules(GUILD)).map(({ id }) => id);

describe('/barq alert add', () => {
  test('takes several topics by their names in either language', async () => {
    expect(await add({ topic: 'التعدين، energy' })).toContain('mining, energy');
    const { choices } = await types(here.double, 'barq alert add', 'topic', { topic: 'mining, تنظ' }, moderator);
    expect(choices.map(({ value }) => value)).toEqual(['mining, regulation']);
    expect(await add({ topic: 'gardening' })).toContain('no topic gardening');
  });

  test('posts what holds a wanted word and no unwanted one', async () => {
    await add({ words: 'تكساس، norway', without: 'hydro-cooled' });
    await brings(
      item('a', 'Miners leave Texas', 'Bitcoin miners in Norway and elsewhere add machines to their mining sites.'),
      mining('Brightwell'),
    );
    expect(posted()).toHaveLength(1);
    expect(texts()).toContain('New story: norway');
    expect(texts()).toContain('Miners leave Texas');
  });

  test('posts when a figure is crossed, and says so', async () => {
    expect(await add({ figure: 'hashprice under 40' })).toContain('Only with this figure: hashprice under 40');
    await brings(
      item('high', 'Hashprice steady', 'Hashprice stood at $47 per PH/s a day on Monday, the miners said.'),
      item('low', 'Mining earns less', 'Hashprice fell to $39.2 per PH/s a day, a low for bitcoin miners.'),
    );
    expect(posted()).toHaveLength(1);
    expect(texts()).toContain('New story: hashprice under 40');
    expect(texts()).toContain('Mining earns less');
  });

  test('waits until so many outlets tell it', async () => {
    const story = mining('Brightwell');
    await read(here.feed.otherUrl);
    here.feed.others = [mining('Dunmore')];
    await read(here.feed.otherUrl);
    await add({ topic: 'mining', outlets: 2 });
    await brings(story);
    expect(posted()).toHaveLength(0);
    here.feed.others = [
      item(
        'again',
        'Brightwell orders 5,000 mining rigs for Norway',
        'For $31 million the miner Brightwell gets 5,000 rigs with hydro cooling. They go to Narvik, where halls stand ready since last year, people at the port told this paper.',
      ),
    ];
    await read(here.feed.otherUrl);
    here.door.wake();
    await until(() => posted().length === 1);
    expect(texts()).toContain('Brightwell orders');
  });

  test('waits for the language that it is to be told in', async () => {
    expect(await add({ topic: 'mining', told: 'ar' })).toContain('Only what is told in Arabic');
    await brings(mining('Brightwell'));
    expect(posted()).toEqual([]);
    const body = 'قالت شركة كورفاليس إنها عدّنت 212 بيتكوين في أكتوبر، وإن تعدين البيتكوين في منجمها توقف أسبوعًا.';
    await brings(item('ar', 'تراجع إيرادات تعدين البيتكوين لدى كورفاليس', body));
    expect(posted()).toHaveLength(1);
  });

  test('looks at one feed only where one is named', async () => {
    await read(here.feed.otherUrl);
    expect(await add({ topic: 'mining', feed: 'another' })).toContain('Only what one of these tells: Another wire');
    expect(await add({ topic: 'mining', feed: 'nobody' })).toContain('nobody is not followed');
    const { choices } = await types(here.double, 'barq alert add', 'feed', { feed: 'another' }, moderator);
    expect(choices.map(({ value }) => value)).toEqual([here.feed.otherUrl]);
    await brings(mining('Brightwell'));
    expect(posted()).toHaveLength(0);
  });

  test('mentions one role and nobody else', async () => {
    await add({ topic: 'mining', role: READERS });
    await brings(item('x', '@everyone Brightwell <@&1300000000000000012> mining rigs', mining('Brightwell').body));
    const [message] = posted();
    expect(message?.allowed_mentions).toEqual({ parse: [], roles: [READERS] });
    expect(texts()).toContain(`<@&${READERS}>`);
    expect(texts()).not.toContain(`<@&${STAFF}>`);
  });

  test.for([
    [{ topic: 'mining', role: STAFF }, 'would reach nobody', 'لن تصل إلى أحد'],
    [{ figure: 'bananas' }, 'no figure to wait for: “bananas”', 'ليس رقمًا يُنتظر: «bananas»'],
    [{ words: '??' }, 'nothing to search for', 'لا شيء يُبحث عنه'],
    [{ promo: true }, 'Say what to post', 'قل ما الذي يُنشر'],
  ] as const)('refuses %o and says why, in both languages', async ([given, english, arabic]) => {
    expect(await add(given)).toContain(english);
    expect(await add({ ...given, language: 'ar' })).toContain(arabic);
    expect(await ruleIds()).toEqual([]);
  });

  test('stops at the limit of a server', async () => {
    for (let i = 0; i < 50; i += 1)
      await here.app.store.addRule(GUILD, { topics: [], channel: OTHER_CHANNEL, wanted: [`w${i}`] });
    expect(await add({ topic: 'mining' })).toContain('50 alerts already');
  });
});

describe('/barq alert edit', () => {
  test('changes what is given, keeps the rest, takes away with a dash', async () => {
    await add({ topic: 'mining', words: 'norway', outlets: 2, role: READERS });
    const [alert = 0] = await ruleIds();
    const text = await barq('alert edit', { alert, words: '-', outlets: 1, without: 'sponsored', language: 'ar' });
    expect(text).toContain('غُيّر التنبيه');
    const [rule] = await here.app.store.rules(GUILD);
    expect(rule).toMatchObject({ topics: ['mining'], unwanted: ['sponsored'], role: READERS, lang: 'ar' });
    expect(rule).not.toHaveProperty('wanted');
    expect(rule).not.toHaveProperty('least');
    await barq('alert edit', { alert, role: GUILD });
    expect((await here.app.store.rules(GUILD))[0]).not.toHaveProperty('role');
    expect(await barq('alert edit', { alert, topic: '-', without: '-' })).toContain('Say what to post');
    expect(await barq('alert edit', { alert: alert + 1, topic: 'energy' })).toContain(`no alert ${alert + 1}`);
  });
});

describe('/barq alert preview and why', () => {
  test('preview shows what it would have posted last week, and what kept the rest back', async () => {
    await brings(mining('Brightwell'), mining('Corvalis'));
    await add({ words: 'norway, ontario' });
    const [alert = 0] = await ruleIds();
    const text = await barq('alert preview', { alert });
    expect(text).toMatch(/would have posted 2 stories of 3 stories since/);
    expect(text).toContain('Brightwell orders');
    expect(text).toContain('1 story not posted, because of: Wanted words');
    expect(await barq('alert preview', { alert, language: 'ar' })).toContain('كان سينشر');
    expect(posted()).toEqual([]);
  });

  test('why says condition by condition what held, and what became of the message', async () => {
    await add({ topic: 'mining', words: 'norway' });
    await brings(mining('Brightwell'), mining('Corvalis'));
    const found = await here.app.store.articles(GUILD, { limit: 9 });
    const storyOf = (name: string): number => found.find(({ title }) => title.includes(name))?.storyId ?? 0;
    const yes = await barq('alert why', { story: storyOf('Brightwell') });
    expect(yes).toContain('posted');
    expect(yes).toContain('✓ Wanted words: norway');
    const no = await barq('alert why', { story: storyOf('Corvalis'), language: 'ar' });
    expect(no).toContain('لم تُنشر');
    expect(no).toContain('✓ الموضوع: التعدين، الأسواق');
    expect(no).toContain('✗ الكلمات المطلوبة: لا شيء');
    await barq('alert edit', { alert: (await ruleIds())[0] ?? 0, words: '-' });
    expect(await barq('alert why', { story: storyOf('Arvenn') })).toContain('it had begun before');
    expect(await barq('alert why', { story: 99 })).toContain('no story 99');
  });
});
