import { sql, type Transaction } from 'kysely';
import type { Database } from './schema.ts';

/** Stories a transaction: the engine works on the program's own thread, which must answer people meanwhile. */
const STORIES = 10;

/** The oldest stories whose reports are all older, so that a story is never half there. */
export const oldStories = async (trx: Transaction<Database>, before: number, unseen: boolean): Promise<number[]> => {
  const { rows } = await sql<{ story_id: number }>`
    select told.story_id from article join story_article as told on told.article_id = article.id
    where article.published < ${before} ${unseen ? sql`and article.kept = 0` : sql``} and not exists (
      select 1 from story_article as other join article as report on report.id = other.article_id
      where other.story_id = told.story_id and report.published >= ${before})
    order by article.published, article.id limit ${sql.lit(STORIES)}`.execute(trx);
  return [...new Set(rows.map(({ story_id }) => story_id))];
};
