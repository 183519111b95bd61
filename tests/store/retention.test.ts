import { expect, test } from 'vitest';
import type { Limits } from '#src/store/retention.ts';
import type { Store } from '#src/store/store.ts';
import { alone, contract, joinNewest } from './contract.ts';
import { DAY, FEED, NOON, OTHER, sample } from './samples.ts';

const OLD = NOON - 100 * DAY;
const LIMIT = NOON - 30 * DAY;

const retainAll = async (store: Store, limits: Limits): Promise<{ shortened: number; deleted: number }> => {
  const total = { shortened: 0, deleted: 0 };
  for (let turn = 0; turn < 1000; turn += 1) {
    const { shortened, deleted, more } = await store.retain(limits, NOON);
    total.shortened += shortened;
    total.deleted += deleted;
    if (!more) return total;
  }
  throw new Error('retention does not end');
};

const filler = (word: string, times: number): string => `${word} ${'and so on '.repeat(times).trim()}.`;

contract('retention', (open) => {
  const stocked = async () => {
    const opened = await open();
    const { store } = opened;
    await store.follow('local', FEED, NOON);
    await store.follow('local', OTHER, NOON);
    await store.save(
      [
        sample({
          key: 'long',
          body: filler('longest', 40),
          keys: ['k'],
          published: OLD,
          topics: ['energy'],
          figures: [{}],
        }),
        sample({
          key: 'short',
          feed: OTHER,
          body: `${filler('opening', 3)} ${filler('Dropped', 20)}`,
          keys: ['k'],
          published: OLD + 1,
          topics: ['energy'],
          entities: ['bitcoin'],
          figures: [{}, { measure: 'hashrate' }],
        }),
        sample({ key: 'young', body: filler('youngest', 20), keys: ['y'], topics: ['mining'] }),
      ],
      joinNewest,
    );
    return opened;
  };

  test('of an old story one text stays whole; of the others what is computed with stays, word by word', async () => {
    const { store } = await stocked();
    const before = await store.figures('local', { measures: ['hashrate'], limit: 9 });
    expect(await retainAll(store, { texts: LIMIT })).toEqual({ shortened: 1, deleted: 0 });

    const story = await store.story('local', 1);
    const [long, short] = story?.articles ?? [];
    expect(long?.text).toContain('longest and so on');
    expect(short?.text).toMatch(/^Title of short\n\nopening and so on and so on and so on\.\n\nThe network draws/);
    expect(short?.text).not.toContain('Dropped');
    expect(short).toMatchObject({ topics: ['energy'], entities: ['bitcoin'], storyId: 1 });

    const after = await store.figures('local', { measures: ['hashrate'], limit: 9 });
    expect(after.map(({ quote }) => quote)).toEqual(before.map(({ quote }) => quote));
    for (const { figure, article, quote } of after) {
      expect(article.text.slice(figure.start, figure.end)).toBe(figure.text);
      expect(quote).toBe('The network draws 12.5 GW.');
    }
    expect(await store.search('local', [[['dropped']]], 9)).toEqual([]);
    expect(await store.search('local', [[['longest']]], 9)).toHaveLength(1);
    expect(await store.articles('local', { topics: ['mining'], limit: 9 })).toMatchObject([
      { text: expect.stringContaining('youngest and so on') },
    ]);
    expect(await retainAll(store, { texts: LIMIT })).toEqual({ shortened: 0, deleted: 0 });
  });

  test('a shortened article stays so when its feed changes it, and is not read again each time', async () => {
    const { store } = await stocked();
    await retainAll(store, { texts: LIMIT });
    const changed = sample({ key: 'short', feed: OTHER, body: filler('changed', 90), published: OLD });
    expect(await store.save([changed], alone)).toEqual({ added: 0, updated: 0, known: 1 });
    const known = await store.known(OTHER, ['short']);
    expect(await store.search('local', [[['changed']]], 9)).toEqual([]);
    expect(await store.save([changed], alone)).toMatchObject({ known: 1 });
    expect(await store.known(OTHER, ['short'])).toEqual(known);
  });

  test('stories that become one later keep one text, too', async () => {
    const { store } = await open();
    await store.follow('local', FEED, NOON);
    const report = (key: string, words: number) =>
      sample({ key, body: `Opening. ${filler('Rest', words)}`, published: OLD });
    await store.save([report('a', 20), report('b', 30)], alone);
    expect(await retainAll(store, { texts: LIMIT })).toEqual({ shortened: 0, deleted: 0 });
    await store.mergeStories(1, 2);
    expect(await retainAll(store, { texts: LIMIT })).toEqual({ shortened: 1, deleted: 0 });
    const whole = (await store.story('local', 1))?.articles.map(({ text }) => text.includes('Rest'));
    expect(whole).toEqual([false, true]);
  });

  test('an old story goes with all that hangs on it and does not come back, whatever its feeds still list', async () => {
    const { store, engine } = await stocked();
    expect(await retainAll(store, { stories: LIMIT })).toEqual({ shortened: 0, deleted: 2 });
    expect(await store.story('local', 1)).toBeNull();
    expect((await store.feeds('local')).map(({ articles }) => articles)).toEqual([1, 0]);
    for (const table of ['article_text', 'story_article', 'article_topic', 'story_key', 'story_day'] as const)
      expect(await engine.db.selectFrom(table).selectAll().execute(), table).toHaveLength(1);
    for (const table of ['figure', 'mention', 'article_term', 'story_term', 'term_day'] as const)
      expect(await engine.db.selectFrom(table).selectAll().execute(), table).toEqual([]);
    expect(await store.search('local', [[['longest'], ['opening'], ['youngest']]], 9)).toHaveLength(1);

    expect([...(await store.known(OTHER, ['short'])).keys()]).toEqual(['short']);
    const changed = sample({ key: 'short', feed: OTHER, body: 'another', published: OLD });
    const renamed = sample({ key: 'made up', feed: OTHER, url: `${OTHER}/short`, title: 'Title of short' });
    expect(await store.save([changed, renamed], alone)).toEqual({ added: 0, updated: 0, known: 2 });
    expect(await store.save([sample({ key: 'new', feed: OTHER })], alone)).toMatchObject({ added: 1 });
  });

  test('a story is never half there: it goes when its last report is old enough', async () => {
    const { store } = await open();
    await store.follow('local', FEED, NOON);
    await store.save(
      [sample({ key: 'a', keys: ['k'], published: LIMIT - 1 }), sample({ key: 'b', keys: ['k'], published: LIMIT })],
      joinNewest,
    );
    expect(await retainAll(store, { texts: LIMIT, stories: LIMIT })).toEqual({ shortened: 0, deleted: 0 });
    expect(await retainAll(store, { texts: LIMIT, stories: LIMIT + 1 })).toEqual({ shortened: 0, deleted: 2 });
  });

  test('what moderators said of a story stays an example to learn from', async () => {
    const { store } = await stocked();
    const said = { topics: ['mining' as const], learned: false, title: 'T', body: 'B', lang: 'en', at: NOON };
    await store.correct('local', { story: 1, ...said });
    await retainAll(store, { stories: LIMIT });
    expect(await store.corrections('local')).toEqual([{ story: 1, ...said }]);
    expect(await store.articles('local', { topics: ['mining'], limit: 9 })).toHaveLength(1);
    expect(await store.topicDays('local', 0, 1_000_000)).toHaveLength(1);
  });

  test('what a model said of a story goes with it', async () => {
    const { store, engine } = await stocked();
    const said = { topics: ['mining' as const], learned: true, title: '', body: '', lang: 'en', at: NOON };
    const young = (await store.articles('local', { limit: 1 }))[0]?.storyId ?? 0;
    for (const story of [1, young]) await store.correct('local', { story, ...said });
    await retainAll(store, { stories: LIMIT });
    expect(await store.corrections('local')).toMatchObject([{ story: young, ...said }]);
    expect(await engine.db.selectFrom('story').select('id').execute()).toEqual([{ id: young }]);
  });

  test('no more is done in one transaction than a few stories', async () => {
    const { store } = await open();
    await store.follow('local', FEED, NOON);
    await store.save(
      Array.from({ length: 45 }, (_, n) => sample({ key: `k${n}`, published: OLD + n })),
      alone,
    );
    const { deleted } = await store.retain({ stories: LIMIT }, NOON);
    expect(deleted).toBeLessThan(20);
    expect((await store.articles('local', { limit: 99 })).length).toBe(45 - deleted);
    expect(await retainAll(store, { stories: LIMIT })).toEqual({ shortened: 0, deleted: 45 - deleted });
  });
});
