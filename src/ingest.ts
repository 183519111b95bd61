import { setImmediate as breathe } from 'node:timers/promises';
import type { Log } from '#src/base/log.ts';
import { BarqError } from '#src/base/problem.ts';
import type { IngestRow } from '#src/base/reply-feed.ts';
import type { PartStep } from '#src/base/step.ts';
import type { Fetched, Fetcher } from '#src/feed/fetch.ts';
import { LaterError } from '#src/feed/headers.ts';
import { nextTry } from '#src/feed/schedule.ts';
import { joinStory } from '#src/meaning/story.ts';
import type { FeedRecord, Saved, Store } from '#src/store/store.ts';
import { complete } from './complete.ts';
import type { Line } from './line.ts';
import { isFlood, outcomeOf, unchangedOutcome } from './outcome.ts';
import type { Places } from './places.ts';
import type { ReadFeed } from './work.ts';
import type { Workshop } from './workshop.ts';

/**
 * Articles that are understood at a time, in a thread; and that are stored at a time, which joins them to stories on the
 * program's own thread: people wait no longer than that takes.
 */
const UNDERSTOOD = 20;
const STORED = 4;

export interface House {
  readonly store: Store;
  readonly fetcher: Fetcher;
  readonly workshop: Workshop;
  /** `host:port` of servers that may be reached although they are not public. */
  readonly allow: ReadonlySet<string>;
  /** Feeds that are read at the same time store their articles in turn. */
  readonly writing: Places;
  readonly line: Line;
  readonly log: Log;
  readonly clock: () => Date;
  /** Feeds that one server may follow. */
  readonly mostFeeds: number;
  /** Aborted when the program ends: what fails from then on is no feed's fault. */
  readonly closing: AbortSignal;
}

type Body = Extract<Fetched, { kind: 'body' }>;

const hostOf = (url: string): string => URL.parse(url)?.host ?? url;

const parts = <T>(list: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(list.length / size) }, (_, i) => list.slice(i * size, (i + 1) * size));

/** The articles whose text is not stored yet: read → understood → joined to stories → one transaction a batch. */
const saveFresh = async (
  house: House,
  feed: FeedRecord,
  read: ReadFeed,
  at: number,
  step: PartStep,
): Promise<Saved> => {
  const { store, workshop, log } = house;
  const known = await store.known(
    feed.url,
    read.articles.map(({ article }) => article.key),
  );
  const articles = await complete(house, feed, read.articles, known, at);
  const fresh = articles.filter(({ article, hash }) => known.get(article.key) !== hash).map(({ article }) => article);
  const flood = isFlood(feed, fresh.filter(({ key }) => !known.has(key)).length, at);
  if (flood) log('warn', 'feed looks new: no alerts of it this time', { feed: feed.url, items: fresh.length });
  const total = { added: 0, updated: 0, known: 0 };
  let stored = 0;
  for (const part of parts(fresh, UNDERSTOOD)) {
    for (const batch of parts(await workshop.understand(part), STORED)) {
      const { added, updated } = await house.writing(async () => {
        // Transactions that wait for each other follow without a pause in which anybody else could be served.
        await breathe();
        return store.save(batch, joinStory, at, !flood);
      });
      total.added += added;
      total.updated += updated;
      stored += batch.length;
      step(stored / fresh.length, added);
    }
  }
  return total;
};

/** A body: decode → repair → rss-parser → articles → understand → story → store. Null where it is the last one again. */
const take = async (house: House, feed: FeedRecord, body: Body, step: PartStep): Promise<IngestRow | null> => {
  const at = house.clock().getTime();
  const read = await house.workshop.read({
    bytes: body.bytes,
    contentType: body.contentType,
    url: body.finalUrl,
    feedUrl: feed.url,
    at,
    knownHash: feed.bodyHash,
  });
  if (!read) return null;
  const { added, updated } = await saveFresh(house, feed, read, at, step);
  await house.store.fetched(feed.url, outcomeOf(feed, read, body, at));
  const unchanged = added + updated === 0;
  return { url: feed.url, title: read.feed.title, read: read.articles.length, added, unchanged };
};

const unchanged = async (house: House, feed: FeedRecord, fetched: Fetched): Promise<IngestRow> => {
  const outcome = unchangedOutcome(feed, fetched, house.clock().getTime());
  await house.store.fetched(feed.url, outcome);
  return { url: feed.url, title: feed.title, read: 0, added: 0, unchanged: true };
};

const failed = async (house: House, feed: FeedRecord, error: BarqError): Promise<IngestRow> => {
  const at = house.clock().getTime();
  const { problem } = error;
  const wait = error instanceof LaterError ? error.wait : 0;
  const sound = feed.failures === 0 && feed.bodyHash !== undefined;
  const ours = house.line.failed(problem, hostOf(feed.url), sound, at);
  const nextAt = at + nextTry(ours ? 1 : feed.failures + 1, wait, Math.random());
  await house.store.fetched(feed.url, { at, nextAt, problem, ...(ours && { ours }) });
  house.log('debug', 'feed failed', { feed: feed.url, code: problem.code });
  return { url: feed.url, title: feed.title, read: 0, added: 0, unchanged: false, problem };
};

/** THE PATH of one feed, from a guarded, conditional fetch to the store. A problem is a row like any other. */
export const ingestFeed = async (
  house: House,
  feed: FeedRecord,
  step: PartStep = () => undefined,
): Promise<IngestRow> => {
  try {
    const fetched = await house.fetcher.fetch(feed.url, feed.validators);
    house.line.answered(house.clock().getTime());
    const row = fetched.kind === 'body' ? await take(house, feed, fetched, step) : null;
    return row ?? (await unchanged(house, feed, fetched));
  } catch (error) {
    if (error instanceof BarqError && !house.closing.aborted) return failed(house, feed, error);
    throw error;
  }
};
