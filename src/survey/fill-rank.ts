import type { Operation, Result } from '#src/base/answer.ts';
import { compare, decimal, mul } from '#src/base/exact.ts';
import { middle } from '#src/base/interval.ts';
import type { Candidate } from './candidate.ts';
import { timeScore } from './candidate.ts';
import { difference, growth, inUnit, isRefused, sum } from './compute.ts';
import { sameAmount, standing } from './facts.ts';
import { type Filled, operandOf, refusal, resultOf } from './filled.ts';
import { groupsOf, spreadOf } from './groups.ts';
import { labelOf } from './labels.ts';
import type { Question } from './question.ts';
import { type Scored, type Slot, scored } from './single.ts';
import { stretchOf } from './stretch.ts';
import { isSuspect } from './suspect.ts';
import type { Term } from './terms.ts';

interface Ranked {
  readonly name: string;
  readonly result: Result;
  readonly used: readonly Scored[];
  readonly at: ReturnType<typeof middle>;
}

const order = (list: readonly Ranked[], low: boolean): Ranked[] =>
  list.toSorted((a, b) => (a.at && b.at ? compare(a.at, b.at) * (low ? 1 : -1) : 0));

const rankedBy = (group: readonly Scored[], question: Question): Ranked[] =>
  group.flatMap((c) => {
    const name = labelOf(c, question);
    const result = resultOf('rank', { ...c.quantity, working: '' }, [c], name ? [name] : []);
    return name && result ? [{ name, result, used: [c], at: middle(c.quantity.interval) }] : [];
  });

/** How much each item of a list changes between the two times of the question. */
const rankedByChange = (group: readonly Scored[], question: Question, operation: Operation): Ranked[] => {
  const found: Ranked[] = [];
  for (const pair of Map.groupBy(group, (c) => c.statement.sentence.start).values()) {
    const times = pair.toSorted(
      (a, b) =>
        (a.spell?.from ?? '').localeCompare(b.spell?.from ?? '') || a.statement.figure.start - b.statement.figure.start,
    );
    const [from, to] = [times[0], times.at(-1)];
    if (!from || !to || from === to) continue;
    const outcome =
      operation === 'difference' ? difference(to.quantity, from.quantity) : growth(from.quantity, to.quantity);
    const name = labelOf(from, question);
    if (isRefused(outcome) || !name) continue;
    const result = resultOf('rank', outcome, [to, from], [name]);
    if (result) found.push({ name, result, used: [to, from], at: middle(outcome.interval) });
  }
  return found;
};

/** "The second largest", "comes third": the places after the first. */
const PLACES: readonly RegExp[] = [
  /(?:come|comes|came|rank|ranks|ranked|is|are|in|the) (?:the )?(?:second|2nd|no 2|number two)(?: place)? (?!quarter|half|time)|second[- ](?:largest|biggest|highest|most|lowest|smallest|cheapest|best|least|fastest)|(?:ثاني|تاني) (?:ا[كعقرصغسد]\S+|افضل|احسن)|(?:المرتبه|المركز|الترتيب) (?:ال)?(?:ثاني|تاني)\S*/u,
  /(?:come|comes|came|rank|ranks|ranked|is|are|in|the) (?:the )?(?:third|3rd|no 3|number three)(?: place)? (?!quarter)|third[- ](?:largest|biggest|highest|most|lowest|smallest|cheapest|best|least|fastest)|(?:ثالث|تالت) (?:ا[كعقرصغسد]\S+|افضل|احسن)|(?:المرتبه|المركز|الترتيب) (?:ال)?(?:ثالث|تالت)\S*/u,
];

const OPTION = /^\s*(?:[,،]|[,،]?\s*(?:or|أم|ام|أو|او|ولا|والا|ولّا))\s*(?:the |ال)?$/iu;

/** "Data centres, miners or hydrogen": only these are to be ranked. */
const optionsOf = ({ terms, text }: Question): Term[] => {
  const gap = (a: Term, b: Term | undefined): boolean => b !== undefined && OPTION.test(text.slice(a.end, b.start));
  const listed = terms.filter((t, i) => {
    const before = terms[i - 1];
    return gap(t, terms[i + 1]) || (before !== undefined && gap(before, t));
  });
  const [head] = listed;
  const last = listed.at(-1);
  return head &&
    last &&
    listed.length > 1 &&
    /(?:^|\s)(?:or|أم|ام|أو|او|ولا|والا|ولّا)\s/iu.test(text.slice(head.end, last.start))
    ? listed
    : [];
};

const ALMOST = decimal('0.98');

/** The sum of all the others is their whole and no rival of theirs. */
const withoutWhole = (group: readonly Scored[]): Scored[] =>
  group.filter((c) => {
    const parts = sum(group.filter((d) => d !== c).map((d) => d.quantity));
    const own = inUnit(c.quantity, 'refused' in parts ? c.quantity.unit : parts.unit);
    const [x, y] = [own && middle(own.interval), 'refused' in parts ? null : middle(parts.interval)];
    return group.length < 4 || !x || !y || compare(x, mul(y, ALMOST)) < 0;
  });

const isOption = (c: Scored, options: readonly Term[]): boolean =>
  options.length === 0 || options.some((t) => (c.near.levels.get(t) ?? 0) >= 0.9);

/** The items of a group by name, where each has one of its own; null where they cannot be told apart. */
const rankedIn = (whole: readonly Scored[], question: Question, change: Operation | null): Ranked[] | null => {
  const options = optionsOf(question);
  const group = whole.filter((c) => isOption(c, options));
  const ranked = change
    ? rankedByChange(group, question, change)
    : rankedBy(
        group.filter((c, i) => group.findIndex((d) => sameAmount(c, d)) === i),
        question,
      );
  return ranked.length > 1 && new Set(ranked.map((r) => r.name)).size === ranked.length ? ranked : null;
};

const weigh = (set: readonly Ranked[]): number => {
  const all = set.flatMap((r) => r.used);
  return all.reduce((n, c) => n + c.score, 0) / all.length + Math.min(set.length, 6) * 0.01;
};

const winning = (chosen: readonly Ranked[], question: Question, list: readonly Scored[]): Filled => {
  const place = PLACES.findIndex((rule) => rule.test(question.plain)) + 1;
  const ranks = order(chosen, question.cues.has('extreme-low'));
  const [winner, second] = [ranks[place], ranks[place + 1] ?? ranks[place - 1]];
  if (!winner || !second || (winner.at && second.at && compare(winner.at, second.at) === 0))
    return refusal('ambiguous_question', list);
  const all = [winner, ...ranks.filter((r) => r !== winner)];
  return {
    status: 'answered',
    results: [
      {
        ...winner.result,
        names: all.map((r) => r.name),
        working: all.map((r) => `${r.name} ${r.result.value ?? r.result.min ?? r.result.max}`).join(' · '),
      },
    ],
    operands: all.flatMap((r) => r.used).map(operandOf),
    score: weigh(chosen),
    used: all.flatMap((r) => r.used),
  };
};

/** Which of these figures is the largest or smallest, or changes most. */
export const rankFilled = (group: readonly Scored[], question: Question, change: Operation | null): Filled => {
  const ranked = rankedIn(group, question, change);
  return ranked ? winning(ranked, question, group) : refusal('missing_operand', group);
};

/** Which of several is the largest or smallest, or changes most. */
export const fillRank = (
  candidates: readonly Candidate[],
  question: Question,
  slot: Slot,
  change: Operation | null,
): Filled => {
  const list = standing(scored(candidates, slot, question));
  const stretch = change === null ? stretchOf(question) : null;
  const [point] = stretch ?? question.times.points;
  const spanned = (c: Scored): boolean =>
    stretch === null || stretch.some((p) => c.spell?.own === true && c.spell.label === p.label);
  const fit = list.filter(
    (c) =>
      c.score >= 0.3 &&
      (stretch ? spanned(c) : !point || change !== null || (c.spell !== null && timeScore(c, point) > 0.5)),
  );
  const groups = [...groupsOf(fit), ...(change || fit.some(isSuspect) ? [] : spreadOf(fit).map(withoutWhole))];
  const sets = groups.flatMap((whole) => {
    const ranked = rankedIn(whole, question, change);
    return ranked ? [ranked] : [];
  });
  const [chosen] = sets.toSorted((a, b) => weigh(b) - weigh(a));
  if (!chosen || (point && !change && chosen.length < 2)) return refusal('missing_operand', list);
  return winning(chosen, question, list);
};
