import { setTimeout as sleep } from 'node:timers/promises';
import type { Log } from '#src/base/log.ts';
import type { Store } from '#src/store/store.ts';
import type { App } from './app.ts';
import type { Config } from './config.ts';

const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;
/** Between two transactions: feeds and people come first. */
const REST_MS = 20;

/** Forgets messages that are of no use any more; whatever is kept, they grow with every alert. */
const forget = async (store: Store, now: number, closing: AbortSignal): Promise<number> => {
  let forgotten = 0;
  while (!closing.aborted) {
    const some = await store.forgetSent(now);
    forgotten += some;
    if (some === 0) break;
    await sleep(REST_MS);
  }
  return forgotten;
};

/** Shortens and deletes what the settings say is too old, a few stories a transaction, until nothing is left to do. */
export const tidyUp = async (
  store: Store,
  { textDays, storyDays }: Config['keep'],
  now: number,
  log: Log,
  closing: AbortSignal,
): Promise<void> => {
  const forgotten = await forget(store, now, closing);
  if (forgotten > 0) log('info', 'messages forgotten', { forgotten });
  if (textDays === undefined && storyDays === undefined) return;
  const limits = {
    ...(textDays === undefined ? {} : { texts: now - textDays * DAY_MS }),
    ...(storyDays === undefined ? {} : { stories: now - storyDays * DAY_MS }),
  };
  const total = { shortened: 0, deleted: 0 };
  while (!closing.aborted) {
    const { shortened, deleted, more } = await store.retain(limits, now);
    total.shortened += shortened;
    total.deleted += deleted;
    if (!more) break;
    await sleep(REST_MS);
  }
  if (total.shortened + total.deleted > 0) log('info', 'tidied up', total);
};

/** Every hour, the first time at once. Gives what ends it. */
export const keepTidy = (app: App, log: Log): (() => void) => {
  const round = (): void => {
    app.tidy().catch((error: unknown) => {
      log('error', 'tidying up failed', { why: error instanceof Error ? error.message : String(error) });
    });
  };
  round();
  const timer = setInterval(round, HOUR_MS);
  return () => clearInterval(timer);
};
