import { existsSync } from 'node:fs';
import type { DatabaseSync } from 'node:sqlite';
import { Kysely, sql } from 'kysely';
import type { Engine } from './engine.ts';
import { byTable, exportedFrom, NUMBERED } from './export.ts';
import { MIGRATIONS, type Migration, migrate, versionOf } from './migrate.ts';
import { storeOn } from './on-engine.ts';
import type { Database } from './schema.ts';
import { readApart } from './sqlite-apart.ts';
import type { Reads } from './sqlite-driver.ts';
import { NodeSqlite } from './sqlite-kysely.ts';
import { lockFor } from './sqlite-lock.ts';
import { MEMORY, makeFolder, openFile, openReader } from './sqlite-open.ts';
import { SEARCH_TABLE, sqliteSearch } from './sqlite-search.ts';
import type { Store } from './store.ts';
import type { Dialect } from './tables.ts';

const DIALECT: Dialect = {
  id: 'integer primary key autoincrement',
  int: 'integer',
  real: 'real',
  table: 'strict',
  keyed: 'strict, without rowid',
  // Ids go on with the table, whatever it was called before.
  goOn: () => [],
  loosen: (_table, _constraint, anew) => anew,
  spelled: (statement) => statement,
};

const kyselyOn = (db: DatabaseSync, file: string, reads?: Reads): Kysely<Database> =>
  new Kysely<Database>({ dialect: new NodeSqlite(db, file, reads) });

/** Reads inside one transaction of a connection of its own. A store in memory has but one connection: it reads that. */
async function* snapshotOf<T>(
  file: string,
  own: Kysely<Database>,
  read: (db: Kysely<Database>) => AsyncIterable<T>,
): AsyncGenerator<T> {
  if (file === MEMORY) return yield* read(own);
  const reader = openReader(file);
  const db = kyselyOn(reader, file);
  try {
    reader.exec('begin');
    yield* read(db);
  } finally {
    reader.close();
  }
}

const lastIds: Engine['lastIds'] = async (db) => {
  const { rows } = await sql<{ name: string; seq: number }>`select name, seq from sqlite_sequence`.execute(db);
  const given = new Map(rows.map(({ name, seq }) => [name, seq]));
  return byTable((table) => given.get(table) ?? 0);
};

const giveIds: Engine['giveIds'] = async (trx, ids) => {
  for (const table of NUMBERED) {
    await sql`delete from sqlite_sequence where name = ${table}`.execute(trx);
    await sql`insert into sqlite_sequence (name, seq) values (${table}, ${ids[table]})`.execute(trx);
  }
};

export interface SqliteOptions {
  /** The steps of the schema; only tests of migrations give others. */
  readonly migrations?: readonly Migration[];
  /** Every read goes to the thread for long ones: only tests want that. */
  readonly allApart?: boolean;
}

/** The engine alone, for tests that look behind the port. */
export const sqliteEngine = async (
  file: string,
  { migrations = MIGRATIONS, allApart = false }: SqliteOptions = {},
): Promise<Engine> => {
  if (file !== MEMORY) makeFolder(file);
  const unlock = file === MEMORY ? () => undefined : lockFor(file);
  let opened: DatabaseSync | undefined;
  const close = () => {
    if (opened?.isOpen) opened.close();
    unlock();
  };
  try {
    opened = openFile(file);
    const apart = file === MEMORY ? undefined : readApart(file);
    const db = kyselyOn(opened, file, apart && { apart, all: allApart });
    await migrate(db, DIALECT, file, migrations);
    await sql.raw(SEARCH_TABLE).execute(db);
    return {
      file,
      db,
      shared: false,
      // One connection, one transaction at a time.
      alone: async () => undefined,
      inTurn: async () => undefined,
      ...sqliteSearch,
      snapshot: (read) => snapshotOf(file, db, read),
      lastIds,
      giveIds,
      close: async () => {
        await apart?.close();
        await db.destroy();
        close();
      },
    };
  } catch (error) {
    close();
    throw error;
  }
};

/**
 * The embedded store: one file (or `:memory:`), one writing process.
 * @throws BarqError `store_busy`, `store_broken`, `store_newer` or `not_writable`
 */
export const openSqlite = async (file: string, options?: SqliteOptions): Promise<Store> =>
  storeOn(await sqliteEngine(file, options));

/**
 * Everything in a store that another process may be using at this moment: it is only read. Null where there is none, or
 * one that has to be brought up to date first.
 */
export const exportBeside = async (file: string): Promise<AsyncIterable<string> | null> => {
  if (!existsSync(file)) return null;
  const reader = openReader(file);
  const db = kyselyOn(reader, file);
  const version = await versionOf(db).catch(() => 0);
  if (version !== MIGRATIONS.length) {
    reader.close();
    return null;
  }
  const lines = async function* (): AsyncGenerator<string> {
    try {
      reader.exec('begin');
      yield* exportedFrom(db, lastIds);
    } finally {
      reader.close();
    }
  };
  return lines();
};
