import { type Kysely, sql } from 'kysely';
import { fail } from '#src/base/problem.ts';
import type { Database } from './schema.ts';
import { type Dialect, feedManners, firstTables, noticeLeases, retentionMarks } from './tables.ts';
import { alertLookUps, alertPlanTables, ownAlertTables } from './tables-alerts.ts';
import { auditTable } from './tables-audit.ts';
import { correctionTables } from './tables-corrections.ts';
import { ownStoryTables } from './tables-own-stories.ts';
import { topicSplits } from './tables-splits.ts';
import { storyLinks } from './tables-story-links.ts';
import { termSumIndex, termTables } from './tables-terms.ts';
import { threadTable } from './tables-threads.ts';
import { topicWords } from './tables-topic-words.ts';

/** A step from one schema to the next. It runs in one transaction with its number: a killed one never happened. */
export type Migration = (dialect: Dialect) => readonly string[];

/** The n-th migration leads to schema n; one that was released is never changed. */
export const MIGRATIONS: readonly Migration[] = [
  firstTables,
  feedManners,
  correctionTables,
  ownStoryTables,
  termTables,
  noticeLeases,
  termSumIndex,
  retentionMarks,
  threadTable,
  alertPlanTables,
  auditTable,
  alertLookUps,
  ownAlertTables,
  topicSplits,
  storyLinks,
  topicWords,
];

/** The schema version of a store; 0 where nothing was stored yet. */
export const versionOf = async (db: Kysely<Database>): Promise<number> => {
  const row = await db.selectFrom('schema_version').select('version').executeTakeFirst();
  return row?.version ?? 0;
};

/** Brings a store to the newest schema that this program knows. A store of a newer program is refused untouched. */
export const migrate = async (
  db: Kysely<Database>,
  dialect: Dialect,
  file: string,
  migrations: readonly Migration[] = MIGRATIONS,
): Promise<void> => {
  await sql.raw('create table if not exists schema_version (version integer primary key)').execute(db);
  const version = await versionOf(db);
  const known = migrations.length;
  if (version > known) throw fail('store_newer', { file, version: String(version), known: String(known) });
  const step = async (from: number, to: number): Promise<void> =>
    db.transaction().execute(async (trx) => {
      for (const migration of migrations.slice(from, to))
        for (const statement of migration(dialect)) await sql.raw(dialect.spelled(statement)).execute(trx);
      await trx.deleteFrom('schema_version').execute();
      await trx.insertInto('schema_version').values({ version: to }).execute();
    });
  // A new store has nothing to lose: it waits once for a disk that takes its time to flush, and not at every step.
  if (version === 0) return step(0, known);
  for (let from = version; from < known; from += 1) await step(from, from + 1);
};
