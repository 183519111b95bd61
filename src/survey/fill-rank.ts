import type { Operation } from '#src/base/answer.ts';
import { compare } from '#src/base/exact.ts';
import { unitOf } from '#src/base/units.ts';
import { type Candidate, timeScore } from './candidate.ts';
import { standing } from './facts.ts';
import { type Filled, operandOf, refusal } from './filled.ts';
import type { Question } from './question.ts';
import type { Item, RankList } from './rank-items.ts';
import { rankLists } from './rank-lists.ts';
import { asksExtreme, asksFall, asksLeast, placeAsked } from './rank-words.ts';
import { type Scored, type Slot, scored } from './single.ts';
import { stretchOf } from './stretch.ts';

/** A list no item of which fits better than this is not what is ranked. */
const ENOUGH = 0.3;

const order = (list: readonly Item[], low: boolean): Item[] =>
  list.toSorted((a, b) => (a.at && b.at ? compare(a.at, b.at) * (low ? 1 : -1) : 0));

const weigh = ({ items }: RankList): number => {
  const all = items.flatMap((r) => r.used);
  return all.reduce((n, c) => n + c.score, 0) / all.length + Math.min(items.length, 6) * 0.01;
};

/** Which of these is the largest or smallest, changes most, or has the place that is asked for. */
export const rankFilled = (list: RankList, question: Question): Filled => {
  const used = list.items.flatMap((r) => r.used);
  const low = asksLeast(question, unitOf(list.items[0]?.result.unit ?? '')?.dimension ?? '');
  // Who falls most has the least of the changes.
  const ranks = order(list.items, list.change !== null && asksFall(question) ? !low : low);
  const place = placeAsked(question);
  const [winner, next] = [ranks[place], ranks[place + 1] ?? ranks[place - 1]];
  if (!winner || !next || (winner.at && next.at && compare(winner.at, next.at) === 0))
    return refusal('ambiguous_question', used);
  const all = [winner, ...ranks.filter((r) => r !== winner)];
  const operands = all.flatMap((r) => r.used);
  return {
    status: 'answered',
    results: [
      {
        ...winner.result,
        names: all.map((r) => r.name),
        working: all.map((r) => `${r.name} ${r.result.value ?? r.result.min ?? r.result.max}`).join(' · '),
      },
    ],
    operands: operands.map(operandOf),
    score: weigh(list),
    used: operands,
  };
};

/** Which of several is the largest or smallest, or changes most. */
export const fillRank = (
  candidates: readonly Candidate[],
  question: Question,
  slot: Slot,
  change: Operation | null,
): Filled => {
  const fit = new Map(scored(candidates, slot, question).map((c) => [c.statement, c.score]));
  const all = standing(candidates.map((c): Scored => ({ ...c, score: fit.get(c.statement) ?? 0 }))).toSorted(
    (a, b) => b.score - a.score,
  );
  if (!asksExtreme(question)) return refusal('missing_operand', all);
  const stretch = change === null ? stretchOf(question) : null;
  const [point] = stretch ?? question.times.points;
  const isTimely = (c: Scored): boolean =>
    stretch
      ? stretch.some((p) => c.spell?.own === true && c.spell.label === p.label)
      : !point || change !== null || (c.spell !== null && timeScore(c, point) > 0.5);
  // A list is whole or it is none: what does not fit speaks against all of it.
  const [chosen] = rankLists(all, question, change !== null)
    .filter((one) => one.change === change && one.items.some(({ used }) => used.some((c) => c.score >= ENOUGH)))
    .filter(({ items }) => items.every(({ used }) => used.every(isTimely)))
    .toSorted((a, b) => weigh(b) - weigh(a));
  return chosen ? rankFilled(chosen, question) : refusal('missing_operand', all);
};
