import fc from 'fast-check';
import { expect, test } from 'vitest';
import { TOPICS, type Topic } from '#src/base/article.ts';
import { joinNewest, type Opened, parting, readingContract } from './contract.ts';
import { DAY, NOON, sample } from './samples.ts';

const FEEDS = [0, 1, 2, 3].map((n) => `https://outlet${n}.example/rss`);
const COMMUNITIES = { all: FEEDS, some: FEEDS.slice(1, 3), one: FEEDS.slice(3), none: [] };
const FIRST = Math.floor(NOON / DAY) - 4;

/** By topic, and by name. */
const labelled = ({ engine }: Opened, what: 'topic' | 'term') => {
  const reports = engine.db
    .selectFrom('article')
    .innerJoin('feed', 'feed.id', 'article.feed_id')
    .innerJoin('story_article', 'story_article.article_id', 'article.id');
  return what === 'topic'
    ? reports
        .innerJoin('article_topic', 'article_topic.article_id', 'article.id')
        .select(['feed.url', 'article_topic.topic as label', 'story_id', 'article.published'])
        .execute()
    : reports
        .innerJoin('article_term', 'article_term.article_id', 'article.id')
        .select(['feed.url', 'article_term.label', 'story_id', 'article.published'])
        .execute();
};

/** The counts by their definition: every story once, on the day of its first visible report under the label. */
const recount = async (
  opened: Opened,
  what: 'topic' | 'term',
  feeds: readonly string[],
  from: number,
  to: number,
): Promise<Map<string, number>> => {
  const days = new Map<string, number>();
  for (const { url, label, story_id, published } of await labelled(opened, what)) {
    const key = `${story_id} ${label}`;
    if (feeds.includes(url)) days.set(key, Math.min(days.get(key) ?? Number.POSITIVE_INFINITY, published));
  }
  const counts = new Map<string, number>();
  for (const [key, published] of days) {
    const day = Math.floor(published / DAY);
    const cell = `${day} ${key.split(' ')[1]}`;
    if (day >= from && day < to) counts.set(cell, (counts.get(cell) ?? 0) + 1);
  }
  return counts;
};

const check = async (opened: Opened): Promise<void> => {
  for (const [community, feeds] of Object.entries(COMMUNITIES))
    for (const [from, to] of [
      [0, 1_000_000],
      [FIRST + 2, FIRST + 4],
    ] as const) {
      const told = await opened.store.topicDays(community, from, to);
      const counts = new Map(told.map(({ topic, day, stories }) => [`${day} ${topic}`, stories]));
      expect(counts, `${community} ${from}`).toEqual(await recount(opened, 'topic', feeds, from, to));
    }
  for (const [community, feeds] of Object.entries(COMMUNITIES)) {
    const { terms } = await opened.store.termCounts(community, 0, FIRST, FIRST + 99, 1);
    const counted = new Map<string, number>();
    for (const [cell, stories] of await recount(opened, 'term', feeds, FIRST, FIRST + 99))
      counted.set(cell.slice(cell.indexOf(' ') + 1), (counted.get(cell.slice(cell.indexOf(' ') + 1)) ?? 0) + stories);
    expect(new Map(terms.map(({ term, now }) => [term, now])), community).toEqual(counted);
  }
  const { db } = opened.engine;
  const stored = await db.selectFrom('article').select('feed_id').execute();
  for (const feed of await db.selectFrom('feed').selectAll().execute())
    expect(feed.articles).toBe(stored.filter((article) => article.feed_id === feed.id).length);
  expect(await db.selectFrom('story_day').selectAll().where('stories', '<=', 0).execute()).toEqual([]);
};

/** What is found by its words and told by its figures is what the texts hold. */
const checkTexts = async ({ store, engine: { db } }: Opened): Promise<void> => {
  const texts = await db.selectFrom('article_text').selectAll().orderBy('article_id', 'desc').execute();
  for (const word of ['v0', 'v1', 'v2', 'v3', 'dropped']) {
    const found = await store.search('all', [[[word]]], 99);
    const holding = texts.filter(({ tokens }) => tokens.split(' ').includes(word));
    expect(
      found.map(({ id }) => id),
      word,
    ).toEqual(holding.map(({ article_id }) => article_id));
  }
  const statements = await store.figures('all', { dimensions: ['power'], limit: 999 });
  expect(statements).toHaveLength(texts.length);
  for (const { figure, quote, article } of statements) {
    expect(quote).toBe('The network draws 12.5 GW.');
    expect(article.text.slice(figure.start, figure.end)).toBe(figure.text);
  }
  const stories = await db.selectFrom('story').selectAll().execute();
  const told = new Set((await db.selectFrom('story_article').select('story_id').execute()).map((row) => row.story_id));
  expect(stories.filter((story) => !told.has(story.merged_into ?? story.id))).toEqual([]);
};

const saving = fc.record({
  what: fc.constant('save' as const),
  key: fc.integer({ min: 0, max: 12 }),
  feed: fc.constantFrom(...FEEDS),
  day: fc.integer({ min: 0, max: 6 }),
  topics: fc.uniqueArray(fc.constantFrom<Topic>(...TOPICS.slice(0, 3)), { maxLength: 2 }),
  lang: fc.constantFrom('en', 'ar'),
  story: fc.integer({ min: 0, max: 3 }),
  version: fc.integer({ min: 0, max: 3 }),
});
const retaining = fc.record({
  what: fc.constant('retain' as const),
  texts: fc.integer({ min: 0, max: 8 }),
  stories: fc.integer({ min: 0, max: 5 }),
});
const merging = fc.record({ what: fc.constant('merge' as const), nth: fc.nat(), other: fc.nat() });

readingContract('roll-ups', (open) => {
  test('equal a recount whatever is added, changed, merged, shortened and deleted, for everybody', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.oneof({ weight: 6, arbitrary: saving }, merging, retaining), { maxLength: 30 }),
        async (steps) => {
          const opened = await open();
          const { store, engine } = opened;
          for (const [community, feeds] of Object.entries(COMMUNITIES))
            for (const url of feeds) await store.follow(community, url, NOON);
          for (const step of steps) {
            if (step.what === 'merge') {
              const stories = await engine.db.selectFrom('story').select('id').orderBy('id').execute();
              const [a, b] = [stories.at(step.nth % stories.length), stories.at(step.other % stories.length)];
              if (a && b) await store.mergeStories(a.id, b.id);
              continue;
            }
            if (step.what === 'retain') {
              const limits = { texts: (FIRST + step.texts) * DAY, stories: (FIRST + step.stories) * DAY };
              while ((await store.retain(limits, NOON)).more);
              continue;
            }
            const { key, version, story, day, ...rest } = step;
            await store.save(
              [
                sample({
                  key: `${key}`,
                  body: `V${version}. Dropped ${'on and '.repeat(key)}on.`,
                  entities: [`e${version}`, 'bitcoin'],
                  figures: [{}],
                  keys: [`s${story}`],
                  published: (FIRST + day) * DAY + key,
                  ...rest,
                }),
              ],
              story > 0 ? joinNewest : parting,
            );
          }
          await check(opened);
          await checkTexts(opened);
          await opened.close();
        },
      ),
      { numRuns: 25 },
    );
  }, 60_000);

  test('two outlets of one story make one story, on the first day that can be seen', async () => {
    const opened = await open();
    const { store } = opened;
    for (const [community, feeds] of Object.entries(COMMUNITIES))
      for (const url of feeds) await store.follow(community, url, NOON);
    const report = (n: number, day: number) =>
      sample({ key: `${n}`, feed: FEEDS[n] ?? '', topics: ['energy'], keys: ['k'], published: (FIRST + day) * DAY });
    await store.save([report(0, 2), report(3, 3), report(1, 3), report(2, 1)], joinNewest);
    const days = async (community: string) =>
      (await store.topicDays(community, FIRST, FIRST + 9)).map(({ day, stories }) => [day - FIRST, stories]);
    expect(await days('all')).toEqual([[1, 1]]);
    expect(await days('some')).toEqual([[1, 1]]);
    expect(await days('one')).toEqual([[3, 1]]);
    await check(opened);
  });
});
