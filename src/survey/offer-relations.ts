import type { Operation } from '#src/base/answer.ts';
import type { Candidate } from './candidate.ts';
import { tornEnds } from './ends.ts';
import { type Features, featured } from './offer.ts';
import { isTotal, type Wholes } from './wholes.ts';

const relationsNamed = featured();

const somePair = (used: readonly Candidate[], test: (a: Candidate, b: Candidate) => boolean): boolean =>
  used.some((a) => used.some((b) => a !== b && test(a, b)));

/** What the operands of an offer are to each other as their articles tell it: whole and part, or ends of other changes. */
export const relationsOf = (used: readonly Candidate[], operation: Operation, wholes: Wholes): Features => {
  // A part of the sum of several is told by its own list, in which no whole may stand.
  const isShare = operation === 'share' && used.length === 2;
  const isWhole = somePair(used, wholes.of);
  const areParts = !isWhole && somePair(used, wholes.beside);
  const totals = used.filter(isTotal).length;
  return relationsNamed({
    'shares a whole': Number(isShare && isWhole),
    'shares a part': Number(isShare && areParts),
    'whole amid parts': Number(!isShare && isWhole),
    'parts of one whole': Number(!isShare && areParts),
    'shares a total': Number(isShare && totals > 0),
    'a total': Number(!isShare && totals > 0),
    'torn ends': Math.min(2, tornEnds(used)),
  });
};
