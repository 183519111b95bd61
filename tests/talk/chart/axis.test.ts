import fc from 'fast-check';
import { expect, test } from 'vitest';
import { axisFor, tickText } from '#src/talk/chart/axis.ts';

const ticks = (values: number[], whole = false): readonly number[] => axisFor(values, { ticks: 4, whole }).ticks;

test.each([
  ['a few', [3, 1], true, [0, 1, 2, 3]],
  ['one', [1], true, [0, 1]],
  ['nothing but zero', [0, 0], true, [0, 1]],
  ['many', [14, 120], true, [0, 50, 100, 150]],
  ['an amount', [415, 945], false, [0, 500, 1000]],
  ['a loss', [-30, 50], false, [-40, -20, 0, 20, 40, 60]],
  ['two that lie close', [144.4, 146.5], false, [143, 144, 145, 146, 147]],
  ['none', [], false, [0, 1]],
])('an axis for %s', (_, values, whole, expected) => {
  expect(ticks(values, whole).map((tick) => Math.round(tick * 1e6) / 1e6)).toEqual(expected);
});

test('every value lies on its axis, whose lines are few and evenly apart', () => {
  fc.assert(
    fc.property(
      fc.array(fc.double({ min: -1e15, max: 1e15, noNaN: true }), { minLength: 1, maxLength: 9 }),
      (values) => {
        const axis = axisFor(values, { ticks: 4, whole: false });
        const slack = (axis.to - axis.from) * 1e-6;
        expect(Math.min(...values)).toBeGreaterThanOrEqual(axis.from - slack);
        expect(Math.max(...values)).toBeLessThanOrEqual(axis.to + slack);
        expect(axis.ticks.length).toBeGreaterThan(1);
        expect(axis.ticks.length).toBeLessThan(9);
      },
    ),
  );
});

test('numbers on an axis are as exact as its steps', () => {
  expect(tickText(0.30000000000000004, 0.1)).toBe('0.3');
  expect(tickText(1500, 500)).toBe('1,500');
  expect(tickText(-20, 20)).toBe('\u221220');
});
