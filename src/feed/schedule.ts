import type { FeedHints } from '#src/base/article.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const SHORTEST = 5 * MINUTE;
const LONGEST = DAY;
/** A server may ask for more patience than we would have: up to seven days. */
const LONGEST_WAIT = 7 * DAY;
/** How often a feed is asked in the time between two of its items, and in the time for which it has been silent. */
const POLLS_AN_ITEM = 4;
const POLLS_A_SILENCE = 20;
const USUAL = 15 * MINUTE;

/** What is known of how a feed publishes. Times in milliseconds. */
export interface Habits extends FeedHints {
  /** Between two of its items, usually. */
  readonly rhythm?: number;
  /** Epoch milliseconds of its newest item. */
  readonly newest?: number;
}

const clamp = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value));

/** The middle time between neighbouring dates, in milliseconds; undefined below three dates. */
export const rhythmOf = (dates: readonly number[]): number | undefined => {
  const sorted = [...dates].sort((a, b) => b - a);
  const pauses = sorted.slice(1).map((date, i) => (sorted[i] ?? date) - date);
  return pauses.length < 2 ? undefined : pauses.sort((a, b) => a - b)[Math.floor(pauses.length / 2)];
};

/** Up to a tenth more or less, so that feeds added together do not stay together. `chance` is 0 to 1. */
const jittered = (interval: number, chance: number): number => Math.round(interval * (0.9 + 0.2 * chance));

/** The first moment from `at` on that lies in no hour or day (UTC) that the feed asked to skip. */
const allowed = (at: number, { skipHours, skipDays }: FeedHints): number => {
  const skipped = (time: number): boolean => {
    const date = new Date(time);
    return skipHours.includes(date.getUTCHours()) || skipDays.includes(date.getUTCDay());
  };
  let time = at;
  for (let hours = 0; skipped(time); hours++) {
    // Who skips every hour, or every day, has said nothing.
    if (hours > 7 * 24) return at;
    time = Math.floor(time / HOUR + 1) * HOUR;
  }
  return time;
};

/**
 * When the feed is asked again after a good answer, in epoch milliseconds: by how often it publishes, never sooner than
 * it or its server allows (`fresh`: how long the server says that its answer holds). Between 5 minutes and a day, and
 * then as far as the hours and days last that the feed skips.
 */
export const nextAfter = (at: number, habits: Habits, fresh: number, chance: number): number => {
  const { rhythm, newest, pause } = habits;
  const adaptive = rhythm === undefined ? USUAL : rhythm / POLLS_AN_ITEM;
  const silence = newest === undefined ? 0 : (at - newest) / POLLS_A_SILENCE;
  return allowed(at + jittered(clamp(Math.max(adaptive, silence, pause, fresh), SHORTEST, LONGEST), chance), habits);
};

/**
 * Milliseconds until the next try after `failures` failures in a row (this one counted): 5 minutes, doubling up to a day,
 * so that a feed that recovers returns by itself; what the server asked for (`wait`) goes before.
 */
export const nextTry = (failures: number, wait: number, chance: number): number => {
  if (wait > 0) return clamp(wait, SHORTEST, LONGEST_WAIT);
  return jittered(clamp(SHORTEST * 2 ** Math.min(Math.max(failures, 1) - 1, 20), SHORTEST, LONGEST), chance);
};
