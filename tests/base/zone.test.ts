import { describe, expect, test } from 'vitest';
import { afterQuiet, isZone, minuteAt, nextAt } from '#src/base/zone.ts';

const iso = (at: number): string => new Date(at).toISOString();
const at = (text: string): number => Date.parse(text);
const DAY_MS = 86_400_000;
const EIGHT = 8 * 60;

describe('the next time that clocks show', () => {
  test.for([
    ['Asia/Riyadh', '2026-11-20T04:00:00Z', '2026-11-20T05:00:00.000Z'],
    ['Asia/Riyadh', '2026-11-20T05:00:00Z', '2026-11-21T05:00:00.000Z'],
    ['UTC', '2026-11-20T08:00:00.001Z', '2026-11-21T08:00:00.000Z'],
    ['America/New_York', '2026-07-01T12:30:00Z', '2026-07-02T12:00:00.000Z'],
    ['America/New_York', '2026-12-01T12:30:00Z', '2026-12-01T13:00:00.000Z'],
    ['Asia/Kathmandu', '2026-11-20T00:00:00Z', '2026-11-20T02:15:00.000Z'],
    ['Pacific/Kiritimati', '2026-11-20T00:00:00Z', '2026-11-20T18:00:00.000Z'],
  ] as const)('%s after %s', ([zone, after, expected]) => {
    expect(iso(nextAt(zone, EIGHT, undefined, at(after)))).toBe(expected);
  });

  test('stays at its local hour when the clocks change: once on each day of the year', () => {
    for (const zone of ['America/New_York', 'Europe/Berlin', 'Africa/Cairo', 'Australia/Lord_Howe', 'Asia/Beirut'])
      for (const minute of [0, 60, 150, 180, EIGHT]) {
        let now = nextAt(zone, minute, undefined, at('2026-01-01T12:00:00Z'));
        for (let day = 1; day < 365; day += 1) {
          const next = nextAt(zone, minute, undefined, now);
          expect([zone, minute, iso(now), Math.round((next - now) / DAY_MS)]).toEqual([zone, minute, iso(now), 1]);
          now = next;
        }
        expect(now).toBeGreaterThan(at('2026-12-31T00:00:00Z'));
      }
  });

  test('a time that is skipped comes when the clocks have gone forward, one that comes twice comes once', () => {
    // 2026-03-08: 02:30 does not exist in New York. 2026-11-01: 01:30 exists twice.
    const skipped = nextAt('America/New_York', 150, undefined, at('2026-03-08T05:00:00Z'));
    expect(iso(skipped)).toBe('2026-03-08T07:30:00.000Z');
    expect(minuteAt('America/New_York', skipped)).toBe(210);
    const twice = nextAt('America/New_York', 90, undefined, at('2026-11-01T04:00:00Z'));
    expect(iso(twice)).toBe('2026-11-01T05:30:00.000Z');
    expect(iso(nextAt('America/New_York', 90, undefined, twice))).toBe('2026-11-02T06:30:00.000Z');
  });

  test('on a day of the week', () => {
    // 2026-11-20 is a Friday.
    expect(iso(nextAt('Asia/Riyadh', EIGHT, 0, at('2026-11-20T12:00:00Z')))).toBe('2026-11-22T05:00:00.000Z');
    expect(iso(nextAt('Asia/Riyadh', EIGHT, 5, at('2026-11-20T04:00:00Z')))).toBe('2026-11-20T05:00:00.000Z');
    expect(iso(nextAt('Asia/Riyadh', EIGHT, 5, at('2026-11-20T05:00:00Z')))).toBe('2026-11-27T05:00:00.000Z');
  });
});

describe('quiet hours', () => {
  const night = { from: 22 * 60, to: 7 * 60 };
  test.for([
    ['2026-11-20T18:59:00Z', '2026-11-20T18:59:00.000Z'],
    ['2026-11-20T19:00:00Z', '2026-11-21T04:00:00.000Z'],
    ['2026-11-21T03:59:00Z', '2026-11-21T04:00:00.000Z'],
    ['2026-11-21T04:00:00Z', '2026-11-21T04:00:00.000Z'],
  ] as const)('over midnight in Riyadh: %s', ([now, expected]) => {
    expect(iso(afterQuiet('Asia/Riyadh', night, at(now)))).toBe(expected);
  });

  test('within a day, and none where both ends are one', () => {
    expect(iso(afterQuiet('UTC', { from: 600, to: 660 }, at('2026-11-20T10:30:00Z')))).toBe('2026-11-20T11:00:00.000Z');
    expect(iso(afterQuiet('UTC', { from: 600, to: 600 }, at('2026-11-20T10:30:00Z')))).toBe('2026-11-20T10:30:00.000Z');
  });
});

test('zones that nobody knows are none', () => {
  expect(['Asia/Riyadh', 'UTC', 'Mars/Olympus', '', '+03:00', '../etc'].map(isZone)).toEqual([
    true,
    true,
    false,
    false,
    false,
    false,
  ]);
});
