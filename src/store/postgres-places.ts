import { setTimeout as wait } from 'node:timers/promises';
import { Client } from 'pg';
import type { Places } from './places.ts';
import { asProblem } from './postgres-errors.ts';
import { placeOf } from './postgres-pool.ts';

const POLL_MS = 100;
/** A program that hears nothing for so long gives up what it holds; the server gives it away a little later. */
const PATIENCE_MS = 10_000;
const SERVER_PATIENCE = '-c tcp_keepalives_idle=12 -c tcp_keepalives_interval=1 -c tcp_keepalives_count=3';

/** Kinds of locks, after those of `postgres.ts`. */
export interface PlaceLocks {
  /** Shared by all who want places: so they know how many they are. */
  readonly present: number;
  readonly place: number;
  readonly turn: number;
}

const PRESENT = `select count(distinct pid)::int as n from pg_locks
  where locktype = 'advisory' and granted and classid::bigint = $1 and objid = 0 and objsubid = 2
    and database = (select oid from pg_database where datname = current_database())`;

/** Places as session locks, on a connection of their own. */
export const placesOn = async (url: string, { present, place: kind, turn }: PlaceLocks): Promise<Places> => {
  const client = new Client({
    connectionString: url,
    application_name: 'barq places',
    keepAlive: true,
    connectionTimeoutMillis: PATIENCE_MS,
    query_timeout: PATIENCE_MS,
    options: SERVER_PATIENCE,
  });
  const { promise: lost, resolve } = Promise.withResolvers<void>();
  client.on('error', () => resolve()).on('end', () => resolve());
  const ask = async (text: string, values: readonly number[]): Promise<number> => {
    try {
      const { rows } = await client.query<{ n: number | boolean }>(text, [...values]);
      return Number(rows[0]?.n ?? 0);
    } catch (error) {
      throw asProblem(error, placeOf(url));
    }
  };
  const locked = async (of: number, number: number): Promise<boolean> =>
    (await ask('select pg_try_advisory_lock($1, $2) as n', [of, number])) === 1;
  const unlock = (of: number, number: number): Promise<number> =>
    ask('select pg_advisory_unlock($1, $2) as n', [of, number]);

  try {
    await client.connect();
    await ask('select 1 as n from (select pg_advisory_lock_shared($1, 0)) as held', [present]);
  } catch (error) {
    await client.end().catch(() => undefined);
    throw asProblem(error, placeOf(url));
  }
  const mine = new Set<number>();
  return {
    take: async (of) => {
      const share = Math.ceil(of / Math.max(1, await ask(PRESENT, [present])));
      if (mine.size >= share) return undefined;
      for (let place = 0; place < of; place += 1) {
        // A session may take its own lock twice: it would have to give it back twice.
        if (mine.has(place) || !(await locked(kind, place))) continue;
        mine.add(place);
        return place;
      }
      return undefined;
    },
    leave: async (place) => {
      if (mine.delete(place)) await unlock(kind, place);
    },
    turn: async (name, signal) => {
      while (!(await locked(turn, name))) await wait(POLL_MS, undefined, { signal });
      return () => void unlock(turn, name).catch(() => undefined);
    },
    lost,
    close: async () => {
      await client.end().catch(() => undefined);
      resolve();
    },
  };
};
