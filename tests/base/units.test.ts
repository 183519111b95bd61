import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decimal, equal, mul, significant, toDecimal } from '#src/base/exact.ts';
import { ATOMS, DIMENSIONS } from '#src/base/unit-table.ts';
import { combined, commensurable, conversion, hoursOfYear, knownUnit, unitOf } from '#src/base/units.ts';

const codes = Object.keys(ATOMS);
const converted = (value: string, from: string, to: string): string | null => {
  const factor = conversion(from, to);
  return factor && toDecimal(mul(decimal(value), factor));
};

describe('conversions', () => {
  test.each([
    ['240', 'TWh', 'GWh', '240000'],
    ['1.2', 'TWh', 'MWh', '1200000'],
    ['5', 'USc/kWh', 'USD/MWh', '50'],
    ['0.05', 'USD/kWh', 'USD/MWh', '50'],
    ['268', 'EH/s', 'PH/s', '268000'],
    ['17.5', 'W/(TH/s)', 'J/TH', '17.5'],
    ['17.5', 'kW/(PH/s)', 'J/TH', '17.5'],
    ['3', 'USc/(TH/s.d)', 'USD/(PH/s.d)', '30'],
    ['329.17', 'USD/(MW.d)', 'USD/(kW.yr)', '120.14705'],
    ['1', 'GJ', 'kWh', '277.777777777778'],
    ['8.76', 'TWh/yr', 'GW', '1'],
    ['1', 'd', 'h', '24'],
    ['1', 'BTC', 'sat', '100000000'],
    ['250', 'EGPp/kWh', 'EGP/kWh', '2.5'],
    ['90', 'KWDf/kWh', 'KWD/kWh', '0.09'],
    ['62', 'gCO2e/kWh', 'kgCO2e/MWh', '62'],
  ])('%s %s in %s', (value, from, to, expected) => expect(converted(value, from, to)).toBe(expected));

  test('there and back again', () => {
    fc.assert(
      fc.property(fc.constantFrom(...codes), fc.constantFrom(...codes), (a, b) => {
        const [there, back] = [conversion(a, b), conversion(b, a)];
        expect(there === null).toBe(back === null);
        if (there && back) expect(equal(mul(there, back), decimal('1'))).toBe(true);
      }),
    );
  });

  test.each([
    ['%', 'pp'],
    ['TWh', 'GW'],
    ['USD', 'EUR'],
    ['tCO2', 'tCO2e'],
    ['kWh', 'kWh/yr'],
    ['USD/(TH/s)', 'USD/(TH/s.d)'],
    ['USD/(MW.d)', 'USD/MWh'],
    ['BTC', 'USD'],
    ['MVA', 'MW'],
    ['J/TH', 'W'],
    ['USD', 'XXX-dinar'],
    ['degC', 'degF'],
    ['x', '1'],
  ])('%s never meets %s', (a, b) => {
    expect(commensurable(a, b)).toBe(false);
    expect(conversion(a, b)).toBeNull();
  });
});

describe('codes', () => {
  test('every dimension has a base unit of its own name', () => {
    for (const [name, base] of DIMENSIONS) expect([base, knownUnit(base).dimension]).toEqual([base, name]);
  });

  test.each(['', 'foo', 'USD/', '/kWh', '(MW', 'MW)', 'USD//kWh', 'constructor', 'a'.repeat(50)])(
    '%j is none',
    (code) => expect(unitOf(code)).toBeNull(),
  );

  test('the same kind of price in another currency', () => {
    expect(unitOf('SAR/kWh')).toMatchObject({ dimension: 'energy_price', base: 'SAR/kWh' });
  });

  test('products and quotients', () => {
    expect(combined('USD', 'BTC', -1).code).toBe('USD/BTC');
    const power = combined('J/TH', 'TH/s', 1);
    expect(power.code).toBe('W');
    const price = combined('USD', 'MWh', -1);
    expect(price.code).toBe('USD/kWh');
    expect(significant(price.factor, 6)).toBe('0.001');
  });

  test('years', () => {
    expect([2024, 2025, 2026, 2027, 2000, 1900].map(hoursOfYear)).toEqual([8784, 8760, 8760, 8760, 8784, 8760]);
  });
});
