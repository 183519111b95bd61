import fc from 'fast-check';
import { expect, test } from 'vitest';
import { TOPICS, type Topic } from '#src/base/article.ts';
import { dayOf } from '#src/store/rollup.ts';
import type { CountBy, Store, StoredArticle } from '#src/store/store.ts';
import { alone, contract, joinNewest, parting } from './contract.ts';
import { DAY, FEED, NOON, OTHER, sample } from './samples.ts';

const [HERE, THERE] = ['here', 'there'];
const split = (story: number, other: number, reports: readonly number[], stay = false) => ({
  kind: 'split' as const,
  story,
  other,
  reports,
  stay,
  at: NOON,
});
const join = (story: number, other: number) => ({
  kind: 'join' as const,
  story,
  other,
  reports: [],
  stay: false,
  at: NOON,
});

const both = async (store: Store): Promise<void> => {
  for (const community of [HERE, THERE]) for (const url of [FEED, OTHER]) await store.follow(community, url, NOON);
};
const ids = async (store: Store, community: string, id: number): Promise<number[]> =>
  (await store.story(community, id))?.articles.map((article) => article.id) ?? [];

contract('own stories', (open) => {
  test('a report that is parted is a story of its own here, and of the old one elsewhere', async () => {
    const { store } = await open();
    await both(store);
    const reports = ['a', 'b', 'c'].map((key, i) =>
      sample({ key, keys: ['k'], topics: ['mining'], entities: ['riot'], figures: [{}], published: NOON + i }),
    );
    await store.save(reports, joinNewest);
    await store.editStories(HERE, split(1, 2, [2]));
    expect(await ids(store, HERE, 1)).toEqual([1, 3]);
    expect(await ids(store, HERE, 2)).toEqual([2]);
    expect(await ids(store, THERE, 1)).toEqual([1, 2, 3]);
    expect(await store.story(THERE, 2)).toBeNull();
    const stories = async (community: string) => [
      (await store.articles(community, { limit: 9 })).map(({ storyId }) => storyId),
      (await store.articles(community, { entities: ['riot'], limit: 9 })).map(({ storyId }) => storyId),
      (await store.search(community, [[['title']]], 9)).map(({ storyId }) => storyId),
      (await store.figures(community, { measures: ['power_use'], limit: 9 })).map(({ article }) => article.storyId),
    ];
    expect(await stories(HERE)).toEqual([1, 2, 3, 4].map(() => [1, 2, 1]));
    expect(await stories(THERE)).toEqual([1, 2, 3, 4].map(() => [1, 1, 1]));
    expect(await store.topicDays(HERE, 0, 99_999)).toMatchObject([{ stories: 2 }]);
    expect(await store.topicDays(THERE, 0, 99_999)).toMatchObject([{ stories: 1 }]);
  });

  test('where the founder is named, it stays alone; what comes later goes with the others', async () => {
    const { store } = await open();
    await both(store);
    const report = (key: string, at: number) => sample({ key, keys: ['k'], published: NOON + at });
    await store.save([report('a', 0), report('b', 1), report('c', 2)], joinNewest);
    await store.editStories(HERE, split(1, 2, [1], true));
    await store.save([report('d', 3)], joinNewest);
    expect(await ids(store, HERE, 1)).toEqual([1]);
    expect(await ids(store, HERE, 2)).toEqual([2, 3, 4]);
  });

  test('two stories that are joined are one here, whichever id is asked for, and take what comes to either', async () => {
    const { store } = await open();
    await both(store);
    const report = (key: string, k: string, at: number) => sample({ key, keys: [k], published: NOON + at });
    await store.save([report('a', 'x', 0), report('b', 'y', 1), report('c', 'x', 2), report('d', 'y', 3)], joinNewest);
    await store.editStories(HERE, join(1, 2));
    expect(await ids(store, HERE, 1)).toEqual([1, 2, 3, 4]);
    expect((await store.story(HERE, 2))?.id).toBe(1);
    expect(await ids(store, THERE, 2)).toEqual([2, 4]);
  });

  test('what was said last of a story is taken back, and nothing else', async () => {
    const { store } = await open();
    await both(store);
    const report = (key: string, k: string, at: number) => sample({ key, keys: [k], published: NOON + at });
    await store.save([report('a', 'x', 0), report('b', 'x', 1), report('c', 'y', 2)], joinNewest);
    await store.editStories(HERE, split(1, 2, [2]));
    await store.editStories(HERE, join(2, 3));
    expect(await ids(store, HERE, 2)).toEqual([2, 3]);
    expect(await store.undoStoryEdit(THERE, 1, NOON)).toBeUndefined();
    expect(await store.undoStoryEdit(HERE, 3, NOON + 1)).toMatchObject({ kind: 'join' });
    expect([await ids(store, HERE, 1), await ids(store, HERE, 2), await ids(store, HERE, 3)]).toEqual([[1], [2], [3]]);
    expect(await store.undoStoryEdit(HERE, 2, NOON + 2)).toMatchObject({ kind: 'split' });
    expect(await ids(store, HERE, 1)).toEqual([1, 2]);
    expect(await store.undoStoryEdit(HERE, 1, NOON)).toBeUndefined();
    expect(await store.storyEdits(HERE)).toMatchObject([{ undone: NOON + 2 }, { undone: NOON + 1 }]);
    expect(await store.storyEdits(THERE)).toEqual([]);
  });

  test('they follow stories that become one for everybody', async () => {
    const { store } = await open();
    await both(store);
    await store.save(
      ['a', 'b', 'c', 'd'].map((key, i) => sample({ key, published: NOON + i })),
      alone,
    );
    await store.mergeStories(3, 4);
    await store.editStories(HERE, split(3, 4, [4]));
    await store.editStories(HERE, join(2, 4));
    await store.mergeStories(1, 3);
    expect([await ids(store, HERE, 1), await ids(store, HERE, 2)]).toEqual([
      [1, 3],
      [2, 4],
    ]);
    expect((await store.story(HERE, 4))?.id).toBe(2);
    expect((await store.story(HERE, 3))?.id).toBe(1);
    expect(await ids(store, THERE, 4)).toEqual([1, 3, 4]);
  });

  test('a part has topics of its own', async () => {
    const { store } = await open();
    await both(store);
    const report = (key: string) => sample({ key, keys: ['k'], topics: ['mining'] });
    await store.save([report('a'), report('b')], joinNewest);
    await store.editStories(HERE, split(1, 2, [2]));
    const example = { learned: false, title: 'T', body: 'B', lang: 'en', at: NOON };
    await store.correct(HERE, { story: 2, topics: ['energy'], ...example });
    expect((await store.story(HERE, 2))?.articles[0]?.topics).toEqual(['energy']);
    expect((await store.story(HERE, 1))?.articles[0]?.topics).toEqual(['mining']);
    expect((await store.story(THERE, 1))?.articles.map(({ topics }) => topics)).toEqual([['mining'], ['mining']]);
    expect(await store.uncorrect(HERE, 2)).toBe(true);
    expect((await store.story(HERE, 2))?.articles[0]?.topics).toEqual(['mining']);
  });

  type Labelled = Pick<StoredArticle, 'storyId' | 'published' | 'lang' | 'url'> & {
    readonly topics: readonly string[];
  };
  const FIRST = dayOf(NOON);
  const step = fc.oneof(
    {
      weight: 4,
      arbitrary: fc.record({
        what: fc.constant('save' as const),
        key: fc.integer({ min: 0, max: 9 }),
        version: fc.nat(2),
        feed: fc.constantFrom(FEED, OTHER),
        lang: fc.constantFrom('en', 'ar'),
        day: fc.nat(4),
        story: fc.nat(2),
        topics: fc.uniqueArray(fc.constantFrom<Topic>(...TOPICS.slice(0, 3)), { maxLength: 2 }),
        entities: fc.uniqueArray(fc.constantFrom('riot', 'iea'), { maxLength: 2 }),
      }),
    },
    { weight: 1, arbitrary: fc.record({ what: fc.constant('merge' as const), a: fc.nat(), b: fc.nat() }) },
    { weight: 2, arbitrary: fc.record({ what: fc.constant('split' as const), a: fc.nat(), mask: fc.nat(30) }) },
    { weight: 2, arbitrary: fc.record({ what: fc.constant('join' as const), a: fc.nat(), b: fc.nat() }) },
    { weight: 1, arbitrary: fc.record({ what: fc.constant('undo' as const), a: fc.nat() }) },
    {
      weight: 1,
      arbitrary: fc.record({
        what: fc.constant('correct' as const),
        a: fc.nat(),
        topics: fc.uniqueArray(fc.constantFrom(...TOPICS.slice(0, 4)), { maxLength: 2 }),
      }),
    },
    { weight: 1, arbitrary: fc.record({ what: fc.constant('uncorrect' as const), a: fc.nat() }) },
    { weight: 1, arbitrary: fc.record({ what: fc.constant('leave' as const), comes: fc.boolean() }) },
  );

  /** Every visible story once under each topic, on its first day: of all, or of each language or feed. */
  const recount = (
    articles: readonly Labelled[],
    feedOf: (url: string) => string,
    by?: CountBy,
  ): Map<string, number> => {
    const first = new Map<string, number>();
    for (const { storyId, topics, published, lang, url } of articles)
      for (const topic of topics) {
        const of = by === 'language' ? lang : by === 'outlet' ? feedOf(url) : '';
        const key = `${topic} ${of} ${storyId}`;
        first.set(key, Math.min(first.get(key) ?? Number.POSITIVE_INFINITY, dayOf(published)));
      }
    const cells = new Map<string, number>();
    for (const [key, day] of first) {
      const cell = `${day} ${key.split(' ').slice(0, 2).join(' ')}`;
      cells.set(cell, (cells.get(cell) ?? 0) + 1);
    }
    return cells;
  };

  test('counts equal a recount after anything that feeds, moderators and time can do', {
    timeout: 120_000,
  }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
        const { store, close } = await open();
        await both(store);
        const own = async (n: number): Promise<number> => {
          const all = [...new Set((await store.articles(HERE, { limit: 99 })).map(({ storyId }) => storyId))].sort();
          return all[n % all.length] ?? 0;
        };
        for (const one of steps) {
          if (one.what === 'save') {
            const { key, version, day, story, ...rest } = one;
            const item = sample({
              key: `${key}`,
              // The same text is read alike.
              body: `v${version} ${rest.topics.join(' ')} ${rest.entities.join(' ')}`,
              keys: [`s${story}`],
              published: (FIRST + day) * DAY + key,
              ...rest,
            });
            await store.save([item], story > 0 ? joinNewest : parting);
          } else if (one.what === 'merge') {
            const shared = [
              ...new Set((await store.articles(THERE, { limit: 99 })).map(({ storyId }) => storyId)),
            ].sort();
            const [a, b] = [shared[one.a % shared.length], shared[one.b % shared.length]];
            if (a !== undefined && b !== undefined) await store.mergeStories(a, b);
          } else if (one.what === 'split') {
            const story = await store.story(HERE, await own(one.a));
            const all = story?.articles.map(({ id }) => id) ?? [];
            const named = all.filter((_, i) => (one.mask >> i) & 1);
            const rest = all.filter((id) => !named.includes(id));
            if (!story || named.length === 0 || rest.length === 0) continue;
            const stay = named.includes(story.id);
            await store.editStories(HERE, split(story.id, Math.min(...(stay ? rest : named)), named, stay));
          } else if (one.what === 'join') {
            const [a, b] = [await own(one.a), await own(one.b)];
            if (a !== b) await store.editStories(HERE, join(Math.min(a, b), Math.max(a, b)));
          } else if (one.what === 'undo') await store.undoStoryEdit(HERE, await own(one.a), NOON);
          else if (one.what === 'correct') {
            const story = await own(one.a);
            const example = { learned: false, title: 'T', body: 'B', lang: 'en', at: NOON };
            if (story > 0) await store.correct(HERE, { story, topics: one.topics, ...example });
          } else if (one.what === 'uncorrect') await store.uncorrect(HERE, await own(one.a));
          else if (one.comes) await store.follow(HERE, OTHER, NOON);
          else await store.unfollow(HERE, OTHER);
        }
        const feedOf = (url: string): string => (url.startsWith(FEED) ? FEED : OTHER);
        for (const community of [HERE, THERE]) {
          const articles = await store.articles(community, { limit: 99 });
          for (const by of [undefined, 'language', 'outlet'] as const)
            for (const [from, to] of [
              [0, 99_999],
              [FIRST + 1, FIRST + 3],
            ] as const) {
              const counted = (await store.topicDays(community, from, to, by)).map(
                ({ day, topic, of, stories }) => [`${day} ${topic} ${of ?? ''}`, stories] as const,
              );
              const wanted = [...recount(articles, feedOf, by)].filter(([cell]) => {
                const day = Number(cell.split(' ')[0]);
                return day >= from && day < to;
              });
              expect(new Map(counted), `${community} ${by} ${from}`).toEqual(new Map(wanted));
            }
          const [from, middle, to] = [FIRST, FIRST + 2, FIRST + 4];
          const byName = recount(
            articles.map((one) => ({ ...one, topics: one.entities })),
            feedOf,
          );
          const names = new Map<string, { now: number; before: number }>();
          for (const [cell, stories] of byName) {
            const [day = '', name = ''] = cell.split(' ');
            const when = Number(day) >= middle ? 'now' : 'before';
            if (Number(day) < from || Number(day) >= to) continue;
            const count = names.get(name) ?? { now: 0, before: 0 };
            names.set(name, { ...count, [when]: count[when] + stories });
          }
          const { terms, of } = await store.termCounts(community, from, middle, to, 1);
          const spoken = [...names].filter(([, { now }]) => now > 0);
          expect(of).toBe(spoken.length);
          expect(new Map(terms.map(({ term, ...counts }) => [term, counts]))).toEqual(
            new Map(spoken.map(([name, counts]) => [`e:${name}`, counts])),
          );
          const first = Math.min(...[...recount(articles, feedOf).keys()].map((cell) => Number(cell.split(' ')[0])));
          // Without a correction: what moderators say moves no story to an earlier day.
          if (community === THERE) expect((await store.firstDay(community)) ?? Number.POSITIVE_INFINITY).toBe(first);
          // A story that is listed is found by its id, with the reports that are listed under it.
          for (const [id, group] of Map.groupBy(articles, ({ storyId }) => storyId))
            expect((await ids(store, community, id)).toSorted()).toEqual(group.map((one) => one.id).toSorted());
        }
        await close();
      }),
      { numRuns: 60 },
    );
  });
});
