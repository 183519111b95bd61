import { type Kysely, type SqlBool, sql } from 'kysely';
import { followed } from './many.ts';
import type { Roll } from './rollup.ts';
import type { Database } from './schema.ts';

/** How many stories began on a day under a label; `of`: the language, or the address of the feed, of each. */
export interface LabelDay {
  readonly label: string;
  readonly day: number;
  readonly stories: number;
  readonly of?: string;
}

/** Days since the epoch, half open. */
export interface Days {
  readonly from: number;
  readonly to: number;
  /** These labels only. */
  readonly labels?: readonly string[];
}

/** Stories whose first report of all the community can see, added up from the roll-up. */
const first = (
  db: Kysely<Database>,
  community: string,
  { day }: Roll,
  { from, to, labels }: Days,
): Promise<LabelDay[]> => {
  const all = db
    .selectFrom(day)
    .where('feed_id', 'in', (of) => followed(of, community))
    .where('day', '>=', from)
    .where('day', '<', to)
    .select(['label', 'day'])
    .select((of) => of.fn.sum<number>('stories').as('stories'))
    .groupBy(['label', 'day']);
  return (labels ? all.where('label', 'in', labels) : all).execute();
};

/** Whether the community can see no earlier row of the story. */
export const earlier = (roll: Roll, community: string, same = sql<SqlBool>`true`) => sql<SqlBool>`not exists (
  select 1 from ${sql.table(roll.story)} as earlier
  where earlier.story_id = told.story_id and earlier.label = told.label and ${same}
    and earlier.feed_id + 0 in (select feed_id from follow where community = ${community})
    and (earlier.day, earlier.feed_id, earlier.lang) < (told.day, told.feed_id, told.lang))`;

/** The rows of a story after its first one: what is said of `first` in the schema. */
const NOT_FIRST = {
  story_topic: sql<SqlBool>`told.first in (0, 2)`,
  story_term: sql<SqlBool>`told.first = 0`,
} as const;

/**
 * Stories whose first report lies in a feed that the community does not follow, counted where it could first read of
 * them. Whoever follows every feed has none of these, whoever follows few feeds has few.
 */
const later = (
  db: Kysely<Database>,
  community: string,
  roll: Roll,
  { from, to, labels }: Days,
): Promise<LabelDay[]> => {
  const all = db
    .selectFrom(`${roll.story} as told`)
    .where(NOT_FIRST[roll.story])
    .where('told.feed_id', 'in', (of) => followed(of, community))
    .where('told.day', '>=', from)
    .where('told.day', '<', to)
    .where(earlier(roll, community))
    .select(['told.label', 'told.day'])
    .select((of) => of.fn.countAll<number>().as('stories'))
    .groupBy(['told.label', 'told.day']);
  return (labels ? all.where('told.label', 'in', labels) : all).execute();
};

/** Rows of several queries as one. */
export const added = (rows: readonly LabelDay[]): LabelDay[] => {
  const sums = new Map<string, LabelDay>();
  for (const row of rows) {
    const key = `${row.day} ${row.of ?? ''} ${row.label}`;
    sums.set(key, { ...row, stories: (sums.get(key)?.stories ?? 0) + Number(row.stories) });
  }
  return [...sums.values()].sort((a, b) => a.day - b.day || (a.label < b.label ? -1 : a.label > b.label ? 1 : 0));
};

/** Whoever follows every feed sees every story from its first report on: nothing has to be looked for besides. */
export const followsAll = async (db: Kysely<Database>, community: string): Promise<boolean> => {
  const other = db
    .selectFrom('feed')
    .select('feed.id')
    .where('feed.id', 'not in', (of) => followed(of, community));
  return (await other.limit(1).executeTakeFirst()) === undefined;
};

/**
 * Labels that at least so many stories have from `middle` on, with their stories before, and how many labels there were:
 * added up by the engine. Null where a community does not follow every feed.
 */
export const labelSums = async (
  db: Kysely<Database>,
  community: string,
  roll: Roll,
  { from, middle, to, least }: { from: number; middle: number; to: number; least: number },
): Promise<{ rows: { label: string; now: number; before: number }[]; of: number } | null> => {
  if (!(await followsAll(db, community))) return null;
  const { rows } = await sql<{ label: string; now: number; before: number; labels: number }>`
    select label, now, labels, coalesce((
      select sum(stories) from ${sql.table(roll.day)} as past
      where past.label = recent.label and past.day >= ${from} and past.day < ${middle}
    ), 0) as before
    from (
      select label, sum(stories) as now, count(*) over () as labels from ${sql.table(roll.day)}
      where day >= ${middle} and day < ${to} and feed_id in (select feed_id from follow where community = ${community})
      group by label
    ) as recent where now >= ${least} order by label`.execute(db);
  return { rows: rows.map(({ label, now, before }) => ({ label, now, before })), of: rows[0]?.labels ?? 0 };
};

/** What a community counts, by day and label, in the caller's moment. */
export const labelDays = async (
  db: Kysely<Database>,
  community: string,
  roll: Roll,
  days: Days,
): Promise<LabelDay[]> => {
  const all = await first(db, community, roll, days);
  return added((await followsAll(db, community)) ? all : [...all, ...(await later(db, community, roll, days))]);
};
