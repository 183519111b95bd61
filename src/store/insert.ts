import { CompiledQuery, type Transaction } from 'kysely';
import { repeat } from './repeated.ts';
import type { Database, NewRow } from './schema.ts';

/** Rows a statement: longer inserts gain nothing, and each length is a text of its own, so that few of them are used. */
const ROWS = 32;
const SMALL = 8;

/** Tables without generated columns, whose rows all name the same columns in the same order. */
type Table =
  | 'article_term'
  | 'article_text'
  | 'article_topic'
  | 'mention'
  | 'figure'
  | 'story_key'
  | 'story'
  | 'story_article'
  | 'story_topic'
  | 'story_term'
  | 'story_day'
  | 'term_day'
  | 'topic_split';

/** The statements that Kysely made, by engine: making them anew for each article took longer than running them. */
const made = new WeakMap<object, Map<string, string>>();

/** How many of the rows that are left go into the next statement. */
const next = (left: number): number => (left >= ROWS ? ROWS : left < SMALL ? left : 2 ** Math.floor(Math.log2(left)));

/** Inserts rows of one shape. `known`: what is done with those that are there already, in words that both engines know. */
export const insertAll = async <T extends Table>(
  trx: Transaction<Database>,
  table: T,
  rows: readonly NewRow<T>[],
  known = '',
): Promise<void> => {
  const engine = trx.getExecutor().adapter;
  const texts = made.get(engine) ?? new Map<string, string>();
  made.set(engine, texts);
  for (let at = 0; at < rows.length; ) {
    const part = rows.slice(at, at + next(rows.length - at));
    const shape = `${table} ${part.length} ${Object.keys(part[0] ?? {}).join()} ${known}`;
    const text = texts.get(shape) ?? repeat(`${trx.insertInto(table).values(part).compile().sql} ${known}`);
    texts.set(shape, text);
    await trx.executeQuery(CompiledQuery.raw(text, part.flatMap(Object.values)));
    at += part.length;
  }
};
