import type { Operation } from '#src/base/answer.ts';
import type { Candidate } from './candidate.ts';
import { fillValue } from './fill-value.ts';
import type { Filled } from './filled.ts';
import type { Question } from './question.ts';
import { RATIO, slotOf, withoutKind } from './slots.ts';

/** A figure that is itself the answer must speak of the measure; one that is only computed with may have it from around. */
const says = (candidate: Candidate, question: Question): boolean => {
  const measures = withoutKind(question).filter((t) => t.kind === 'measure');
  return measures.length === 0 || measures.some((t) => (candidate.near.levels.get(t) ?? 0) >= 0.6);
};

const isShare = ({ statement: { figure } }: Candidate): boolean =>
  figure.role === 'share' || figure.whole !== null || figure.measure === null || figure.measure.endsWith('share');

export const direct = (operation: Operation, candidates: readonly Candidate[], question: Question): Filled => {
  if (operation === 'ratio')
    return fillValue(
      candidates.filter((c) => says(c, question)),
      question,
      slotOf(question, { dimensions: new Set(['multiple']), change: true }),
      'ratio',
    );
  const changed = candidates
    .filter((c) => (operation === 'share' ? isShare(c) : c.statement.figure.role === 'change'))
    .filter((c) => says(c, question));
  const slot = slotOf(question, { terms: withoutKind(question), dimensions: RATIO, change: operation !== 'share' });
  return fillValue(changed, { ...question, unit: null }, slot, operation);
};
