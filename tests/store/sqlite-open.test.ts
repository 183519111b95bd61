import { mkdir, open, readFile, stat, symlink, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { sql } from 'kysely';
import { afterEach, expect, test } from 'vitest';
import { storeOn } from '#src/store/on-engine.ts';
import { openSqlite, sqliteEngine } from '#src/store/sqlite.ts';
import { networkOf } from '#src/store/sqlite-place.ts';
import { alone, clearFolders, folder } from './contract.ts';
import { FEED, NOON, sample } from './samples.ts';

afterEach(clearFolders);

const fresh = async (): Promise<string> => join(await folder(), 'barq.db');

/** A store with a few hundred articles, closed again. */
const filled = async (): Promise<string> => {
  const file = await fresh();
  const store = await openSqlite(file);
  await store.follow('local', FEED, NOON);
  await store.save(
    Array.from({ length: 100 }, (_, i) =>
      sample({ key: `k${i}`, topics: ['energy'], figures: [{}], body: 'x'.repeat(3000) }),
    ),
    alone,
  );
  await store.close();
  return file;
};

const problem = (code: string, details: object = {}) => ({
  problem: { code, details: expect.objectContaining(details) },
});

test('the folder is made, and what was stored is there after reopening', async () => {
  const file = join(await folder(), 'a', 'b', 'barq.db');
  const store = await openSqlite(file);
  await store.follow('local', FEED, NOON);
  await store.save([sample({ key: 'a', body: 'kept' })], alone);
  await store.close();
  const again = await openSqlite(file);
  expect(await again.search('local', [[['kept']]], 5)).toHaveLength(1);
  expect(await again.known(FEED, ['a'])).toHaveProperty('size', 1);
  await again.close();
});

test('every promise of durability is set, whatever the driver leaves unset', async () => {
  const engine = await sqliteEngine(await fresh());
  const is = async (name: string) =>
    Object.values((await sql.raw<object>(`pragma ${name}`).execute(engine.db)).rows[0] ?? {})[0];
  expect(await is('journal_mode')).toBe('wal');
  expect(await is('synchronous')).toBe(2);
  expect(await is('busy_timeout')).toBe(5000);
  expect(await is('foreign_keys')).toBe(1);
  await engine.close();
});

test('a store in memory holds what a file holds', async () => {
  const store = await openSqlite(':memory:');
  await store.follow('local', FEED, NOON);
  await store.save([sample({ key: 'a', figures: [{}] })], alone);
  expect(await store.figures('local', { limit: 5 })).toHaveLength(1);
  await store.close();
});

test('a file that is no database is broken, and stays as it is', async () => {
  const file = await fresh();
  for (const bytes of [Buffer.from('news'), Buffer.alloc(70_000, 'garbage '), Buffer.alloc(4096, 0xff)]) {
    await writeFile(file, bytes);
    await expect(openSqlite(file)).rejects.toMatchObject(problem('store_broken', { file }));
    expect(await readFile(file)).toEqual(bytes);
  }
});

test('a file that was cut off or overwritten in the middle is broken', async () => {
  const cut = await filled();
  await truncate(cut, Math.floor((await stat(cut)).size / 2 / 4096) * 4096);
  await expect(openSqlite(cut)).rejects.toMatchObject(problem('store_broken', { file: cut }));

  const holed = await filled();
  const bytes = await readFile(holed);
  bytes.fill(0xa5, 8 * 4096, 60 * 4096);
  await writeFile(holed, bytes);
  await expect(openSqlite(holed)).rejects.toMatchObject(problem('store_broken', { file: holed }));
});

test("another program's database is refused untouched", async () => {
  const file = await fresh();
  const other = new DatabaseSync(file);
  other.exec('create table passwords (secret text)');
  other.close();
  const before = await readFile(file);
  await expect(openSqlite(file)).rejects.toMatchObject(problem('store_broken'));
  expect(await readFile(file)).toEqual(before);
});

test('damage that shows only while reading is told as damage too', async () => {
  const file = await fresh();
  const engine = await sqliteEngine(file);
  const store = storeOn(engine);
  await store.follow('local', FEED, NOON);
  await store.save([sample({ key: 'large', body: ' '.repeat(34_000_000), figures: [{}] })], alone);
  const { rows } = await sql<{
    page: number;
  }>`select rootpage as page from sqlite_master where name = 'figure'`.execute(engine.db);
  await store.close();
  const handle = await open(file, 'r+');
  await handle.write(Buffer.alloc(4096, 0xa5), 0, 4096, ((rows[0]?.page ?? 0) - 1) * 4096);
  await handle.close();

  const damaged = await openSqlite(file);
  await expect(damaged.figures('local', { limit: 5 })).rejects.toMatchObject(problem('store_broken', { file }));
  await damaged.close();
}, 30_000);

test('a place that cannot be written is named with its reason', async () => {
  const inside = await folder();
  await writeFile(join(inside, 'file'), '');
  const below = join(inside, 'file', 'barq.db');
  await expect(openSqlite(below)).rejects.toMatchObject(problem('not_writable', { file: below }));
  await mkdir(join(inside, 'barq.db'));
  await expect(openSqlite(join(inside, 'barq.db'))).rejects.toMatchObject(
    problem('not_writable', { why: 'it is a folder' }),
  );
});

test('a failed opening leaves no lock behind', async () => {
  const file = await fresh();
  await writeFile(file, 'news');
  await expect(openSqlite(file)).rejects.toMatchObject(problem('store_broken'));
  await writeFile(file, '');
  const store = await openSqlite(file);
  await expect(openSqlite(file)).rejects.toMatchObject(problem('store_busy', { file }));
  await store.close();
  await (await openSqlite(file)).close();
});

test('a store is locked by whatever name it is opened', async () => {
  const file = await filled();
  const link = join(await folder(), 'other-name.db');
  await symlink(file, link);
  const store = await openSqlite(file);
  await expect(openSqlite(link)).rejects.toMatchObject(problem('store_busy', { file: link }));
  await store.close();
});

test('a damaged lock is named, not the store beside it', async () => {
  const file = await filled();
  await writeFile(`${file}.lock`, 'x'.repeat(5000));
  await expect(openSqlite(file)).rejects.toMatchObject(problem('store_broken', { file: `${file}.lock` }));
});

test('a closed store may be closed again', async () => {
  const store = storeOn(await sqliteEngine(await fresh()));
  await store.close();
  await store.close();
});

test('a network file system is known by its number; any other, and a folder that is not there, is none', async () => {
  expect(networkOf('/', () => 0x6969)).toBe('NFS');
  expect(networkOf('/', () => -11317950)).toBe('CIFS');
  expect(networkOf('/', () => 0xef53)).toBeUndefined();
  expect(networkOf(join(await folder(), 'nothing'))).toBeUndefined();
});
