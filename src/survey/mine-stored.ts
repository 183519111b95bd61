import { compare, decimal, type Exact, mul } from '#src/base/exact.ts';
import { doubtsOf } from '#src/base/figure.ts';
import { conversion } from '#src/base/units.ts';
import type { Statement, Store } from '#src/store/store.ts';
import { TAKEN, type Taken } from './mine-goals.ts';

const DAY = 86_400_000;

/** What the news reports of the whole network and the market: by which measure, and how many days it is good for. */
const REPORTED: Readonly<Partial<Record<Taken, readonly [measure: string, days: number]>>> = {
  difficulty: ['difficulty', 30],
  price: ['btc_price', 30],
  hashprice: ['hashprice', 30],
  hashrate: ['hashrate', 90],
};

/** A company's hash rate is not the network's: it is far smaller, and its sentence is about the company. */
const LEAST_NETWORK = decimal('1e8');
const NETWORK = /\bnetwork|\bglobal|شبكة|الشبكة|العالمي/iu;

const isOfAll = (taken: Taken, { figure, quote }: Statement, value: Exact): boolean =>
  taken !== 'hashrate' ||
  (compare(value, LEAST_NETWORK) >= 0 && (figure.subjectId === 'bitcoin' || NETWORK.test(quote)));

const FIRM: ReadonlySet<string> = new Set(['actual', 'estimate']);
const READ = 40;

export interface FromNews {
  readonly value: Exact;
  readonly statement: Statement;
}

/** The newest sound report of an input; null where there is none that is still good. */
export const reported = async (store: Store, community: string, taken: Taken, now: Date): Promise<FromNews | null> => {
  const [measure, days] = REPORTED[taken] ?? [];
  if (measure === undefined || days === undefined) return null;
  const found = await store.figures(community, { measures: [measure], limit: READ });
  const fresh = found
    .filter(({ article }) => article.published <= now.getTime() && article.published > now.getTime() - days * DAY)
    .filter(({ figure }) => FIRM.has(figure.modality) && figure.role !== 'change' && doubtsOf(figure).length === 0)
    .toSorted((a, b) => b.article.published - a.article.published);
  for (const statement of fresh) {
    const { value, unit } = statement.figure;
    const factor = unit === TAKEN[taken] || taken === 'difficulty' ? decimal('1') : priced(unit, taken);
    if (value === undefined || !factor) continue;
    const amount = mul(decimal(value), factor);
    if (isOfAll(taken, statement, amount)) return { value: amount, statement };
  }
  return null;
};

/** A coin's price is given in dollars, without the coin. */
const priced = (unit: string, taken: Taken): Exact | null =>
  conversion(unit, TAKEN[taken]) ?? (taken === 'price' ? conversion(`${unit}/BTC`, TAKEN.price) : null);
