import type { Input } from '#src/base/answer.ts';
import { toNumber, ZERO } from '#src/base/exact.ts';
import { intervalOf } from '#src/base/interval.ts';
import { conversion, unitOf } from '#src/base/units.ts';
import { fold } from '#src/language/text.ts';
import {
  type Amount,
  COSTS,
  isBudget,
  isMultiple,
  keyOf,
  MACHINE,
  MODELS,
  OF_MACHINE,
  ofUnit,
  strict,
} from './calculator-amount.ts';
import { nightOf } from './calculator-hours.ts';
import { periodIn, withoutAmounts } from './calculator-period.ts';
import { type Key, QUANTITIES } from './calculator-rules.ts';
import { BLOCKS, lengthOf, paceOf, pueOf, rewardOf, upOf } from './calculator-said.ts';
import { FLEET } from './calculator-words.ts';
import { inUnit } from './compute.ts';
import { inputOf, made, type Tree } from './formula.ts';
import type { Question } from './question.ts';
import { amountsIn } from './question-units.ts';

/** What the asker gives, by the quantity it is; the first of a kind stands: a question names its machine before its network. */
export interface Given {
  readonly known: Readonly<Partial<Record<Key, Tree>>>;
  /** Up to so many times, where the question gives a multiple. */
  readonly multiple: Amount | null;
  /** Amounts that no quantity takes. */
  readonly strange: readonly Strange[];
}

/** "From 85 to 36 MW": the amount is one end of a stretch, the other end of which would be computed with. */
export type Strange = Amount & { readonly ranged: boolean };

/** Numbers in words count machines and give what has a unit; bare ones are too often no amounts. */
const spelledOut = ({ text, lang, quantities }: Question): Amount[] =>
  (quantities.length > 0 ? amountsIn(text, lang).amounts : []).filter(
    (q) =>
      !quantities.some((known) => known.start < q.end && q.start < known.end) &&
      (q.noun === null
        ? q.unit !== null && conversion(strict(q.unit), QUANTITIES.rate) !== null
        : MACHINE.test(fold(q.noun)) || BLOCKS.test(fold(q.noun))),
  );

const RANGED = /^\s*(?:to|and|[-–]|إلى|الى|لـ?|و)\s*[\d٠-٩]/iu;

/** In "48 وجهاز" the machine is the next thing that is said, and no 48 of them are counted. */
const unjoined = (amount: Amount): Amount =>
  amount.noun !== null && /^و/u.test(amount.noun) && MACHINE.test(fold(amount.noun).slice(1))
    ? { ...amount, noun: null, unit: null, end: amount.start + amount.text.lastIndexOf(amount.noun) }
    : amount;

type Found = Partial<Record<Key, Tree>>;

/** Of two hash rates the greater is the network's: nobody has more than all. One of the network alone is all there is. */
const withNetwork = (known: Found, rates: readonly Tree[]): void => {
  const [one, two] = rates;
  if (one && known.net && !two) known.rate = known.net;
  if (!one || !two) return;
  const size = (tree: Tree): number =>
    tree.kind === 'input' ? toNumber(inUnit(tree.quantity, 'H/s')?.interval.lo?.at ?? ZERO) : 0;
  [known.rate, known.net] = size(one) <= size(two) ? [one, two] : [two, one];
};

/** Of two draws without a number of machines the smaller is a machine's, the greater what the site has for them. */
const withHall = (known: Found, draws: readonly Tree[]): void => {
  const [one, two, more] = draws;
  if (!one || !two || more || known.machines) return;
  const size = (tree: Tree): number =>
    tree.kind === 'input' ? toNumber(inUnit(tree.quantity, 'W')?.interval.lo?.at ?? ZERO) : 0;
  [known.draw, known.hall] = size(one) <= size(two) ? [one, two] : [two, one];
};

const inHours = (tree: Tree): number =>
  tree.kind === 'input' ? toNumber(inUnit(tree.quantity, 'h')?.interval.lo?.at ?? ZERO) : 0;

/** Hours beside days are those of each day; all 24 of a day say no more than the day does. */
const withDays = (known: Found, times: readonly Tree[], question: Question): void => {
  const [first, second] = times.toSorted((a, b) => inHours(a) - inHours(b));
  if (!first || inHours(first) > 24 || known.time === undefined) return;
  const longer = second ?? (inHours(known.time) > 24 ? known.time : undefined);
  if (longer) {
    if (inHours(first) < 24) known.up ??= made('over', first, inputOf('24', 'h', 'question'));
    known.time = longer;
  } else if (inHours(first) === 24 && periodIn(withoutAmounts(question)) === 'd') delete known.time;
};

const named = (amount: Amount, text: string): Amount => {
  const [, model] = /^ (\S+)/u.exec(text.slice(amount.end)) ?? [];
  const isCount = amount.noun === null && amount.unit === null && model !== undefined && MODELS.test(model);
  return isCount ? { ...amount, noun: model, unit: 'count' } : amount;
};

export const givenIn = (question: Question): Given => {
  const { text } = question;
  const known: Found = {};
  const strange: Strange[] = [];
  const rates: Tree[] = [];
  const draws: Tree[] = [];
  const times: Tree[] = [];
  let multiple: Amount | null = null;
  let machines: Tree | null = null;
  let cost: Tree | null = null;
  const take = (key: Key, tree: Tree): void => {
    known[key] ??= tree;
    if (key === 'rate' || key === 'net') rates.push(tree);
    if (key === 'draw') draws.push(tree);
    if (key === 'time') times.push(tree);
  };
  const amounts = [...question.quantities, ...spelledOut(question)].map((q) => named(unjoined(q), text));
  for (const amount of amounts.toSorted((a, b) => a.start - b.start)) {
    if (isMultiple(text, amount)) {
      multiple ??= amount;
      continue;
    }
    const [up, pace] = [upOf(amount, text), paceOf(amount, text)];
    const found = up || pace ? null : keyOf(amount, text);
    const { value, unit, noun } = amount;
    if (up) take('up', up);
    else if (pace) take('pace', pace);
    else if (found) take(found.key, found.tree);
    else if (
      unit === 'count' &&
      noun !== null &&
      (MACHINE.test(fold(noun)) || MODELS.test(noun)) &&
      value !== undefined
    )
      machines ??= inputOf(value, 'count', 'question');
    else if (unit !== null && unitOf(unit)?.dimension === 'money' && value !== undefined && isBudget(amount, text))
      take('budget', ofUnit(value, unit));
    else if (
      unit === 'USD' &&
      value !== undefined &&
      (COSTS.test(fold(text.slice(0, amount.start))) || OF_MACHINE.test(fold(text.slice(amount.end))))
    )
      cost ??= inputOf(value, unit, 'question');
    else strange.push({ ...amount, ranged: unit === null && RANGED.test(text.slice(amount.end)) });
  }
  withNetwork(known, rates);
  const reward = rewardOf(text);
  if (reward) known.reward ??= reward;
  const pue = pueOf(text);
  if (pue) known.pue ??= pue;
  const length = lengthOf(question) ?? nightOf(text);
  if (length) known.time ??= length;
  if (machines) known.machines = machines;
  withDays(known, times, question);
  if (cost) known.cost = cost;
  withHall(known, FLEET.test(withoutAmounts(question)) ? draws : []);
  // "$6,000 a month" of a month that is given is $6,000.
  const { allowance, time } = known;
  if (allowance?.kind === 'input' && time) {
    known.budget = ofUnit(allowance.input.value, allowance.input.unit.replace(/\/.*/, ''));
    delete known.allowance;
  }
  for (const key of ['rate', 'draw', 'cost'] as const) {
    const one = known[key];
    if (machines && one) known[key] = made('times', machines, one);
  }
  return { known, multiple, strange };
};

/** The asker's numbers a tree rests on. */
export const inputsOf = (tree: Tree): readonly Input[] =>
  tree.kind === 'input' ? [tree.input] : tree.kind === 'made' ? tree.of.flatMap(inputsOf) : [];

export const multipleOf = (amount: Amount): Tree => ({
  kind: 'input',
  input: { value: amount.value ?? amount.max ?? amount.min ?? '', unit: 'x', from: 'question' },
  quantity: { interval: intervalOf(amount, amount.qualifier), unit: '1' },
});
