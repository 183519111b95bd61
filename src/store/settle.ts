import type { Transaction } from 'kysely';
import { membersOf } from './candidates.ts';
import type { Database } from './schema.ts';
import { UNSEEN, WHOLE } from './shorten.ts';
import { merge } from './stories.ts';
import { connected, type Told } from './story-parts.ts';

/** A part of a story that is a story of its own now. */
export interface Parted {
  readonly id: number;
  readonly first: Told;
}

/** The story of an id: a new one, or one that had become a part of another. */
const begin = async (trx: Transaction<Database>, id: number): Promise<void> => {
  await trx
    .insertInto('story')
    .values({ id, merged_into: null })
    .onConflict((conflict) => conflict.column('id').doUpdateSet({ merged_into: null }))
    .execute();
};

/**
 * Brings stories in line with the links of their reports: what is connected no more is parted, what is connected becomes
 * one. A story keeps the id of the report that was stored first. Gives those that began.
 */
export const settle = async (
  trx: Transaction<Database>,
  stories: readonly number[],
  { at, file }: { readonly at: number; readonly file: string },
): Promise<Parted[]> => {
  const told = await membersOf(trx, stories, file);
  const groups = connected(told).map((all) => ({ id: Math.min(...all.map(({ articleId }) => articleId)), all }));
  const idOf = new Map(groups.flatMap(({ id, all }) => all.map(({ articleId }) => [articleId, id] as const)));
  const living = new Set(told.map(({ storyId }) => storyId));
  const parted: Parted[] = [];
  for (const { id, all } of groups) {
    const [first] = all;
    if (living.has(id) || !first) continue;
    await begin(trx, id);
    parted.push({ id, first });
  }
  for (const { id, all } of groups)
    for (const [from, moved] of Map.groupBy(all, ({ storyId }) => storyId)) {
      // What stays with the report that gave a story its id goes with it, where that becomes a part of another.
      if (idOf.get(from) === id) continue;
      const articles = moved.map(({ articleId }) => articleId);
      await trx.updateTable('story_article').set({ story_id: id }).where('article_id', 'in', articles).execute();
    }
  for (const story of living) {
    const id = idOf.get(story);
    if (id !== undefined && id !== story) await merge(trx, id, story, at);
  }
  const former = await trx
    .selectFrom('story')
    .select(['id', 'merged_into'])
    .where('merged_into', 'in', [...living, ...parted.map(({ id }) => id)])
    .execute();
  for (const { id, merged_into } of former) {
    const lead = idOf.get(id) ?? merged_into;
    if (lead !== merged_into) await trx.updateTable('story').set({ merged_into: lead }).where('id', '=', id).execute();
  }
  // One text a story: which one is looked at again.
  if (parted.length > 0)
    await trx
      .updateTable('article')
      .set({ kept: UNSEEN })
      .where('kept', '=', WHOLE)
      .where(
        'id',
        'in',
        told.map(({ articleId }) => articleId),
      )
      .execute();
  return parted;
};
