import { expect, test } from 'vitest';
import { keptWith } from '#src/base/memo.ts';
import type { KeptFacts, StoryCandidate, StoryFacts } from '#src/base/story.ts';
import type { Join, Store } from '#src/store/store.ts';
import { contract, joinNewest, type Opened } from './contract.ts';
import { DAY, FEED, NOON, OTHER, sample } from './samples.ts';

const HOUR = 3_600_000;
const all = (_: unknown, __: unknown, later: readonly StoryCandidate[]) => later.map(({ articleId }) => articleId);
const SERVER = 'local';
const textOf = keptWith((facts: KeptFacts) => facts.take());

/** A report belongs to what ends in the same letter, else to whatever was before it; one that begins with `!` to nothing. */
const byLetter: Join = Object.assign((story: StoryFacts, candidates: readonly StoryCandidate[]) => {
  if (story.facts.startsWith('!')) return null;
  const like = candidates.find(({ facts }) => textOf(facts).at(-1) === story.facts.at(-1)) ?? candidates[0];
  return like ? { storyId: like.storyId, why: [textOf(like.facts)] } : null;
}, joinNewest);

const report = (facts: string, hours: number, feed = FEED) =>
  sample({
    key: facts,
    feed,
    facts,
    title: facts,
    body: [1, 2, 3, 4].map((n) => `${facts}${n}`).join(' '),
    keys: ['k'],
    topics: ['mining'],
    published: NOON + hours * HOUR,
  });

/** Which reports are together, by their facts. */
const together = async ({ store, engine }: Opened): Promise<string[]> => {
  const rows = await engine.db
    .selectFrom('story_article')
    .select(['story_id', 'facts'])
    .orderBy('article_id')
    .execute();
  const stories = Map.groupBy(rows, (row) => row.story_id);
  for (const [id, all] of stories) expect((await store.story(SERVER, id))?.articles).toHaveLength(all.length);
  return [...stories].map(([id, all]) => `${id}: ${all.map(({ facts }) => facts).join(' ')}`).sort();
};
const mined = async (store: Store) =>
  (await store.topicDays(SERVER, 0, NOON)).reduce((sum, { stories }) => sum + stories, 0);

contract('a report that comes late', (open) => {
  const followed = async () => {
    const opened = await open();
    for (const feed of [FEED, OTHER]) {
      await opened.store.follow(SERVER, feed, NOON);
      await opened.store.fetched(feed, { at: NOON, nextAt: NOON, bodyHash: 'x' });
    }
    return opened;
  };
  const save = ({ store }: Opened, facts: string, hours: number, feed = FEED, join = byLetter) =>
    store.save([report(facts, hours, feed)], join, NOON);

  test('leaves every story as if it had come in time', async () => {
    const opened = await followed();
    await save(opened, 'x', 0);
    await save(opened, 'y', 2);
    expect(await together(opened)).toEqual(['1: x y']);
    await save(opened, '!y', 1);
    expect(await together(opened)).toEqual(['1: x', '2: y !y']);
    const { store } = opened;
    expect((await store.story(SERVER, 2))?.why.get(2)).toEqual(['!y']);
    expect(await store.story(SERVER, 3)).toMatchObject({ id: 2 });
    expect(await mined(store)).toBe(2);
  });

  test('gives a story its id back that had become a part of another', async () => {
    const opened = await followed();
    await save(opened, '!a', 0);
    await save(opened, '!b', 1);
    const both: Join = Object.assign(
      (_: StoryFacts, found: readonly StoryCandidate[]) => {
        const [first, ...also] = [...new Set(found.map(({ storyId }) => storyId))].sort();
        return first === undefined || found.length > 2 ? null : { storyId: first, why: [], also };
      },
      { touches: all },
    );
    await save(opened, 'c', 3, FEED, both);
    expect(await together(opened)).toEqual(['1: !a !b c']);
    expect(await opened.store.story(SERVER, 2)).toMatchObject({ id: 1 });
    // Among three it belongs to none: what it held together are two again.
    await save(
      opened,
      '!d',
      2,
      FEED,
      Object.assign(
        (story: StoryFacts, found: readonly StoryCandidate[]) => (story.facts === 'c' ? both(story, found, 0) : null),
        { touches: all },
      ),
    );
    expect(await together(opened)).toEqual(['1: !a', '2: !b', '3: c', '4: !d']);
    for (const id of [1, 2, 3, 4]) expect(await opened.store.story(SERVER, id)).toMatchObject({ id });
    expect(await mined(opened.store)).toBe(4);
  });

  test('takes nothing apart of which a message was posted or is owed', async () => {
    const opened = await followed();
    await opened.store.addRule(SERVER, { topics: ['mining'], channel: '11' });
    await save(opened, 'x', 0);
    await save(opened, 'y', 2);
    await save(opened, '!y', 1);
    expect(await together(opened)).toEqual(['1: x y', '3: !y']);
    expect((await opened.store.claim(NOON + DAY, NOON + 2 * DAY, 50)).map(({ storyId }) => storyId)).toEqual([1, 3]);
  });

  test('takes nothing apart that a moderator corrected, split or joined, until that is taken back', async () => {
    const corrected = await followed();
    await save(corrected, 'x', 0);
    await save(corrected, 'y', 2);
    const example = { learned: false, title: 'T', body: 'B', lang: 'en', at: NOON };
    await corrected.store.correct(SERVER, { story: 1, topics: ['energy'], ...example });
    await save(corrected, '!y', 1);
    expect(await together(corrected)).toEqual(['1: x y', '3: !y']);

    const split = await followed();
    await save(split, 'x', 0);
    await save(split, 'y', 2);
    await split.store.editStories(SERVER, { kind: 'split', story: 1, other: 2, reports: [2], stay: false, at: NOON });
    await split.engine.db.deleteFrom('outbox').execute();
    await save(split, '!y', 1);
    expect(
      (await split.engine.db.selectFrom('story_article').select('story_id').execute()).map((row) => row.story_id),
    ).toEqual([1, 1, 3]);
    await split.store.undoStoryEdit(SERVER, 1, NOON);
    await save(split, '!!y', 1.5);
    expect(await together(split)).toEqual(['1: x', '2: y !!y', '3: !y']);
  });

  test('owes the message of a story that it leads another report to, and none of what met a rule before', async () => {
    const opened = await followed();
    const { store } = opened;
    // Among two the oldest, among three the one in the middle.
    const counting: Join = Object.assign((story: StoryFacts, found: readonly StoryCandidate[]) => {
      const inTime = found.toSorted((a, b) => a.published - b.published);
      const one = story.facts.startsWith('!') ? undefined : inTime[found.length === 3 ? 1 : 0];
      return one ? { storyId: one.storyId, why: [] } : null;
    }, joinNewest);
    await store.addRule(SERVER, { topics: ['mining'], channel: '11', least: 2 });
    await save(opened, 'a', 0, FEED, counting);
    await save(opened, '!b', 1, OTHER, counting);
    await save(opened, 'y', 3, FEED, counting);
    expect(await together(opened)).toEqual(['1: a y', '2: !b']);
    expect(await store.claim(NOON, NOON + DAY, 50)).toEqual([]);
    await save(opened, '!l', 2, FEED, counting);
    expect(await together(opened)).toEqual(['1: a', '2: !b y', '4: !l']);
    expect((await store.claim(NOON, NOON + DAY, 50)).map(({ storyId }) => storyId)).toEqual([2]);
  });
});
