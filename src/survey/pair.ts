import { abs, compare, decimal, div, ONE } from '#src/base/exact.ts';
import type { Figure } from '#src/base/figure.ts';
import { middle } from '#src/base/interval.ts';
import { keptWith, remembered } from '#src/base/memo.ts';
import { words } from '#src/language/text.ts';
import type { Candidate } from './candidate.ts';
import { inUnit } from './compute.ts';
import { digitsOf, roughRatio, sameAmount, standing } from './facts.ts';
import { conceptsOf } from './lexicon.ts';
import { sameKind } from './match.ts';
import { scoreOf } from './pair-score.ts';
import type { Per } from './per.ts';
import type { AskedPeriod } from './question-periods.ts';
import type { Scored } from './single.ts';
import type { Term } from './terms.ts';

export interface Pair {
  readonly first: Scored;
  readonly second: Scored;
  readonly score: number;
}

export interface PairWish {
  readonly terms: readonly Term[];
  /** Is one of the two the other at a later time? Then `first` is the earlier. */
  readonly change: boolean;
  /** Must both have one dimension? A bill per coin has two. */
  readonly alike: boolean;
  readonly points: readonly AskedPeriod[];
  /** What may be divided by what, where the dimensions differ. */
  readonly per?: Per;
  /** Words that one of the two must stand beside: what is left under a cap needs the cap. */
  readonly must?: readonly Term[];
  /** Is one a part of the other? */
  readonly part?: boolean;
}

const conceptsIn = remembered((noun): ReadonlySet<string> => new Set(words(noun).flatMap((w) => conceptsOf(w.folded))));

/** Counts meet only where they count one thing, or one of them says "101 of them". */
export const sameNoun = (a: Candidate, b: Candidate): boolean => {
  const [p, q] = [a.statement.figure.noun, b.statement.figure.noun];
  if (!p || !q || /^(?:of them|them|منها|منهم)$/i.test(p) || /^(?:of them|them|منها|منهم)$/i.test(q)) return true;
  const own = conceptsIn(p);
  return p === q || [...conceptsIn(q)].some((id) => own.has(id));
};

const THOUSAND = decimal('1000');

/** Nothing of the field grows a thousandfold from one report to the next: the two are not one measure. */
export const farApart = (a: Candidate, b: Candidate): boolean => {
  // Most are told to be near without exact arithmetic.
  const rough = Math.abs(roughRatio(a, b));
  if (rough < 990 && rough > 1 / 990) return false;
  const [x, y] = [inUnit(a.quantity, a.quantity.unit), inUnit(b.quantity, a.quantity.unit)];
  const [p, q] = [x && middle(x.interval), y && middle(y.interval)];
  if (!p || !q || p.n === 0n || q.n === 0n) return false;
  const ratio = abs(div(p, q));
  return compare(ratio, THOUSAND) > 0 || compare(div(ONE, ratio), THOUSAND) > 0;
};

const boundOf = keptWith(
  ({ unit, value, min, max }: Figure) => `${unit} ${[value, min, max].filter((n) => n !== undefined).join(' ')}`,
);
const bound = (c: Candidate): string => boundOf(c.statement.figure);

/** "Allows 45" and "no more than 45" give one limit. */
export const alikeAmount = (a: Candidate, b: Candidate): boolean => sameAmount(a, b) || bound(a) === bound(b);

const MOST = 48;

/** The pairs of statements that may be the two operands, best first. */
export const pairsOf = (candidates: readonly Scored[], wish: PairWish): Pair[] => {
  const list = standing(candidates).slice(0, MOST);
  const found: Pair[] = [];
  for (const first of list) {
    for (const second of list) {
      if (first === second || sameKind(first.quantity.unit, second.quantity.unit) !== wish.alike) continue;
      if (wish.alike && (alikeAmount(first, second) || (wish.change && farApart(first, second)))) continue;
      if (first.dimension === 'count' && second.dimension === 'count' && !sameNoun(first, second)) continue;
      const { per } = wish;
      if (per && !(per.above.has(first.dimension) && per.below.has(second.dimension))) continue;
      const score = scoreOf(first, second, wish);
      if (score > 0.3) found.push({ first, second, score });
    }
  }
  return found.toSorted((a, b) => b.score - a.score).slice(0, 40);
};

/** Same two amounts, whichever sources they come from. */
export const samePair = (a: Pair, b: Pair): boolean =>
  (alikeAmount(a.first, b.first) && alikeAmount(a.second, b.second)) ||
  (alikeAmount(a.first, b.second) && alikeAmount(a.second, b.first));

/** Is the first amount more than the second, whatever units they are told in? Never where the dimensions differ. */
export const larger = (a: Candidate, b: Candidate): boolean => {
  const other = inUnit(b.quantity, a.quantity.unit);
  const [x, y] = [middle(a.quantity.interval), other && middle(other.interval)];
  return x !== null && y !== null && compare(x, y) > 0;
};

const fineness = ({ first, second }: Pair): number =>
  digitsOf(first) +
  digitsOf(second) +
  2 * Number(first.statement.figure.qualifier === 'exact') +
  2 * Number(second.statement.figure.qualifier === 'exact') -
  3 * Number(first.statement.sentence.start === 0) -
  3 * Number(second.statement.sentence.start === 0);

/** The pair to compute with, or null where two readings are too close to choose between. */
export const choosePair = (pairs: readonly Pair[], enough: number): Pair | 'close' | null => {
  const [best] = pairs;
  if (!best || best.score < enough) return null;
  const rival = pairs.find((p) => !samePair(p, best));
  if (rival && rival.score > best.score - 0.02) return 'close';
  // A headline rounds what the body gives in full.
  const alike = pairs.filter((p) => samePair(p, best) && p.score > best.score - 0.12);
  return alike.toSorted((a, b) => fineness(b) - fineness(a))[0] ?? best;
};
