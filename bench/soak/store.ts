import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openPostgres } from '#src/store/postgres.ts';
import { asked, type Cluster, NO_POSTGRES, startCluster, urlOf } from '../../tests/helpers/postgres-cluster.ts';
import { claimAll, owing } from '../../tests/store/long/claimed.ts';
import { type Killed, killWriters } from '../../tests/store/long/killed.ts';
import { makeOld, type Stopped, stopMigrations } from '../../tests/store/long/stopped.ts';
import { countSyncs, NO_STRACE } from '../../tests/store/long/synced.ts';
import { type Torn, tearLogs } from '../../tests/store/long/torn.ts';

/** How often each promise of the store is put to the test. */
export interface StorePlan {
  readonly kills: number;
  readonly tears: number;
  readonly alerts: number;
  readonly channels: number;
  readonly processes: number;
  /** Migrations are killed before every so manieth statement. */
  readonly every: number;
  readonly synced: number;
}

const tellKilled = ({ rounds, acknowledged, wrong }: Killed) => ({ rounds, acknowledged, wrong });
const tellTorn = ({ rounds, kept, wrong }: Torn) => ({ rounds, left: kept.size, wrong });
const tellStopped = ({ killed, statements, differing }: Stopped) => ({ killed: killed.length, statements, differing });

const onFile = async (folder: string, plan: StorePlan) => {
  let made = 0;
  const old = async (): Promise<string> => {
    made += 1;
    const file = join(folder, `old${made}`, 'barq.db');
    await makeOld(file);
    return file;
  };
  return {
    killed: tellKilled(await killWriters(join(folder, 'killed', 'barq.db'), plan.kills)),
    torn: tellTorn(await tearLogs(await mkdtemp(join(folder, 'torn-')), plan.tears)),
    synced: NO_STRACE || (await countSyncs(await mkdtemp(join(folder, 'synced-')), plan.synced)),
    migrations: tellStopped(await stopMigrations(old, plan.every)),
  };
};

const onDatabase = async ({ port }: Cluster, plan: StorePlan) => {
  let made = 0;
  const fresh = async (template?: string): Promise<string> => {
    made += 1;
    await asked(port, `create database soak${made} ${template ? `template ${template}` : ''}`);
    return urlOf(port, `soak${made}`);
  };
  await asked(port, 'create database old');
  await makeOld(urlOf(port, 'old'));
  const claims = await fresh();
  await (await openPostgres(claims)).close();
  await asked(port, owing(plan.alerts, plan.channels), new URL(claims).pathname.slice(1));
  return {
    killed: tellKilled(await killWriters(await fresh(), plan.kills)),
    claimed: await claimAll(claims, plan.processes),
    migrations: tellStopped(await stopMigrations(() => fresh('old'), plan.every)),
  };
};

export interface StoreSoak {
  readonly file: Awaited<ReturnType<typeof onFile>>;
  /** Or why there is none. */
  readonly database: Awaited<ReturnType<typeof onDatabase>> | string;
}

/** In a folder for as long as it lasts. The server runs as somebody else, who may enter no other. */
const inFolder = async <T>(work: (folder: string) => Promise<T>): Promise<T> => {
  const folder = await mkdtemp(join(tmpdir(), 'barq-soak-store-'));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};

const onCluster = (plan: StorePlan) =>
  inFolder(async (folder) => {
    const cluster = await startCluster(folder, process.pid);
    try {
      return await onDatabase(cluster, plan);
    } finally {
      await cluster.end();
    }
  });

/** The promises of the store, counted at length on both engines. */
export const soakStore = async (plan: StorePlan): Promise<StoreSoak> => ({
  file: await inFolder((folder) => onFile(folder, plan)),
  database: NO_POSTGRES || (await onCluster(plan)),
});

/** What was promised and not kept, in words. */
export const storeFaults = ({ file, database }: StoreSoak, { alerts }: Pick<StorePlan, 'alerts'>): string[] => {
  const { synced } = file;
  const both = typeof database === 'string' ? [file] : [file, database];
  const claimed = typeof database === 'string' ? undefined : database.claimed;
  return [
    ...both.flatMap(({ killed }) => killed.wrong),
    ...file.torn.wrong,
    ...(typeof synced !== 'string' && synced.syncs < synced.acknowledged
      ? [`${synced.acknowledged} transactions were acknowledged after ${synced.syncs} waits for the disk`]
      : []),
    ...both.flatMap(({ migrations }) =>
      migrations.differing.map((at) => `killed before statement ${at}, a migration ends another way`),
    ),
    ...(claimed && claimed.taken !== alerts ? [`${claimed.taken} of ${alerts} alerts were taken`] : []),
    ...(claimed?.twice ? [`${claimed.twice} alerts were taken twice`] : []),
    ...(claimed?.outOfOrder ? [`${claimed.outOfOrder} alerts were taken out of order`] : []),
  ];
};
