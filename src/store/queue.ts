/** Whose lease: a worker that was too slow must not undo what another one did meanwhile. */
export interface Lease {
  readonly id: number;
  /** How often it was claimed, this time included: the number that says whose the lease is. */
  readonly attempts: number;
}

/** Where a message came to stand, and a hash of what it shows. */
export interface SentAs {
  readonly place?: string;
  readonly shown?: string;
}

/**
 * Messages on their way out. The row is written with what asks for it; it is done when the other side has said so. A
 * worker that dies between the two leaves a lease that runs out.
 */
export interface Queue<D extends Lease, L extends Lease = D> {
  /** Due messages, the longest due first, leased until `until`. */
  claim(now: number, until: number, limit: number): Promise<readonly D[]>;
  /** False where the lease is somebody else's by now. */
  done(lease: L, messageId: string | null, sent?: SentAs): Promise<boolean>;
  /** Gives a message back until a time. `counts`: whether that was an attempt. */
  later(lease: L, at: number, counts: boolean): Promise<boolean>;
  /** It failed once more: true where it was tried for long enough, and goes another way or is given up. */
  overdue(lease: L, now: number): Promise<boolean>;
  /** Given up. */
  dead(lease: L): Promise<boolean>;
  /** The place does not let us in: kept, where that may change, until it does. */
  refused(lease: L): Promise<boolean>;
  /**
   * Makes everything due that a lease up to `until` holds back. Only for a program that has the store to itself: what is
   * leased then was leased by a process that is gone.
   */
  reclaim(until: number): Promise<void>;
}
