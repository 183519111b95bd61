import type { Candidate } from './candidate.ts';
import type { Question } from './question.ts';
import { type Slot, scored } from './single.ts';
import { timeAsked } from './stretch.ts';

export const RATIO: ReadonlySet<string> = new Set(['ratio']);

/** Words that ask for a change, or for what is lacking, lost or saved. */
const CHANGED = /increase|decrease|shortfall|saved|saving|\bcut\b|short of|added|زياده|نقص|عجز|وفر|توفير|خفض/u;

export const slotOf = (question: Question, over: Partial<Slot> = {}): Slot => ({
  terms: question.terms,
  period: timeAsked(question),
  dimensions: question.dimensions,
  change: CHANGED.test(question.plain),
  ...over,
});

/** The terms that are no operand's but only say what is to be computed, such as a percentage, left out. */
export const withoutKind = (question: Question): Question['terms'] =>
  question.terms.filter((t) => !(t.concepts.includes('share') && /percent|proportion|fraction|نسب/u.test(t.folded)));

export const withoutRatio = (dimensions: ReadonlySet<string> | null): ReadonlySet<string> | null => {
  if (!dimensions) return null;
  const rest = new Set([...dimensions].filter((d) => d !== 'ratio'));
  return rest.size > 0 ? rest : null;
};

export const pairPool = (
  candidates: readonly Candidate[],
  question: Question,
  dimensions: ReadonlySet<string> | null,
) =>
  scored(candidates, slotOf(question, { terms: [], period: null, dimensions, change: true }), question)
    .filter((c, _, all) => c.quantity.unit !== 'fraction' || !all.some((d) => d.quantity.unit === '%'))
    .map((c) => ({ ...c, score: c.near.coverage - c.unasked }))
    .toSorted((a, b) => b.score - a.score);
