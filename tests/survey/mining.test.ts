import { describe, expect, it, test } from 'vitest';
import { decimal, div, type Exact, mul, significant, toNumber } from '#src/base/exact.ts';
import * as mining from '#src/survey/mining.ts';

const n = decimal;
const near = (a: Exact, expected: number, digits = 9): void => expect(toNumber(a) / expected).toBeCloseTo(1, digits);

describe('reference vectors', () => {
  test('network hash rate from difficulty', () => {
    near(div(mining.hashrateOf(n('1e14')), n('1e18')), 715.8278826667);
    near(div(mining.hashrateOf(n('146.7e12')), n('1e21')), 1.05011950387);
    near(mining.difficultyOf(mining.hashrateOf(n('80e12'))), 80e12);
  });

  test('hashprice and coins a day', () => {
    near(mining.hashprice(n('1e14'), n('3.125'), n('100000')), 62.8642737865);
    near(mining.coinsPerDay(n('140'), n('80e12'), n('3.125'), n('0')), 0.000110012479, 6);
    near(mul(mining.coinsPerDay(n('140'), n('80e12'), n('3.125'), n('0')), n('60000')), 6.6007, 4);
  });

  test('hashcost', () => {
    expect(significant(mining.hashcost(n('20'), n('0.05')), 9)).toBe('24');
    expect(significant(mining.hashcost(n('17.5'), n('0.05')), 9)).toBe('21');
  });

  test('break-even electricity and efficiency', () => {
    near(mining.breakEvenElectricity(n('62.8643'), n('17.5')), 0.14968, 4);
    near(mining.breakEvenEfficiency(n('62.8643'), n('0.05')), 52.387, 4);
    near(mining.breakEvenElectricity(n('45'), n('17.5')), 0.1071, 2);
    near(mining.breakEvenElectricity(n('45'), n('21.5')), 0.0872, 2);
    near(mining.breakEvenElectricity(n('45'), n('29.5')), 0.0636, 2);
    near(mul(mining.breakEvenElectricity(n('45'), n('17.5')), n('25')), 2.679, 2);
    near(mining.breakEvenEfficiency(n('50'), n('0.05')), 41.6667, 5);
  });

  test('break-even difficulty, and the two routes to one efficiency', () => {
    near(mining.breakEvenDifficulty(n('17.5'), n('3.125'), n('100000'), n('0.05')), 2.99354e14, 5);
    near(mining.breakEvenDifficulty(n('330000'), n('25'), n('100'), n('0.10')), 63.499e6, 4);
    const price = mining.hashprice(n('1.257285e14'), n('3.125'), n('100000'));
    near(mining.breakEvenEfficiency(price, n('0.05')), 41.6667, 4);
  });

  test('network power, energy and cost of a coin', () => {
    const efficiency = mining.efficiencyOf(n('4900'), n('288'));
    near(efficiency, 17.0139, 5);
    const watts = mining.powerOf(n('900e6'), efficiency);
    expect(significant(div(watts, n('1e9')), 9)).toBe('15.3125');
    const coin = mining.energyPerCoin(watts, n('3.125'));
    near(coin, 816666.6666667);
    near(mul(coin, n('0.04')), 32666.6666667);
    near(mul(coin, n('0.15')), 122500);
  });

  test('a machine', () => {
    expect(significant(mining.powerOf(n('200'), n('17.5')), 9)).toBe('3500');
    near(mining.efficiencyOf(n('3250'), n('110')), 29.545, 4);
    expect(significant(mining.electricityPerDay(n('3000'), n('0.10')), 9)).toBe('7.2');
    const machine = { rate: n('200'), watts: n('3500') };
    const terms = { hashprice: n('50'), electricity: n('0.06'), fee: n('0') };
    expect(significant(mining.profitPerDay(machine, terms), 9)).toBe('4.96');
    near(mining.energyPerTerahash(n('21.5')), 5.97222e-6, 6);
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
    expect(mining.subsidyAt(height)).toBe(satoshi);
  });

  test('total supply', () => expect(mining.totalSupply()).toBe(2_099_999_997_690_000n));

  test('retarget counts 2015 intervals and is clamped', () => {
    near(mining.retarget(n('570')), 5.315, 3);
    expect(significant(mining.retarget(n('1')), 6)).toBe('300');
    expect(significant(mining.retarget(n('100000')), 6)).toBe('-75');
  });
});
