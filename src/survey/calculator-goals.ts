import { type Key, QUANTITIES } from './calculator-rules.ts';

/** A kind of question about mining economics, by its words in index form. */
export interface Goal {
  readonly find: Key;
  /** Where these words stand tells which of several questions came first. */
  readonly cue: RegExp;
  /** These must stand beside the cue, these must not. */
  readonly with?: RegExp;
  readonly without?: RegExp;
  /** Never computed where the asker gives it. */
  readonly gives?: Key;
  /** Only where the asker gives it. */
  readonly given?: Key;
  /** May a multiple of the question or the news be put on top? */
  readonly multiple?: boolean;
  /** Asked over the period that the question names, such as a bill a month. */
  readonly periodic?: boolean;
  /** Words beside which all its numbers may come from the news. */
  readonly stored?: RegExp;
}

const BREAK_EVEN = /break ?-?even|breakeven|نقطه التعادل|سعر التعادل|سعر تعادل|تتعادل|يتعادل|التعادل/u;
/** "The highest price that a machine can stand": break-even in other words. */
const STANDS =
  /(?:max\w*|highest|most|what|which|top|how (?:much|high)) (?:\S+ ){0,5}?(?:price|tariff|rate|cost|pay) (?:\S+ ){0,6}?(?:stand|stands|bear|bears|afford|affords|survive|survives|tolerate|kills?|withstand|before (?:it|they) loses?)|(?:price|tariff) (?:\S+ ){0,3}?(?:kills|can (?:\S+ ){0,3}?(?:stand|bear|afford|survive))|(?:اقصي|اعلي|اكبر) (?:سعر|تعرفه|ثمن) (?:\S+ ){0,4}?(?:ي?تحمل|يتحمل|يستحمل|تتحمل|تستحمل|يحتمل|يقدر|يقدر عليه|يصمد)\S*/u;
const PER_COIN =
  /per (?:coin|bitcoin|btc)|(?:one|a single|1) (?:bitcoin|btc|coin)|لبيتكوين واحد|لبتكوين واحد|للبيتكوين الواحد|لكل بيتكوين|البيتكوين الواحد|بيتكوين واحد|بيتكوين وحده/u;
const PROFIT = /profit|net per day|\bmake\b|\bmakes\b|ربح|ارباح|اربح|مكسب|صافي|يكسب|بيكسب|اكسب/u;
const COST = /cost|bill|spend|\bpay\b|\bpays\b|paid|burn|كلف|تكلف|فاتور|مصروف|ادفع|يدفع|تدفع|بدفع|ندفع|يصرف|تصرف/u;
const HASHPRICE = /hash ?-?price|هاش ?برايس|سعر الهاش|سعر التجزيه/u;
const NEED = /need|cover|break ?-?even|يحتاج|يغطي|تغطي|لازم|يلزم|التعادل/u;
const POWER =
  /\bgw\b|\bmw\b|\bkw\b|gigawatt|megawatt|kilowatt|power|غيغاواط|جيجاواط|جيغاواط|جيجاوات|ميغاواط|ميجاواط|ميجاوات|كيلوواط|كيلووات|واط|قدره/u;
const ENERGY =
  /\b[kmgt]wh\b|terawatt|(?:kilo|mega|giga)watt-hour|تيراواط|تيرا واط|(?:غيغا|جيجا|ميغا|ميجا|كيلو)واط ساعه/u;
const ASKED_POWER =
  /how many (?:gw|mw|kw|watts|gigawatts?|megawatts?|kilowatts?)(?! ?-?hours?| ?h\b)|(?:كم|كام|قديش|شكثر|شقد|شحال) (?:غيغا|جيجا|جيغا|ميغا|ميجا|كيلو)?(?:واط|وات|\S+واط|\S+وات)(?! ساعه)/u;
const ELECTRIC = /electric|power|energy|tariff|\brate\b|كهرب|طاق|تعرف|\bضو|الضو/u;
const either = (...rules: readonly RegExp[]): RegExp => new RegExp(rules.map((r) => r.source).join('|'), 'u');

export const GOALS: readonly Goal[] = [
  {
    find: 'breakEven',
    cue: either(BREAK_EVEN, STANDS),
    without: /difficulty|صعوب|(?:hash ?-?price|efficiency) for/u,
    gives: 'electricity',
    stored: HASHPRICE,
  },
  { find: 'worst', cue: /break ?-?even|التعادل|worst|اسوا|maximum|اقصي/u, with: /efficien|كفاء/u, gives: 'efficiency' },
  { find: 'limit', cue: /difficulty|صعوب/u, with: BREAK_EVEN, gives: 'difficulty' },
  { find: 'hashcost', cue: either(HASHPRICE, /عايد/u), with: NEED, gives: 'hashprice' },
  { find: 'hashcost', cue: /hash ?-?cost/u },
  {
    find: 'breakEven',
    cue: /revenue|earn|ايراد|عايد|يكسب|دخل/u,
    with: /kwh|kilowatt|كيلوواط/u,
    without: PROFIT,
    multiple: true,
    given: 'hashprice',
  },
  { find: 'profit', cue: PROFIT, periodic: true },
  {
    find: 'revenue',
    cue: /revenue|earn|gross|ايراد|عايد|مدخول|يدخل/u,
    without: either(PROFIT, COST, /kwh|kilowatt|كيلوواط|\bbtc\b|bitcoin/u),
    given: 'hashprice',
    periodic: true,
  },
  {
    find: 'coins',
    cue: /how (?:many|much) (?:btc|bitcoins?|coins?)|(?:كم|كام|قديش) (?:btc|بيتكوين|بتكوين)/u,
    with: /difficulty|صعوب/u,
    periodic: true,
  },
  { find: 'paid', cue: COST, without: either(PROFIT, PER_COIN, BREAK_EVEN), given: 'time' },
  { find: 'spent', cue: COST, without: either(PROFIT, PER_COIN, BREAK_EVEN, NEED), stored: ELECTRIC },
  { find: 'bill', cue: COST, without: either(PROFIT, PER_COIN, BREAK_EVEN, NEED), periodic: true, stored: ELECTRIC },
  { find: 'efficiency', cue: /efficien|j\/th|كفاء|بالجول/u, without: BREAK_EVEN, gives: 'efficiency' },
  { find: 'coinCost', cue: COST, with: PER_COIN },
  { find: 'coinEnergy', cue: PER_COIN, without: COST },
  {
    find: 'site',
    cue: POWER,
    without: either(COST, PROFIT, BREAK_EVEN, PER_COIN, /price|سعر|efficien|كفاء/u),
    gives: 'draw',
  },
  { find: 'site', cue: ASKED_POWER, gives: 'draw' },
  { find: 'year', cue: ENERGY, without: either(COST, PROFIT, BREAK_EVEN, PER_COIN), given: 'rate' },
  { find: 'year', cue: ENERGY, without: either(COST, PROFIT, BREAK_EVEN, PER_COIN), given: 'machines' },
  {
    find: 'network',
    cue: /hash ?-?rate|هاش|تجزي/u,
    with: /difficulty|صعوب/u,
    without: HASHPRICE,
    gives: 'rate',
    given: 'difficulty',
  },
  { find: 'hashprice', cue: HASHPRICE, gives: 'hashprice', given: 'difficulty' },
];

/** The units in which an amount of a goal is shown where the question names none. */
export const SHOWN: Readonly<Partial<Record<Key, string>>> = { site: 'GW', year: 'TWh' };
export const shownUnit = (key: Key): string => SHOWN[key] ?? QUANTITIES[key];
