import { abs, compare, decimal, div, type Exact, mul, significant, sub, toNumber } from '#src/base/exact.ts';
import { middle } from '#src/base/interval.ts';
import { unitOf } from '#src/base/units.ts';
import type { Candidate } from './candidate.ts';
import type { Quantity } from './compute.ts';
import { isAnother, mayWithdraw, replaces, sameDigits, workedOut } from './corrected.ts';
import { isSuspect } from './suspect.ts';

/** One fact as one or several statements give it. */
export interface Fact<C extends Candidate = Candidate> {
  readonly candidates: readonly C[];
  readonly score: number;
}

/** What two amounts are compared by: the value in its dimension's base unit, and the digits that count as written. */
interface Amount {
  readonly base: Exact | null;
  /** The base value as a floating-point number: only to tell far amounts apart. */
  readonly about: number;
  readonly written: string;
  /** The base value rounded to so many digits, as it is asked for. */
  readonly rounded: Map<number, string>;
}

const amounts = new WeakMap<Quantity, Amount>();

const amountOf = ({ quantity, statement: { figure } }: Candidate): Amount => {
  const known = amounts.get(quantity);
  if (known) return known;
  const unit = unitOf(quantity.unit);
  const value = middle(quantity.interval);
  const base = unit && value && mul(value, unit.factor);
  const amount = {
    base,
    about: base ? toNumber(base) : Number.NaN,
    written: (figure.value ?? figure.min ?? figure.max ?? '')
      .replace(/^-?0*\.?0*/, '')
      .replace(/\D/g, '')
      .replace(/0+$/, ''),
    rounded: new Map<number, string>(),
  };
  amounts.set(quantity, amount);
  return amount;
};

/** How many times the second amount the first is, as a floating-point number: NaN where they are of two dimensions. */
export const roughRatio = (a: Candidate, b: Candidate): number =>
  a.dimension === b.dimension ? amountOf(a).about / amountOf(b).about : Number.NaN;

/** How many digits a figure is given with. */
export const digitsOf = (candidate: Candidate): number => amountOf(candidate).written.length;

const shape = (c: Candidate): string => {
  const { qualifier } = c.statement.figure;
  return qualifier === 'exact' || qualifier === 'approx' ? 'point' : qualifier;
};

const TWO = decimal('2');
const FIFTIETH = decimal('0.02');

const roundedTo = ({ base, rounded }: Amount, digits: number): string | null => {
  const known = rounded.get(digits) ?? (base && significant(base, Math.max(1, digits)));
  if (known !== null) rounded.set(digits, known);
  return known;
};

/** Do two statements give one amount, but for the rounding of the coarser one? */
export const sameAmount = (a: Candidate, b: Candidate): boolean => {
  if (a.dimension !== b.dimension) return false;
  const [{ base: x, about: p }, { base: y, about: q }] = [amountOf(a), amountOf(b)];
  if (!x || !y) return false;
  // No rounding takes half of an amount away: most pairs are told apart without exact arithmetic.
  if (shape(a) !== 'range' && Math.abs(p - q) > 0.51 * Math.max(Math.abs(p), Math.abs(q))) return false;
  if (shape(a) !== shape(b)) return false;
  if (shape(a) === 'range') {
    const [p, q] = [a.statement.figure, b.statement.figure];
    return p.min === q.min && p.max === q.max;
  }
  if (compare(x, y) === 0) return true;
  const isCoarser = digitsOf(a) <= digitsOf(b);
  const [coarse, fine, digits] = isCoarser ? [x, y, digitsOf(a)] : [y, x, digitsOf(b)];
  if (digits < 2 && a.statement.figure.qualifier !== 'approx' && b.statement.figure.qualifier !== 'approx')
    return false;
  if (roundedTo(amountOf(a), digits) === roundedTo(amountOf(b), digits)) return true;
  // Half a step of the coarser one's last digit.
  const mantissa = amountOf(isCoarser ? a : b).written;
  const step = mantissa === '' ? null : abs(div(coarse, decimal(mantissa)));
  if (step && compare(mul(abs(sub(fine, coarse)), TWO), step) <= 0) return true;
  const approx = a.statement.figure.qualifier === 'approx' || b.statement.figure.qualifier === 'approx';
  return approx && coarse.n !== 0n && compare(abs(div(sub(fine, coarse), coarse)), FIFTIETH) < 0;
};

const THIRD = decimal('0.33');
const FIVE = decimal('5');

/** Are the two amounts within a factor of five of each other? */
export const isWithin = (a: Candidate, b: Candidate): boolean => {
  const [x, y] = [amountOf(a).base, amountOf(b).base];
  if (!x || !y || x.n === 0n || y.n === 0n) return true;
  const ratio = abs(div(x, y));
  return compare(ratio, FIVE) <= 0 && compare(div(decimal('1'), ratio), FIVE) <= 0;
};

/** Two amounts that two reports of one matter may well give. */
export const isNear = (a: Candidate, b: Candidate): boolean => {
  const [x, y] = [amountOf(a).base, amountOf(b).base];
  if (!x || !y || a.dimension !== b.dimension || x.n === 0n) return false;
  return compare(abs(div(sub(y, x), x)), THIRD) < 0;
};

/** The statement to quote first: the sound before the flagged, the exact before the rounded, the body before the title, the earlier before the later. */
const preferable = (a: Candidate, b: Candidate): number =>
  Number(isSuspect(a)) - Number(isSuspect(b)) ||
  Number(a.statement.figure.qualifier === 'approx') - Number(b.statement.figure.qualifier === 'approx') ||
  digitsOf(b) - digitsOf(a);

const isRetracted = ({ statement: { figure }, correction }: Candidate): boolean =>
  figure.flags.includes('retracted') || correction === 'wrong';

/** The statements that no correction withdrew or replaced, in whatever outlet and language they stand. */
export const standing = <C extends Candidate>(candidates: readonly C[]): C[] => {
  const taken = candidates.filter(isRetracted);
  const left = candidates.filter((c) => !isRetracted(c));
  const corrections = left.filter((c) => c.correction === 'right');
  if (taken.length + corrections.length === 0) return left;
  // A report of several such figures, one for each site, does not tell which of them was put right.
  const isOne = (c: C): boolean => !left.some((d) => d !== c && !sameAmount(d, c) && isAnother(d, c));
  const gone = left.filter(
    (c) =>
      c.correction !== 'right' &&
      (taken.some((t) => (sameAmount(t, c) || sameDigits(t, c)) && mayWithdraw(t, c)) ||
        (isOne(c) && corrections.some((k) => !sameAmount(k, c) && replaces(k, c) && isOne(k)))),
  );
  return left.filter((c) => !gone.includes(c) && !gone.some((old) => workedOut(c, old)));
};

/** Statements gathered into facts, best first. What a correction withdrew is gone. */
export const factsOf = <C extends Candidate & { readonly score: number }>(candidates: readonly C[]): Fact<C>[] => {
  const facts: C[][] = [];
  for (const candidate of standing(candidates).toSorted((a, b) => b.score - a.score)) {
    const fact = facts.find(([first]) => first && sameAmount(first, candidate));
    if (fact) fact.push(candidate);
    else facts.push([candidate]);
  }
  return facts
    .map((list) => {
      const best = Math.max(...list.map((c) => c.score));
      const outlets = new Set(list.filter((c) => c.score > best - 0.15).map((c) => c.statement.article.outlet)).size;
      const head = list.find((c) => c.score === best);
      // A headline rounds what its own article gives in full.
      const full = (c: C): boolean =>
        head?.statement.sentence.start === 0 &&
        c.statement.article.id === head.statement.article.id &&
        digitsOf(c) > digitsOf(head);
      const near = list.filter((c) => c.score > best - 0.1 || full(c)).toSorted(preferable);
      const rest = list.filter((c) => !near.includes(c));
      return { candidates: [...near, ...rest], score: best + 0.02 * (outlets - 1) };
    })
    .toSorted((a, b) => b.score - a.score);
};
