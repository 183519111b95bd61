import type { SQLInputValue } from 'node:sqlite';
import { BarqError, fail } from '#src/base/problem.ts';
import { thread } from '#src/base/thread.ts';

/** A read on its way to the thread. */
export interface ReadAsked {
  readonly file: string;
  readonly text: string;
  readonly parameters: readonly SQLInputValue[];
}

/** What was read, as lists: names of columns once and not for each row. */
export interface ReadTold {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly unknown[])[];
  /** Milliseconds in the engine. */
  readonly took: number;
}

/** Milliseconds. A read over half a million articles from a cold disk took four seconds. */
const TO_READ = 30_000;
/** Megabytes of heap, for what one read gives. */
const HEAP = 128;
const TRIES = 2;

/** Reads on a connection of their own, in a thread of their own: the program goes on meanwhile. */
export interface Apart {
  /** Whether a read would be begun at once. Where it is not, it will be. */
  isReady(): boolean;
  /** Null where the thread broke, twice: whoever asked reads for himself. Throws `store_slow`. */
  read(text: string, parameters: readonly SQLInputValue[]): Promise<ReadTold | null>;
  close(): Promise<void>;
}

/** `deadline`: milliseconds for one read; only tests give less. */
export const readApart = (file: string, deadline = TO_READ): Apart => {
  const worker = thread<ReadAsked, ReadTold>(new URL('./sqlite-thread.ts', import.meta.url), { heap: HEAP });
  let closed = false;
  let warming = false;
  const warm = async (): Promise<void> => {
    if (warming) return;
    warming = true;
    await worker.ask({ file, text: 'select 1', parameters: [] }, deadline).catch(() => undefined);
    warming = false;
  };
  return {
    isReady: () => {
      if (!worker.ready) void warm();
      return worker.ready;
    },
    read: async (text, parameters) => {
      for (let tries = 0; tries < TRIES; tries += 1)
        try {
          return await worker.ask({ file, text, parameters }, deadline);
        } catch (error) {
          if (closed) throw error;
          if (error instanceof BarqError && error.problem.code === 'too_heavy') throw fail('store_slow', {});
        }
      return null;
    },
    close: () => {
      closed = true;
      return worker.close();
    },
  };
};
