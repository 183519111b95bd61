import { Decimal } from 'decimal.js';

/** Exact rational numbers. Hashes per second reach 1e21, beyond what a double holds: no figure ever passes through one. */
export interface Exact {
  readonly n: bigint;
  /** Positive; n and d have no common factor. */
  readonly d: bigint;
}

const gcd = (a: bigint, b: bigint): bigint => {
  let [x, y] = [a < 0n ? -a : a, b < 0n ? -b : b];
  while (y) [x, y] = [y, x % y];
  return x;
};

/** n / d. Throws RangeError on a zero denominator. */
export const exact = (n: bigint, d = 1n): Exact => {
  if (d === 1n) return { n, d };
  if (d === 0n) throw new RangeError('zero denominator');
  const g = gcd(n, d) || 1n;
  return d < 0n ? { n: -n / g, d: -d / g } : { n: n / g, d: d / g };
};

export const ZERO: Exact = { n: 0n, d: 1n };
export const ONE: Exact = { n: 1n, d: 1n };

const DECIMAL = /^([+-]?)(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d{1,3}))?$/;

/** A decimal such as "-6.25" or "1e21". Throws RangeError where the text is none. */
export const decimal = (text: string): Exact => {
  const m = DECIMAL.exec(text);
  if (!m || !(m[2] || m[3])) throw new RangeError(`not a decimal: ${text.slice(0, 40)}`);
  const [, sign = '', whole = '', part = '', power = '0'] = m;
  const exponent = Number(power) - part.length;
  const digits = BigInt(`${whole}${part}`) * (sign === '-' ? -1n : 1n);
  return exponent >= 0 ? exact(digits * 10n ** BigInt(exponent)) : exact(digits, 10n ** BigInt(-exponent));
};

export const add = (a: Exact, b: Exact): Exact => exact(a.n * b.d + b.n * a.d, a.d * b.d);
export const sub = (a: Exact, b: Exact): Exact => exact(a.n * b.d - b.n * a.d, a.d * b.d);
export const mul = (a: Exact, b: Exact): Exact => exact(a.n * b.n, a.d * b.d);
/** Throws RangeError on division by zero. */
export const div = (a: Exact, b: Exact): Exact => exact(a.n * b.d, a.d * b.n);
export const neg = (a: Exact): Exact => ({ n: -a.n, d: a.d });
export const abs = (a: Exact): Exact => (a.n < 0n ? neg(a) : a);
export const sign = (a: Exact): -1 | 0 | 1 => (a.n > 0n ? 1 : a.n < 0n ? -1 : 0);
export const compare = (a: Exact, b: Exact): -1 | 0 | 1 => {
  const [left, right] = a.d === b.d ? [a.n, b.n] : [a.n * b.d, b.n * a.d];
  return left > right ? 1 : left < right ? -1 : 0;
};
export const equal = (a: Exact, b: Exact): boolean => a.n === b.n && a.d === b.d;

/** Is neither of two amounts of one sign more than `most` times the other? Zero is of no size. */
export const isOfOneSize = (a: Exact, b: Exact, most: bigint): boolean => {
  if (a.n === 0n || b.n === 0n || a.n > 0n !== b.n > 0n) return false;
  const ratio = div(a, b);
  return compare(ratio, exact(most)) <= 0 && compare(ratio, exact(1n, most)) >= 0;
};

/** a to a whole power; a negative power of zero throws RangeError. */
export const pow = (a: Exact, power: number): Exact =>
  power >= 0 ? exact(a.n ** BigInt(power), a.d ** BigInt(power)) : div(ONE, pow(a, -power));

const Precise = Decimal.clone({ precision: 40, toExpNeg: -9e15, toExpPos: 9e15 });

/**
 * a to the power p / q, the one operation that leaves the rationals: 40 digits, to be rounded once where it is shown.
 * Throws RangeError for a base that is not positive.
 */
export const power = (a: Exact, p: number, q: number): Exact => {
  if (a.n <= 0n) throw new RangeError('power of a number that is not positive');
  if (q === 1 && Number.isInteger(p)) return pow(a, p);
  const base = new Precise(a.n.toString()).div(a.d.toString());
  return decimal(base.pow(new Precise(p).div(q)).toSignificantDigits(38).toFixed());
};

/** How often a factor is in a number, and what is left of it. */
const divided = (d: bigint, by: bigint): readonly [count: number, rest: bigint] => {
  let [count, rest] = [0, d];
  for (; rest % by === 0n; rest /= by) count += 1;
  return [count, rest];
};

/** So many decimals end the number, written in tens; -1 where it has no end. */
const placesOf = (d: bigint): number => {
  const [twos, odd] = divided(d, 2n);
  const [fives, rest] = divided(odd, 5n);
  return rest === 1n ? Math.max(twos, fives) : -1;
};

/** The number with `places` decimals, rounded half away from zero, trailing zeros dropped. */
export const rounded = (a: Exact, places: number): string => {
  const scale = 10n ** BigInt(places);
  const { n, d } = abs(a);
  const units = (n * scale * 2n + d) / (2n * d);
  const digits = units.toString().padStart(places + 1, '0');
  const whole = digits.slice(0, digits.length - places);
  const part = places ? digits.slice(-places).replace(/0+$/, '') : '';
  const text = part ? `${whole}.${part}` : whole;
  return a.n < 0n && units !== 0n ? `-${text}` : text;
};

/** Position of the first significant digit: 0 for 1 to 9, -1 for 0.1 to 0.9, 2 for 100 to 999. */
const magnitude = ({ n, d }: Exact): number => {
  if (n === 0n) return 0;
  const top = (n < 0n ? -n : n).toString();
  const guess = top.length - d.toString().length;
  const [a, b] = guess >= 0 ? [BigInt(top), d * 10n ** BigInt(guess)] : [BigInt(top) * 10n ** BigInt(-guess), d];
  return a >= b ? guess : guess - 1;
};

/** Rounded to so many significant digits, without an exponent. */
export const significant = (a: Exact, digits: number): string => rounded(a, Math.max(0, digits - 1 - magnitude(a)));

/** The decimal string of CONTRACT: exact where the number ends, else 15 significant digits. */
export const toDecimal = (a: Exact): string => {
  if (a.d === 1n) return a.n.toString();
  const places = placesOf(a.d);
  return places < 0 ? significant(a, 15) : rounded(a, places);
};

/** For scores and comparisons only, never for a figure that is shown. */
export const toNumber = (a: Exact): number => Number(significant(a, 17));
