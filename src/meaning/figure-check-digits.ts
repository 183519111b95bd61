import { abs, add, compare, decimal, div, type Exact, mul, sub, ZERO } from '#src/base/exact.ts';
import type { Figure } from '#src/base/figure.ts';
import { westernDigits } from '#src/language/text.ts';

/** Where the true number lies that was printed rounded; null is no bound on that side. */
export interface Band {
  readonly lo: Exact | null;
  readonly hi: Exact | null;
}

const HALF = decimal('0.5');
const ROUND = decimal('0.025');
const WORDS = decimal('0.05');
const ROUGH = decimal('0.05');
const EXACT = decimal('0.000001');

const larger = (a: Exact, b: Exact): Exact => (compare(a, b) >= 0 ? a : b);
const smaller = (a: Exact, b: Exact): Exact => (compare(a, b) <= 0 ? a : b);
const isPowerOfTen = ({ n, d }: Exact): boolean => /^10*$/.test(`${n}`) && /^10*$/.test(`${d}`);

/**
 * How far the true number may lie from a printed one: half of its last printed digit. Zeros at the end of a whole number may
 * be rounding too, up to 2.5 %; a number in words is a round one, as one said to be rough is.
 */
const slackOf = (figure: Figure, value: Exact): Exact => {
  const size = abs(value);
  const rough = figure.qualifier === 'exact' ? ZERO : mul(size, ROUGH);
  const digits = /\d[\d.,٬٫]*/.exec(westernDigits(figure.text))?.[0] ?? '';
  const mantissa = digits.replace(/\D/g, '').replace(/^0+/, '');
  if (mantissa === '') return larger(rough, mul(size, WORDS));
  const step = div(size, decimal(mantissa));
  // 94 ألف و500, $20 and 43 cents: written in parts, down to the last one.
  if (!isPowerOfTen(step)) return larger(rough, mul(size, decimal('0.005')));
  const zeros = /[.٫]/.test(digits) ? 0 : (/0*$/.exec(mantissa)?.[0].length ?? 0);
  const round = smaller(mul(step, decimal(`1e${zeros}`)), mul(size, mul(ROUND, decimal('2'))));
  return larger(rough, larger(mul(step, HALF), mul(round, HALF)));
};

/** The band of a figure that gives one number; null for bounds and ranges. */
export const printed = (figure: Figure, factor: Exact = decimal('1')): { lo: Exact; hi: Exact } | null => {
  if (figure.value === undefined) return null;
  const value = decimal(figure.value);
  const slack = larger(slackOf(figure, value), mul(abs(value), EXACT));
  return { lo: mul(sub(value, slack), factor), hi: mul(add(value, slack), factor) };
};

/** As `printed`, with a whole digit's slack and open where the figure is a bound: results are cut off as often as rounded. */
export const claimed = (figure: Figure, factor: Exact = decimal('1')): Band | null => {
  const at = figure.value ?? figure.min ?? figure.max;
  if (at === undefined || figure.qualifier === 'range') return null;
  const value = decimal(at);
  const slack = mul(larger(slackOf(figure, value), mul(abs(value), EXACT)), decimal('2'));
  const band = { lo: mul(sub(value, slack), factor), hi: mul(add(value, slack), factor) };
  if (figure.min !== undefined) return { ...band, hi: null };
  return figure.max === undefined ? band : { ...band, lo: null };
};

/** Have the two no number in common? */
export const apart = (a: Band, b: Band): boolean =>
  Boolean((a.hi && b.lo && compare(a.hi, b.lo) < 0) || (b.hi && a.lo && compare(b.hi, a.lo) < 0));

/** The quotient of two positive bands; null where a divisor may be nothing. */
export const over = (a: { lo: Exact; hi: Exact }, b: { lo: Exact; hi: Exact }): { lo: Exact; hi: Exact } | null =>
  compare(b.lo, ZERO) > 0 && compare(a.lo, ZERO) >= 0 ? { lo: div(a.lo, b.hi), hi: div(a.hi, b.lo) } : null;

export const times = (a: { lo: Exact; hi: Exact }, b: { lo: Exact; hi: Exact }): { lo: Exact; hi: Exact } => ({
  lo: mul(a.lo, b.lo),
  hi: mul(a.hi, b.hi),
});

/** The band, wider by parts of itself on each side: less at the bottom, more at the top. */
export const widened = (a: { lo: Exact; hi: Exact }, less: string, more: string): { lo: Exact; hi: Exact } => ({
  lo: mul(a.lo, decimal(less)),
  hi: mul(a.hi, decimal(more)),
});
