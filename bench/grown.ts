import { statSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { STORE_FILE } from '#src/app.ts';
import { joinStory } from '#src/meaning/story.ts';
import { openSqlite } from '#src/store/sqlite.ts';
import type { Store } from '#src/store/store.ts';
import { understand } from '#src/understand.ts';
import type { GeneratedArticle } from './news/article.ts';
import { articles } from './news/stream.ts';
import { asArticle, followAll } from './stored.ts';
import { type Spent, spend } from './timing.ts';

/** A store that grows: how it stands to its size is measured on one and the same. */
export interface GrowingStore {
  readonly folder: string;
  /** The newest articles, that questions are asked about. */
  readonly newest: readonly GeneratedArticle[];
  /** Brings it to so many articles. */
  growTo(count: number): Promise<Grown>;
  open(): Promise<Store>;
  /** On the disk, while nobody has it open. */
  bytes(): number;
  remove(): Promise<void>;
}

export interface Grown {
  /** Articles that came in a second, understood and stored. */
  readonly rate: number;
  /** What storing one of the newest articles took, joined to its story. */
  readonly stored: Spent;
}

const BATCH = 20;
const KEPT = 2000;
/** Transactions at the end whose cost is told. */
const LAST = 50;

/** A store in a folder of its own, for an edition of at most so many articles. */
export const growingStore = async (most: number): Promise<GrowingStore> => {
  const folder = await mkdtemp(join(tmpdir(), 'barq-bench-'));
  const file = join(folder, STORE_FILE);
  const edition = articles({ seed: 1, count: most });
  const newest: GeneratedArticle[] = [];
  let stored = 0;
  const next = (count: number): GeneratedArticle[] => {
    const batch: GeneratedArticle[] = [];
    while (batch.length < count) {
      const { value, done } = edition.next();
      if (done) break;
      batch.push(value);
    }
    return batch;
  };
  return {
    folder,
    newest,
    open: () => openSqlite(file),
    bytes: () => statSync(file).size,
    remove: () => rm(folder, { recursive: true, force: true }),
    growTo: async (count) => {
      const store = await openSqlite(file);
      await followAll(store);
      const [before, started] = [stored, performance.now()];
      const spent: Spent = { wall: [], cpu: [] };
      while (stored < count) {
        const batch = next(Math.min(BATCH, count - stored));
        const understood = batch.map(asArticle).map(understand);
        await spend(spent, () => store.save(understood, joinStory));
        stored += batch.length;
        newest.push(...batch);
        if (newest.length > 2 * KEPT) newest.splice(0, newest.length - KEPT);
      }
      const rate = ((stored - before) * 1000) / (performance.now() - started);
      await store.close();
      const each = (times: readonly number[]): number[] => times.slice(-LAST).map((time) => time / BATCH);
      return { rate, stored: { wall: each(spent.wall), cpu: each(spent.cpu) } };
    },
  };
};
