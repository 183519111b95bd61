import type { Qualifier } from '#src/base/figure.ts';
import type { Bilingual, TrueFigure } from './article.ts';
import { shift, steps } from './decimals.ts';
import type { EventKind, FactSpec } from './event.ts';
import { ENERGY } from './events-energy.ts';
import { GENERAL } from './events-general.ts';
import { MARKETS } from './events-markets.ts';
import { MINING } from './events-mining.ts';
import { RULES } from './events-rules.ts';
import { inventName } from './names.ts';
import { periodOf } from './periods.ts';
import type { Quantity } from './quantity.ts';
import type { Random } from './random.ts';

export const EVENTS: readonly EventKind[] = [...MINING, ...ENERGY, ...RULES, ...MARKETS, ...GENERAL];
/** Each kind as often as it weighs. */
const DECK = EVENTS.flatMap((event) => Array.from({ length: event.weight }, () => event));

/** What is true of a story, whoever reports it. */
export interface Fact extends Quantity {
  readonly spec: FactSpec;
  readonly period: TrueFigure['period'];
}

export interface Story {
  readonly event: EventKind;
  readonly names: Readonly<Record<string, Bilingual>>;
  readonly facts: Readonly<Record<string, Fact>>;
}

const qualifierOf = ({ bounds, of, worded }: FactSpec, r: Random): Qualifier => {
  if (worded !== undefined) return worded;
  // A value that others are compared with stays plain, so that "from A to B" says what it seems to say.
  if (of !== undefined || !r.chance(0.4)) return 'exact';
  return r.pick<Qualifier>(['approx', ...(bounds ?? [])]);
};

/** The numerator of `of` in steps of this fact, as a whole number. */
const stepsOf = (value: string, step: string): number => {
  const places = step.startsWith('0.') ? step.length - 2 : -(step.length - 1);
  return Number(shift(value, places));
};

const drawFact = (spec: FactSpec, drawn: Readonly<Record<string, Fact>>, day: Date, r: Random): Fact => {
  const step = spec.step ?? '1';
  const base = spec.of === undefined ? undefined : drawn[spec.of];
  const unitSteps = spec.of === undefined ? r.int(spec.low, spec.high) : 0;
  const baseStep = base?.spec.step ?? '1';
  const derived = base && Math.round((stepsOf(base.values[0], baseStep) * r.int(spec.low, spec.high)) / 100);
  const value = derived === undefined ? steps(unitSteps, step) : steps(Math.max(1, derived), baseStep);
  const qualifier = qualifierOf(spec, r);
  const above = steps(Math.ceil(unitSteps * (1.1 + r.next() * 0.4)) + 1, step);
  return {
    spec,
    unit: spec.unit,
    ...(spec.noun === undefined ? {} : { noun: spec.noun }),
    qualifier,
    worded: spec.worded !== undefined,
    values: qualifier === 'range' ? [value, above] : [value],
    period: spec.period === undefined ? null : periodOf(spec.period, day, r),
  };
};

/** A story of some kind, with invented actors and figures. */
export const drawStory = (day: Date, r: Random): Story => {
  const event = r.pick(DECK);
  const names = Object.fromEntries(Object.entries(event.cast).map(([role, kind]) => [role, inventName(kind, r)]));
  const facts: Record<string, Fact> = {};
  for (const [id, spec] of Object.entries(event.facts)) facts[id] = drawFact(spec, facts, day, r);
  return { event, names, facts };
};
