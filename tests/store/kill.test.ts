import { once } from 'node:events';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { openSqlite, sqliteEngine } from '#src/store/sqlite.ts';
import { backUp } from '#src/store/sqlite-backup.ts';
import { freshDatabase } from '../helpers/postgres.ts';
import { NO_POSTGRES } from '../helpers/postgres-cluster.ts';
import { disagreements, number } from './agreement.ts';
import { clearFolders, folder } from './contract.ts';
import { killWriters, startWriter, type Writer } from './long/killed.ts';
import { countSyncs, NO_STRACE } from './long/synced.ts';

/** Two hundred in `npm run soak -- --store`. */
const ROUNDS = 6;

const writers: Writer[] = [];
afterEach(async () => {
  for (const { child } of writers.splice(0)) child.kill('SIGKILL');
  await clearFolders();
});
const writer = (file: string): Writer => {
  const one = startWriter(file);
  writers.push(one);
  return one;
};

test('killed in the middle of writing, nothing acknowledged is lost and nothing is half there', async () => {
  const { acknowledged, wrong } = await killWriters(join(await folder(), 'barq.db'), ROUNDS);
  expect(acknowledged).toBeGreaterThanOrEqual(ROUNDS);
  expect(wrong).toEqual([]);
}, 120_000);

test.skipIf(NO_POSTGRES)(
  `so it is on a database, where a process dies in the middle${NO_POSTGRES ? ` (${NO_POSTGRES})` : ''}`,
  async () => {
    const { acknowledged, wrong } = await killWriters(await freshDatabase(), ROUNDS);
    expect(acknowledged).toBeGreaterThanOrEqual(ROUNDS);
    expect(wrong).toEqual([]);
  },
  120_000,
);

test.skipIf(NO_STRACE)(
  `no transaction is acknowledged before the disk was waited for${NO_STRACE ? ` (${NO_STRACE})` : ''}`,
  async () => {
    const { syncs, acknowledged } = await countSyncs(await folder(), 20);
    expect(acknowledged).toBeGreaterThanOrEqual(20);
    expect(syncs).toBeGreaterThanOrEqual(acknowledged);
  },
  120_000,
);

test('a copy that is made beside a writer is whole, and holds all that was committed before', async () => {
  const file = join(await folder(), 'barq.db');
  const copy = join(await folder(), 'copy.db');
  const { said, saying, kill } = writer(file);
  for (let round = 0; round < 3; round += 1) {
    await saying(said().length + 4);
    const acknowledged = Number(said().at(-1));
    await backUp(file, copy);
    const engine = await sqliteEngine(copy);
    const articles = await number(engine, 'select count(*) as n from article');
    expect(articles).toBeGreaterThanOrEqual(acknowledged);
    expect(articles % 5).toBe(0);
    expect(await disagreements(engine, articles)).toEqual([]);
    await engine.close();
  }
  await kill();
}, 60_000);

test('a second process on the same file is told so at once; the dead leave no lock', async () => {
  const file = join(await folder(), 'barq.db');
  const first = writer(file);
  await first.saying(1);

  const second = writer(file);
  await once(second.child, 'close');
  expect(second.said()).toEqual(['store_busy']);
  const start = performance.now();
  await expect(openSqlite(file)).rejects.toMatchObject({ problem: { code: 'store_busy', details: { file } } });
  // At once: a lock that is waited for is waited for five seconds.
  expect(performance.now() - start).toBeLessThan(4000);

  await first.kill();
  await (await openSqlite(file)).close();
}, 30_000);
