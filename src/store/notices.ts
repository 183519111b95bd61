import type { Kysely, Transaction } from 'kysely';
import { z } from 'zod';
import { AILMENTS, HEALTHS } from '#src/base/health.ts';
import type { FeedRow } from '#src/base/reply.ts';
import { healthOf, worthTelling } from '#src/feed/health.ts';
import { lifeOf, problemShape } from './feed-record.ts';
import { readJson } from './json.ts';
import type { Database } from './schema.ts';
import type { FeedRecord } from './store.ts';

/** A word that a community's moderators are owed about a feed: trouble that lasts, or its end. */
export interface Notice {
  readonly id: number;
  readonly community: string;
  readonly feed: FeedRow;
  readonly recovered: boolean;
}

export interface Notices {
  /** What is owed, the oldest first. */
  notices(limit: number, community?: string): Promise<readonly Notice[]>;
  /** It was told, or there is nobody to tell. */
  noticeDone(id: number): Promise<void>;
}

/** A word that nobody took for so long is no news any more. */
const KEPT = 7 * 86_400_000;

const noticeShape = z.object({
  recovered: z.boolean(),
  health: z.object({ state: z.enum(HEALTHS), ailment: z.enum(AILMENTS).exactOptional() }),
  problem: problemShape.exactOptional(),
});

/** Worth knowing, but the feed still works: trouble comes on top of it, and its end leads back to it. */
const MINOR: ReadonlySet<string> = new Set(['stale', 'undated']);

type Word = { readonly told: string | null; readonly recovered: boolean };

/** What a change of health owes, if anything. Each trouble is told once, until it is over. */
const wordOn = (told: string | null, topic: string | undefined, failed: boolean): Word | null => {
  if (topic === undefined) return told === null || failed ? null : { told: null, recovered: true };
  if (told === null) return { told: topic, recovered: false };
  if (MINOR.has(told) !== MINOR.has(topic)) return { told: topic, recovered: MINOR.has(topic) };
  return topic === 'gone' && told !== 'gone' ? { told: topic, recovered: false } : null;
};

/** Writes the notices that the feed's new state owes, in the transaction that stores the state. */
export const oweNotices = async (
  trx: Transaction<Database>,
  feed: FeedRecord,
  told: string | null,
  at: number,
): Promise<void> => {
  const life = lifeOf(feed);
  const health = healthOf(life, at);
  const word = wordOn(told, worthTelling(health, life), feed.problem !== undefined);
  if (!word) return;
  await trx.updateTable('feed').set({ told: word.told }).where('id', '=', feed.id).execute();
  const followers = await trx
    .selectFrom('follow')
    .where('feed_id', '=', feed.id)
    .where('paused', '=', 0)
    .select('community')
    .execute();
  const body = JSON.stringify({
    recovered: word.recovered,
    health,
    ...(feed.problem ? { problem: feed.problem } : {}),
  });
  await trx
    .deleteFrom('notice')
    .where('at', '<', at - KEPT)
    .execute();
  for (const { community } of followers)
    await trx.insertInto('notice').values({ community, feed_id: feed.id, body, at }).execute();
};

export const noticeQueries = (db: Kysely<Database>, file: string): Notices => ({
  notices: async (limit, community) => {
    const rows = await db
      .selectFrom('notice')
      .innerJoin('feed', 'feed.id', 'notice.feed_id')
      .select(['notice.id', 'notice.community', 'notice.body', 'feed.url', 'feed.title', 'feed.articles'])
      .$if(community !== undefined, (query) => query.where('notice.community', '=', community ?? ''))
      .orderBy('notice.id')
      .limit(limit)
      .execute();
    return rows.map(({ id, community: owed, body, url, title, articles }) => {
      const { problem, health, recovered } = readJson(noticeShape, body, file);
      const feed = { url, title, articles, health, ...(problem ? { problem } : {}) };
      return { id, community: owed, feed, recovered };
    });
  },

  noticeDone: async (id) => {
    await db.deleteFrom('notice').where('id', '=', id).execute();
  },
});
