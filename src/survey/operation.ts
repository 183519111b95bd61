import type { Operation } from '#src/base/answer.ts';
import { unitOf } from '#src/base/units.ts';
import { windowsOf } from './coverage-windows.ts';
import { comparesCoverage, countedNews } from './coverage-words.ts';
import type { Asked } from './cues.ts';
import { operationFeatures } from './operation-features.ts';
import { formOf } from './operation-forms.ts';
import { operationScores, type Scores } from './operation-model.ts';
import {
  APART,
  COVERAGE,
  DIVIDED,
  GROWTH,
  HOW_MUCH,
  IN_PERCENT,
  isGross,
  isYearlyLevel,
  ONE_PRICE,
  SET_ASIDE,
} from './operation-words.ts';
import { isSubordinate } from './plainly.ts';
import type { Question } from './question.ts';

/** What is never answered. */
export const refusedKinds: readonly Asked[] = ['advice', 'why', 'how-to'];

export interface Reading {
  readonly operation: Operation;
  /** Between 0 and 1; all readings of a question add up to 1. */
  readonly likelihood: number;
}

/** What the question may ask for, the likeliest first: a softmax regression over its features. */
export const readingsOf = (question: Question, scoresOf: Scores = operationScores): Reading[] => {
  const scores = scoresOf(['bias', ...operationFeatures(question)]);
  const top = Math.max(...scores.values());
  const powers = [...scores].map(([operation, score]) => ({ operation, likelihood: Math.exp(score - top) }));
  const all = powers.reduce((sum, { likelihood }) => sum + likelihood, 0);
  return powers
    .map(({ operation, likelihood }) => ({ operation, likelihood: likelihood / all }))
    .toSorted((a, b) => b.likelihood - a.likelihood);
};

/** A reading far behind the likeliest is no second choice: its number would answer another question. */
const FAR = 0.2;

export const isFar = (reading: Reading, first: Reading): boolean => reading.likelihood < first.likelihood * FAR;

/** What the words would rule out is meant only where the whole question says so. */
const SURE = 0.6;

/** And where things are counted that may be anything, only from here on. */
const CERTAIN = 0.9;

const RELATIVE: ReadonlySet<string> = new Set(['ratio', 'percentage_points']);

/** An amount asked for in a unit of its own is no percentage, unless percent are asked for, too. */
const isRelative = ({ unit, plain }: Question, likelihood: number): boolean =>
  unit === null || likelihood > CERTAIN || RELATIVE.has(unitOf(unit)?.dimension ?? '') || IN_PERCENT.test(plain);

/** Where nothing is said to lie apart, to change or to be of two times, one price or one figure is asked for. */
const isOfTwo = ({ plain, times, cues }: Question): boolean =>
  cues.has('points') ||
  (!ONE_PRICE.test(plain) && !SET_ASIDE.test(plain)) ||
  times.points.length > 1 ||
  APART.test(plain) ||
  GROWTH.test(plain);

/** What the question would have to hold for an operation, whatever its words say of it: percent are no terawatt-hours. */
const ABLE: Readonly<Partial<Record<Operation, (question: Question, likelihood: number) => boolean>>> = {
  'percent-change': isRelative,
  share: isRelative,
  difference: isOfTwo,
  ratio: (question) => isOfTwo(question) || DIVIDED.test(question.plain),
  cagr: (question, likelihood) =>
    isRelative(question, likelihood) &&
    !isYearlyLevel(question.plain) &&
    (question.cues.has('cagr') || GROWTH.test(question.plain) || likelihood > SURE),
  sum: ({ plain }) => !isGross(plain),
  // The news is listed for who asks for it: what has no word for that asks for something of the name it gives.
  list: ({ cues, plain }, likelihood) => cues.has('list') || COVERAGE.test(plain) || likelihood > SURE,
  when: ({ text }) => !isSubordinate(text),
  convert: ({ units }, likelihood) => units.length > 0 || likelihood > SURE,
  // "How many reports did the police receive" counts, but not the news.
  count: (question, likelihood) =>
    countedNews(question) !== null ||
    (!HOW_MUCH.test(question.plain) && likelihood > (question.counted === null ? SURE : CERTAIN)),
  trend: ({ plain }, likelihood) => likelihood > SURE || COVERAGE.test(plain),
  calculator: ({ quantities }, likelihood) => quantities.length > 0 || likelihood > SURE,
};

const able = (question: Question, { operation, likelihood }: Reading): boolean =>
  ABLE[operation]?.(question, likelihood) ?? true;

const AS_VALUE: ReadonlySet<Operation> = new Set(['difference', 'ratio', 'sum']);

/** What is asked for that looked like an operation which it cannot be. */
const heirOf = (operation: Operation, { plain }: Question): Operation | null => {
  if (operation === 'cagr') return IN_PERCENT.test(plain) ? 'percent-change' : 'difference';
  return AS_VALUE.has(operation) ? 'value' : null;
};

/** The readings that may be meant. What is no difference is the figure itself, and what does not grow yearly changes. */
const inherited = (question: Question, readings: readonly Reading[]): Reading[] => {
  const left = Map.groupBy(
    readings.filter((reading) => !able(question, reading)),
    ({ operation }) => heirOf(operation, question),
  );
  return readings
    .filter((reading) => able(question, reading))
    .map(({ operation, likelihood }) => ({
      operation,
      likelihood: (left.get(operation) ?? []).reduce((sum, one) => sum + one.likelihood, likelihood),
    }))
    .toSorted((a, b) => b.likelihood - a.likelihood);
};

/** How likely at least an operation is that the form of the question asks for. */
const BY_FORM = 0.7;

const PERCENT_ALSO: ReadonlySet<Operation> = new Set(['cagr', 'rank']);

const formed = (question: Question, readings: readonly Reading[]): readonly Reading[] => {
  const operation = formOf(question.plain);
  const [first] = readings;
  const said = readings.find((r) => r.operation === operation);
  if (!said || !first || said === first || said.likelihood >= BY_FORM) return readings;
  // A yearly growth and a place in an order are told in percent, too.
  if (operation === 'percent-change' && (PERCENT_ALSO.has(first.operation) || question.cues.has('points')))
    return readings;
  const rest = (1 - BY_FORM) / Math.max(1e-9, 1 - said.likelihood);
  return readings
    .map((r) => (r === said ? { ...r, likelihood: BY_FORM } : { ...r, likelihood: r.likelihood * rest }))
    .toSorted((a, b) => b.likelihood - a.likelihood);
};

/** The readings that the question has the words for, the likeliest first. Who counts the news leaves no doubt of it. */
export const ableReadings = (question: Question, scoresOf: Scores = operationScores): readonly Reading[] => {
  if (comparesCoverage(question, windowsOf(question).length)) return [{ operation: 'trend', likelihood: 1 }];
  const readings = formed(question, inherited(question, readingsOf(question, scoresOf)));
  const coverage = readings[0]?.operation === 'trend' || countedNews(question) === null;
  if (coverage) return readings;
  return [{ operation: 'count', likelihood: 1 }, ...readings.filter(({ operation }) => operation !== 'count')];
};

/** Of readings in their order, the operations that shall be tried. */
export const triedOf = ([first, ...others]: readonly Reading[]): Operation[] =>
  first ? [first, ...others.filter((one) => !isFar(one, first))].map(({ operation }) => operation) : [];

/** Operations in the order in which they shall be tried, the likeliest first. */
export const operationsOf = (question: Question): Operation[] => triedOf(ableReadings(question));
