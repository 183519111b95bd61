import type { Facts } from './story-facts.ts';
import { BARE, nearly, type StoryFigure } from './story-figures.ts';
import { newDeeds } from './story-steps.ts';

/** Two capacities, or two amounts of a coin, are two events; money and percentages of one event are many. */
const SINGLE = /^(?:W|Wh|BTC|ETH|bbl|H\/s)/;

export interface ComparedFigures {
  readonly strong: number;
  readonly close: number;
  readonly physical: number;
  readonly head: number;
}

/** How far the figures of two reports are the same, nearly the same, or two readings of what can be but one. */
export const compareFigures = (a: Facts, b: Facts): ComparedFigures => {
  let [strong, close, physical, head] = [0, 0, 0, 0];
  for (const f of a.figures) {
    const others = b.figures.filter((g) => g.unit === f.unit);
    const same = others.find((g) => g.value === f.value);
    const bare = b.figures.some(
      (g) => g.value === f.value && BARE.has(g.unit) !== BARE.has(f.unit) && f.value.length > 2,
    );
    const alone = others.length === 1 && a.figures.filter((g) => g.unit === f.unit).length === 1;
    if (f.head && f.weight >= 0.7 && (same?.head || bare)) head += 1;
    if (same) strong += Math.min(f.weight, same.weight);
    else if (bare) close += 0.5;
    else if (!BARE.has(f.unit) && others.some((g) => nearly(f.value, g.value))) close += 0.5 * f.weight;
    else if (alone && f.weight >= 0.5 && SINGLE.test(f.unit)) physical += 1;
  }
  return { strong, close, physical: physical > 0 && strong < 0.5 ? 1 : 0, head };
};

const digits = (value: string): number => value.replace(/\D/g, '').length;

/** Two prints of one number may be rounded apart; yesterday's is further away. */
const AS_ROUNDED = 0.02;
/** Amounts of the same kind stand in both titles, and none is the other's. */
export const headsDiffer = (a: Facts, b: Facts): boolean => {
  const heads = (facts: Facts) =>
    facts.figures.filter((f) => f.head && (BARE.has(f.unit) ? digits(f.value) > 1 : f.weight >= 0.7));
  const units = new Set(heads(a).map((f) => f.unit));
  const others = heads(b).filter((g) => units.has(g.unit));
  return (
    others.length > 0 &&
    !others.some((g) =>
      a.figures.some(
        (f) =>
          f.unit === g.unit && Math.abs(Number(f.value) - Number(g.value)) <= AS_ROUNDED * Math.abs(Number(f.value)),
      ),
    )
  );
};

/** So many digits are read off something that is printed anew: a price, a difficulty, a count of holdings. */
const PRECISE = 4;
const precise = ({ figures }: Facts, unit: string): string[] =>
  figures.filter((f) => f.head && f.unit === unit && digits(f.value.replace(/^0+/, '')) >= PRECISE).map((f) => f.value);

/** Both titles print an amount of one unit to the digit, and not the same: it was read off again. */
export const printsDiffer = (a: Facts, b: Facts): boolean =>
  a.figures.some(({ unit }) => {
    const [some, others] = [precise(a, unit), precise(b, unit)];
    return some.length > 0 && others.length > 0 && !some.some((value) => others.includes(value));
  });

const tells = ({ figures }: Facts, amount: StoryFigure): boolean =>
  figures.some((f) => f.unit === amount.unit && nearly(f.value, amount.value));

/** Amounts of the title of whose unit the other title has one, too. */
const compared = (a: Facts, b: Facts): StoryFigure[] => {
  const heads = ({ figures }: Facts) => figures.filter((f) => f.head && !BARE.has(f.unit) && f.weight >= 0.5);
  const units = new Set(heads(b).map((f) => f.unit));
  return heads(a).filter((f) => units.has(f.unit));
};

/** What was lost is estimated, and anew within the hour. */
const ESTIMATED: ReadonlySet<string> = new Set(['steal', 'fire', 'outage', 'raid']);

/**
 * Each title tells amounts of a kind, and of none of them the other report: another day's, another fund's, another hack's.
 * Where no name is met by which both would be of one matter, one such amount of each is enough.
 */
export const amountsApart = (a: Facts, b: Facts, met: boolean): boolean => {
  const [some, others] = [compared(a, b), compared(b, a)];
  if (some.length === 0 || a.events.some((event) => ESTIMATED.has(event) && b.events.includes(event))) return false;
  const [untold, back] = [some.filter((f) => !tells(b, f)), others.filter((f) => !tells(a, f))];
  if (untold.length === some.length && back.length === others.length) return true;
  return !met && untold.length > 0 && back.length > 0;
};

/** An offering was enlarged, of which the other report knows neither that nor the new amount. */
export const enlarges = (a: Facts, b: Facts): boolean =>
  a.events.includes('upsize') &&
  ![...b.events, ...b.asides].includes('upsize') &&
  a.figures.some((f) => f.head && !BARE.has(f.unit) && !tells(b, f));

/**
 * An amount that both titles tell went before what one of them reports, a deed or an amount of which the other knows nothing:
 * `buys 3,000 BTC after raising $700M` is not the raise. A price that moved is told with what moved it.
 */
export const goesBeyond = (a: Facts, b: Facts): boolean => {
  const heads = ({ figures }: Facts) => figures.filter((f) => f.head && f.weight >= 0.5 && !BARE.has(f.unit));
  const of = ({ unit, value }: StoryFigure) => `${unit} ${value}`;
  if (!heads(b).some((f) => a.before.includes(of(f)) && !b.before.includes(of(f)))) return false;
  const own = heads(a).filter((f) => f.unit !== 'fraction' && !a.before.includes(of(f)));
  return (own.length > 0 && !own.some((f) => tells(b, f))) || newDeeds(a, b).length > 0;
};

/** What flows into funds is told anew each day: two such reports are of one day only where one tells an amount of the other's. */
export const flowsApart = (a: Facts, b: Facts): boolean =>
  a.flows &&
  b.flows &&
  !a.figures.some(
    (f) => f.weight >= 0.5 && !BARE.has(f.unit) && b.figures.some((g) => f.unit === g.unit && nearly(f.value, g.value)),
  );
