import { doubtsOf } from '#src/base/figure.ts';
import type { Candidate } from './candidate.ts';
import { type Filled, refusal } from './filled.ts';

/** Does the figure look wrong in its source? It is shown as what the source says, and never computed with. */
export const isSuspect = ({ statement: { figure } }: Pick<Candidate, 'statement'>): boolean =>
  doubtsOf(figure).length > 0;

/** Withholds whatever was made of a flagged figure, by whichever operation. */
export const unsuspected = (filled: Filled): Filled => {
  if (filled.status === 'unanswered' || !filled.used?.some(isSuspect)) return filled;
  return refusal('flagged_figure', filled.used.filter(isSuspect), filled.score);
};
