import { abs, compare, decimal, div, ONE } from '#src/base/exact.ts';
import { middle } from '#src/base/interval.ts';
import { words } from '#src/language/text.ts';
import { type Candidate, timeScore } from './candidate.ts';
import { inUnit } from './compute.ts';
import { digitsOf, sameAmount, standing } from './facts.ts';
import { isFormer } from './former.ts';
import { conceptsOf } from './lexicon.ts';
import { coverageOf, sameKind } from './match.ts';
import type { Per } from './per.ts';

import type { AskedPeriod } from './question-periods.ts';
import type { Scored } from './single.ts';
import { type Term, weightOf } from './terms.ts';

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

const level = (c: Candidate, term: Term): number => c.near.levels.get(term) ?? 0;

/** What each of the two has that the other lacks: two operands of one question are told apart by its words. */
const contrast = (a: Candidate, b: Candidate, terms: readonly Term[]): number => {
  let [sum, all, left, right] = [0, 0, 0, 0];
  for (const term of terms) {
    const [x, y] = [level(a, term), level(b, term)];
    all += weightOf(term);
    if (Math.max(x, y) < 0.6) continue;
    const off = weightOf(term) * (x - y);
    sum += Math.abs(off);
    if (off > 0) left += off;
    else right -= off;
  }
  return all === 0 ? 0 : (sum / all) * (left > 0 && right > 0 ? 1 : 0.6);
};

const earlier = (a: Candidate, b: Candidate): boolean =>
  a.spell !== null && b.spell !== null && a.spell.from < b.spell.from && a.spell.to <= b.spell.to;

const sameArticle = (a: Candidate, b: Candidate): boolean => a.statement.article.id === b.statement.article.id;
const sameSentence = (a: Candidate, b: Candidate): boolean =>
  sameArticle(a, b) && a.statement.sentence.start === b.statement.sentence.start;

const FROM = /(?:\bfrom|(?:^|[^\p{L}])من)(?:\s+(?:an?|the|about|around|some|نحو|حوالي))?\W*$/iu;
const TO = /^[^.]{0,40}?(?:\bto\b|إلى|الى|لتصل|ليصل)/iu;

/** "from 300 MW to 480 MW", by the figures' roles or, where these are not known, by the words between. */
const adjacent = (a: Candidate, b: Candidate): boolean =>
  a.ground.after !== null && a.ground.after.start === b.statement.sentence.start;

const PART =
  /account(?:s|ed|ing)? for|make(?:s)? up|of (?:that|which|them|those)|represent|منها|من بينها|من ضمنها|تمثل|يمثل|تشكل|يشكل|تستأثر|من أصل/iu;

/** Does the sentence say that its figure is a part of something said before? */
const isPart = (c: Candidate): boolean => PART.test(c.statement.quote);

const fromTo = (a: Candidate, b: Candidate): boolean => {
  if (!sameSentence(a, b)) return false;
  const [p, q] = [a.statement.figure, b.statement.figure];
  if (p.role === 'from' && q.role === 'to') return true;
  if (p.start > q.start || p.role === 'change' || q.role === 'change') return false;
  const { text } = a.statement.article;
  const between = text.slice(p.end, q.start);
  return between.length < 60 && FROM.test(text.slice(Math.max(0, p.start - 24), p.start)) && TO.test(between);
};

/** "From 52 to 61 by 2032": the former of the two is not of 2032, however near the year stands. */
const atTime = (c: Candidate, asked: AskedPeriod): number =>
  timeScore(c, asked) * (c.statement.figure.role === 'from' && !c.statement.figure.period ? 0.7 : 1);

const timeOf = (a: Scored, b: Scored, wish: PairWish): number => {
  const [p, q] = wish.points;
  if (p && q) return Math.min(timeScore(a, p), timeScore(b, q));
  if (!p) return 1;
  if (!wish.change) return Math.min(atTime(a, p), atTime(b, p));
  const later = timeScore(b, p);
  const before = timeScore(a, p);
  // "Since 2022" and "between 2022 and the report" name the former of the two, "by 2030" the later.
  if (before === 1 && a.spell?.own) return Math.max(0.95, later);
  return later;
};

const bonusOf = (a: Scored, b: Scored, wish: PairWish): number => {
  let bonus = 0;
  const [p, q] = [a.statement.figure, b.statement.figure];
  if (sameSentence(a, b)) bonus += 0.05;
  else if (sameArticle(a, b)) bonus += adjacent(a, b) || adjacent(b, a) ? 0.06 : 0.03;
  if (wish.part && (isPart(a) || isPart(b))) bonus += 0.06;
  if (p.measure && q.measure) bonus += wish.alike === (p.measure === q.measure) ? 0.05 : wish.change ? -0.12 : -0.02;
  if (!wish.change) return bonus;
  if (fromTo(a, b)) bonus += 0.15;
  else if (isFormer(a) && sameSentence(a, b)) bonus += 0.1;
  else if (p.role === 'change' || q.role === 'change') bonus -= a.spell?.own && b.spell?.own ? 0.08 : 0.25;
  if (p.role === 'from' && q.role === 'to') bonus += 0.03;
  if (p.subjectId && q.subjectId && p.subjectId !== q.subjectId) bonus -= 0.1;
  return bonus;
};

/** Does the pair lie in the right order of time, so that the first is the former? */
const ordered = (a: Scored, b: Scored, wish: PairWish): boolean => {
  if (!wish.change || wish.points.length > 1) return true;
  if (fromTo(a, b)) return true;
  if (fromTo(b, a) || earlier(b, a)) return false;
  return earlier(a, b) || (isFormer(a) && sameSentence(a, b)) || a.statement.figure.role === 'from';
};

const NAME = 0.55;

const scoreOf = (a: Scored, b: Scored, wish: PairWish): number => {
  const time = timeOf(a, b, wish);
  if (time === 0 || !ordered(a, b, wish)) return 0;
  if (wish.must?.some((t) => Math.max(level(a, t), level(b, t)) < 0.85)) return 0;
  const names = wish.terms.filter((t) => t.kind === 'name');
  const held = (c: Candidate): Term[] => names.filter((t) => level(c, t) >= NAME);
  if (names.some((t) => Math.max(level(a, t), level(b, t)) < NAME)) return 0;
  // Two subjects may share the names of a question between them; a figure that has none of them is of something else.
  if (names.length > 0 && (held(a).length === 0 || held(b).length === 0)) return 0;
  const whole = (c: Candidate): boolean => held(c).length === names.length;
  if (whole(a) !== whole(b) && !sameArticle(a, b)) return 0;

  const widest = coverageOf(wish.terms, (t) => Math.max(level(a, t), level(b, t)));
  const narrow = coverageOf(wish.terms, (t) => Math.min(level(a, t), level(b, t)));
  const apart = contrast(a, b, wish.terms);
  const words =
    wish.change || wish.points.length > 1 ? 0.6 * widest + 0.4 * narrow : 0.69 * widest + 0.22 * narrow + 0.34 * apart;
  const lost = wish.terms.filter(
    (t) => (t.kind === 'thing' || t.kind === 'measure') && t.text !== '' && Math.max(level(a, t), level(b, t)) < 0.45,
  ).length;
  const weak = [a, b].some((c) => coverageOf(wish.terms, (t) => level(c, t)) < 0.5) ? 0.12 : 0;
  return (words - weak - Math.min(0.2, lost * 0.07) + bonusOf(a, b, wish) - (a.unasked + b.unasked) / 2) * time;
};

const conceptsIn = (noun: string): Set<string> => new Set(words(noun).flatMap((w) => conceptsOf(w.folded)));

/** Counts meet only where they count one thing, or one of them says "101 of them". */
const sameNoun = (a: Candidate, b: Candidate): boolean => {
  const [p, q] = [a.statement.figure.noun, b.statement.figure.noun];
  if (!p || !q || /^(?:of them|them|منها|منهم)$/i.test(p) || /^(?:of them|them|منها|منهم)$/i.test(q)) return true;
  const own = conceptsIn(p);
  return p === q || [...conceptsIn(q)].some((id) => own.has(id));
};

const THOUSAND = decimal('1000');

/** Nothing of the field grows a thousandfold from one report to the next: the two are not one measure. */
const farApart = (a: Candidate, b: Candidate): boolean => {
  const [x, y] = [inUnit(a.quantity, a.quantity.unit), inUnit(b.quantity, a.quantity.unit)];
  const [p, q] = [x && middle(x.interval), y && middle(y.interval)];
  if (!p || !q || p.n === 0n || q.n === 0n) return false;
  const ratio = abs(div(p, q));
  return compare(ratio, THOUSAND) > 0 || compare(div(ONE, ratio), THOUSAND) > 0;
};

const MOST = 48;

/** The pairs of statements that may be the two operands, best first. */
export const pairsOf = (candidates: readonly Scored[], wish: PairWish): Pair[] => {
  const list = standing(candidates).slice(0, MOST);
  const found: Pair[] = [];
  for (const first of list) {
    for (const second of list) {
      if (first === second || sameKind(first.quantity.unit, second.quantity.unit) !== wish.alike) continue;
      if (wish.alike && (sameAmount(first, second) || (wish.change && farApart(first, second)))) continue;
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
  (sameAmount(a.first, b.first) && sameAmount(a.second, b.second)) ||
  (sameAmount(a.first, b.second) && sameAmount(a.second, b.first));

export const larger = (a: Candidate, b: Candidate): boolean => {
  const [x, y] = [middle(a.quantity.interval), middle(b.quantity.interval)];
  return x !== null && y !== null && compare(x, y) > 0;
};

const fineness = ({ first, second }: Pair): number =>
  digitsOf(first) +
  digitsOf(second) -
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
