import { copyFile, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openSqlite, sqliteEngine } from '#src/store/sqlite.ts';
import { disagreements, number } from '../agreement.ts';
import { FEED, NOON, regular } from '../samples.ts';

const COMMITS = 10;

/** What was left of logs that were damaged. */
export interface Torn {
  readonly rounds: number;
  /** How many articles were left, each number once. */
  readonly kept: ReadonlySet<number>;
  readonly wrong: readonly string[];
}

/** Cuts the log of a store that was never closed, or flips a bit of it, at places all over it, and opens what is left. */
export const tearLogs = async (folder: string, rounds: number): Promise<Torn> => {
  const file = join(folder, 'barq.db');
  const store = await openSqlite(file);
  await store.follow('local', FEED, NOON);
  for (let n = 0; n < COMMITS; n += 1) await store.save([regular(2 * n), regular(2 * n + 1)], () => null);
  const log = await readFile(`${file}-wal`);
  const kept = new Set<number>();
  const wrong: string[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const copy = join(folder, 'copy.db');
    await copyFile(file, copy);
    const at = Math.floor((log.length * (round + 0.5)) / rounds);
    const damaged = Buffer.from(round % 2 ? log : log.subarray(0, at));
    if (round % 2) damaged.writeUInt8(damaged.readUInt8(at) ^ (1 << (round % 8)), at);
    await writeFile(`${copy}-wal`, damaged);

    const engine = await sqliteEngine(copy);
    const articles = await number(engine, 'select count(*) as n from article');
    if (articles % 2 !== 0) wrong.push(`half a transaction is left of a log that was damaged at ${at}`);
    wrong.push(...(await disagreements(engine, articles)));
    kept.add(articles);
    await engine.close();
    for (const rest of ['', '-wal', '-shm', '.lock']) await rm(`${copy}${rest}`, { force: true });
  }
  await store.close();
  return { rounds, kept, wrong };
};
