import type { Operation } from '#src/base/answer.ts';
import type { Candidate } from './candidate.ts';
import { sameAmount } from './facts.ts';
import { currentOf } from './fill-now.ts';
import { resultsOf } from './fill-value.ts';
import { type Filled, operandOf, refusal } from './filled.ts';
import { asksNow } from './now.ts';
import type { Kind } from './offer.ts';
import { type Likely, likelyOffers } from './offer-model.ts';
import { offersOf } from './offers.ts';
import type { Reading } from './operation.ts';
import type { Question } from './question.ts';
import { loosely, versionsBeside } from './single.ts';
import { slotOf } from './slots.ts';
import { unsuspected } from './suspect.ts';

type Made = { readonly operation: Operation; readonly filled: Filled };

/** From this likelihood on an answer is given, whatever the rules say. */
const ENOUGH = 0.55;
/** What the rules answer is doubted below this, or below the second where no other answer is likelier. */
const DOUBTED = 0.3;
const DOUBTED_FIRST = 0.05;
/** Offers that are looked at: those behind them are never the answer together. */
const LOOKED = 24;
/** Less likely ones are not tried. */
const LEAST = 0.004;

interface Answered extends Likely {
  readonly outcome: Extract<Filled, { status: 'answered' | 'conflict' }>;
}

const answersAmong = (offers: readonly Likely[]): Answered[] =>
  offers
    .filter(({ likelihood }) => likelihood >= LEAST)
    .flatMap((offer) => {
      const outcome = unsuspected(offer.filled());
      return outcome.status === 'unanswered' ? [] : [{ ...offer, outcome }];
    });

const amountOf = ({ outcome: { results } }: Answered): string => {
  const [first] = results;
  return [first?.value, first?.min, first?.max, first?.unit, first?.names?.[0]].join('|');
};

const ONE: ReadonlySet<Kind> = new Set(['figure', 'stated', 'turned']);

interface Gathered {
  readonly best: Answered;
  readonly likelihood: number;
  /** Do the rules come to this amount, too? */
  readonly isRuled: boolean;
}

/** Offers that come to one amount are one answer, as likely as all of them together. */
const gathered = (answers: readonly Answered[]): Gathered[] =>
  [...Map.groupBy(answers, amountOf).values()]
    .flatMap((same) => {
      const [best] = same;
      if (!best) return [];
      const isRuled = same.some(({ read }) => read['by the rules'] === 1);
      return [{ best, likelihood: same.reduce((sum, { likelihood }) => sum + likelihood, 0), isRuled }];
    })
    .toSorted((a, b) => b.likelihood - a.likelihood);

/**
 * The likeliest of all ways to answer, or a refusal where none is likely enough. What the rules answer is one of the
 * offers; where it is the likeliest it is taken as it stands.
 */
export const chosen = (
  all: readonly Candidate[],
  question: Question,
  readings: readonly Reading[],
  rules: Made,
): Made => {
  // What is asked of now and was only answered long ago is refused, whatever else the store offers.
  if (asksNow(question) && rules.filled.status === 'unanswered' && rules.filled.reason === 'no_such_period')
    return rules;
  const candidates = currentOf(all, question);
  const offers = likelyOffers(offersOf(candidates, question, readings, rules), LOOKED);
  const answers = gathered(answersAmong(offers));
  const [first, second] = answers;
  if (!first) return rules.filled.status === 'unanswered' ? rules : { ...rules, filled: refusal('no_source') };
  const { best } = first;
  if (first.isRuled && first.likelihood >= DOUBTED_FIRST) return rules;
  const [lead] = best.used;
  const slot = slotOf(question);
  const versions = lead && ONE.has(best.kind) ? versionsBeside(lead, loosely(candidates, slot, question), slot) : [];
  // Two reports of one matter that differ are two versions of it, whichever of them is the likelier.
  const isVersion = versions.some(
    (c) => second?.best.used.length === 1 && second.best.used[0] && sameAmount(c, second.best.used[0]),
  );
  const likelihood = first.likelihood + (isVersion ? (second?.likelihood ?? 0) : 0);
  const ruled = answers.find((answer) => answer.isRuled);
  const isRuled = ruled !== undefined && (first === ruled || likelihood < ENOUGH);
  if (isRuled && ruled.likelihood >= (first === ruled ? DOUBTED_FIRST : DOUBTED)) return rules;
  if (isRuled || likelihood < ENOUGH) {
    if (rules.filled.status === 'unanswered') return rules;
    return { operation: best.operation, filled: { ...refusal('ambiguous_question', best.used), score: likelihood } };
  }
  if (versions.length === 0) return { operation: best.operation, filled: best.outcome };
  const results = resultsOf(versions, question, best.operation);
  return {
    operation: best.operation,
    filled: {
      ...best.outcome,
      status: 'conflict',
      results: [...best.outcome.results, ...results],
      conflicts: versions.map(operandOf),
    },
  };
};
