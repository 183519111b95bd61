import { type Kysely, sql, type Transaction } from 'kysely';
import type { Engine } from './engine.ts';
import { type Delivery, DONE, DUE, REFUSED, readReasons } from './owed.ts';
import { editsOf, viewOf } from './own-stories.ts';
import type { Queue } from './queue.ts';
import type { Database } from './schema.ts';

/** A message that stands in a channel, of a story that has changed since. */
export interface Change extends Delivery {
  readonly messageId: string;
  readonly place?: string;
  /** What stands there. */
  readonly shown?: string;
  readonly changed: number;
  /** The story that its own has become a part of, where that has a message of its own in the channel. */
  readonly partOf?: { readonly storyId: number; readonly messageId: string; readonly place?: string };
}

export interface Changes {
  readonly changes: Queue<Change>;
  /** Messages of a story are to be looked at again, for one community or for all. */
  storyChanged(story: number, at: number, community?: string): Promise<void>;
}

/** Reports of one event come close together: one change shows them all. */
const GATHER_MS = 20_000;
/** Older messages stay as they are. */
const KEPT_MS = 7 * 86_400_000;
const TRIED_MS = 24 * 3_600_000;

/** In the transaction that stores reports: what stands in channels about these stories is to follow. */
export const markChanged = async (
  db: Kysely<Database>,
  stories: readonly number[],
  at: number,
  community?: string,
): Promise<void> => {
  if (stories.length === 0) return;
  await db
    .updateTable('outbox')
    // A change that comes while another is being shown must be seen afterwards: its number is another.
    .set({
      lease_until: sql<number>`case when changed is null then 0 else lease_until end`,
      changed: sql<number>`coalesce(changed + 1, ${at + GATHER_MS})`,
    })
    .where('story_id', 'in', stories)
    .where('state', '=', DONE)
    .where('digest', '=', 0)
    .where('part', '=', 0)
    .where('message_id', 'is not', null)
    .where('due', '>', at - KEPT_MS)
    .$if(community !== undefined, (query) => query.where('community', '=', community ?? ''))
    .execute();
};

/**
 * Two stories became one. In a channel that has a message of both, the older one goes on and the younger one leads there;
 * what is owed for the younger is owed no more. Where only the younger has one, that goes on.
 */
export const mergeMessages = async (
  trx: Transaction<Database>,
  older: number,
  younger: number,
  at: number,
): Promise<void> => {
  const rows = await trx
    .selectFrom('outbox')
    .select(['id', 'channel', 'part', 'state', 'story_id'])
    .where('story_id', 'in', [older, younger])
    .execute();
  const there = new Set(rows.filter((row) => row.story_id === older).map((row) => `${row.channel} ${row.part}`));
  for (const { id, channel, part, state } of rows.filter((row) => row.story_id === younger)) {
    if (!there.has(`${channel} ${part}`))
      await trx.updateTable('outbox').set({ story_id: older }).where('id', '=', id).execute();
    else if (state === DUE || state === REFUSED)
      await trx.updateTable('outbox').set({ state: DONE }).where('id', '=', id).execute();
  }
  await markChanged(trx, [older, younger], at);
};

export const changeQueries = ({ db, file, shared }: Pick<Engine, 'db' | 'file' | 'shared'>): Changes => {
  const mine = ({ id, attempts, changed }: Change) =>
    db.updateTable('outbox').where('id', '=', id).where('attempts', '=', attempts).where('changed', '=', changed);
  const held = async (query: { execute(): Promise<readonly { numUpdatedRows: bigint }[]> }): Promise<boolean> =>
    (await query.execute()).some(({ numUpdatedRows }) => numUpdatedRows > 0n);

  /** The message that a message's story has become a part of, for all or in the eyes of its community. */
  const wholeOf = async (community: string, story: number, channel: string): Promise<Change['partOf']> => {
    const merged = await db.selectFrom('story').select('merged_into').where('id', '=', story).executeTakeFirst();
    const edits = await editsOf(db, community, file);
    const own = edits.length > 0 ? (await viewOf(db, edits, [story])).lead(story) : undefined;
    const whole = own ?? merged?.merged_into ?? story;
    if (whole === story) return undefined;
    const row = await db
      .selectFrom('outbox')
      .select(['story_id', 'message_id', 'place'])
      .where('community', '=', community)
      .where('story_id', '=', whole)
      .where('channel', '=', channel)
      .where('part', '=', 0)
      .executeTakeFirst();
    if (!row || row.message_id === null) return undefined;
    return { storyId: row.story_id, messageId: row.message_id, ...(row.place === null ? {} : { place: row.place }) };
  };

  return {
    storyChanged: (story, at, community) => markChanged(db, [story], at, community),
    changes: {
      claim: async (now, until, limit) => {
        const rows = await db
          .updateTable('outbox')
          .set((of) => ({ lease_until: until, attempts: of('attempts', '+', 1) }))
          .where('id', 'in', (of) =>
            of
              .selectFrom('outbox')
              .select('id')
              .where('changed', '<=', now)
              .where('state', '=', DONE)
              .where('lease_until', '<=', now)
              .orderBy('changed')
              .orderBy('id')
              .limit(limit)
              .$if(shared, (due) => due.forUpdate().skipLocked()),
          )
          .returningAll()
          .execute();
        const found: Change[] = [];
        for (const row of rows.toSorted((a, b) => a.id - b.id)) {
          if (row.message_id === null || row.changed === null) continue;
          const partOf = await wholeOf(row.community, row.story_id, row.channel);
          found.push({
            id: row.id,
            attempts: row.attempts,
            community: row.community,
            channel: row.channel,
            storyId: row.story_id,
            part: row.part,
            messageId: row.message_id,
            changed: row.changed,
            ...(row.place === null ? {} : { place: row.place }),
            ...(row.shown === null ? {} : { shown: row.shown }),
            ...(partOf ? { partOf } : {}),
            ...readReasons(row.reasons, file),
          });
        }
        return found;
      },
      done: (lease, _messageId, { shown } = {}) =>
        held(mine(lease).set({ changed: null, ...(shown === undefined ? {} : { shown }) })),
      dead: (lease) => held(mine(lease).set({ changed: null })),
      refused: (lease) => held(mine(lease).set({ changed: null })),
      later: (lease, at, counts) =>
        held(mine(lease).set({ lease_until: at, attempts: counts ? lease.attempts : lease.attempts - 1 })),
      overdue: async (lease, now) => lease.changed < now - TRIED_MS && (await held(mine(lease).set({ changed: null }))),
      reclaim: async (until) => {
        await db
          .updateTable('outbox')
          .set({ lease_until: 0 })
          .where('state', '=', DONE)
          .where('changed', 'is not', null)
          .where('lease_until', '<=', until)
          .execute();
      },
    },
  };
};
