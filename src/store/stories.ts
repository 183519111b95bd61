import { type Kysely, sql, type Transaction } from 'kysely';
import { fail } from '#src/base/problem.ts';
import type { ArticleReader } from './articles.ts';
import type { CandidateReader } from './candidates.ts';
import { mergeMessages } from './change-queue.ts';
import type { Engine } from './engine.ts';
import { insertAll } from './insert.ts';
import { readJson, words } from './json.ts';
import { atOnce, inParts, seenBy } from './many.ts';
import { rollUp } from './rollup.ts';
import type { Database } from './schema.ts';
import { UNSEEN, WHOLE } from './shorten.ts';
import type { Store, StoredStory } from './store.ts';
import { mergeThreads } from './threads.ts';

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
export const merge = async (
  trx: Transaction<Database>,
  one: number,
  other: number,
  at = Date.now(),
): Promise<number> => {
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
  await mergeMessages(trx, older, younger, at);
  await mergeThreads(trx, older, younger);
  await rollUp(trx, [older, younger]);
  return older;
};

/** Reports of one story that are told at most, the oldest ones. */
const REPORTS = 200;
/** Stories that one statement reads. */
const TOGETHER = 20;

/** Each story's oldest reports, by a read of its own: one that has thousands must not cost the others. */
const reportsOf = async (db: Kysely<Database>, community: string, ids: readonly number[]) => {
  const each = ids.map(
    (id) => sql`select * from (
      select story_id, article_id, why from story_article
      inner join article on article.id = article_id
      where story_id = ${id} and feed_id in (select feed_id from follow where community = ${community})
      order by published, article.id limit ${sql.lit(REPORTS)}
    ) as oldest`,
  );
  const { rows } = await sql<{
    story_id: number;
    article_id: number;
    why: string;
  }>`${sql.join(each, sql` union all `)}`.execute(db);
  return rows;
};

/** When the newest report of each story was published that the community sees, before a time where one is given. */
export const newestReports = async (
  db: Kysely<Database>,
  community: string,
  stories: readonly number[],
  to = Number.MAX_SAFE_INTEGER,
): Promise<ReadonlyMap<number, number>> => {
  const rows = await inParts(stories, (part) =>
    db
      .selectFrom('story_article')
      .innerJoin('article', 'article.id', 'story_article.article_id')
      .where('story_id', 'in', part)
      .where('published', '<', to)
      .where(seenBy(community, 'article.feed_id'))
      .groupBy('story_id')
      .select((of) => ['story_id', of.fn.max('published').as('newest')])
      .execute(),
  );
  return new Map(rows.map(({ story_id, newest }) => [story_id, newest]));
};

const storiesFor = async (
  db: Kysely<Database>,
  community: string,
  asked: readonly number[],
  reader: ArticleReader,
  file: string,
): Promise<StoredStory[]> => {
  const known = await inParts(asked, (part) => db.selectFrom('story').selectAll().where('id', 'in', part).execute());
  const lead = new Map(known.map((row) => [row.id, row.merged_into ?? row.id]));
  const ids = [...new Set(asked.flatMap((id) => lead.get(id) ?? []))];
  const rows = await inParts(ids, (part) => reportsOf(db, community, part), TOGETHER);
  const found = await reader.byId(
    db,
    rows.map((row) => row.article_id),
  );
  const byStory = Map.groupBy(rows, (row) => row.story_id);
  return ids.flatMap((id) => {
    const reports = byStory.get(id);
    if (!reports) return [];
    const articles = reports.flatMap(({ article_id }) => found.get(article_id) ?? []);
    return {
      id,
      articles: articles.sort((a, b) => a.published - b.published || a.id - b.id),
      why: new Map(reports.map((row) => [row.article_id, readJson(words, row.why, file)])),
    };
  });
};

export const storyReads = (
  db: Kysely<Database>,
  reader: ArticleReader,
  file: string,
): Pick<Store, 'story' | 'stories'> => {
  const stories = (community: string, asked: readonly number[]) =>
    atOnce(db, (trx) => storiesFor(trx, community, asked, reader, file));
  return { stories, story: async (community, asked) => (await stories(community, [asked]))[0] ?? null };
};

export const storyQueries = (
  { db, alone }: Pick<Engine, 'db' | 'alone'>,
  candidates: CandidateReader,
): Pick<Store, 'candidates' | 'mergeStories'> => ({
  candidates: async (keys, from, to, limit) => candidates.all(db, await candidates.near(db, { keys, from, to, limit })),

  mergeStories: (older, younger, at) =>
    db.transaction().execute(async (trx) => {
      await alone(trx);
      const one = await merge(trx, older, younger, at);
      // What was said stands: the reports stay together when those near them are looked at again.
      const said = Math.max(older, younger);
      await trx
        .updateTable('story_article')
        .set({ links: JSON.stringify([one]) })
        .where('article_id', '=', said)
        .where('article_id', '<>', one)
        .execute();
      return one;
    }),
});
