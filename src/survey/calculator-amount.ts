import { compare, decimal, div, ONE, sub, toDecimal } from '#src/base/exact.ts';
import { conversion, unitOf } from '#src/base/units.ts';
import { fold } from '#src/language/text.ts';
import { type Key, QUANTITIES } from './calculator-rules.ts';
import { FEE } from './calculator-said.ts';
import { inputOf, type Tree } from './formula.ts';
import type { Question } from './question.ts';

export type Amount = Question['quantities'][number];

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
  ['hashprice', /^ ?(?:of )?(?:hash ?-?price|هاش ?برايس)/u],
  ['net', /^ ?(?:of (?:the |a )?)?(?:network|total network|للشبكه|في الشبكه|شبكه)/u],
];
export const COSTS =
  /(?:price|costs?|bought|buy|paid|worth|سعر\p{L}*|ثمن\p{L}*|تمن\p{L}*|اشتري\p{L}*|شري\p{L}*|كلف\p{L}*|ب)[^\d.,،؟?]{0,24}$/u;

const OF_NETWORK =
  /^ ?(?:of|from) (?:the |all |total |global |network |world )*(?:network|hash ?-?rate|hash ?power)|^ ?من (?:كل |اجمالي |مجموع )?(?:ال)?(?:شبكه|هاش ?ري?ت|هاش|تجزيه|معدل التجزيه|قوه)/u;

/** What a machine brings in a day, after its power. */
const NETS =
  /(?:nets?|netting|earns?|earning|makes?|making|profits?(?: of| is)?|clears?|[يتنب]{0,2}ربح\p{L}*|ربح\p{L}*|صافي\p{L}*|[يتب]{1,2}كسب\p{L}*|[يتب]{1,2}جيب\p{L}*)[^\d.,،؟?]{0,12}$/u;

/** Money to be spent. */
const BUDGET = /budget|can spend|may spend|to spend|ميزاني\p{L}*|معي|معاي\p{L}?|مخصص\p{L}*|[اينت]صرف/u;

/** "A $4,000 miner". */
export const OF_MACHINE = /^ ?(?:miner|rig|machine|asic|box|device|unit)(?!s)/u;
/** "20 S19s": a model is counted as a machine is. */
export const MODELS = /^[a-z]{1,3}-?\d{1,3}[a-z]{0,3}$/iu;

export const ofUnit = (value: string, unit: string): Tree => inputOf(value, unit, 'question');

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

export const strict = (unit: string): string => LOOSE.find(([rule]) => rule.test(unit))?.[1](unit) ?? unit;

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

export const MACHINE = /machine|rig|miner|asic|unit|box|device|server|جهاز|اجهزه|اله|الات|منقب|معدن|ماكين|قطعه/u;

/** "200 tera" of a machine are terahashes a second, and "3.6 kilo" kilowatts. */
const SHORT: readonly (readonly [RegExp, string])[] = [
  [/^(?:tera|تيرا)$/u, 'TH/s'],
  [/^(?:peta|بيتا)$/u, 'PH/s'],
  [/^(?:kilo|كيلو)$/u, 'kW'],
  [/^(?:mega|مي[غج]ا)$/u, 'MW'],
  [/^(?:joules?|جول)$/u, 'J/TH'],
];

/** The amount's unit, if it is one; كم after a number asks how many more often than it means kilometres. */
export const unitIn = ({ unit, noun, text }: Amount): string | null => {
  if (noun !== null) return SHORT.find(([rule]) => rule.test(fold(noun)))?.[1] ?? null;
  if (unit === null || unit === 'count' || unit === '1' || (unit === 'km' && /كم$/u.test(text))) return null;
  return strict(unit);
};

export const keyOf = (amount: Amount, text: string): { key: Key; tree: Tree } | null => {
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

export const isMultiple = (text: string, amount: Amount): boolean =>
  amount.unit === 'x' || /ضعف|times/iu.test(text.slice(amount.end, amount.end + 8));
export const isBudget = ({ start, end }: Amount, text: string): boolean =>
  BUDGET.test(fold(text.slice(0, start)).slice(-24)) || /^ (?:budget|to spend)/u.test(fold(text.slice(end)));
