import type { Reason } from '#src/base/answer.ts';
import { decimal, type Exact, ONE, power, significant, sub, ZERO } from '#src/base/exact.ts';
import { apart, type Interval, mapped, middle, minus, plus, point, quotient, scaled } from '#src/base/interval.ts';
import { combined, conversion, knownUnit } from '#src/base/units.ts';
import { show } from './working.ts';

/** A quantity to compute with: what is known of it, and its unit. */
export interface Quantity {
  readonly interval: Interval;
  readonly unit: string;
}

export interface Computed extends Quantity {
  /** The calculation in figures and unit codes. */
  readonly working: string;
}

export type Outcome = Computed | { readonly refused: Reason };

export const isRefused = (outcome: Outcome): outcome is { readonly refused: Reason } => 'refused' in outcome;

const HUNDRED = decimal('100');
const refused = (reason: Reason): Outcome => ({ refused: reason });
const done = (formula: string, interval: Interval, unit: string): Computed => ({
  interval,
  unit,
  working: `${formula} = ${show({ interval, unit })}`,
});

/** The quantity in another unit of its dimension; null where the dimensions differ. */
export const inUnit = (a: Quantity, unit: string): Quantity | null => {
  if (a.unit === unit) return a;
  const factor = conversion(a.unit, unit);
  return factor && { interval: scaled(a.interval, factor), unit };
};

const isRatio = (unit: string): boolean => knownUnit(unit).dimension === 'ratio';

/** a - b. The difference of two percentages is in percentage points, never in percent. */
export const difference = (a: Quantity, b: Quantity): Outcome => {
  const unit = isRatio(a.unit) ? '%' : a.unit;
  const [x, y] = [inUnit(a, unit), inUnit(b, unit)];
  if (!x || !y) return refused('units_do_not_fit');
  return done(`${show(a)} - ${show(b)}`, minus(x.interval, y.interval), unit === '%' ? 'pp' : unit);
};

/** a / b: a multiple where the dimensions are the same, else a quantity per quantity such as USD/BTC. */
export const ratio = (a: Quantity, b: Quantity): Outcome => {
  const formula = `${show(a)} / ${show(b)}`;
  const same = inUnit(b, a.unit);
  if (same) {
    const result = quotient(a.interval, same.interval);
    return result ? done(formula, result, 'x') : refused('zero_base');
  }
  const result = quotient(a.interval, b.interval);
  if (!result) return refused('zero_base');
  const { code, factor } = combined(a.unit, b.unit, -1);
  return done(formula, scaled(result, factor), code);
};

/** part / whole in percent. A part that is larger than its whole for certain is no share. */
export const share = (part: Quantity, whole: Quantity): Outcome => {
  const same = inUnit(whole, part.unit);
  if (!same) return refused('units_do_not_fit');
  if (apart(part.interval, same.interval) && above(part.interval, same.interval))
    return refused('wrong_presupposition');
  const result = quotient(part.interval, same.interval);
  return result ? done(`${show(part)} / ${show(whole)} × 100`, scaled(result, HUNDRED), '%') : refused('zero_base');
};

const above = (a: Interval, b: Interval): boolean => {
  const [x, y] = [middle(a), middle(b)];
  return x !== null && y !== null && sub(x, y).n > 0n;
};

/** to / from - 1 in percent: written so, an uncertain base enters once and widens nothing twice. */
export const growth = (from: Quantity, to: Quantity): Outcome => {
  const same = inUnit(to, from.unit);
  if (!same) return refused('units_do_not_fit');
  const factor = quotient(same.interval, from.interval);
  if (!factor) return refused('zero_base');
  const change = scaled(minus(factor, point(ONE)), HUNDRED);
  return done(`(${show(to)} - ${show(from)}) / ${show(from)} × 100`, change, '%');
};

/** Compound annual growth rate, (to / from)^(1 / years) - 1 in percent a year; years may be a fraction p / q. */
export const cagr = (from: Quantity, to: Quantity, years: { readonly p: number; readonly q: number }): Outcome => {
  const same = inUnit(to, from.unit);
  if (!same) return refused('units_do_not_fit');
  if (years.p <= 0) return refused('missing_operand');
  const factor = quotient(same.interval, from.interval);
  if (!factor || (factor.hi && factor.hi.at.n <= 0n)) return refused('zero_base');
  const root = (x: Exact): Exact => (x.n > 0n ? power(x, years.q, years.p) : ZERO);
  // The root is the one inexact step: rounded here once, to what is shown.
  const shown = (x: Exact): Exact => decimal(significant(x, 15));
  const rate = mapped(scaled(minus(mapped(factor, root), point(ONE)), HUNDRED), shown);
  const exponent = years.q === 1 ? `1/${years.p}` : `${years.q}/${years.p}`;
  return done(`((${show(to)} / ${show(from)})^(${exponent}) - 1) × 100`, rate, '%/yr');
};

/** The sum, in the unit of the first. */
export const sum = (parts: readonly Quantity[]): Outcome => {
  const [first] = parts;
  if (!first) return refused('missing_operand');
  let total: Interval = point(ZERO);
  for (const part of parts) {
    const same = inUnit(part, first.unit);
    if (!same) return refused('units_do_not_fit');
    total = plus(total, same.interval);
  }
  return done(parts.map(show).join(' + '), total, first.unit);
};

/** The mean of several quantities of one kind. */
export const average = (parts: readonly Quantity[]): Outcome => {
  const total = sum(parts);
  if (isRefused(total)) return total;
  const mean = scaled(total.interval, { n: 1n, d: BigInt(parts.length) });
  return done(`(${parts.map(show).join(' + ')}) / ${parts.length}`, mean, total.unit);
};

/** A total spread evenly over so many units of time: 600 BTC over 3 months. */
export const perTime = (total: Quantity, count: number, unit: 'd' | 'mo' | 'qtr' | 'yr'): Outcome => {
  const each = scaled(total.interval, { n: 1n, d: BigInt(count) });
  return done(`${show(total)} / ${count} ${unit}`, each, `${total.unit}/${unit}`);
};

/** A quantity times a multiple: up to 25 times 0.1 USD/kWh is up to 2.5 USD/kWh. */
export const times = (a: Quantity, factor: Exact, label: string): Computed =>
  done(`${show(a)} × ${label}`, scaled(a.interval, factor), a.unit);
