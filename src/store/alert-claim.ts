import { type Kysely, type SqlBool, sql } from 'kysely';
import type { Engine } from './engine.ts';
import { type Delivery, DUE, readReasons } from './owed.ts';
import type { Queue } from './queue.ts';
import type { Database } from './schema.ts';

/** Channels of which something waits or is under way, each since when. */
const waitingIn = (of: Kysely<Database>, now: number) =>
  of
    .selectFrom('outbox as held')
    .where('held.state', '=', DUE)
    .where('held.digest', '=', 0)
    .where('held.lease_until', '>', now)
    .groupBy('held.channel')
    .select((row) => ['held.channel', row.fn.min('held.due').as('since')])
    .as('waits');

const take = (db: Kysely<Database>, shared: boolean, now: number, until: number, limit: number) =>
  db
    .updateTable('outbox')
    .set((of) => ({ lease_until: until, attempts: of('attempts', '+', 1) }))
    .where('id', 'in', (of) =>
      of
        .selectFrom('outbox as next')
        .select('next.id')
        .where('next.state', '=', DUE)
        .where('next.digest', '=', 0)
        // The sum keeps engines from sorting all that is due: they read it in its order and stop at the limit.
        .where(sql<SqlBool>`next.lease_until + 0 <= ${now}`)
        // What waits or is under way holds back what is owed to the same channel after it.
        .where(({ not, exists, selectFrom, ref }) =>
          not(
            exists(
              selectFrom(() => waitingIn(db, now))
                .select('waits.channel')
                .whereRef('waits.channel', '=', 'next.channel')
                .where('waits.since', '<=', ref('next.due')),
            ),
          ),
        )
        .orderBy('next.due')
        .orderBy('next.id')
        .limit(limit)
        .$if(shared, (due) => due.forUpdate().skipLocked()),
    )
    .returning(['id', 'community', 'channel', 'story_id', 'part', 'reasons', 'attempts', 'due'])
    .execute();

/** Takes the alerts that are due next, of each channel in order, whoever else takes some at the same moment. */
export const claimOn =
  ({ db, file, shared, inTurn }: Pick<Engine, 'db' | 'file' | 'shared' | 'inTurn'>): Queue<Delivery>['claim'] =>
  async (now, until, limit) => {
    const rows = await (shared
      ? db.transaction().execute(async (trx) => {
          await inTurn(trx);
          return take(trx, shared, now, until, limit);
        })
      : take(db, shared, now, until, limit));
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
  };
