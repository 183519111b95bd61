import { expect, test } from 'vitest';
import { KeptFacts, type StoryCandidate } from '#src/base/story.ts';
import { alone, joinNewest, readingContract } from './contract.ts';
import { DAY, FEED, NOON, OTHER, sample } from './samples.ts';

const HOUR = 3_600_000;

readingContract('stories', (open) => {
  const followed = async () => {
    const opened = await open();
    await opened.store.follow('local', FEED, NOON);
    await opened.store.follow('local', OTHER, NOON);
    await opened.store.follow('half', OTHER, NOON);
    return opened;
  };

  test('an article founds a story or joins one, also of its own batch; the founder gives the id', async () => {
    const { store } = await followed();
    await store.save(
      [
        sample({ key: 'founder', keys: ['k'] }),
        sample({ key: 'stranger', keys: ['z'] }),
        sample({ key: 'second', feed: OTHER, keys: ['k', 'l'], published: NOON - HOUR }),
      ],
      joinNewest,
    );
    await store.save([sample({ key: 'third', keys: ['l'], published: NOON + HOUR })], joinNewest);
    const story = await store.story('local', 1);
    expect(story?.id).toBe(1);
    expect(story?.articles.map((article) => article.title.slice(9))).toEqual(['second', 'founder', 'third']);
    // Each joined what came before it, whatever was stored first.
    expect([1, 3, 4].map((id) => story?.why.get(id))).toEqual([['as article 3'], [], ['as article 3']]);
    expect((await store.story('local', 2))?.articles).toHaveLength(1);
  });

  test('a community sees of a story what its feeds tell, and nothing of the others', async () => {
    const { store } = await followed();
    const batch = [
      sample({ key: 'a', keys: ['k'] }),
      sample({ key: 'b', feed: OTHER, keys: ['k'] }),
      sample({ key: 'c' }),
    ];
    await store.save(batch, joinNewest);
    expect((await store.story('half', 1))?.articles.map((article) => article.outlet)).toEqual(['miners.example']);
    expect(await store.story('half', 3)).toBeNull();
    expect(await store.story('nobody', 1)).toBeNull();
    expect(await store.story('local', 2)).toBeNull();
    await store.unfollow('half', OTHER);
    expect(await store.story('half', 1)).toBeNull();
  });

  test('candidates share a key within the window, come once, and those first that share most and rarest', async () => {
    const { store } = await followed();
    const at = (key: string, hours: number, keys: string[]) =>
      sample({ key, keys, published: NOON + hours * HOUR, facts: `{"of":"${key}"}` });
    await store.save([at('a', 0, ['x', 'y']), at('b', 1, ['y']), at('c', 2, ['z']), at('d', -80, ['x'])], alone);
    const found = await store.candidates(['x', 'y'], NOON - DAY, NOON + DAY, 9);
    expect(found).toEqual([
      { articleId: 1, storyId: 1, published: NOON, founded: NOON, facts: new KeptFacts('{"of":"a"}') },
      { articleId: 2, storyId: 2, published: NOON + HOUR, founded: NOON + HOUR, facts: new KeptFacts('{"of":"b"}') },
    ]);
    expect(await store.candidates(['x', 'y'], NOON, NOON, 9)).toHaveLength(1);
    expect(await store.candidates(['x', 'y'], NOON - 90 * HOUR, NOON + DAY, 1)).toHaveLength(1);
    expect(await store.candidates([], 0, NOON, 9)).toEqual([]);
  });

  test('a report is joined to those of three days before it, and looks again at those of three days after', async () => {
    const { store } = await followed();
    await store.save([sample({ key: 'a', keys: ['k'] })], alone);
    const [seen, looked]: [number[], number[]] = [[], []];
    const isA = ({ articleId }: { readonly articleId: number }) => articleId === 1;
    for (const hours of [-73, -72, 72, 73])
      await store.save(
        [sample({ key: `b${hours}`, keys: ['k'], published: NOON + hours * HOUR })],
        Object.assign(
          (_: unknown, candidates: readonly StoryCandidate[]) => {
            if (candidates.some(isA)) seen.push(hours);
            return null;
          },
          {
            touches: (_: unknown, __: unknown, later: readonly StoryCandidate[]) => {
              if (later.some(isA)) looked.push(hours);
              return [];
            },
          },
        ),
      );
    expect(seen).toEqual([72]);
    expect(looked).toEqual([-72]);
  });

  test('when two stories merge the older lives, and ids of all that went into it lead there', async () => {
    const { store } = await followed();
    await store.save(
      ['a', 'b', 'c', 'd'].map((key) => sample({ key, topics: ['energy'] })),
      alone,
    );
    expect(await store.mergeStories(3, 4)).toBe(3);
    expect(await store.mergeStories(4, 2)).toBe(2);
    expect(await store.mergeStories(2, 4)).toBe(2);
    for (const id of [2, 3, 4]) expect(await store.story('local', id)).toMatchObject({ id: 2 });
    expect((await store.story('local', 4))?.articles).toHaveLength(3);
    expect((await store.articles('local', { limit: 9 })).map((article) => article.storyId).sort()).toEqual([
      1, 2, 2, 2,
    ]);
    const day = Math.floor(NOON / DAY);
    expect(await store.topicDays('local', day, day + 1)).toEqual([{ topic: 'energy', day, stories: 2 }]);
    await expect(store.mergeStories(1, 99)).rejects.toMatchObject({ problem: { code: 'unknown_story' } });
  });

  test('an article that was read before its story changed is read anew', async () => {
    const { store } = await followed();
    await store.save([sample({ key: 'a', figures: [{}] }), sample({ key: 'b', figures: [{}] })], alone);
    const stories = async () => [
      ...(await store.articles('local', { limit: 9 })).map(({ storyId }) => storyId),
      ...(await store.figures('local', { limit: 9 })).map(({ article }) => article.storyId),
    ];
    expect(await stories()).toEqual([2, 1, 2, 1]);
    await store.mergeStories(1, 2);
    expect(await stories()).toEqual([1, 1, 1, 1]);
  });

  test('an article that shows several stories to be one makes them one in its own transaction', async () => {
    const { store } = await followed();
    const at = (key: string, keys: string[]) => sample({ key, keys, topics: ['energy'] });
    await store.save([at('a', ['k']), at('b', ['l']), at('c', ['z'])], alone);
    await store.save([at('d', ['k', 'l']), at('e', ['l'])], (_, found) => {
      const [first, ...others] = [...new Set(found.map((candidate) => candidate.storyId))].sort();
      return first === undefined ? null : { storyId: first, why: [], also: others };
    });
    expect((await store.story('local', 2))?.id).toBe(1);
    expect((await store.story('local', 1))?.articles).toHaveLength(4);
    expect((await store.story('local', 3))?.articles).toHaveLength(1);
    const day = Math.floor(NOON / DAY);
    expect(await store.topicDays('local', day, day + 1)).toEqual([{ topic: 'energy', day, stories: 2 }]);
  });
});
