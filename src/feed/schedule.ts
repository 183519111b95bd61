const MINUTE = 60_000;
const DAY = 86_400_000;
const SHORTEST = 5 * MINUTE;
const LONGEST = DAY;
/** A server may ask for more patience than we would have: up to seven days. */
const LONGEST_WAIT = 7 * DAY;
/** How often a feed is asked in the time between two of its items. */
const POLLS_AN_ITEM = 4;
const USUAL = 15 * MINUTE;

const clamp = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value));

/** The middle time between neighbouring dates, in milliseconds; undefined below three dates. */
const usualPause = (dates: readonly number[]): number | undefined => {
  const sorted = [...dates].sort((a, b) => b - a);
  const pauses = sorted.slice(1).map((date, i) => (sorted[i] ?? date) - date);
  return pauses.length < 2 ? undefined : pauses.sort((a, b) => a - b)[Math.floor(pauses.length / 2)];
};

/** Up to a tenth more or less, so that feeds added together do not stay together. `chance` is 0 to 1. */
const jittered = (interval: number, chance: number): number => Math.round(interval * (0.9 + 0.2 * chance));

/**
 * Milliseconds until the feed is asked again after a good answer: by how often it publishes (`dates` of its items, epoch
 * milliseconds), never sooner than it allows (`hint`, milliseconds). Between 5 minutes and a day.
 */
export const nextPause = (dates: readonly number[], hint: number, chance: number): number => {
  const pause = usualPause(dates);
  const adaptive = pause === undefined ? USUAL : pause / POLLS_AN_ITEM;
  return jittered(clamp(Math.max(adaptive, hint), SHORTEST, LONGEST), chance);
};

/**
 * Milliseconds until the next try after `failures` failures in a row (this one counted): 5 minutes, doubling up to a day,
 * so that a feed that recovers returns by itself; what the server asked for (`wait`) goes before.
 */
export const nextTry = (failures: number, wait: number, chance: number): number => {
  if (wait > 0) return clamp(wait, SHORTEST, LONGEST_WAIT);
  return jittered(clamp(SHORTEST * 2 ** Math.min(Math.max(failures, 1) - 1, 20), SHORTEST, LONGEST), chance);
};
