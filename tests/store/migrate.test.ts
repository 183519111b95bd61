import { join } from 'node:path';
import { sql } from 'kysely';
import { afterEach, expect, test } from 'vitest';
import { MIGRATIONS, type Migration, versionOf } from '#src/store/migrate.ts';
import { openSqlite, sqliteEngine } from '#src/store/sqlite.ts';
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

test.for([1, 2, 3, 4])('a migration that stops at its step %i starts again and ends the same', async (at) => {
  const file = join(await folder(), 'barq.db');
  let steps = 0;
  const stopping =
    (migration: Migration): Migration =>
    (dialect) =>
      migration(dialect).flatMap((statement) => [statement, ...(++steps === at ? ['select no_such_function()'] : [])]);
  const migrations = [...MIGRATIONS.slice(0, 1), add, fill];
  const stopped = [...MIGRATIONS.slice(0, 1), stopping(add), stopping(fill)];
  const first = await sqliteEngine(file, { migrations: stopped }).catch(() => null);
  expect(first === null).toBe(at <= 3);
  await first?.close();

  const engine = await sqliteEngine(file, { migrations });
  const { rows } = await sql.raw<{ name: string }>('select name from extra').execute(engine.db);
  expect(rows.map((row) => row.name)).toEqual(['once', 'twice']);
  expect(await versionOf(engine.db)).toBe(3);
  await engine.close();
});
