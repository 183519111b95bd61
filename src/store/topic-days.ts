import { type Kysely, sql } from 'kysely';
import { isTopic } from './json.ts';
import { atOnce, followed } from './many.ts';
import type { Database } from './schema.ts';
import type { Store } from './store.ts';

/** Stories whose first report of all the community can see, added up from the roll-up. */
const first = (db: Kysely<Database>, community: string, from: number, to: number) =>
  db
    .selectFrom('story_day')
    .where('feed_id', 'in', (of) => followed(of, community))
    .where('day', '>=', from)
    .where('day', '<', to)
    .select(['topic', 'day'])
    .select((of) => of.fn.sum<number>('stories').as('stories'))
    .groupBy(['topic', 'day'])
    .execute();

/**
 * Stories whose first report lies in a feed that the community does not follow, counted where it could first read of
 * them. Whoever follows every feed has none of these, whoever follows few feeds has few.
 */
const later = (db: Kysely<Database>, community: string, from: number, to: number) =>
  db
    .selectFrom('story_topic as told')
    .where('told.first', '=', 0)
    .where('told.feed_id', 'in', (of) => followed(of, community))
    .where('told.day', '>=', from)
    .where('told.day', '<', to)
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom('feed')
          .select('feed.id')
          .where('feed.id', 'not in', (of) => followed(of, community)),
      ),
    )
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('story_topic as earlier')
            .select('earlier.day')
            .whereRef('earlier.story_id', '=', 'told.story_id')
            .whereRef('earlier.topic', '=', 'told.topic')
            .where('earlier.feed_id', 'in', (of) => followed(of, community))
            .where(sql<boolean>`(earlier.day, earlier.feed_id, earlier.lang) < (told.day, told.feed_id, told.lang)`),
        ),
      ),
    )
    .select(['told.topic', 'told.day'])
    .select((of) => of.fn.countAll<number>().as('stories'))
    .groupBy(['told.topic', 'told.day'])
    .execute();

export const topicDayQueries = (db: Kysely<Database>): Pick<Store, 'topicDays'> => ({
  topicDays: async (community, fromDay, toDay) => {
    const rows = await atOnce(db, async (trx) => [
      ...(await first(trx, community, fromDay, toDay)),
      ...(await later(trx, community, fromDay, toDay)),
    ]);
    const sums = new Map<string, { topic: string; day: number; stories: number }>();
    for (const { topic, day, stories } of rows) {
      const key = `${day} ${topic}`;
      sums.set(key, { topic, day, stories: (sums.get(key)?.stories ?? 0) + stories });
    }
    return [...sums.values()]
      .sort((a, b) => a.day - b.day || (a.topic < b.topic ? -1 : 1))
      .flatMap(({ topic, ...rest }) => (isTopic(topic) ? [{ topic, ...rest }] : []));
  },
});
