import type { Kysely } from 'kysely';
import type { Engine } from './engine.ts';
import { recordOf } from './feed-record.ts';
import type { Database } from './schema.ts';
import type { FeedRecord } from './store.ts';

/** Who works on feeds, and until when they are theirs. */
export interface FeedLease {
  readonly owner: string;
  readonly until: number;
}

export interface FeedLeases {
  /**
   * Feeds that are due, the longest due first. Where others work on the same store they are leased, so that nobody else
   * gets them; `fetched` gives them back.
   */
  dueFeeds(now: number, limit: number, lease?: FeedLease): Promise<readonly FeedRecord[]>;
  /** Work on these goes on. */
  keepFeeds(lease: FeedLease, ids: readonly number[]): Promise<void>;
  /** Whoever ends leaves what it did not come to. */
  leaveFeeds(owner: string): Promise<void>;
}

const due = (db: Kysely<Database>, now: number, limit: number) =>
  db
    .selectFrom('feed')
    .where('next_at', '<=', now)
    .where('gone', '=', 0)
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom('follow')
          .select('community')
          .whereRef('follow.feed_id', '=', 'feed.id')
          .where('follow.paused', '=', 0),
      ),
    )
    .orderBy('next_at')
    .orderBy('id')
    .limit(limit);

export const feedLeaseQueries = ({ db, file, shared }: Pick<Engine, 'db' | 'file' | 'shared'>): FeedLeases => ({
  dueFeeds: async (now, limit, lease) => {
    if (!shared || !lease) {
      const rows = await due(db, now, limit).selectAll('feed').execute();
      return rows.map((row) => recordOf(row, file));
    }
    const rows = await db
      .updateTable('feed')
      .set({ lease_until: lease.until, owner: lease.owner })
      .where('id', 'in', due(db, now, limit).select('feed.id').where('lease_until', '<=', now).forUpdate().skipLocked())
      .returningAll()
      .execute();
    return rows.toSorted((a, b) => a.next_at - b.next_at || a.id - b.id).map((row) => recordOf(row, file));
  },

  keepFeeds: async ({ owner, until }, ids) => {
    if (shared && ids.length > 0)
      await db
        .updateTable('feed')
        .set({ lease_until: until })
        .where('owner', '=', owner)
        .where('id', 'in', ids)
        .execute();
  },

  leaveFeeds: async (owner) => {
    if (shared) await db.updateTable('feed').set({ lease_until: 0, owner: null }).where('owner', '=', owner).execute();
  },
});
