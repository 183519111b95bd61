import { join } from 'node:path';
import { sql } from 'kysely';
import { afterEach, expect, test } from 'vitest';
import { MIGRATIONS, type Migration, versionOf } from '#src/store/migrate.ts';
import { postgresEngine } from '#src/store/postgres.ts';
import { openSqlite, sqliteEngine } from '#src/store/sqlite.ts';
import { freshDatabase } from '../helpers/postgres.ts';
import { NO_POSTGRES } from '../helpers/postgres-cluster.ts';
import { clearFolders, folder } from './contract.ts';
import { FEED, NOON } from './samples.ts';

afterEach(clearFolders);

const add: Migration = ({ table }) => [`create table extra (name text) ${table}`, "insert into extra values ('once')"];
const fill: Migration = () => ["insert into extra values ('twice')"];

test('a store of a newer program is refused as it is', async () => {
  const file = join(await folder(), 'barq.db');
  await (await openSqlite(file, { migrations: [...MIGRATIONS, add] })).close();
  const details = { file, version: String(MIGRATIONS.length + 1), known: String(MIGRATIONS.length) };
  await expect(openSqlite(file)).rejects.toMatchObject({ problem: { code: 'store_newer', details } });
});

test('an older store is brought up to date with what is in it', async () => {
  const file = join(await folder(), 'barq.db');
  const old = await openSqlite(file);
  await old.follow('local', FEED, NOON);
  await old.close();
  const engine = await sqliteEngine(file, { migrations: [...MIGRATIONS, add, fill] });
  expect(await versionOf(engine.db)).toBe(MIGRATIONS.length + 2);
  expect(await engine.db.selectFrom('feed').select('url').execute()).toMatchObject([{ url: FEED }]);
  await engine.close();
});

/** An engine by its migrations, over and over on the same empty store. */
const PLACES = [
  {
    on: 'node:sqlite',
    skip: false,
    place: async () => {
      const file = join(await folder(), 'barq.db');
      return (migrations: readonly Migration[]) => sqliteEngine(file, { migrations });
    },
  },
  {
    on: 'PostgreSQL',
    skip: NO_POSTGRES,
    place: async () => {
      const url = await freshDatabase({ migrated: false });
      return (migrations: readonly Migration[]) => postgresEngine(url, { migrations });
    },
  },
] as const;

for (const { on, skip, place } of PLACES)
  test.skipIf(skip).for([1, 2, 3, 4])(
    `a migration that stops at its step %i starts again and ends the same on ${on}${skip ? ` (${skip})` : ''}`,
    async (at) => {
      const open = await place();
      let steps = 0;
      const stopping =
        (migration: Migration): Migration =>
        (dialect) =>
          migration(dialect).flatMap((statement) => [
            statement,
            ...(++steps === at ? ['select no_such_function()'] : []),
          ]);
      const migrations = [...MIGRATIONS, add, fill];
      const stopped = [...MIGRATIONS, stopping(add), stopping(fill)];
      const first = await open(stopped).catch(() => null);
      expect(first === null).toBe(at <= 3);
      await first?.close();

      const engine = await open(migrations);
      const { rows } = await sql.raw<{ name: string }>('select name from extra').execute(engine.db);
      expect(rows.map((row) => row.name)).toEqual(['once', 'twice']);
      expect(await versionOf(engine.db)).toBe(migrations.length);
      await engine.close();
    },
  );
