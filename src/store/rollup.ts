import { sql, type Transaction } from 'kysely';
import { inParts } from './many.ts';
import type { Database, NewRow, StoryLabelTable } from './schema.ts';

export const DAY_MS = 86_400_000;
/** Days since the epoch, UTC. */
export const dayOf = (time: number): number => Math.floor(time / DAY_MS);

/** What is counted in stories: by which labels of articles, and the tables that hold the counts. */
export interface Roll {
  readonly labels: 'article_topic' | 'article_term';
  /** The column of the label. */
  readonly label: 'topic' | 'label';
  readonly story: 'story_topic' | 'story_term';
  readonly day: 'story_day' | 'term_day';
}
export const TOPIC_ROLL: Roll = { labels: 'article_topic', label: 'topic', story: 'story_topic', day: 'story_day' };
export const TERM_ROLL: Roll = { labels: 'article_term', label: 'label', story: 'story_term', day: 'term_day' };

type Row = StoryLabelTable;
const PART = 100;

const stored = (trx: Transaction<Database>, { story }: Roll, stories: readonly number[]): Promise<Row[]> =>
  inParts(stories, (part) => trx.selectFrom(story).selectAll().where('story_id', 'in', part).execute(), PART);

/** What the roll-up of these stories is by definition: counted from their articles. */
const counted = async (
  trx: Transaction<Database>,
  { labels, label }: Roll,
  stories: readonly number[],
): Promise<Row[]> => {
  const groups = await inParts(
    stories,
    async (part) => {
      const { rows } = await sql<Omit<Row, 'day' | 'first'> & { began: number }>`
        select told.story_id, labelled.${sql.ref(label)} as label, article.feed_id, article.lang,
          min(article.published) as began, count(*) as articles
        from story_article as told
        join ${sql.table(labels)} as labelled on labelled.article_id = told.article_id
        join article on article.id = told.article_id
        where told.story_id in (${sql.join(part)})
        group by told.story_id, labelled.${sql.ref(label)}, article.feed_id, article.lang`.execute(trx);
      return rows;
    },
    PART,
  );
  const rows = groups
    .map(({ began, ...row }) => ({ ...row, day: dayOf(began) }))
    .sort((a, b) => a.day - b.day || a.feed_id - b.feed_id || (a.lang < b.lang ? -1 : 1));
  const told = new Set<string>();
  return rows.map((row) => {
    const story = `${row.story_id} ${row.label}`;
    const first = told.has(story) ? 0 : 1;
    told.add(story);
    return { ...row, first };
  });
};

const keyOf = (row: Row): string => `${row.story_id} ${row.feed_id} ${row.lang} ${row.label}`;
const same = (a: Row, b: Row | undefined): boolean =>
  b !== undefined && a.day === b.day && a.articles === b.articles && a.first === b.first;

/** The change of the daily counts that takes them from one set of rows to another. */
const shifts = (before: readonly Row[], after: readonly Row[]): NewRow<'story_day'>[] => {
  const days = new Map<string, NewRow<'story_day'>>();
  const shift = (rows: readonly Row[], by: number) => {
    for (const { label, feed_id, lang, day, first } of rows) {
      if (!first) continue;
      const key = `${feed_id} ${lang} ${day} ${label}`;
      days.set(key, { label, feed_id, lang, day, stories: (days.get(key)?.stories ?? 0) + by });
    }
  };
  shift(before, -1);
  shift(after, 1);
  return [...days.values()].filter((row) => row.stories !== 0);
};

const rollUpOne = async (trx: Transaction<Database>, roll: Roll, stories: readonly number[]): Promise<void> => {
  const before = await stored(trx, roll, stories);
  const after = await counted(trx, roll, stories);
  const old = new Map(before.map((row) => [keyOf(row), row]));
  const now = new Map(after.map((row) => [keyOf(row), row]));

  for (const row of before)
    if (!now.has(keyOf(row)))
      await trx
        .deleteFrom(roll.story)
        .where('story_id', '=', row.story_id)
        .where('label', '=', row.label)
        .where('feed_id', '=', row.feed_id)
        .where('lang', '=', row.lang)
        .execute();
  const changed = after.filter((row) => !same(row, old.get(keyOf(row))));
  await inParts(
    changed,
    (part) =>
      trx
        .insertInto(roll.story)
        .values(part)
        .onConflict((conflict) =>
          conflict.columns(['story_id', 'label', 'feed_id', 'lang']).doUpdateSet((of) => ({
            day: of.ref('excluded.day'),
            articles: of.ref('excluded.articles'),
            first: of.ref('excluded.first'),
          })),
        )
        .execute(),
    PART,
  );

  const moved = shifts(before, after);
  await inParts(
    moved,
    (part) =>
      trx
        .insertInto(roll.day)
        .values(part)
        .onConflict((conflict) =>
          conflict
            .columns(['feed_id', 'day', 'label', 'lang'])
            .doUpdateSet({ stories: sql`${sql.table(roll.day)}.stories + excluded.stories` }),
        )
        .execute(),
    PART,
  );
  for (const { label, feed_id, lang, day, stories: by } of moved)
    if (by < 0)
      await trx
        .deleteFrom(roll.day)
        .where('feed_id', '=', feed_id)
        .where('day', '=', day)
        .where('label', '=', label)
        .where('lang', '=', lang)
        .where('stories', '=', 0)
        .execute();
};

/**
 * Brings the roll-ups of stories in line with their articles, in the transaction that changed these. New counts replace
 * old ones instead of being added up event by event: an update, a merge and a removal then cannot be forgotten.
 */
export const rollUp = async (trx: Transaction<Database>, touched: Iterable<number>): Promise<void> => {
  const stories = [...new Set(touched)];
  for (const roll of [TOPIC_ROLL, TERM_ROLL]) await rollUpOne(trx, roll, stories);
};
