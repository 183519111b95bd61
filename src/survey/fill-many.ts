import type { Candidate } from './candidate.ts';
import { isClass } from './classes.ts';
import { average, inUnit, isRefused, perTime, sum } from './compute.ts';
import { standing } from './facts.ts';
import { type Filled, operandOf, refusal, resultOf } from './filled.ts';
import { groupsOf, seriesOf, spreadOf } from './groups.ts';
import type { Question } from './question.ts';
import { asksWhole } from './share-of-sum.ts';
import { pickOne, type Scored, type Slot, scored } from './single.ts';
import type { Term } from './terms.ts';

const ENOUGH = 0.5;

/** Subjects of one kind that are to be added or compared: the US, China and Europe. */
export const listedNames = (question: Question): Term[][] => {
  const groups: Term[][] = [];
  for (const term of question.terms.filter((t) => t.kind === 'name' || isClass(t))) {
    const last = groups.at(-1);
    const before = last?.at(-1);
    if (last && before && /^\s*$/.test(question.text.slice(before.end, term.start))) last.push(term);
    else groups.push([term]);
  }

  const apart = groups.filter((group, i) => {
    const next = groups[i + 1]?.[0];
    const last = groups[i - 1]?.at(-1);
    const [first] = group;
    const joined = (a: Term | undefined, b: Term | undefined): boolean =>
      a !== undefined &&
      b !== undefined &&
      /^\s*(?:,|،|and|&|\+|و|,\s*and)?\s*و?(?:the )?(?:ال)?$/iu.test(question.text.slice(a.end, b.start));
    return joined(group.at(-1), next) || joined(last, first);
  });
  return apart.length > 1 ? apart : [];
};

/** One operand for each slot, all from as few articles as may be. */
export const fillSlots = (
  candidates: readonly Candidate[],
  question: Question,
  slots: readonly Slot[],
): Scored[] | Filled => {
  const lists = slots.map((slot) => scored(candidates, slot, question).filter((c) => c.score >= ENOUGH));
  const homes = Map.groupBy(lists.flat(), (c) => c.statement.article.id);
  const whole = [...homes.keys()].filter((id) =>
    lists.every((list) => list.some((c) => c.statement.article.id === id)),
  );
  const weigh = (id: number): number =>
    lists.reduce((n, list) => n + (list.find((c) => c.statement.article.id === id)?.score ?? 0), 0);
  const home = whole.toSorted((a, b) => weigh(b) - weigh(a))[0];
  const chosen: Scored[] = [];
  for (const [i, slot] of slots.entries()) {
    const list = lists[i] ?? [];
    const near = home === undefined ? list : list.filter((c) => c.statement.article.id === home);
    const corrected = standing(list);
    const pick = pickOne(home !== undefined && near.some((c) => corrected.includes(c)) ? near : list, slot);
    const first =
      pick.kind === 'fact'
        ? pick.fact.candidates[0]
        : pick.kind === 'conflict'
          ? pick.facts[0]?.candidates[0]
          : undefined;
    if (!first || pick.kind === 'conflict')
      return refusal(pick.kind === 'none' ? pick.reason : 'ambiguous_question', list);
    chosen.push(first);
  }
  return chosen;
};

const COINS = /^btc_(?:production|holdings|sold)$/;
/** What is held at the end of one month is never added to what was mined in another. */
const isMixed = (chosen: readonly Scored[]): boolean =>
  new Set(chosen.flatMap(({ ground: { measure } }) => (measure && COINS.test(measure) ? [measure] : []))).size > 1;

const isFilled = (x: Scored[] | Filled): x is Filled => !Array.isArray(x);

export const fillSum = (
  operation: 'sum' | 'average',
  candidates: readonly Candidate[],
  question: Question,
  slots: readonly Slot[],
): Filled => {
  const chosen = fillSlots(candidates, question, slots);
  if (isFilled(chosen)) return chosen;
  if (isMixed(chosen)) return refusal('ambiguous_question', chosen);
  return added(operation, chosen, question);
};

/** The sum or mean of these figures. */
export const added = (operation: 'sum' | 'average', chosen: readonly Scored[], question: Question): Filled => {
  if (chosen.some((a, i) => chosen.some((b, j) => j > i && a.statement === b.statement)))
    return refusal('ambiguous_question', chosen);
  const parts = chosen.map((c) => c.quantity);
  const outcome = operation === 'sum' ? sum(parts) : average(parts);
  if (isRefused(outcome)) return refusal(outcome.refused, chosen);
  const wished = question.unit ? inUnit(outcome, question.unit) : null;
  const result = resultOf(operation, wished ? { ...wished, working: outcome.working } : outcome, chosen);
  if (!result) return refusal('missing_operand', chosen);
  return {
    status: 'answered',
    results: [result],
    operands: chosen.map(operandOf),
    score: Math.min(...chosen.map((c) => c.score)),
    used: chosen,
  };
};

const NUMBERS: readonly (readonly [number, RegExp])[] = [
  [2, /\b(?:two|both)\b|الاثنين|اثنين|الموقعين|كلا/u],
  [3, /\bthree\b|ثلاثه|الثلاثه|ثلاث/u],
  [4, /\bfour\b|اربعه|الاربعه|اربع(?= )/u],
  [5, /\bfive\b|خمسه|الخمسه|خمس(?= )/u],
];

const best = (groups: readonly Scored[][], size: number | null): Scored[] | null => {
  const weigh = (g: readonly Scored[]): number => g.reduce((n, c) => n + c.score, 0) / g.length;
  const fit = groups.filter((g) => size === null || g.length === size);
  const [first] = fit.toSorted((a, b) => weigh(b) - weigh(a));
  return first && weigh(first) >= ENOUGH ? first : null;
};

/** "Mining and desalination" of a longer list: two or more items that a word of the question tells from all the others. */
export const namedIn = (group: readonly Scored[], { terms }: Question): readonly Scored[] => {
  const level = (c: Scored, t: Term): number => c.near.levels.get(t) ?? 0;
  const told = group.filter((c) =>
    terms.some((t) => level(c, t) >= 0.9 && group.every((d) => d === c || level(d, t) < 0.85)),
  );
  return told.length > 1 ? told : group;
};

/** The sum or mean of all that one sentence or list gives. */
export const fillGroup = (
  operation: 'sum' | 'average',
  candidates: readonly Candidate[],
  question: Question,
  slot: Slot,
): Filled => {
  const list = scored(candidates, slot, question);
  const size = NUMBERS.find(([, rule]) => rule.test(question.plain))?.[0] ?? null;
  const listed = best(groupsOf(list), size) ?? (size === null ? null : best(seriesOf(list), size));
  // "All sites" of which the largest has a sentence of its own.
  const wider = asksWhole(question) && listed ? spreadOf(list).filter((g) => listed.every((c) => g.includes(c))) : [];
  const group = best(wider, size) ?? listed;
  return group ? added(operation, namedIn(group, question), question) : refusal('missing_operand', list);
};

const SPAN: readonly (readonly [RegExp, 'd' | 'mo' | 'qtr' | 'yr', (label: string) => number | null])[] = [
  [
    /(?:per|a|each|every) quarter|quarterly|(?:في|ب|لكل|كل) ?(?:ال)?ربع (?:ال)?واحد|كل ربع|ربعيا/u,
    'qtr',
    (l) => (/-H\d$/.test(l) ? 2 : /^\d{4}(?:\/\d{4})?$/.test(l) ? 4 : null),
  ],
  [
    /(?:per|a|each|every) month|monthly|(?:في|ف|ب)(?: )?الشهر|شهري|كل شهر|للشهر|الشهري/u,
    'mo',
    (l) => (/-Q\d$/.test(l) ? 3 : /-H\d$/.test(l) ? 6 : /^\d{4}(?:\/\d{4})?$/.test(l) ? 12 : null),
  ],
  [
    /(?:per|a|each|every) day|daily|في اليوم|يومي|باليوم|كل يوم/u,
    'd',
    (l) =>
      /^\d{4}-\d\d$/.test(l) ? new Date(Date.UTC(Number(l.slice(0, 4)), Number(l.slice(5)), 0)).getUTCDate() : null,
  ],
];

/** A total of a quarter or year spread over its months, of a month over its days; null where nothing of the kind is asked. */
export const spreadOver = (source: Scored, question: Question, label: string): Filled | null => {
  const rule = SPAN.find(([cue]) => cue.test(question.plain));
  const count = rule ? rule[2](label) : null;
  if (!rule || !count || /\//.test(source.quantity.unit)) return null;
  const outcome = perTime(source.quantity, count, rule[1]);
  const result = isRefused(outcome) ? null : resultOf('average', outcome, [source]);
  return (
    result && {
      status: 'answered',
      results: [result],
      operands: [operandOf(source)],
      score: source.score,
      used: [source],
    }
  );
};

/** The same of the figure that clearly is meant. */
export const fillPerTime = (candidates: readonly Candidate[], question: Question, slot: Slot): Filled | null => {
  if (!slot.period) return null;
  const list = scored(candidates, slot, question).filter((c) => !/\//.test(c.quantity.unit));
  const pick = pickOne(list, slot);
  const source = pick.kind === 'fact' ? pick.fact.candidates[0] : undefined;
  return source ? spreadOver(source, question, slot.period.label) : null;
};
