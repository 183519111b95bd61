import { sql } from 'kysely';
import { compiled } from './compiled.ts';
import type { Engine } from './engine.ts';
import type { Want } from './store.ts';

/** The index keeps no text of its own and can always be made again from the stored tokens. */
export const SEARCH_TABLE = `create virtual table if not exists search using fts5(
  tokens, content='', contentless_delete=1, tokenize='unicode61 remove_diacritics 0')`;

/** Nothing of a person's words reaches the query grammar: a token is a quoted string. */
const quoted = (token: string): string => `"${token.replaceAll('"', '""')}"`;

const grouped = (parts: readonly string[], by: string): string => `(${parts.join(` ${by} `)})`;

const queryOf = (wants: readonly Want[]): string =>
  grouped(
    wants.map((want) =>
      grouped(
        want.map((tokens) => grouped(tokens.map(quoted), 'AND')),
        'OR',
      ),
    ),
    'AND',
  );

const entered = compiled((db, articleId: number, tokens: string) => ({
  compile: () => sql`insert into search (rowid, tokens) values (${articleId}, ${tokens})`.compile(db),
}));

export const sqliteSearch: Pick<Engine, 'index' | 'unindex' | 'matches'> = {
  index: async (trx, articleId, tokens, known) => {
    if (known) await sql`delete from search where rowid = ${articleId}`.execute(trx);
    await entered(trx, articleId, tokens);
  },

  unindex: async (trx, articleIds) => {
    await sql`delete from search where rowid in (${sql.join(articleIds)})`.execute(trx);
  },

  matches: async (db, community, wants, limit) => {
    const query = queryOf(wants);
    const { rows } = await sql<{ id: number }>`
      select article.id from search cross join article on article.id = search.rowid
      where search match ${query}
        and article.feed_id in (select feed_id from follow where community = ${community})
      order by search.rowid desc limit ${sql.lit(limit)}`.execute(db);
    return rows.map((row) => row.id);
  },
};
