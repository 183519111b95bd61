import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inject } from 'vitest';
import { openPostgres } from '#src/store/postgres.ts';
import { asked, startCluster, until, urlOf } from './postgres-cluster.ts';

const TEMPLATE = 'barq_template';

/** The run's own cluster: whoever needs it first starts it. */
const sharedPort = async (): Promise<number> => {
  const { folder, owner } = inject('postgres');
  const ready = join(folder, 'port');
  let first = true;
  try {
    mkdirSync(join(folder, 'starting'));
  } catch {
    first = false;
  }
  if (first)
    try {
      const { port } = await startCluster(join(folder, 'cluster'), owner);
      await asked(port, `create database ${TEMPLATE}`);
      await (await openPostgres(urlOf(port, TEMPLATE))).close();
      writeFileSync(ready, String(port));
    } catch (error) {
      writeFileSync(ready, `${error}`);
    }
  await until(() => existsSync(ready) && readFileSync(ready, 'utf8') !== '');
  const said = readFileSync(ready, 'utf8');
  if (!Number(said)) throw new Error(said);
  return Number(said);
};

/** Empties a database of Barq's as if nothing had ever been in it: several times as quick as a new one. */
const EMPTY = `do $$ declare one record; begin
  set local session_replication_role = replica;
  for one in select tablename as name from pg_tables where schemaname = 'public' and tablename <> 'schema_version' loop
    execute format('delete from %I', one.name);
  end loop;
  for one in select sequencename as name from pg_sequences where schemaname = 'public' loop
    execute format('alter sequence %I restart', one.name);
  end loop;
end $$`;

let made = 0;
const idle: string[] = [];

/** Nobody uses it any more: the next test may. */
export const giveBack = (url: string): void => {
  idle.push(url);
};

/** The address of an empty database; `migrated`: with Barq's tables. */
export const freshDatabase = async ({ migrated = true } = {}): Promise<string> => {
  const known = migrated ? idle.pop() : undefined;
  if (known !== undefined) {
    await say(known, EMPTY);
    return known;
  }
  const port = await sharedPort();
  made += 1;
  const name = `t${process.pid}_${made}_${Math.random().toString(36).slice(2, 8)}`;
  await asked(port, `create database ${name} ${migrated ? `template ${TEMPLATE}` : ''}`);
  return urlOf(port, name);
};

/** Says something to a database, beside the store. */
export const say = async (url: string, statement: string): Promise<void> => {
  const { port, pathname } = new URL(url);
  await asked(Number(port), statement, pathname.slice(1));
};
