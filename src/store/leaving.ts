import type { Kysely, Transaction } from 'kysely';
import { readJson } from './json.ts';
import { holdBack, release } from './refusals.ts';
import { ruleShape } from './rule-shape.ts';
import type { Database } from './schema.ts';

export interface Leaving {
  /** A server let go of Barq: nothing is posted there any more, what is set stays for now. False where that is known. */
  left(community: string, at: number): Promise<boolean>;
  /** It took Barq in again: everything runs as it did. False where it had never left. */
  returned(community: string, at: number): Promise<boolean>;
  /** Servers with anything stored. */
  servers(): Promise<readonly string[]>;
  /** Erases all of the communities that left before a time, and says which. */
  eraseLeft(before: number): Promise<readonly string[]>;
  /** Erases all that is stored of a community. */
  erase(community: string): Promise<void>;
}

const LEFT = 'left';
/** Rules of a server that let go of Barq: neither running nor stopped by anybody. */
const AWAY = 2;
/** Tables whose rows belong to one community each. */
const OWN = [
  'follow',
  'rule',
  'setting',
  'notice',
  'outbox',
  'correction',
  'story_edit',
  'topic_model',
  'audit',
] as const;

const eraseAll = async (trx: Transaction<Database>, community: string): Promise<void> => {
  for (const table of OWN) await trx.deleteFrom(table).where('community', '=', community).execute();
};

export const leavingQueries = (db: Kysely<Database>, file: string): Leaving => ({
  left: (community, at) =>
    db.transaction().execute(async (trx) => {
      const made = await trx
        .insertInto('setting')
        .values({ community, name: LEFT, value: String(at) })
        .onConflict((conflict) => conflict.columns(['community', 'name']).doNothing())
        .returning('name')
        .execute();
      if (made.length === 0) return false;
      await trx
        .updateTable('rule')
        .set({ paused: AWAY })
        .where('community', '=', community)
        .where('paused', '=', 0)
        .execute();
      await holdBack(trx, community);
      return true;
    }),

  returned: (community, at) =>
    db.transaction().execute(async (trx) => {
      const gone = await trx
        .deleteFrom('setting')
        .where('community', '=', community)
        .where('name', '=', LEFT)
        .returning('name')
        .execute();
      if (gone.length === 0) return false;
      const again = await trx
        .updateTable('rule')
        .set({ paused: 0 })
        .where('community', '=', community)
        .where('paused', '=', AWAY)
        .returning(['id', 'body'])
        .execute();
      for (const { id, body } of again)
        await release(trx, community, { id, rule: readJson(ruleShape, body, file) }, at);
      return true;
    }),

  servers: async () => {
    const rows = await Promise.all(
      (['follow', 'rule', 'setting'] as const).map((table) =>
        db.selectFrom(table).select('community').distinct().execute(),
      ),
    );
    return [...new Set(rows.flat().map(({ community }) => community))].filter((one) => /^\d{17,20}$/.test(one));
  },

  eraseLeft: (before) =>
    db.transaction().execute(async (trx) => {
      const rows = await trx.selectFrom('setting').select(['community', 'value']).where('name', '=', LEFT).execute();
      const gone = rows.filter(({ value }) => Number(value) < before).map(({ community }) => community);
      for (const community of gone) await eraseAll(trx, community);
      return gone;
    }),

  erase: (community) => db.transaction().execute((trx) => eraseAll(trx, community)),
});
