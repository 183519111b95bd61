import { spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { startWriter } from './killed.ts';

/** Why nothing is counted here; false where it is. */
export const NO_STRACE: string | false =
  spawnSync('strace', ['-D', '-f', '-o', '/dev/null', process.execPath, '--version']).status === 0
    ? false
    : 'no strace here, or none that may look at a program';

const PATIENCE_MS = 60_000;

/** How often a writer waited for the disk with its log, and how many transactions it had been told are stored. */
export const countSyncs = async (
  folder: string,
  transactions: number,
): Promise<{ readonly syncs: number; readonly acknowledged: number }> => {
  const trace = join(folder, 'trace');
  // The traced program stays our own child: killed like any other.
  const strace = ['strace', '-D', '-f', '-y', '-qq', '-e', 'trace=fsync,fdatasync', '-o', trace];
  const writer = startWriter(join(folder, 'barq.db'), 0, strace);
  await writer.saying(transactions);
  await writer.kill();
  const acknowledged = writer.said().length;
  const end = Date.now() + PATIENCE_MS;
  for (;;) {
    const lines = (await readFile(trace, 'utf8')).split('\n');
    if (lines.some((line) => line.includes('killed by SIGKILL')))
      return { syncs: lines.filter((line) => /sync\(\d+<.*barq\.db-wal>/.test(line)).length, acknowledged };
    if (Date.now() > end) throw new Error('strace does not end');
    await wait(50);
  }
};
