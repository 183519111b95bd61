import { abs, compare, ONE } from '#src/base/exact.ts';
import { type Interval, type Measured, stated } from '#src/base/interval.ts';
import { crossesCalendar, unitOf } from '#src/base/units.ts';
import { inUnit, type Quantity } from './compute.ts';

/** Units in which readers of one kind think, from small to large: of each line one is shown, if it says something new. */
const LADDERS: Readonly<Record<string, readonly (readonly string[])[]>> = {
  energy: [
    ['Wh', 'kWh', 'MWh', 'GWh', 'TWh'],
    ['MJ', 'GJ', 'TJ', 'PJ', 'EJ'],
  ],
  power: [['W', 'kW', 'MW', 'GW', 'TW']],
  hashrate: [['TH/s', 'PH/s', 'EH/s', 'ZH/s']],
  hashprice: [['USD/(PH/s.d)'], ['USD/(TH/s.d)']],
  mass: [['kg', 't', 'kt', 'Mt']],
  emissions: [['tCO2e', 'ktCO2e', 'MtCO2e']],
  volume: [['L', 'm3', 'ML'], ['gal']],
  area: [['m2', 'ha', 'km2'], ['acre']],
  length: [
    ['m', 'km'],
    ['ft', 'mi'],
  ],
};

/** What a kilowatt hour costs at the meter is a price of megawatt hours on the market, in its own money. */
const priced = (unit: string, base: string): readonly (readonly string[])[] => [
  [unit.endsWith('/MWh') ? base : base.replace('/kWh', '/MWh')],
];

const laddersOf = (unit: string): readonly (readonly string[])[] => {
  const { dimension = '', base = '' } = unitOf(unit) ?? {};
  return dimension === 'energy_price' ? priced(unit, base) : (LADDERS[dimension] ?? []);
};

/** Whether as much as one of the unit is there. */
const fills = ({ lo, hi }: Interval): boolean =>
  [lo, hi].some((end) => end && !end.implied && compare(abs(end.at), ONE) >= 0);

/** What a year's hours would have to be known for is left as it is. */
const into = (quantity: Quantity, unit: string): Quantity[] =>
  crossesCalendar(quantity.unit, unit) ? [] : [inUnit(quantity, unit)].filter((made) => made !== null);

const shown = ({ interval, unit }: Quantity): Measured[] => {
  const amount = stated(interval);
  return amount ? [{ ...amount, unit }] : [];
};

/** The same amount in the units that a reader chose; null where none is of its kind. */
export const inChosen = (quantity: Quantity, chosen: readonly string[]): Measured[] | null => {
  const own = chosen.flatMap((unit) => into(quantity, unit));
  return own.length > 0 ? own.filter(({ unit }) => unit !== quantity.unit).flatMap(shown) : null;
};

/** The same amount in units that a reader knows better: those they chose, else those that are usual beside its own. */
export const besides = (quantity: Quantity, chosen: readonly string[]): Measured[] => {
  const own = inChosen(quantity, chosen);
  if (own) return own;
  return laddersOf(quantity.unit).flatMap((ladder) => {
    const all = ladder.flatMap((unit) => into(quantity, unit));
    const best = all.findLast(({ interval }) => fills(interval)) ?? all[0];
    return best && best.unit !== quantity.unit ? shown(best) : [];
  });
};
