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

const hoursInput = (hours: number): Input => ({
  value: String(hours),
  unit: 'h',
  from: 'constant',
  name: 'hours_per_year',
});

const dimension = (unit: string): string => unitOf(unit)?.dimension ?? '?';

const yearly = (a: Quantity, to: string, year: number | null): { result: Computed; hours: number } | null => {
  const hours = year === null ? 8760 : hoursOfYear(year);
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
  const per = sign === 1 ? mul(factor, decimal(String(hours))) : div(factor, decimal(String(hours)));
  const interval = scaled(base.interval, per);
  const formula = `${show(a)} ${sign === 1 ? '×' : '/'} ${hours} h`;
  return { result: { interval, unit: to, working: `${formula} = ${show({ interval, unit: to })}` }, hours };
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
 * The quantity in another unit. Energy used over a year is mean power over 8,760 hours (8,784 in a leap year), and power
 * that runs all year is energy: only where `overYear` says that a year is meant, with the hours among the inputs.
 */
export const converted = (a: Quantity, to: string, overYear: boolean, year: number | null = null): Converted => {
  const calendar = overCalendar(a, to, year);
  if (calendar) return calendar;
  const same = inUnit(a, to);
  if (same) return { outcome: { ...same, working: `${show(a)} = ${show(same)}` }, inputs: [] };
  if (overYear) {
    const mean = yearly(a, to, year);
    if (mean) return { outcome: mean.result, inputs: [hoursInput(mean.hours)] };
  }
  const money = (unit: string): boolean =>
    Object.keys(unitOf(unit)?.dimensions ?? {}).some((d) => d.startsWith('money:'));
  const rate = money(a.unit) && money(to) && dimension(a.unit) === dimension(to);
  return { outcome: { refused: rate ? 'no_rate' : 'units_do_not_fit' }, inputs: [] };
};
