import { type Kysely, type SqlBool, sql } from 'kysely';
import { isTopic } from './json.ts';
import { atOnce, followed } from './many.ts';
import type { Database } from './schema.ts';
import type { CountBy, Store, TopicDay } from './store.ts';

interface Counted {
  readonly topic: string;
  readonly day: number;
  readonly of?: string;
  readonly stories: number;
}

/** Stories whose first report of all the community can see, added up from the roll-up. */
const first = (db: Kysely<Database>, community: string, from: number, to: number): Promise<Counted[]> =>
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
const later = (db: Kysely<Database>, community: string, from: number, to: number): Promise<Counted[]> =>
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

const SAME: Readonly<Record<CountBy, ReturnType<typeof sql<SqlBool>>>> = {
  language: sql<SqlBool>`earlier.lang = told.lang`,
  outlet: sql<SqlBool>`earlier.feed_id = told.feed_id`,
};

/** Every story once for each language, or for each outlet, that tells it, on its first day there. */
const each = async (
  db: Kysely<Database>,
  community: string,
  from: number,
  to: number,
  by: CountBy,
): Promise<Counted[]> => {
  const rows = await db
    .selectFrom('story_topic as told')
    .innerJoin('feed', 'feed.id', 'told.feed_id')
    .where('told.feed_id', 'in', (of) => followed(of, community))
    .where('told.day', '>=', from)
    .where('told.day', '<', to)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('story_topic as earlier')
            .select('earlier.day')
            .whereRef('earlier.story_id', '=', 'told.story_id')
            .whereRef('earlier.topic', '=', 'told.topic')
            .where(SAME[by])
            .where('earlier.feed_id', 'in', (of) => followed(of, community))
            .where(sql<boolean>`(earlier.day, earlier.feed_id, earlier.lang) < (told.day, told.feed_id, told.lang)`),
        ),
      ),
    )
    .select(['told.topic', 'told.day', 'told.lang', 'feed.url'])
    .execute();
  return rows.map(({ topic, day, lang, url }) => ({
    topic,
    day,
    stories: 1,
    of: by === 'language' ? lang : url,
  }));
};

/** Rows of both queries as one. */
const added = (rows: readonly Counted[]): TopicDay[] => {
  const sums = new Map<string, Counted>();
  for (const row of rows) {
    const key = `${row.day} ${row.topic} ${row.of ?? ''}`;
    sums.set(key, { ...row, stories: (sums.get(key)?.stories ?? 0) + Number(row.stories) });
  }
  return [...sums.values()]
    .sort((a, b) => a.day - b.day || (a.topic < b.topic ? -1 : a.topic > b.topic ? 1 : 0))
    .flatMap(({ topic, ...rest }) => (isTopic(topic) ? [{ topic, ...rest }] : []));
};

export const topicDayQueries = (db: Kysely<Database>): Pick<Store, 'topicDays'> => ({
  topicDays: async (community, fromDay, toDay, by) =>
    added(
      await atOnce(db, async (trx) =>
        by === undefined
          ? [...(await first(trx, community, fromDay, toDay)), ...(await later(trx, community, fromDay, toDay))]
          : await each(trx, community, fromDay, toDay, by),
      ),
    ),
});
