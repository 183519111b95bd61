import type { Facts } from './story-facts.ts';
import { BARE, nearly } from './story-figures.ts';

/** Two capacities, or two amounts of a coin, are two events; money and percentages of one event are many. */
const SINGLE = /^(?:W|Wh|BTC|ETH|bbl|H\/s)/;

/** How far the figures of two reports are the same, nearly the same, or two readings of what can be but one. */
export const compareFigures = (
  a: Facts,
  b: Facts,
): { strong: number; close: number; physical: number; head: number } => {
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
