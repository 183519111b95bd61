import type { Topic } from '#src/base/article.ts';
import type { TrendRow } from '#src/base/reply.ts';
import type { Store } from '#src/store/store.ts';

export type Verdict = TrendRow['verdict'];

const SURE = 0.01;
const PERHAPS = 0.05;
/** Fewer stories than this are never called a rise. */
const LEAST = 3;
/** A change that chance cannot explain is still none worth telling below this ratio. */
const EFFECT = 1.5;
/** The period before is this many times longer. */
const BEFORE = 4;
const DAY_MS = 86_400_000;

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

/**
 * What story counts of a period (`days`) and of the one before it (`daysBefore`) allow to say. "Steady" is said only
 * where silence would have been called a fall; with less than that, there are too few to call anything.
 */
export const trendOf = (now: number, before: number, days = 7, daysBefore = BEFORE * days): Verdict => {
  const share = daysBefore / (daysBefore + days);
  const expected = (before * days) / daysBefore;
  const effect = (now + 2) / (expected + 2);
  const above = 1 - below(now, before, share);
  if (now >= LEAST && effect >= EFFECT && above < PERHAPS) return above < SURE ? 'rising' : 'maybe-rising';
  const falls = (count: number): boolean =>
    (expected + 2) / (count + 2) >= EFFECT && below(count + 1, before, share) < SURE;
  if (falls(now)) return 'falling';
  return falls(0) ? 'steady' : 'too-few';
};

export interface TrendQuery {
  readonly now: Date;
  readonly days: number;
  /** These topics in this order; otherwise all that were reported on, the most reported first. */
  readonly topics?: readonly Topic[];
}

/**
 * The midnight (UTC, epoch milliseconds) that is nearest to `days` ago: stories are counted by whole days, so a period
 * begins with one.
 */
export const trendStart = (now: Date, days: number): number => Math.round(now.getTime() / DAY_MS - days) * DAY_MS;

/** What rises and falls in the feeds that a community follows, counted in stories from `trendStart` until now. */
export const trends = async (
  store: Store,
  community: string,
  { now, days, topics }: TrendQuery,
): Promise<TrendRow[]> => {
  const start = trendStart(now, days) / DAY_MS;
  const today = Math.floor(now.getTime() / DAY_MS);
  const counts = new Map<Topic, { now: number; before: number }>();
  for (const topic of topics ?? []) counts.set(topic, { now: 0, before: 0 });
  for (const { topic, day, stories } of await store.topicDays(community, start - BEFORE * days, today + 1)) {
    if (topics && !counts.has(topic)) continue;
    const count = counts.get(topic) ?? { now: 0, before: 0 };
    count[day >= start ? 'now' : 'before'] += stories;
    counts.set(topic, count);
  }
  // Today is not over: the period is as long as it has lasted, or every morning would look like a fall.
  const lasted = now.getTime() / DAY_MS - start;
  const rows = [...counts].map(([topic, count]) => ({
    topic,
    ...count,
    verdict: trendOf(count.now, count.before, lasted, BEFORE * days),
  }));
  return topics ? rows : rows.sort((a, b) => b.now - a.now || b.before - a.before || (a.topic < b.topic ? -1 : 1));
};
