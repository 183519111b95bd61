import { setTimeout as wait } from 'node:timers/promises';
import { type Kysely, sql } from 'kysely';
import { Client } from 'pg';
import type { Hints } from './engine.ts';
import type { Database } from './schema.ts';

const CHANNEL = 'barq_owed';
/** Commits that notify wait for one another: whoever has much to tell says so once a second. */
const BETWEEN_MS = 1000;
const AGAIN_MS = 5000;

/** Words from process to process that something is owed. Whoever misses one finds it when it looks by itself. */
export const hintsOn = (db: Kysely<Database>, url: string): Hints => {
  let last = 0;
  return {
    tell: () => {
      const now = Date.now();
      if (now - last < BETWEEN_MS) return;
      last = now;
      void sql`select pg_notify(${CHANNEL}, '')`.execute(db).catch(() => undefined);
    },

    hear: (wake) => {
      const stop = new AbortController();
      let client: Client | undefined;
      const listen = async (): Promise<void> => {
        const own = new Client({ connectionString: url, application_name: 'barq hints', keepAlive: true });
        client = own;
        const { promise: ended, resolve } = Promise.withResolvers<void>();
        own.on('notification', wake).on('error', () => resolve());
        own.on('end', () => resolve());
        await own.connect();
        await own.query(`listen ${CHANNEL}`);
        await ended;
      };
      const listening = (async () => {
        while (!stop.signal.aborted) {
          await listen().catch(() => undefined);
          await client?.end().catch(() => undefined);
          await wait(AGAIN_MS, undefined, { signal: stop.signal }).catch(() => undefined);
        }
      })();
      return async () => {
        stop.abort();
        await client?.end().catch(() => undefined);
        await listening;
      };
    },
  };
};
