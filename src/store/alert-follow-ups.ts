import type { Transaction } from 'kysely';
import type { Arrival, Views } from './arrival.ts';
import { DONE, DUE } from './owed.ts';
import type { Database } from './schema.ts';

/** So long after a story began a report is still its follow-up there. */
const KEPT_MS = 7 * 86_400_000;

/**
 * Every report that comes to a story whose message stands in a channel may follow it up: whether it does is judged when
 * it is sent, by the whole timeline.
 */
export const oweFollowUps = async (
  trx: Transaction<Database>,
  arrivals: readonly Arrival[],
  at: number,
  views: Views,
): Promise<void> => {
  const told = arrivals.map(({ storyId }) => storyId);
  const own = [...views.values()].flatMap((view) => told.flatMap((story) => view.among(story)));
  const rows = await trx
    .selectFrom('outbox')
    .innerJoin('follow', 'follow.community', 'outbox.community')
    .where('outbox.story_id', 'in', [...new Set([...told, ...own])])
    .where('follow.feed_id', 'in', [...new Set(arrivals.map(({ feedId }) => feedId))])
    .where('follow.paused', '=', 0)
    .where('outbox.state', '=', DONE)
    .where('outbox.digest', '=', 0)
    .where('outbox.part', '=', 0)
    .where('outbox.message_id', 'is not', null)
    .where('outbox.due', '>', at - KEPT_MS)
    .select([
      'outbox.community',
      'outbox.channel',
      'outbox.story_id',
      'outbox.rule_id',
      'outbox.reasons',
      'follow.feed_id',
    ])
    .execute();
  const owed = rows.flatMap(({ feed_id, ...row }) =>
    arrivals
      .filter(({ feedId, articleId, storyId }) => {
        const view = views.get(row.community);
        if (feedId !== feed_id) return false;
        if (!view) return storyId === row.story_id;
        const story = view.of(articleId, storyId);
        // Of messages of stories that were joined the one of the story they are now, where there is one.
        const other = rows.some(({ channel, story_id }) => channel === row.channel && story_id === story);
        return row.story_id === story || (!other && view.lead(row.story_id) === story);
      })
      .map(({ articleId }) => ({
        ...row,
        part: articleId,
        state: DUE,
        due: at,
        lease_until: 0,
        attempts: 0,
        message_id: null,
      })),
  );
  if (owed.length > 0)
    await trx
      .insertInto('outbox')
      .values(owed)
      .onConflict((conflict) => conflict.columns(['channel', 'story_id', 'part']).doNothing())
      .execute();
};
