import { isRefused, share, sum } from './compute.ts';
import { standing } from './facts.ts';
import { type Filled, operandOf, refusal, resultOf } from './filled.ts';
import { groupsOf } from './groups.ts';
import type { Question } from './question.ts';
import type { Scored } from './single.ts';
import type { Term } from './terms.ts';

const WHOLE =
  /\btotal\b|\ball\b|combined|overall|together|\b(?:two|three|four|five|six)\b|مجموع|اجمالي|إجمالي|كل |مجمل|الثلاث|الاربع|الخمس|الست/iu;

const BESIDE = 0.9;
const ELSEWHERE = 0.85;
const NAME = 0.62;

const level = (c: Scored, term: Term): number => c.near.levels.get(term) ?? 0;

/** The word that is said of this item of a list and of no other. */
const tells = (term: Term, item: Scored, group: readonly Scored[]): boolean =>
  (term.kind === 'name' || term.kind === 'thing') &&
  level(item, term) >= BESIDE &&
  group.every((c) => c === item || level(c, term) < ELSEWHERE);

/** Does the question speak of all of something? */
export const asksWhole = ({ plain }: Question): boolean => WHOLE.test(plain);

/** The first of these figures as a share of the sum of them all. */
export const sharedOf = (used: readonly Scored[]): Filled => {
  const [part] = used;
  const total = sum(used.map((c) => c.quantity));
  const outcome = isRefused(total) || !part ? total : share(part.quantity, total);
  const result = isRefused(outcome) ? null : resultOf('share', outcome, used);
  return result && part
    ? { status: 'answered', results: [result], operands: used.map(operandOf), score: part.score, used }
    : refusal('missing_operand', used);
};

/** "What share of all its sites is Lodgepole": one item of a list against the sum of the list, where nothing states the sum. */
export const fillShareOfSum = (pool: readonly Scored[], question: Question): Filled => {
  if (!WHOLE.test(question.plain)) return refusal('missing_operand', pool);
  const names = question.terms.filter((t) => t.kind === 'name');
  for (const group of groupsOf(standing(pool)).toSorted((a, b) => b.length - a.length)) {
    const [part, second] = group.filter((item) => question.terms.some((t) => tells(t, item, group)));
    if (!part || second || group.length < 2) continue;
    const common = names.filter((t) => !tells(t, part, group));
    if (names.some((t) => level(part, t) < NAME) || group.some((c) => common.some((t) => level(c, t) < NAME))) continue;
    const shared = sharedOf([part, ...group.filter((c) => c !== part)]);
    if (shared.status !== 'unanswered') return shared;
  }
  return refusal('missing_operand', pool);
};
