import { createHash } from 'node:crypto';
import { type Kysely, sql } from 'kysely';
import { z } from 'zod';
import { keys } from '#src/base/keys.ts';
import type { Engine } from './engine.ts';
import { versionOf } from './migrate.ts';
import type { Database } from './schema.ts';

const PAGE = 500;

/**
 * Every table with its key, in the order in which an import can write them. The full-text index is not among them: it is
 * made again from the stored tokens.
 */
export const EXPORTED = {
  feed: ['id'],
  follow: ['community', 'feed_id'],
  article: ['id'],
  article_text: ['article_id'],
  article_topic: ['article_id', 'topic'],
  mention: ['article_id', 'entity'],
  figure: ['article_id', 'seq'],
  story: ['id'],
  story_article: ['article_id'],
  story_step: ['story_id'],
  story_key: ['key', 'published', 'article_id'],
  article_term: ['article_id', 'label'],
  story_topic: ['story_id', 'label', 'feed_id', 'lang'],
  story_day: ['feed_id', 'day', 'label', 'lang'],
  topic_split: ['split', 'feed_id', 'day', 'label', 'lang'],
  story_term: ['story_id', 'label', 'feed_id', 'lang'],
  term_day: ['feed_id', 'day', 'label', 'lang'],
  tombstone: ['feed_id', 'key'],
  outbox: ['id'],
  rule: ['id'],
  setting: ['community', 'name'],
  notice: ['id'],
  full_text: ['url'],
  correction: ['community', 'story_id'],
  topic_model: ['community'],
  story_edit: ['id'],
  audit: ['id'],
} as const satisfies Record<Exclude<keyof Database, 'schema_version'>, readonly string[]>;

export type Table = keyof typeof EXPORTED;
export const TABLES = keys(EXPORTED);
/** Tables that give their rows ids: one that was given is never given again, by whichever engine. */
export const NUMBERED = ['feed', 'article', 'outbox', 'rule', 'notice', 'story_edit', 'audit'] as const;

export const headShape = z.object({
  barq: z.literal('export'),
  schema: z.int(),
  counts: z.record(z.string(), z.int()),
  /** The last id that was given, by table. */
  ids: z.record(z.enum(NUMBERED), z.int()),
});
export type LastIds = z.output<typeof headShape>['ids'];

/** A value for each numbered table. */
export const byTable = (value: (table: (typeof NUMBERED)[number]) => number): LastIds => ({
  feed: value('feed'),
  article: value('article'),
  outbox: value('outbox'),
  rule: value('rule'),
  notice: value('notice'),
  story_edit: value('story_edit'),
  audit: value('audit'),
});

type Row = Readonly<Record<string, string | number | null>>;

/** A table's rows in the order of its key, a page at a time: nothing is held in memory but the page. */
async function* rowsOf(db: Kysely<Database>, table: string, key: readonly string[]): AsyncGenerator<Row> {
  const columns = sql.join(key.map((name) => sql.ref(name)));
  let last: Row | undefined;
  for (;;) {
    const row = last;
    const after = row ? sql`where (${columns}) > (${sql.join(key.map((name) => row[name]))})` : sql``;
    const { rows } = await sql<Row>`
      select * from ${sql.table(table)} ${after} order by ${columns} limit ${sql.lit(PAGE)}`.execute(db);
    yield* rows;
    last = rows.at(-1);
    if (rows.length < PAGE) return;
  }
}

const countOf = async (db: Kysely<Database>, table: string): Promise<number> => {
  const { rows } = await sql<{ n: number }>`select count(*) as n from ${sql.table(table)}`.execute(db);
  return rows[0]?.n ?? 0;
};

/** As `exported`, of a connection that sees one moment. */
export async function* exportedFrom(db: Kysely<Database>, lastIds: Engine['lastIds']): AsyncGenerator<string> {
  const counts: Record<string, number> = {};
  for (const table of Object.keys(EXPORTED)) counts[table] = await countOf(db, table);
  yield `${JSON.stringify({ barq: 'export', schema: await versionOf(db), counts, ids: await lastIds(db) })}\n`;
  const checksums: Record<string, string> = {};
  for (const [table, key] of Object.entries(EXPORTED)) {
    const sum = createHash('sha256');
    for await (const row of rowsOf(db, table, key)) {
      const line = `${JSON.stringify({ table, row })}\n`;
      sum.update(line);
      yield line;
    }
    checksums[table] = sum.digest('hex');
  }
  yield `${JSON.stringify({ barq: 'end', checksums })}\n`;
}

/** Everything stored, one JSON line at a time: a header with counts, the rows of each table, a footer with SHA-256 sums. */
export const exported = (engine: Engine): AsyncIterable<string> =>
  engine.snapshot((db) => exportedFrom(db, engine.lastIds));
