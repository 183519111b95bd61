import { decimal, div, type Exact, mul, toDecimal } from '#src/base/exact.ts';
import * as mining from './mining.ts';

/** What a formula may take: TH/s, W, J/TH, USD/kWh, USD/(PH/s.d), BTC, USD/BTC. */
export interface Known {
  readonly hashprice?: Exact;
  readonly electricity?: Exact;
  readonly efficiency?: Exact;
  readonly rate?: Exact;
  readonly watts?: Exact;
  readonly difficulty?: Exact;
  readonly reward?: Exact;
  readonly price?: Exact;
}

export interface Goal {
  readonly name: string;
  /** Cues in index form. */
  readonly cue: RegExp;
  readonly not?: RegExp;
  readonly needs: readonly (keyof Known)[];
  readonly unit: string;
  /** What it finds: never computed where the asker gives it. */
  readonly gives?: keyof Known;
  /** May a multiple of the question or the news be put on top? */
  readonly multiple?: boolean;
  readonly compute: (known: Known) => { readonly value: Exact; readonly working: string } | null;
}

const t = toDecimal;
const ZERO = decimal('0');
const goal = (g: Goal): Goal => g;

/** Watts of a machine: as given, or its rate times its efficiency. */
const wattsOf = ({ watts, rate, efficiency }: Known): Exact | null =>
  watts ?? (rate && efficiency ? mining.powerOf(rate, efficiency) : null);

const BREAK_EVEN = /break ?-?even|breakeven|نقطه التعادل|سعر التعادل|سعر تعادل|تتعادل|يتعادل|التعادل/u;
const PER_COIN =
  /per (?:coin|bitcoin|btc)|(?:one|a single|1) (?:bitcoin|btc|coin)|لبيتكوين واحد|لبتكوين واحد|للبيتكوين الواحد|لكل بيتكوين|البيتكوين الواحد|بيتكوين واحد/u;
const PROFIT = /profit|net per day|ربح|ارباح|اربح|مكسب|صافي/u;
const COST = /cost|bill|spend|كلف|تكلف|فاتور|مصروف/u;

export const GOALS: readonly Goal[] = [
  goal({
    name: 'break-even electricity',
    cue: BREAK_EVEN,
    not: /difficulty|صعوب/u,
    needs: ['hashprice', 'efficiency'],
    unit: 'USD/kWh',
    gives: 'electricity',
    compute: ({ hashprice: h, efficiency: e }) =>
      h && e
        ? { value: mining.breakEvenElectricity(h, e), working: `${t(h)} USD/(PH/s.d) / (24 h × ${t(e)} J/TH)` }
        : null,
  }),
  goal({
    name: 'break-even efficiency',
    cue: /(?=.*(?:break ?-?even|التعادل|worst|اسوا|maximum|اقصي))(?=.*(?:efficien|كفاء))/u,
    needs: ['hashprice', 'electricity'],
    unit: 'J/TH',
    gives: 'efficiency',
    compute: ({ hashprice: h, electricity: p }) =>
      h && p
        ? { value: mining.breakEvenEfficiency(h, p), working: `${t(h)} USD/(PH/s.d) / (24 h × ${t(p)} USD/kWh)` }
        : null,
  }),
  goal({
    name: 'hashcost',
    cue: /(?:hash ?-?price|هاش ?برايس|سعر الهاش|سعر التجزيه|عايد).*(?:need|cover|pay|يحتاج|يغطي|تغطي|لازم|يلزم)|(?:need|cover|يحتاج|يغطي|يلزم).*(?:hash ?-?price|هاش ?برايس|سعر الهاش|سعر التجزيه)|hash ?-?cost/u,
    needs: ['efficiency', 'electricity'],
    unit: 'USD/(PH/s.d)',
    gives: 'hashprice',
    compute: ({ efficiency: e, electricity: p }) =>
      e && p ? { value: mining.hashcost(e, p), working: `${t(e)} J/TH × 24 h × ${t(p)} USD/kWh` } : null,
  }),
  goal({
    name: 'revenue of a kilowatt-hour',
    cue: /(?:revenue|earn|ايراد|عايد|يكسب|دخل).*(?:kwh|kilowatt|كيلوواط)|(?:kwh|kilowatt|كيلوواط).*(?:revenue|earn|ايراد|عايد|يكسب|دخل)/u,
    needs: ['hashprice', 'efficiency'],
    unit: 'USD/kWh',
    multiple: true,
    compute: ({ hashprice: h, efficiency: e }) =>
      h && e
        ? { value: mining.breakEvenElectricity(h, e), working: `${t(h)} USD/(PH/s.d) / (24 h × ${t(e)} J/TH)` }
        : null,
  }),
  goal({
    name: 'profit a day',
    cue: PROFIT,
    needs: ['rate', 'hashprice', 'electricity'],
    unit: 'USD/d',
    compute: (known) => {
      const { rate, hashprice, electricity } = known;
      const watts = wattsOf(known);
      if (!rate || !hashprice || !electricity || !watts) return null;
      const terms = { hashprice, electricity, fee: ZERO };
      return {
        value: mining.profitPerDay({ rate, watts }, terms),
        working: `${t(rate)} TH/s / 1000 × ${t(hashprice)} USD - ${t(div(watts, decimal('1000')))} kW × 24 h × ${t(electricity)} USD/kWh`,
      };
    },
  }),
  goal({
    name: 'electricity a day',
    cue: new RegExp(`(?=.*(?:${COST.source}))(?=.*(?:day|daily|يوم))`, 'u'),
    not: new RegExp(`${PROFIT.source}|${PER_COIN.source}|${BREAK_EVEN.source}`, 'u'),
    needs: ['electricity'],
    unit: 'USD/d',
    compute: (known) => {
      const watts = wattsOf(known);
      if (!watts || !known.electricity) return null;
      return {
        value: mining.electricityPerDay(watts, known.electricity),
        working: `${t(div(watts, decimal('1000')))} kW × 24 h × ${t(known.electricity)} USD/kWh`,
      };
    },
  }),
  goal({
    name: 'efficiency of a machine',
    cue: /efficien|j\/th|كفاء/u,
    not: BREAK_EVEN,
    needs: ['watts', 'rate'],
    unit: 'J/TH',
    gives: 'efficiency',
    compute: ({ watts: w, rate: r }) =>
      w && r ? { value: mining.efficiencyOf(w, r), working: `${t(w)} W / ${t(r)} TH/s` } : null,
  }),
  goal({
    name: 'cost of a coin',
    cue: new RegExp(`(?=.*(?:${COST.source}))(?=.*(?:${PER_COIN.source}))`, 'u'),
    needs: ['rate', 'efficiency', 'reward', 'electricity'],
    unit: 'USD/BTC',
    compute: ({ rate: r, efficiency: e, reward, electricity: p }) =>
      r && e && reward && p
        ? {
            value: mul(mining.energyPerCoin(mining.powerOf(r, e), reward), p),
            working: `${t(r)} TH/s × ${t(e)} J/TH × 600 s / ${t(reward)} BTC × ${t(p)} USD/kWh`,
          }
        : null,
  }),
  goal({
    name: 'energy of a coin',
    cue: PER_COIN,
    not: COST,
    needs: ['rate', 'efficiency', 'reward'],
    unit: 'kWh/BTC',
    compute: ({ rate: r, efficiency: e, reward }) =>
      r && e && reward
        ? {
            value: mining.energyPerCoin(mining.powerOf(r, e), reward),
            working: `${t(r)} TH/s × ${t(e)} J/TH × 600 s / ${t(reward)} BTC`,
          }
        : null,
  }),
  goal({
    name: 'network power',
    cue: /\bgw\b|\bmw\b|gigawatt|megawatt|power|غيغاواط|جيجاواط|جيغاواط|جيجاوات|ميغاواط|ميجاواط|ميجاوات|واط|قدره/u,
    not: new RegExp(`${COST.source}|${PROFIT.source}|${BREAK_EVEN.source}|${PER_COIN.source}|price|سعر`, 'u'),
    needs: ['rate', 'efficiency'],
    unit: 'GW',
    compute: ({ rate: r, efficiency: e }) =>
      r && e ? { value: div(mining.powerOf(r, e), decimal('1e9')), working: `${t(r)} TH/s × ${t(e)} J/TH` } : null,
  }),
  goal({
    name: 'network energy a year',
    cue: /\btwh\b|\bgwh\b|terawatt|gigawatt-hour|تيراواط|تيرا واط|غيغاواط ساعه|جيجاواط ساعه/u,
    not: new RegExp(`${COST.source}|${PROFIT.source}|${BREAK_EVEN.source}|${PER_COIN.source}`, 'u'),
    needs: ['rate', 'efficiency'],
    unit: 'TWh',
    compute: ({ rate: r, efficiency: e }) =>
      r && e
        ? {
            value: div(mul(mining.powerOf(r, e), decimal('8760')), decimal('1e12')),
            working: `${t(r)} TH/s × ${t(e)} J/TH × 8760 h`,
          }
        : null,
  }),
  goal({
    name: 'hash rate from difficulty',
    cue: /(?=.*(?:difficulty|صعوب))(?=.*(?:hash ?-?rate|هاش|تجزي))/u,
    not: /hash ?-?price|هاش برايس/u,
    needs: ['difficulty'],
    unit: 'EH/s',
    gives: 'rate',
    compute: ({ difficulty: d }) =>
      d ? { value: div(mining.hashrateOf(d), decimal('1e18')), working: `${t(d)} × 2^32 / 600 s` } : null,
  }),
  goal({
    name: 'hashprice from difficulty',
    cue: /hash ?-?price|هاش ?برايس|سعر الهاش|سعر التجزيه/u,
    needs: ['difficulty', 'reward', 'price'],
    unit: 'USD/(PH/s.d)',
    compute: ({ difficulty: d, reward, price }) =>
      d && reward && price
        ? {
            value: mining.hashprice(d, reward, price),
            working: `1e15 × 86400 s / (${t(d)} × 2^32) × ${t(reward)} BTC × ${t(price)} USD/BTC`,
          }
        : null,
  }),
];
