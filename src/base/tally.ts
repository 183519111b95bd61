import type { Log } from './log.ts';

/** How often each event came since the start, whether it was written down or not. Events are named by the program only. */
export interface Tally {
  readonly log: Log;
  counts(): readonly { readonly level: string; readonly event: string; readonly count: number }[];
}

export const tallied = (log: Log): Tally => {
  const counted = new Map<string, { level: string; event: string; count: number }>();
  return {
    log: (level, event, details) => {
      const key = `${level} ${event}`;
      const found = counted.get(key) ?? { level, event, count: 0 };
      found.count += 1;
      counted.set(key, found);
      log(level, event, details);
    },
    counts: () => [...counted.values()],
  };
};
