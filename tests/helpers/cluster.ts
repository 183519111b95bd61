import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the run's cluster of PostgreSQL goes if anybody asks for one, and the process that it ends with. */
    postgres: { readonly folder: string; readonly owner: number };
  }
}

const alive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

/** Tests ask for thousands of commits: where a disk is slow, waiting for each would be most of their time. */
const MEMORY = '/dev/shm';
const quick = (): boolean => {
  if (!existsSync(MEMORY)) return false;
  const { bavail, bsize } = statfsSync(MEMORY);
  return bavail * bsize > 1_000_000_000;
};

/** Gives the run a place for a cluster, and ends the cluster with the run. */
export const setup = ({ provide }: TestProject): (() => Promise<void>) => {
  const folder = mkdtempSync(join(quick() ? MEMORY : tmpdir(), 'barq-postgres-'));
  // The cluster runs as somebody else, where this is root.
  chmodSync(folder, 0o711);
  provide('postgres', { folder, owner: process.pid });
  return async () => {
    const file = join(folder, 'cluster/data/postmaster.pid');
    if (existsSync(file)) {
      const pid = Number(readFileSync(file, 'utf8').split('\n')[0]);
      process.kill(pid, 'SIGQUIT');
      for (let turn = 0; turn < 100 && alive(pid); turn += 1) await wait(50);
    }
    rmSync(folder, { recursive: true, force: true });
  };
};
