import type { Operation } from '#src/base/answer.ts';
import { binary } from './binary.ts';
import type { Candidate } from './candidate.ts';
import { demanding } from './demands.ts';
import { direct } from './direct.ts';
import { converted, hoursOf, YEARLY } from './energy.ts';
import { fillGroup, fillPerTime, fillSum, listedNames } from './fill-many.ts';
import { fillPair } from './fill-pair.ts';
import { fillRank } from './fill-rank.ts';
import { fillConvert, fillValue } from './fill-value.ts';
import { type Filled, refusal } from './filled.ts';
import { pointsOf } from './former-periods.ts';
import { IN_PERCENT } from './operation-words.ts';
import type { Question } from './question.ts';
import { quoted } from './quoted.ts';
import { rankedChange } from './rank-words.ts';
import { fitting } from './sanity.ts';
import { pairPool, RATIO, slotOf, withoutKind, withoutRatio } from './slots.ts';
import { stretchOf } from './stretch.ts';
import { withoutSuperseded } from './superseded.ts';
import { unsuspected } from './suspect.ts';

type Made = { readonly operation: Operation; readonly filled: Filled };

const better = (direct: Filled, computed: Filled, lead: number): boolean =>
  direct.status !== 'unanswered' && (computed.status === 'unanswered' || direct.score + lead >= computed.score);

/** What is never added up where nobody asks for it. */
const NOT_ADDED: ReadonlySet<string> = new Set(['multiple', 'ratio', 'number', 'duration', 'percentage_points']);

/** The parts of a mix are shares. */
const MIX = /\bmix\b|مزيج|خليط/u;

const TOTAL = /\btotal|combined|altogether|in all\b|sum\b|إجمالي|اجمالي|مجموع|مجتمعة/iu;

const MEAN = /\baverag|\bmean\b|\bavg\b|متوسط|معدل|وسطي/iu;

/** What is never tried on the chance that it was meant. */
const UNASKED: ReadonlySet<Operation> = new Set(['sum', 'average', 'rank', 'difference']);

/** A guess without a cue: as the second choice, or a sum of what nobody called a sum. */
const isUnasked = (operation: Operation, place: number, { cues, plain, times }: Question): boolean =>
  UNASKED.has(operation) &&
  !cues.has(operation) &&
  (place > 0 || (operation === 'sum' && cues.has('value') && times.points.length < 2 && !TOTAL.test(plain)));

/** A rate of hashing is no mean. */
const ASKS_MEAN = /\baverag|\bmean\b|\bavg\b|متوسط|وسطي|معدل(?! (?:ال)?(?:هاش|تجزيه|تجزءه|نمو))/iu;

const tryOne = (operation: Operation, candidates: readonly Candidate[], question: Question): Filled | null => {
  switch (operation) {
    case 'value':
      // An amount that nobody reports is a condition that no stored figure answers.
      if (question.quantities.some((q) => q.unit && q.unit !== 'count') && !candidates.some((c) => c.given >= 0))
        return refusal('missing_operand');
      // What has neither measure nor unit asks for no figure in particular.
      if (question.dimensions === null && !question.terms.some((t) => t.kind === 'measure'))
        return refusal('ambiguous_question');
      return fillValue(withoutSuperseded(candidates, question), question, slotOf(question));
    case 'convert': {
      const unit = question.unit;
      if (unit && question.quantities.length > 1) {
        const pool = pairPool(candidates, { ...question, unit: null }, null);
        const wish = { terms: question.terms, change: true, alike: true, points: pointsOf(question) };
        return fillPair('difference', pool, { ...question, unit: null }, wish, (d) =>
          converted(d, unit, YEARLY.test(question.plain) ? hoursOf(null) : null),
        );
      }
      return unit
        ? fillConvert(withoutSuperseded(candidates, question), question, slotOf(question, { dimensions: null }), unit)
        : null;
    }
    case 'compare':
      return binary('difference', candidates, question);
    case 'difference': {
      const computed = binary(operation, candidates, question);
      if (question.times.points.length > 0 || !question.terms.some((t) => t.concepts.includes('shortfall')))
        return computed;
      const changed = candidates.filter((c) => c.statement.figure.role === 'change' && c.dimension !== 'ratio');
      const stated = demanding(fillValue(changed, question, slotOf(question, { change: true }), operation), question);
      return better(stated, computed, 0) ? stated : computed;
    }
    case 'cagr':
      return binary(operation, candidates, question);
    case 'ratio':
    case 'percent-change':
    case 'share': {
      const stated = direct(operation, candidates, question);
      const computed = binary(operation, candidates, question);
      if (operation !== 'share' && question.times.points.length > 1 && computed.status !== 'unanswered')
        return computed;
      const rough = stated.status !== 'unanswered' && stated.results[0]?.qualifier === 'approx';
      return better(stated, computed, operation !== 'percent-change' ? 0.02 : rough ? -0.05 : 0.2) ? stated : computed;
    }
    case 'sum':
    case 'average': {
      const percent = operation === 'sum' && (IN_PERCENT.test(question.plain) || MIX.test(question.plain));
      const additive = percent
        ? candidates.filter((c) => c.dimension === 'ratio')
        : question.dimensions
          ? candidates
          : candidates.filter((c) => !NOT_ADDED.has(c.dimension));
      const points = stretchOf(question) ?? question.times.points;
      const names = listedNames(question);
      if (names.length > 1) {
        const shared = question.terms.filter((t) => !names.flat().includes(t));
        return fillSum(
          operation,
          additive,
          question,
          names.map((own) =>
            slotOf(question, { terms: [...own, ...shared], ...(percent ? { dimensions: RATIO } : {}) }),
          ),
        );
      }
      if (points.length > 1)
        return fillSum(
          operation,
          additive,
          question,
          points.map((period) => slotOf(question, { period })),
        );
      if (operation === 'average') {
        const spread = fillPerTime(additive, question, slotOf(question));
        if (spread) return spread;
      }
      const said = operation === 'sum' ? TOTAL : MEAN;
      const whole = fillValue(
        additive.filter((c) => said.test(c.statement.quote)),
        question,
        slotOf(question),
      );
      // Nobody who does not say so wants the mean of whatever stands in one sentence.
      if (operation === 'average' && !question.cues.has('average') && !ASKS_MEAN.test(question.plain)) return whole;
      const group = fillGroup(operation, additive, question, slotOf(question));
      if (!better(whole, group, -0.03)) return group;
      const any = fillValue(additive, question, slotOf(question));
      return whole.status === 'answered' && any.status === 'conflict' ? any : whole;
    }
    case 'rank': {
      const change = rankedChange(question);
      // Electricity in a question about its sources is no measure: a group of one kind is asked for, whichever it is.
      const said =
        question.unit !== null || question.counted !== null || question.terms.some((t) => t.kind === 'measure');
      const dimensions = change ? withoutRatio(question.dimensions) : said ? question.dimensions : null;
      const terms = change ? withoutKind(question) : question.terms;
      const period = change || stretchOf(question) ? null : slotOf(question).period;
      return fillRank(candidates, question, slotOf(question, { terms, dimensions, period }), change);
    }
    default:
      return null;
  }
};

/** Into the unit that the figure already has: nothing is converted. */
const asStored = (operation: Operation, filled: Filled): Made => {
  if (operation !== 'convert' || filled.status === 'unanswered') return { operation, filled };
  const [source] = filled.used ?? [];
  const same = filled.used?.length === 1 && source && filled.results.every((r) => r.unit === source.quantity.unit);
  if (!same) return { operation, filled };
  const results = filled.results.map((r) => ({
    ...r,
    operation: 'value' as const,
    working: r.working.split(' = ')[0] ?? r.working,
  }));
  return { operation: 'value', filled: { ...filled, results } };
};

/** The first operation, in the order of likelihood, whose operands the store can fill. */
export const fillFigures = (operations: readonly Operation[], all: readonly Candidate[], question: Question): Made => {
  const candidates = quoted(all);
  let first: Made | null = null;
  // A difference that no cue speaks for was only a guess: what is stored may be the answer as it stands.
  const guessed =
    operations[0] === 'difference' &&
    question.quantities.length === 0 &&
    operations.every((o) => o !== 'value' && !question.cues.has(o));
  for (const [i, operation] of [...operations, ...(guessed ? (['value'] as const) : [])].entries()) {
    // Adding up what nobody asked to be added is the likeliest way to a wrong number.
    if (isUnasked(operation, i, question)) continue;
    const tried = tryOne(operation, candidates, question);
    if (!tried) continue;
    const filled = fitting(operation, demanding(unsuspected(tried), question), question);
    if (filled.status !== 'unanswered') return asStored(operation, filled);
    first ??= { operation, filled };
  }
  return (
    first ?? {
      operation: operations[0] ?? 'value',
      filled: refusal(question.terms.length === 0 ? 'outside_the_field' : 'no_source'),
    }
  );
};
