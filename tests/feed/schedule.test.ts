import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nextPause, nextTry } from '#src/feed/schedule.ts';

const MINUTE = 60_000;
const DAY = 86_400_000;
const every = (pause: number): number[] => Array.from({ length: 20 }, (_, i) => 1e12 - i * pause);

describe('when a feed is asked again', () => {
  test.each([
    ['an hour between items', every(60 * MINUTE), 0, 15 * MINUTE],
    ['a minute between items', every(MINUTE), 0, 5 * MINUTE],
    ['a month between items', every(30 * DAY), 0, DAY],
    ['too few items to tell', [1e12], 0, 15 * MINUTE],
    ['a hint of an hour', every(MINUTE), 60 * MINUTE, 60 * MINUTE],
    ['a hint of a year', every(MINUTE), 365 * DAY, DAY],
  ])('%s', (_, dates, hint, wanted) => {
    expect(nextPause(dates, hint, 0.5)).toBe(wanted);
  });

  test.each([
    [1, 0, 5 * MINUTE],
    [2, 0, 10 * MINUTE],
    [30, 0, DAY],
    [3, 120_000, 5 * MINUTE],
    [3, 2 * DAY, 2 * DAY],
    [3, 100 * DAY, 7 * DAY],
  ])('after %i failures, asked to wait %i ms', (failures, wait, wanted) => {
    expect(nextTry(failures, wait, 0.5)).toBe(wanted);
  });

  test('never at once and never not at all', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer()),
        fc.double({ min: 0, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (dates, hint, chance) => {
          const pause = nextPause(dates, hint, chance);
          expect(pause).toBeGreaterThanOrEqual(4.5 * MINUTE);
          expect(pause).toBeLessThanOrEqual(1.1 * DAY);
        },
      ),
    );
  });
});
