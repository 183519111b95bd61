import { setImmediate as turn } from 'node:timers/promises';

/** Milliseconds that reads may follow each other in one turn of the program. */
const MOST = 8;

/**
 * An engine that answers within the call leaves no turn to anybody else while one read follows another, and a thousand short
 * ones make a long one. Asked before each read.
 */
export const breath = (): (() => Promise<void> | undefined) => {
  let since: number | undefined;
  return () => {
    if (since !== undefined) return performance.now() - since > MOST ? turn() : undefined;
    since = performance.now();
    setImmediate(() => {
      since = undefined;
    });
    return undefined;
  };
};
