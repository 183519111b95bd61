import { afterAll, beforeAll, expect, test } from 'vitest';
import { openSqlite } from '#src/store/sqlite.ts';
import type { Store } from '#src/store/store.ts';
import { amongMany, verdictsAmong } from '#src/survey/chance.ts';
import { rising } from '#src/survey/rising.ts';
import { trendSpan, trends, trendsBy } from '#src/survey/trend.ts';
import { DAY, FEED, OTHER, sample } from '../store/samples.ts';

const NOW = new Date('2026-11-21T00:00:00Z');
const ago = (days: number): number => NOW.getTime() - days * DAY;
const week = { now: NOW, days: 7, topics: ['mining'] as const };

let store: Store;
beforeAll(async () => {
  store = await openSqlite(':memory:');
  for (const url of [FEED, OTHER]) await store.follow('local', url, 0);
  // Forty quiet days, then a name that nobody wrote of before.
  const quiet = Array.from({ length: 40 }, (_, i) =>
    sample({ key: `q${i}`, topics: ['mining'], entities: ['riot'], keys: [`q${i}`], published: ago(8 + (i % 28)) }),
  );
  const loud = Array.from({ length: 9 }, (_, i) =>
    sample({
      key: `l${i}`,
      title: `Zelvanta Norvik ${i}`,
      feed: i % 3 === 0 ? FEED : OTHER,
      lang: i % 2 === 0 ? 'en' : 'ar',
      topics: ['mining'],
      entities: ['cleanspark'],
      terms: ['e:cleanspark', 'p:zelvanta norvik', 'p:zelvanta'],
      published: ago(1 + (i % 5)),
    }),
  );
  await store.save([...quiet, ...loud], () => null);
  // A second outlet tells one of the stories, too.
  await store.save(
    [sample({ key: 'again', feed: FEED, lang: 'ar', topics: ['mining'], keys: ['q0'], published: ago(6) })],
    (_, [newest]) => (newest ? { storyId: newest.storyId, why: [] } : null),
  );
});
afterAll(() => store.close());

test('a story counts for each language and each outlet that tells it', async () => {
  const [languages] = await trendsBy(store, 'local', 'language', week);
  expect(languages?.rows).toMatchObject([
    { of: 'en', now: 5, before: 40 },
    { of: 'ar', now: 5, before: 0, verdict: 'rising' },
  ]);
  const [outlets] = await trendsBy(store, 'local', 'outlet', week);
  expect(outlets?.rows).toMatchObject([
    { of: new URL(OTHER).host, now: 6, before: 0 },
    { of: new URL(FEED).host, now: 3, before: 40 },
  ]);
});

test('names that rise are told with their counts, and phrases only where no name says as much', async () => {
  const span = await trendSpan(store, 'local', NOW, 7);
  const rows = await rising(store, 'local', span, { most: 5, lang: 'en' });
  expect(rows).toEqual([
    { name: 'CleanSpark', now: 9, before: 0, verdict: 'rising' },
    { name: 'Zelvanta Norvik', now: 9, before: 0, verdict: 'rising' },
  ]);
  expect((await rising(store, 'local', span, { most: 1, lang: 'ar' }))[0]?.name).toMatch(/\p{Script=Arabic}/u);
});

test('what is not stored yet is nothing to hold a week against', async () => {
  const young = await openSqlite(':memory:');
  await young.follow('local', FEED, 0);
  await young.save(
    Array.from({ length: 12 }, (_, i) => sample({ key: `${i}`, topics: ['mining'], published: ago(i % 6) + 1 })),
    () => null,
  );
  expect(await trends(young, 'local', week)).toMatchObject([{ now: 12, before: 0, verdict: 'too-few' }]);
  const span = await trendSpan(young, 'local', NOW, 7);
  expect(span.daysBefore).toBe(0);
  expect(await rising(young, 'local', span, { most: 5, lang: 'en' })).toEqual([]);
  await young.close();
});

test('of a thousand counts that nothing happened to, hardly one is called a rise', () => {
  let state = 7;
  const random = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  const poisson = (rate: number): number => {
    let [k, p] = [0, random()];
    for (const limit = Math.exp(-rate); p > limit; k += 1) p *= random();
    return k;
  };
  const alarms = (of: number): number => {
    let found = 0;
    for (let round = 0; round < of; round += 1) {
      const all = Array.from({ length: 1000 }, (_, i) => {
        const rate = [0.3, 1, 3, 10][i % 4] ?? 1;
        return { now: poisson(rate), before: poisson(4 * rate), days: 7, daysBefore: 28 };
      });
      found += verdictsAmong(all).filter((verdict) => verdict === 'rising').length;
    }
    return found;
  };
  expect(alarms(20)).toBeLessThan(5);
  const one = { now: 12, before: 4, days: 7, daysBefore: 28 };
  const quiet = Array.from({ length: 200 }, () => ({ now: 1, before: 4, days: 7, daysBefore: 28 }));
  expect(verdictsAmong([one, ...quiet])[0]).toBe('rising');
});

test('the part of chance among all findings is that of Benjamini and Hochberg', () => {
  const found = amongMany([0.01, 0.04, 0.03, 0.005]);
  expect(found.map((value) => Math.round(value * 1000) / 1000)).toEqual([0.02, 0.04, 0.04, 0.02]);
  expect(amongMany([0.001], 100)).toEqual([0.1]);
  expect(amongMany([])).toEqual([]);
});
