import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { Row } from '#bench/line.ts';
import { articles } from '#bench/news/stream.ts';
import { openBare, rowsOf, writerOf } from '#bench/peers/bare-sqlite.ts';
import { asArticle, followAll } from '#bench/stored.ts';
import { median, type Spent, spend } from '#bench/timing.ts';
import { joinStory } from '#src/meaning/story.ts';
import { openSqlite } from '#src/store/sqlite.ts';
import { understand } from '#src/understand.ts';

const BATCH = 20;
/** Batches at the start that warm up caches and statements. */
const WARM = 5;

const countIn = (db: DatabaseSync, table: string): number =>
  Number(db.prepare(`select count(*) as n from ${table}`).get()?.['n']);

const measure = async (folder: string, batches: number): Promise<{ barq: Spent; bare: Spent }> => {
  const file = join(folder, 'barq.db');
  const store = await openSqlite(file);
  await followAll(store);
  const reader = new DatabaseSync(file, { readOnly: true });
  const bareDb = openBare(join(folder, 'bare.db'), reader);
  const write = writerOf(bareDb);
  const [barq, bare]: [Spent, Spent] = [
    { wall: [], cpu: [] },
    { wall: [], cpu: [] },
  ];
  const waiting = [...articles({ seed: 1, count: batches * BATCH })].map(asArticle);
  for (let at = 0; at < waiting.length; at += BATCH) {
    const batch = waiting.slice(at, at + BATCH).map(understand);
    await spend(barq, () => store.save(batch, joinStory));
    const rows = rowsOf(reader, at, at + BATCH);
    await spend(bare, () => write(rows));
  }
  // A race against somebody who wrote less would be no race. Counts of stories that became one it keeps beside the new ones.
  for (const table of ['article', 'article_text', 'figure', 'article_topic', 'story_article', 'story_topic', 'search'])
    if (countIn(bareDb, table) < countIn(reader, table)) throw new Error(`the bare script wrote less of ${table}`);
  reader.close();
  bareDb.close();
  await store.close();
  for (const spent of [barq, bare]) for (const list of [spent.wall, spent.cpu]) list.splice(0, WARM);
  return { barq, bare };
};

export const storeRow: Row = {
  id: 'store',
  what: 'storing articles with all that was read in them, 20 a transaction',
  run: async ({ quick }) => {
    const folder = await mkdtemp(join(tmpdir(), 'barq-bench-'));
    try {
      const { barq, bare } = await measure(folder, quick ? 10 : 250);
      const rate = (1000 * BATCH) / median(barq.wall);
      const note = `processor: ${(median(barq.cpu) / BATCH).toPrecision(3)} ms an article, ${(median(bare.cpu) / BATCH).toPrecision(3)} there`;
      return [
        { what: 'articles a second', value: rate, unit: '/s', kind: 'time', goal: { least: 1000 }, note },
        {
          what: 'beside bare node:sqlite writing the same rows',
          value: median(barq.wall) / median(bare.wall),
          unit: '×',
          kind: 'time',
          goal: { most: 1.3 },
        },
      ];
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  },
};
