import { Worker } from 'node:worker_threads';
import { BarqError, fail, type Problem } from './problem.ts';

/** A question on its way to a thread. */
export interface Asked<Q> {
  readonly id: number;
  readonly question: Q;
}

/** What comes back: first that the thread is ready, then an answer or a problem for each question. */
export type Told<A> =
  | { readonly ready: true }
  | { readonly id: number; readonly answer: A }
  | { readonly id: number; readonly problem: Problem };

/** One worker thread that is started when it is first needed, and anew after it was ended. */
export interface Thread<Q, A> {
  /**
   * Questions are answered one after the other. One that takes longer than `deadline` milliseconds, or more memory than
   * the thread may have, costs the thread: it throws `too_heavy`, and the next question gets a new one.
   */
  ask(question: Q, deadline: number): Promise<A>;
  /** How many threads were started. */
  readonly started: number;
  /** One is there, and loaded. */
  readonly ready: boolean;
  close(): Promise<void>;
}

export interface ThreadOptions {
  /** Megabytes of heap. */
  readonly heap: number;
  /** Told of a thread that ended in a way that nobody foresaw. */
  readonly broke?: (why: string) => void;
}

/** Milliseconds: loading its modules on a busy machine; and how long an idle thread keeps its memory. */
const START = 60_000;
const IDLE = 300_000;
/** Megabytes. */
const YOUNG = 16;

interface Waiting<Q, A> {
  readonly question: Q;
  readonly deadline: number;
  readonly done: (answer: A) => void;
  readonly failed: (error: Error) => void;
}

const isOutOfMemory = (error: Error): boolean => 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';

export const thread = <Q, A>(file: URL, { heap, broke }: ThreadOptions): Thread<Q, A> => {
  const queue: Waiting<Q, A>[] = [];
  let worker: Worker | undefined;
  let current: Waiting<Q, A> | undefined;
  let ready = false;
  let id = 0;
  let started = 0;
  let timer: NodeJS.Timeout | undefined;

  const alarm = (after: number, ring: () => void): void => {
    clearTimeout(timer);
    timer = setTimeout(ring, after);
  };
  const end = (error: Error): void => {
    const dead = worker;
    worker = undefined;
    ready = false;
    void dead
      ?.removeAllListeners()
      .on('error', () => undefined)
      .terminate();
    settle((one) => one.failed(error));
  };
  const settle = (tell: (one: Waiting<Q, A>) => void): void => {
    const one = current;
    current = undefined;
    clearTimeout(timer);
    if (one) tell(one);
    next();
  };
  const hear = (told: Told<A>): void => {
    if ('ready' in told) {
      ready = true;
      if (current) send(current);
    } else if (told.id !== id) return;
    else if ('problem' in told) settle((one) => one.failed(new BarqError(told.problem)));
    else settle((one) => one.done(told.answer));
  };
  const start = (): void => {
    started += 1;
    const made = new Worker(file, {
      execArgv: [],
      resourceLimits: { maxOldGenerationSizeMb: heap, maxYoungGenerationSizeMb: YOUNG },
    });
    worker = made;
    made.on('message', hear);
    made.on('error', (error: Error) => {
      if (!isOutOfMemory(error)) broke?.(error.stack ?? error.message);
      end(isOutOfMemory(error) ? fail('too_heavy', {}) : fail('broken', {}));
    });
    made.on('exit', () => end(fail('broken', {})));
    alarm(START, () => end(fail('too_heavy', {})));
  };
  const send = ({ question, deadline }: Waiting<Q, A>): void => {
    id += 1;
    alarm(deadline, () => end(fail('too_heavy', {})));
    worker?.postMessage({ id, question } satisfies Asked<Q>);
  };
  const next = (): void => {
    if (current) return;
    current = queue.shift();
    if (!current) {
      worker?.unref();
      if (worker) alarm(IDLE, () => end(fail('broken', {})));
      timer?.unref();
    } else if (!worker) start();
    else if (ready) {
      worker.ref();
      send(current);
    }
  };
  return {
    ask: (question, deadline) =>
      new Promise((done, failed) => {
        queue.push({ question, deadline, done, failed });
        next();
      }),
    get started() {
      return started;
    },
    get ready() {
      return ready;
    },
    close: async () => {
      for (const one of queue.splice(0)) one.failed(new Error('closed'));
      const dead = worker;
      end(new Error('closed'));
      await dead?.terminate();
    },
  };
};
