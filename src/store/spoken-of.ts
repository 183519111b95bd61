import type { Transaction } from 'kysely';
import type { Database } from './schema.ts';

/** Whether a message of a story was posted or is owed, or a moderator said something of it: such a story is not parted. */
export const isSpokenOf = async (trx: Transaction<Database>, story: number): Promise<boolean> => {
  const rows = await trx
    .selectFrom('story')
    .where(({ or, eb }) => or([eb('id', '=', story), eb('merged_into', '=', story)]))
    .select('id')
    .execute();
  const ids = rows.map(({ id }) => id);
  const told = await trx.selectFrom('outbox').select('id').where('story_id', 'in', ids).executeTakeFirst();
  if (told) return true;
  const corrected = await trx
    .selectFrom('correction')
    .select('story_id')
    .where('story_id', 'in', ids)
    .where('learned', '=', 0)
    .executeTakeFirst();
  if (corrected) return true;
  const edited = await trx
    .selectFrom('story_edit')
    .select('id')
    .where(({ or, eb }) => or([eb('story_id', 'in', ids), eb('other_id', 'in', ids)]))
    .where('undone', 'is', null)
    .executeTakeFirst();
  return edited !== undefined;
};
