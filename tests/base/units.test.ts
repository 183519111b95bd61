import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decimal, div, equal, exact, mul, significant, toDecimal } from '#src/base/exact.ts';
import { ATOMS, DIMENSIONS } from '#src/base/unit-table.ts';
import {
  combined,
  commensurable,
  conversion,
  crossesCalendar,
  hoursOfYear,
  knownUnit,
  unitOf,
} from '#src/base/units.ts';

const codes = Object.keys(ATOMS);
const byVector = Map.groupBy(codes, (code) => JSON.stringify(Object.entries(knownUnit(code).dimensions).sort()));
/** Three units of one dimension. */
const kin = fc
  .constantFrom(...byVector.values())
  .chain((of) => fc.tuple(fc.constantFrom(...of), fc.constantFrom(...of), fc.constantFrom(...of)));

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

  test('an amount comes back as it was, to the last digit', () => {
    const amount = fc
      .tuple(fc.bigInt({ min: -(10n ** 24n), max: 10n ** 24n }), fc.bigInt({ min: 1n, max: 10n ** 12n }))
      .map(([n, d]) => exact(n, d));
    fc.assert(
      fc.property(amount, kin, (value, [a, b]) => {
        const [there, back] = [conversion(a, b), conversion(b, a)];
        expect(there && back && equal(mul(mul(value, there), back), value)).toBe(true);
      }),
    );
  });

  test('by way of a third unit is the same as at once', () => {
    fc.assert(
      fc.property(kin, ([a, b, c]) => {
        const [ab, bc, ac] = [conversion(a, b), conversion(b, c), conversion(a, c)];
        expect(ab && bc && ac && equal(mul(ab, bc), ac)).toBe(true);
      }),
    );
  });

  test.each([
    ['8.784', 'TWh/yr', 'GW', 2024, '1'],
    ['8.76', 'TWh/yr', 'GW', 2025, '1'],
    ['1', 'GW', 'TWh/yr', 2024, '8.784'],
    ['732', 'MWh/mo', 'MW', 2024, '1'],
    ['24', 'kWh/d', 'kW', 2024, '1'],
    ['366', 'USD/yr', 'USD/d', 2024, '1'],
    ['12', 'TWh/mo', 'TWh/yr', 2024, '144'],
  ])('%s %s in %s over the hours of %i', (value, from, to, year, expected) => {
    const factor = conversion(from, to, hoursOfYear(year));
    expect(factor && toDecimal(mul(decimal(value), factor))).toBe(expected);
  });

  test('only calendar time hangs on the year', () => {
    expect(crossesCalendar('TWh/yr', 'GW')).toBe(true);
    expect(crossesCalendar('TWh/yr', 'GWh/mo')).toBe(false);
    expect(crossesCalendar('kWh/d', 'W')).toBe(false);
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

  const sum = (a: string, b: string, sign: 1 | -1): Record<string, number> => {
    const total: Record<string, number> = { ...knownUnit(a).dimensions };
    for (const [name, power] of Object.entries(knownUnit(b).dimensions)) {
      const exponent = (total[name] ?? 0) + sign * power;
      if (exponent === 0) delete total[name];
      else total[name] = exponent;
    }
    return total;
  };

  test('the vector of a product is the sum of the vectors, of a quotient their difference', () => {
    fc.assert(
      fc.property(fc.constantFrom(...codes), fc.constantFrom(...codes), fc.constantFrom(1, -1), (a, b, sign) => {
        const made = unitOf(`${a}${sign === 1 ? '.' : '/'}${b}`);
        expect(made?.dimensions).toEqual(sum(a, b, sign === 1 ? 1 : -1));
        const factor = (sign === 1 ? mul : div)(knownUnit(a).factor, knownUnit(b).factor);
        expect(made && equal(made.factor, factor)).toBe(true);
      }),
    );
  });

  test('a product is worth what its factors are worth', () => {
    fc.assert(
      fc.property(fc.constantFrom(...codes), fc.constantFrom(...codes), fc.constantFrom(1, -1), (a, b, sign) => {
        const made = combined(a, b, sign === 1 ? 1 : -1);
        const written = knownUnit(`${a}${sign === 1 ? '.' : '/'}${b}`);
        const kept = knownUnit(made.code);
        expect(kept.dimensions).toEqual(written.dimensions);
        expect(equal(mul(made.factor, kept.factor), written.factor)).toBe(true);
      }),
    );
  });

  test('every rial, dinar or pound without a country is a currency of its own', () => {
    const open = codes.filter((code) => code.startsWith('XXX-'));
    expect(open.length).toBeGreaterThan(5);
    for (const code of open) expect(codes.filter((other) => commensurable(code, other))).toEqual([code]);
  });

  test('years', () => {
    expect([2024, 2025, 2026, 2027, 2000, 1900].map(hoursOfYear)).toEqual([8784, 8760, 8760, 8760, 8784, 8760]);
  });
});
