import type { Kysely, Transaction } from 'kysely';
import { z } from 'zod';
import { AILMENTS, HEALTHS } from '#src/base/health.ts';
import { healthOf, worthTelling } from '#src/feed/health.ts';
import { lifeOf, problemShape } from './feed-record.ts';
import type { Database } from './schema.ts';
import type { FeedRecord } from './store.ts';

/** What is kept of a notice, as JSON. */
export const noticeShape = z.object({
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

/** A word that nobody took for so long is no news any more. */
const KEPT = 7 * 86_400_000;

export const dropOld = async (db: Kysely<Database>, now: number): Promise<void> => {
  await db
    .deleteFrom('notice')
    .where('at', '<', now - KEPT)
    .execute();
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
  await dropOld(trx, at);
  for (const { community } of followers)
    await trx.insertInto('notice').values({ community, feed_id: feed.id, body, at }).execute();
};
