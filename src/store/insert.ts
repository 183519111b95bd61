import { CompiledQuery, type Transaction } from 'kysely';
import type { Database, NewRow } from './schema.ts';

/** Rows a statement: longer inserts gain nothing, and each length is a text of its own. */
const ROWS = 32;

/** What hangs on an article: tables without generated columns, whose rows all name the same columns in the same order. */
type Table =
  | 'article_term'
  | 'article_text'
  | 'article_topic'
  | 'mention'
  | 'figure'
  | 'story_key'
  | 'story'
  | 'story_article';

/** The statements that Kysely made, by engine: making them anew for each article took longer than running them. */
const made = new WeakMap<object, Map<string, string>>();

/** Inserts rows of one shape. */
export const insertAll = async <T extends Table>(
  trx: Transaction<Database>,
  table: T,
  rows: readonly NewRow<T>[],
): Promise<void> => {
  const engine = trx.getExecutor().adapter;
  const texts = made.get(engine) ?? new Map<string, string>();
  made.set(engine, texts);
  for (let at = 0; at < rows.length; at += ROWS) {
    const part = rows.slice(at, at + ROWS);
    const shape = `${table} ${part.length} ${Object.keys(part[0] ?? {}).join()}`;
    const text = texts.get(shape) ?? trx.insertInto(table).values(part).compile().sql;
    texts.set(shape, text);
    await trx.executeQuery(CompiledQuery.raw(text, part.flatMap(Object.values)));
  }
};
