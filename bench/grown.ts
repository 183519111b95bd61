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

/** A store that grows: how it stands to its size is measured on one and the same. */
export interface GrowingStore {
  readonly folder: string;
  /** The newest articles, that questions are asked about. */
  readonly newest: readonly GeneratedArticle[];
  /** Brings it to so many articles; returns how many of them came in a second. */
  growTo(count: number): Promise<number>;
  open(): Promise<Store>;
  remove(): Promise<void>;
}

const BATCH = 20;
const KEPT = 2000;

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
    remove: () => rm(folder, { recursive: true, force: true }),
    growTo: async (count) => {
      const store = await openSqlite(file);
      await followAll(store);
      const [before, started] = [stored, performance.now()];
      while (stored < count) {
        const batch = next(Math.min(BATCH, count - stored));
        await store.save(batch.map(asArticle).map(understand), joinStory);
        stored += batch.length;
        newest.push(...batch);
        if (newest.length > 2 * KEPT) newest.splice(0, newest.length - KEPT);
      }
      const rate = ((stored - before) * 1000) / (performance.now() - started);
      await store.close();
      return rate;
    },
  };
};
