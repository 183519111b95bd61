import type { Key } from './calculator-rules.ts';

/** What the calculations take, and in which unit a number without one is meant. */
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

export interface MineGoal {
  /** What is reckoned, by the rules that questions are reckoned by. */
  readonly find: Key;
  /** Without these there is nothing to compute; those that the asker leaves out are looked for in the news. */
  readonly needs: readonly Taken[];
  /** Taken where it is given; else its constant is. */
  readonly assumes?: readonly Taken[];
  /** Its hash rate is the network's, which the news reports; else it is the asker's own. */
  readonly network?: true;
  readonly unit: string;
}

/** The economics of mining. What is assumed is said beside every result. */
export const MINE = {
  hashprice: { find: 'hashprice', needs: ['difficulty', 'price', 'reward'], unit: 'USD/(PH/s.d)' },
  hashcost: { find: 'hashcost', needs: ['efficiency', 'electricity'], unit: 'USD/(PH/s.d)' },
  'break-even-price': {
    find: 'breakEven',
    needs: ['hashprice', 'efficiency'],
    assumes: ['pue', 'fee'],
    unit: 'USD/kWh',
  },
  'break-even-efficiency': { find: 'worst', needs: ['hashprice', 'electricity'], unit: 'J/TH' },
  'break-even-difficulty': { find: 'limit', needs: ['efficiency', 'price', 'electricity', 'reward'], unit: '1' },
  'energy-per-coin': {
    find: 'coinEnergy',
    needs: ['hashrate', 'efficiency', 'reward'],
    assumes: ['pue'],
    network: true,
    unit: 'kWh/BTC',
  },
  'cost-per-coin': {
    find: 'coinCost',
    needs: ['hashrate', 'efficiency', 'electricity', 'reward'],
    assumes: ['pue'],
    network: true,
    unit: 'USD/BTC',
  },
  'network-power': { find: 'netPower', needs: ['hashrate', 'efficiency'], assumes: ['pue'], network: true, unit: 'GW' },
  'network-energy': {
    find: 'netPower',
    needs: ['hashrate', 'efficiency'],
    assumes: ['pue'],
    network: true,
    unit: 'TWh/yr',
  },
  hashrate: { find: 'net', needs: ['difficulty'], unit: 'EH/s' },
  'coins-per-day': { find: 'coins', needs: ['hashrate', 'difficulty', 'reward'], assumes: ['fee'], unit: 'BTC/d' },
  profit: { find: 'profit', needs: ['hashrate', 'power', 'hashprice', 'electricity'], assumes: ['fee'], unit: 'USD/d' },
  efficiency: { find: 'efficiency', needs: ['power', 'hashrate'], unit: 'J/TH' },
} as const satisfies Readonly<Record<string, MineGoal>>;

export type Mined = keyof typeof MINE;
/** What `/mine` computes: the goals, and the two calendars of the chain. */
export const MINED = [...(Object.keys(MINE) as Mined[]), 'difficulty', 'halving'] as const;
