import { copyFile, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { openSqlite, sqliteEngine } from '#src/store/sqlite.ts';
import { expectAgreement, number } from './agreement.ts';
import { alone, clearFolders, folder } from './contract.ts';
import { FEED, NOON, regular } from './samples.ts';

afterEach(clearFolders);

const ROUNDS = 12;

test('a log that lost its tail or a bit still holds the first commits, whole', async () => {
  const file = join(await folder(), 'barq.db');
  const store = await openSqlite(file);
  await store.follow('local', FEED, NOON);
  for (let n = 0; n < 10; n += 1) await store.save([regular(2 * n), regular(2 * n + 1)], alone);
  const copies = await folder();
  const kept = new Set<number>();
  const log = await readFile(`${file}-wal`);
  for (let round = 0; round < ROUNDS; round += 1) {
    const copy = join(copies, `${round}.db`);
    await copyFile(file, copy);
    const at = Math.floor((log.length * (round + 0.5)) / ROUNDS);
    const damaged = Buffer.from(round % 2 ? log : log.subarray(0, at));
    if (round % 2) damaged.writeUInt8(damaged.readUInt8(at) ^ 1, at);
    await writeFile(`${copy}-wal`, damaged);

    const engine = await sqliteEngine(copy);
    const articles = await number(engine, 'select count(*) as n from article');
    expect(articles % 2).toBe(0);
    await expectAgreement(engine, articles);
    kept.add(articles);
    await engine.close();
  }
  expect(kept.size).toBeGreaterThan(3);
  await store.close();
}, 30_000);
