import { expect, test } from 'vitest';
import type { Store } from '#src/store/store.ts';
import { alone, contract, joinNewest } from './contract.ts';
import { DAY, FEED, NOON, OTHER, type Sample, sample } from './samples.ts';

const SERVER = '1300000000000000002';
const [NEWS, MINING] = ['11', '22'];

/** A feed that was read once, so that whatever comes now is new. */
const read = async (store: Store, feed = FEED, community = SERVER): Promise<void> => {
  await store.follow(community, feed, NOON);
  await store.fetched(feed, { at: NOON, nextAt: NOON, bodyHash: 'x' });
};
const arrive = (store: Store, items: readonly Sample[], join = alone, now = NOON) =>
  store.save(items.map(sample), join, now);
const owed = (store: Store) => store.claim(1, 100, 50);

contract('alerts', (open) => {
  test('a story that begins is owed to every channel that asked for its topic, with the reasons', async () => {
    const { store } = await open();
    await read(store);
    await store.addRule(SERVER, { topics: ['mining'], channel: MINING });
    await store.addRule(SERVER, { topics: ['energy'], channel: MINING, lang: 'ar' });
    await store.addRule(SERVER, { topics: ['energy'], channel: NEWS });
    await store.addRule(SERVER, { topics: ['security'], channel: NEWS });
    await arrive(store, [
      { key: 'a', topics: ['mining', 'energy'] },
      { key: 'b', topics: ['markets'] },
    ]);
    const rows = await owed(store);
    expect(rows.map(({ channel, topics, lang, attempts }) => ({ channel, topics, lang, attempts }))).toEqual([
      { channel: MINING, topics: ['mining', 'energy'], lang: 'ar', attempts: 1 },
      { channel: NEWS, topics: ['energy'], lang: undefined, attempts: 1 },
    ]);
  });

  test('paid text is posted only where it was asked for', async () => {
    const { store } = await open();
    await read(store);
    await store.addRule(SERVER, { topics: ['mining'], channel: MINING });
    await store.addRule(SERVER, { topics: ['promo'], channel: NEWS });
    await arrive(store, [{ key: 'advert', topics: ['mining', 'promo'] }]);
    expect((await owed(store)).map(({ channel, topics }) => ({ channel, topics }))).toEqual([
      { channel: NEWS, topics: ['promo'] },
    ]);
  });

  test('the first pass over a feed owes nothing, however many batches it takes', async () => {
    const { store } = await open();
    await store.follow(SERVER, FEED, NOON);
    await store.addRule(SERVER, { topics: ['mining'], channel: NEWS });
    await arrive(
      store,
      Array.from({ length: 45 }, (_, i) => ({ key: `k${i}`, topics: ['mining'] as const })),
    );
    // A pass that failed on the way is no reading of the feed, either.
    await store.fetched(FEED, { at: NOON, nextAt: NOON, problem: { code: 'timeout', details: { seconds: '10' } } });
    await arrive(store, [{ key: 'late', topics: ['mining'] }]);
    expect(await owed(store)).toEqual([]);
  });

  test('a further report of a story owes nothing, from whichever outlet, and known articles do not', async () => {
    const { store } = await open();
    await read(store);
    await read(store, OTHER);
    await arrive(store, [{ key: 'old', topics: ['mining'], keys: ['x'] }]);
    await store.addRule(SERVER, { topics: ['mining'], channel: NEWS });
    await arrive(store, [{ key: 'old', topics: ['mining'], keys: ['x'] }]);
    await arrive(store, [{ key: 'again', feed: OTHER, topics: ['mining'], keys: ['x'] }], joinNewest);
    expect(await owed(store)).toEqual([]);
  });

  test('two reports that begin a story together owe one message', async () => {
    const { store } = await open();
    await read(store);
    await store.addRule(SERVER, { topics: ['mining'], channel: NEWS });
    await arrive(
      store,
      [
        { key: 'a', topics: ['mining'], keys: ['x'] },
        { key: 'b', topics: ['mining'], keys: ['x'] },
      ],
      joinNewest,
    );
    expect(await owed(store)).toHaveLength(1);
  });

  test('a story begins for a server with the first report that it sees', async () => {
    const { store } = await open();
    await read(store, FEED, 'another');
    await read(store, OTHER);
    await store.addRule(SERVER, { topics: ['mining'], channel: NEWS });
    await arrive(store, [{ key: 'unseen', topics: ['mining'], keys: ['x'] }]);
    expect(await owed(store)).toEqual([]);
    await arrive(store, [{ key: 'seen', feed: OTHER, topics: ['mining'], keys: ['x'] }], joinNewest);
    expect(await owed(store)).toHaveLength(1);
  });

  test('old news that a feed digs out is stored and owes nothing', async () => {
    const { store } = await open();
    await read(store);
    await store.addRule(SERVER, { topics: ['mining'], channel: NEWS });
    await arrive(store, [{ key: 'a', topics: ['mining'], published: NOON - 3 * DAY }]);
    expect(await owed(store)).toEqual([]);
  });

  test('a batch that fails owes nothing', async () => {
    const { store } = await open();
    await read(store);
    await store.addRule(SERVER, { topics: ['mining'], channel: NEWS });
    const items = [
      { key: 'a', topics: ['mining'] as const },
      { key: 'b', feed: 'https://nobody.example/' },
    ];
    await expect(arrive(store, items)).rejects.toThrow('unknown_feed');
    expect(await owed(store)).toEqual([]);
  });
});

contract('rules', (open) => {
  test('are kept for each server, one for a topic and a channel', async () => {
    const { store } = await open();
    const first = await store.addRule(SERVER, { topics: ['mining'], channel: NEWS, by: '7' });
    expect(first.known).toBe(false);
    const again = await store.addRule(SERVER, { topics: ['mining'], channel: NEWS, lang: 'ar' });
    expect(again).toMatchObject({ known: true, rule: { id: first.rule.id, lang: 'ar' } });
    expect(await store.rules('another')).toEqual([]);
    expect(await store.removeRule('another', first.rule.id)).toBe(false);
    expect(await store.removeRule(SERVER, first.rule.id)).toBe(true);
    expect(await store.rules(SERVER)).toEqual([]);
  });

  test('of a channel that refuses stop, and are told of once', async () => {
    const { store } = await open();
    await read(store);
    await store.addRule(SERVER, { topics: ['mining'], channel: NEWS });
    await store.addRule(SERVER, { topics: ['mining'], channel: MINING });
    expect((await store.pauseChannel(SERVER, NEWS)).map(({ channel }) => channel)).toEqual([NEWS]);
    expect(await store.pauseChannel(SERVER, NEWS)).toEqual([]);
    await arrive(store, [{ key: 'a', topics: ['mining'] }]);
    expect((await owed(store)).map(({ channel }) => channel)).toEqual([MINING]);
    await store.addRule(SERVER, { topics: ['mining'], channel: NEWS });
    expect((await store.rules(SERVER)).map(({ paused }) => paused)).toEqual([false, false]);
  });
});

contract('the outbox', (open) => {
  /** Three messages, each to a channel of its own. */
  const filled = async (channels: readonly string[] = ['31', '32', '33']): Promise<Store> => {
    const { store } = await open();
    await read(store);
    for (const [n, channel] of channels.entries())
      await store.addRule(SERVER, { topics: [], channel, wanted: [`word${n}`] });
    await arrive(
      store,
      channels.map((_, n) => ({ key: `k${n}`, body: `word${n}` })),
    );
    return store;
  };

  test('gives out each message once while its lease lasts, and again after it', async () => {
    const store = await filled();
    expect(await store.claim(10, 100, 2)).toHaveLength(2);
    expect(await store.claim(10, 100, 2)).toHaveLength(1);
    expect(await store.claim(99, 200, 9)).toEqual([]);
    expect((await store.claim(100, 200, 9)).map(({ attempts }) => attempts)).toEqual([2, 2, 2]);
  });

  test('what is under way or waits holds back what is owed to its channel after it, and nothing else', async () => {
    const store = await filled(['31', '31', '31', '32']);
    const [one] = await store.claim(10, 100, 1);
    expect((await store.claim(10, 100, 9)).map(({ channel }) => channel)).toEqual(['32']);
    if (!one) throw new Error('one is owed');
    await store.later(one, 500, true);
    expect(await store.claim(200, 250, 9)).toMatchObject([{ channel: '32' }]);
    const rest = await store.claim(500, 600, 9);
    expect(rest.filter(({ channel }) => channel === '31').map(({ storyId }) => storyId)).toEqual([1, 2, 3]);
  });

  test('what is done or given up is never given out again', async () => {
    const store = await filled();
    const [one, two, three] = await store.claim(10, 20, 3);
    if (!one || !two || !three) throw new Error('three are owed');
    expect(await store.done(one, 'm1')).toBe(true);
    expect(await store.dead(two)).toBe(true);
    expect((await store.claim(30, 40, 9)).map(({ id }) => id)).toEqual([three.id]);
    expect(await store.backlog()).toEqual({ due: 1, dead: 1 });
  });

  test('what was sent or given up is forgotten after ninety days, what is owed is not', async () => {
    const { store, engine } = await open();
    await read(store);
    await store.addRule(SERVER, { topics: ['mining'], channel: NEWS });
    const come = (keys: readonly string[], now: number) =>
      arrive(
        store,
        keys.map((key) => ({ key, topics: ['mining'] as const, published: now })),
        alone,
        now,
      );
    await come(['sent', 'given up', 'owed'], NOON);
    const [sent, given] = await store.claim(NOON, NOON + 1, 2);
    if (!sent || !given) throw new Error('two are owed');
    await store.done(sent, 'm1');
    await store.dead(given);
    await come(['later'], NOON + 40 * DAY);
    const [, later] = await store.claim(NOON + 40 * DAY, NOON + 40 * DAY + 1, 2);
    if (!later) throw new Error('it is owed');
    await store.done(later, 'm2');
    expect(await store.forgetSent(NOON + 89 * DAY)).toBe(0);
    expect(await store.forgetSent(NOON + 91 * DAY)).toBe(2);
    expect(await store.forgetSent(NOON + 91 * DAY)).toBe(0);
    const left = await engine.db.selectFrom('outbox').select(['story_id', 'state']).orderBy('id').execute();
    expect(left.map(({ state }) => state)).toEqual([0, 1]);

    const row = { community: SERVER, channel: NEWS, reasons: '{"topics":[]}', state: 1, lease_until: 1, attempts: 1 };
    for (let part = 1; part <= 1100; part += 100)
      await engine.db
        .insertInto('outbox')
        .values(Array.from({ length: 100 }, (_, n) => ({ ...row, story_id: 1, part: part + n, due: n })))
        .execute();
    let [forgotten, turns] = [0, 0];
    for (let some = 1; some > 0; turns += 1) {
      some = await store.forgetSent(NOON + 91 * DAY);
      forgotten += some;
    }
    expect(forgotten).toBe(1100);
    expect(turns).toBeGreaterThan(3);
    expect(await store.backlog()).toEqual({ due: 1, dead: 0 });
  });

  test('what is written down at one moment is each by itself', async () => {
    const store = await filled(Array.from({ length: 12 }, (_, n) => `${31 + n}`));
    const slow = await store.claim(10, 20, 3);
    const all = [...(await store.claim(30, 90, 12)), ...slow];
    const done = await Promise.all(all.map((one) => store.done(one, `m${one.id}`)));
    expect(done).toEqual([...Array(12).fill(true), ...Array(3).fill(false)]);
    expect(await store.deliveries(SERVER, 1)).toMatchObject([
      { state: 'done', messageId: expect.stringMatching(/^m/) },
    ]);
    expect(await store.backlog()).toEqual({ due: 0, dead: 0 });
  });

  test('a worker whose lease ran out changes nothing', async () => {
    const store = await filled();
    const [slow] = await store.claim(10, 20, 1);
    const [fast] = await store.claim(15, 30, 1);
    if (!slow || !fast) throw new Error('one is owed');
    expect(fast.id).not.toBe(slow.id);
    const again = (await store.claim(25, 40, 9)).find(({ id }) => id === slow.id);
    if (!again) throw new Error('it is owed again');
    expect(await store.done(slow, 'late')).toBe(false);
    expect(await store.later(slow, 0, true)).toBe(false);
    expect(await store.done(again, 'in time')).toBe(true);
  });

  test('a wait is no attempt, a failure is one', async () => {
    const store = await filled();
    const [one] = await store.claim(10, 20, 1);
    if (!one) throw new Error('one is owed');
    await store.later(one, 50, false);
    const waited = (await store.claim(50, 60, 9)).find(({ id }) => id === one.id);
    expect(waited?.attempts).toBe(1);
    if (waited) await store.later(waited, 70, true);
    const failed = (await store.claim(70, 80, 9)).find(({ id }) => id === one.id);
    expect(failed?.attempts).toBe(2);
  });

  test('what a killed program leased is due at the next start, what waits longer is not', async () => {
    const store = await filled();
    const [one] = await store.claim(10, 60, 9);
    if (!one) throw new Error('some are owed');
    await store.later(one, 500, true);
    await store.reclaim(100);
    expect(await store.claim(20, 60, 9)).toHaveLength(2);
  });
});

contract('settings', (open) => {
  test('are kept by community and name, the newest value', async () => {
    const { store } = await open();
    expect(await store.setting(SERVER, 'language')).toBeUndefined();
    await store.set(SERVER, 'language', 'en');
    await store.set(SERVER, 'language', 'ar');
    await store.set('user:7', 'language', 'en');
    expect(await store.setting(SERVER, 'language')).toBe('ar');
    expect(await store.setting('user:7', 'language')).toBe('en');
  });
});
