import type { Operation } from '#src/base/answer.ts';
import type { Candidate } from './candidate.ts';
import { converted, YEARLY } from './energy.ts';
import { fillGroup, fillPerTime, fillRank, fillSum, listedNames } from './fill-many.ts';
import { fillPair } from './fill-pair.ts';
import { fillConvert, fillValue } from './fill-value.ts';
import { type Filled, refusal } from './filled.ts';
import type { PairWish } from './pair.ts';
import { perOf } from './per.ts';
import type { Question } from './question.ts';
import { quoted } from './quoted.ts';
import { type Slot, scored } from './single.ts';

type Made = { readonly operation: Operation; readonly filled: Filled };

const RATIO: ReadonlySet<string> = new Set(['ratio']);

const slotOf = (question: Question, over: Partial<Slot> = {}): Slot => ({
  terms: question.terms,
  period: question.times.points[0] ?? null,
  dimensions: question.dimensions,
  change: false,
  ...over,
});

const better = (direct: Filled, computed: Filled, lead: number): boolean =>
  direct.status !== 'unanswered' && (computed.status === 'unanswered' || direct.score + lead >= computed.score);

/** The terms that are no operand's but only say what is to be computed, such as a percentage, left out. */
const withoutKind = (question: Question): Question['terms'] =>
  question.terms.filter((t) => !(t.concepts.includes('share') && /percent|proportion|fraction|نسب/u.test(t.folded)));

const pairPool = (candidates: readonly Candidate[], question: Question, dimensions: ReadonlySet<string> | null) =>
  scored(candidates, slotOf(question, { terms: [], period: null, dimensions, change: true }), question)
    .filter((c, _, all) => c.quantity.unit !== 'fraction' || !all.some((d) => d.quantity.unit === '%'))
    .map((c) => ({ ...c, score: c.near.coverage - c.unasked }))
    .toSorted((a, b) => b.score - a.score);

const PREVIOUS = /auction before|before it|previous|prior|year before|year earlier|السابق|قبله|قبلها|اللي قبل/u;

/** "2025/26 divided by the one before": the time before the one that is named. */
const pointsOf = (question: Question): PairWish['points'] => {
  const { points } = question.times;
  const [only] = points;
  if (points.length !== 1 || !only || !PREVIOUS.test(question.plain)) return points.slice(0, 2);
  const back = (text: string): string => text.replace(/\d{4}/g, (year) => String(Number(year) - 1));
  const before = { ...only, label: back(only.label), from: back(only.from), to: back(only.to) };
  return /^\d{4}(?:\/\d{4})?$/.test(only.label) ? [before, only] : [only];
};

const inOrder = (points: PairWish['points']): PairWish['points'] =>
  points.toSorted((a, b) => a.from.localeCompare(b.from));

const binary = (
  operation: 'difference' | 'ratio' | 'percent-change' | 'cagr' | 'share',
  candidates: readonly Candidate[],
  question: Question,
): Filled => {
  const terms =
    operation === 'share' ? question.terms.filter((t) => !t.concepts.includes('share')) : withoutKind(question);
  const points = pointsOf(question);
  const [, second] = points;
  const same = points.length === 2 && second !== undefined && points[0]?.label === second.label;
  const grows =
    /grow|rise|rose|increas|fall|fell|drop|declin|chang|lose|نمو|ينمو|تنمو|زاد|زياد|يزيد|ارتف|ترتفع|انخف|تنخفض|تراجع|نزل|تنزل|هبط|تغير/u.test(
      question.plain,
    );
  const change =
    operation === 'percent-change' ||
    operation === 'cagr' ||
    (operation === 'difference' && grows && !/عن|than/u.test(question.plain)) ||
    (points.length === 2 && !same);
  const wish: PairWish = {
    terms,
    change,
    alike: true,
    points: change ? inOrder(points) : points,
    part: operation === 'share',
    must: question.headroom ? terms.filter((t) => t.concepts.includes('limit')) : [],
  };
  const percent = question.cues.has('points') && operation === 'difference';
  const dimensions = percent ? RATIO : operation === 'share' ? withoutRatio(question.dimensions) : question.dimensions;
  const able =
    operation === 'share'
      ? candidates.filter((c) => c.dimension !== 'ratio' && c.dimension !== 'multiple')
      : candidates;
  const pool = pairPool(able, question, dimensions);

  const per = operation === 'ratio' ? perOf(question) : null;
  if (per) {
    const both = pairPool(candidates, question, new Set([...per.above, ...per.below]));
    return fillPair(operation, both, question, {
      ...wish,
      alike: false,
      per,
      change: false,
      points: points.slice(0, 1),
    });
  }
  return fillPair(operation, pool, question, wish);
};

const withoutRatio = (dimensions: ReadonlySet<string> | null): ReadonlySet<string> | null => {
  if (!dimensions) return null;
  const rest = new Set([...dimensions].filter((d) => d !== 'ratio'));
  return rest.size > 0 ? rest : null;
};

/** A figure that is itself the answer must speak of the measure; one that is only computed with may have it from around. */
const says = (candidate: Candidate, question: Question): boolean => {
  const measures = withoutKind(question).filter((t) => t.kind === 'measure');
  return measures.length === 0 || measures.some((t) => (candidate.near.levels.get(t) ?? 0) >= 0.6);
};

const isShare = ({ statement: { figure } }: Candidate): boolean =>
  figure.role === 'share' || figure.whole !== null || figure.measure === null || figure.measure.endsWith('share');

const direct = (operation: Operation, candidates: readonly Candidate[], question: Question): Filled => {
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

/** What is never added up where nobody asks for it. */
const NOT_ADDED: ReadonlySet<string> = new Set(['multiple', 'ratio', 'number', 'duration', 'percentage_points']);

const TOTAL = /\btotal|combined|altogether|in all\b|sum\b|إجمالي|اجمالي|مجموع|مجتمعة/iu;
const MEAN = /\baverag|\bmean\b|متوسط|معدل/iu;

const tryOne = (operation: Operation, candidates: readonly Candidate[], question: Question): Filled | null => {
  switch (operation) {
    case 'value':
      // An amount that nobody reports is a condition that no stored figure answers.
      if (question.quantities.some((q) => q.unit && q.unit !== 'count') && !candidates.some((c) => c.given >= 0))
        return refusal('missing_operand');
      // What has neither measure nor unit asks for no figure in particular.
      if (question.dimensions === null && !question.terms.some((t) => t.kind === 'measure'))
        return refusal('ambiguous_question');
      return fillValue(candidates, question, slotOf(question));
    case 'convert': {
      const unit = question.unit;
      if (unit && question.quantities.length > 1) {
        const pool = pairPool(candidates, { ...question, unit: null }, null);
        const wish = { terms: question.terms, change: true, alike: true, points: pointsOf(question) };
        return fillPair('difference', pool, { ...question, unit: null }, wish, (d) =>
          converted(d, unit, YEARLY.test(question.plain)),
        );
      }
      return unit ? fillConvert(candidates, question, slotOf(question, { dimensions: null }), unit) : null;
    }
    case 'compare':
      return binary('difference', candidates, question);
    case 'difference':
    case 'cagr':
      return binary(operation, candidates, question);
    case 'ratio':
    case 'percent-change':
    case 'share': {
      const stated = direct(operation, candidates, question);
      const computed = binary(operation, candidates, question);
      if (operation === 'percent-change' && question.times.points.length > 1 && computed.status !== 'unanswered')
        return computed;
      const rough = stated.status !== 'unanswered' && stated.results[0]?.qualifier === 'approx';
      return better(stated, computed, operation !== 'percent-change' ? 0.02 : rough ? -0.05 : 0.2) ? stated : computed;
    }
    case 'sum':
    case 'average': {
      const additive = question.dimensions ? candidates : candidates.filter((c) => !NOT_ADDED.has(c.dimension));
      const { points } = question.times;
      const names = listedNames(question);
      if (names.length > 1) {
        const shared = question.terms.filter((t) => !names.flat().includes(t));
        return fillSum(
          operation,
          additive,
          question,
          names.map((own) => slotOf(question, { terms: [...own, ...shared] })),
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
      const group = fillGroup(operation, additive, question, slotOf(question));
      return better(whole, group, -0.03) ? whole : group;
    }
    case 'rank': {
      const grows = /grow|adds? |added|increas|rise|نمو|ينمو|تنمو|زياد|ارتف|يزيد|تزيد|تضيف/u.test(question.plain);
      const change = !grows
        ? null
        : /%|percent|fastest|اسرع|نسبه|ميه/u.test(question.plain)
          ? 'percent-change'
          : 'difference';
      const dimensions = change ? withoutRatio(question.dimensions) : question.dimensions;
      const terms = change ? withoutKind(question) : question.terms;
      const period = change ? null : slotOf(question).period;
      return fillRank(candidates, question, slotOf(question, { terms, dimensions, period }), change);
    }
    default:
      return null;
  }
};

/** The first operation, in the order of likelihood, whose operands the store can fill. */
export const fillFigures = (operations: readonly Operation[], all: readonly Candidate[], question: Question): Made => {
  const candidates = quoted(all);
  let first: Made | null = null;
  for (const operation of operations) {
    const filled = tryOne(operation, candidates, question);
    if (!filled) continue;
    if (filled.status !== 'unanswered') return { operation, filled };
    first ??= { operation, filled };
  }
  return (
    first ?? {
      operation: operations[0] ?? 'value',
      filled: refusal(question.terms.length === 0 ? 'outside_the_field' : 'no_source'),
    }
  );
};
