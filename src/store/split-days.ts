import { type Kysely, type SqlBool, sql } from 'kysely';
import { added, type Days, earlier, followsAll, type LabelDay } from './label-days.ts';
import { followed } from './many.ts';
import { TOPIC_ROLL } from './rollup.ts';
import type { Database } from './schema.ts';
import type { CountBy } from './store.ts';

/** Stories whose first report in a language lies in a feed that the community does not follow, as `later` counts them. */
const laterInLanguage = (db: Kysely<Database>, community: string, { from, to }: Days): Promise<LabelDay[]> =>
  db
    .selectFrom('story_topic as told')
    .where('told.first', '<', 2)
    .where('told.feed_id', 'in', (of) => followed(of, community))
    .where('told.day', '>=', from)
    .where('told.day', '<', to)
    .where(earlier(TOPIC_ROLL, community, sql<SqlBool>`earlier.lang = told.lang`))
    .select(['told.label', 'told.day', 'told.lang as of'])
    .select((of) => of.fn.countAll<number>().as('stories'))
    .groupBy(['told.label', 'told.day', 'told.lang'])
    .execute();

const splitIn = (db: Kysely<Database>, community: string, { from, to }: Days, by: CountBy) =>
  db
    .selectFrom('topic_split')
    .where('split', '=', by)
    .where('feed_id', 'in', (of) => followed(of, community))
    .where('day', '>=', from)
    .where('day', '<', to)
    .select((of) => ['label', 'day', of.fn.sum<number>('stories').as('stories')]);

/** Every story once for each language that tells it, on its first day there. */
const byLanguage = (db: Kysely<Database>, community: string, days: Days): Promise<LabelDay[]> =>
  splitIn(db, community, days, 'language').select('lang as of').groupBy(['label', 'day', 'lang']).execute();

/** The same for each outlet, added up in the order of the key. */
const byOutlet = async (db: Kysely<Database>, community: string, days: Days): Promise<LabelDay[]> => {
  const rows = await splitIn(db, community, days, 'outlet')
    .select('feed_id')
    .groupBy(['feed_id', 'day', 'label'])
    .execute();
  const feeds = await db
    .selectFrom('feed')
    .where('id', 'in', (of) => followed(of, community))
    .select(['id', 'url'])
    .execute();
  const urls = new Map(feeds.map(({ id, url }) => [id, url]));
  return rows.map(({ feed_id, ...row }) => ({ ...row, of: urls.get(feed_id) ?? '' }));
};

/**
 * What a community counts by topic, each language or outlet by itself, in the caller's moment. An outlet that tells a story
 * does so for whoever follows it.
 */
export const splitDays = async (
  db: Kysely<Database>,
  community: string,
  days: Days,
  by: CountBy,
): Promise<LabelDay[]> => {
  if (by === 'outlet') return added(await byOutlet(db, community, days));
  const all = await byLanguage(db, community, days);
  return added((await followsAll(db, community)) ? all : [...all, ...(await laterInLanguage(db, community, days))]);
};
