import { type Kysely, type SelectQueryBuilder, type SqlBool, sql } from 'kysely';
import { claimOn } from './alert-claim.ts';
import { nextDigestFor } from './alert-times.ts';
import type { Engine } from './engine.ts';
import { DEAD, type Delivery, DONE, DUE, REFUSED } from './owed.ts';
import type { Lease, Queue } from './queue.ts';
import type { Database, NewRow } from './schema.ts';
import { together } from './together.ts';

export type OutboxState = 'due' | 'done' | 'dead' | 'refused';

/** What became of a story's message in a channel. */
export interface Sent {
  readonly channel: string;
  readonly part: number;
  readonly state: OutboxState;
  /** It goes, or went, out with others. */
  readonly digest: boolean;
  /** When it was to go out: epoch milliseconds. */
  readonly due: number;
  readonly messageId?: string;
  /** The thread that it opened, where it is a post of a forum. */
  readonly place?: string;
}

/** Alerts on their way out. One that was given up stays as a row. */
export interface Outbox extends Queue<Delivery, Lease> {
  /** How many are due, and how many were given up. */
  backlog(): Promise<{ due: number; dead: number }>;
  /** What a community is owed at once and in digests, and what could not be delivered there. */
  owed(community: string): Promise<{ due: number; digest: number; dead: number }>;
  /** What became of a story's messages. */
  deliveries(community: string, story: number): Promise<readonly Sent[]>;
}

const STATES = ['due', 'done', 'dead', 'refused'] as const;
/** So long a message is tried by itself; then it goes into the digest. */
const TRIED_MS = 24 * 3_600_000;

type Rows = SelectQueryBuilder<Database, 'outbox', unknown>;

const sum = async (rows: Rows): Promise<number> => {
  const { n } = await rows.select((of) => of.fn.countAll<number>().as('n')).executeTakeFirstOrThrow();
  return Number(n);
};

/** What was given up or refused: rare among all that was ever sent, so there is an index of just these. */
const undelivered = (rows: Rows): Promise<number> => sum(rows.where(sql<SqlBool>`state >= 2`));

export const outboxQueries = ({
  db,
  file,
  shared,
  inTurn,
}: Pick<Engine, 'db' | 'file' | 'shared' | 'inTurn'>): Outbox => {
  const mineIn = (of: Kysely<Database>, { id, attempts }: Lease) =>
    of.updateTable('outbox').where('id', '=', id).where('attempts', '=', attempts).where('state', '=', DUE);
  const mine = (lease: Lease) => mineIn(db, lease);
  const held = async (query: { execute(): Promise<readonly { numUpdatedRows: bigint }[]> }): Promise<boolean> =>
    (await query.execute()).some(({ numUpdatedRows }) => numUpdatedRows > 0n);
  const write = together<{ readonly lease: Lease; readonly row: Partial<NewRow<'outbox'>> }, boolean>(async (all) => {
    const [one] = all;
    if (one && all.length === 1) return [await held(mine(one.lease).set(one.row))];
    return db.transaction().execute(async (trx) => {
      const results: boolean[] = [];
      for (const { lease, row } of all) results.push(await held(mineIn(trx, lease).set(row)));
      return results;
    });
  });
  return {
    claim: claimOn({ db, file, shared, inTurn }),
    done: (lease, messageId, { place = null, shown = null } = {}) =>
      write({ lease, row: { state: DONE, message_id: messageId, place, shown } }),
    later: (lease, at, counts) =>
      held(mine(lease).set({ lease_until: at, attempts: counts ? lease.attempts : lease.attempts - 1 })),
    dead: (lease) => held(mine(lease).set({ state: DEAD })),
    refused: (lease) => held(mine(lease).set({ state: REFUSED })),
    overdue: async (lease, now) => {
      const row = await db
        .selectFrom('outbox')
        .select(['community', 'rule_id', 'due'])
        .where('id', '=', lease.id)
        .executeTakeFirst();
      if (!row || row.due > now - TRIED_MS) return false;
      const due = await nextDigestFor(db, row, now, file);
      return held(mine(lease).set({ digest: 1, due, lease_until: due, attempts: lease.attempts }));
    },
    reclaim: async (until) => {
      await db
        .updateTable('outbox')
        .set({ lease_until: 0 })
        .where('state', '=', DUE)
        .where('lease_until', '<=', until)
        // What waits for its time was leased by nobody.
        .whereRef('lease_until', '!=', 'due')
        .execute();
    },
    owed: async (community) => {
      const due = await db
        .selectFrom('outbox')
        .where('community', '=', community)
        .where('state', '=', DUE)
        .groupBy('digest')
        .select((of) => ['digest', of.fn.countAll<number>().as('n')])
        .execute();
      const of = (digest: number): number => Number(due.find((row) => row.digest === digest)?.n ?? 0);
      const dead = await undelivered(db.selectFrom('outbox').where('community', '=', community));
      return { due: of(0), digest: of(1), dead };
    },
    backlog: async () => ({
      due: await sum(db.selectFrom('outbox').where('state', '=', DUE)),
      dead: await undelivered(db.selectFrom('outbox')),
    }),
    deliveries: async (community, story) => {
      const rows = await db
        .selectFrom('outbox')
        .select(['channel', 'part', 'state', 'digest', 'due', 'message_id', 'place'])
        .where('community', '=', community)
        .where('story_id', '=', story)
        .orderBy('id')
        .execute();
      return rows.map(({ channel, part, state, digest, due, message_id, place }) => ({
        channel,
        part,
        due,
        state: STATES[state] ?? 'dead',
        digest: digest !== 0,
        ...(message_id === null ? {} : { messageId: message_id }),
        ...(place === null ? {} : { place }),
      }));
    },
  };
};
