import { type RawBuilder, sql } from 'kysely';
import type { Engine } from './engine.ts';
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

export const postgresSearch: Pick<Engine, 'index' | 'unindex' | 'matches'> = {
  // The index follows the column.
  index: async () => undefined,
  unindex: async () => undefined,

  matches: async (db, community, wants, limit) => {
    const { rows } = await sql<{ id: number }>`
      select article.id from article_text join article on article.id = article_text.article_id
      where ${sql.join(wants.map(met), sql` and `)}
        and article.feed_id in (select feed_id from follow where community = ${community})
      order by article.id desc limit ${limit}`.execute(db);
    return rows.map((row) => row.id);
  },
};
