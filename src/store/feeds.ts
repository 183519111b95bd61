import type { Kysely, Selectable } from 'kysely';
import { z } from 'zod';
import { keys } from '#src/base/keys.ts';
import { fail, PROBLEMS, type Problem, type ProblemCode } from '#src/base/problem.ts';
import { readJson } from './json.ts';
import type { Database, FeedTable } from './schema.ts';
import type { FeedRecord, FetchOutcome, Store } from './store.ts';

const problemShape = z.object({ code: z.enum(keys(PROBLEMS)), details: z.record(z.string(), z.string()) });

const isProblem = (value: z.infer<typeof problemShape>): value is Problem & z.infer<typeof problemShape> => {
  const names: readonly string[] = PROBLEMS[value.code satisfies ProblemCode];
  return names.every((name) => name in value.details);
};

const recordOf = (row: Selectable<FeedTable>, file: string): FeedRecord => {
  const problem = row.problem === null ? null : readJson(problemShape.refine(isProblem), row.problem, file);
  return {
    id: row.id,
    url: row.url,
    title: row.title,
    ...(row.lang === null ? {} : { lang: row.lang }),
    ...(row.site === null ? {} : { site: row.site }),
    validators: {
      ...(row.etag === null ? {} : { etag: row.etag }),
      ...(row.last_modified === null ? {} : { lastModified: row.last_modified }),
    },
    ...(row.body_hash === null ? {} : { bodyHash: row.body_hash }),
    ...(row.last_fetched === null ? {} : { lastFetched: row.last_fetched }),
    nextAt: row.next_at,
    failures: row.failures,
    ...(problem && isProblem(problem) ? { problem } : {}),
    articles: row.articles,
  };
};

/** Columns that a pass over a feed changes. What a failed pass does not know stays as the last good one left it. */
const changes = (row: Selectable<FeedTable>, outcome: FetchOutcome): Partial<Selectable<FeedTable>> => ({
  last_fetched: outcome.at,
  next_at: outcome.nextAt,
  lease_until: 0,
  owner: null,
  failures: outcome.problem ? row.failures + 1 : 0,
  problem: outcome.problem ? JSON.stringify(outcome.problem) : null,
  title: outcome.title ?? row.title,
  lang: outcome.lang ?? row.lang,
  site: outcome.site ?? row.site,
  ...(outcome.validators
    ? { etag: outcome.validators.etag ?? null, last_modified: outcome.validators.lastModified ?? null }
    : {}),
  body_hash: outcome.bodyHash ?? row.body_hash,
});

type Part = Pick<Store, 'follow' | 'unfollow' | 'feeds' | 'feed' | 'dueFeeds' | 'fetched'>;

export const feedQueries = (db: Kysely<Database>, file: string): Part => {
  const find = (from: Kysely<Database>, url: string) =>
    from.selectFrom('feed').selectAll().where('url', '=', url).executeTakeFirst();

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
        .orderBy('follow.at')
        .orderBy('feed.id')
        .execute();
      return rows.map((row) => recordOf(row, file));
    },

    feed: async (url) => {
      const row = await find(db, url);
      return row ? recordOf(row, file) : null;
    },

    dueFeeds: async (now, limit) => {
      const rows = await db
        .selectFrom('feed')
        .selectAll()
        .where('next_at', '<=', now)
        .where(({ exists, selectFrom }) =>
          exists(selectFrom('follow').select('community').whereRef('follow.feed_id', '=', 'feed.id')),
        )
        .orderBy('next_at')
        .orderBy('id')
        .limit(limit)
        .execute();
      return rows.map((row) => recordOf(row, file));
    },

    fetched: (url, outcome) =>
      db.transaction().execute(async (trx) => {
        const row = await find(trx, url);
        if (!row) throw fail('unknown_feed', { feed: url });
        await trx.updateTable('feed').set(changes(row, outcome)).where('id', '=', row.id).execute();
      }),
  };
};
