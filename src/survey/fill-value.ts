import type { Operation, Result } from '#src/base/answer.ts';
import { decimal } from '#src/base/exact.ts';
import { type Interval, point } from '#src/base/interval.ts';
import { fold } from '#src/language/text.ts';
import type { Candidate } from './candidate.ts';
import { type Computed, inUnit, times } from './compute.ts';
import { converted } from './energy.ts';
import { type Fact, isWithin } from './facts.ts';
import { type Filled, operandOf, refusal, resultOf } from './filled.ts';
import { hoursOver } from './hours-over.ts';
import { sameKind } from './match.ts';
import { MEAN_POWER } from './operation-words.ts';
import type { Question } from './question.ts';
import { loosely, nounsMet, pickOne, type Scored, type Slot, scored } from './single.ts';
import { unitWished } from './unit-wished.ts';
import { show } from './working.ts';

const REPEATED = /doubl|twice|تضاعف|مضاعف|الضعف/iu;

/** The worst that a fine, a cost or a loss can be is the most of it. */
const HARMS: ReadonlySet<string> = new Set(['money', 'money_rate', 'duration', 'energy_price', 'capacity_price']);
const WORST = /\bworst\b|اسوا/u;
const UP_TO =
  /\bat (?:the )?most\b|\bas (?:high|much|many|big|long) as\b|\bup to (?:what|how)|(?:ك|لل?)حد ا[قع]|ب?اقصي حد|بالكثير|بالكتير/u;
const AT_LEAST = /\bat (?:the very |the )?least\b|كحد ادني|علي ال[اق]قل|بالقليل/u;

/** "The maximum fine" of 200 to 1,000 is its upper end, and so is the worst that it may come to. */
export const endOf = (question: Question, interval: Interval, dimension: string): Interval => {
  // "Must not exceed 85" and "a cap of 85" say one thing of the cap.
  const cap =
    /maximum|\bmax\b|\bmost (?:\S+ ){1,8}?(?:permits?|permitted|allows?|allowed) |اقصي/u.test(question.plain) ||
    question.terms.some((t) => t.concepts.includes('limit'));
  if (cap && interval.hi && (!interval.lo || interval.lo.implied)) return point(interval.hi.at, interval.approx);
  if (!interval.lo || !interval.hi || interval.lo.implied || interval.hi.implied) return interval;
  const isWorst = WORST.test(question.plain) && HARMS.has(dimension);
  if (isWorst || UP_TO.test(question.plain) || question.cues.has('extreme-high'))
    return point(interval.hi.at, interval.approx);
  if (AT_LEAST.test(question.plain) || question.cues.has('extreme-low')) return point(interval.lo.at, interval.approx);
  return interval;
};

/** The figure as it is asked for: the end of its range, in the unit wished. */
export const asked = (question: Question, candidate: Candidate): Computed => {
  const { unit } = candidate.quantity;
  const interval = endOf(question, candidate.quantity.interval, candidate.dimension);
  const quantity = { interval, unit };
  const repeat = question.terms.some((t) => t.concepts.includes('repeat'));
  if (repeat && REPEATED.test(fold(candidate.statement.quote))) return times(quantity, decimal('2'), '2');
  const other = unitWished(question, unit);
  const wished = other !== null && other !== unit ? inUnit(quantity, other) : null;
  return wished
    ? { ...wished, working: `${show(quantity)} = ${show(wished)}` }
    : { ...quantity, working: show(quantity) };
};

const resultFrom = (
  question: Question,
  operation: Operation,
  fact: Fact<Scored>,
): { result: Result; source: Scored } | null => {
  const [source] = fact.candidates;
  const result = source && resultOf(operation, asked(question, source), [source]);
  return source && result ? { result, source } : null;
};

/** Versions of one matter are of one order; a fleet and a machine are two subjects, whatever the question calls them. */
const oneMatter = ([first, ...others]: readonly Fact<Scored>[]): boolean => {
  const lead = first?.candidates[0];
  return others.every(({ candidates: [other] }) => lead !== undefined && other !== undefined && isWithin(lead, other));
};

/** The figures as they are asked for, each a result of its own. */
export const resultsOf = (facts: readonly Candidate[], question: Question, operation: Operation): Result[] =>
  facts.flatMap((c) => resultOf(operation, asked(question, c), [c]) ?? []);

/** One stored figure, as it stands or in the unit asked for. */
export const fillValue = (
  candidates: readonly Candidate[],
  question: Question,
  slot: Slot,
  operation: Operation = 'value',
): Filled => {
  const loose = loosely(candidates, slot, question);
  const list = nounsMet(loose, slot);
  const pick = pickOne(list, slot, loose);
  if (pick.kind === 'none') return refusal(pick.reason, pick.nearest, pick.nearest[0]?.score ?? 0);
  const facts = pick.kind === 'fact' ? [pick.fact] : pick.facts;
  if (!oneMatter(facts)) return refusal('ambiguous_question', list);
  const made = facts.flatMap((fact) => resultFrom(question, operation, fact) ?? []);
  if (made.length === 0) return refusal('no_source', list);
  const [first, ...others] = made;
  return {
    status: pick.kind === 'fact' ? 'answered' : 'conflict',
    results: made.map(({ result }) => result),
    operands: first ? [operandOf(first.source)] : [],
    conflicts: others.map(({ source }) => operandOf(source)),
    score: facts[0]?.score ?? 0,
    used: first ? [first.source] : [],
  };
};

/** One stored figure in another unit, or as mean power and energy of a year. */
export const fillConvert = (candidates: readonly Candidate[], question: Question, slot: Slot, unit: string): Filled => {
  const fit = scored(candidates, slot, question).filter(
    (c) => !('refused' in converted(c.quantity, unit, hoursOver(question, c)).outcome),
  );
  // What already is power is no energy to be spread over a year.
  const able = MEAN_POWER.test(question.plain) ? fit.filter((c) => !sameKind(c.quantity.unit, unit)) : fit;
  // An amount in the question says which figure is meant.
  const list = question.quantities.some(({ unit }) => unit !== 'd' && unit !== 'h')
    ? able.filter((c) => c.given >= 0)
    : able;
  const pick = pickOne(list, slot);
  if (pick.kind === 'none') return refusal(pick.reason, pick.nearest, pick.nearest[0]?.score ?? 0);
  const facts = pick.kind === 'fact' ? [pick.fact] : pick.facts;
  const results: Result[] = [];
  const sources: Scored[] = [];
  const inputs = new Map<string, ReturnType<typeof converted>['inputs'][number]>();
  for (const fact of facts) {
    const [source] = fact.candidates;
    if (!source) continue;
    const year = source.spell ? Number(source.spell.label.slice(0, 4)) : null;
    const made = converted(
      { ...source.quantity, interval: endOf(question, source.quantity.interval, source.dimension) },
      unit,
      hoursOver(question, source),
      year,
    );
    const result = 'refused' in made.outcome ? null : resultOf('convert', made.outcome, [source]);
    if (!result) continue;
    results.push(result);
    sources.push(source);
    for (const input of made.inputs) inputs.set(input.value, input);
  }
  const [first, ...others] = sources;
  if (!first) return refusal('units_do_not_fit', list);
  return {
    status: pick.kind === 'fact' ? 'answered' : 'conflict',
    results,
    operands: [operandOf(first)],
    conflicts: others.map(operandOf),
    inputs: [...inputs.values()],
    score: facts[0]?.score ?? 0,
    used: [first],
  };
};
