import type { Kysely, Transaction } from 'kysely';
import { fail } from '#src/base/problem.ts';
import type { ArticleReader } from './articles.ts';
import type { CandidateReader } from './candidates.ts';
import { insertAll } from './insert.ts';
import { readJson, words } from './json.ts';
import { atOnce, followed } from './many.ts';
import { rollUp } from './rollup.ts';
import type { Database } from './schema.ts';
import { UNSEEN, WHOLE } from './shorten.ts';
import type { Store } from './store.ts';

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
  // One text a story: which one is looked at again.
  await trx
    .updateTable('article')
    .set({ kept: UNSEEN })
    .where('kept', '=', WHOLE)
    .where('id', 'in', (of) => of.selectFrom('story_article').select('article_id').where('story_id', '=', older))
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
  candidates: CandidateReader,
  file: string,
): Pick<Store, 'candidates' | 'story' | 'mergeStories'> => ({
  candidates: (keys, from, to, limit) => candidates(db, keys, from, to, limit),

  story: (community, asked) => atOnce(db, (trx) => storyFor(trx, community, asked, reader, file)),

  mergeStories: (older, younger) => db.transaction().execute((trx) => merge(trx, older, younger)),
});
