import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterEach, expect, test } from 'vitest';
import { postgresEngine } from '#src/store/postgres.ts';
import { openSqlite, sqliteEngine } from '#src/store/sqlite.ts';
import { backUp } from '#src/store/sqlite-backup.ts';
import { freshDatabase } from '../helpers/postgres.ts';
import { NO_POSTGRES } from '../helpers/postgres-cluster.ts';
import { expectAgreement, expectRows, number } from './agreement.ts';
import { clearFolders, folder } from './contract.ts';

const WRITER = fileURLToPath(new URL('writer.ts', import.meta.url));
const ROUNDS = 6;

const children: ChildProcessByStdio<null, Readable, Readable>[] = [];
afterEach(async () => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
  await clearFolders();
});

/** A writing process; `said` is what it printed so far, line by line. */
const writer = (file: string, from = 0) => {
  const child = spawn(process.execPath, [WRITER, file, String(from)], { stdio: ['ignore', 'pipe', 'pipe'] });
  children.push(child);
  const out = { text: '' };
  child.stdout.on('data', (bytes: Buffer) => {
    out.text += bytes.toString();
  });
  return { child, said: () => out.text.split('\n').slice(0, -1) };
};

const until = async (holds: () => boolean): Promise<void> => {
  for (let turn = 0; turn < 1000 && !holds(); turn += 1) await wait(10);
  expect(holds()).toBe(true);
};

test('killed in the middle of writing, nothing acknowledged is lost and nothing is half there', async () => {
  const file = join(await folder(), 'barq.db');
  let acknowledged = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    const { child, said } = writer(file, acknowledged);
    await until(() => said().length > 0);
    await wait(Math.random() * 60);
    child.kill('SIGKILL');
    await once(child, 'close');
    acknowledged = Number(said().at(-1));

    const engine = await sqliteEngine(file);
    const articles = await number(engine, 'select count(*) as n from article');
    expect(articles).toBeGreaterThanOrEqual(acknowledged);
    expect(articles % 5).toBe(0);
    await expectAgreement(engine, articles);
    await engine.close();
    acknowledged = articles;
  }
}, 60_000);

test.skipIf(NO_POSTGRES)(
  `so it is on a database, where a process dies in the middle${NO_POSTGRES ? ` (${NO_POSTGRES})` : ''}`,
  async () => {
    const url = await freshDatabase();
    let acknowledged = 0;
    for (let round = 0; round < ROUNDS; round += 1) {
      const { child, said } = writer(url, acknowledged);
      await until(() => said().length > 0);
      await wait(Math.random() * 60);
      child.kill('SIGKILL');
      await once(child, 'close');
      acknowledged = Number(said().at(-1));

      const engine = await postgresEngine(url);
      // What the dead one had begun is undone before anybody else may write.
      await engine.db.transaction().execute((trx) => engine.alone(trx));
      const articles = await number(engine, 'select count(*) as n from article');
      expect(articles).toBeGreaterThanOrEqual(acknowledged);
      expect(articles % 5).toBe(0);
      await expectRows(engine, articles);
      await engine.close();
      acknowledged = articles;
    }
  },
  60_000,
);

test('a copy that is made beside a writer is whole, and holds all that was committed before', async () => {
  const file = join(await folder(), 'barq.db');
  const copy = join(await folder(), 'copy.db');
  const { child, said } = writer(file);
  for (let round = 0; round < 3; round += 1) {
    const before = said().length;
    await until(() => said().length > before + 3);
    const acknowledged = Number(said().at(-1));
    await backUp(file, copy);
    const engine = await sqliteEngine(copy);
    const articles = await number(engine, 'select count(*) as n from article');
    expect(articles).toBeGreaterThanOrEqual(acknowledged);
    expect(articles % 5).toBe(0);
    await expectAgreement(engine, articles);
    await engine.close();
  }
  child.kill('SIGKILL');
  await once(child, 'close');
}, 60_000);

test('a second process on the same file is told so at once; the dead leave no lock', async () => {
  const file = join(await folder(), 'barq.db');
  const first = writer(file);
  await until(() => first.said().length > 0);

  const second = writer(file);
  await once(second.child, 'close');
  expect(second.said()).toEqual(['store_busy']);
  const start = performance.now();
  await expect(openSqlite(file)).rejects.toMatchObject({ problem: { code: 'store_busy', details: { file } } });
  // At once: a lock that is waited for is waited for five seconds.
  expect(performance.now() - start).toBeLessThan(4000);

  first.child.kill('SIGKILL');
  await once(first.child, 'close');
  await (await openSqlite(file)).close();
}, 30_000);
