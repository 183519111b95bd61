import { createHash } from 'node:crypto';
import type { Article, FeedDocument } from '#src/base/article.ts';
import type { Log } from '#src/base/log.ts';
import { BarqError } from '#src/base/problem.ts';
import type { IngestRow } from '#src/base/reply.ts';
import type { Fetched, Fetcher } from '#src/feed/fetch.ts';
import { LaterError } from '#src/feed/headers.ts';
import { toArticle } from '#src/feed/item.ts';
import { readFeed } from '#src/feed/read.ts';
import { nextPause, nextTry } from '#src/feed/schedule.ts';
import { joinStory } from '#src/meaning/story.ts';
import { textHash } from '#src/store/hash.ts';
import type { FeedRecord, FetchOutcome, Store } from '#src/store/store.ts';
import { understand } from './understand.ts';

/** One transaction holds the writer for about as long as this many articles take. */
const BATCH = 20;

export interface House {
  readonly store: Store;
  readonly fetcher: Fetcher;
  /** `host:port` of servers that may be reached although they are not public. */
  readonly allow: ReadonlySet<string>;
  readonly log: Log;
  readonly clock: () => Date;
}

type Body = Extract<Fetched, { kind: 'body' }>;

const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** Items as articles, without those whose text is stored already. */
const freshArticles = async (store: Store, feed: FeedRecord, { feed: source, items }: FeedDocument, at: number) => {
  const { title, lang } = source;
  const articles = items.flatMap((item) => toArticle(item, { url: feed.url, title, ...(lang && { lang }) }, at) ?? []);
  const known = await store.known(
    feed.url,
    articles.map(({ key }) => key),
  );
  return { articles, fresh: articles.filter(({ key, text }) => known.get(key) !== textHash(text)) };
};

const saveAll = async (store: Store, fresh: readonly Article[], at: number): Promise<number> => {
  let added = 0;
  for (let i = 0; i < fresh.length; i += BATCH)
    added += (await store.save(fresh.slice(i, i + BATCH).map(understand), joinStory, at)).added;
  return added;
};

/** What is kept of a good answer. Of a feed that was cut off no validator is: it is asked for again in full. */
const outcomeOf = ({ feed, truncated, items }: FeedDocument, body: Body, at: number): FetchOutcome => {
  const dates = items.flatMap(({ published }) => (published ? [Date.parse(published)] : []));
  const { etag, lastModified } = body;
  return {
    at,
    nextAt: at + nextPause(dates, 0, Math.random()),
    title: feed.title,
    ...(feed.lang && { lang: feed.lang }),
    ...(feed.url && { site: feed.url }),
    validators: truncated ? {} : { ...(etag && { etag }), ...(lastModified && { lastModified }) },
    bodyHash: truncated ? '' : hashOf(body.bytes),
  };
};

/** A body: decode → repair → rss-parser → articles → understand → story → one transaction a batch. */
const take = async ({ store, clock }: House, feed: FeedRecord, body: Body): Promise<IngestRow> => {
  const at = clock().getTime();
  const document = await readFeed(body.bytes, body.contentType, body.finalUrl);
  const { articles, fresh } = await freshArticles(store, feed, document, at);
  const added = await saveAll(store, fresh, at);
  await store.fetched(feed.url, outcomeOf(document, body, at));
  return { url: feed.url, title: document.feed.title, read: articles.length, added, unchanged: fresh.length === 0 };
};

/** Nothing new: asked again after as long as the last time. */
const unchanged = async (
  { store, clock }: House,
  { url, title, nextAt, lastFetched }: FeedRecord,
): Promise<IngestRow> => {
  const at = clock().getTime();
  const last = lastFetched === undefined ? 0 : nextAt - lastFetched;
  await store.fetched(url, { at, nextAt: at + nextPause([], last, Math.random()) });
  return { url, title, read: 0, added: 0, unchanged: true };
};

const failed = async ({ store, clock, log }: House, feed: FeedRecord, error: BarqError): Promise<IngestRow> => {
  const at = clock().getTime();
  const { problem } = error;
  const wait = error instanceof LaterError ? error.wait : 0;
  await store.fetched(feed.url, { at, nextAt: at + nextTry(feed.failures + 1, wait, Math.random()), problem });
  log('debug', 'feed failed', { feed: feed.url, code: problem.code });
  return { url: feed.url, title: feed.title, read: 0, added: 0, unchanged: false, problem };
};

/** THE PATH of one feed, from a guarded, conditional fetch to the store. A problem is a row like any other. */
export const ingestFeed = async (house: House, feed: FeedRecord): Promise<IngestRow> => {
  try {
    const fetched = await house.fetcher.fetch(feed.url, feed.validators);
    const isNew = fetched.kind === 'body' && hashOf(fetched.bytes) !== feed.bodyHash;
    return isNew ? await take(house, feed, fetched) : await unchanged(house, feed);
  } catch (error) {
    if (error instanceof BarqError) return failed(house, feed, error);
    throw error;
  }
};

/** One pass over all feeds that are due. */
export const ingestDue = async (house: House): Promise<IngestRow[]> => {
  const rows: IngestRow[] = [];
  for (const feed of await house.store.dueFeeds(house.clock().getTime(), 1000))
    rows.push(await ingestFeed(house, feed));
  return rows;
};
