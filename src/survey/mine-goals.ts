import type { Constant } from '#src/base/answer.ts';
import { decimal, div, type Exact, mul, ONE, sub, toDecimal } from '#src/base/exact.ts';
import * as mining from './mining.ts';

/** What the formulas take, and in which unit a number without one is meant. */
export const TAKEN = {
  difficulty: '1',
  price: 'USD/BTC',
  reward: 'BTC',
  hashprice: 'USD/(PH/s.d)',
  hashrate: 'TH/s',
  efficiency: 'J/TH',
  power: 'W',
  electricity: 'USD/kWh',
  fee: '%',
  pue: '1',
  height: '1',
  blocktime: 's',
} as const;
export type Taken = keyof typeof TAKEN;

export type Known = Readonly<Partial<Record<Taken, Exact>>>;

export interface MineGoal {
  /** Without these there is nothing to compute; those that the asker leaves out are looked for in the news. */
  readonly needs: readonly Taken[];
  /** Taken where it is given; else it is the constant that is named. */
  readonly assumes?: readonly Taken[];
  readonly constants: readonly Constant[];
  /** Its hash rate is the network's, which the news reports; else it is the asker's own. */
  readonly network?: true;
  readonly unit: string;
  /** The formula in names, as the literature writes it. */
  readonly formula: string;
  readonly compute: (known: Required<Known>) => { readonly value: Exact; readonly working: string };
}

const t = toDecimal;
const GIGA = decimal('1e9');
const EXA = decimal('1e18');
const HUNDRED = decimal('100');
const YEAR = decimal('8760');

const minusFee = (fee: Exact): string => (fee.n === 0n ? '' : ` × (1 - ${t(fee)} / 100)`);

/** The economics of mining, each with its formula. What is assumed is said beside every result. */
export const MINE = {
  hashprice: {
    needs: ['difficulty', 'price', 'reward'],
    constants: ['hashes_per_difficulty', 'subsidy'],
    unit: 'USD/(PH/s.d)',
    formula: '1e15 × 86400 s / (difficulty × 2^32) × reward × price',
    compute: ({ difficulty: d, reward: r, price: p }) => ({
      value: mining.hashprice(d, r, p),
      working: `1e15 × 86400 s / (${t(d)} × 2^32) × ${t(r)} BTC × ${t(p)} USD/BTC`,
    }),
  },
  hashcost: {
    needs: ['efficiency', 'electricity'],
    constants: [],
    unit: 'USD/(PH/s.d)',
    formula: 'efficiency × 24 h × electricity',
    compute: ({ efficiency: e, electricity: p }) => ({
      value: mining.hashcost(e, p),
      working: `${t(e)} J/TH × 24 h × ${t(p)} USD/kWh`,
    }),
  },
  'break-even-price': {
    needs: ['hashprice', 'efficiency'],
    assumes: ['pue', 'fee'],
    constants: ['pue', 'pool_fee'],
    unit: 'USD/kWh',
    formula: 'hashprice / (24 h × efficiency × PUE) × (1 - fee)',
    compute: ({ hashprice: h, efficiency: e, pue, fee }) => ({
      value: mul(mining.breakEvenElectricity(h, mul(e, pue)), sub(ONE, div(fee, HUNDRED))),
      working: `${t(h)} USD/(PH/s.d) / (24 h × ${t(e)} J/TH × ${t(pue)})${minusFee(fee)}`,
    }),
  },
  'break-even-efficiency': {
    needs: ['hashprice', 'electricity'],
    constants: [],
    unit: 'J/TH',
    formula: 'hashprice / (24 h × electricity)',
    compute: ({ hashprice: h, electricity: p }) => ({
      value: mining.breakEvenEfficiency(h, p),
      working: `${t(h)} USD/(PH/s.d) / (24 h × ${t(p)} USD/kWh)`,
    }),
  },
  'break-even-difficulty': {
    needs: ['efficiency', 'price', 'electricity', 'reward'],
    constants: ['hashes_per_difficulty', 'subsidy'],
    unit: '1',
    formula: 'reward × price / (2^32 × efficiency × 1e-12 / 3.6e6 × electricity)',
    compute: ({ efficiency: e, reward: r, price: p, electricity: c }) => ({
      value: mining.breakEvenDifficulty(e, r, p, c),
      working: `${t(r)} BTC × ${t(p)} USD/BTC / (2^32 × ${t(e)} J/TH × 1e-12 / 3.6e6 × ${t(c)} USD/kWh)`,
    }),
  },
  'energy-per-coin': {
    needs: ['hashrate', 'efficiency', 'reward'],
    assumes: ['pue'],
    constants: ['block_seconds', 'subsidy', 'pue'],
    network: true,
    unit: 'kWh/BTC',
    formula: 'hash rate × efficiency × PUE × 600 s / 3.6e6 / reward',
    compute: ({ hashrate: h, efficiency: e, reward: r, pue }) => ({
      value: mul(mining.energyPerCoin(mining.powerOf(h, e), r), pue),
      working: `${t(h)} TH/s × ${t(e)} J/TH × ${t(pue)} × 600 s / 3.6e6 / ${t(r)} BTC`,
    }),
  },
  'cost-per-coin': {
    needs: ['hashrate', 'efficiency', 'electricity', 'reward'],
    assumes: ['pue'],
    constants: ['block_seconds', 'subsidy', 'pue'],
    network: true,
    unit: 'USD/BTC',
    formula: 'hash rate × efficiency × PUE × 600 s / 3.6e6 / reward × electricity',
    compute: ({ hashrate: h, efficiency: e, reward: r, electricity: p, pue }) => ({
      value: mul(mul(mining.energyPerCoin(mining.powerOf(h, e), r), pue), p),
      working: `${t(h)} TH/s × ${t(e)} J/TH × ${t(pue)} × 600 s / 3.6e6 / ${t(r)} BTC × ${t(p)} USD/kWh`,
    }),
  },
  'network-power': {
    needs: ['hashrate', 'efficiency'],
    assumes: ['pue'],
    constants: ['pue'],
    network: true,
    unit: 'GW',
    formula: 'hash rate × efficiency × PUE',
    compute: ({ hashrate: h, efficiency: e, pue }) => ({
      value: div(mul(mining.powerOf(h, e), pue), GIGA),
      working: `${t(h)} TH/s × ${t(e)} J/TH × ${t(pue)} / 1e9`,
    }),
  },
  'network-energy': {
    needs: ['hashrate', 'efficiency'],
    assumes: ['pue'],
    constants: ['pue', 'hours_per_year'],
    network: true,
    unit: 'TWh/yr',
    formula: 'hash rate × efficiency × PUE × 8760 h',
    compute: ({ hashrate: h, efficiency: e, pue }) => ({
      value: div(mul(mul(mining.powerOf(h, e), pue), YEAR), decimal('1e12')),
      working: `${t(h)} TH/s × ${t(e)} J/TH × ${t(pue)} × 8760 h / 1e12`,
    }),
  },
  hashrate: {
    needs: ['difficulty'],
    constants: ['hashes_per_difficulty', 'block_seconds'],
    unit: 'EH/s',
    formula: 'difficulty × 2^32 / 600 s',
    compute: ({ difficulty: d }) => ({
      value: div(mining.hashrateOf(d), EXA),
      working: `${t(d)} × 2^32 / 600 s / 1e18`,
    }),
  },
  'coins-per-day': {
    needs: ['hashrate', 'difficulty', 'reward'],
    assumes: ['fee'],
    constants: ['hashes_per_difficulty', 'subsidy', 'pool_fee'],
    unit: 'BTC/d',
    formula: 'hash rate × 1e12 × 86400 s × reward / (difficulty × 2^32) × (1 - fee)',
    compute: ({ hashrate: h, difficulty: d, reward: r, fee }) => ({
      value: mining.coinsPerDay(h, d, r, div(fee, HUNDRED)),
      working: `${t(h)} TH/s × 1e12 × 86400 s × ${t(r)} BTC / (${t(d)} × 2^32)${minusFee(fee)}`,
    }),
  },
  profit: {
    needs: ['hashrate', 'power', 'hashprice', 'electricity'],
    assumes: ['fee'],
    constants: ['pool_fee'],
    unit: 'USD/d',
    formula: 'hash rate / 1000 × hashprice × (1 - fee) - power / 1000 × 24 h × electricity',
    compute: ({ hashrate: h, power: w, hashprice, electricity, fee }) => ({
      value: mining.profitPerDay({ rate: h, watts: w }, { hashprice, electricity, fee: div(fee, HUNDRED) }),
      working: `${t(h)} TH/s / 1000 × ${t(hashprice)} USD/(PH/s.d)${minusFee(fee)} - ${t(w)} W / 1000 × 24 h × ${t(electricity)} USD/kWh`,
    }),
  },
  efficiency: {
    needs: ['power', 'hashrate'],
    constants: [],
    unit: 'J/TH',
    formula: 'power / hash rate',
    compute: ({ power: w, hashrate: h }) => ({ value: mining.efficiencyOf(w, h), working: `${t(w)} W / ${t(h)} TH/s` }),
  },
} as const satisfies Readonly<Record<string, MineGoal>>;

export type Formula = keyof typeof MINE;
/** What `/mine` computes: the formulas, and the two calendars of the chain. */
export const MINED = [...(Object.keys(MINE) as Formula[]), 'difficulty', 'halving'] as const;
