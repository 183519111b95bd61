import type { TrendRow } from '#src/base/reply-story.ts';

export type Verdict = TrendRow['verdict'];

const SURE = 0.01;
const PERHAPS = 0.05;
/** Fewer stories than this are never called a rise. */
export const LEAST = 3;
/** A change that chance cannot explain is still none worth telling below this ratio. */
const EFFECT = 1.5;
/** Of what is found among many and called a rise (perhaps one), so large a part at most is chance. */
const FALSE = 0.05;
const PERHAPS_FALSE = 0.2;

/** Stories of a period, and of the one before it, with the length of both in the same unit. */
export interface Counts {
  readonly now: number;
  readonly before: number;
  readonly days: number;
  readonly daysBefore: number;
}

/**
 * P(fewer than `c` stories in the period | `b` in the period before, the rate unchanged): negative binomial, so that few
 * stories before leave the rate as unknown as it is. `share` is the part of both periods that lies before.
 */
const below = (c: number, b: number, share: number): number => {
  const r = b + 0.5;
  let log = r * Math.log(share);
  let sum = 0;
  for (let k = 0; k < c; k += 1) {
    sum += Math.exp(log);
    log += Math.log((k + r) / (k + 1)) + Math.log(1 - share);
  }
  return Math.min(1, sum);
};

const expectedOf = ({ before, days, daysBefore }: Counts): number => (before * days) / daysBefore;
const shareOf = ({ days, daysBefore }: Counts): number => daysBefore / (daysBefore + days);

/** How probable so many stories, or more, are where nothing changed. */
export const chanceOfRise = (counts: Counts): number => 1 - below(counts.now, counts.before, shareOf(counts));
/** How probable so few, or fewer, are. */
export const chanceOfFall = (counts: Counts): number => below(counts.now + 1, counts.before, shareOf(counts));

/** So much more often than before it is spoken of, few stories telling little. */
export const growthOf = (counts: Counts): number => (counts.now + 2) / (expectedOf(counts) + 2);

/** The probabilities as they count: by themselves, or held against all that were looked at. */
interface Chances {
  readonly rise: number;
  readonly fall: number;
}

/**
 * What counts allow to say. "Steady" is said only where silence would have been called a fall; with less than that, there
 * are too few to call anything.
 */
export const verdictOf = (
  counts: Counts,
  chances: Chances = { rise: chanceOfRise(counts), fall: chanceOfFall(counts) },
): Verdict => {
  // What is shorter than the period itself is nothing to hold it against.
  if (counts.daysBefore < counts.days) return 'too-few';
  const { now } = counts;
  if (now >= LEAST && growthOf(counts) >= EFFECT && chances.rise < PERHAPS)
    return chances.rise < SURE ? 'rising' : 'maybe-rising';
  const far = (count: number): boolean => (expectedOf(counts) + 2) / (count + 2) >= EFFECT;
  if (far(now) && chances.fall < SURE) return 'falling';
  return far(0) && chanceOfFall({ ...counts, now: 0 }) < SURE ? 'steady' : 'too-few';
};

/**
 * Benjamini and Hochberg: for each probability the part of chance among all findings that are at least as improbable.
 * `of`: how many were looked at, where only the smallest probabilities are given.
 */
export const amongMany = (chances: readonly number[], of = chances.length): number[] => {
  const order = [...chances.keys()].sort((a, b) => (chances[b] ?? 0) - (chances[a] ?? 0));
  const found = new Array<number>(chances.length).fill(1);
  let least = 1;
  for (const [i, at] of order.entries()) {
    least = Math.min(least, ((chances[at] ?? 1) * of) / (chances.length - i));
    found[at] = least;
  }
  return found;
};

/** Many counts that were looked at together: each must be improbable by itself, and among all of them. */
export const verdictsAmong = (all: readonly Counts[], of?: number): Verdict[] => {
  const [rises, falls] = [all.map(chanceOfRise), all.map(chanceOfFall)];
  const [rise, fall] = [amongMany(rises, of), amongMany(falls, of)];
  return all.map((counts, i) => {
    const verdict = verdictOf(counts);
    const [up, down] = [rise[i] ?? 1, fall[i] ?? 1];
    if (verdict === 'rising' && up >= FALSE) return up < PERHAPS_FALSE ? 'maybe-rising' : 'too-few';
    if (verdict === 'maybe-rising' && up >= PERHAPS_FALSE) return 'too-few';
    return verdict === 'falling' && down >= FALSE ? 'too-few' : verdict;
  });
};

/** By how many percent more stories a day there were than before, as a whole number; undefined where there were none. */
export const changeOf = (counts: Counts): number | undefined => {
  const expected = expectedOf(counts);
  return expected > 0 ? Math.round((counts.now / expected - 1) * 100) : undefined;
};
