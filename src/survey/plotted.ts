import { decimal, mul, toDecimal } from '#src/base/exact.ts';
import { type Amount, doubtsOf, type Modality, type Qualifier, type Role } from '#src/base/figure.ts';
import { conversion } from '#src/base/units.ts';
import { fold } from '#src/language/text.ts';
import type { Statement } from '#src/store/store.ts';
import { stands } from './standing.ts';

/** A figure as far as a chart is concerned. */
export interface Plotted extends Amount {
  readonly qualifier: Qualifier;
  readonly unit: string;
  readonly measure: string | null;
  /** When it was true, half open; null where nobody says. */
  readonly spell: { readonly label: string; readonly from: string; readonly to: string } | null;
  /** ISO 8601 UTC. */
  readonly published: string;
  readonly modality: Modality;
  readonly outlets: readonly string[];
  /** Whose it is: equal for the same one, empty for what was asked for. */
  readonly whose: string;
  /** As it is written, or of the gazetteer. */
  readonly name: string | null;
  readonly entity?: string;
  /** The name is of somebody, and no word for a class of things. */
  readonly named: boolean;
  /** What else parts figures of one measure: the whole that a share is of, what a count counts. */
  readonly kind: string;
}

const AHEAD: ReadonlySet<Modality> = new Set(['forecast', 'planned', 'hypothetical']);
export const isAhead = ({ modality }: Plotted): boolean => AHEAD.has(modality);

/** What says how much there is at a time; a change says it of no time, and a limit of nothing. */
const LEVELS: ReadonlySet<Role> = new Set(['level', 'from', 'to', 'share', 'ratio']);

export const amountIn = ({ value, min, max }: Amount): Amount => ({
  ...(value === undefined ? {} : { value }),
  ...(min === undefined ? {} : { min }),
  ...(max === undefined ? {} : { max }),
});

/** A stored statement for a chart, as of what was asked for; null where it may not stand there. */
export const plottedFrom = ({ figure, article }: Statement, spell: Plotted['spell']): Plotted | null => {
  // "Up from 690" is of a time that nobody names. What looks wrong in its source is not drawn.
  if (!LEVELS.has(figure.role) || (figure.role === 'from' && spell === null) || doubtsOf(figure).length > 0)
    return null;
  return {
    ...amountIn(figure),
    qualifier: figure.qualifier,
    unit: figure.unit,
    measure: figure.measure,
    modality: figure.modality,
    spell,
    published: new Date(article.published).toISOString(),
    outlets: [article.outlet],
    whose: '',
    name: null,
    named: false,
    kind: [figure.wholeId ?? fold(figure.whole?.text ?? ''), fold(figure.noun ?? '')].join('|'),
  };
};

const DAY_MS = 86_400_000;
const dayOf = (iso: string): string => iso.slice(0, 10);
const after = (iso: string): string => new Date(Date.parse(iso) + DAY_MS).toISOString().slice(0, 10);

/** Where in time a figure stands: at its own time, else at the day of its report. */
export const timeOf = ({ spell, published }: Plotted): { readonly from: string; readonly to: string } =>
  spell ? { from: spell.from, to: spell.to } : { from: dayOf(published), to: after(dayOf(published)) };

const daysOf = (plotted: Plotted): number => {
  const { from, to } = timeOf(plotted);
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS);
};

/** Days that a time lasts, as people count them. */
const LENGTHS: readonly (readonly [most: number, name: string])[] = [
  [2, 'day'],
  [8, 'week'],
  [31, 'month'],
  [93, 'quarter'],
  [185, 'half'],
  [367, 'year'],
];

/** What two figures must share to be of one thing at two times: a day's output lies on no line with a year's. */
export const lengthOf = (plotted: Plotted): string => {
  if (stands(plotted.measure)) return '';
  const days = daysOf(plotted);
  return LENGTHS.find(([most]) => days <= most)?.[1] ?? `${days} days`;
};

/** A month's holdings may be told of its last day; two delivery years that overlap are two times. */
const WITHIN = 31;

/** Whether two are of one time. */
export const atOnce = (one: Plotted, two: Plotted): boolean => {
  const [short, long] = daysOf(one) <= daysOf(two) ? [one, two] : [two, one];
  const [a, b] = [timeOf(short), timeOf(long)];
  if (a.from === b.from && a.to === b.to) return true;
  return stands(one.measure) && daysOf(long) <= WITHIN && b.from <= a.from && a.to <= b.to;
};

const times = (value: string | undefined, factor: ReturnType<typeof decimal>): Pick<Amount, 'value'> =>
  value === undefined ? {} : { value: toDecimal(mul(decimal(value), factor)) };

/** The same amount in another unit; null where it is of another dimension. */
const inUnit = (plotted: Plotted, unit: string): Plotted | null => {
  if (plotted.unit === unit) return plotted;
  const factor = conversion(plotted.unit, unit);
  if (!factor) return null;
  const { value, min, max, ...rest } = plotted;
  const [v, least, most] = [value, min, max].map((amount) => times(amount, factor).value);
  return {
    ...rest,
    unit,
    ...(v === undefined ? {} : { value: v }),
    ...(least === undefined ? {} : { min: least }),
    ...(most === undefined ? {} : { max: most }),
  };
};

/** All in the unit that most of them have; those of another dimension are left out. */
export const inOneUnit = (all: readonly Plotted[]): Plotted[] => {
  const units = [...Map.groupBy(all, ({ unit }) => unit)].toSorted(([, a], [, b]) => b.length - a.length);
  const [unit] = units[0] ?? [];
  return unit === undefined ? [] : all.flatMap((plotted) => inUnit(plotted, unit) ?? []);
};

export const sameAmount = (a: Plotted, b: Plotted): boolean =>
  a.value === b.value && a.min === b.min && a.max === b.max && a.qualifier === b.qualifier;
