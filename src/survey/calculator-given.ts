import type { Input } from '#src/base/answer.ts';
import { compare, decimal, div, ONE, sub, toDecimal, toNumber, ZERO } from '#src/base/exact.ts';
import { intervalOf } from '#src/base/interval.ts';
import { conversion, unitOf } from '#src/base/units.ts';
import { fold } from '#src/language/text.ts';
import { nightOf } from './calculator-hours.ts';
import { withoutAmounts } from './calculator-period.ts';
import { type Key, QUANTITIES } from './calculator-rules.ts';
import { BLOCKS, FEE, lengthOf, paceOf, pueOf, rewardOf, upOf } from './calculator-said.ts';
import { FLEET } from './calculator-words.ts';
import { inUnit } from './compute.ts';
import { inputOf, made, type Tree } from './formula.ts';
import type { Question } from './question.ts';
import { amountsIn } from './question-units.ts';

type Amount = Question['quantities'][number];

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

/** Quantities that an amount is by its dimension alone. */
const BY_UNIT: readonly Key[] = [
  'hashprice',
  'electricity',
  'efficiency',
  'rate',
  'draw',
  'price',
  'reward',
  'energy',
  'time',
];

/** What stands right before or after a number that its unit does not tell; in index form. */
const BEFORE: readonly (readonly [Key, RegExp])[] = [
  ['hashprice', /(?:hash ?-?price|\bhp|هاش ?برايس|سعر (?:الهاش|التجزيه))[^\d.,،؟?]{0,16}$/u],
  ['difficulty', /(?:difficulty|صعوب\p{L}*)[^\d.,،؟?]{0,24}$/u],
  ['net', /(?:network|all miners|شبكه|الشبكه)[^\d.,،؟?]{0,20}$/u],
  ['reward', /(?:reward|subsidy|مكافا\p{L}*)[^\d.,،؟?]{0,20}$/u],
  [
    'price',
    /(?:bitcoin|btc|coin|بيتكوين|بتكوين|العمله)(?: price| at| is| worth|'s price| سعره?ا?| ب| على)?[ =:]*(?:at |of |is |ب)?$/u,
  ],
  ['pue', /\bpue[^\d.,،؟?]{0,8}$/u],
];
const AFTER: readonly (readonly [Key, RegExp])[] = [
  ['reward', /^ ?(?:block )?(?:reward|subsidy)/u],
  ['difficulty', /^ ?difficulty/u],
  ['net', /^ ?(?:of (?:the |a )?)?(?:network|total network|للشبكه|في الشبكه|شبكه)/u],
];
const COSTS =
  /(?:price|costs?|bought|buy|paid|worth|سعر\p{L}*|ثمن\p{L}*|تمن\p{L}*|اشتري\p{L}*|شري\p{L}*|كلف\p{L}*|ب)[^\d.,،؟?]{0,24}$/u;

const OF_NETWORK =
  /^ ?(?:of|from) (?:the |all |total |global |network |world )*(?:network|hash ?-?rate|hash ?power)|^ ?من (?:كل |اجمالي |مجموع )?(?:ال)?(?:شبكه|هاش ?ري?ت|هاش|تجزيه|معدل التجزيه|قوه)/u;

/** What a machine brings in a day, after its power. */
const NETS =
  /(?:nets?|netting|earns?|earning|makes?|making|profits?(?: of| is)?|clears?|[يتنب]{0,2}ربح\p{L}*|ربح\p{L}*|صافي\p{L}*|[يتب]{1,2}كسب\p{L}*|[يتب]{1,2}جيب\p{L}*)[^\d.,،؟?]{0,12}$/u;

/** Money to be spent. */
const BUDGET = /budget|can spend|may spend|to spend|ميزاني\p{L}*|معي|معاي\p{L}?|مخصص\p{L}*|[اينت]صرف/u;

/** "A $4,000 miner". */
const OF_MACHINE = /^ ?(?:miner|rig|machine|asic|box|device|unit)(?!s)/u;
/** "20 S19s": a model is counted as a machine is. */
const MODELS = /^[a-z]{1,3}-?\d{1,3}[a-z]{0,3}$/iu;

const ofUnit = (value: string, unit: string): Tree => inputOf(value, unit, 'question');

/** People leave the second of TH/s and the terahash of J/TH out. */
const LOOSE: readonly (readonly [RegExp, (unit: string) => string])[] = [
  [/^[kMGTPEZ]?H$/, (unit) => `${unit}/s`],
  [/^[kMGTPEZ]H\/(?:s\/)?d$/, (unit) => unit.replace(/\/.*/, '/s')],
  [/^[kMG]?W\/d$/, (unit) => unit.replace('/d', '')],
  [/^J$/, () => 'J/TH'],
  [/^BTC\/block$/, () => 'BTC'],
  [/^(USD|USc)\/\(([TPE])H\.d\)$/, (unit) => unit.replace('H.d', 'H/s.d')],
  [/^(USD|USc)\/([TPE])H(?:\/d)?$/, (unit) => unit.replace(/\/([TPE])H.*/, '/($1H/s.d)')],
];

const strict = (unit: string): string => LOOSE.find(([rule]) => rule.test(unit))?.[1](unit) ?? unit;

/** In bitcoin mining nothing but a kilowatt-hour costs cents; "5.5 cents a month" is a bill a month at 5.5 cents. */
const isPence = (value: string, unit: string): boolean => {
  const money = unit.split('/')[0] ?? unit;
  const dollars = conversion(money, 'USD');
  return (
    /^USD$|^USc$/.test(money) &&
    /^(?:USD|USc)(?:\/(?:d|mo|yr|h|wk))?$/.test(unit) &&
    dollars !== null &&
    compare(decimal(value), decimal(money === 'USc' ? '100' : '1')) < 0
  );
};

const MACHINE = /machine|rig|miner|asic|unit|box|device|server|جهاز|اجهزه|اله|الات|منقب|معدن|ماكين|قطعه/u;

/** "200 tera" of a machine are terahashes a second, and "3.6 kilo" kilowatts. */
const SHORT: readonly (readonly [RegExp, string])[] = [
  [/^(?:tera|تيرا)$/u, 'TH/s'],
  [/^(?:peta|بيتا)$/u, 'PH/s'],
  [/^(?:kilo|كيلو)$/u, 'kW'],
  [/^(?:joules?|جول)$/u, 'J/TH'],
];

/** The amount's unit, if it is one; كم after a number asks how many more often than it means kilometres. */
const unitIn = ({ unit, noun, text }: Amount): string | null => {
  if (noun !== null) return SHORT.find(([rule]) => rule.test(fold(noun)))?.[1] ?? null;
  if (unit === null || unit === 'count' || unit === '1' || (unit === 'km' && /كم$/u.test(text))) return null;
  return strict(unit);
};

const keyOf = (amount: Amount, text: string): { key: Key; tree: Tree } | null => {
  const { value } = amount;
  if (value === undefined) return null;
  const [before, after] = [fold(text.slice(0, amount.start)), fold(text.slice(amount.end))];
  const unit = unitIn(amount);
  const named = BEFORE.find(([, rule]) => rule.test(before))?.[0] ?? AFTER.find(([, rule]) => rule.test(after))?.[0];
  if (unit === null)
    return named && (amount.noun === null || named === 'difficulty')
      ? { key: named, tree: ofUnit(value, QUANTITIES[named]) }
      : null;
  if (unit === '%' && OF_NETWORK.test(after))
    return { key: 'part', tree: ofUnit(toDecimal(div(decimal(value), decimal('100'))), '1') };
  if (unit === '%') {
    if (!FEE.test(after.slice(0, 24)) && !FEE.test(before.slice(-24))) return null;
    return { key: 'kept', tree: ofUnit(toDecimal(sub(ONE, div(decimal(value), decimal('100')))), '1') };
  }
  if (/^[A-Z]{3}\/(?:h|d|wk|mo|yr)$/.test(unit) && NETS.test(before))
    return { key: 'profit', tree: ofUnit(value, unit) };
  if (/^[A-Z]{3}\/(?:d|wk|mo|yr)$/.test(unit) && BUDGET.test(before.slice(-24)))
    return { key: 'allowance', tree: ofUnit(value, unit) };
  if (isPence(value, unit)) return { key: 'electricity', tree: ofUnit(value, `${unit.split('/')[0]}/kWh`) };
  if (unitOf(unit)?.dimension === 'money') {
    if (named === 'hashprice') return { key: named, tree: ofUnit(value, `${unit}/(PH/s.d)`) };
    if (named === 'price') return { key: named, tree: ofUnit(value, `${unit}/BTC`) };
    return null;
  }
  if (named === 'net' && conversion(unit, QUANTITIES.net) !== null) return { key: named, tree: ofUnit(value, unit) };
  const key = BY_UNIT.find((k) => conversion(unit, QUANTITIES[k]) !== null);
  return key ? { key, tree: ofUnit(value, unit) } : null;
};

const isMultiple = (text: string, amount: Amount): boolean =>
  amount.unit === 'x' || /ضعف|times/iu.test(text.slice(amount.end, amount.end + 8));

/** Numbers in words count machines and give what has a unit; bare ones are too often no amounts. */
const spelledOut = ({ text, lang, quantities }: Question): Amount[] =>
  (quantities.length > 0 ? amountsIn(text, lang).amounts : []).filter(
    (q) =>
      !quantities.some((known) => known.start < q.end && q.start < known.end) &&
      (q.noun === null
        ? q.unit !== null && conversion(strict(q.unit), QUANTITIES.rate) !== null
        : MACHINE.test(fold(q.noun)) || BLOCKS.test(fold(q.noun))),
  );

const isBudget = ({ start, end }: Amount, text: string): boolean =>
  BUDGET.test(fold(text.slice(0, start)).slice(-24)) || /^ (?:budget|to spend)/u.test(fold(text.slice(end)));

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
  let multiple: Amount | null = null;
  let machines: Tree | null = null;
  let cost: Tree | null = null;
  const take = (key: Key, tree: Tree): void => {
    known[key] ??= tree;
    if (key === 'rate' || key === 'net') rates.push(tree);
    if (key === 'draw') draws.push(tree);
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
