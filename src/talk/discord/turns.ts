import { setImmediate as breathe, setTimeout as wait } from 'node:timers/promises';

/** Calls that are served at once without a word before their answers. */
const FEW = 3;
/** Milliseconds for which a call waits until what was promised meanwhile has left. */
const HOLD = 50;

/** Who is served when, where many come at once. */
export interface Turns {
  /** Does the work when it is its turn. `promise`: called where so many are served that the answer may take its time. */
  serve<T>(promise: () => Promise<void>, work: () => Promise<T>): Promise<T>;
}

interface Open {
  readonly promise: () => Promise<void>;
  promised: boolean;
}

/**
 * One call is begun in a round of the program: reading a question takes milliseconds in one piece, and calls that came
 * together would all be read before a word about the first of them left.
 */
export const openTurns = (): Turns => {
  const open = new Set<Open>();
  const leaving = new Set<Promise<unknown>>();
  let last: Promise<unknown> = Promise.resolve();
  const tell = (call: Open): void => {
    if (call.promised) return;
    call.promised = true;
    // A promise that fails shows again when the answer is given.
    const left: Promise<unknown> = call
      .promise()
      .catch(() => undefined)
      .finally(() => leaving.delete(left));
    leaving.add(left);
  };
  const round = async (): Promise<void> => {
    await breathe();
    if (leaving.size > 0) await Promise.race([Promise.all(leaving), wait(HOLD)]);
  };
  return {
    serve: async (promise, work) => {
      const call = { promise, promised: false };
      open.add(call);
      if (open.size > FEW) for (const one of open) tell(one);
      last = last.then(round);
      try {
        await last;
        return await work();
      } finally {
        open.delete(call);
      }
    },
  };
};
