import type { Kysely } from 'kysely';
import { fail } from '#src/base/problem.ts';
import { changesOf, recordOf } from './feed-record.ts';
import { oweNotices } from './notices.ts';
import type { Database } from './schema.ts';
import type { Store } from './store.ts';

type Part = Pick<
  Store,
  'follow' | 'unfollow' | 'feeds' | 'feed' | 'fetched' | 'newestStories' | 'pauseFeed' | 'resumeFeed' | 'readInFull'
>;

export const feedQueries = (db: Kysely<Database>, file: string): Part => {
  const find = (from: Kysely<Database>, url: string) =>
    from.selectFrom('feed').selectAll().where('url', '=', url).executeTakeFirst();
  const setPaused = async (
    from: Kysely<Database>,
    community: string,
    url: string,
    paused: number,
  ): Promise<boolean> => {
    const rows = await from
      .updateTable('follow')
      .set({ paused })
      .where('community', '=', community)
      .where('feed_id', 'in', (of) => of.selectFrom('feed').select('id').where('url', '=', url))
      .returning('feed_id')
      .execute();
    return rows.length > 0;
  };

  return {
    follow: (community, url, at) =>
      db.transaction().execute(async (trx) => {
        const fresh = { url, title: '', next_at: at, lease_until: 0, failures: 0, articles: 0 };
        await trx
          .insertInto('feed')
          .values(fresh)
          .onConflict((conflict) => conflict.doNothing())
          .execute();
        const row = await find(trx, url);
        if (!row) throw fail('unknown_feed', { feed: url });
        const added = await trx
          .insertInto('follow')
          .values({ community, feed_id: row.id, at })
          .onConflict((conflict) => conflict.doNothing())
          .returning('feed_id')
          .executeTakeFirst();
        return { feed: recordOf(row, file), known: added === undefined };
      }),

    unfollow: async (community, url) => {
      const gone = await db
        .deleteFrom('follow')
        .where('community', '=', community)
        .where('feed_id', 'in', (of) => of.selectFrom('feed').select('id').where('url', '=', url))
        .returning('feed_id')
        .execute();
      return gone.length > 0;
    },

    feeds: async (community) => {
      const rows = await db
        .selectFrom('feed')
        .innerJoin('follow', 'follow.feed_id', 'feed.id')
        .where('follow.community', '=', community)
        .selectAll('feed')
        .select('follow.paused')
        .orderBy('follow.at')
        .orderBy('feed.id')
        .execute();
      return rows.map((row) => recordOf(row, file, row.paused !== 0));
    },

    feed: async (url) => {
      const row = await find(db, url);
      return row ? recordOf(row, file) : null;
    },

    fetched: (url, outcome) =>
      db.transaction().execute(async (trx) => {
        const row = await find(trx, url);
        if (!row) throw fail('unknown_feed', { feed: url });
        const { newUrl } = outcome;
        // A feed that is followed under its new address, too, stays under both: their articles are told apart by feed.
        const free = newUrl !== undefined && newUrl !== url && !(await find(trx, newUrl));
        const changed = {
          ...changesOf(row, outcome),
          ...(free ? { url: newUrl, moved_to: null, moved_times: 0 } : {}),
        };
        await trx.updateTable('feed').set(changed).where('id', '=', row.id).execute();
        await oweNotices(trx, recordOf({ ...row, ...changed }, file), row.told, outcome.at);
      }),

    newestStories: async (url, limit) => {
      const rows = await db
        .selectFrom('article')
        .innerJoin('feed', 'feed.id', 'article.feed_id')
        .innerJoin('story_article', 'story_article.article_id', 'article.id')
        .where('feed.url', '=', url)
        .groupBy('story_id')
        .select('story_id')
        .orderBy((of) => of.fn.max('article.published'), 'desc')
        .orderBy('story_id')
        .limit(limit)
        .execute();
      return rows.map(({ story_id }) => story_id);
    },

    pauseFeed: (community, url) => setPaused(db, community, url, 1),

    resumeFeed: (community, url, at) =>
      db.transaction().execute(async (trx) => {
        const followed = await setPaused(trx, community, url, 0);
        if (followed) await trx.updateTable('feed').set({ gone: 0, next_at: at }).where('url', '=', url).execute();
        return followed;
      }),

    readInFull: async (url, full) => {
      await db
        .updateTable('feed')
        .set({ full_text: Number(full) })
        .where('url', '=', url)
        .execute();
    },
  };
};
