import { type Kysely, sql, type Transaction } from 'kysely';
import { type Found, nearest } from '#src/base/nearest.ts';
import { fail } from '#src/base/problem.ts';
import type { StoryCandidate } from '#src/base/story.ts';
import type { ArticleReader } from './articles.ts';
import { insertAll } from './insert.ts';
import { readJson, words } from './json.ts';
import { atOnce, followed, inParts } from './many.ts';
import { rollUp } from './rollup.ts';
import type { Database } from './schema.ts';
import type { Store } from './store.ts';

/** Keys a statement. */
const KEYS = 100;

/** For each of the keys the newest articles published from `from` to `to`. */
const newestUnder = async (
  db: Kysely<Database>,
  keys: readonly string[],
  from: number,
  to: number,
  limit: number,
): Promise<Found[]> => {
  const each = keys.map(
    (key) => sql`select * from (
      select key, article_id, published from story_key
      where key = ${key} and published >= ${from} and published <= ${to}
      order by published desc, article_id desc limit ${limit}
    ) as newest`,
  );
  const union = sql<Found>`${sql.join(each, sql` union all `)}`;
  return (await union.execute(db)).rows;
};

/** Articles published from `from` to `to` that share any of the keys, those first that share most. */
export const candidatesIn = async (
  db: Kysely<Database>,
  keys: readonly string[],
  from: number,
  to: number,
  limit: number,
): Promise<StoryCandidate[]> => {
  if (keys.length === 0) return [];
  // Of each key the newest only: a key that is everywhere tells nothing, and must cost no more than another.
  const found = await inParts(keys, (part) => newestUnder(db, part, from, to, limit), KEYS);
  const ids = nearest(found, limit);
  if (ids.length === 0) return [];
  const facts = await db
    .selectFrom('story_article')
    .leftJoin('article as founder', 'founder.id', 'story_article.story_id')
    .where(
      'story_article.article_id',
      'in',
      ids.map((row) => row.article_id),
    )
    .select(['story_article.article_id', 'story_article.story_id', 'facts', 'founder.published as founded'])
    .execute();
  const by = new Map(facts.map((row) => [row.article_id, row]));
  const rows = ids.flatMap(({ article_id, published }) => {
    const row = by.get(article_id);
    return row ? [{ ...row, published }] : [];
  });
  return rows.map((row) => ({
    articleId: row.article_id,
    storyId: row.story_id,
    published: row.published,
    founded: row.founded ?? row.published,
    facts: row.facts,
  }));
};

/** A story's id is the id of the article that founded it, for as long as anyone holds a link to it. */
export const openStory = async (trx: Transaction<Database>, founder: number): Promise<number> => {
  await insertAll(trx, 'story', [{ id: founder, merged_into: null }]);
  return founder;
};

/** The story that an id leads to: itself, or the older one it was merged into; null where there is none. */
const living = async (db: Kysely<Database>, id: number): Promise<number | null> => {
  const row = await db.selectFrom('story').selectAll().where('id', '=', id).executeTakeFirst();
  return row ? (row.merged_into ?? row.id) : null;
};

/** Makes two stories one, in the caller's transaction. Gives the id that lives: the older. */
export const merge = async (trx: Transaction<Database>, one: number, other: number): Promise<number> => {
  const [a, b] = [await living(trx, one), await living(trx, other)];
  if (a === null || b === null) throw fail('unknown_story', { story: String(a === null ? one : other) });
  if (a === b) return a;
  const [older, younger] = a < b ? [a, b] : [b, a];
  await trx.updateTable('story_article').set({ story_id: older }).where('story_id', '=', younger).execute();
  // Whatever led to the younger now leads to the older: one step is always enough.
  await trx
    .updateTable('story')
    .set({ merged_into: older })
    .where(({ or, eb }) => or([eb('id', '=', younger), eb('merged_into', '=', younger)]))
    .execute();
  await rollUp(trx, [older, younger]);
  return older;
};

/** Reports of one story that are told at most, the oldest ones. */
const REPORTS = 200;

const storyFor = async (
  db: Kysely<Database>,
  community: string,
  asked: number,
  reader: ArticleReader,
  file: string,
): ReturnType<Store['story']> => {
  const id = await living(db, asked);
  if (id === null) return null;
  const rows = await db
    .selectFrom('story_article')
    .innerJoin('article', 'article.id', 'story_article.article_id')
    .where('story_id', '=', id)
    .where('article.feed_id', 'in', (of) => followed(of, community))
    .select(['story_article.article_id', 'why'])
    .orderBy('article.published')
    .orderBy('article.id')
    .limit(REPORTS)
    .execute();
  if (rows.length === 0) return null;
  const articles = await reader.inOrder(
    db,
    rows.map((row) => row.article_id),
  );
  return { id, articles, why: new Map(rows.map((row) => [row.article_id, readJson(words, row.why, file)])) };
};

export const storyQueries = (
  db: Kysely<Database>,
  reader: ArticleReader,
  file: string,
): Pick<Store, 'candidates' | 'story' | 'mergeStories'> => ({
  candidates: (keys, from, to, limit) => candidatesIn(db, keys, from, to, limit),

  story: (community, asked) => atOnce(db, (trx) => storyFor(trx, community, asked, reader, file)),

  mergeStories: (older, younger) => db.transaction().execute((trx) => merge(trx, older, younger)),
});
