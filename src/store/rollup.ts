import { sql, type Transaction } from 'kysely';
import { inParts } from './many.ts';
import type { Database, NewRow, StoryTopicTable } from './schema.ts';

export const DAY_MS = 86_400_000;
/** Days since the epoch, UTC. */
export const dayOf = (time: number): number => Math.floor(time / DAY_MS);

type Row = StoryTopicTable;
const PART = 100;

const stored = (trx: Transaction<Database>, stories: readonly number[]): Promise<Row[]> =>
  inParts(stories, (part) => trx.selectFrom('story_topic').selectAll().where('story_id', 'in', part).execute(), PART);

/** What the roll-up of these stories is by definition: counted from their articles. */
const counted = async (trx: Transaction<Database>, stories: readonly number[]): Promise<Row[]> => {
  const groups = await inParts(
    stories,
    (part) =>
      trx
        .selectFrom('story_article')
        .innerJoin('article_topic', 'article_topic.article_id', 'story_article.article_id')
        .innerJoin('article', 'article.id', 'story_article.article_id')
        .where('story_article.story_id', 'in', part)
        .select(['story_article.story_id', 'article_topic.topic', 'article.feed_id', 'article.lang'])
        .select((of) => [of.fn.min('article.published').as('began'), of.fn.countAll<number>().as('articles')])
        .groupBy(['story_article.story_id', 'article_topic.topic', 'article.feed_id', 'article.lang'])
        .execute(),
    PART,
  );
  const rows = groups
    .map(({ began, ...row }) => ({ ...row, day: dayOf(began) }))
    .sort((a, b) => a.day - b.day || a.feed_id - b.feed_id || (a.lang < b.lang ? -1 : 1));
  const told = new Set<string>();
  return rows.map((row) => {
    const story = `${row.story_id} ${row.topic}`;
    const first = told.has(story) ? 0 : 1;
    told.add(story);
    return { ...row, first };
  });
};

const keyOf = (row: Row): string => `${row.story_id} ${row.topic} ${row.feed_id} ${row.lang}`;
const same = (a: Row, b: Row | undefined): boolean =>
  b !== undefined && a.day === b.day && a.articles === b.articles && a.first === b.first;

/** The change of the daily counts that takes them from one set of rows to another. */
const shifts = (before: readonly Row[], after: readonly Row[]): NewRow<'story_day'>[] => {
  const days = new Map<string, NewRow<'story_day'>>();
  const shift = (rows: readonly Row[], by: number) => {
    for (const { topic, feed_id, lang, day, first } of rows) {
      if (!first) continue;
      const key = `${topic} ${feed_id} ${lang} ${day}`;
      days.set(key, { topic, feed_id, lang, day, stories: (days.get(key)?.stories ?? 0) + by });
    }
  };
  shift(before, -1);
  shift(after, 1);
  return [...days.values()].filter((row) => row.stories !== 0);
};

/**
 * Brings the roll-ups of stories in line with their articles, in the transaction that changed these. New counts replace
 * old ones instead of being added up event by event: an update, a merge and a removal then cannot be forgotten.
 */
export const rollUp = async (trx: Transaction<Database>, touched: Iterable<number>): Promise<void> => {
  const stories = [...new Set(touched)];
  const before = await stored(trx, stories);
  const after = await counted(trx, stories);
  const old = new Map(before.map((row) => [keyOf(row), row]));
  const now = new Map(after.map((row) => [keyOf(row), row]));

  for (const row of before)
    if (!now.has(keyOf(row)))
      await trx
        .deleteFrom('story_topic')
        .where('story_id', '=', row.story_id)
        .where('topic', '=', row.topic)
        .where('feed_id', '=', row.feed_id)
        .where('lang', '=', row.lang)
        .execute();
  const changed = after.filter((row) => !same(row, old.get(keyOf(row))));
  await inParts(
    changed,
    (part) =>
      trx
        .insertInto('story_topic')
        .values(part)
        .onConflict((conflict) =>
          conflict.columns(['story_id', 'topic', 'feed_id', 'lang']).doUpdateSet((of) => ({
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
        .insertInto('story_day')
        .values(part)
        .onConflict((conflict) =>
          conflict
            .columns(['feed_id', 'day', 'topic', 'lang'])
            .doUpdateSet({ stories: sql`story_day.stories + excluded.stories` }),
        )
        .execute(),
    PART,
  );
  for (const { topic, feed_id, lang, day, stories: by } of moved)
    if (by < 0)
      await trx
        .deleteFrom('story_day')
        .where('feed_id', '=', feed_id)
        .where('day', '=', day)
        .where('topic', '=', topic)
        .where('lang', '=', lang)
        .where('stories', '=', 0)
        .execute();
};
