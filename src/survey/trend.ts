import type { Topic } from '#src/base/article.ts';
import type { TrendGroup, TrendRow } from '#src/base/reply-story.ts';
import type { CountBy, Store } from '#src/store/store.ts';
import { type Counts, changeOf, type Verdict, verdictOf, verdictsAmong } from './chance.ts';

/** The period before is this many times longer. */
const BEFORE = 4;
const DAY_MS = 86_400_000;

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

/** What is counted: days since the epoch, half open, and how long both periods are. */
export interface TrendSpan {
  readonly from: number;
  readonly start: number;
  readonly end: number;
  readonly days: number;
  readonly daysBefore: number;
}

/**
 * The periods that are held against each other. Today is not over: the period is as long as it has lasted, or every
 * morning would look like a fall. And nothing is stored of the time before the first story: the period before begins
 * with it, or everything would seem to rise in a store that is young.
 */
export const trendSpan = async (store: Store, community: string, now: Date, days: number): Promise<TrendSpan> => {
  const start = trendStart(now, days) / DAY_MS;
  const first = (await store.firstDay(community)) ?? start;
  const from = Math.min(start, Math.max(start - BEFORE * days, first));
  const lasted = now.getTime() / DAY_MS - start;
  return { from, start, end: Math.floor(now.getTime() / DAY_MS) + 1, days: lasted, daysBefore: start - from };
};

/** A row with its verdict, and its change in percent where there is enough to call one. */
export const rowOf = (counts: Counts, verdict: Verdict): Pick<TrendRow, 'now' | 'before' | 'verdict' | 'change'> => {
  const change = verdict === 'too-few' ? undefined : changeOf(counts);
  const { now, before } = counts;
  return { now, before, verdict, ...(change === undefined ? {} : { change }) };
};

type Cell = { now: number; before: number };

/** Stories of a topic on a day, in days since the epoch. */
export interface TopicDay {
  readonly topic: Topic;
  readonly day: number;
  readonly stories: number;
}

/** What rises and falls, from the stories of each day. */
export const trendRows = (counted: readonly TopicDay[], span: TrendSpan, topics?: readonly Topic[]): TrendRow[] => {
  const counts = new Map<Topic, Cell>((topics ?? []).map((topic) => [topic, { now: 0, before: 0 }]));
  for (const { topic, day, stories } of counted) {
    if (topics && !counts.has(topic)) continue;
    const count = counts.get(topic) ?? { now: 0, before: 0 };
    count[day >= span.start ? 'now' : 'before'] += stories;
    counts.set(topic, count);
  }
  const rows = [...counts].map(([topic, count]) => {
    const all = { ...count, days: span.days, daysBefore: span.daysBefore };
    return { topic, ...rowOf(all, verdictOf(all)) };
  });
  return topics ? rows : rows.sort((a, b) => b.now - a.now || b.before - a.before || (a.topic < b.topic ? -1 : 1));
};

/** What rises and falls in the feeds that a community follows, counted in stories from `trendStart` until now. */
export const trends = async (
  store: Store,
  community: string,
  { now, days, topics }: TrendQuery,
): Promise<TrendRow[]> => {
  const span = await trendSpan(store, community, now, days);
  return trendRows(await store.topicDays(community, span.from, span.end), span, topics);
};

/** The same by language or by outlet. All rows are looked at together, so each must be improbable among all of them. */
export const trendsBy = async (
  store: Store,
  community: string,
  by: CountBy,
  { now, days, topics }: TrendQuery & { readonly topics: readonly Topic[] },
): Promise<TrendGroup[]> => {
  const span = await trendSpan(store, community, now, days);
  const cells = new Map<string, { readonly topic: Topic; readonly of: string; readonly count: Cell }>();
  for (const { topic, day, stories, of = '' } of await store.topicDays(community, span.from, span.end, by)) {
    if (!topics.includes(topic)) continue;
    const key = `${topic} ${of}`;
    const cell = cells.get(key) ?? { topic, of, count: { now: 0, before: 0 } };
    cell.count[day >= span.start ? 'now' : 'before'] += stories;
    cells.set(key, cell);
  }
  const names =
    by === 'outlet'
      ? new Map((await store.feeds(community)).map(({ url, title }) => [url, title || URL.parse(url)?.host]))
      : null;
  const all = [...cells.values()].map((cell) => ({
    ...cell,
    counts: { ...cell.count, days: span.days, daysBefore: span.daysBefore },
  }));
  const verdicts = verdictsAmong(all.map(({ counts }) => counts));
  const rows = all.map(({ topic, of, counts }, i) => ({
    topic,
    of: names?.get(of) || of,
    ...rowOf(counts, verdicts[i] ?? 'too-few'),
  }));
  return topics.flatMap((topic) => {
    const own = rows.filter((row) => row.topic === topic).sort((a, b) => b.now - a.now || b.before - a.before);
    return own.length > 0 ? [{ topic, rows: own }] : [];
  });
};
