import type { Input, Result } from '#src/base/answer.ts';
import { decimal, type Exact, mul, toDecimal } from '#src/base/exact.ts';
import { intervalOf, product, scaled, stated } from '#src/base/interval.ts';
import { conversion, unitOf } from '#src/base/units.ts';
import { GOALS, type Goal, type Known } from './calculator-goals.ts';
import type { Candidate } from './candidate.ts';
import { type Filled, operandOf, refusal } from './filled.ts';
import type { Question } from './question.ts';
import { pickOne, scored } from './single.ts';
import { isSuspect } from './suspect.ts';

/** The quantities that the formulas take, each in one unit. */
const TAKES: readonly (readonly [key: keyof Known, unit: string])[] = [
  ['hashprice', 'USD/(PH/s.d)'],
  ['electricity', 'USD/kWh'],
  ['efficiency', 'J/TH'],
  ['rate', 'TH/s'],
  ['watts', 'W'],
  ['price', 'USD/BTC'],
  ['reward', 'BTC'],
];

const DIFFICULTY = /difficulty|صعوب/u;

/** A reward given without its coin is in bitcoin. */
const REWARD = /(?:reward|subsidy|مكاف[اأ][ةه])(?:\s+(?:of|is|are|قدرها|هي))?\s*[:=]?\s*$/iu;

interface Given {
  readonly known: Known;
  readonly inputs: readonly Input[];
  /** Up to so many times, where the question gives a multiple. */
  readonly multiple: Question['quantities'][number] | null;
}

/** "A kilowatt-hour at 5 cents": the unit stands before the price. */
const nearKilowattHour = (text: string, { start, end }: { start: number; end: number }): boolean =>
  /kwh|kilowatt|كيلوواط|كيلووات|كيلو واط/iu.test(text.slice(Math.max(0, start - 30), start)) ||
  /^\s*(?:per|a|each|for each|لكل|لل)\s*(?:kwh|kilowatt|كيلو)/iu.test(text.slice(end, end + 24));

/** What the asker gives, by dimension. The first of a dimension stands: a question names its machine before its network. */
const givenIn = (question: Question): Given => {
  const known: Partial<Record<keyof Known, Exact>> = {};
  const inputs: Input[] = [];
  let multiple: Given['multiple'] = null;
  for (const quantity of question.quantities) {
    const { value, unit } = quantity;
    if (unit === 'x' || /ضعف|times/iu.test(question.text.slice(quantity.end, quantity.end + 8))) multiple ??= quantity;
    if (value === undefined) continue;
    if (!unit || unit === '1' || unit === 'count') {
      if (DIFFICULTY.test(question.plain) && !known.difficulty && decimal(value).n > 1_000_000n) {
        known.difficulty = decimal(value);
        inputs.push({ value, unit: '1', from: 'question' });
      } else if (REWARD.test(question.text.slice(0, quantity.start)) && !known.reward) {
        known.reward = decimal(value);
        inputs.push({ value, unit: 'BTC', from: 'question' });
      }
      continue;
    }
    if (unitOf(unit)?.dimension === 'money' && !known.electricity && nearKilowattHour(question.text, quantity)) {
      const factor = conversion(`${unit}/kWh`, 'USD/kWh');
      if (factor) {
        known.electricity = mul(decimal(value), factor);
        inputs.push({ value, unit: `${unit}/kWh`, from: 'question' });
        continue;
      }
    }
    for (const [key, target] of TAKES) {
      const factor = conversion(unit, target) ?? (key === 'hashprice' ? hashpriceOf(unit) : null);
      if (!factor || known[key]) continue;
      known[key] = mul(decimal(value), factor);
      inputs.push({ value, unit, from: 'question' });
      break;
    }
  }
  return { known, inputs, multiple };
};

/** People write a hashprice "per PH per day" and leave the second of PH/s out. */
const hashpriceOf = (unit: string): Exact | null => {
  const loose =
    /^(USD|USc)\/\((?:([TPE])H\.d|d\.([TPE])H)\)$/.exec(unit) ??
    /^(USD|USc)\/([TPE])H\/d$/.exec(unit) ??
    /^(USD|USc)\/([TPE])H$/.exec(unit);
  if (!loose) return null;
  return conversion(`${loose[1]}/(${loose[2] ?? loose[3]}H/s.d)`, 'USD/(PH/s.d)');
};

const missing = (goal: Goal, known: Known): (keyof Known)[] => goal.needs.filter((key) => known[key] === undefined);

const UNIT_OF: Readonly<Partial<Record<keyof Known, string>>> = Object.fromEntries(TAKES);

/** A quantity that the question leaves to the news: the efficiency of a machine it names. */
const fromNews = (
  key: keyof Known,
  question: Question,
  candidates: readonly Candidate[],
): { value: Exact; source: Candidate } | null => {
  const unit = UNIT_OF[key];
  const dimension = unit && unitOf(unit)?.dimension;
  const names = question.terms.filter((t) => t.kind === 'name' || t.kind === 'thing');
  if (!unit || !dimension || !names.some((t) => t.kind === 'name')) return null;
  const slot = {
    terms: names,
    period: question.times.points[0] ?? null,
    dimensions: new Set([dimension]),
    change: false,
  };
  const pick = pickOne(scored(candidates, slot, question), slot);
  const source = pick.kind === 'fact' ? pick.fact.candidates[0] : undefined;
  const factor = source && conversion(source.quantity.unit, unit);
  const value = source?.statement.figure.value;
  return source && factor && value !== undefined ? { value: mul(decimal(value), factor), source } : null;
};

const asked = (question: Question, known: Known): Goal[] =>
  GOALS.filter(
    (goal) =>
      goal.cue.test(question.plain) &&
      !goal.not?.test(question.plain) &&
      (goal.gives === undefined || known[goal.gives] === undefined),
  );

const inAskedUnit = (value: Exact, goal: Goal, question: Question): { value: Exact; unit: string } => {
  for (const { unit } of question.units) {
    const factor = conversion(goal.unit, unit);
    if (factor && !/^(?:H|kH)$/.test(unit)) return { value: mul(value, factor), unit };
  }
  return { value, unit: goal.unit };
};

/** A stored multiple, "up to 25 times", on top of a computed price. */
const multiplied = (
  result: Result,
  given: Given,
  question: Question,
  candidates: readonly Candidate[],
): { result: Result; source: Candidate | null } => {
  const terms = question.terms.filter((t) => t.kind === 'name' || t.kind === 'thing');
  const slot = { terms, period: null, dimensions: new Set(['multiple']), change: false };
  const { multiple } = given;
  const [source] = scored(candidates, slot, question).filter(
    (c) =>
      !multiple ||
      c.statement.figure.max === (multiple.max ?? multiple.value) ||
      c.statement.figure.value === multiple.value,
  );
  const amount = source?.statement.figure ?? multiple;
  if (!amount || result.value === undefined) return { result, source: null };
  const factor = intervalOf(amount, amount.qualifier);
  const made = stated(product(scaled(factor, decimal(result.value)), intervalOf({ value: '1' }, 'exact')));
  if (!made) return { result, source: null };
  const number = made.value ?? made.max ?? made.min ?? '';
  const { value: _, ...rest } = result;
  return {
    result: {
      ...rest,
      ...made,
      working: `${result.working}; × ${amount.max ?? amount.value ?? amount.min} = ${number}`,
    },
    source: source ?? null,
  };
};

const anchored = (given: Given, candidates: readonly Candidate[]): Candidate[] => {
  const { difficulty } = given.known;
  if (!difficulty) return [];
  const text = toDecimal(difficulty);
  const found = candidates.find((c) => c.statement.figure.value === text && c.dimension === 'number');
  return found ? [found] : [];
};

/** Mining economics from the asker's numbers, and from stored figures where the question names whose. */
export const fillCalculator = (question: Question, candidates: readonly Candidate[]): Filled => {
  const given = givenIn(question);
  const known: Partial<Record<keyof Known, Exact>> = { ...given.known };
  const sound = candidates.filter((c) => !isSuspect(c));
  const sources: Candidate[] = anchored(given, sound);
  const results: Result[] = [];
  const goals = asked(question, given.known);
  for (const goal of goals) {
    const absent = missing(goal, known);
    if (absent.length > 1) continue;
    for (const key of absent) {
      const found = fromNews(key, question, candidates);
      if (!found) continue;
      known[key] = found.value;
      sources.push(found.source);
    }
    if (missing(goal, known).length > 0) continue;
    const made = goal.compute(known);
    if (!made) continue;
    const { value, unit } = inAskedUnit(made.value, goal, question);
    const result: Result = {
      operation: 'calculator',
      value: toDecimal(value),
      qualifier: 'exact',
      unit,
      working: `${made.working} = ${toDecimal(value)} ${unit}`,
    };
    if (goal.multiple && (given.multiple || /times|ضعف|مره/u.test(question.plain))) {
      const raised = multiplied(result, given, question, sound);
      results.push(raised.result);
      if (raised.source) sources.push(raised.source);
    } else results.push(result);
  }
  if (results.length === 0) return refusal('missing_operand');
  return { status: 'answered', results, operands: sources.map(operandOf), inputs: given.inputs, score: 1 };
};

/** Does the question give enough numbers of its own for one of the formulas? */
export const canCalculate = (question: Question): boolean => {
  const { known } = givenIn(question);
  return asked(question, known).some((goal) => missing(goal, known).length === 0);
};
