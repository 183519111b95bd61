import { compare, decimal, div, type Exact, mul } from '#src/base/exact.ts';
import type { Flag } from '#src/base/figure.ts';
import { knownUnit, unitOf } from '#src/base/units.ts';
import { type Item, keyAt, parts, type Scene } from './figure-scene.ts';

/** Bounds of what can be true, in base units: outside them a figure is kept as written and never computed with. */
const GATE: Readonly<Record<string, readonly [low: string, high: string]>> = {
  hashprice: ['20', '500'],
  electricity_price: ['0', '1'],
};
const NETWORK: readonly [string, string] = ['1e20', '1e22'];
const MONEY = /^(?:USD|EUR|GBP)\//;

const inBase = (value: Exact, unit: string): Exact =>
  mul(value, div(knownUnit(unit).factor, knownUnit(knownUnit(unit).base).factor));
const outside = (value: Exact, [low, high]: readonly [string, string]): boolean =>
  compare(value, decimal(low)) < 0 || compare(value, decimal(high)) > 0;

/** Of the whole network, not of one who works in it. */
export const ofNetwork = (scene: Scene, item: Item): boolean => {
  for (let at = item.lead - 1; at >= scene.from && !parts(scene, at); at -= 1)
    if (
      /^(?:network|global|الشبكه|العالمي|شبكه)$/.test(keyAt(scene, at)) &&
      !/^(?:of|من)$/.test(keyAt(scene, item.next))
    )
      return true;
  return false;
};

/** Flags that need the measure: a hashprice per terahash, a network in terahashes. */
export const suspicions = (scene: Scene, item: Item, measure: string | null, role: string): Flag[] => {
  const unit = item.unit ?? '1';
  if (!unitOf(unit)) return [];
  const flags: Flag[] = [];
  const gate = measure === null ? undefined : GATE[measure];
  if (gate && MONEY.test(unit) && role !== 'change' && outside(inBase(item.value, unit), gate))
    flags.push('implausible');
  const dimension = knownUnit(unit).dimension;
  if (
    measure === 'hashrate' &&
    dimension === 'hashrate' &&
    role !== 'change' &&
    ofNetwork(scene, item) &&
    outside(inBase(item.value, unit), NETWORK)
  )
    flags.push('implausible');
  if (/^[A-Z]{3}\/[kM]W$/.test(unit) && compare(item.value, decimal('1')) < 0) flags.push('unit-suspect');
  return flags;
};
