import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  add,
  compare,
  decimal,
  div,
  equal,
  exact,
  mul,
  neg,
  pow,
  power,
  rounded,
  sign,
  significant,
  sub,
  toDecimal,
  toNumber,
} from '#src/base/exact.ts';

const rationals = fc
  .tuple(fc.bigInt({ min: -(10n ** 24n), max: 10n ** 24n }), fc.bigInt({ min: 1n, max: 10n ** 12n }))
  .map(([n, d]) => exact(n, d));
const positive = rationals.filter((a) => sign(a) > 0);
const decimals = fc
  .tuple(fc.bigInt({ min: -(10n ** 21n), max: 10n ** 21n }), fc.nat(12))
  .map(([n, places]) => rounded(exact(n, 10n ** BigInt(places)), places));

describe('a field of exact numbers', () => {
  test('sums, products and their inverses', () => {
    fc.assert(
      fc.property(rationals, rationals, rationals, (a, b, c) => {
        expect(equal(add(a, b), add(b, a))).toBe(true);
        expect(equal(mul(a, add(b, c)), add(mul(a, b), mul(a, c)))).toBe(true);
        expect(equal(add(sub(a, b), b), a)).toBe(true);
        expect(equal(neg(neg(a)), a)).toBe(true);
        if (b.n !== 0n) expect(equal(mul(div(a, b), b), a)).toBe(true);
      }),
    );
  });

  test('order agrees with subtraction', () => {
    fc.assert(
      fc.property(rationals, rationals, (a, b) => {
        expect(compare(a, b)).toBe(sign(sub(a, b)));
      }),
    );
  });

  test('whole powers', () => {
    fc.assert(
      fc.property(positive, fc.integer({ min: -6, max: 6 }), (a, k) => {
        expect(equal(pow(a, k), k < 0 ? div(exact(1n), pow(a, -k)) : mul(pow(a, k), exact(1n)))).toBe(true);
      }),
    );
  });
});

describe('decimals', () => {
  test('what is written is what is read', () => {
    fc.assert(
      fc.property(decimals, (text) => {
        expect(toDecimal(decimal(text))).toBe(text);
      }),
    );
  });

  test.each([
    ['-6.25', -25n, 4n],
    ['1e21', 10n ** 21n, 1n],
    ['.5', 1n, 2n],
    ['7.', 7n, 1n],
    ['2.5e-3', 1n, 400n],
  ])('%s', (text, n, d) => expect(decimal(text)).toEqual({ n, d }));

  test.each(['', '.', '1,000', '0x10', 'NaN', '1e9999', '--1', ' 1'])('%j is none', (text) => {
    expect(() => decimal(text)).toThrow(RangeError);
  });

  test('no exponent and at least 12 digits, whatever the size', () => {
    fc.assert(
      fc.property(rationals, (a) => {
        const text = toDecimal(a);
        expect(text).toMatch(/^-?\d+(\.\d+)?$/);
        const back = decimal(text);
        if (a.n !== 0n) expect(Math.abs(toNumber(div(sub(back, a), a)))).toBeLessThan(1e-12);
      }),
    );
  });

  test('rounding is half away from zero', () => {
    expect(rounded(decimal('0.125'), 2)).toBe('0.13');
    expect(rounded(decimal('-0.125'), 2)).toBe('-0.13');
    expect(rounded(decimal('-0.001'), 2)).toBe('0');
    expect(significant(decimal('999.96'), 4)).toBe('1000');
    expect(significant(exact(71n, 169n), 4)).toBe('0.4201');
    expect(toDecimal(exact(1n, 3n))).toBe('0.333333333333333');
  });
});

describe('roots', () => {
  test('a root taken and raised again comes back to 20 digits', () => {
    fc.assert(
      fc.property(positive, fc.integer({ min: 1, max: 40 }), (a, k) => {
        const off = div(sub(pow(power(a, 1, k), k), a), a);
        expect(compare(off, decimal('1e-20'))).toBe(-1);
        expect(compare(neg(off), decimal('1e-20'))).toBe(-1);
      }),
    );
  });

  test('growth of a number that is not positive has no rate', () => {
    expect(() => power(exact(0n), 1, 3)).toThrow(RangeError);
    expect(() => power(exact(-8n), 1, 3)).toThrow(RangeError);
    expect(() => div(exact(1n), exact(0n))).toThrow(RangeError);
  });

  test('169 to 240 over three years', () => {
    expect(significant(power(div(decimal('240'), decimal('169')), 1, 3), 8)).toBe('1.1240221');
  });
});
