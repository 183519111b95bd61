import { setImmediate as breathe } from 'node:timers/promises';
import { keys } from '#src/base/keys.ts';

export type Work = () => unknown;

/**
 * Milliseconds of processor time that this thread has used: on a machine with other work the clock on the wall measures
 * the others. Waiting for a disk is not in it.
 */
export const cpuTime = (): number => {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
};

/**
 * Processor milliseconds that one call takes, from as many calls as fill `least` of them: some systems count them in
 * steps of four.
 */
export const once = async (work: Work, least: number): Promise<number> => {
  let calls = 0;
  const started = cpuTime();
  let passed = 0;
  do {
    const result = work();
    if (result instanceof Promise) await result;
    calls += 1;
    passed = cpuTime() - started;
  } while (passed < least);
  return passed / calls;
};

/** The value below which a share of the list lies, by the nearest rank. */
export const quantile = (list: readonly number[], share: number): number => {
  const sorted = [...list].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.max(0, Math.ceil(share * sorted.length) - 1))] ?? Number.NaN;
};

export const mean = (list: readonly number[]): number => list.reduce((sum, value) => sum + value, 0) / list.length;

export const median = (list: readonly number[]): number => quantile(list, 0.5);

export interface Rounds {
  readonly rounds: number;
  /** Milliseconds that each contestant runs in a round. */
  readonly least: number;
}

/**
 * Median processor milliseconds a call of each contestant, by its name. They take turns within every round, so that what
 * slows the machine slows all of them alike, and the first round only warms up.
 */
export const race = async <K extends string>(
  contestants: Readonly<Record<K, Work>>,
  { rounds, least }: Rounds,
): Promise<(name: K) => number> => {
  const names = keys(contestants);
  const times = new Map<K, number[]>(names.map((name) => [name, []]));
  for (let round = 0; round <= rounds; round += 1)
    for (const name of names) {
      const time = await once(contestants[name], least);
      if (round > 0) times.get(name)?.push(time);
      await breathe();
    }
  return (name) => median(times.get(name) ?? []);
};

/** Milliseconds on the wall and of the processor, call by call. */
export interface Spent {
  readonly wall: number[];
  readonly cpu: number[];
}

/** Adds what one call costs. */
export const spend = async (spent: Spent, work: Work): Promise<void> => {
  const [cpu, wall] = [cpuTime(), performance.now()];
  await work();
  spent.wall.push(performance.now() - wall);
  spent.cpu.push(cpuTime() - cpu);
};

/** What one call for each item costs, after some that warm up. */
export const each = async <T>(
  items: readonly T[],
  warm: number,
  work: (item: T) => Promise<unknown>,
): Promise<Spent> => {
  for (const item of items.slice(0, warm)) await work(item);
  const spent: Spent = { wall: [], cpu: [] };
  for (const item of items) {
    await spend(spent, () => work(item));
    await breathe();
  }
  return spent;
};
