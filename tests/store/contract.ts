import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe } from 'vitest';
import type { StoryCandidate, StoryFacts } from '#src/base/story.ts';
import type { Engine } from '#src/store/engine.ts';
import { storeOn } from '#src/store/on-engine.ts';
import { sqliteEngine } from '#src/store/sqlite.ts';
import type { Join, Store } from '#src/store/store.ts';

/** A store, and the engine below it for looks behind the port. */
export interface Opened {
  readonly store: Store;
  readonly engine: Engine;
}

const folders: string[] = [];

/** A folder that is gone after the test. */
export const folder = async (): Promise<string> => {
  const made = await mkdtemp(join(tmpdir(), 'barq-store-'));
  folders.push(made);
  return made;
};

/** Takes the folders of a test away. */
export const clearFolders = async (): Promise<void> => {
  for (const made of folders.splice(0)) await rm(made, { recursive: true });
};

/** Every engine that the store runs on. What holds for one holds for all. */
const ENGINES = [['node:sqlite', async () => sqliteEngine(join(await folder(), 'barq.db'))]] as const;

/** The same tests over every engine, each with fresh stores that are closed after it. */
export const contract = (name: string, tests: (open: () => Promise<Opened>) => void): void => {
  describe.for(ENGINES)(`${name} on %s`, ([, start]) => {
    const opened: Engine[] = [];
    afterEach(async () => {
      for (const engine of opened.splice(0)) await engine.close();
      await clearFolders();
    });
    tests(async () => {
      const engine = await start();
      opened.push(engine);
      return { engine, store: storeOn(engine) };
    });
  });
};

/** Joins whatever shares a key with the newest candidate. */
export const joinNewest: Join = (_story: StoryFacts, [newest]: readonly StoryCandidate[]) =>
  newest ? { storyId: newest.storyId, why: [`as article ${newest.articleId}`] } : null;

export const alone: Join = () => null;
