import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual, promisify } from 'node:util';
import { sql } from 'kysely';
import type { Engine } from '#src/store/engine.ts';
import { MIGRATIONS } from '#src/store/migrate.ts';
import { storeOn } from '#src/store/on-engine.ts';
import { postgresEngine } from '#src/store/postgres.ts';
import { sqliteEngine } from '#src/store/sqlite.ts';
import { engineAt } from './killed.ts';

const MIGRATOR = fileURLToPath(new URL('migrator.ts', import.meta.url));

/** A store of the first schema, with something in each of its tables that later steps change. */
export const makeOld = async (place: string): Promise<void> => {
  const engine = await (place.startsWith('postgres:') ? postgresEngine : sqliteEngine)(place, {
    migrations: MIGRATIONS.slice(0, 1),
  });
  const day = 20_000;
  const rows = [
    `insert into feed (url, title, next_at, lease_until, failures, articles)
      values ('https://a.example/feed', 'A', 0, 0, 0, 4), ('https://b.example/feed', 'B', 0, 0, 0, 4)`,
    "insert into follow values ('local', 1, 0), ('local', 2, 0)",
    ...Array.from({ length: 8 }, (_, n) => {
      const [id, feed, published] = [n + 1, (n % 2) + 1, (day + (n % 3)) * 86_400_000 + n];
      const story = 1 + (n >> 2);
      return [
        `insert into article (feed_id, key, url, outlet, title, lang, lang_source, published, dated, hash)
          values (${feed}, 'k${n}', '', 'O', 'T', '${n % 3 ? 'en' : 'ar'}', 'feed', ${published}, 1, 'h${n}')`,
        `insert into article_text values (${id}, 'word', 'word')`,
        `insert into article_topic values (${id}, 'energy', 0.5, '[]', ${feed}, ${published})`,
        `insert into mention values (${id}, 'bitcoin', 0, 1, 1, ${feed}, ${published})`,
        ...(n % 4 === 0 ? [`insert into story values (${id > 1 ? 2 : 1}, null)`] : []),
        `insert into story_article (article_id, story_id, facts, why) values (${id}, ${story}, '', '[]')`,
        `insert into story_topic values (${story}, 'energy', ${feed}, '${n}', ${day + n}, 1, ${n % 4 ? 0 : 1})`,
        ...(n % 4 ? [] : [`insert into story_day values ('energy', ${feed}, '${n}', ${day + n}, 1)`]),
      ];
    }).flat(),
    `insert into outbox (community, channel, story_id, reasons, state, lease_until, attempts)
      values ('c', '1', 1, '{"topics":[]}', 0, 0, 0), ('c', '2', 2, '{"topics":[]}', 1, 5, 1)`,
    `insert into rule (community, body, paused) values ('c', '{"topics":["energy"],"channel":"1"}', 0)`,
  ];
  for (const row of rows) await sql.raw(row).execute(engine.db);
  await engine.close();
};

const SCHEMA = {
  file: 'select name, sql from sqlite_master order by name',
  database: `select table_name || ' ' || column_name as name, data_type || is_nullable || coalesce(column_default, '') as sql
    from information_schema.columns where table_schema = 'public'
    union all select indexname, indexdef from pg_indexes where schemaname = 'public'
    union all select conname, pg_get_constraintdef(oid) from pg_constraint where connamespace = 'public'::regnamespace
    order by 1, 2`,
};

/** All tables with what is in them. */
const dump = async (engine: Engine): Promise<unknown> => {
  const schema = await sql.raw<object>(engine.shared ? SCHEMA.database : SCHEMA.file).execute(engine.db);
  const lines: string[] = [];
  for await (const line of storeOn(engine).export()) lines.push(line);
  return [schema.rows.map((row) => ({ ...row })), lines];
};

const dumpOf = async (place: string): Promise<unknown> => {
  const engine = await engineAt(place);
  const all = await dump(engine);
  await engine.close();
  return all;
};

const run = promisify(execFile);

/** Brings an old store up to date in a process that dies before its n-th statement; gives how many it came to else. */
const migrate = async (place: string, at: number): Promise<number | 'killed'> => {
  try {
    return Number((await run(process.execPath, [MIGRATOR, place, String(at)])).stdout);
  } catch (error) {
    if (error instanceof Error && 'signal' in error && error.signal === 'SIGKILL') return 'killed';
    throw error;
  }
};

export interface Stopped {
  /** Statements before which it was killed. */
  readonly killed: readonly number[];
  readonly statements: number;
  /** Of these the store was another one at the end. */
  readonly differing: readonly number[];
}

/** Kills the bringing up to date before its statements, `every` so many, and begins again. `old`: a fresh old store. */
export const stopMigrations = async (old: () => Promise<string>, every: number): Promise<Stopped> => {
  const whole = await old();
  const statements = await migrate(whole, 0);
  if (statements === 'killed') throw new Error('nobody was to kill it');
  const wanted = await dumpOf(whole);
  const killed: number[] = [];
  const differing: number[] = [];
  for (let at = 1; at <= statements; at += every) {
    const place = await old();
    if ((await migrate(place, at)) !== 'killed') throw new Error(`not killed at ${at}`);
    killed.push(at);
    if (!isDeepStrictEqual(await dumpOf(place), wanted)) differing.push(at);
  }
  return { killed, statements, differing };
};
