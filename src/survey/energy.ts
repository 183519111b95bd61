import type { Input } from '#src/base/answer.ts';
import { decimal, div, mul } from '#src/base/exact.ts';
import { scaled } from '#src/base/interval.ts';
import { conversion, crossesCalendar, hoursOfYear, unitOf } from '#src/base/units.ts';
import { type Computed, inUnit, type Outcome, type Quantity } from './compute.ts';
import { show } from './working.ts';

export interface Converted {
  readonly outcome: Outcome;
  readonly inputs: readonly Input[];
}

/** Words that say that an energy is a year's, or that a power is kept up all year. */
export const YEARLY =
  /year|annual|365|8,?760|flat out|on average|mean|continuous|round the clock|non ?stop|سنه|سنوي|سنويا|عام|مدار|طوال|باستمرار|متواصل|متوسط|وسطي/u;

/** The hours over which energy is mean power. */
const hoursInput = (hours: number): Input => ({
  value: String(hours),
  unit: 'h',
  from: 'constant',
  name: 'hours_per_year',
});

/** A year's hours: of the year that is meant, or of a common one. */
export const hoursOf = (year: number | null): Input => hoursInput(year === null ? 8760 : hoursOfYear(year));

const dimension = (unit: string): string => unitOf(unit)?.dimension ?? '?';

const spread = (a: Quantity, to: string, hours: string): Computed | null => {
  const [from, target] = [dimension(a.unit), dimension(to)];
  const [source, via, sign] =
    from === 'energy' && target === 'power'
      ? ['Wh', 'W', -1]
      : from === 'power' && target === 'energy'
        ? ['W', 'Wh', 1]
        : ['', '', 0];
  if (sign === 0) return null;
  const base = inUnit(a, source);
  const factor = conversion(via, to);
  if (!base || !factor) return null;
  const per = sign === 1 ? mul(factor, decimal(hours)) : div(factor, decimal(hours));
  const interval = scaled(base.interval, per);
  const formula = `${show(a)} ${sign === 1 ? '×' : '/'} ${hours} h`;
  return { interval, unit: to, working: `${formula} = ${show({ interval, unit: to })}` };
};

/** TWh a year in gigawatts: the year that is meant says how many hours it has. */
const overCalendar = (a: Quantity, to: string, year: number | null): Converted | null => {
  const power = dimension(a.unit) === 'power' && crossesCalendar(a.unit, to);
  const hours = year === null ? 8760 : hoursOfYear(year);
  const factor = power ? conversion(a.unit, to, hours) : null;
  if (!factor) return null;
  const made = { interval: scaled(a.interval, factor), unit: to };
  return { outcome: { ...made, working: `${show(a)} = ${show(made)} (${hours} h)` }, inputs: [hoursInput(hours)] };
};

/**
 * The quantity in another unit. Energy used over a time is mean power over its hours, 8,760 for a year (8,784 in a leap
 * year), and power that runs all that time is energy: only where `over` says over how many hours, which are among the inputs.
 */
export const converted = (a: Quantity, to: string, over: Input | null, year: number | null = null): Converted => {
  const calendar = overCalendar(a, to, year);
  if (calendar) return calendar;
  const same = inUnit(a, to);
  if (same) return { outcome: { ...same, working: `${show(a)} = ${show(same)}` }, inputs: [] };
  const mean = over && spread(a, to, over.value);
  if (over && mean) return { outcome: mean, inputs: [over] };
  const money = (unit: string): boolean =>
    Object.keys(unitOf(unit)?.dimensions ?? {}).some((d) => d.startsWith('money:'));
  const rate = money(a.unit) && money(to) && dimension(a.unit) === dimension(to);
  return { outcome: { refused: rate ? 'no_rate' : 'units_do_not_fit' }, inputs: [] };
};
