import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';

type Values = Readonly<Record<string, SQLInputValue>>;

/** Rows of one table that belong to a batch of articles. */
export interface TableRows {
  readonly table: string;
  readonly rows: readonly Values[];
}

/** Which rows belong to a batch: those that hang on its articles, and the roll-ups of the stories they touched. */
const OF_ARTICLES = {
  article: 'id in batch',
  article_text: 'article_id in batch',
  article_topic: 'article_id in batch',
  mention: 'article_id in batch',
  figure: 'article_id in batch',
  story: 'id in (select story_id from story_article where article_id in batch)',
  story_article: 'article_id in batch',
  story_key: 'article_id in batch',
  article_term: 'article_id in batch',
  story_topic: 'story_id in (select story_id from story_article where article_id in batch)',
  story_day: `(feed_id, day) in (select feed_id, day from story_topic where story_id in
    (select story_id from story_article where article_id in batch))`,
  topic_split: `(feed_id, day) in (select feed_id, day from story_topic where story_id in
    (select story_id from story_article where article_id in batch))`,
  story_term: 'story_id in (select story_id from story_article where article_id in batch)',
  term_day: `(feed_id, day) in (select feed_id, day from story_term where story_id in
    (select story_id from story_article where article_id in batch))`,
} as const;

/** Reads what a store holds of the articles after `from`, up to `to`. */
export const rowsOf = (store: DatabaseSync, from: number, to: number): TableRows[] =>
  Object.entries(OF_ARTICLES).map(([table, where]) => ({
    table,
    rows: store
      .prepare(
        `with batch(id) as (select id from article where id > ? and id <= ?) select * from ${table} where ${where}`,
      )
      .all(from, to),
  }));

/** The same tables in a file of its own, opened with the same promises. */
export const openBare = (file: string, store: DatabaseSync): DatabaseSync => {
  const db = new DatabaseSync(file);
  db.exec('pragma journal_mode = wal; pragma synchronous = full; pragma cache_size = -64000; pragma foreign_keys = on');
  const made = store.prepare(
    "select sql from sqlite_master where sql is not null and name not like 'search\\_%' escape '\\' and name not like 'sqlite\\_%' escape '\\'",
  );
  for (const { sql } of made.all()) db.exec(String(sql));
  const feeds = store.prepare('select * from feed').all();
  const write = writerOf(db);
  write([{ table: 'feed', rows: feeds }]);
  return db;
};

/** Writes rows as fast as a script can: prepared statements, one transaction, nothing looked up, nothing checked. */
export const writerOf = (db: DatabaseSync): ((tables: readonly TableRows[]) => void) => {
  const statements = new Map<string, StatementSync>();
  const prepared = (table: string, row: Values): StatementSync => {
    const known = statements.get(table);
    if (known) return known;
    const columns = Object.keys(row);
    const places = columns.map(() => '?').join(', ');
    const statement = db.prepare(`insert or replace into ${table} (${columns.join(', ')}) values (${places})`);
    statements.set(table, statement);
    return statement;
  };
  return (tables) => {
    db.exec('begin immediate');
    for (const { table, rows } of tables)
      for (const row of rows) {
        prepared(table, row).run(...Object.values(row));
        if (table === 'article_text') {
          const entry = { rowid: row['article_id'] ?? null, tokens: row['tokens'] ?? null };
          prepared('search', entry).run(entry.rowid, entry.tokens);
        }
      }
    db.exec('commit');
  };
};
