import type { Kysely } from 'kysely';
import { DEAD, DONE, DUE, REFUSED, type Reasons, readReasons } from './owed.ts';
import type { Lease, Queue } from './queue.ts';
import type { Database } from './schema.ts';

/** All that a channel is owed in one digest. Known by the first of its stories. */
export interface Digest extends Lease {
  readonly community: string;
  readonly channel: string;
  readonly stories: readonly (Reasons & { readonly storyId: number })[];
  readonly ids: readonly number[];
  readonly until: number;
}

export interface Digests {
  readonly digests: Queue<Digest>;
}

/** A digest that nobody took for so long is given up. */
const TRIED_MS = 7 * 86_400_000;

export const digestQueries = (db: Kysely<Database>, file: string): Digests => {
  const mine = ({ ids, until }: Digest) =>
    db.updateTable('outbox').where('id', 'in', ids).where('lease_until', '=', until).where('state', '=', DUE);
  const held = async (query: { execute(): Promise<readonly { numUpdatedRows: bigint }[]> }): Promise<boolean> =>
    (await query.execute()).some(({ numUpdatedRows }) => numUpdatedRows > 0n);
  const owed = (community: string, channel: string, now: number) =>
    db
      .selectFrom('outbox')
      .select('id')
      .where('community', '=', community)
      .where('channel', '=', channel)
      .where('state', '=', DUE)
      .where('digest', '=', 1)
      .where('lease_until', '<=', now);
  /** What was tried together is tried together again, and nothing with it: so Discord knows a part of it that it has. */
  const nextOf = async (community: string, channel: string, now: number) => {
    const all = owed(community, channel, now);
    const tried = await all
      .whereRef('lease_until', '!=', 'due')
      .clearSelect()
      .select((of) => of.fn.min('lease_until').as('since'))
      .executeTakeFirst();
    const since = tried?.since ?? null;
    return since === null
      ? all.whereRef('lease_until', '=', 'due')
      : all.where('lease_until', '=', since).whereRef('lease_until', '!=', 'due');
  };
  const bundle = async (
    community: string,
    channel: string,
    now: number,
    until: number,
  ): Promise<Digest | undefined> => {
    const next = await nextOf(community, channel, now);
    const rows = await db
      .updateTable('outbox')
      .set((of) => ({ lease_until: until, attempts: of('attempts', '+', 1) }))
      .where('id', 'in', next)
      // Somebody else may have taken them meanwhile.
      .where('state', '=', DUE)
      .where('lease_until', '<=', now)
      .returning(['id', 'story_id', 'reasons', 'attempts'])
      .execute();
    const sorted = rows.toSorted((a, b) => a.id - b.id);
    const [first] = sorted;
    if (!first) return undefined;
    // What follows a story up comes with it, once.
    const told = Map.groupBy(sorted, (row) => row.story_id);
    return {
      id: first.id,
      attempts: Math.max(...rows.map(({ attempts }) => attempts)),
      community,
      channel,
      until,
      ids: sorted.map(({ id }) => id),
      stories: [...told].flatMap(([storyId, [row]]) => (row ? [{ storyId, ...readReasons(row.reasons, file) }] : [])),
    };
  };
  return {
    digests: {
      claim: async (now, until, limit) => {
        const due = await db
          .selectFrom('outbox')
          .where('state', '=', DUE)
          .where('digest', '=', 1)
          .where('lease_until', '<=', now)
          .groupBy(['community', 'channel'])
          .select(['community', 'channel'])
          .orderBy((of) => of.fn.min('due'))
          .limit(limit)
          .execute();
        const found: Digest[] = [];
        for (const { community, channel } of due) {
          const one = await bundle(community, channel, now, until);
          if (one) found.push(one);
        }
        return found;
      },
      done: (lease, messageId) => held(mine(lease).set({ state: DONE, message_id: messageId })),
      dead: (lease) => held(mine(lease).set({ state: DEAD })),
      refused: (lease) => held(mine(lease).set({ state: REFUSED })),
      later: (lease, at, counts) =>
        held(mine(lease).set((of) => ({ lease_until: at, ...(counts ? {} : { attempts: of('attempts', '-', 1) }) }))),
      overdue: async (lease, now) => {
        const { due } = await db
          .selectFrom('outbox')
          .where('id', 'in', lease.ids)
          .select((of) => of.fn.min('due').as('due'))
          .executeTakeFirstOrThrow();
        return due < now - TRIED_MS && held(mine(lease).set({ state: DEAD }));
      },
      reclaim: async (until) => {
        await db
          .updateTable('outbox')
          .set({ lease_until: 0 })
          .where('state', '=', DUE)
          .where('digest', '=', 1)
          .where('lease_until', '<=', until)
          .whereRef('lease_until', '!=', 'due')
          .execute();
      },
    },
  };
};
