interface Asked<T, R> {
  readonly one: T;
  done(result: R): void;
  failed(error: unknown): void;
}

/**
 * Gathers what is asked in one turn of the event loop, or while the last of it is being done, and does it together: what
 * waits for the disk waits once for all of it. `work` gives a result for each, in order.
 */
export const together = <T, R>(work: (all: readonly T[]) => Promise<readonly R[]>): ((one: T) => Promise<R>) => {
  let waiting: Asked<T, R>[] = [];
  let busy = false;
  const next = async (): Promise<void> => {
    const all = waiting;
    waiting = [];
    try {
      const results = await work(all.map(({ one }) => one));
      for (const [i, result] of results.entries()) all[i]?.done(result);
    } catch (error) {
      for (const { failed } of all) failed(error);
    }
    if (waiting.length > 0) return next();
    busy = false;
  };
  return (one) =>
    new Promise((done, failed) => {
      waiting.push({ one, done, failed });
      if (busy) return;
      busy = true;
      setImmediate(() => void next());
    });
};
