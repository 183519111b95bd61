import type { Candidate } from './candidate.ts';
import { type Binary, fillPair } from './fill-pair.ts';
import type { Filled } from './filled.ts';
import { pointsOf } from './former-periods.ts';
import { GROWTH } from './operation-words.ts';
import type { PairWish } from './pair.ts';
import { perOf } from './per.ts';
import type { Question } from './question.ts';
import { fillShareOfSum } from './share-of-sum.ts';
import { pairPool, RATIO, withoutKind, withoutRatio } from './slots.ts';
import { stretchWhole, timeAsked } from './stretch.ts';

const inOrder = (points: PairWish['points']): PairWish['points'] =>
  points.toSorted((a, b) => a.from.localeCompare(b.from));

/** What is so much for each of something is no part of a whole. */
const INTENSIVE = /^(?:ratio|multiple|efficiency|hashprice|emission_intensity|per_\w+)$|price$/;

/** What two operands of an operation must be to each other. */
export const wishOf = (operation: Binary, question: Question): PairWish => {
  const terms =
    operation === 'share' ? question.terms.filter((t) => !t.concepts.includes('share')) : withoutKind(question);
  const grows = GROWTH.test(question.plain);
  // "AI as a part of sales, April to June": a part is of one time, however it is named.
  const stretch = operation === 'share' ? stretchWhole(question) : null;
  const points = stretch ? [stretch] : pointsOf(question);
  const [, second] = points;
  const same = points.length === 2 && second !== undefined && points[0]?.label === second.label;
  const change =
    operation === 'percent-change' ||
    operation === 'cagr' ||
    (operation === 'difference' && grows && !/(?:^| )عن |\bthan\b/u.test(question.plain)) ||
    (points.length === 2 && !same);
  return {
    terms,
    change,
    alike: true,
    points: change ? inOrder(points) : points,
    part: operation === 'share',
    must: question.headroom ? terms.filter((t) => t.concepts.includes('limit')) : [],
  };
};

export const binary = (operation: Binary, candidates: readonly Candidate[], question: Question): Filled => {
  const wish = wishOf(operation, question);
  const { terms } = wish;
  const percent = question.cues.has('points') && operation === 'difference';
  const dimensions = percent ? RATIO : operation === 'share' ? withoutRatio(question.dimensions) : question.dimensions;
  const able = operation === 'share' ? candidates.filter((c) => !INTENSIVE.test(c.dimension)) : candidates;
  const pool = pairPool(able, question, dimensions);

  const per = operation === 'ratio' ? perOf(question) : null;
  if (per) {
    const both = pairPool(candidates, question, new Set([...per.above, ...per.below]));
    return fillPair(operation, both, question, {
      ...wish,
      alike: false,
      per,
      change: false,
      points: [timeAsked(question)].flatMap((p) => p ?? []),
    });
  }
  const paired = fillPair(operation, pool, question, wish);
  if (operation !== 'share') return paired;
  // A part of what is built is no part of what is drawn, where what is built can be added up.
  const [p, q] = paired.status === 'unanswered' ? [] : (paired.used ?? []);
  if (p && q && p.ground.measure === q.ground.measure) return paired;
  const summed = fillShareOfSum(pool, { ...question, terms });
  return summed.status === 'unanswered' ? paired : summed;
};
