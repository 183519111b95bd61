import { sql, type Transaction } from 'kysely';
import { insertAll } from './insert.ts';
import { inParts } from './many.ts';
import { countsOnce, firsts, inOrder, PART, SPLITS, shiftCounts } from './rollup-cells.ts';
import type { Database, StoryLabelTable } from './schema.ts';

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
  /** Whether each language and each outlet is counted by itself, too. */
  readonly splits: boolean;
}
export const TOPIC_ROLL: Roll = {
  labels: 'article_topic',
  label: 'topic',
  story: 'story_topic',
  day: 'story_day',
  splits: true,
};
export const TERM_ROLL: Roll = {
  labels: 'article_term',
  label: 'label',
  story: 'story_term',
  day: 'term_day',
  splits: false,
};

type Row = StoryLabelTable;

const stored = (trx: Transaction<Database>, { story }: Roll, stories: readonly number[]): Promise<Row[]> =>
  inParts(stories, (part) => trx.selectFrom(story).selectAll().where('story_id', 'in', part).execute(), PART);

/** What the roll-up of these stories is by definition: counted from their articles. */
const counted = async (
  trx: Transaction<Database>,
  { labels, label, splits }: Roll,
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
  const rows = inOrder(groups.map(({ began, ...row }) => ({ ...row, day: dayOf(began), first: 0 })));
  const ofAll = firsts(rows, (row) => `${row.story_id} ${row.label}`);
  const inLanguage = splits ? firsts(rows, (row) => `${row.story_id} ${row.lang} ${row.label}`) : new Set<Row>();
  return rows.map((row) => ({ ...row, first: Number(ofAll.has(row)) + 2 * Number(inLanguage.has(row)) }));
};

const keyOf = (row: Row): string => `${row.story_id} ${row.feed_id} ${row.lang} ${row.label}`;
const same = (a: Row, b: Row | undefined): boolean =>
  b !== undefined && a.day === b.day && a.articles === b.articles && a.first === b.first;

/** A story's row that is there already tells what was counted last. */
const REPLACED = `on conflict (story_id, label, feed_id, lang)
  do update set day = excluded.day, articles = excluded.articles, first = excluded.first`;

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
  await insertAll(trx, roll.story, changed, REPLACED);

  for (const counts of [countsOnce(roll.day), ...(roll.splits ? SPLITS : [])])
    await shiftCounts(trx, counts, before, after);
};

/**
 * Brings the roll-ups of stories in line with their articles, in the transaction that changed these. New counts replace
 * old ones instead of being added up event by event: an update, a merge and a removal then cannot be forgotten.
 */
export const rollUp = async (trx: Transaction<Database>, touched: Iterable<number>): Promise<void> => {
  const stories = [...new Set(touched)];
  for (const roll of [TOPIC_ROLL, TERM_ROLL]) await rollUpOne(trx, roll, stories);
};
