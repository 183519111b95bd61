import type { BarsChart, ChartPoint, SeriesChart } from '#src/base/chart.ts';
import { amountIn, atOnce, inOneUnit, isAhead, lengthOf, type Plotted, sameAmount, timeOf } from './plotted.ts';

/** More lines cross too often to be followed, more bars and points cannot be read on a telephone. */
const LINES = 5;
const BARS = 6;
const POINTS = 24;

type Line = readonly Plotted[];

const nameOf = ({ name, entity }: Plotted) => ({ name, ...(entity === undefined ? {} : { entity }) });

/** Two that give different amounts for the same, and neither of whom said both. */
const disputes = (one: Plotted, two: Plotted): boolean =>
  isAhead(one) === isAhead(two) &&
  atOnce(one, two) &&
  !sameAmount(one, two) &&
  one.outlets.every((outlet) => !two.outlets.includes(outlet));

const pointOf = (plotted: Plotted, line: Line): ChartPoint => ({
  ...amountIn(plotted),
  ...timeOf(plotted),
  qualifier: plotted.qualifier,
  period: plotted.spell?.label ?? null,
  ahead: isAhead(plotted),
  outlets: plotted.outlets,
  disputed: line.some((other) => disputes(plotted, other)),
});

/** What several say alike is one point. */
const distinct = (line: Line): Plotted[] => {
  const kept: Plotted[] = [];
  for (const one of line) {
    const same = kept.findIndex(
      (other) => timeOf(other).from === timeOf(one).from && sameAmount(one, other) && isAhead(one) === isAhead(other),
    );
    const other = kept[same];
    if (other) kept[same] = { ...other, outlets: [...new Set([...other.outlets, ...one.outlets])] };
    else kept.push(one);
  }
  return kept;
};

const timesIn = (line: Line): number => new Set(line.map((one) => timeOf(one).from)).size;
const newestIn = (line: Line): string =>
  line
    .map((one) => timeOf(one).from)
    .toSorted()
    .at(-1) ?? '';

/**
 * How much a line tells: its times of which one thing is said, or which sources differ about; nothing where nothing
 * moves. What is of the one who was asked for tells more.
 */
const toldBy = (line: Line): number => {
  if (line.every((one) => sameAmount(one, line[0] ?? one))) return 0;
  const clear = [...Map.groupBy(line, (one) => timeOf(one).from).values()].filter(
    (told) => told.length === 1 || told.some((one) => told.some((other) => disputes(one, other))),
  );
  return clear.length + (line[0]?.whose === '' ? 0.5 : 0);
};

const linesOf = (group: readonly Plotted[]): Line[] =>
  [...Map.groupBy(group, ({ whose }) => whose).values()]
    .map((line) => distinct(line).toSorted((a, b) => timeOf(a).from.localeCompare(timeOf(b).from)))
    .toSorted((a, b) => toldBy(b) - toldBy(a) || b.length - a.length);

const seriesOf = (group: readonly Plotted[]): SeriesChart | null => {
  const moving = linesOf(group).filter((line) => timesIn(line) > 1 && toldBy(line) > 1);
  const lines = moving.slice(0, LINES).map((line) => line.slice(-POINTS));
  const [first] = lines[0] ?? [];
  if (!first?.measure) return null;
  return {
    kind: 'series',
    about: null,
    measure: first.measure,
    unit: first.unit,
    lines: lines.map((line) => ({
      ...(line[0] ? nameOf(line[0]) : { name: null }),
      points: line.map((one) => pointOf(one, line)),
    })),
  };
};

/** Those of one time, one of each: the time at which most are told of. */
const barsOf = (group: readonly Plotted[]): BarsChart | null => {
  const one = [...Map.groupBy(group, (plotted) => `${timeOf(plotted).from} ${isAhead(plotted)}`).values()]
    .map((told) => [...Map.groupBy(told, ({ whose }) => whose).values()].flatMap(([head]) => head ?? []))
    .map((told) => told.filter(({ named }) => named))
    .toSorted((a, b) => b.length - a.length || newestIn(b).localeCompare(newestIn(a)))[0];
  const [head] = one ?? [];
  if (!one || !head || one.length < 2) return null;
  return {
    kind: 'bars',
    by: 'subject',
    about: null,
    groups: [
      {
        measure: head.measure,
        unit: head.unit,
        period: head.spell?.label ?? null,
        bars: one.slice(0, BARS).map((plotted) => ({
          ...amountIn(plotted),
          ...nameOf(plotted),
          qualifier: plotted.qualifier,
          ahead: isAhead(plotted),
        })),
      },
    ],
  };
};

/** Figures of one measure, one whole and one length of time: only those can lie on one axis. */
const groupsOf = (all: readonly Plotted[]): Plotted[][] =>
  [...Map.groupBy(all, (one) => `${one.measure}|${one.kind}|${lengthOf(one)}`).values()].map(inOneUnit);

/**
 * The chart that says most of some figures: one measure over time where it is told of at several times, else several
 * side by side at one time; null where there is nothing to hold against each other.
 */
export const plot = (all: readonly Plotted[]): SeriesChart | BarsChart | null => {
  const groups = groupsOf(all.filter(({ measure }) => measure !== null));
  const told = (group: readonly Plotted[]): number => Math.max(0, ...linesOf(group).map(toldBy));
  const best = groups.toSorted(
    (a, b) => told(b) - told(a) || b.length - a.length || newestIn(b).localeCompare(newestIn(a)),
  )[0];
  if (!best) return null;
  return (
    seriesOf(best) ??
    groups
      .flatMap((group) => barsOf(group) ?? [])
      .toSorted((a, b) => (b.groups[0]?.bars.length ?? 0) - (a.groups[0]?.bars.length ?? 0))[0] ??
    null
  );
};
