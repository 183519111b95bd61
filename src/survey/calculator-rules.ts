import { inputOf, made, type Tree } from './formula.ts';

/** The quantities of mining economics, each in the unit it is reckoned in. */
export const QUANTITIES = {
  rate: 'TH/s',
  draw: 'W',
  efficiency: 'J/TH',
  electricity: 'USD/kWh',
  /** What a state takes on top of the price. */
  levy: 'USD/kWh',
  hashprice: 'USD/(PH/s.d)',
  price: 'USD/BTC',
  reward: 'BTC',
  difficulty: '1',
  energy: 'kWh',
  time: 'd',
  /** The part of the time that the machines run. */
  up: '1',
  /** The hash rate of all. */
  net: 'EH/s',
  /** The time from one block to the next. */
  pace: 's',
  /** What was paid for the machines. */
  cost: 'USD',
  /** How many machines there are; their rate and draw are already taken so many times. */
  machines: 'count',
  /** What a pool leaves of the revenue. */
  kept: '1',
  /** Power of the whole site over that of its machines. */
  pue: '1',
  site: 'W',
  revenue: 'USD/d',
  profit: 'USD/d',
  bill: 'USD/d',
  paid: 'USD',
  spent: 'USD',
  used: 'kWh',
  breakEven: 'USD/kWh',
  worst: 'J/TH',
  hashcost: 'USD/(PH/s.d)',
  limit: '1',
  coins: 'BTC/d',
  won: 'BTC',
  issue: 'BTC/d',
  minted: 'BTC',
  coinEnergy: 'kWh/BTC',
  coinCost: 'USD/BTC',
  payback: 'd',
  /** Money that may be spent, and the draw that it pays for. */
  budget: 'USD',
  /** The same in each day or month. */
  allowance: 'USD/d',
  affordable: 'W',
  /** The part of all hash rate that is one's own. */
  part: '1',
  /** What a site may draw, and how many machines that feeds. */
  hall: 'W',
  fleet: '1',
  /** Profit and revenue of a time that is given. */
  earned: 'USD',
  taken: 'USD',
  netPower: 'GW',
  /** What is left of the hashprice, and the part of it that electricity takes. */
  margin: 'USD/(PH/s.d)',
  burden: '%',
} as const;
export type Key = keyof typeof QUANTITIES;

/**
 * What follows from what, as notes on mining write it; units carry the factors. A factor with a question mark is left out
 * where nobody gave it. Of several ways the first that can be filled is taken.
 */
export const RULES: Readonly<Partial<Record<Key, readonly string[]>>> = {
  efficiency: ['draw / rate'],
  draw: ['rate × efficiency'],
  rate: ['draw / efficiency'],
  site: ['draw × pue? × up?'],
  net: ['difficulty × hashes / pace'],
  difficulty: ['net × pace / hashes'],
  pace: ['block'],
  reward: ['subsidy'],
  hashprice: ['reward × price / (difficulty × hashes)'],
  revenue: ['rate × hashprice × kept? × up?'],
  profit: ['(rate × hashprice × kept? - draw × pue? × electricity) × up?'],
  bill: ['draw × pue? × (electricity + levy?) × up?'],
  paid: ['draw × pue? × (electricity + levy?) × up? × time'],
  spent: ['energy × (electricity + levy?)'],
  used: ['draw × pue? × up? × time', 'draw × pue? × up? × hours'],
  breakEven: ['hashprice × kept? / (efficiency × pue?)'],
  worst: ['hashprice × kept? / (electricity × pue?)'],
  hashcost: ['efficiency × pue? × electricity'],
  limit: ['reward × price / (hashes × efficiency × electricity)'],
  coins: ['rate × reward × kept? × up? / (difficulty × hashes)', 'part × reward × kept? × up? / pace'],
  won: ['rate × reward × kept? × up? / (difficulty × hashes) × time', 'part × reward × kept? × up? / pace × time'],
  issue: ['reward / pace'],
  minted: ['reward / pace × time'],
  coinEnergy: ['net × efficiency × pue? × pace / reward', 'draw × pue? × pace / reward'],
  coinCost: ['net × efficiency × pue? × pace / reward × electricity', 'draw × pue? × pace / reward × electricity'],
  payback: ['cost / profit'],
  affordable: ['budget / (electricity × pue? × up? × time)', 'allowance / (electricity × pue? × up?)'],
  fleet: ['hall / (draw × pue?)'],
  earned: ['profit × time'],
  taken: ['revenue × time'],
  netPower: ['net × efficiency × pue?'],
  margin: ['hashprice × kept? - efficiency × pue? × electricity'],
  burden: ['efficiency × pue? × electricity / (hashprice × kept?) × whole', 'bill / revenue × whole'],
};

/** 2^32 is the approximation that everybody uses; the exact number of hashes is 0.0015 % more. */
const CONSTANT: Readonly<Record<string, Tree>> = {
  hashes: inputOf('4294967296', 'H', 'constant', 'hashes_per_difficulty'),
  whole: inputOf('100', '%', 'constant'),
  block: inputOf('600', 's', 'constant', 'block_seconds'),
  hours: inputOf('8760', 'h', 'constant', 'hours_per_year'),
  subsidy: inputOf('3.125', 'BTC', 'constant', 'subsidy'),
};

const SIGN = { '×': 'times', '/': 'over', '+': 'plus', '-': 'minus' } as const;
const isSign = (token: string | undefined): token is keyof typeof SIGN => token !== undefined && token in SIGN;
const isKey = (name: string): name is Key => name in QUANTITIES;

/** Reads a rule with what is known; null where a factor that it needs is not. */
export const built = (rule: string, known: (key: Key) => Tree | null): Tree | null => {
  const tokens = rule.match(/[a-zA-Z]+\??|[×/+()-]/g) ?? [];
  let i = 0;
  /** `undefined` is a factor that may be left out and was. */
  type Part = Tree | null | undefined;
  const factor = (): Part => {
    const token = tokens[i++] ?? '';
    if (token === '(') {
      const inner = sum();
      i += 1;
      return inner;
    }
    const name = token.replace('?', '');
    const found = CONSTANT[name] ?? (isKey(name) ? known(name) : null);
    return found ?? (token.endsWith('?') ? undefined : null);
  };
  const chain = (next: () => Part, marks: string): Part => {
    let left = next();
    for (let mark = tokens[i]; isSign(mark) && marks.includes(mark); mark = tokens[i]) {
      i += 1;
      const right = next();
      if (left === null || right === null) left = null;
      else if (left === undefined) left = right;
      else if (right !== undefined) left = made(SIGN[mark], left, right);
    }
    return left;
  };
  const sum = (): Part => chain(() => chain(factor, '×/'), '+-');
  return sum() ?? null;
};

/** The quantity from what `leaf` gives, or by the first rule that can be filled; no quantity is made of itself. */
export const solved = (key: Key, leaf: (key: Key) => Tree | null, path: readonly Key[] = []): Tree | null => {
  if (path.includes(key)) return null;
  const given = leaf(key);
  if (given) return given;
  for (const rule of RULES[key] ?? []) {
    const tree = built(rule, (part) => solved(part, leaf, [...path, key]));
    if (tree) return tree;
  }
  return null;
};
