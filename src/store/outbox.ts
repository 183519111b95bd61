import type { Kysely } from 'kysely';
import { z } from 'zod';
import { TOPICS } from '#src/base/article.ts';
import { LANGUAGES } from '#src/base/lang.ts';
import { readJson } from './json.ts';
import type { Lease, Queue } from './queue.ts';
import type { Database } from './schema.ts';

/** A message that is owed: one for a channel and a story, whatever asked for it. */
export interface Delivery extends Lease, Reasons {
  readonly community: string;
  readonly channel: string;
  readonly storyId: number;
}

/** Why it is owed, and how it is to be said: what the rules asked for when they were met. */
export type Reasons = z.output<typeof reasonsShape>;

export type OutboxState = 'due' | 'done' | 'dead';

/** Alerts on their way out. One that was given up stays as a row. */
export interface Outbox extends Queue<Delivery, Lease> {
  /** How many are due, and how many were given up. */
  backlog(): Promise<{ due: number; dead: number }>;
  /** What became of a story's messages. */
  deliveries(community: string, story: number): Promise<readonly { channel: string; state: OutboxState }[]>;
}

const DUE = 0;
const DONE = 1;
const DEAD = 2;
const STATES = ['due', 'done', 'dead'] as const;

const reasonsShape = z.object({
  topics: z.array(z.enum(TOPICS)),
  /** Words and figures that were asked for, as they were asked for. */
  asked: z.array(z.string()).exactOptional(),
  lang: z.enum(LANGUAGES).exactOptional(),
  /** Roles to mention. */
  roles: z.array(z.string()).exactOptional(),
});

export const outboxQueries = (db: Kysely<Database>, file: string): Outbox => {
  const mine = ({ id, attempts }: Lease) =>
    db.updateTable('outbox').where('id', '=', id).where('attempts', '=', attempts).where('state', '=', DUE);
  const held = async (query: { execute(): Promise<readonly { numUpdatedRows: bigint }[]> }): Promise<boolean> =>
    (await query.execute()).some(({ numUpdatedRows }) => numUpdatedRows > 0n);
  const count = async (state: number): Promise<number> => {
    const { n } = await db
      .selectFrom('outbox')
      .where('state', '=', state)
      .select((of) => of.fn.countAll<number>().as('n'))
      .executeTakeFirstOrThrow();
    return n;
  };
  return {
    claim: async (now, until, limit) => {
      const rows = await db
        .updateTable('outbox')
        .set((of) => ({ lease_until: until, attempts: of('attempts', '+', 1) }))
        .where('id', 'in', (of) =>
          of
            .selectFrom('outbox')
            .select('id')
            .where('state', '=', DUE)
            .where('lease_until', '<=', now)
            .orderBy('lease_until')
            .orderBy('id')
            .limit(limit),
        )
        .returning(['id', 'community', 'channel', 'story_id', 'reasons', 'attempts'])
        .execute();
      return rows
        .toSorted((a, b) => a.id - b.id)
        .map(({ story_id, reasons, ...row }) => ({
          ...row,
          storyId: story_id,
          ...readJson(reasonsShape, reasons, file),
        }));
    },
    done: (lease, messageId) => held(mine(lease).set({ state: DONE, message_id: messageId })),
    later: (lease, at, counts) =>
      held(mine(lease).set({ lease_until: at, attempts: counts ? lease.attempts : lease.attempts - 1 })),
    dead: (lease) => held(mine(lease).set({ state: DEAD })),
    reclaim: async (until) => {
      await db
        .updateTable('outbox')
        .set({ lease_until: 0 })
        .where('state', '=', DUE)
        .where('lease_until', '<=', until)
        .execute();
    },
    deliveries: async (community, story) => {
      const rows = await db
        .selectFrom('outbox')
        .select(['channel', 'state'])
        .where('community', '=', community)
        .where('story_id', '=', story)
        .execute();
      return rows.map(({ channel, state }) => ({ channel, state: STATES[state] ?? 'dead' }));
    },
    backlog: async () => ({ due: await count(DUE), dead: await count(DEAD) }),
  };
};
