import type { Language } from '#src/base/lang.ts';
import type { Log } from '#src/base/log.ts';
import type { Step } from '#src/base/step.ts';
import type { App } from './app.ts';
import { tellHere } from './notices.ts';

/** How late a due feed may be asked, in milliseconds. */
const TICK = 5000;

interface Schedule {
  /** Done with the first pass. */
  readonly first: Promise<void>;
  halt(): void;
}

/** Passes over the feeds that are due. They overlap: a feed that takes long delays no other. `step`: of the first one. */
export const schedule = (app: App, lang: Language, log: Log, done: () => void, step?: Step): Schedule => {
  const pass = async (watched?: Step): Promise<void> => {
    try {
      await app.context(app.clock(), lang).ingest(undefined, watched);
      await tellHere(app.store, lang);
    } catch (error) {
      log('error', 'ingest failed', { why: error instanceof Error ? error.message : String(error) });
    } finally {
      done();
    }
  };
  const first = pass(step);
  const timer = setInterval(() => void pass(), TICK);
  return { first, halt: () => clearInterval(timer) };
};
