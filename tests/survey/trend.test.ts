import { expect, test } from 'vitest';
import { openSqlite } from '#src/store/sqlite.ts';
import { verdictOf } from '#src/survey/chance.ts';
import { trendStart, trends } from '#src/survey/trend.ts';
import { DAY, FEED, sample } from '../store/samples.ts';

const trendOf = (now: number, before: number) => verdictOf({ now, before, days: 7, daysBefore: 28 });

test.for([
  [0, 1, 'too-few'],
  [0, 3, 'rising'],
  [4, 3, 'too-few'],
  [8, 6, 'maybe-rising'],
  [40, 14, 'steady'],
  [40, 20, 'rising'],
  [200, 65, 'steady'],
  [200, 100, 'rising'],
  [0, 0, 'too-few'],
  [20, 0, 'too-few'],
  [21, 0, 'falling'],
  [40, 10, 'steady'],
  [40, 2, 'falling'],
  [200, 40, 'steady'],
  [200, 25, 'falling'],
] as const)('%i stories in 28 days, then %i in 7: %s', ([before, now, verdict]) => {
  expect(trendOf(now, before)).toBe(verdict);
});

test('with everything before unchanged, more stories never make the verdict lower', () => {
  const order = ['falling', 'steady', 'too-few', 'maybe-rising', 'rising'];
  for (const before of [0, 3, 21, 40, 200, 3000]) {
    const steps = Array.from({ length: 400 }, (_, now) => order.indexOf(trendOf(now, before)));
    expect(steps).toEqual(steps.toSorted((a, b) => a - b));
  }
});

test('large counts stay computable', () => {
  expect(trendOf(20_000, 40_000)).toBe('rising');
  expect(trendOf(10_000, 40_000)).toBe('steady');
  expect(trendOf(100, 40_000)).toBe('falling');
});

const AT_NOON = new Date('2026-11-20T11:00:00Z');
const daysAgo = (days: number): number => AT_NOON.getTime() - days * DAY;

test('a period begins at the midnight nearest to its length ago', () => {
  expect(new Date(trendStart(AT_NOON, 7))).toEqual(new Date('2026-11-13T00:00:00Z'));
  expect(new Date(trendStart(new Date('2026-11-20T13:00:00Z'), 7))).toEqual(new Date('2026-11-14T00:00:00Z'));
  expect(new Date(trendStart(new Date('2026-11-21T00:00:00Z'), 7))).toEqual(new Date('2026-11-14T00:00:00Z'));
});

test('topics are counted in stories of the period and of the four times longer one before', async () => {
  const store = await openSqlite(':memory:');
  await store.follow('local', FEED, 0);
  const at = [0.1, 1, 2, 3, 6.9, 8, 20, 34, 36].map((days, i) =>
    sample({ key: `m${i}`, topics: ['mining'], published: daysAgo(days) }),
  );
  await store.save([...at, sample({ key: 'e', topics: ['energy'], published: daysAgo(1) })], () => null);

  const now = AT_NOON;
  expect(await trends(store, 'local', { now, days: 7 })).toEqual([
    { topic: 'mining', now: 5, before: 3, verdict: 'rising', change: 526 },
    { topic: 'energy', now: 1, before: 0, verdict: 'too-few' },
  ]);
  expect(await trends(store, 'local', { now, days: 7, topics: ['security', 'energy'] })).toEqual([
    { topic: 'security', now: 0, before: 0, verdict: 'too-few' },
    { topic: 'energy', now: 1, before: 0, verdict: 'too-few' },
  ]);
  expect(await trends(store, 'somebody else', { now, days: 7 })).toEqual([]);
  await store.close();
});
