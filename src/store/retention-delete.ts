import type { Transaction } from 'kysely';
import type { Engine } from './engine.ts';
import { sameOf } from './known.ts';
import { inParts } from './many.ts';
import { oldStories } from './retention-old.ts';
import { rollUp } from './rollup.ts';
import type { Database } from './schema.ts';
import { cutThreads } from './threads.ts';

const HANGING = [
  'article_term',
  'article_topic',
  'mention',
  'figure',
  'story_key',
  'story_article',
  'article_text',
] as const;

interface Report {
  readonly id: number;
  readonly feed_id: number;
  readonly key: string;
  readonly url: string;
  readonly title: string;
  readonly hash: string;
}

const bury = async (trx: Transaction<Database>, { feed_id, key, hash, ...rest }: Report, at: number): Promise<void> => {
  const row = { hash, at, same: sameOf(rest) };
  await trx
    .insertInto('tombstone')
    .values({ feed_id, key, ...row })
    .onConflict((conflict) => conflict.columns(['feed_id', 'key']).doUpdateSet(row))
    .execute();
};

/** Feeds count what is stored of them. */
const shrink = async (trx: Transaction<Database>, reports: readonly Report[]): Promise<void> => {
  for (const [id, gone] of Map.groupBy(reports, ({ feed_id }) => feed_id))
    await trx
      .updateTable('feed')
      .set((of) => ({ articles: of('articles', '-', gone.length) }))
      .where('id', '=', id)
      .execute();
};

/**
 * What moderators said of a story outlives it, as an example to learn from: its row stays, so that the id leads to it. What
 * a model said goes with it.
 */
const dropStory = async (trx: Transaction<Database>, story: number): Promise<void> => {
  const group = await trx
    .selectFrom('story')
    .where(({ or, eb }) => or([eb('id', '=', story), eb('merged_into', '=', story)]))
    .select('id')
    .execute();
  const ids = group.map(({ id }) => id);
  await trx.deleteFrom('outbox').where('story_id', 'in', ids).execute();
  await cutThreads(trx, ids);
  await trx.deleteFrom('correction').where('story_id', 'in', ids).where('learned', '=', 1).execute();
  const corrected = await trx.selectFrom('correction').where('story_id', 'in', ids).select('story_id').execute();
  const edited = await trx
    .selectFrom('story_edit')
    .where(({ or, eb }) => or([eb('story_id', 'in', ids), eb('other_id', 'in', ids)]))
    .select('id')
    .execute();
  if (corrected.length > 0 || edited.length > 0) return;
  await trx.deleteFrom('story').where('merged_into', '=', story).execute();
  await trx.deleteFrom('story').where('id', '=', story).execute();
};

/** Deletes the oldest stories with all that hangs on them, and leaves a tombstone for each report. */
export const deleteStories = async (
  engine: Engine,
  trx: Transaction<Database>,
  before: number,
  at: number,
): Promise<number> => {
  const stories = await oldStories(trx, before, false);
  if (stories.length === 0) return 0;
  const reports = await trx
    .selectFrom('story_article')
    .innerJoin('article', 'article.id', 'story_article.article_id')
    .where('story_id', 'in', stories)
    .select(['article.id', 'feed_id', 'key', 'url', 'title', 'hash'])
    .execute();
  await inParts(
    reports.map(({ id }) => id),
    async (part) => {
      await engine.unindex(trx, part);
      for (const table of HANGING) await trx.deleteFrom(table).where('article_id', 'in', part).execute();
      // A server's own story has the id of one of its reports.
      await trx.deleteFrom('outbox').where('story_id', 'in', part).execute();
      await trx.deleteFrom('article').where('id', 'in', part).execute();
      return [];
    },
  );
  await inParts(
    reports.map(({ url }) => url),
    (part) => trx.deleteFrom('full_text').where('url', 'in', part).execute(),
  );
  for (const report of reports) await bury(trx, report, at);
  await shrink(trx, reports);
  await rollUp(trx, stories);
  for (const story of stories) await dropStory(trx, story);
  return reports.length;
};
