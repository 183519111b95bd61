import { sql, type Transaction } from 'kysely';
import { insertAll } from './insert.ts';
import type { Database, StoryLabelTable } from './schema.ts';

/** Rows a statement. */
export const PART = 100;

/** A story's rows in the order in which its reports came: the first one counts. */
export const inOrder = (rows: readonly StoryLabelTable[]): StoryLabelTable[] =>
  rows.toSorted((a, b) => a.day - b.day || a.feed_id - b.feed_id || (a.lang < b.lang ? -1 : 1));

/** Of rows in their order the first of each kind. */
export const firsts = <R extends StoryLabelTable>(rows: readonly R[], kind: (row: R) => string): ReadonlySet<R> =>
  new Set([...Map.groupBy(rows, kind).values()].flatMap(([row]) => (row ? [row] : [])));

/** A table of daily counts, or what is counted in a part of one, and which of a story's rows count there. */
export interface Counted {
  readonly table: 'story_day' | 'term_day' | 'topic_split';
  readonly part?: { readonly split: 'language' | 'outlet' };
  counts(rows: readonly StoryLabelTable[]): Iterable<StoryLabelTable>;
}

/** The first row of all in which a story is told under a label. */
export const countsOnce = (table: 'story_day' | 'term_day'): Counted => ({
  table,
  counts: (rows) => rows.filter(({ first }) => first % 2 === 1),
});

/** Every story once for each language, and once for each outlet. */
export const SPLITS: readonly Counted[] = [
  { table: 'topic_split', part: { split: 'language' }, counts: (rows) => rows.filter(({ first }) => first >= 2) },
  {
    table: 'topic_split',
    part: { split: 'outlet' },
    counts: (rows) => firsts(inOrder(rows), ({ story_id, label, feed_id }) => `${story_id} ${feed_id} ${label}`),
  },
];

type Cell = Database['story_day'];

/** The change of the daily counts that takes them from one set of rows to another. */
const shifts = (before: Iterable<StoryLabelTable>, after: Iterable<StoryLabelTable>): Cell[] => {
  const cells = new Map<string, Cell>();
  const shift = (rows: Iterable<StoryLabelTable>, by: number) => {
    for (const { label, feed_id, lang, day } of rows) {
      const key = `${feed_id} ${lang} ${day} ${label}`;
      cells.set(key, { feed_id, day, label, lang, stories: (cells.get(key)?.stories ?? 0) + by });
    }
  };
  shift(before, -1);
  shift(after, 1);
  return [...cells.values()].filter(({ stories }) => stories !== 0);
};

const addedTo = (table: Counted['table'], keys: readonly string[]): string =>
  `on conflict (${keys.join(', ')}) do update set stories = ${table}.stories + excluded.stories`;

/** Brings daily counts from a set of stories' rows to another one. */
export const shiftCounts = async (
  trx: Transaction<Database>,
  { table, part, counts }: Counted,
  before: readonly StoryLabelTable[],
  after: readonly StoryLabelTable[],
): Promise<void> => {
  const moved = shifts(counts(before), counts(after)).map((cell) => ({ ...part, ...cell }));
  const keys = [...(part ? ['split'] : []), 'feed_id', 'day', 'label', 'lang'];
  await insertAll(trx, table, moved, addedTo(table, keys));
  const key = keys.map((name) => sql.ref(name));
  for (const { stories, ...cell } of moved)
    if (stories < 0)
      await sql`delete from ${sql.table(table)}
        where (${sql.join(key)}) = (${sql.join(Object.values(cell))}) and stories = 0`.execute(trx);
};
