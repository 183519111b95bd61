import type { Chart, ChartBar, ChartPoint, CountsChart, SeriesChart } from '#src/base/chart.ts';

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

const point = (from: string, to: string, period: string | null, over: Partial<ChartPoint>): ChartPoint => ({
  qualifier: 'exact',
  from,
  to,
  period,
  ahead: false,
  outlets: ['The Load Curve'],
  disputed: false,
  ...over,
});
const year = (label: number, over: Partial<ChartPoint>): ChartPoint =>
  point(`${label}-01-01`, `${label + 1}-01-01`, String(label), over);
const series = (over: Partial<SeriesChart>): SeriesChart => ({
  kind: 'series',
  about: 'Northfen',
  measure: 'electricity_consumption',
  unit: 'TWh',
  lines: [],
  ...over,
});
const bar = (name: string, over: Partial<ChartBar>): ChartBar => ({ name, qualifier: 'exact', ahead: false, ...over });
const LONG_NAME =
  'شركة ذات اسم طويل جدًا The very long name of somebody </text><image href="file:///etc/passwd"/> '.repeat(3);

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
  'reported and expected': series({
    lines: [
      {
        name: null,
        points: [
          year(2022, { value: '169' }),
          year(2024, { value: '198.5' }),
          year(2030, { value: '240', ahead: true }),
        ],
      },
    ],
  }),
  'several lines': series({
    about: 'IEA',
    lines: [
      {
        name: 'data centers',
        entity: 'data_center',
        points: [
          year(2024, { value: '415', qualifier: 'approx' }),
          year(2030, { value: '945', qualifier: 'approx', ahead: true }),
        ],
      },
      {
        name: 'أمريكا',
        entity: 'usa',
        points: [year(2024, { value: '183' }), year(2030, { value: '426', ahead: true })],
      },
      {
        name: 'China',
        entity: 'china',
        points: [year(2024, { value: '102' }), year(2030, { value: '277', ahead: true })],
      },
      { name: 'Asia Pacific', points: [year(2024, { value: '48' }), year(2030, { value: '101', ahead: true })] },
      { name: 'بقية العالم', points: [year(2024, { value: '15' }), year(2030, { value: '29', ahead: true })] },
    ],
  }),
  'ranges and bounds': series({
    measure: 'energy_share',
    unit: '%',
    lines: [
      {
        name: null,
        points: [
          year(2021, { min: '40', qualifier: 'more_than' }),
          year(2023, { min: '0.6', max: '20.3', qualifier: 'range' }),
          year(2025, { max: '20', qualifier: 'less_than' }),
          year(2027, { max: '3', qualifier: 'at_most', ahead: true }),
        ],
      },
    ],
  }),
  'sources that differ': series({
    measure: 'btc_holdings',
    unit: 'BTC',
    lines: [
      {
        name: null,
        points: [
          point('2026-08-01', '2026-09-01', '2026-08', { value: '1906' }),
          point('2026-09-01', '2026-10-01', '2026-09', {
            value: '1970',
            disputed: true,
            outlets: ['صدى الكتلة | أخبار البيتكوين والطاقة'],
          }),
          point('2026-09-30', '2026-10-01', '2026-09-30', {
            value: '1940',
            disputed: true,
            outlets: ["Miners' Ledger"],
          }),
        ],
      },
    ],
  }),
  'difficulty, close together': series({
    about: null,
    measure: 'difficulty',
    unit: '1',
    lines: [
      {
        name: null,
        points: [144.4, 145.04, 146.47, 141.67].map((value, i) =>
          point(`2026-0${i + 2}-20`, `2026-0${i + 2}-21`, null, { value: String(value * 1e12) }),
        ),
      },
    ],
  }),
  'below zero, and long names': series({
    about: LONG_NAME,
    measure: 'net_income',
    unit: 'USD',
    lines: [
      { name: LONG_NAME, points: [year(2024, { value: '-120000000' }), year(2025, { value: '0' })] },
      { name: 'B', points: [year(2024, { value: '35500000' }), year(2025, { value: '1234567890' })] },
    ],
  }),
  'many values': series({
    about: null,
    measure: 'hashprice',
    unit: 'USD/(PH/s.d)',
    lines: [
      {
        name: null,
        points: Array.from({ length: 24 }, (_, i) => {
          const day = new Date(Date.UTC(2026, 9, 1 + i)).toISOString().slice(0, 10);
          const next = new Date(Date.UTC(2026, 9, 2 + i)).toISOString().slice(0, 10);
          return point(day, next, i % 2 ? day : null, { value: String(40 + ((i * 7) % 13)) });
        }),
      },
    ],
  }),
  'bars of every kind': {
    kind: 'bars',
    about: 'Northfen',
    by: 'subject',
    groups: [
      {
        measure: 'power_capacity',
        unit: 'MW',
        period: '2026-Q3',
        bars: [
          bar('Fenwick', { value: '210' }),
          bar('ألدر كريك', { value: '165', qualifier: 'approx' }),
          bar('Stone Hollow', { min: '95', qualifier: 'more_than' }),
          bar(LONG_NAME, { max: '120', qualifier: 'less_than' }),
          bar('Harrow Point', { min: '91', max: '150', qualifier: 'range' }),
          bar('Planned', { value: '0', ahead: true }),
        ],
      },
    ],
  },
  'two side by side': {
    kind: 'bars',
    about: null,
    by: 'side',
    groups: [
      {
        measure: 'electricity_consumption',
        unit: 'TWh',
        period: '2024',
        bars: [bar('United States', { value: '183' }), bar('الصين', { value: '102' })],
      },
      {
        measure: 'difficulty',
        unit: '1',
        period: '2026-02',
        bars: [bar('United States', { value: '144400000000000' }), bar('الصين', { value: '141670000000000' })],
      },
      {
        measure: null,
        unit: '%',
        period: null,
        bars: [bar('United States', { value: '-12.5' }), bar('الصين', { value: '38' })],
      },
    ],
  },
  'what outlets say': {
    kind: 'bars',
    about: 'Northfen',
    by: 'outlet',
    groups: [
      {
        measure: 'btc_holdings',
        unit: 'BTC',
        period: '2026-09-30',
        bars: [
          bar("Miners' Ledger", { value: '1940' }),
          bar('صدى الكتلة | أخبار البيتكوين والطاقة', { value: '1970' }),
        ],
      },
    ],
  },
};
