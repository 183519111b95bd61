import type { Kysely } from 'kysely';
import type { Database } from './schema.ts';

/** What a store holds and how its feeds fare, in few numbers. */
export interface Vitals {
  /** Feeds that anybody follows. */
  readonly feeds: number;
  /** Of them: failed the last time, gone for good, never read. */
  readonly failing: number;
  readonly gone: number;
  readonly unread: number;
  /** Of them: should have been asked by the given moment. */
  readonly late: number;
  readonly articles: number;
  /** When a feed was last asked, in epoch milliseconds. */
  readonly lastFetched?: number;
}

export interface VitalQueries {
  vitals(lateAt: number): Promise<Vitals>;
}

export const vitalQueries = (db: Kysely<Database>): VitalQueries => ({
  vitals: async (lateAt) => {
    const rows = await db
      .selectFrom('feed')
      .select(['failures', 'gone', 'body_hash', 'next_at', 'articles', 'last_fetched'])
      .where(({ exists, selectFrom }) =>
        exists(selectFrom('follow').select('community').whereRef('follow.feed_id', '=', 'feed.id')),
      )
      .execute();
    const many = (holds: (row: (typeof rows)[number]) => boolean): number => rows.filter(holds).length;
    const lastFetched = rows.reduce((last, row) => Math.max(last, row.last_fetched ?? 0), 0);
    return {
      feeds: rows.length,
      failing: many((row) => row.failures > 0),
      gone: many((row) => row.gone !== 0),
      unread: many((row) => row.body_hash === null),
      late: many((row) => row.gone === 0 && row.next_at < lateAt),
      articles: rows.reduce((sum, row) => sum + row.articles, 0),
      ...(lastFetched === 0 ? {} : { lastFetched }),
    };
  },
});
