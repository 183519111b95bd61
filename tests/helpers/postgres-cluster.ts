import { execFile, spawn } from 'node:child_process';
import { chownSync, existsSync, globSync, mkdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { delimiter, dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';
import { Client } from 'pg';

const run = promisify(execFile);
const OLDEST = 15;

/** The newest installed PostgreSQL's programs. */
const programs = (): string | undefined => {
  const debian = globSync('/usr/lib/postgresql/*/bin/initdb')
    .map((path) => ({ path, version: Number(path.split('/')[4]) }))
    .filter(({ version }) => version >= OLDEST)
    .sort((a, b) => b.version - a.version);
  const onPath = (process.env['PATH'] ?? '').split(delimiter).map((folder) => join(folder, 'initdb'));
  const found = [...debian.map(({ path }) => path), ...onPath].find((path) => existsSync(path));
  return found && dirname(found);
};
const BIN = programs();

/** Why tests that need PostgreSQL are skipped here; false where they run. */
export const NO_POSTGRES: string | false = BIN ? false : 'no PostgreSQL here: install the package postgresql';

/** PostgreSQL refuses to run as root: it runs as somebody who owns nothing else. */
const somebody = (): { uid?: number; gid?: number } => {
  if (process.getuid?.() !== 0) return {};
  const users = readFileSync('/etc/passwd', 'utf8').split('\n');
  const row = ['postgres', 'nobody'].flatMap((name) => users.find((user) => user.startsWith(`${name}:`)) ?? [])[0];
  const [, , uid, gid] = row?.split(':') ?? [];
  return { uid: Number(uid), gid: Number(gid) };
};

const freePort = (): Promise<number> =>
  new Promise((found) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => found(typeof address === 'object' && address ? address.port : 0));
    });
  });

export const urlOf = (port: number, database: string): string => `postgres://barq@127.0.0.1:${port}/${database}`;

export const asked = async (port: number, statement: string, database = 'postgres'): Promise<void> => {
  const client = new Client({ connectionString: urlOf(port, database) });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
};

export const until = async (holds: () => boolean | Promise<boolean>): Promise<void> => {
  for (let turn = 0; turn < 600; turn += 1) {
    if (await holds()) return;
    await wait(100);
  }
  throw new Error('PostgreSQL did not start');
};

const answers = (port: number): Promise<boolean> =>
  asked(port, 'select 1').then(
    () => true,
    () => false,
  );

/** A cluster that ends itself when its owner is gone, however that ended. */
const GUARD = '"$@" & pid=$!; while ps -p $OWNER && kill -0 $pid; do sleep 1; done; kill -QUIT $pid';

export interface Cluster {
  readonly port: number;
  end(): Promise<void>;
}

/** Starts a cluster in a folder of its own; it ends with the process `owner`. */
export const startCluster = async (
  folder: string,
  owner: number,
  more: Readonly<Record<string, string>> = {},
): Promise<Cluster> => {
  const user = somebody();
  const data = join(folder, 'data');
  mkdirSync(data, { recursive: true });
  if (user.uid !== undefined && user.gid !== undefined)
    for (const path of [folder, data]) chownSync(path, user.uid, user.gid);
  // A collation unlike the other engine's order of bytes: nothing may depend on the database's own.
  const locale = ['--locale-provider=icu', '--icu-locale=en-US', '--locale=C.UTF-8'];
  const how = ['-D', data, '-U', 'barq', '-A', 'trust', '-E', 'UTF8', '--no-sync', ...locale];
  await run(join(BIN ?? '', 'initdb'), how, { ...user, cwd: folder });
  const port = await freePort();
  const settings = {
    port,
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    max_connections: 200,
    shared_buffers: '64MB',
    ...more,
  };
  const words = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  spawn('sh', ['-c', GUARD, 'sh', join(BIN ?? '', 'postgres'), '-D', data, ...words], {
    ...user,
    cwd: folder,
    env: { PATH: process.env['PATH'], OWNER: String(owner) },
    stdio: 'ignore',
    detached: true,
  }).unref();
  await until(() => answers(port));
  return {
    port,
    end: async () => {
      const pid = Number(readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n')[0]);
      process.kill(pid, 'SIGQUIT');
      await until(() => !existsSync(join(data, 'postmaster.pid')));
    },
  };
};
