import type { Article } from '#src/base/article.ts';
import type { Fetched } from '#src/feed/fetch.ts';
import { NO_HINTS } from '#src/feed/hints.ts';
import { type Habits, nextAfter, rhythmOf } from '#src/feed/schedule.ts';
import type { FeedRecord, FetchOutcome } from '#src/store/store.ts';
import type { ReadFeed } from './work.ts';

/** A move is believed when so many answers in a row named the same new address, each leading to the feed. */
const SURE = 3;

const movedOf = (feed: FeedRecord, { permanent }: Fetched): Pick<FetchOutcome, 'moved' | 'newUrl'> => {
  if (permanent === undefined || permanent === feed.url) return {};
  const times = feed.moved?.to === permanent ? feed.moved.times + 1 : 1;
  return { moved: { to: permanent, times }, ...(times >= SURE ? { newUrl: permanent } : {}) };
};

const validatorsOf = ({ etag, lastModified }: Fetched): NonNullable<FetchOutcome['validators']> => ({
  ...(etag && { etag }),
  ...(lastModified && { lastModified }),
});

const newestOf = (articles: readonly Article[]): Article | undefined =>
  articles.reduce<Article | undefined>(
    (best, one) => (best && best.published >= one.published ? best : one),
    undefined,
  );

/** What is kept of a good answer. Of a feed that was cut off no validator is: it is asked for again in full. */
export const outcomeOf = (feed: FeedRecord, read: ReadFeed, fetched: Fetched, at: number): FetchOutcome => {
  const { feed: source, truncated, hints, hash } = read;
  const articles = read.articles.map(({ article }) => article);
  const dated = articles.filter((article) => article.dated);
  const newest = newestOf(articles);
  const rhythm = rhythmOf(dated.map(({ published }) => published));
  const habits: Habits = {
    ...hints,
    ...(rhythm === undefined ? {} : { rhythm }),
    ...(newest?.dated ? { newest: newest.published } : {}),
  };
  return {
    at,
    nextAt: nextAfter(at, habits, fetched.fresh, Math.random()),
    title: source.title,
    ...(source.lang && { lang: source.lang }),
    ...(source.url && { site: source.url }),
    validators: truncated ? {} : validatorsOf(fetched),
    bodyHash: truncated ? '' : hash,
    habits,
    ...(newest && { lastTitle: newest.title }),
    undated: articles.length > 0 && dated.length === 0,
    ...movedOf(feed, fetched),
  };
};

/** The same where nothing was new. Validators that the server renewed take the place of the old ones. */
export const unchangedOutcome = (feed: FeedRecord, fetched: Fetched, at: number): FetchOutcome => ({
  at,
  nextAt: nextAfter(at, feed.habits ?? NO_HINTS, fetched.fresh, Math.random()),
  validators: feed.bodyHash === '' ? {} : { ...feed.validators, ...validatorsOf(fetched) },
  ...movedOf(feed, fetched),
});

/** New items of a known feed that are never too many. */
const FEW = 10;
const HOUR = 3_600_000;
const MINUTE = 60_000;

/**
 * Does a known feed suddenly look new, because its identities changed or its past was put into it again? Then it brings
 * many more items than it could have published since it was last read, and nobody must be told of each.
 */
export const isFlood = (feed: FeedRecord, fresh: number, at: number): boolean => {
  if (feed.bodyHash === undefined || fresh <= FEW) return false;
  const since = at - (feed.failingSince ?? feed.lastFetched ?? at);
  return fresh > FEW + (3 * since) / Math.max(feed.habits?.rhythm ?? HOUR, MINUTE);
};
