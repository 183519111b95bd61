import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const CLAIMER = fileURLToPath(new URL('claimer.ts', import.meta.url));
const MOST_BYTES = 64_000_000;

/** So many messages that are owed to so many channels, of each channel in the order of their stories. */
export const owing = (count: number, channels: number): string => `
  insert into story select n, null from generate_series(1, ${count}) as n;
  insert into outbox (community, channel, story_id, reasons, state, lease_until, attempts)
    select 'c', 'x' || n % ${channels}, n, '{"topics":["energy"]}', 0, 0, 0 from generate_series(1, ${count}) as n`;

export interface Claimed {
  readonly taken: number;
  readonly twice: number;
  /** Messages that were done after a later one of their channel. */
  readonly outOfOrder: number;
  /** How many each process took. */
  readonly each: readonly number[];
}

/** Processes that take all alerts of a database. */
export const claimAll = async (url: string, processes: number): Promise<Claimed> => {
  const run = promisify(execFile);
  const said = await Promise.all(
    Array.from({ length: processes }, () => run(process.execPath, [CLAIMER, url], { maxBuffer: MOST_BYTES })),
  );
  const each = said.map(({ stdout }) => stdout.split('\n').filter((line) => line !== ''));
  const all = each.flat().map((line) => {
    const [at = '0', channel = '', story = ''] = line.split(' ');
    return { at: BigInt(at), channel, story: Number(story) };
  });
  const ordered = all.toSorted((a, b) => Number(a.at - b.at));
  const last = new Map<string, number>();
  let outOfOrder = 0;
  for (const { channel, story } of ordered) {
    if (story < (last.get(channel) ?? 0)) outOfOrder += 1;
    last.set(channel, story);
  }
  return {
    taken: all.length,
    twice: all.length - new Set(all.map(({ story }) => story)).size,
    outOfOrder,
    each: each.map((lines) => lines.length),
  };
};
