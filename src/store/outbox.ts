import type { Kysely } from 'kysely';
import { z } from 'zod';
import { TOPICS } from '#src/base/article.ts';
import { LANGUAGES } from '#src/base/lang.ts';
import { nextDigestFor } from './alert-times.ts';
import { readJson } from './json.ts';
import type { Lease, Queue } from './queue.ts';
import type { Database } from './schema.ts';

/** A message that is owed: one for a channel and a story, whatever asked for it, and one for each report that follows it up. */
export interface Delivery extends Lease, Reasons {
  readonly community: string;
  readonly channel: string;
  readonly storyId: number;
  /** 0 where the story begins, else the report that may follow it up. */
  readonly part: number;
}

/** Why it is owed, and how it is to be said: what the rules asked for when they were met. */
export type Reasons = z.output<typeof reasonsShape>;

export type OutboxState = 'due' | 'done' | 'dead';

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

export const [DUE, DONE, DEAD] = [0, 1, 2];
const STATES = ['due', 'done', 'dead'] as const;
/** So long a message is tried by itself; then it goes into the digest. */
const TRIED_MS = 24 * 3_600_000;

const reasonsShape = z.object({
  topics: z.array(z.enum(TOPICS)),
  /** Words and figures that were asked for, as they were asked for. */
  asked: z.array(z.string()).exactOptional(),
  lang: z.enum(LANGUAGES).exactOptional(),
  /** Roles to mention. */
  roles: z.array(z.string()).exactOptional(),
  publish: z.literal(true).exactOptional(),
  tags: z.array(z.string()).exactOptional(),
});

export const readReasons = (text: string, file: string): Reasons => readJson(reasonsShape, text, file);

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
    return Number(n);
  };
  return {
    claim: async (now, until, limit) => {
      const rows = await db
        .updateTable('outbox')
        .set((of) => ({ lease_until: until, attempts: of('attempts', '+', 1) }))
        .where('id', 'in', (of) =>
          of
            .selectFrom('outbox as next')
            .select('next.id')
            .where('next.state', '=', DUE)
            .where('next.digest', '=', 0)
            .where('next.lease_until', '<=', now)
            // What waits or is under way holds back what is owed to the same channel after it.
            .where(({ not, exists, selectFrom, ref }) =>
              not(
                exists(
                  selectFrom((from) =>
                    from
                      .selectFrom('outbox as held')
                      .where('held.state', '=', DUE)
                      .where('held.digest', '=', 0)
                      .where('held.lease_until', '>', now)
                      .groupBy('held.channel')
                      .select((row) => ['held.channel', row.fn.min('held.due').as('since')])
                      .as('waits'),
                  )
                    .select('waits.channel')
                    .whereRef('waits.channel', '=', 'next.channel')
                    .where('waits.since', '<=', ref('next.due')),
                ),
              ),
            )
            .orderBy('next.due')
            .orderBy('next.id')
            .limit(limit),
        )
        .returning(['id', 'community', 'channel', 'story_id', 'part', 'reasons', 'attempts', 'due'])
        .execute();
      return rows
        .toSorted((a, b) => a.due - b.due || a.id - b.id)
        .map(({ id, attempts, community, channel, story_id, part, reasons }) => ({
          id,
          attempts,
          community,
          channel,
          part,
          storyId: story_id,
          ...readReasons(reasons, file),
        }));
    },
    done: (lease, messageId, { place = null, shown = null } = {}) =>
      held(mine(lease).set({ state: DONE, message_id: messageId, place, shown })),
    later: (lease, at, counts) =>
      held(mine(lease).set({ lease_until: at, attempts: counts ? lease.attempts : lease.attempts - 1 })),
    dead: (lease) => held(mine(lease).set({ state: DEAD })),
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
      const rows = await db
        .selectFrom('outbox')
        .where('community', '=', community)
        .where('state', '!=', DONE)
        .groupBy(['state', 'digest'])
        .select((of) => ['state', 'digest', of.fn.countAll<number>().as('n')])
        .execute();
      const sum = (holds: (row: { state: number; digest: number }) => boolean): number =>
        rows.filter(holds).reduce((all, { n }) => all + Number(n), 0);
      return {
        due: sum(({ state, digest }) => state === DUE && digest === 0),
        digest: sum(({ state, digest }) => state === DUE && digest === 1),
        dead: sum(({ state }) => state === DEAD),
      };
    },
    backlog: async () => ({ due: await count(DUE), dead: await count(DEAD) }),
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
