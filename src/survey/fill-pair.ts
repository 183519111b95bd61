import type { Operation, Result } from '#src/base/answer.ts';
import type { Candidate } from './candidate.ts';
import { type Computed, cagr, difference, growth, inUnit, isRefused, type Outcome, ratio, share } from './compute.ts';
import type { Converted } from './energy.ts';
import { type Filled, operandOf, refusal, resultOf } from './filled.ts';
import { choosePair, larger, type Pair, type PairWish, pairsOf } from './pair.ts';
import type { Question } from './question.ts';
import type { Scored } from './single.ts';
import { type Term, weightOf } from './terms.ts';

export type Binary = 'difference' | 'ratio' | 'percent-change' | 'cagr' | 'share';

/** Below this the two statements are not what was asked about. */
const ENOUGH = 0.62;

/** Whole years between two times, or the quarters and months of them as a fraction. */
const yearsBetween = (a: Candidate, b: Candidate, question: Question): { p: number; q: number } | null => {
  const [p, q] = question.times.points;
  // "By 2035, from what it was in 2026": the question may name the later time first.
  const [first, last] = p && q && q.from < p.from ? [q, p] : [p, q];
  const from = first && last ? first.from : a.spell?.from;
  const to = first && last ? last.from : b.spell?.from;
  if (!from || !to) return null;
  // Against a whole year only the year of a finer time counts.
  const labels = [p?.label ?? a.spell?.label, q?.label ?? b.spell?.label];
  if (labels.some((l) => /^\d{4}$/.test(l ?? ''))) {
    const years = Number(to.slice(0, 4)) - Number(from.slice(0, 4));
    return years > 0 ? { p: years, q: 1 } : null;
  }
  const months =
    (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 + Number(to.slice(5, 7)) - Number(from.slice(5, 7));
  if (months <= 0) return null;
  return months % 12 === 0 ? { p: months / 12, q: 1 } : { p: months, q: 12 };
};

/** The words after which the divisor of a ratio stands. */
const AFTER =
  /\bthan\b|compared (?:with|to)|\bversus\b|\bvs\b|relative to|divided by|مقارنه|بالنسبه ل|مقسوم|علي(?= )|\bper\b|(?:اكثر|اكبر|اعلي|اقل|ازيد|اغلي|ارخص|زياده|[يت]زيد|زاد\S*|[يت]فرق)(?: \S+){0,4}? عن(?= )|(?<=مره |مرات |ضعف |اضعاف )(?:قد|كد|اد|بقدر)(?= )/u;
const TIMES = /how many (?:times|fold)|what multiple|multiple of|ب?كم (?:من )?(?:ضعف\S*|مره)/u;

const firstPlace = (c: Candidate, other: Candidate, question: Question): number | null => {
  const point = question.times.points.find((p) => p.label === c.spell?.label && p.label !== other.spell?.label);
  if (point) return point.start;
  const dated = question.times.points.some((p) => p.label === other.spell?.label);
  if (dated && c.spell?.label !== other.spell?.label) return null;
  const lead = (t: Term): number => weightOf(t) * ((c.near.levels.get(t) ?? 0) - (other.near.levels.get(t) ?? 0));
  const telling = question.terms.filter((t) => t.kind !== 'measure' && t.kind !== 'frame');
  const [own] = telling.toSorted((a, b) => lead(b) - lead(a));
  return own && lead(own) > 0.1 ? own.start : null;
};

/** Which of the two is divided by the other: what stands behind "than", or what "how many times" is asked of. */
const GROWS = /grow|grew|rise|rose|increas|jump|multipl|تضاعف|زاد|ارتفع|نما|قفز/u;

export const dividend = (pair: Pair, question: Question): readonly [Scored, Scored] => {
  const { first, second } = pair;
  if (GROWS.test(question.plain)) {
    const [p, q] = [first.statement.figure.role, second.statement.figure.role];
    if (p === 'from' && q === 'to') return [second, first];
    if (p === 'to' && q === 'from') return [first, second];
  }
  const [a, b] = [firstPlace(first, second, question), firstPlace(second, first, question)];
  const text = question.text.toLowerCase();
  const folded = question.plain;
  const at = (rule: RegExp): number => {
    const hit = rule.exec(folded);
    return hit ? Math.round((hit.index / Math.max(1, folded.length)) * text.length) : -1;
  };
  const [than, cue] = [at(AFTER), at(TIMES)];
  if (a === null || b === null) {
    const known = a ?? b;
    const [told, other] = b === null ? [first, second] : [second, first];
    if (known === null) return larger(first, second) ? [first, second] : [second, first];
    const below = than >= 0 ? known > than : cue >= 0 && known > cue;
    return below ? [other, told] : [told, other];
  }
  const [front, behind] = a <= b ? [first, second] : [second, first];
  if (than >= 0 && than < Math.max(a, b)) return [front, behind];
  // "how many times X is Y": both stand behind the cue, and the one it is asked of comes first.
  return cue >= 0 && Math.min(a, b) > cue ? [behind, front] : [front, behind];
};

const later = (pair: Pair): readonly [Scored, Scored] => [pair.first, pair.second];

const compute = (
  operation: Binary,
  pair: Pair,
  question: Question,
  wish: PairWish,
  isTurned: boolean,
): { outcome: Outcome; used: readonly Scored[] } => {
  const [from, to] = later(pair);
  if (operation === 'percent-change') return { outcome: growth(from.quantity, to.quantity), used: [to, from] };
  if (operation === 'cagr') {
    const years = yearsBetween(from, to, question);
    return {
      outcome: years ? cagr(from.quantity, to.quantity, years) : { refused: 'missing_operand' },
      used: [to, from],
    };
  }
  if (operation === 'share') {
    const [part, whole] = larger(pair.first, pair.second) ? [pair.second, pair.first] : [pair.first, pair.second];
    return { outcome: share(part.quantity, whole.quantity), used: [part, whole] };
  }
  if (operation === 'ratio') {
    const [p, q] = wish.alike ? dividend(pair, question) : [pair.first, pair.second];
    const [a, b] = isTurned ? [q, p] : [p, q];
    const outcome = ratio(a.quantity, b.quantity);
    const wished = !wish.alike && question.unit && !isRefused(outcome) ? inUnit(outcome, question.unit) : null;
    return {
      outcome: wished && !isRefused(outcome) ? { ...wished, working: outcome.working } : outcome,
      used: [a, b],
    };
  }
  const [a, b] = larger(pair.first, pair.second) ? [pair.first, pair.second] : [pair.second, pair.first];
  const outcome = difference(a.quantity, b.quantity);
  if (isRefused(outcome) || !question.unit) return { outcome, used: [a, b] };
  const wished = inUnit(outcome, question.unit);
  return { outcome: wished ? { ...wished, working: outcome.working } : outcome, used: [a, b] };
};

const further = (operation: Binary, pair: Pair, wish: PairWish): Result[] => {
  if (!wish.change || !wish.alike) return [];
  const [from, to] = later(pair);
  const others: readonly (readonly [Operation, Outcome])[] = [
    ['difference', difference(to.quantity, from.quantity)],
    ['percent-change', growth(from.quantity, to.quantity)],
  ];
  return others.flatMap(([name, outcome]) => {
    if (name === operation || isRefused(outcome)) return [];
    return resultOf(name, outcome, [to, from]) ?? [];
  });
};

/** What is done with the computed quantity before it is the answer, such as turning it into another unit. */
export type Finish = (computed: Computed) => Converted;

/** What is computed of two stored figures. `isTurned`: a ratio with its divisor above the line. */
export const pairFilled = (
  operation: Binary,
  chosen: Pair,
  question: Question,
  wish: PairWish,
  { finish, isTurned = false }: { readonly finish?: Finish | undefined; readonly isTurned?: boolean } = {},
): Filled => {
  const { outcome: first, used } = compute(operation, chosen, question, wish, isTurned);
  const { outcome, inputs } = finish && !isRefused(first) ? finish(first) : { outcome: first, inputs: [] };
  if (isRefused(outcome)) return refusal(outcome.refused, used, chosen.score);
  const result = resultOf(operation, outcome, used);
  if (!result) return refusal('missing_operand', used, chosen.score);
  return {
    status: 'answered',
    results: [result, ...further(operation, chosen, wish)],
    operands: used.map(operandOf),
    inputs,
    score: chosen.score,
    used,
  };
};

/** Two stored figures, and what is computed of them. */
export const fillPair = (
  operation: Binary,
  candidates: readonly Scored[],
  question: Question,
  wish: PairWish,
  finish?: Finish,
): Filled => {
  const pairs = pairsOf(candidates, wish);
  const chosen = choosePair(pairs, ENOUGH);
  const nearest = pairs[0] ? [pairs[0].first, pairs[0].second] : candidates;
  if (chosen === null)
    return refusal(nearest.length > 0 ? 'missing_operand' : 'no_source', nearest, pairs[0]?.score ?? 0);
  if (chosen === 'close') return refusal('ambiguous_question', nearest, pairs[0]?.score ?? 0);
  return pairFilled(operation, chosen, question, wish, { finish });
};
