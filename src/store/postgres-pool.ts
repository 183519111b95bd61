import type { PostgresPool, PostgresPoolClient } from 'kysely';
import { Pool, type PoolClient, types } from 'pg';
import { asProblem, isBroken } from './postgres-errors.ts';
import { repeatedAs } from './repeated.ts';

/** 64-bit integers and their sums: ids, counts and milliseconds, all within what a number holds exactly. */
const NUMBERS: ReadonlySet<number> = new Set([20, 1700]);
const CONNECTIONS = 10;
const PATIENCE_MS = 10_000;

/** PostgreSQL has no text with a NUL; its place is kept, since figures say where in a text they stand. */
const value = (one: unknown): unknown =>
  typeof one === 'string' && one.includes('\0') ? one.replaceAll('\0', '\uFFFD') : one;

/** What may be asked twice: it reads, or begins what has done nothing yet. A write may have been done before its answer was lost. */
const HARMLESS = /^(?:select|begin|start transaction|show)\b/;

/**
 * A connection of the pool that may have died while nobody used it. It says so at the first question: one that may be asked
 * twice goes on on another connection, since all of them break at once where the server is started anew.
 */
const lasting = async (pool: Pool) => {
  let client: PoolClient | null = await pool.connect();
  let begun = false;
  const leave = (destroy?: boolean): void => {
    client?.release(destroy);
    client = null;
  };
  return {
    leave,
    ask: async (text: string, values: unknown[]) => {
      const again = begun || !HARMLESS.test(text) ? 0 : CONNECTIONS;
      begun = true;
      for (let tries = 0; ; tries += 1) {
        client ??= await pool.connect();
        try {
          const name = repeatedAs(text);
          return await client.query({ text, values, ...(name && { name }) });
        } catch (error) {
          if (tries === again || !isBroken(error)) throw error;
          leave(true);
        }
      }
    },
  };
};

/** Where a database is, without whose it is and by which password. */
export const placeOf = (url: string): string => {
  const { hostname, port, pathname } = new URL(url);
  return `postgres://${hostname}${port ? `:${port}` : ''}${pathname}`;
};

/** Connections as Kysely's PostgreSQL dialect expects them; what fails is told as a problem. */
export const poolFor = (url: string): PostgresPool => {
  const file = placeOf(url);
  const pool = new Pool({
    connectionString: url,
    application_name: 'barq',
    max: CONNECTIONS,
    connectionTimeoutMillis: PATIENCE_MS,
    keepAlive: true,
    types: {
      getTypeParser: (id: number, format?: 'text' | 'binary') =>
        NUMBERS.has(id) ? Number : types.getTypeParser(id, format),
    },
  });
  // A connection that breaks is told by the query that it was to carry, or made anew for the next one.
  pool.on('error', () => undefined).on('connect', (client) => client.on('error', () => undefined));
  const translated = async <T>(work: Promise<T>): Promise<T> => {
    try {
      return await work;
    } catch (error) {
      throw asProblem(error, file);
    }
  };
  return {
    options: {},
    connect: async () => {
      const client = await translated(lasting(pool));
      let before: Promise<unknown> = Promise.resolve();
      // A connection carries one query at a time.
      const query = (text: string, parameters: readonly unknown[] = []) => {
        const asked = before.then(() => translated(client.ask(text, parameters.map(value))));
        before = asked.catch(() => undefined);
        return asked;
      };
      return {
        // Of the two forms that Kysely knows, the one with a cursor is never asked for.
        query: query as unknown as PostgresPoolClient['query'],
        release: client.leave,
      };
    },
    end: () => pool.end(),
  };
};
