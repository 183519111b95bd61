import type { Kysely } from 'kysely';
import { DUE } from './owed.ts';
import type { Database } from './schema.ts';

/** Whatever still looks at a message that was sent or given up (what follows it up, answers it, asks why) looks no further back. */
const KEPT_MS = 90 * 86_400_000;
/** Rows a time: the engine works on the program's own thread, which must answer people meanwhile. */
const ROWS = 500;

export interface Spent {
  /** Forgets the oldest messages that nobody is owed any more, a few at a time. Gives how many. */
  forgetSent(now: number): Promise<number>;
}

export const spentQueries = (db: Kysely<Database>): Spent => ({
  forgetSent: async (now) => {
    // Ids grow with time: the oldest rows are looked at and no others, however many there are.
    const oldest = await db
      .selectFrom('outbox')
      .select(['id', 'due'])
      .where('state', '!=', DUE)
      .orderBy('id')
      .limit(ROWS)
      .execute();
    const ids = oldest.filter(({ due }) => due < now - KEPT_MS).map(({ id }) => id);
    if (ids.length === 0) return 0;
    const gone = await db.deleteFrom('outbox').where('id', 'in', ids).where('state', '!=', DUE).execute();
    return gone.reduce((sum, { numDeletedRows }) => sum + Number(numDeletedRows), 0);
  },
});
