import { setTimeout as sleep } from 'node:timers/promises';

/** Milliseconds between two fetches from one public host. */
export const GAP = 2000;

/** Lets one task of a key in at a time, and the next one no sooner than `gap` milliseconds after it. */
export interface Gate {
  pass<T>(key: string, gap: number, task: () => Promise<T>): Promise<T>;
}

export const makeGate = (): Gate => {
  const queues = new Map<string, Promise<unknown>>();
  return {
    pass(key, gap, task) {
      const before = queues.get(key) ?? Promise.resolve();
      const work = before.then(task);
      const free = work
        .catch(() => undefined)
        .then(() => (gap ? sleep(gap, undefined, { ref: false }) : undefined))
        .then(() => {
          // Whoever came meanwhile waits on a later promise; only the last one clears the key.
          if (queues.get(key) === free) queues.delete(key);
        });
      queues.set(key, free);
      return work;
    },
  };
};
