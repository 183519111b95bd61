/** Processor milliseconds for which one transaction may hold the program's own thread. */
const HELD = 10;
const MOST = 8;
const FIRST = 4;
/** How much the last batch counts beside those before it. */
const WEIGHT = 0.3;

/** How many articles are stored at a time: people wait as long as one transaction takes, and dense news takes longer. */
export interface Pace {
  readonly size: number;
  /** Stores so many articles and learns from how long that took. */
  timed<T>(articles: number, store: () => Promise<T>): Promise<T>;
}

/** Only one may be timed at once. `used`: processor milliseconds of this thread so far; waiting for a disk is none. */
export const makePace = (
  used = (): number => {
    const { user, system } = process.threadCpuUsage();
    return (user + system) / 1000;
  },
): Pace => {
  let each = HELD / FIRST;
  return {
    get size() {
      return Math.max(1, Math.min(MOST, Math.floor(HELD / each)));
    },
    timed: async (articles, store) => {
      const before = used();
      const result = await store();
      each += WEIGHT * (Math.max(used() - before, 0.01) / Math.max(articles, 1) - each);
      return result;
    },
  };
};
