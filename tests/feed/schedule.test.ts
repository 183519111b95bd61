import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NO_HINTS } from '#src/feed/hints.ts';
import { type Habits, nextAfter, nextTry, rhythmOf } from '#src/feed/schedule.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 86_400_000;
/** A Saturday. */
const NOON = Date.UTC(2026, 10, 21, 12);
const habits = (dates: readonly number[], more: Partial<Habits> = {}): Habits => {
  const rhythm = rhythmOf(dates);
  return { ...NO_HINTS, ...(rhythm === undefined ? {} : { rhythm }), ...more };
};
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
    expect(nextAfter(NOON, habits(dates, { pause: hint }), 0, 0.5) - NOON).toBe(wanted);
    expect(nextAfter(NOON, habits(dates), hint, 0.5) - NOON).toBe(wanted);
  });

  test('what has been silent for long is asked less often', () => {
    const ago = (age: number) => nextAfter(NOON, habits(every(HOUR), { newest: NOON - age }), 0, 0.5) - NOON;
    expect([HOUR, 10 * HOUR, 90 * DAY].map(ago)).toEqual([15 * MINUTE, 30 * MINUTE, DAY]);
  });

  test.each<[string, Partial<Habits>, number]>([
    ['hours that it skips', { skipHours: [12, 13] }, 2 * HOUR],
    ['days that it skips', { skipDays: [6, 0] }, 36 * HOUR],
    ['every hour: it has said nothing', { skipHours: Array.from({ length: 24 }, (_, i) => i) }, 15 * MINUTE],
    ['every day', { skipDays: [0, 1, 2, 3, 4, 5, 6] }, 15 * MINUTE],
  ])('%s', (_, skips, wanted) => {
    expect(nextAfter(NOON, habits([], skips), 0, 0.5) - NOON).toBe(wanted);
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
          const pause = nextAfter(NOON, habits(dates, { pause: hint }), 0, chance) - NOON;
          expect(pause).toBeGreaterThanOrEqual(4.5 * MINUTE);
          expect(pause).toBeLessThanOrEqual(1.1 * DAY);
        },
      ),
    );
  });
});
