import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { add, compare, decimal, div, type Exact, exact, mul, sub } from '#src/base/exact.ts';
import type { Amount, Qualifier } from '#src/base/figure.ts';
import {
  apart,
  type Interval,
  intervalOf,
  mapped,
  middle,
  minus,
  negative,
  plus,
  point,
  product,
  quotient,
  scaled,
  stated,
} from '#src/base/interval.ts';

const tenths = fc.integer({ min: 1, max: 5000 }).map((k) => rounded(k));
const rounded = (k: number): string => (k / 10).toString();
const amounts: fc.Arbitrary<readonly [Amount, Qualifier]> = fc.oneof(
  tenths.map((value) => [{ value }, 'exact'] as const),
  tenths.map((value) => [{ value }, 'approx'] as const),
  tenths.map((min) => [{ min }, 'more_than'] as const),
  tenths.map((min) => [{ min }, 'at_least'] as const),
  tenths.map((max) => [{ max }, 'less_than'] as const),
  tenths.map((max) => [{ max }, 'at_most'] as const),
  fc
    .tuple(tenths, tenths)
    .map(([a, b]) => (Number(a) <= Number(b) ? { min: a, max: b } : { min: b, max: a }))
    .map((amount) => [amount, 'range'] as const),
);
const intervals = amounts.map(([amount, qualifier]) => intervalOf(amount, qualifier));

const holds = (a: Interval, x: Exact): boolean => {
  const low = a.lo ? compare(x, a.lo.at) : 1;
  const high = a.hi ? compare(x, a.hi.at) : -1;
  return (low > 0 || (low === 0 && !a.lo?.open)) && (high < 0 || (high === 0 && !a.hi?.open));
};
/** Points within an interval: its ends where they belong to it, and some between them. */
const inside = (a: Interval): Exact[] => {
  const lo = a.lo?.at ?? exact(0n);
  const hi = a.hi?.at ?? add(lo, exact(100n));
  const width = sub(hi, lo);
  return [lo, hi, ...[1n, 3n, 7n, 9n].map((k) => add(lo, mul(width, exact(k, 10n))))].filter((x) => holds(a, x));
};

describe('a result holds whatever its operands may be', () => {
  test.each([
    ['sum', plus, add],
    ['difference', minus, sub],
    ['product', product, mul],
  ] as const)('%s', (_, wide, narrow) => {
    fc.assert(
      fc.property(intervals, intervals, (a, b) => {
        const result = wide(a, b);
        for (const x of inside(a)) for (const y of inside(b)) expect(holds(result, narrow(x, y))).toBe(true);
      }),
    );
  });

  test('quotient', () => {
    fc.assert(
      fc.property(intervals, intervals, (a, b) => {
        const result = quotient(a, b);
        if (!result) return;
        for (const x of inside(a)) {
          for (const y of inside(b)) if (y.n !== 0n) expect(holds(result, div(x, y))).toBe(true);
        }
      }),
    );
  });

  test('scaling, turning, and functions that rise', () => {
    fc.assert(
      fc.property(intervals, fc.integer({ min: -9, max: 9 }), (a, k) => {
        const factor = exact(BigInt(k));
        for (const x of inside(a)) {
          expect(holds(scaled(a, factor), mul(x, factor))).toBe(true);
          expect(holds(negative(a), mul(x, exact(-1n)))).toBe(true);
          expect(
            holds(
              mapped(a, (y) => mul(y, y)),
              mul(x, x),
            ),
          ).toBe(true);
        }
      }),
    );
  });

  test('approximate stays approximate', () => {
    fc.assert(
      fc.property(intervals, intervals, (a, b) => {
        expect(plus(a, b).approx).toBe(a.approx || b.approx);
        expect(minus(a, b).approx).toBe(a.approx || b.approx);
      }),
    );
  });

  test('intervals that are apart share no point', () => {
    fc.assert(
      fc.property(intervals, intervals, (a, b) => {
        if (apart(a, b)) for (const x of inside(a)) expect(holds(b, x)).toBe(false);
      }),
    );
  });
});

describe('bounds survive', () => {
  const exactly = (value: string): Interval => intervalOf({ value }, 'exact');
  const under = (max: string): Interval => intervalOf({ max }, 'less_than');
  const over = (min: string): Interval => intervalOf({ min }, 'more_than');
  const range = (min: string, max: string): Interval => intervalOf({ min, max }, 'range');
  const growth = (from: Interval, to: Interval): Interval => {
    const factor = quotient(to, from);
    if (!factor) throw new Error('no base');
    return scaled(minus(factor, point(exact(1n))), exact(100n));
  };

  test('40 % to under 20 % falls by more than 20 points', () => {
    expect(stated(minus(exactly('40'), under('20')))).toEqual({ min: '20', qualifier: 'more_than' });
  });
  test('and by more than 50 %', () => {
    expect(stated(growth(exactly('40'), under('20')))).toEqual({ max: '-50', qualifier: 'less_than' });
  });
  test('more than 100 over 50 is more than twice', () => {
    expect(stated(quotient(over('100'), exactly('50')) ?? point(exact(0n)))).toEqual({
      min: '2',
      qualifier: 'more_than',
    });
  });
  test('150-200 less 90-100', () => {
    expect(stated(minus(range('150', '200'), range('90', '100')))).toEqual({
      min: '50',
      max: '110',
      qualifier: 'range',
    });
  });
  test('150-200 over 90-100', () => {
    const ratio = quotient(range('150', '200'), range('90', '100'));
    expect(ratio && stated(ratio)).toEqual({ min: '1.5', max: '2.22222222222222', qualifier: 'range' });
  });
  test('up to 25 times .1071', () => {
    const most = product(intervalOf({ max: '25' }, 'at_most'), exactly('0.1071'));
    expect(stated(most)).toEqual({ max: '2.6775', qualifier: 'at_most' });
  });
  test('a divisor that may be zero for certain has no quotient', () => {
    expect(quotient(exactly('1'), point(exact(0n)))).toBeNull();
    expect(quotient(exactly('1'), range('0', '5'))).toBeNull();
  });
  test('less than a over less than b says nothing', () => {
    const nothing = quotient(under('3'), under('2'));
    expect(nothing && stated(nothing)).toBeNull();
  });
  test('the middle, to rank by', () => {
    expect(middle(range('150', '200'))).toEqual(exact(175n));
    expect(middle(under('20'))).toEqual(exact(20n));
    expect(middle(over('20'))).toEqual(decimal('20'));
  });
});
