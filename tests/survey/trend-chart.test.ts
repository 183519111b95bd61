import { expect, test } from 'vitest';
import { trendChart } from '#src/survey/trend-chart.ts';

/** Day zero of these tests, in days since the epoch. */
const DAY = Date.UTC(2026, 10, 1) / 86_400_000;
const span = { from: DAY - 28, start: DAY, end: DAY + 8, days: 7.4, daysBefore: 28 };
const TOPICS = ['energy', 'mining', 'regulation'] as const;

const told = (topic: (typeof TOPICS)[number], days: readonly number[], stories: number) =>
  days.map((day) => ({ topic, day: DAY + day, stories }));

test('many stories are counted day by day, few week by week', () => {
  const every = Array.from({ length: 36 }, (_, i) => i - 28);
  const many = trendChart(told('mining', every, 5), span, TOPICS);
  expect(many).toMatchObject({ days: 1, from: '2026-10-04', since: '2026-11-01', open: true });
  expect(many?.lines).toEqual([{ topic: 'mining', counts: every.map(() => 5) }]);
  const few = trendChart(told('mining', every, 1), span, TOPICS);
  // 36 days are five whole weeks: the oldest day is left out, so that all stretches are as long.
  expect(few).toMatchObject({ days: 7, from: '2026-10-05', lines: [{ topic: 'mining', counts: [7, 7, 7, 7, 7] }] });
});

test('the last stretch is open until it has nearly lasted', () => {
  const stories = told('energy', [-20, -10, 1, 2], 3);
  expect(trendChart(stories, span, TOPICS)).toMatchObject({ days: 7, open: false });
  expect(trendChart(stories, { ...span, days: 7.01 }, TOPICS)).toMatchObject({ days: 7, open: true });
  expect(trendChart(stories, { ...span, end: DAY + 7, days: 7 }, TOPICS)).toMatchObject({ days: 7, open: false });
});

test('the topics that most is told of come first, those that nothing is told of do not come', () => {
  const chart = trendChart([...told('regulation', [0], 2), ...told('mining', [-9, 3], 8)], span, TOPICS);
  expect(chart?.lines.map(({ topic }) => topic)).toEqual(['mining', 'regulation']);
});

test('nothing is drawn of nothing, or of a single stretch', () => {
  expect(trendChart([], span, TOPICS)).toBeNull();
  expect(
    trendChart(told('mining', [0], 3), { from: DAY, start: DAY, end: DAY + 1, days: 0.5, daysBefore: 0 }, TOPICS),
  ).toBeNull();
});
