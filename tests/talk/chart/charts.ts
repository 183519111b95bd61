import type { Chart, CountsChart } from '#src/base/chart.ts';

const daily = (seed: number): number[] => Array.from({ length: 35 }, (_, i) => (i * i * seed + 3 * i) % (5 + seed));
const counts = (over: Partial<CountsChart> = {}): CountsChart => ({
  kind: 'counts',
  from: '2026-10-17',
  days: 7,
  since: '2026-11-14',
  open: false,
  lines: [
    { topic: 'energy', counts: [3, 1, 1, 2, 1] },
    { topic: 'mining', counts: [3, 1, 0, 2, 0] },
    { topic: 'regulation', counts: [2, 0, 1, 0, 0] },
    { topic: 'ai-compute', counts: [1, 0, 0, 1, 0] },
    { topic: 'markets', counts: [0, 1, 0, 0, 1] },
  ],
  ...over,
});

/** Charts of every kind, and those at the edges of what can come. */
export const CHARTS: Readonly<Record<string, Chart>> = {
  'stories a week': counts(),
  'stories a day, today not over': counts({
    days: 1,
    open: true,
    lines: [
      { topic: 'mining', counts: daily(3) },
      { topic: 'ai-compute', counts: daily(7) },
    ],
  }),
  'stories of one topic': counts({ lines: [{ topic: 'regulation', counts: [14, 0, 9, 120, 61] }] }),
  'many stories, all ends alike': counts({
    days: 90,
    open: true,
    lines: [
      { topic: 'energy', counts: [1200, 3400, 9000] },
      { topic: 'mining', counts: [9, 10, 9000] },
      { topic: 'ai-compute', counts: [0, 0, 9000] },
    ],
  }),
};
