import type { Operation } from '#src/base/answer.ts';
import { unitOf } from '#src/base/units.ts';
import type { Asked } from './cues.ts';
import {
  COVERAGE,
  GROWTH,
  HOW_APART,
  HOW_CHANGED,
  HOW_MUCH,
  MEAN_POWER,
  PERCENT,
  POINTS,
  SAME_OF_LAST_YEAR,
} from './operation-words.ts';
import type { Question } from './question.ts';

/** What is never answered. */
export const refusedKinds: readonly Asked[] = ['advice', 'why', 'how-to'];

/** Operations in the order in which they shall be tried, the likeliest first. */
export const operationsOf = (question: Question): Operation[] => {
  const { cues, plain, times, quantities, units } = question;
  const score = new Map<Operation, number>();
  const add = (operation: Operation, by: number): void => {
    score.set(operation, (score.get(operation) ?? 0) + by);
  };
  for (const [asked, weight] of cues) {
    if (weight > 0 && !refusedKinds.includes(asked)) add(asked as Operation, weight);
  }
  const has = (operation: Operation): boolean => (score.get(operation) ?? 0) > 0;
  const coverage = COVERAGE.test(plain);
  const growth = GROWTH.test(plain);
  const percent = PERCENT.test(plain);
  const points = POINTS.test(plain);
  const two = times.points.length >= 2;
  if (points) {
    add('difference', 3);
    add('percent-change', -3);
    add('share', -2.5);
  } else if (growth && percent && !has('cagr')) {
    add('percent-change', 3.4);
    if (has('difference')) add('difference', -1.5);
  }
  if (HOW_CHANGED.test(plain) && !percent && !has('cagr') && !has('ratio') && !has('trend') && !has('rank'))
    add('difference', has('difference') ? 0.8 : 3.4);
  else if (growth && question.unit !== null && !percent && !points && HOW_MUCH.test(plain) && !has('difference'))
    add('difference', 3);
  else if (HOW_APART.test(plain) && !has('difference') && !has('ratio') && !has('rank')) add('difference', 3.2);
  if (SAME_OF_LAST_YEAR.test(plain) && growth && !points && !coverage)
    add(percent || !has('difference') ? 'percent-change' : 'difference', 2);
  if (two && growth && !percent && !points) add('difference', 0.8);
  if (has('cagr')) {
    add('percent-change', -3);
    add('average', -4);
    add('difference', -2);
  }
  if (has('rank')) {
    add('share', -3);
    add('percent-change', -3.4);
    add('difference', -1);
  }
  if (/كم ضعف|كام ضعف|كم مره|how many times/u.test(plain)) add('difference', -2);
  if (has('ratio')) add('percent-change', -1.5);
  // "How much of the increase" asks for a part of a change, not for the change.
  if (/(?:of the|من) (?:increase|growth|rise|jump|زياده|نمو|ارتفاع)/u.test(plain)) {
    add('share', 3.5);
    add('percent-change', -3.4);
  }
  if (has('difference')) add('share', -2);
  if (has('share')) {
    add('sum', -3);
    if (!growth) add('percent-change', -1.5);
  }
  if (has('trend') && !coverage) add('trend', -4.5);
  if (has('count') && !coverage) add('count', -4.5);
  if (has('trend') && has('count')) add('trend', times.points.length > 1 ? 1 : -0.5);
  if (has('list') && !coverage) add('list', -2.6);
  if (has('who-said') && has('rank')) add('rank', 0.6);
  if (units.length > 0 && quantities.length === 1 && HOW_MUCH.test(plain) && !growth) add('convert', 2);
  if (
    units.length > 0 &&
    /all year|whole year|full year|flat out|سنه كامله|طوال|مدار السنه|طول السنه|في المتوسط|on average/u.test(plain) &&
    quantities.length > 0
  )
    add('convert', 2.6);
  // Energy of a year as mean power is a conversion, whatever is said of an average.
  if (question.unit !== null && MEAN_POWER.test(plain) && unitOf(question.unit)?.dimension === 'power') {
    add('convert', 4);
    add('average', -3.2);
  }
  if (/في المتوسط|on average|معدل (?:ال)?(?:تجزيه|هاش|نمو)|معدلات|growth rate/u.test(plain)) add('average', -3.2);
  if (/\bplus\b/u.test(plain) && two) add('sum', 0.6);
  if (/combined|total|اجمالي|مجموع/u.test(plain) && has('rank')) add('sum', -1);
  if (units.length > 0 && quantities.length === 1 && question.terms.every((t) => t.kind === 'frame')) add('convert', 4);
  if (/^(?:من|مين|منو) (?!متي|\d|ال|كل|بين|خلال|حيث|قبل|بعد|سنه|عام|شهر|فضل)/u.test(plain)) add('who-said', 3.6);
  if (
    growth &&
    two &&
    !percent &&
    !points &&
    question.unit === null &&
    HOW_MUCH.test(plain) &&
    !has('difference') &&
    !has('cagr')
  )
    add('percent-change', 2.4);
  if (/in times|as a multiple/u.test(plain)) add('ratio', 1);
  if (/انذكر|was mentioned|times _ mentioned/u.test(plain)) {
    add('count', 1);
    add('ratio', -3);
  }
  if (
    / per (?:machine|rig|site|home|house|job|worker|plant|bitcoin|coin|btc) |لكل (?:جهاز|موقع|منزل|وظيفه|بيتكوين|عمله) /u.test(
      ` ${plain}`,
    )
  )
    add('ratio', 3);
  add('value', 0.9);
  const ranked = [...score].toSorted((a, b) => b[1] - a[1]);
  const top = ranked[0]?.[1] ?? 0;
  // A reading far behind the likeliest is no second choice: its number would answer another question.
  return ranked.filter(([, weight]) => weight > 0.4 && weight > top - 0.25).map(([operation]) => operation);
};
