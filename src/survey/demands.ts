import type { Reason } from '#src/base/answer.ts';
import { isOtherBearer } from './bearers.ts';
import type { Candidate } from './candidate.ts';
import { demanded, isAside, isVerb, NOUN } from './demanded.ts';
import { listedNames } from './fill-many.ts';
import { type Filled, operandOf } from './filled.ts';
import type { Question } from './question.ts';
import type { Term } from './terms.ts';

/** A name or noun that only stands elsewhere in the article says nothing of the figure. */
const NAME = 0.62;
/** Two names that are asked of together must both be said of one figure. */
const BOTH = 0.75;

const levelOver = (used: readonly Candidate[], term: Term): number =>
  Math.max(0, ...used.map((c) => c.near.levels.get(term) ?? 0));

/** Once names and measure are met, a verb may be another one. */
const isLoose = (term: Term, question: Question): boolean =>
  isVerb(term) &&
  question.terms.some((t) => t.kind === 'name') &&
  question.terms.some((t) => t !== term && t.kind === 'measure');

const isMet = (term: Term, used: readonly Candidate[], question: Question): boolean => {
  if (isLoose(term, question)) return true;
  const level = levelOver(used, term);
  // What is counted by a measure is not measured by it.
  if (term.kind === 'measure' && used.every((c) => c.dimension === 'count')) return true;
  if (term.kind === 'thing' || term.kind === 'measure') return level >= NOUN;
  if (term.kind !== 'name' || level >= NAME) return true;
  // An unknown word of one language cannot be looked for in the other.
  return !term.sure && used.every((c) => c.statement.article.lang !== (question.lang as string)) && level === 0;
};

/** One noun of every day may be left unsaid, not all of several. */
const missesAsides = (used: readonly Candidate[], question: Question): boolean => {
  const asides = question.terms.filter((t) => t.kind === 'thing' && isAside(t));
  return asides.length > 1 && asides.every((t) => levelOver(used, t) === 0);
};

const reasonFor = (used: readonly Candidate[], question: Question): Reason | null => {
  if (question.terms.some((t) => demanded(t) && !isMet(t, used, question))) return 'no_source';
  if (question.terms.some((t) => used.some((c) => isOtherBearer(c.ground.profile, t, question.text))))
    return 'no_source';
  if (missesAsides(used, question)) return 'no_source';
  const [only, second] = used;
  if (!only || second) return null;
  const names = listedNames(question).flat();
  return names.some((t) => (only.near.levels.get(t) ?? 0) < BOTH) ? 'ambiguous_question' : null;
};

/** Withholds an answer whose statements do not meet every word that the question is about. */
export const demanding = (filled: Filled, question: Question): Filled => {
  if (filled.status === 'unanswered' || !filled.used || filled.used.length === 0) return filled;
  const { used } = filled;
  const reason = reasonFor(used, question);
  return reason ? { status: 'unanswered', reason, nearest: used.slice(0, 3).map(operandOf), score: 0 } : filled;
};
