import type { Operation } from '#src/base/answer.ts';
import type { Candidate } from './candidate.ts';
import { type Filled, refusal } from './filled.ts';
import { ages, asksNow, isFresh } from './now.ts';
import { fillFigures } from './plans.ts';
import type { Question } from './question.ts';
import { timeFit } from './timing.ts';

/** A price of the coin itself: by what it is worth nobody means what was paid, fined or stolen in it. */
const COIN_PRICE =
  /(?:^| )(?:(?:bitcoin|btc)(?:'s)? (?:spot |market |trading )?price|price (?:of|for) (?:an? |one |1 |the )?(?:bitcoin|btc)|how much (?:is|does|do|are) (?:an? |one |1 )?(?:bitcoin|btc)|(?:ب?سعر|ب?ثمن|بكم|كم يساوي|كم يسوى|كم تساوي) (?:(?:عمله|صرف|تداول|وحده|ال) ?)?(?:ال)?(?:بيتكوين|بتكوين|بيت كوين|btc)) /u;

const isPriceOf = ({ statement: { figure }, dimension }: Candidate): boolean =>
  figure.measure === 'btc_price' || dimension === 'coin_price';

/** Without the figures that age and are old, where the question is about now and names no time of theirs. */
export const currentOf = (candidates: readonly Candidate[], question: Question): readonly Candidate[] =>
  asksNow(question)
    ? candidates.filter(
        (c) =>
          !ages(c) || isFresh(c, question.now) || question.times.points.some((point) => timeFit(c.spell, point) === 1),
      )
    : candidates;

/**
 * A question about now is not answered with what was: figures that age are taken only where they are fresh, or of a
 * time that the question names beside. Where only an old one would answer, the question is refused and the old one shown.
 */
export const fillNow = (
  operations: readonly Operation[],
  all: readonly Candidate[],
  question: Question,
): { readonly operation: Operation; readonly filled: Filled } => {
  const asked = operations[0] === 'value' && COIN_PRICE.test(question.plain) ? all.filter(isPriceOf) : all;
  const current = currentOf(asked, question);
  const made = fillFigures(operations, current, question);
  if (made.filled.status !== 'unanswered' || current.length === asked.length) return made;
  const old = fillFigures(operations, asked, question);
  if (old.filled.status === 'unanswered') return made;
  return { operation: old.operation, filled: refusal('no_such_period', old.filled.used ?? [], old.filled.score) };
};
