import { createHash } from 'node:crypto';
import type { Article } from '#src/base/article.ts';
import { isLanguage } from '#src/base/lang.ts';
import type { Log } from '#src/base/log.ts';
import { BarqError, type ProblemCode } from '#src/base/problem.ts';
import type { IngestRow } from '#src/base/reply.ts';
import { checkAddress } from '#src/feed/address.ts';
import type { Fetched, Fetcher } from '#src/feed/fetch.ts';
import { LaterError } from '#src/feed/headers.ts';
import { toArticle } from '#src/feed/item.ts';
import { readFeed } from '#src/feed/read.ts';
import { detect } from '#src/language/detect.ts';
import { sentences } from '#src/language/sentences.ts';
import { mentionsOf } from '#src/meaning/entities.ts';
import { figuresOf } from '#src/meaning/figures.ts';
import { joinStory, storyFacts } from '#src/meaning/story.ts';
import { searchTokens } from '#src/meaning/tokens.ts';
import { topicsOf } from '#src/meaning/topics.ts';
import { textHash } from '#src/store/hash.ts';
import { type FeedRecord, LOCAL, type NewArticle, type Store } from '#src/store/store.ts';

const BATCH = 20;
const MINUTE = 60_000;
const INTERVAL = 15 * MINUTE;
const LONGEST = 24 * 60 * MINUTE;

/** Problems that waiting does not mend: an address that answers so when it is first added is not kept. */
const HOPELESS: ReadonlySet<ProblemCode> = new Set([
  'not_a_feed',
  'gone',
  'empty',
  'too_deep',
  'too_large',
  'blocked_address',
  'http_status',
]);

export interface House {
  readonly store: Store;
  readonly fetcher: Fetcher;
  readonly allow: ReadonlySet<string>;
  readonly log: Log;
  readonly clock: () => Date;
}

/** Everything that is understood of an article before the store sees it: pure, and nothing of it for languages Barq does not speak. */
export const understand = (article: Article): NewArticle => {
  const body = article.text.slice(article.title.length).trimStart();
  const language = detect(article.title, body, article.feedLang);
  const { lang } = language;
  const spoken = isLanguage(lang);
  const parts = sentences(article.text, lang);
  const topics = spoken ? topicsOf(article.title, body, lang) : [];
  const mentions = spoken ? mentionsOf(article.text, lang) : [];
  const { figures, periods } = spoken
    ? figuresOf(article.text, { lang, published: article.published, sentences: parts, mentions })
    : { figures: [], periods: [] };
  const reading = { language, sentences: parts, topics, mentions, figures, periods };
  return { article, reading, tokens: searchTokens(article.text, lang), story: storyFacts(article, reading) };
};

const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

const take = async (
  { store, clock }: House,
  feed: FeedRecord,
  fetched: Extract<Fetched, { kind: 'body' }>,
): Promise<IngestRow> => {
  const at = clock().getTime();
  const document = await readFeed(fetched.bytes, fetched.contentType, fetched.finalUrl);
  const source = {
    url: feed.url,
    title: document.feed.title,
    ...(document.feed.lang ? { lang: document.feed.lang } : {}),
  };
  const articles = document.items.flatMap((item) => toArticle(item, source, at) ?? []);
  const known = await store.known(
    feed.url,
    articles.map(({ key }) => key),
  );
  const fresh = articles.filter(({ key, text }) => known.get(key) !== textHash(text));
  let added = 0;
  for (let i = 0; i < fresh.length; i += BATCH) {
    const saved = await store.save(fresh.slice(i, i + BATCH).map(understand), joinStory);
    added += saved.added;
  }
  await store.fetched(feed.url, {
    at,
    nextAt: at + INTERVAL,
    title: document.feed.title,
    ...(document.feed.lang ? { lang: document.feed.lang } : {}),
    ...(document.feed.url ? { site: document.feed.url } : {}),
    // A feed that was cut off is asked for again in full.
    validators: document.truncated
      ? {}
      : {
          ...(fetched.etag ? { etag: fetched.etag } : {}),
          ...(fetched.lastModified ? { lastModified: fetched.lastModified } : {}),
        },
    bodyHash: document.truncated ? '' : hashOf(fetched.bytes),
  });
  return { url: feed.url, title: document.feed.title, read: articles.length, added, unchanged: fresh.length === 0 };
};

/** Milliseconds until a feed that failed is asked again: the time that its server named, or ever longer up to a day. */
const pause = (error: BarqError, failures: number): number =>
  error instanceof LaterError ? error.wait : Math.min(LONGEST, 5 * MINUTE * 2 ** Math.min(failures, 20));

const failed = async ({ store, clock, log }: House, feed: FeedRecord, error: BarqError): Promise<IngestRow> => {
  const at = clock().getTime();
  const { problem } = error;
  await store.fetched(feed.url, { at, nextAt: at + pause(error, feed.failures), problem });
  log('info', 'feed failed', { feed: feed.url, code: problem.code });
  return { url: feed.url, ...(feed.title ? { title: feed.title } : {}), read: 0, added: 0, unchanged: false, problem };
};

/** THE PATH of one feed: fetch → decode, repair, read → articles → understand → stories → one transaction a batch. */
export const ingestFeed = async (house: House, feed: FeedRecord): Promise<IngestRow> => {
  try {
    const fetched = await house.fetcher.fetch(feed.url, feed.validators);
    if (fetched.kind === 'body' && hashOf(fetched.bytes) !== feed.bodyHash) return await take(house, feed, fetched);
    const at = house.clock().getTime();
    await house.store.fetched(feed.url, { at, nextAt: at + INTERVAL });
    return { url: feed.url, title: feed.title, read: 0, added: 0, unchanged: true };
  } catch (error) {
    if (error instanceof BarqError) return failed(house, feed, error);
    throw error;
  }
};

/** One pass over an address that somebody named: checked before anything else, kept unless it can never be a feed. */
const ingestNamed = async (house: House, community: string, address: string): Promise<IngestRow> => {
  const { href } = checkAddress(address, house.allow);
  const { feed, known } = await house.store.follow(community, href, house.clock().getTime());
  const row = await ingestFeed(house, feed);
  if (!known && row.problem && HOPELESS.has(row.problem.code)) await house.store.unfollow(community, href);
  return row;
};

/** One pass over the named feeds, one after the other, or over all that are due. */
export const ingest = async (
  house: House,
  community: string = LOCAL,
  addresses?: readonly string[],
): Promise<IngestRow[]> => {
  const rows: IngestRow[] = [];
  if (addresses) for (const address of addresses) rows.push(await ingestNamed(house, community, address));
  else
    for (const feed of await house.store.dueFeeds(house.clock().getTime(), 1000))
      rows.push(await ingestFeed(house, feed));
  return rows;
};
