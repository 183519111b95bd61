import { describe, expect, it, test } from 'vitest';
import { decimal, significant, toNumber } from '#src/base/exact.ts';
import { middle } from '#src/base/interval.ts';
import { type Key, QUANTITIES, RULES, solved } from '#src/survey/calculator-rules.ts';
import { isRefused } from '#src/survey/compute.ts';
import { evaluate, inputOf } from '#src/survey/formula.ts';
import { retarget, subsidyAt } from '#src/survey/mine-blocks.ts';

/** What the rules make of amounts such as `{ efficiency: '17.5 J/TH' }`. */
const made = (key: Key, given: Partial<Record<Key, string>>, unit: string = QUANTITIES[key]): number => {
  const tree = solved(key, (part) => {
    const [value, code] = given[part]?.split(' ') ?? [];
    return value === undefined ? null : inputOf(value, code ?? '1', 'question');
  });
  const outcome = tree && evaluate(tree, unit);
  if (!outcome || isRefused(outcome)) throw new Error(`${key} cannot be made`);
  const value = middle(outcome.interval);
  return value ? toNumber(value) : Number.NaN;
};

const HASHPRICE = 'USD/(PH/s.d)';

describe('reference vectors of mining economics', () => {
  it.each<[Key, Partial<Record<Key, string>>, number, number, string?]>([
    ['net', { difficulty: '1e14' }, 715.8278826667, 9],
    ['net', { difficulty: '146.7e12' }, 1.05011950387, 9, 'ZH/s'],
    ['hashprice', { difficulty: '1e14', reward: '3.125 BTC', price: '100000 USD/BTC' }, 62.8642737865, 9],
    ['coins', { rate: '140 TH/s', difficulty: '80e12', reward: '3.125 BTC' }, 0.000110012479, 8],
    ['coins', { rate: '1 PH/s', difficulty: '1e14', reward: '1 BTC' }, 0.000201165676, 8],
    ['hashcost', { efficiency: '20 J/TH', electricity: '0.05 USD/kWh' }, 24, 12],
    ['hashcost', { efficiency: '20 J/TH', electricity: '0.05 USD/kWh' }, 0.024, 12, 'USD/(TH/s.d)'],
    ['hashcost', { efficiency: '17.5 J/TH', electricity: '5 USc/kWh' }, 21, 12],
    ['breakEven', { hashprice: `62.8643 ${HASHPRICE}`, efficiency: '17.5 J/TH' }, 0.14968, 4],
    ['worst', { hashprice: `62.8643 ${HASHPRICE}`, electricity: '0.05 USD/kWh' }, 52.387, 4],
    ['breakEven', { hashprice: `45 ${HASHPRICE}`, efficiency: '17.5 J/TH' }, 0.10714285714, 9],
    ['breakEven', { hashprice: `45 ${HASHPRICE}`, efficiency: '21.5 J/TH' }, 0.08720930233, 9],
    ['breakEven', { hashprice: `45 ${HASHPRICE}`, efficiency: '29.5 J/TH' }, 0.06355932203, 9],
    ['worst', { hashprice: `50 ${HASHPRICE}`, electricity: '0.05 USD/kWh' }, 41.6666666667, 9],
    [
      'worst',
      { difficulty: '1.257285e14', reward: '3.125 BTC', price: '100000 USD/BTC', electricity: '0.05 USD/kWh' },
      41.6667,
      5,
    ],
    [
      'limit',
      { efficiency: '17.5 J/TH', reward: '3.125 BTC', price: '100000 USD/BTC', electricity: '0.05 USD/kWh' },
      2.99354e14,
      5,
    ],
    [
      'limit',
      { efficiency: '330 J/GH', reward: '25 BTC', price: '100 USD/BTC', electricity: '0.10 USD/kWh' },
      63.499e6,
      4,
    ],
    ['efficiency', { draw: '4900 W', rate: '288 TH/s' }, 17.0138888889, 9],
    ['efficiency', { draw: '3250 W', rate: '110 TH/s' }, 29.5454545455, 9],
    ['site', { rate: '200 TH/s', efficiency: '17.5 J/TH' }, 3500, 12],
    ['site', { rate: '900 EH/s', efficiency: '17.0138888888888889 J/TH' }, 15.3125, 9, 'GW'],
    ['site', { draw: '15.3125 GW', pue: '1.1' }, 16.84375, 12, 'GW'],
    ['used', { draw: '15.3125 GW' }, 134.1375, 12, 'TWh'],
    ['used', { draw: '15.3125 GW', pue: '1.2', time: '365.25 d' }, 161.08, 4, 'TWh'],
    ['coinEnergy', { draw: '15.3125 GW', reward: '3.125 BTC' }, 816666.6666667, 9],
    ['coinCost', { draw: '15.3125 GW', reward: '3.125 BTC', electricity: '0.04 USD/kWh' }, 32666.6666667, 9],
    ['coinCost', { draw: '15.3125 GW', reward: '3.125 BTC', electricity: '0.15 USD/kWh' }, 122500, 12],
    ['efficiency', { efficiency: '21.5 J/TH' }, 5.97222222222e-6, 9, 'kWh/TH'],
    ['bill', { draw: '3 kW', electricity: '0.10 USD/kWh' }, 7.2, 12],
    ['paid', { draw: '140 kW', electricity: '0.06 USD/kWh', time: '30 d' }, 6048, 12],
    ['spent', { energy: '545 GWh', electricity: '3.9 USc/kWh' }, 21255000, 12],
    [
      'profit',
      { rate: '200 TH/s', efficiency: '17.5 J/TH', hashprice: `50 ${HASHPRICE}`, electricity: '6 USc/kWh' },
      4.96,
      12,
    ],
    [
      'profit',
      { rate: '200 TH/s', draw: '3500 W', hashprice: `50 ${HASHPRICE}`, electricity: '6 USc/kWh', kept: '0.98' },
      4.76,
      12,
    ],
  ])('%s of %j', (key, given, expected, digits, unit) => {
    expect(made(key, given, unit) / expected).toBeCloseTo(1, digits);
  });

  test('every rule is made of known quantities and gives its own unit', () => {
    const amounts = Object.fromEntries(Object.entries(QUANTITIES).map(([key, unit]) => [key, `2 ${unit}`]));
    for (const [key, rules] of Object.entries(RULES))
      expect(rules.length && made(key as Key, { ...amounts, [key]: undefined }), key).toSatisfy(Number.isFinite);
  });

  it.each([
    [0, 5_000_000_000n],
    [209_999, 5_000_000_000n],
    [210_000, 2_500_000_000n],
    [419_999, 2_500_000_000n],
    [420_000, 1_250_000_000n],
    [630_000, 625_000_000n],
    [839_999, 625_000_000n],
    [840_000, 312_500_000n],
    [1_049_999, 312_500_000n],
    [1_050_000, 156_250_000n],
    [6_929_999, 1n],
    [6_930_000, 0n],
    [13_440_000, 0n],
  ])('subsidy at block %d', (height, satoshi) => {
    expect(subsidyAt(height)).toBe(satoshi);
  });

  test('total supply', () => {
    const eras = Array.from({ length: 64 }, (_, era) => subsidyAt(era * 210_000) * 210_000n);
    expect(eras.reduce((a, b) => a + b)).toBe(2_099_999_997_690_000n);
  });

  test('retarget counts 2015 intervals and is clamped', () => {
    expect(toNumber(retarget(decimal('570'))) / 5.315).toBeCloseTo(1, 3);
    expect(significant(retarget(decimal('1')), 6)).toBe('300');
    expect(significant(retarget(decimal('100000')), 6)).toBe('-75');
  });
});
