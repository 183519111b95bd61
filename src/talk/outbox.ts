import type { Log } from '#src/base/log.ts';
import { BarqError } from '#src/base/problem.ts';
import type { Lease, Queue } from '#src/store/queue.ts';

/** What came of a message that was to be posted. */
export type Posted =
  | { readonly kind: 'posted'; readonly messageId: string; readonly place?: string; readonly shown?: string }
  /** Asked to wait: no attempt. */
  | { readonly kind: 'wait'; readonly ms: number }
  | { readonly kind: 'passing'; readonly why: string }
  /** The place does not let us in: nothing of this kind will arrive there. */
  | { readonly kind: 'refused' }
  /** It cannot be posted, now or later. */
  | { readonly kind: 'hopeless'; readonly why: string }
  /** There is nothing left to say. */
  | { readonly kind: 'moot' };

/** Where messages go. The same delivery posted twice must be one message there. */
export interface Post<D extends Lease> {
  /** What it carries, in the log. */
  readonly what: string;
  /** Messages of one lane arrive in the order in which they were owed. */
  lane(delivery: D): string;
  post(delivery: D): Promise<Posted>;
  /** Stops what goes to a place that refuses, and tells whoever asked for it, once. */
  refused(delivery: D): Promise<void>;
}

export interface Sender {
  /** There may be something to send. */
  wake(): void;
  /** Stops claiming and waits for what is under way. */
  stop(): Promise<void>;
}

/** How a sender works, and what it tells when it fails for good. */
export interface Ways {
  readonly log: Log;
  readonly alone: boolean;
  readonly clock: () => Date;
  readonly failed: (error: unknown) => void;
}

const POLL_MS = 1000;
const BATCH = 20;
/** Of one lane in one batch: with the longest wait for an answer they must all fit into a lease. */
const OF_A_LANE = 5;
/** Longer than a batch can take, shorter than the other side remembers what it was sent. */
const LEASE_MS = 60_000;
const FIRST_WAIT_MS = 1000;
const LONGEST_WAIT_MS = 3_600_000;

/** The database is away for a while: polling goes on. */
const isPassing = (error: unknown): error is BarqError & { problem: { code: 'database_away' } } =>
  error instanceof BarqError && error.problem.code === 'database_away';

/** How long after the n-th attempt the next one comes. */
export const backOff = (attempts: number): number =>
  Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** Math.min(attempts - 1, 20));

/** Whether the lane goes on: not where a message stays owed, which nothing may overtake, or where its place refuses. */
type Lane = 'open' | 'waits' | 'refused';

const settle = async <D extends Lease>(
  outbox: Queue<D>,
  post: Post<D>,
  delivery: D,
  { log, now }: { readonly log: Log; readonly now: () => number },
): Promise<Lane> => {
  const posted = await post.post(delivery);
  const { id, attempts } = delivery;
  const { what } = post;
  switch (posted.kind) {
    case 'posted':
      await outbox.done(delivery, posted.messageId, posted);
      log('info', `${what} posted`, { id });
      return 'open';
    case 'moot':
      await outbox.done(delivery, null);
      return 'open';
    case 'wait':
      await outbox.later(delivery, now() + Math.ceil(posted.ms), false);
      log('info', `${what} waits`, { id, ms: posted.ms });
      return 'waits';
    case 'passing': {
      log('warn', `${what} not posted`, { id, attempts, why: posted.why });
      if (await outbox.overdue(delivery, now())) {
        log('warn', `${what} tried for long enough`, { id });
        return 'open';
      }
      await outbox.later(delivery, now() + backOff(attempts), true);
      return 'waits';
    }
    case 'hopeless':
      await outbox.dead(delivery);
      log('error', `${what} given up`, { id, why: posted.why });
      return 'open';
    case 'refused':
      await outbox.refused(delivery);
      log('warn', `${what} refused`, { id });
      return 'refused';
  }
};

/**
 * Sends what a queue owes, each lane in the order in which it was owed, lanes beside each other. `alone`: nobody else
 * works on this store, so whatever is leased at the start was leased by a program that was killed. One that fails for
 * good makes `post` reject: it stops.
 */
export const startSender = <D extends Lease>(
  outbox: Queue<D>,
  post: Post<D>,
  { log, alone, clock, failed }: Ways,
): Sender => {
  const now = (): number => clock().getTime();
  let stopped = false;
  let running: Promise<void> | undefined;
  let again = false;

  const inTurn = async (lane: readonly D[]): Promise<void> => {
    let state: Lane = 'open';
    let refused: D | undefined;
    for (const [i, delivery] of lane.entries()) {
      if (state !== 'open' || i >= OF_A_LANE) {
        await outbox.later(delivery, now(), false);
        continue;
      }
      state = await settle(outbox, post, delivery, { log, now });
      if (state === 'refused') refused = delivery;
    }
    // Only when the others are given back: who stops a place, or lets it in again, must find all that it is owed.
    if (refused) await post.refused(refused);
  };
  const drain = async (): Promise<void> => {
    for (;;) {
      const at = now();
      const batch = stopped ? [] : await outbox.claim(at, at + LEASE_MS, BATCH);
      if (batch.length === 0) return;
      const lanes = Map.groupBy(batch, (delivery) => post.lane(delivery));
      const ends = await Promise.allSettled([...lanes.values()].map(inTurn));
      for (const end of ends) if (end.status === 'rejected') throw end.reason;
    }
  };
  const run = (): void => {
    again = running !== undefined;
    if (running || stopped) return;
    running = drain()
      .catch((error: unknown) => {
        // What is leased meanwhile runs out and is sent again, under the nonce that it had.
        if (isPassing(error)) return log('warn', 'outbox away', { why: error.problem.details.why });
        stopped = true;
        failed(error);
      })
      .finally(() => {
        running = undefined;
        if (again) run();
      });
  };
  const begin = async (): Promise<void> => {
    if (alone) await outbox.reclaim(now() + LEASE_MS);
    run();
  };
  void begin().catch((error: unknown) => (isPassing(error) ? undefined : failed(error)));
  const timer = setInterval(run, POLL_MS);
  return {
    wake: run,
    stop: async () => {
      stopped = true;
      clearInterval(timer);
      await running;
    },
  };
};
