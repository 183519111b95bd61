import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe } from 'vitest';
import type { StoryCandidate, StoryFacts } from '#src/base/story.ts';
import type { Engine } from '#src/store/engine.ts';
import { storeOn } from '#src/store/on-engine.ts';
import { postgresEngine } from '#src/store/postgres.ts';
import { sqliteEngine } from '#src/store/sqlite.ts';
import type { Join, Store } from '#src/store/store.ts';
import { freshDatabase, giveBack } from '../helpers/postgres.ts';
import { NO_POSTGRES } from '../helpers/postgres-cluster.ts';

/** A store, and the engine below it for looks behind the port. */
export interface Opened {
  readonly store: Store;
  readonly engine: Engine;
  /** Before the test ends, where it opens very many. */
  close(): Promise<void>;
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

const onFile = (allApart: boolean) => async () => ({
  engine: await sqliteEngine(join(await folder(), 'barq.db'), { allApart }),
  after: () => undefined,
});

/** Every engine that the store runs on. What holds for one holds for all. */
const ENGINES = [
  { on: 'node:sqlite', skip: false, apart: false, start: onFile(false) },
  { on: 'node:sqlite with its thread', skip: false, apart: true, start: onFile(true) },
  {
    on: 'PostgreSQL',
    skip: NO_POSTGRES,
    apart: false,
    start: async () => {
      const url = await freshDatabase();
      return { engine: await postgresEngine(url), after: () => giveBack(url) };
    },
  },
] as const;

type Tests = (open: () => Promise<Opened>) => void;

const over = (reads: boolean, name: string, tests: Tests): void => {
  for (const { on, start, skip, apart } of ENGINES) {
    if (apart && !reads) continue;
    describe.skipIf(skip)(`${name} on ${on}${skip ? ` (${skip})` : ''}`, () => {
      const closing = new Set<() => Promise<void>>();
      afterEach(async () => {
        for (const close of [...closing]) await close();
        await clearFolders();
      });
      tests(async () => {
        const { engine, after } = await start();
        const close = async () => {
          if (!closing.delete(close)) return;
          await engine.close();
          after();
        };
        closing.add(close);
        return { engine, store: storeOn(engine), close };
      });
    });
  }
};

/** The same tests over every engine, each with fresh stores that are closed after it. */
export const contract = (name: string, tests: Tests): void => over(false, name, tests);

/** Of reading: on a file with every read in its thread, too. */
export const readingContract = (name: string, tests: Tests): void => over(true, name, tests);

/** Joins whatever shares a key with the newest candidate before it. */
export const joinNewest: Join = Object.assign(
  (_story: StoryFacts, [newest]: readonly StoryCandidate[]) =>
    newest ? { storyId: newest.storyId, why: [`as article ${newest.articleId}`] } : null,
  {
    touches: (_story: StoryFacts, _earlier: readonly StoryCandidate[], later: readonly StoryCandidate[]) =>
      later.map(({ articleId }) => articleId),
  },
);

export const alone: Join = () => null;

/** Nothing belongs to anything: where a report comes late, those after it are parted. */
export const parting: Join = Object.assign(() => null, joinNewest);
