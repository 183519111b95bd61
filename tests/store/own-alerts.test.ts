import { expect, test } from 'vitest';
import type { Rule } from '#src/base/rule.ts';
import type { StoryEdit } from '#src/store/own-view.ts';
import type { Store } from '#src/store/store.ts';
import { alertPreview } from '#src/survey/alert-preview.ts';
import { alone, contract, joinNewest } from './contract.ts';
import { DAY, FEED, NOON, OTHER, type Sample, sample } from './samples.ts';

const [SERVER, NEIGHBOUR, NEWS, THEIRS] = ['1300000000000000002', '1300000000000000003', '11', '33'];
const WORDS = ['one two three four five six seven eight', 'nobody said any of these other words before today'];

contract('alerts look at stories as a server tells them', (open) => {
  const ready = async (rule: Omit<Rule, 'channel' | 'topics'> & Partial<Pick<Rule, 'topics'>> = {}): Promise<Store> => {
    const { store } = await open();
    for (const feed of [FEED, OTHER]) {
      for (const server of [SERVER, NEIGHBOUR]) await store.follow(server, feed, NOON);
      await store.fetched(feed, { at: NOON, nextAt: NOON, bodyHash: 'x' });
    }
    await store.addRule(SERVER, { topics: ['mining'], channel: NEWS, ...rule });
    await store.addRule(NEIGHBOUR, { topics: ['mining'], channel: THEIRS, ...rule });
    return store;
  };
  const arrive = (store: Store, items: readonly Sample[], now = NOON, join = alone) =>
    store.save(
      items.map((one) => sample({ topics: ['mining'], published: now, ...one })),
      join,
      now,
    );
  const says = (store: Store, edit: Pick<StoryEdit, 'kind' | 'story' | 'other'> & Partial<StoryEdit>) =>
    store.editStories(SERVER, { reports: [], stay: false, at: NOON, ...edit });
  /** Posts all that is due and says what it was: channel, story, and which report where it follows up. */
  const posts = async (store: Store, at: number) => {
    const found = await store.claim(at, at + 1, 50);
    for (const one of found) await store.done(one, `m${one.channel}-${one.storyId}`, { shown: 'x' });
    return found.map(({ channel, storyId, part }) => [channel, storyId, part]);
  };

  test('two stories that it joined are one: what comes to the other begins nothing, and follows the message up', async () => {
    const store = await ready();
    await arrive(store, [{ key: 'a' }, { key: 'b', topics: ['energy'], keys: ['s'] }]);
    expect(await posts(store, NOON)).toEqual([
      [NEWS, 1, 0],
      [THEIRS, 1, 0],
    ]);
    await says(store, { kind: 'join', story: 1, other: 2 });
    await arrive(store, [{ key: 'c', feed: OTHER, keys: ['s'] }], NOON + 1, joinNewest);
    // For the neighbour the second story becomes one of mining; here it has long been told.
    expect(await posts(store, NOON + 1)).toEqual([
      [NEWS, 1, 3],
      [THEIRS, 2, 0],
    ]);
    const soon = NOON + DAY;
    expect((await store.changes.claim(soon, soon + 1, 9)).map(({ channel, storyId }) => [channel, storyId])).toEqual([
      [NEWS, 1],
    ]);
  });

  test('the outlets of both count together', async () => {
    const store = await ready({ least: 2 });
    await arrive(store, [
      { key: 'a', body: WORDS[0] ?? '' },
      { key: 'b', keys: ['s'], body: 'said before' },
    ]);
    await says(store, { kind: 'join', story: 1, other: 2 });
    expect(await posts(store, NOON)).toEqual([]);
    await arrive(store, [{ key: 'c', feed: OTHER, body: WORDS[1] ?? '' }], NOON + 1);
    await says(store, { kind: 'join', story: 1, other: 3 });
    expect(await posts(store, NOON + 1)).toEqual([]);
    await arrive(store, [{ key: 'd', feed: OTHER, keys: ['s'], body: 'x y z w v u t' }], NOON + 2, joinNewest);
    // The neighbour's second story has two outlets now; here the first one had them since it was joined, and was never told.
    expect(await posts(store, NOON + 2)).toEqual([
      [NEWS, 1, 0],
      [THEIRS, 2, 0],
    ]);
    await arrive(store, [{ key: 'e', feed: OTHER, keys: ['s'], body: 'more of it' }], NOON + 3, joinNewest);
    expect((await posts(store, NOON + 3)).map(([channel, story]) => [channel, story])).toEqual([
      [NEWS, 1],
      [THEIRS, 2],
    ]);
  });

  test('a part is a story by itself, even if no story of that id was ever founded', async () => {
    const store = await ready({ topics: ['security'] });
    await arrive(store, [{ key: 'a', keys: ['s'] }]);
    await arrive(store, [{ key: 'b', feed: OTHER, keys: ['s'] }], NOON, joinNewest);
    await says(store, { kind: 'split', story: 1, other: 2, reports: [1], stay: true });
    await arrive(store, [{ key: 'c', keys: ['s'], topics: ['security'] }], NOON + 1, joinNewest);
    expect(await posts(store, NOON + 1)).toEqual([
      [NEWS, 2, 0],
      [THEIRS, 1, 0],
    ]);
    const [story] = await store.alertStories(SERVER, [2]);
    expect(story?.reports.map(({ id }) => id)).toEqual([2, 3]);
    const shown = await alertPreview(
      store,
      SERVER,
      { topics: ['security'], channel: NEWS },
      { now: new Date(NOON + 2), lang: 'en' },
    );
    expect(shown.stories.map(({ id }) => id)).toEqual([2]);
    // It goes with its reports.
    for (let more = true; more; ) ({ more } = await store.retain({ stories: NOON + DAY }, NOON + 9 * DAY));
    expect(await store.deliveries(SERVER, 2)).toEqual([]);
  });

  test('a message whose story was joined to another that was told there leads to that one, until it is undone', async () => {
    const store = await ready();
    await arrive(store, [{ key: 'a' }, { key: 'b' }]);
    await posts(store, NOON);
    await says(store, { kind: 'join', story: 1, other: 2 });
    const wholes = async (at: number) => {
      for (const id of [1, 2]) await store.storyChanged(id, at, SERVER);
      const found = await store.changes.claim(at + DAY, at + DAY + 1, 9);
      for (const one of found) await store.changes.done(one, null);
      return found.map(({ channel, storyId, partOf }) => [channel, storyId, partOf?.messageId]);
    };
    expect(await wholes(NOON)).toEqual([
      [NEWS, 1, undefined],
      [NEWS, 2, `m${NEWS}-1`],
    ]);
    await store.undoStoryEdit(SERVER, 1, NOON + 1);
    expect(await wholes(NOON + 1)).toEqual([
      [NEWS, 1, undefined],
      [NEWS, 2, undefined],
    ]);
  });

  test('what moderators said of a story stands when it becomes a part of another', async () => {
    const store = await ready({ topics: ['security'] });
    await arrive(store, [{ key: 'a' }, { key: 'b', keys: ['s'] }]);
    const said = { learned: false, title: 'T', body: 'B', lang: 'en', at: NOON };
    await store.correct(SERVER, { story: 2, topics: ['markets'], ...said });
    await store.mergeStories(1, 2, NOON);
    const seen = async (server: string) => (await store.alertStories(server, [1])).map((story) => story.said);
    expect(await seen(SERVER)).toEqual([['markets']]);
    expect(await seen(NEIGHBOUR)).toEqual([undefined]);
    // A report of security in it begins nothing where it is one of markets.
    await arrive(store, [{ key: 'c', keys: ['s'], topics: ['security'] }], NOON + 1, joinNewest);
    expect(await posts(store, NOON + 1)).toEqual([[THEIRS, 1, 0]]);
  });
});
