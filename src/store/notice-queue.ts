import type { Kysely } from 'kysely';
import type { FeedNotice } from '#src/base/reply-feed.ts';
import { readJson } from './json.ts';
import { dropOld, noticeShape } from './notices.ts';
import type { Lease, Queue } from './queue.ts';
import type { Database } from './schema.ts';
import { LOCAL } from './store.ts';

/** A word that a community's moderators are owed about a feed. */
export interface Notice extends FeedNotice {
  readonly id: number;
  readonly community: string;
}

/** All that a community is owed at a moment: where a network fails, many feeds do. Known by the first of its words. */
export interface NoticeBundle extends Lease {
  readonly community: string;
  /** The last word on each feed. */
  readonly notices: readonly FeedNotice[];
  readonly ids: readonly number[];
  readonly until: number;
}

export interface Notices {
  /** What is owed, the oldest first. */
  notices(limit: number, community?: string): Promise<readonly Notice[]>;
  /** It was told, or there is nobody to tell. */
  noticeDone(id: number): Promise<void>;
  /** What servers are owed. Those who run the program are told where it runs. */
  readonly noticeQueue: Queue<NoticeBundle>;
}

interface Row {
  readonly body: string;
  readonly url: string;
  readonly title: string;
  readonly articles: number;
  readonly lang: string | null;
}

/** About half a day of trying. */
const ATTEMPTS = 12;

const noticeOf = ({ body, url, title, articles, lang }: Row, file: string): FeedNotice => {
  const { problem, health, recovered } = readJson(noticeShape, body, file);
  const said = { ...(lang === null ? {} : { lang }), ...(problem ? { problem } : {}) };
  return { feed: { url, title, articles, health, ...said }, recovered };
};

const queueOf = (db: Kysely<Database>, file: string): Queue<NoticeBundle> => {
  const drop = async ({ ids, until }: NoticeBundle): Promise<boolean> => {
    const gone = await db.deleteFrom('notice').where('id', 'in', ids).where('lease_until', '=', until).execute();
    return gone.some(({ numDeletedRows }) => numDeletedRows > 0n);
  };
  const bundle = async (community: string, now: number, until: number): Promise<NoticeBundle | undefined> => {
    const claimed = await db
      .updateTable('notice')
      .set((of) => ({ lease_until: until, attempts: of('attempts', '+', 1) }))
      .where('community', '=', community)
      .where('lease_until', '<=', now)
      .returning(['id', 'attempts'])
      .execute();
    const ids = claimed.map(({ id }) => id).toSorted((a, b) => a - b);
    const [id] = ids;
    if (id === undefined) return undefined;
    const rows = await db
      .selectFrom('notice')
      .innerJoin('feed', 'feed.id', 'notice.feed_id')
      .select(['notice.feed_id', 'notice.body', 'feed.url', 'feed.title', 'feed.articles', 'feed.lang'])
      .where('notice.id', 'in', ids)
      .orderBy('notice.id')
      .execute();
    const last = new Map(rows.map((row) => [row.feed_id, row]));
    const notices = [...last.values()].map((row) => noticeOf(row, file));
    return { id, attempts: Math.max(...claimed.map((row) => row.attempts)), community, notices, ids, until };
  };
  return {
    claim: async (now, until, limit) => {
      const due = await db
        .selectFrom('notice')
        .where('lease_until', '<=', now)
        .where('community', '!=', LOCAL)
        .groupBy('community')
        .select('community')
        .orderBy((of) => of.fn.min('id'))
        .limit(limit)
        .execute();
      if (due.length === 0) return [];
      await dropOld(db, now);
      const bundles = [];
      for (const { community } of due) bundles.push(await bundle(community, now, until));
      return bundles.filter((one) => one !== undefined);
    },
    done: drop,
    dead: drop,
    refused: drop,
    later: async ({ ids, until }, at, counts) => {
      const rows = await db
        .updateTable('notice')
        .set((of) => ({ lease_until: at, ...(counts ? {} : { attempts: of('attempts', '-', 1) }) }))
        .where('id', 'in', ids)
        .where('lease_until', '=', until)
        .execute();
      return rows.some(({ numUpdatedRows }) => numUpdatedRows > 0n);
    },
    overdue: async (bundle) => bundle.attempts >= ATTEMPTS && drop(bundle),
    reclaim: async (until) => {
      await db.updateTable('notice').set({ lease_until: 0 }).where('lease_until', '<=', until).execute();
    },
  };
};

export const noticeQueries = (db: Kysely<Database>, file: string): Notices => ({
  noticeQueue: queueOf(db, file),

  notices: async (limit, community) => {
    const rows = await db
      .selectFrom('notice')
      .innerJoin('feed', 'feed.id', 'notice.feed_id')
      .select(['notice.id', 'notice.community', 'notice.body', 'feed.url', 'feed.title', 'feed.articles', 'feed.lang'])
      .$if(community !== undefined, (query) => query.where('notice.community', '=', community ?? ''))
      .orderBy('notice.id')
      .limit(limit)
      .execute();
    return rows.map((row) => ({ id: row.id, community: row.community, ...noticeOf(row, file) }));
  },

  noticeDone: async (id) => {
    await db.deleteFrom('notice').where('id', '=', id).execute();
  },
});
