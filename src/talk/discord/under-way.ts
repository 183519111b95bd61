import { setTimeout as wait } from 'node:timers/promises';

/** What somebody waits for. */
export interface UnderWay {
  /** Counts it until it is over. */
  begin(work: Promise<void>): void;
  /** When nothing is left, or the patience (milliseconds) is. */
  over(patience: number): Promise<void>;
}

export const underWay = (): UnderWay => {
  const open = new Set<Promise<void>>();
  return {
    begin: (work) => {
      const one = work.finally(() => open.delete(one));
      open.add(one);
    },
    over: async (patience) => {
      const ended = new AbortController();
      const late = wait(patience, undefined, { signal: ended.signal }).catch(() => undefined);
      const all = async (): Promise<void> => {
        // What comes meanwhile is waited for, too.
        while (open.size > 0 && !ended.signal.aborted) await Promise.all(open);
      };
      await Promise.race([all(), late]);
      ended.abort();
    },
  };
};
