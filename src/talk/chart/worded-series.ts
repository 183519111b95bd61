import type { ChartPoint, SeriesChart } from '#src/base/chart.ts';
import type { Language } from '#src/base/lang.ts';
import { foreign, type Run, words } from '#src/talk/runs.ts';
import { joined } from '#src/talk/say/results.ts';
import { phrase } from '#src/talk/words.ts';
import { axisFor } from './axis.ts';
import type { Dot, TimePicture } from './picture.ts';
import {
  inScale,
  labelOf,
  measureRuns,
  nameRuns,
  type Scale,
  scaleOf,
  spellRun,
  spotOf,
  titled,
  unitRuns,
} from './worded-points.ts';

const DAY_MS = 86_400_000;

/** The middle of the time that a value is of, in days since the epoch. */
const middleOf = ({ from, to }: ChartPoint): number => (Date.parse(from) + Date.parse(to)) / 2 / DAY_MS;

/** A time by its name; a point without one stands at the day of its report. */
export const timeRun = (lang: Language, { period, from }: Pick<ChartPoint, 'period' | 'from'>): Run =>
  spellRun(lang, period ?? from);

/** First and last find their place before those between; what sources differ about must be told apart. */
const weightOf = ({ disputed }: ChartPoint, i: number, count: number): number =>
  (disputed ? 1000 : 0) + (i === count - 1 ? 200 : i === 0 ? 100 : 0) + i;

/** Beyond so many points their numbers hide the line: only ends and extremes keep them. */
const LABELLED = 12;

const isLabelled = (points: readonly ChartPoint[]): ((point: ChartPoint) => boolean) => {
  if (points.length <= LABELLED) return () => true;
  const sorted = points.toSorted((a, b) => spotOf(a).y - spotOf(b).y);
  const kept = new Set([points[0], points.at(-1), sorted[0], sorted.at(-1)]);
  return (point) => kept.has(point) || point.disputed;
};

/** `alone`: where there are several lines, the last value of each stands beside its name. */
const dotsOf = (lang: Language, points: readonly ChartPoint[], unit: string, scale: Scale, alone: boolean): Dot[] => {
  const labelled = isLabelled(points);
  return points.map((point, i) => {
    const amount = inScale(point, scale);
    const outlets = point.disputed ? [words(' · '), foreign(point.outlets[0] ?? '')] : [];
    return {
      x: middleOf(point),
      ...spotOf(amount),
      weak: point.ahead,
      label: labelled(point) && (alone || i < points.length - 1) ? [...labelOf(lang, amount, unit), ...outlets] : [],
      weight: weightOf(point, i, points.length),
      ...(point.disputed || points.some((other) => other !== point && other.from === point.from)
        ? { apart: true }
        : {}),
    };
  });
};

const lastOf = (lang: Language, points: readonly ChartPoint[], unit: string, scale: Scale): Run[] => {
  const last = points.at(-1);
  return last ? [words(': '), ...labelOf(lang, inScale(last, scale), unit)] : [];
};

const notesOf = (lang: Language, points: readonly ChartPoint[], axisLifted: boolean): Run[][] => {
  const some = (holds: (point: ChartPoint) => boolean): boolean => points.some(holds);
  return [
    ...(some(({ ahead }) => ahead) ? [phrase(lang, 'chartAhead', {})] : []),
    ...(some(({ min, max }) => min !== undefined && max !== undefined) ? [phrase(lang, 'chartRange', {})] : []),
    ...(some(({ min, max }) => (min === undefined) !== (max === undefined)) ? [phrase(lang, 'chartBound', {})] : []),
    ...(some(({ disputed }) => disputed) ? [phrase(lang, 'chartDisputed', {})] : []),
    ...(some(({ period }) => period === null) ? [phrase(lang, 'chartUndated', {})] : []),
    ...(axisLifted ? [phrase(lang, 'chartLifted', {})] : []),
  ];
};

/** One measure over time with its words. */
export const wordedSeries = (lang: Language, chart: SeriesChart): TimePicture => {
  const { lines, unit, about, measure } = chart;
  const points = lines.flatMap((line) => line.points);
  const scale = scaleOf(points);
  const values = points.flatMap((point) => {
    const { y, reach } = spotOf(inScale(point, scale));
    return typeof reach === 'object' ? [y, reach.to] : [y];
  });
  const times = [...new Map(points.map((point) => [middleOf(point), timeRun(lang, point)]))].toSorted(
    ([a], [b]) => a - b,
  );
  const [first, ...rest] = times;
  const last = rest.pop();
  const [alone] = lines;
  const whose =
    lines.length === 1 && alone && (alone.name !== null || alone.entity !== undefined || about !== null)
      ? nameRuns(lang, alone, about)
      : about === null
        ? []
        : [foreign(about)];
  return {
    kind: 'time',
    lang,
    title: titled(lang, measureRuns(lang, measure)),
    subtitle: joined([whose, unitRuns(lang, unit, scale)]),
    notes: notesOf(lang, points, axisFor(values, { ticks: 5, whole: false }).from > 0),
    curves: lines.map((line) => ({
      name: [...nameRuns(lang, line, about), ...lastOf(lang, line.points, unit, scale)],
      dots: dotsOf(lang, line.points, unit, scale, lines.length === 1),
    })),
    marks: [first, last, ...rest].flatMap((time) => (time ? [{ x: time[0], label: [time[1]] }] : [])),
    counts: false,
  };
};
