import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { Engine } from './engine.ts';
import type { Database } from './schema.ts';
import type { Want } from './store.ts';

/**
 * The index is of the stored tokens themselves, token by token, so that both engines find the same: PostgreSQL's own
 * parser of texts would cut them anew. Its waiting list is off: each search would read it whole.
 */
export const SEARCH_INDEX = `create index if not exists search on article_text
  using gin (string_to_array(tokens, ' ')) with (fastupdate = off)`;

const TOKENS = sql`string_to_array(tokens, ' ')`;

const met = (want: Want): RawBuilder<unknown> => {
  const single = want.flatMap((tokens) => (tokens.length === 1 ? tokens : []));
  const several = want.filter((tokens) => tokens.length > 1);
  const ways = [
    ...(single.length > 0 ? [sql`${TOKENS} && ${single}::text[]`] : []),
    ...several.map((tokens) => sql`${TOKENS} @> ${tokens}::text[]`),
  ];
  return sql`(${sql.join(ways, sql` or `)})`;
};

/**
 * Articles, by how many lie before the newest: in the first window PostgreSQL may read them newest first and stop at the
 * limit, in the others it starts at the index of words. Left to itself it takes any word that it has no figures of for one
 * in two hundred articles, and reads every text there is for a word that none has.
 */
const WINDOWS = [0, 2000, 32_000, 512_000, Number.MAX_SAFE_INTEGER];

interface Window {
  readonly above: number;
  readonly upTo: number;
  readonly limit: number;
}

const inWindow = async (
  db: Kysely<Database>,
  community: string,
  wants: readonly Want[],
  { above, upTo, limit }: Window,
  first: boolean,
): Promise<number[]> => {
  const found = sql`select article_id from article_text
    where ${sql.join(wants.map(met), sql` and `)} and article_id > ${above} and article_id <= ${upTo}`;
  const { rows } = await sql<{ id: number }>`
    with found as ${sql.raw(first ? '' : 'materialized')} (${found})
    select article.id from found join article on article.id = found.article_id
    where article.feed_id in (select feed_id from follow where community = ${community})
    order by article.id desc limit ${limit}`.execute(db);
  return rows.map((row) => row.id);
};

export const postgresSearch: Pick<Engine, 'index' | 'unindex' | 'matches'> = {
  // The index follows the column.
  index: async () => undefined,
  unindex: async () => undefined,

  matches: async (db, community, wants, limit) => {
    const newest = await db.selectFrom('article').select('id').orderBy('id', 'desc').limit(1).executeTakeFirst();
    const found: number[] = [];
    for (const [n, before] of WINDOWS.slice(1).entries()) {
      const upTo = (newest?.id ?? 0) - (WINDOWS[n] ?? 0);
      if (upTo <= 0 || found.length >= limit) break;
      const window = { above: Math.max(0, upTo + (WINDOWS[n] ?? 0) - before), upTo, limit: limit - found.length };
      found.push(...(await inWindow(db, community, wants, window, n === 0)));
    }
    return found;
  },
};
