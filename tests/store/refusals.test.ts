import { expect, test } from 'vitest';
import type { Store } from '#src/store/store.ts';
import { alone, contract } from './contract.ts';
import { DAY, FEED, NOON, sample } from './samples.ts';

const SERVER = '1300000000000000002';
const [NEWS, MINING] = ['11', '22'];
const HOUR = DAY / 24;
const RULE = { topics: ['mining'], channel: NEWS } as const;

contract('what a channel refused', (open) => {
  /** So many stories that are owed to a channel. */
  const owing = async (count: number, rule: Parameters<Store['addRule']>[1] = RULE): Promise<Store> => {
    const { store } = await open();
    await store.follow(SERVER, FEED, NOON);
    await store.fetched(FEED, { at: NOON, nextAt: NOON, bodyHash: 'x' });
    await store.addRule(SERVER, rule, NOON);
    await arrive(store, count);
    return store;
  };
  const arrive = (store: Store, count: number, now = NOON) =>
    store.save(
      Array.from({ length: count }, (_, n) => sample({ key: `${now} ${n}`, topics: ['mining'], published: now })),
      alone,
      now,
    );
  /** Discord refuses the first, and the channel is stopped. */
  const refuse = async (store: Store, at: number): Promise<void> => {
    const [first] = await store.claim(at, at + 60_000, 1);
    if (!first) throw new Error('one is owed');
    expect(await store.refused(first)).toBe(true);
    await store.pauseChannel(SERVER, NEWS, at);
  };
  const stories = (found: readonly { readonly storyId: number }[]) => found.map(({ storyId }) => storyId);
  const due = (store: Store, at: number) => store.claim(at, at + 60_000, 9);

  test('comes once and in its order when an alert runs there again, with what waited behind it', async () => {
    const store = await owing(3);
    await refuse(store, NOON);
    expect(await due(store, NOON + HOUR)).toEqual([]);
    expect(await store.owed(SERVER)).toEqual({ due: 0, digest: 0, dead: 3 });
    expect(await store.deliveries(SERVER, 1)).toMatchObject([{ state: 'refused' }]);
    await store.addRule(SERVER, RULE, NOON + HOUR);
    const found = await due(store, NOON + HOUR);
    expect(stories(found)).toEqual([1, 2, 3]);
    for (const one of found) expect(await store.done(one, 'm')).toBe(true);
    await store.addRule(SERVER, RULE, NOON + 2 * HOUR);
    expect(await due(store, NOON + 3 * HOUR)).toEqual([]);
    expect(await store.owed(SERVER)).toEqual({ due: 0, digest: 0, dead: 0 });
  });

  test('stops its alerts with the word on it, which one sender tells at a time until it is told', async () => {
    const store = await owing(1);
    await refuse(store, NOON);
    const { stopped } = store;
    const [word] = await stopped.claim(NOON, NOON + 1000, 9);
    if (!word) throw new Error('one is owed');
    expect(word).toMatchObject({ community: SERVER, channel: NEWS, rules: [1], at: NOON, attempts: 1 });
    expect(await stopped.claim(NOON + 999, NOON + 2000, 9)).toEqual([]);
    const [again] = await stopped.claim(NOON + 1000, NOON + 2000, 9);
    if (!again) throw new Error('the lease ran out');
    expect(again.attempts).toBe(2);
    expect(await stopped.done(word, null)).toBe(false);
    expect(await stopped.later(again, NOON + 5000, false)).toBe(true);
    expect(await stopped.claim(NOON + 4999, NOON + 9000, 9)).toEqual([]);
    await stopped.reclaim(NOON + 5000);
    const [last] = await stopped.claim(NOON, NOON + 1000, 9);
    if (!last) throw new Error('it is owed still');
    expect(await stopped.overdue(last, NOON)).toBe(false);
    expect(await stopped.done(last, null)).toBe(true);
    expect(await stopped.claim(NOON + DAY, NOON + DAY, 9)).toEqual([]);
    await store.pauseChannel(SERVER, NEWS, NOON + HOUR);
    expect(await stopped.claim(NOON + DAY, NOON + DAY, 9)).toEqual([]);
  });

  test('is not taken from whoever is sending it at that moment', async () => {
    const store = await owing(2, { ...RULE });
    const under = await due(store, NOON);
    await store.pauseChannel(SERVER, NEWS, NOON + 1000);
    const [first, second] = under;
    if (!first || !second) throw new Error('two are owed');
    expect(await store.done(first, 'm')).toBe(true);
    expect(await store.refused(second)).toBe(true);
    await store.addRule(SERVER, RULE, NOON + HOUR);
    expect(stories(await due(store, NOON + HOUR))).toEqual([2]);
  });

  test('is in the next digest after a day, and no news after a week', async () => {
    const store = await owing(1);
    await refuse(store, NOON);
    await store.addRule(SERVER, RULE, NOON + DAY);
    expect(await due(store, NOON + 2 * DAY)).toEqual([]);
    const nine = Date.UTC(2026, 10, 22, 9);
    expect(await store.digests.claim(nine - 1, nine, 9)).toEqual([]);
    expect(stories((await store.digests.claim(nine, nine + 1, 9)).flatMap((one) => one.stories))).toEqual([1]);

    const late = await owing(1);
    await refuse(late, NOON);
    await late.addRule(SERVER, RULE, NOON + 7 * DAY);
    expect(await due(late, NOON + 8 * DAY)).toEqual([]);
    expect(await late.backlog()).toEqual({ due: 0, dead: 1 });
  });

  test('keeps quiet hours, and digests their hour', async () => {
    const store = await owing(1);
    await refuse(store, NOON);
    await store.addRule(SERVER, { ...RULE, quiet: { from: 11 * 60, to: 14 * 60 } }, NOON + HOUR);
    expect(await due(store, NOON + HOUR)).toEqual([]);
    expect(stories(await due(store, NOON + 2 * HOUR))).toEqual([1]);

    const digests = await owing(2, { ...RULE, pace: { at: 8 * 60 } });
    const eight = Date.UTC(2026, 10, 21, 8);
    const [digest] = await digests.digests.claim(eight, eight + 1, 9);
    if (!digest) throw new Error('one is owed');
    expect(await digests.digests.refused(digest)).toBe(true);
    await digests.pauseChannel(SERVER, NEWS, eight);
    await digests.addRule(SERVER, { ...RULE, pace: { at: 8 * 60 } }, eight + HOUR);
    expect(await digests.digests.claim(eight + HOUR, eight + 2 * HOUR, 9)).toEqual([]);
    const [next] = await digests.digests.claim(eight + DAY, eight + DAY + 1, 9);
    expect(stories(next?.stories ?? [])).toEqual([1, 2]);
  });

  test('moves with its alert to another channel, where nothing is told twice', async () => {
    const store = await owing(2);
    await store.addRule(SERVER, { ...RULE, channel: MINING }, NOON);
    await arrive(store, 1, NOON + 1);
    for (const one of await due(store, NOON + 1)) if (one.channel === MINING) await store.done(one, 'm');
    await store.pauseChannel(SERVER, NEWS, NOON + HOUR);
    const [rule] = await store.rules(SERVER);
    expect(await store.changeRule(SERVER, rule?.id ?? 0, { ...RULE, channel: MINING }, NOON + HOUR)).toBe(true);
    const found = await due(store, NOON + HOUR);
    expect(found.map(({ channel, storyId }) => [channel, storyId])).toEqual([
      [MINING, 1],
      [MINING, 2],
    ]);
    expect(await store.backlog()).toEqual({ due: 2, dead: 0 });
  });

  test('and what a server was owed that let go of Barq comes when it is back', async () => {
    const store = await owing(2);
    expect(await store.left(SERVER, NOON + 1)).toBe(true);
    expect(await due(store, NOON + HOUR)).toEqual([]);
    expect(await store.returned(SERVER, NOON + HOUR)).toBe(true);
    expect(stories(await due(store, NOON + HOUR))).toEqual([1, 2]);
  });

  test('is not told for a story that became a part of one that was told there', async () => {
    const store = await owing(1);
    for (const one of await due(store, NOON)) await store.done(one, 'm');
    await arrive(store, 1, NOON + 1);
    await refuse(store, NOON + 1);
    await store.mergeStories(1, 2, NOON + 2);
    await store.addRule(SERVER, RULE, NOON + HOUR);
    expect(await due(store, NOON + HOUR)).toEqual([]);
  });
});
