import type { Kysely } from 'kysely';
import type { Database } from './schema.ts';

/** Small values by name, for a community or, under an id of its own kind, for a person. */
export interface Settings {
  setting(community: string, name: string): Promise<string | undefined>;
  set(community: string, name: string, value: string): Promise<void>;
}

export const settingQueries = (db: Kysely<Database>): Settings => ({
  setting: async (community, name) => {
    const row = await db
      .selectFrom('setting')
      .select('value')
      .where('community', '=', community)
      .where('name', '=', name)
      .executeTakeFirst();
    return row?.value;
  },

  set: async (community, name, value) => {
    await db
      .insertInto('setting')
      .values({ community, name, value })
      .onConflict((conflict) => conflict.columns(['community', 'name']).doUpdateSet({ value }))
      .execute();
  },
});
