import type { Engine } from './engine.ts';
import { deleteStories } from './retention-delete.ts';
import { shortenStories } from './retention-shorten.ts';

/** Published before these times (epoch milliseconds); what is not named is kept for ever. */
export interface Limits {
  /** Texts are shortened but for one a story, in stories whose reports are all as old. */
  readonly texts?: number;
  /** Stories are deleted whole, with their reports. */
  readonly stories?: number;
}

/** How many articles lost their text, how many are gone, and whether more may be to do. */
export interface Retained {
  readonly shortened: number;
  readonly deleted: number;
  readonly more: boolean;
}

export interface Retention {
  /**
   * One short transaction of what the limits ask for, the oldest first. What is
   * deleted leaves a tombstone, so that its feed does not bring it in again.
   */
  retain(limits: Limits, now: number): Promise<Retained>;
}

export const retentionQueries = (engine: Engine): Retention => ({
  retain: ({ texts, stories }, now) =>
    engine.db.transaction().execute(async (trx) => {
      const deleted = stories === undefined ? 0 : await deleteStories(engine, trx, stories, now);
      if (deleted > 0) return { shortened: 0, deleted, more: true };
      const shortened = texts === undefined ? null : await shortenStories(engine, trx, texts);
      return { shortened: shortened ?? 0, deleted, more: shortened !== null };
    }),
});
