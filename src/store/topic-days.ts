import { type Kysely, sql } from 'kysely';
import { isTopic } from './json.ts';
import { followed } from './many.ts';
import type { Database } from './schema.ts';
import type { Store } from './store.ts';

/**
 * Stories that one outlet reports come added up from the roll-up. Those of several are few; they are counted one by one
 * on the first day that the community could read of them, so that two followed outlets do not make two stories of one.
 */
const alone = (db: Kysely<Database>, community: string, from: number, to: number) =>
  db
    .selectFrom('story_day')
    .where('feed_id', 'in', (of) => followed(of, community))
    .where('day', '>=', from)
    .where('day', '<', to)
    .select(['topic', 'day'])
    .select((of) => of.fn.sum<number>('stories').as('stories'))
    .groupBy(['topic', 'day'])
    .execute();

const shared = (db: Kysely<Database>, community: string, from: number, to: number) =>
  db
    .selectFrom('story_topic as told')
    .where('told.shared', '=', 1)
    .where('told.day', '>=', from)
    .where('told.day', '<', to)
    .where('told.feed_id', 'in', (of) => followed(of, community))
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
    const rows = [...(await alone(db, community, fromDay, toDay)), ...(await shared(db, community, fromDay, toDay))];
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
