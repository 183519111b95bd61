import { expect, test } from 'vitest';
import type { Store } from '#src/store/store.ts';
import { alone, contract, joinNewest } from './contract.ts';
import { DAY, FEED, NOON, OTHER, type Sample, sample } from './samples.ts';

const SERVER = '1300000000000000002';
const [NEWS, MINING] = ['11', '22'];
const HOUR = DAY / 24;

const read = async (store: Store, feed = FEED, community = SERVER): Promise<void> => {
  await store.follow(community, feed, NOON);
  await store.fetched(feed, { at: NOON, nextAt: NOON, bodyHash: 'x' });
};
const arrive = (store: Store, items: readonly Sample[], now = NOON, join = alone) =>
  store.save(
    items.map((one) => sample({ topics: ['mining'], published: now, ...one })),
    join,
    now,
  );
const keys = (count: number, from = 0) => Array.from({ length: count }, (_, n) => ({ key: `k${n + from}` }));
const stories = (found: readonly { readonly storyId: number }[]) => found.map(({ storyId }) => storyId);

contract('plans of alerts', (open) => {
  const ready = async (): Promise<Store> => {
    const { store } = await open();
    await read(store);
    return store;
  };

  test('a digest gathers what came, and is owed at its hour in the server’s time zone', async () => {
    const store = await ready();
    await store.set(SERVER, 'zone', 'Asia/Riyadh');
    await store.addRule(SERVER, { topics: ['mining'], channel: NEWS, pace: { at: 8 * 60 } });
    await arrive(store, keys(3));
    expect(await store.claim(NOON + DAY, NOON + DAY + 1, 9)).toEqual([]);
    const hour = Date.UTC(2026, 10, 21, 5);
    expect(await store.digests.claim(hour - 1, hour, 9)).toEqual([]);
    const [digest] = await store.digests.claim(hour, hour + 60_000, 9);
    if (!digest) throw new Error('one is owed');
    expect(stories(digest.stories)).toEqual([1, 2, 3]);
    expect(await store.digests.claim(hour, hour + 60_000, 9)).toEqual([]);
    expect(await store.digests.done(digest, 'm1')).toBe(true);
    expect(await store.digests.claim(hour + 2 * DAY, hour + 3 * DAY, 9)).toEqual([]);
  });

  test('a rule’s own zone and weekday stand over the server’s', async () => {
    const store = await ready();
    await store.set(SERVER, 'zone', 'Asia/Riyadh');
    const pace = { at: 8 * 60, weekday: 1 };
    await store.addRule(SERVER, { topics: ['mining'], channel: NEWS, pace, zone: 'America/New_York' });
    await arrive(store, keys(1));
    const monday = Date.UTC(2026, 10, 23, 13);
    expect(await store.digests.claim(monday - 1, monday, 9)).toEqual([]);
    expect(await store.digests.claim(monday, monday + 1, 9)).toHaveLength(1);
  });

  test('in quiet hours nothing is due; it is when they are over, in its order', async () => {
    const store = await ready();
    await store.addRule(SERVER, { topics: ['mining'], channel: NEWS, quiet: { from: 11 * 60, to: 14 * 60 } });
    await arrive(store, keys(2));
    expect(await store.claim(NOON + HOUR, NOON + HOUR + 1, 9)).toEqual([]);
    expect(stories(await store.claim(NOON + 2 * HOUR, NOON + 3 * HOUR, 9))).toEqual([1, 2]);
  });

  test('what a cap leaves over goes into the digest, and the window opens again', async () => {
    const store = await ready();
    await store.addRule(SERVER, { topics: ['mining'], channel: NEWS, cap: { most: 2, hours: 1 } });
    await arrive(store, keys(5));
    expect(stories(await store.claim(NOON, NOON + 1, 9))).toEqual([1, 2]);
    await arrive(store, keys(2, 5), NOON + HOUR + 1);
    expect(stories(await store.claim(NOON + HOUR + 1, NOON + 2 * HOUR, 9))).toEqual([1, 2, 6, 7]);
    const nine = Date.UTC(2026, 10, 21, 9);
    const [digest] = await store.digests.claim(nine, nine + 1, 9);
    expect(stories(digest?.stories ?? [])).toEqual([3, 4, 5]);
  });

  test('where one rule wants it at once and another in a digest, it comes at once and only once', async () => {
    const store = await ready();
    await store.addRule(SERVER, { topics: ['energy'], channel: NEWS, pace: { at: 0 } });
    await store.addRule(SERVER, { topics: ['mining'], channel: NEWS });
    await arrive(store, [{ key: 'a', topics: ['energy', 'mining'] }]);
    expect(await store.claim(NOON, NOON + 1, 9)).toMatchObject([{ topics: ['energy', 'mining'] }]);
    expect(await store.digests.claim(NOON + DAY, NOON + DAY + 1, 9)).toEqual([]);
  });

  test('what waits for a digest comes at once when it grows into a rule that wants that', async () => {
    const store = await ready();
    await read(store, OTHER);
    await store.addRule(SERVER, { topics: ['mining'], channel: NEWS, pace: { at: 0 } });
    await store.addRule(SERVER, { topics: ['mining'], channel: NEWS, least: 2 });
    const [x, y] = [
      'one two three four five six seven eight nine ten',
      'nobody said any of these other words before today',
    ];
    await arrive(store, [{ key: 'a', keys: ['s'], body: x }]);
    expect(await store.claim(NOON, NOON + 1, 9)).toEqual([]);
    await arrive(store, [{ key: 'b', feed: OTHER, keys: ['s'], body: y }], NOON, joinNewest);
    expect(stories(await store.claim(NOON, NOON + 1, 9))).toEqual([1]);
    expect(await store.digests.claim(NOON + DAY, NOON + DAY + 1, 9)).toEqual([]);
  });

  test('unless the digest is on its way at that moment: then it is told there', async () => {
    const store = await ready();
    await read(store, OTHER);
    await store.addRule(SERVER, { topics: ['mining'], channel: NEWS, pace: { at: 0 } });
    await store.addRule(SERVER, { topics: ['energy'], channel: NEWS });
    await arrive(store, [{ key: 'a', keys: ['s'] }]);
    const midnight = Date.UTC(2026, 10, 21);
    const [digest] = await store.digests.claim(midnight, midnight + 60_000, 9);
    await arrive(store, [{ key: 'b', feed: OTHER, keys: ['s'], topics: ['energy'] }], midnight + 1, joinNewest);
    expect(digest && (await store.digests.done(digest, 'm'))).toBe(true);
    expect(await store.claim(midnight + DAY, midnight + DAY + 1, 9)).toEqual([]);
  });

  test('what follows a story up and was tried for a day is in the digest with it, once', async () => {
    const store = await ready();
    await read(store, OTHER);
    await store.addRule(SERVER, { topics: ['mining'], channel: NEWS });
    await arrive(store, [{ key: 'a', keys: ['s'] }]);
    for (const one of await store.claim(NOON, NOON + 1, 9)) await store.done(one, 'm');
    for (const key of ['b', 'c']) await arrive(store, [{ key, feed: OTHER, keys: ['s'] }], NOON + 1, joinNewest);
    for (const one of await store.claim(NOON + 1, NOON + 2, 9)) await store.overdue(one, NOON + 1 + DAY);
    const [digest] = await store.digests.claim(NOON + 3 * DAY, NOON + 4 * DAY, 9);
    expect(stories(digest?.stories ?? [])).toEqual([1]);
    expect(digest?.ids).toHaveLength(2);
  });

  test('what was tried for a day goes into the next digest, what was not does not', async () => {
    const store = await ready();
    await store.addRule(SERVER, { topics: ['mining'], channel: NEWS, pace: undefined });
    await arrive(store, keys(1));
    const [one] = await store.claim(NOON, NOON + 1, 9);
    if (!one) throw new Error('one is owed');
    expect(await store.overdue(one, NOON + DAY - 1)).toBe(false);
    expect(await store.overdue(one, NOON + DAY)).toBe(true);
    expect(await store.claim(NOON + 3 * DAY, NOON + 4 * DAY, 9)).toEqual([]);
    const nine = Date.UTC(2026, 10, 22, 9);
    expect(await store.digests.claim(nine - 1, nine, 9)).toEqual([]);
    const [digest] = await store.digests.claim(nine, nine + 1, 9);
    expect(stories(digest?.stories ?? [])).toEqual([1]);
    if (!digest) throw new Error('one is owed');
    expect(await store.digests.overdue(digest, nine + 7 * DAY)).toBe(false);
    expect(await store.digests.overdue(digest, nine + 7 * DAY + 1)).toBe(true);
    expect(await store.backlog()).toEqual({ due: 0, dead: 1 });
  });

  test('a digest that was tried is tried again as it was; what came meanwhile is another', async () => {
    const store = await ready();
    await store.addRule(SERVER, { topics: ['mining'], channel: NEWS, pace: { at: 0 } });
    await arrive(store, keys(2));
    const midnight = Date.UTC(2026, 10, 21);
    const [first] = await store.digests.claim(midnight, midnight + 60_000, 9);
    if (!first) throw new Error('one is owed');
    await store.digests.later(first, midnight + DAY + 1, false);
    await arrive(store, keys(1, 5), midnight + 1);
    const found = [
      ...(await store.digests.claim(midnight + DAY + 1, midnight + 3 * DAY, 9)),
      ...(await store.digests.claim(midnight + DAY + 1, midnight + 3 * DAY, 9)),
    ];
    expect(found.map(({ ids }) => ids)).toEqual([first.ids, [3]]);
  });

  test('a digest whose worker was killed is due at the next start', async () => {
    const store = await ready();
    await store.addRule(SERVER, { topics: ['mining'], channel: NEWS, pace: { at: 0 } });
    await arrive(store, keys(2));
    const midnight = Date.UTC(2026, 10, 21);
    expect(await store.digests.claim(midnight, midnight + 60_000, 9)).toHaveLength(1);
    expect(await store.digests.claim(midnight + 1, midnight + 60_000, 9)).toEqual([]);
    await store.digests.reclaim(midnight + 60_000);
    expect(await store.digests.claim(midnight + 1, midnight + 60_000, 9)).toHaveLength(1);
  });
});

contract('messages that stand in channels', (open) => {
  /** A story whose message was posted in two channels. */
  const posted = async (): Promise<Store> => {
    const { store } = await open();
    await read(store);
    await read(store, OTHER);
    await store.addRule(SERVER, { topics: ['mining'], channel: NEWS });
    await store.addRule(SERVER, { topics: ['mining'], channel: MINING });
    await arrive(store, [{ key: 'a', keys: ['s'] }]);
    for (const one of await store.claim(NOON, NOON + 1, 9)) await store.done(one, `m${one.channel}`, { shown: 'x' });
    return store;
  };
  const later = NOON + HOUR;

  test('are looked at again when a report joins or changes, a little later, and each time something comes', async () => {
    const store = await posted();
    expect(await store.changes.claim(later, later + 1, 9)).toEqual([]);
    await arrive(store, [{ key: 'b', feed: OTHER, keys: ['s'] }], later, joinNewest);
    expect(await store.changes.claim(later, later + 1, 9)).toEqual([]);
    const soon = later + 60_000;
    const [first, second] = await store.changes.claim(soon, soon + 1000, 9);
    expect(first).toMatchObject({ storyId: 1, channel: NEWS, messageId: `m${NEWS}`, shown: 'x' });
    if (!first || !second) throw new Error('two stand there');
    // Something comes while it is shown.
    await arrive(store, [{ key: 'b', feed: OTHER, keys: ['s'], body: 'Other words.' }], soon, joinNewest);
    expect(await store.changes.done(first, 'm', { shown: 'y' })).toBe(false);
    const again = await store.changes.claim(soon + 2000, soon + 9000, 9);
    expect(again.map(({ channel }) => channel)).toEqual([NEWS, MINING]);
    for (const one of again) expect(await store.changes.done(one, 'm', { shown: 'z' })).toBe(true);
    expect(await store.changes.claim(soon + DAY, soon + DAY + 1, 9)).toEqual([]);
  });

  test('stay as they are after a week', async () => {
    const store = await posted();
    const old = NOON + 8 * DAY;
    await arrive(store, [{ key: 'b', feed: OTHER, keys: ['s'] }], old, joinNewest);
    expect(await store.changes.claim(old + DAY, old + DAY + 1, 9)).toEqual([]);
  });

  test('of two stories that become one the older goes on and the younger leads there', async () => {
    const store = await posted();
    await arrive(store, [{ key: 'c' }], later);
    for (const one of await store.claim(later, later + 1, 9)) await store.done(one, `n${one.channel}`);
    await store.mergeStories(1, 2, later);
    const soon = later + 60_000;
    const found = await store.changes.claim(soon, soon + 1, 9);
    expect(found.map(({ channel, messageId, partOf }) => [channel, messageId, partOf?.messageId])).toEqual([
      [NEWS, `m${NEWS}`, undefined],
      [MINING, `m${MINING}`, undefined],
      [NEWS, `n${NEWS}`, `m${NEWS}`],
      [MINING, `n${MINING}`, `m${MINING}`],
    ]);
  });

  test('what is owed for a story that becomes a part of one that was told is owed no more', async () => {
    const store = await posted();
    await arrive(store, [{ key: 'c' }], later);
    await store.mergeStories(1, 2, later);
    expect(await store.claim(later, later + 1, 9)).toEqual([]);
  });

  test('a message that only the younger of two stories has goes on with the older one', async () => {
    const store = await posted();
    await arrive(store, [{ key: 'c', topics: ['energy'] }], later);
    await store.addRule(SERVER, { topics: ['energy'], channel: '33' });
    await arrive(store, [{ key: 'd', topics: ['energy'] }], later);
    for (const one of await store.claim(later, later + 1, 9)) await store.done(one, 'n');
    await store.mergeStories(1, 3, later);
    expect((await store.deliveries(SERVER, 1)).map(({ channel }) => channel)).toEqual([NEWS, MINING, '33']);
  });

  test('each report that comes to the story may follow it up, in its order', async () => {
    const store = await posted();
    await arrive(store, [{ key: 'b', feed: OTHER, keys: ['s'] }], later, joinNewest);
    expect(await store.claim(later, later + 1, 9)).toMatchObject([
      { storyId: 1, part: 2, channel: NEWS },
      { storyId: 1, part: 2, channel: MINING },
    ]);
  });
});
