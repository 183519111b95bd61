import type { Answer, Operand, Operation } from '#src/base/answer.ts';
import type { BarsChart, ChartBar, SeriesChart } from '#src/base/chart.ts';
import type { ComparedRow } from '#src/base/reply-figure.ts';
import { fold } from '#src/language/text.ts';
import { plot } from './plot.ts';
import { amountIn, inOneUnit, isAhead, type Plotted, timeOf } from './plotted.ts';

/** Operations whose operands are amounts of one kind, to be held against each other. */
const HELD: ReadonlySet<Operation> = new Set([
  'value',
  'difference',
  'ratio',
  'percent-change',
  'cagr',
  'rank',
  'list',
  'compare',
  'sum',
  'average',
  'trend',
]);
const BARS = 6;

const plottedOf = (operand: Operand): Plotted[] => {
  const { value, min, max, unit, measure, subject, period, flags = [] } = operand;
  if (unit === undefined || (value ?? min ?? max) === undefined || flags.length > 0) return [];
  return [
    {
      ...amountIn(operand),
      qualifier: operand.qualifier ?? 'exact',
      unit,
      measure: measure ?? null,
      modality: operand.modality ?? 'actual',
      spell: period?.start && period.end ? { label: period.label, from: period.start, to: period.end } : null,
      published: operand.published,
      outlets: [operand.outlet],
      whose: fold(subject ?? ''),
      name: subject ?? null,
      named: subject !== undefined,
      kind: '',
    },
  ];
};

const barOf = (plotted: Plotted, name: string): ChartBar => ({
  ...amountIn(plotted),
  qualifier: plotted.qualifier,
  name,
  ahead: isAhead(plotted),
});

/** What several outlets say of one thing, each by its name. */
const versionsOf = (operands: readonly Operand[], subject: string | undefined): BarsChart | null => {
  const told = inOneUnit(operands.flatMap(plottedOf));
  const [head] = told;
  const measures = new Set(told.map(({ measure }) => measure));
  const outlets = new Set(told.flatMap((one) => one.outlets));
  if (!head || told.length < 2 || measures.size > 1 || outlets.size < told.length) return null;
  return {
    kind: 'bars',
    by: 'outlet',
    about: subject ?? head.name,
    groups: [
      {
        measure: head.measure,
        unit: head.unit,
        period: head.spell?.label ?? null,
        bars: told.slice(0, BARS).map((one) => barOf(one, one.outlets[0] ?? '')),
      },
    ],
  };
};

const distinct = (operands: readonly Operand[]): Operand[] => [
  ...new Map(operands.map((operand) => [`${operand.url} ${operand.start} ${operand.value}`, operand])).values(),
];

/** The same subject under several spellings, all at different times: that is one line. */
const oneLine = (told: readonly Plotted[]): Plotted[] | null => {
  const times = new Set(told.map((one) => timeOf(one).from));
  if (told.length < 2 || times.size < told.length || told.some(({ spell }) => spell === null)) return null;
  return told.map((one) => ({ ...one, whose: '', name: null }));
};

const HISTORY: ReadonlySet<Operation> = new Set(['difference', 'ratio', 'percent-change', 'cagr', 'average', 'trend']);

/** The chart of an answer whose figures compare; null where there are none, or only one. */
export const answerChart = (answer: Answer): SeriesChart | BarsChart | null => {
  const { status, plan, operands, conflicts } = answer;
  if (status === 'unanswered' || !HELD.has(plan.operation)) return null;
  if (status === 'conflict') return versionsOf(distinct([...operands, ...conflicts]), plan.subjects[0]);
  const told = inOneUnit(distinct(operands).flatMap(plottedOf));
  const measures = new Set(told.map(({ measure }) => measure));
  if (told.length < 2 || told.length < operands.length || measures.size > 1) return null;
  const chart = plot(told) ?? (HISTORY.has(plan.operation) ? plot(oneLine(told) ?? []) : null);
  return chart && { ...chart, about: chart.kind === 'series' ? (plan.subjects[0] ?? null) : null };
};

/** Measures of two subjects side by side. */
export const comparisonChart = (a: string, b: string, rows: readonly ComparedRow[]): BarsChart | null => {
  const groups = rows.flatMap((row) => {
    const [one, two] = inOneUnit([row.a, row.b].flatMap(plottedOf));
    if (!one || !two) return [];
    return [{ measure: row.measure, unit: one.unit, period: row.period, bars: [barOf(one, a), barOf(two, b)] }];
  });
  return groups.length === 0 ? null : { kind: 'bars', by: 'side', about: null, groups: groups.slice(0, 3) };
};
