import { conversion, unitOf } from '#src/base/units.ts';
import type { Given } from './calculator-given.ts';
import { GOALS, type Goal, shownUnit } from './calculator-goals.ts';
import { periodAsked, withoutAmounts } from './calculator-period.ts';
import type { Question } from './question.ts';
import { unitWished } from './unit-wished.ts';

/** Energy or coins in a stretch of time. */
const isRate = (unit: string): boolean =>
  conversion(unit, 'W') !== null ? /\//.test(unit) : conversion(unit, 'BTC/d') !== null;

/** The goals of a question in the order in which its words ask for them, each quantity once. */
export const goalsOf = (question: Question, { known }: Given): Goal[] => {
  const plain = withoutAmounts(question);
  const asked = GOALS.flatMap((goal) => {
    const at = goal.cue.exec(plain)?.index;
    const fits =
      at !== undefined &&
      (goal.with?.test(plain) ?? true) &&
      !(goal.without?.test(plain) ?? false) &&
      !(goal.untimed && periodAsked(question) !== null) &&
      (!goal.perTime || periodAsked(question) !== null || question.units.some(({ unit }) => isRate(unit))) &&
      (goal.gives === undefined || known[goal.gives] === undefined) &&
      [goal.given ?? []].flat().every((key) => known[key] !== undefined);
    return fits ? [{ goal, at }] : [];
  });
  return asked
    .toSorted((a, b) => a.at - b.at)
    .map(({ goal }) => goal)
    .filter((goal, i, all) => all.findIndex((other) => other.find === goal.find) === i);
};

const PER_TIME = /\/(?:h|d|wk|mo|yr)$/;

export const unitFor = (goal: Goal, question: Question): string | null => {
  const own = shownUnit(goal.find);
  if (goal.periodic) {
    const period = periodAsked(question);
    const energy = question.units.find(({ unit }) => conversion(unit, 'kWh') !== null)?.unit;
    if (period && goal.find === 'site') return `${energy ?? 'kWh'}/${period}`;
    if (period && goal.find !== 'site') return own.replace(/\/d$/, `/${period}`);
    if (goal.find === 'bill') return null;
  }
  const named = question.units.map(({ unit }) => unit).filter((unit) => !/^(?:H|kH)$/.test(unit));
  // "MWh per month of 30 days" in 30 days is MWh, and MWh of one coin are MWh a coin.
  const all = [...named, ...named.map((unit) => unit.replace(PER_TIME, '')), ...named.map((unit) => `${unit}/BTC`)];
  return all.find((unit) => unitOf(unit) && conversion(own, unit) !== null) ?? own;
};

/** How well a unit answers those that are asked for: in one of them, in one for another time, or not at all. */
export const unitFit = (unit: string, question: Question): 0 | 1 | 2 => {
  const { units } = question;
  const asked = unitWished(question, unit);
  if (asked === null) return 2;
  const all = [asked, ...units.map((u) => u.unit)];
  if (all.some((other) => conversion(unit, other) !== null)) return 2;
  const timeless = unit.replace(PER_TIME, '').replace(/\/BTC$/, '');
  return all.some((other) => conversion(timeless, other.replace(PER_TIME, '')) !== null) ? 1 : 0;
};
