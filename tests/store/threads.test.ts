import { expect, test } from 'vitest';
import type { Join } from '#src/store/store.ts';
import { readingContract } from './contract.ts';
import { DAY, FEED, NOON, OTHER, sample } from './samples.ts';

/** Every article opens a story, which goes on from the newest that shares a key. */
const goesOnNewest: Join = Object.assign(() => null, {
  goesOn: (_: unknown, earlier: Parameters<NonNullable<Join['goesOn']>>[1]) =>
    earlier.toSorted((a, b) => b.published - a.published)[0]?.storyId ?? null,
});
const days = (key: string, after: number, keys: string[], feed = FEED) =>
  sample({ key, keys, feed, published: NOON + after * DAY });

readingContract('stories that go on from others', (open) => {
  const opened = async () => {
    const { store } = await open();
    await store.follow('local', FEED, NOON);
    await store.follow('local', OTHER, NOON);
    await store.follow('half', OTHER, NOON);
    return store;
  };
  const idsOf = async (store: Awaited<ReturnType<typeof opened>>, id: number, community = 'local') => {
    const { before, after } = await store.thread(community, id);
    return [before?.id ?? null, after.map((one) => one.id)];
  };

  test('a story is linked to what it goes on from, and that to all that goes on from it', async () => {
    const store = await opened();
    await store.save([days('one', 0, ['k']), days('two', 5, ['k', 'l']), days('three', 9, ['l'])], goesOnNewest);
    await store.save([days('four', 12, ['k'])], goesOnNewest);
    expect(await idsOf(store, 1)).toEqual([null, [2]]);
    expect(await idsOf(store, 2)).toEqual([1, [3, 4]]);
    expect(await idsOf(store, 99)).toEqual([null, []]);
  });

  test('nothing that came later, or more than a month before, is what it goes on from', async () => {
    const store = await opened();
    await store.save([days('old', -40, ['k']), days('late', 3, ['k']), days('now', 0, ['k'])], goesOnNewest);
    expect(await idsOf(store, 3)).toEqual([null, []]);
  });

  test('a community is told of stories that its own feeds tell', async () => {
    const store = await opened();
    await store.save([days('one', 0, ['k']), days('two', 5, ['k'], OTHER)], goesOnNewest);
    expect(await idsOf(store, 2, 'half')).toEqual([null, []]);
    expect(await idsOf(store, 2)).toEqual([1, []]);
  });

  test('what leads to a story that becomes part of another leads to that one, and no story goes on from itself', async () => {
    const store = await opened();
    await store.save([days('one', 0, ['k']), days('two', 5, ['k', 'l']), days('three', 9, ['l'])], goesOnNewest);
    await store.mergeStories(1, 2);
    expect(await idsOf(store, 1)).toEqual([null, [3]]);
    expect(await idsOf(store, 3)).toEqual([1, []]);
    await store.mergeStories(1, 3);
    expect(await idsOf(store, 1)).toEqual([null, []]);
  });

  test('the younger’s step becomes the older’s where that had none', async () => {
    const store = await opened();
    await store.save([days('first', -5, ['z']), days('one', 0, ['k']), days('two', 5, ['z'])], goesOnNewest);
    await store.mergeStories(2, 3);
    expect(await idsOf(store, 2)).toEqual([1, []]);
  });

  test('nothing goes on from a story that retention deleted', async () => {
    const store = await opened();
    await store.save([days('one', -90, ['k']), days('two', -80, ['k'])], goesOnNewest);
    const { deleted } = await store.retain({ stories: NOON - 85 * DAY }, NOON);
    expect(deleted).toBe(1);
    expect(await idsOf(store, 2)).toEqual([null, []]);
  });

  test('links are exported', async () => {
    const store = await opened();
    await store.save([days('one', 0, ['k']), days('two', 5, ['k'])], goesOnNewest);
    const lines: string[] = [];
    for await (const one of store.export()) lines.push(one);
    expect(lines.join('')).toContain('"before_id":1');
  });
});
