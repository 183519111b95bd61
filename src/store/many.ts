import { type ExpressionBuilder, type Kysely, type RawBuilder, sql } from 'kysely';
import type { Database } from './schema.ts';

/** No statement names more values than this in one list: engines cap their parameters, and the statement cache its texts. */
const MOST = 500;

/** The same query for each part of a long list, its rows in one. */
export const inParts = async <T, R>(
  list: readonly T[],
  query: (part: readonly T[]) => Promise<readonly R[]>,
  most = MOST,
): Promise<R[]> => {
  const rows: R[] = [];
  for (let at = 0; at < list.length; at += most) rows.push(...(await query(list.slice(at, at + most))));
  return rows;
};

/** Rows that more than one query found newest first, as if one had. */
export const newest = <R extends { readonly published: number; readonly article_id: number }>(
  rows: readonly R[],
  limit: number,
): R[] => rows.toSorted((a, b) => b.published - a.published || b.article_id - a.article_id).slice(0, limit);

/** The feeds that a community follows, as a subquery. */
export const followed = (of: Pick<ExpressionBuilder<Database, never>, 'selectFrom'>, community: string) =>
  of.selectFrom('follow').select('follow.feed_id').where('follow.community', '=', community);

/**
 * The same as `feed_id in followed`, in words that keep engines from starting at the feeds: where rows are wanted newest
 * first, or of some stories, a start at the feeds would read all that they ever brought.
 */
export const seenBy = (community: string, column: string): RawBuilder<boolean> =>
  sql<boolean>`${sql.ref(column)} + 0 in (select feed_id from follow where community = ${community})`;

/**
 * Reads that belong together, as of one moment: an article may be changed between two queries, and a figure read before
 * must never be quoted from a text read after.
 */
export const atOnce = <T>(db: Kysely<Database>, read: (db: Kysely<Database>) => Promise<T>): Promise<T> =>
  db.isTransaction
    ? read(db)
    : db.transaction().setIsolationLevel('repeatable read').setAccessMode('read only').execute(read);
