import { add, compare, decimal, div, type Exact, mul, neg, sign, toDecimal, ZERO } from './exact.ts';
import type { Amount, Qualifier } from './figure.ts';

/** One end of an interval. `implied` ends follow from a quantity not being negative; no source said them, so none is printed. */
export interface End {
  readonly at: Exact;
  readonly open: boolean;
  readonly implied: boolean;
}

/** What is known of a quantity: null is no bound on that side. `approx` spreads to every result it enters. */
export interface Interval {
  readonly lo: End | null;
  readonly hi: End | null;
  readonly approx: boolean;
}

const end = (at: Exact, open = false, implied = false): End => ({ at, open, implied });
export const point = (at: Exact, approx = false): Interval => ({ lo: end(at), hi: end(at), approx });

/** The interval of an amount as a figure states it. Quantities that cannot be negative get an implied zero. */
export const intervalOf = (amount: Amount, qualifier: Qualifier): Interval => {
  const { value, min, max } = amount;
  if (value !== undefined) return point(decimal(value), qualifier === 'approx');
  const lo = min === undefined ? null : end(decimal(min), qualifier === 'more_than');
  const hi = max === undefined ? null : end(decimal(max), qualifier === 'less_than');
  return { lo: lo ?? (hi && sign(hi.at) > 0 ? end(ZERO, false, true) : null), hi, approx: false };
};

const both = (a: End | null, b: End | null, f: (x: Exact, y: Exact) => Exact): End | null =>
  a && b && end(f(a.at, b.at), a.open || b.open, a.implied || b.implied);

/** As `both` for products and quotients: an end at a zero that belongs to its interval is reached whatever the other end is. */
const timesEnd = (a: End | null, b: End | null, f: (x: Exact, y: Exact) => Exact): End | null => {
  const found = both(a, b, f);
  const reached = (e: End | null): boolean => e !== null && e.at.n === 0n && !e.open;
  return found && found.at.n === 0n && (reached(a) || reached(b)) ? { ...found, open: false } : found;
};

export const plus = (a: Interval, b: Interval): Interval => ({
  lo: both(a.lo, b.lo, add),
  hi: both(a.hi, b.hi, add),
  approx: a.approx || b.approx,
});

export const negative = (a: Interval): Interval => ({
  lo: a.hi && { ...a.hi, at: neg(a.hi.at) },
  hi: a.lo && { ...a.lo, at: neg(a.lo.at) },
  approx: a.approx,
});

export const minus = (a: Interval, b: Interval): Interval => plus(a, negative(b));

/** The interval times an exact number. */
export const scaled = (a: Interval, by: Exact): Interval => {
  if (by.n === 0n) return point(ZERO, a.approx);
  const times = (e: End | null): End | null => e && { ...e, at: mul(e.at, by) };
  return sign(by) >= 0
    ? { lo: times(a.lo), hi: times(a.hi), approx: a.approx }
    : { lo: times(a.hi), hi: times(a.lo), approx: a.approx };
};

/** Both ends through a function that never falls, such as a root; a zero end that was implied stays what it is. */
export const mapped = (a: Interval, rising: (x: Exact) => Exact): Interval => {
  const through = (e: End | null): End | null => e && { ...e, at: rising(e.at) };
  return { lo: through(a.lo), hi: through(a.hi), approx: a.approx };
};

/** A product of quantities that cannot be negative. */
export const product = (a: Interval, b: Interval): Interval => ({
  lo: timesEnd(a.lo, b.lo, mul),
  hi: timesEnd(a.hi, b.hi, mul),
  approx: a.approx || b.approx,
});

/** A quotient of quantities that cannot be negative; null where the divisor may be zero for certain. */
export const quotient = (a: Interval, b: Interval): Interval | null => {
  if (b.hi && sign(b.hi.at) <= 0) return null;
  if (b.lo && sign(b.lo.at) <= 0 && !b.lo.implied) return null;
  const lo = b.hi ? timesEnd(a.lo, b.hi, div) : a.lo && end(ZERO, a.lo.open || a.lo.at.n !== 0n, true);
  const hi = b.lo && sign(b.lo.at) > 0 ? timesEnd(a.hi, b.lo, div) : null;
  return { lo, hi, approx: a.approx || b.approx };
};

/** Do the intervals have no point in common? */
export const apart = (a: Interval, b: Interval): boolean => {
  const below = (x: Interval, y: Interval): boolean => {
    if (!x.hi || !y.lo) return false;
    const c = compare(x.hi.at, y.lo.at);
    return c < 0 || (c === 0 && (x.hi.open || y.lo.open));
  };
  return below(a, b) || below(b, a);
};

const isPoint = (a: Interval): a is Interval & { lo: End; hi: End } =>
  a.lo !== null && a.hi !== null && compare(a.lo.at, a.hi.at) === 0;

export interface Stated extends Amount {
  readonly qualifier: Qualifier;
}

/** The same in a unit. */
export type Measured = Stated & { readonly unit: string };

/** The amount and its qualifier, as CONTRACT writes them. An implied end is left out; null where nothing is left to say. */
export const stated = (a: Interval): Stated | null => {
  if (isPoint(a)) return { value: toDecimal(a.lo.at), qualifier: a.approx ? 'approx' : 'exact' };
  const lo = a.lo && !a.lo.implied ? a.lo : null;
  const hi = a.hi && !a.hi.implied ? a.hi : null;
  if (lo && hi) return { min: toDecimal(lo.at), max: toDecimal(hi.at), qualifier: 'range' };
  if (lo) return { min: toDecimal(lo.at), qualifier: lo.open ? 'more_than' : 'at_least' };
  if (hi) return { max: toDecimal(hi.at), qualifier: hi.open ? 'less_than' : 'at_most' };
  return null;
};

/** One point of an interval, to compare and to rank by: the value, the middle of a range, or the only bound. */
export const middle = (a: Interval): Exact | null => {
  const lo = a.lo && !a.lo.implied ? a.lo.at : null;
  const hi = a.hi && !a.hi.implied ? a.hi.at : null;
  if (!lo || !hi) return lo ?? hi;
  return lo.n === hi.n && lo.d === hi.d ? lo : mul(add(lo, hi), { n: 1n, d: 2n });
};
