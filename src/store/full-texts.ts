import type { Kysely } from 'kysely';
import type { Database } from './schema.ts';

/** Full texts of articles whose feeds bring only their beginnings: each address is asked once, whatever came of it. */
export interface FullTexts {
  /** Empty where the page gave none; undefined where it was not asked yet. */
  fullText(url: string): Promise<string | undefined>;
  keepFullText(url: string, body: string, at: number): Promise<void>;
}

export const fullTextQueries = (db: Kysely<Database>): FullTexts => ({
  fullText: async (url) => {
    const row = await db.selectFrom('full_text').where('url', '=', url).select('body').executeTakeFirst();
    return row?.body;
  },

  keepFullText: async (url, body, at) => {
    await db
      .insertInto('full_text')
      .values({ url, body, at })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  },
});
