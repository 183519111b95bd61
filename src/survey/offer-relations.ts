import type { Operation } from '#src/base/answer.ts';
import { keptWith } from '#src/base/memo.ts';
import type { Candidate } from './candidate.ts';
import { tornEnds } from './ends.ts';
import { type Features, featured, type Proposal } from './offer.ts';
import { IN_PERCENT } from './operation-words.ts';
import type { Question } from './question.ts';
import { isTotal, type Wholes } from './wholes.ts';

const relationsNamed = featured();

const somePair = (used: readonly Candidate[], test: (a: Candidate, b: Candidate) => boolean): boolean =>
  used.some((a) => used.some((b) => a !== b && test(a, b)));

const asksPercent = keptWith(({ plain }: Question) => IN_PERCENT.test(plain));

const RELATIVE: ReadonlySet<Operation> = new Set(['share', 'percent-change', 'cagr']);
const SAME: ReadonlySet<Operation> = new Set(['value', 'sum', 'average', 'rank', 'difference']);

/** Does it come to percent, or to points of them? */
const isPercent = (operation: Operation, used: readonly Candidate[]): boolean =>
  RELATIVE.has(operation) || (SAME.has(operation) && used.every((c) => c.dimension === 'ratio'));

/** Two of three or more that one sentence gives of one kind. */
const areListed = (a: Candidate, b: Candidate): boolean => {
  const [p, q] = [a.statement, b.statement];
  if (p.article.id !== q.article.id || p.sentence.start !== q.sentence.start) return false;
  const { figure } = p;
  return a.ground.rivals.filter((r) => r.dimension === figure.dimension && r.measure === figure.measure).length > 1;
};

/** What the operands of an offer are to each other as their articles tell it: whole and part, or ends of other changes. */
export const relationsOf = (
  { used, operation }: Pick<Proposal, 'used' | 'operation'>,
  question: Question,
  wholes: Wholes,
): Features => {
  // A part of the sum of several is told by its own list, in which no whole may stand.
  const isShare = operation === 'share' && used.length === 2;
  const isWhole = somePair(used, wholes.of);
  const areParts = !isWhole && somePair(used, (a, b) => wholes.beside(a, b) || (isShare && areListed(a, b)));
  const totals = used.filter(isTotal).length;
  return relationsNamed({
    'shares a whole': Number(isShare && isWhole),
    'shares a part': Number(isShare && areParts),
    'whole amid parts': Number(!isShare && isWhole),
    'parts of one whole': Number(!isShare && areParts),
    'shares a total': Number(isShare && totals > 0),
    'a total': Number(!isShare && totals > 0),
    // A part is of a whole, whatever it was before.
    'torn ends': isShare ? 0 : Math.min(2, tornEnds(used)),
    'no percent as asked': Number(asksPercent(question) && !isPercent(operation, used)),
  });
};
