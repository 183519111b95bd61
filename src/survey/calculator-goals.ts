import { type Key, QUANTITIES } from './calculator-rules.ts';
import {
  ASKED_POWER,
  BALANCE,
  COIN_PRICE,
  COINS,
  COST,
  COVER,
  DIFFICULTY,
  DRAWN,
  EFFICIENCY,
  ELECTRIC,
  ENERGY,
  either,
  FLEET,
  HASHPRICE,
  HASHRATE,
  MACHINE,
  NEW_COINS,
  PAYBACK,
  PER_COIN,
  PERCENT,
  POWER,
  PROFIT,
  REVENUE,
  SALE,
  STANDS,
} from './calculator-words.ts';

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
  /** Only where the asker gives it, or all of them. */
  readonly given?: Key | readonly Key[];
  /** May a multiple of the question or the news be put on top? */
  readonly multiple?: boolean;
  /** Asked over the period that the question names, such as a bill a month. */
  readonly periodic?: boolean;
  /** Only where a period is named: energy a day is power, and without a period it is none. */
  readonly perTime?: boolean;
  /** Only where no period is named. */
  readonly untimed?: boolean;
  /** Words beside which all its numbers may come from the news. */
  readonly stored?: RegExp;
}

const KWH = /kwh|kilowatt-? ?hour|كيلو ?وات? ?ط? ?(?:ال)?ساع[هي]|كيلوواط/u;
/** What one coin takes is asked, and not how many there are. */
const ONE_COIN =
  /(?:one|a single|1|each) (?:bitcoin|btc|coin)|(?:بيتكوين|بتكوين|عمله) واحد|(?:البيتكوين|البتكوين) الواحد/u;
const TIMES_PRICE = either(COST, PROFIT, BALANCE, STANDS, PER_COIN);

export const GOALS: readonly Goal[] = [
  { find: 'burden', cue: PERCENT, with: either(REVENUE, COST), given: ['hashprice', 'electricity'] },
  // One unknown of the balance between revenue and electricity.
  {
    find: 'worst',
    cue: EFFICIENCY,
    with: either(BALANCE, COVER, /worst|اسوا|maximum|اقصي/u),
    gives: 'efficiency',
    given: 'electricity',
  },
  { find: 'limit', cue: DIFFICULTY, with: BALANCE, gives: 'difficulty', given: 'electricity' },
  { find: 'coinCost', cue: COIN_PRICE, with: either(BALANCE, COVER), gives: 'price', given: 'electricity' },
  { find: 'hashcost', cue: either(HASHPRICE, /عايد/u), with: either(BALANCE, COVER), gives: 'hashprice' },
  { find: 'hashcost', cue: /hash ?-?cost/u },
  {
    find: 'breakEven',
    cue: either(BALANCE, STANDS),
    without: /difficulty|صعوب|(?<!qq )(?:hash ?-?price|efficiency) for/u,
    gives: 'electricity',
    stored: HASHPRICE,
  },
  {
    find: 'breakEven',
    cue: /(?:max|maximum|highest|top|dearest) (?:\S+ ){0,2}?(?:power|electricity|energy|kwh) (?:price|tariff|rate|cost)|(?:اعلي|اقصي|اغلي) (?:سعر|تعرفه|ثمن) (?:لل|ال)?(?:كهرب|ضو|كيلو|طاق)/u,
    gives: 'electricity',
    given: 'hashprice',
  },
  { find: 'breakEven', cue: REVENUE, with: KWH, without: PROFIT, multiple: true, given: 'hashprice' },
  { find: 'payback', cue: PAYBACK },
  { find: 'affordable', cue: either(ASKED_POWER, POWER), gives: 'draw', given: 'budget' },
  { find: 'affordable', cue: either(ASKED_POWER, POWER), gives: 'draw', given: 'allowance' },
  { find: 'fleet', cue: FLEET, given: 'hall' },
  { find: 'site', cue: either(ASKED_POWER, POWER), without: either(TIMES_PRICE, ENERGY), given: 'pue' },
  { find: 'earned', cue: PROFIT, without: either(BALANCE, PAYBACK), given: 'time', untimed: true },
  { find: 'profit', cue: PROFIT, without: either(BALANCE, PAYBACK), gives: 'profit', periodic: true },
  {
    find: 'margin',
    cue: PROFIT,
    without: either(BALANCE, PAYBACK),
    gives: 'rate',
    given: ['hashprice', 'efficiency', 'electricity'],
  },
  {
    find: 'taken',
    cue: REVENUE,
    without: either(PROFIT, BALANCE, COST, /kwh|kilowatt|كيلوواط|\bbtc\b|bitcoin/u),
    given: 'time',
    untimed: true,
  },
  {
    find: 'revenue',
    cue: REVENUE,
    without: either(PROFIT, BALANCE, COST, /kwh|kilowatt|كيلوواط|\bbtc\b|bitcoin/u),
    given: 'hashprice',
    periodic: true,
  },
  { find: 'minted', cue: COINS, with: NEW_COINS, given: 'time' },
  { find: 'issue', cue: COINS, with: NEW_COINS, gives: 'rate', perTime: true, periodic: true },
  { find: 'won', cue: COINS, without: ONE_COIN, given: 'time' },
  { find: 'coins', cue: COINS, without: ONE_COIN, periodic: true },
  {
    find: 'paid',
    cue: COST,
    without: either(PROFIT, PER_COIN, BALANCE),
    given: 'time',
    stored: either(ELECTRIC, DRAWN),
  },
  { find: 'spent', cue: COST, without: either(PROFIT, PER_COIN, BALANCE, COVER), stored: ELECTRIC },
  { find: 'spent', cue: REVENUE, with: SALE, stored: SALE },
  {
    find: 'bill',
    cue: COST,
    without: either(PROFIT, PER_COIN, BALANCE, COVER),
    periodic: true,
    stored: either(ELECTRIC, DRAWN),
  },
  // "Electricity per day at 6 cents" has no word for paying, and a price says that money is asked for.
  {
    find: 'bill',
    cue: ELECTRIC,
    without: either(PROFIT, PER_COIN, BALANCE, COVER, COST, ENERGY, STANDS, /price|سعر|efficien|كفاء/u),
    given: 'electricity',
    periodic: true,
    perTime: true,
  },
  { find: 'efficiency', cue: EFFICIENCY, without: BALANCE, gives: 'efficiency', stored: either(MACHINE, POWER) },
  { find: 'coinCost', cue: COST, with: PER_COIN },
  { find: 'coinEnergy', cue: PER_COIN, without: COST },
  { find: 'used', cue: ENERGY, without: TIMES_PRICE, given: 'time' },
  { find: 'site', cue: ENERGY, without: TIMES_PRICE, perTime: true, periodic: true },
  { find: 'used', cue: ENERGY, without: TIMES_PRICE, given: 'rate', untimed: true },
  { find: 'used', cue: ENERGY, without: TIMES_PRICE, given: 'machines', untimed: true },
  {
    find: 'site',
    cue: POWER,
    without: either(TIMES_PRICE, ENERGY, /price|سعر/u),
    gives: 'draw',
    stored: either(HASHRATE, EFFICIENCY),
  },
  { find: 'site', cue: ASKED_POWER, gives: 'draw', stored: either(HASHRATE, EFFICIENCY) },
  {
    find: 'rate',
    cue: HASHRATE,
    without: either(HASHPRICE, COINS, DIFFICULTY, TIMES_PRICE),
    gives: 'rate',
    given: 'efficiency',
  },
  {
    find: 'net',
    cue: HASHRATE,
    with: DIFFICULTY,
    without: either(HASHPRICE, COINS),
    gives: 'rate',
    stored: DIFFICULTY,
  },
  {
    find: 'difficulty',
    cue: DIFFICULTY,
    without: either(BALANCE, HASHPRICE, COINS),
    gives: 'difficulty',
    given: 'net',
  },
  { find: 'hashprice', cue: HASHPRICE, gives: 'hashprice', given: 'difficulty' },
];

/** The units in which an amount of a goal is shown where the question names none. */
export const SHOWN: Readonly<Partial<Record<Key, string>>> = { site: 'GW', used: 'TWh' };
export const shownUnit = (key: Key): string => SHOWN[key] ?? QUANTITIES[key];
