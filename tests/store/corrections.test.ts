import fc from 'fast-check';
import { expect, test } from 'vitest';
import { TOPICS, type Topic } from '#src/base/article.ts';
import { topicsOf } from '#src/meaning/topics.ts';
import { TOPIC_MODEL } from '#src/meaning/topics-model.ts';
import { dayOf } from '#src/store/rollup.ts';
import type { Store } from '#src/store/store.ts';
import { alone, contract, joinNewest } from './contract.ts';
import { DAY, FEED, NOON, OTHER, sample } from './samples.ts';

const [HERE, THERE] = ['here', 'there'];
const said = (story: number, topics: readonly Topic[], at = NOON) => ({
  story,
  topics,
  learned: false,
  title: 'A title',
  body: 'A body.',
  lang: 'en',
  at,
});

const seed = async (store: Store): Promise<void> => {
  for (const community of [HERE, THERE]) await store.follow(community, FEED, NOON);
  await store.save(
    [
      sample({ key: 'a', topics: ['mining'] }),
      sample({ key: 'b', topics: ['energy'], published: NOON + DAY }),
      sample({ key: 'c', topics: ['markets'], published: NOON + 2 * DAY }),
    ],
    alone,
  );
};
const titles = async (store: Store, community: string, topic: Topic): Promise<string[]> =>
  (await store.articles(community, { topics: [topic], limit: 9 })).map(({ title }) => title);
const days = (store: Store, community: string) => store.topicDays(community, 0, 100_000);

contract('corrections', (open) => {
  test('count at once in lists, searches, stories and counts of that community, and nowhere else', async () => {
    const { store } = await open();
    await seed(store);
    const before = await days(store, THERE);
    await store.correct(HERE, said(1, ['energy', 'security']));
    expect(await titles(store, HERE, 'mining')).toEqual([]);
    expect(await titles(store, HERE, 'energy')).toEqual(['Title of b', 'Title of a']);
    expect((await store.story(HERE, 1))?.articles[0]?.topics).toEqual(['energy', 'security']);
    expect((await store.search(HERE, [[['title']]], 9)).find(({ id }) => id === 1)?.topics).toContain('security');
    expect(await days(store, HERE)).toContainEqual({ topic: 'security', day: dayOf(NOON), stories: 1 });
    expect((await days(store, HERE)).some(({ topic }) => topic === 'mining')).toBe(false);
    expect(await titles(store, THERE, 'mining')).toEqual(['Title of a']);
    expect((await store.story(THERE, 1))?.articles[0]?.topics).toEqual(['mining']);
    expect(await days(store, THERE)).toEqual(before);
  });

  test('of many corrected stories the newest are listed, as if all had been looked at', async () => {
    const { store } = await open();
    for (const feed of [FEED, OTHER]) await store.follow(HERE, feed, NOON);
    const topics: Topic[] = ['mining', 'energy', 'markets'];
    const nth = (n: number, by: number): number => (n * by + (n >> 2)) % 97;
    await store.save(
      Array.from({ length: 120 }, (_, n) =>
        sample({
          key: `${n}`,
          feed: n % 3 ? FEED : OTHER,
          lang: nth(n, 7) % 2 ? 'ar' : 'en',
          topics: [topics[nth(n, 5) % 3] ?? 'mining'],
          keys: [`story ${nth(n, 11) % 60}`],
          published: NOON + nth(n, 31) * (DAY / 8),
        }),
      ),
      joinNewest,
    );
    const all = await store.articles(HERE, { limit: 200 });
    for (const story of new Set(all.map(({ storyId }) => storyId)))
      if (story % 4 > 0) await store.correct(HERE, said(story, story % 4 > 1 ? ['mining'] : ['markets', 'security']));
    const now = await store.articles(HERE, { limit: 200 });
    expect(now.filter((one, i) => one.topics !== all[i]?.topics).length).toBeGreaterThan(50);
    for (const lang of [undefined, 'ar'])
      for (const [from, to] of [
        [undefined, undefined],
        [NOON + 3 * DAY, NOON + 9 * DAY],
      ])
        for (const limit of [1, 7, 40, 200]) {
          const span = { ...(lang ? { lang } : {}), ...(from && to ? { from, to } : {}) };
          const found = await store.articles(HERE, { topics: ['mining'], limit, ...span });
          const wanted = now.filter(
            (one) =>
              one.topics.includes('mining') &&
              (!lang || one.lang === lang) &&
              (!from || !to || (one.published >= from && one.published < to)),
          );
          expect(found.map(({ id }) => id)).toEqual(wanted.slice(0, limit).map(({ id }) => id));
        }
  });

  test('are taken back without a trace', async () => {
    const { store } = await open();
    await seed(store);
    await store.correct(HERE, said(2, []));
    expect(await titles(store, HERE, 'energy')).toEqual([]);
    expect(await store.uncorrect(THERE, 2)).toBe(false);
    expect(await store.uncorrect(HERE, 2)).toBe(true);
    expect(await store.uncorrect(HERE, 2)).toBe(false);
    expect(await titles(store, HERE, 'energy')).toEqual(['Title of b']);
    expect(await days(store, HERE)).toEqual(await days(store, THERE));
  });

  test('follow their story where it becomes a part of another; the newest word counts', async () => {
    const { store } = await open();
    await seed(store);
    await store.correct(HERE, said(1, ['promo'], NOON));
    await store.correct(HERE, said(2, ['security'], NOON + 1));
    await store.mergeStories(1, 2);
    expect(await store.corrections(HERE)).toMatchObject([{ story: 1, topics: ['security'] }]);
    expect(await titles(store, HERE, 'security')).toEqual(['Title of b', 'Title of a']);
    expect(await store.uncorrect(HERE, 1)).toBe(true);
    expect(await store.corrections(HERE)).toEqual([]);
  });

  test('keep counts equal to a recount, whatever is corrected and taken back', async () => {
    const steps = fc.array(
      fc.record({
        story: fc.integer({ min: 1, max: 3 }),
        topics: fc.uniqueArray(fc.constantFrom(...TOPICS)),
        back: fc.boolean(),
      }),
      { maxLength: 6 },
    );
    await fc.assert(
      fc.asyncProperty(steps, async (all) => {
        const { store } = await open();
        await seed(store);
        for (const { story, topics, back } of all)
          if (back) await store.uncorrect(HERE, story);
          else await store.correct(HERE, said(story, topics));
        const recount = new Map<string, number>();
        for (const { topics, published } of await store.articles(HERE, { limit: 9 }))
          for (const topic of topics)
            recount.set(`${dayOf(published)} ${topic}`, 1 + (recount.get(`${dayOf(published)} ${topic}`) ?? 0));
        const counted = new Map(
          (await days(store, HERE)).map(({ day, topic, stories }) => [`${day} ${topic}`, stories]),
        );
        expect(counted).toEqual(recount);
      }),
      { numRuns: 25 },
    );
  });

  test('a community’s own model judges what begins there, its alerts too, and nobody else’s', async () => {
    const { store } = await open();
    await seed(store);
    const own = { topics: { ...TOPIC_MODEL.topics, mining: { ...TOPIC_MODEL.topics.mining, threshold: 2 } } };
    await store.keepTopicModel(HERE, JSON.stringify(own), NOON);
    await store.fetched(FEED, { at: NOON, nextAt: NOON, bodyHash: 'x' });
    for (const community of [HERE, THERE])
      await store.addRule(community, { topics: ['mining'], channel: `of ${community}` });
    const [title, body] = ['Bitcoin miner opens a hall', 'The miner runs 5,000 rigs there.'];
    const topics = topicsOf(title, body, 'en').map(({ topic }) => topic);
    expect(topics).toContain('mining');
    await store.save([sample({ key: 'new', title, body, topics })], alone, NOON);
    expect((await store.claim(1, 100, 50)).map(({ channel }) => channel)).toEqual(['of there']);
    expect(await store.corrections(HERE)).toMatchObject([{ story: 4, learned: true }]);
    expect((await store.story(HERE, 4))?.articles[0]?.topics).not.toContain('mining');
    expect((await store.story(THERE, 4))?.articles[0]?.topics).toContain('mining');
  });

  test('a model that is none serves nobody', async () => {
    const { store } = await open();
    await seed(store);
    await store.keepTopicModel(HERE, '{"topics":{}}', NOON);
    await store.save([sample({ key: 'new', topics: ['mining'] })], alone, NOON);
    expect(await store.corrections(HERE)).toEqual([]);
  });

  test('a further report of a corrected story begins nothing', async () => {
    const { store } = await open();
    await seed(store);
    await store.follow(HERE, OTHER, NOON);
    await store.save([sample({ key: 'k', topics: ['markets'], keys: ['x'] })], alone);
    for (const url of [FEED, OTHER]) await store.fetched(url, { at: NOON, nextAt: NOON, bodyHash: 'x' });
    await store.addRule(HERE, { topics: ['mining'], channel: 'news' });
    await store.correct(HERE, said(4, ['mining']));
    await store.save([sample({ key: 'again', feed: OTHER, topics: ['mining'], keys: ['x'] })], joinNewest, NOON);
    expect(await store.claim(1, 100, 50)).toEqual([]);
  });
});
