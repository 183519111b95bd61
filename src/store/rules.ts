import type { Kysely } from 'kysely';
import type { Rule } from '#src/base/rule.ts';
import { auditQueries } from './audit.ts';
import { readJson } from './json.ts';
import { holdBack, release } from './refusals.ts';
import { ruleShape } from './rule-shape.ts';
import type { Database } from './schema.ts';
import { oweStopped } from './stopped-queue.ts';

export interface StoredRule extends Rule {
  readonly id: number;
  /** It no longer runs: Barq was refused in its channel. */
  readonly paused: boolean;
}

export interface Rules {
  /**
   * A rule with these conditions for this channel; the one that is there already runs again, in its new form. What the
   * channel refused is owed to it again.
   */
  addRule(community: string, rule: Rule, at?: number): Promise<{ rule: StoredRule; known: boolean }>;
  rules(community: string): Promise<readonly StoredRule[]>;
  /** Puts another form in a rule's place; it runs again, and what was refused comes where it posts now. False where there is none. */
  changeRule(community: string, id: number, rule: Rule, at?: number): Promise<boolean>;
  removeRule(community: string, id: number): Promise<boolean>;
  /**
   * Stops the rules of a channel that refuses Barq, keeps what it is owed, and gives those that ran until now. The word on
   * it is owed to the moderators with that.
   */
  pauseChannel(community: string, channel: string, at?: number): Promise<readonly StoredRule[]>;
}

/** What a rule looks for and where it says so; the rest is how it says it. */
const aimOf = ({ topics, channel, wanted, unwanted, feeds, told, least, figure, promo }: Rule): string =>
  JSON.stringify([[...topics].sort(), channel, wanted, unwanted, feeds, told, least, figure, promo]);

export const ruleQueries = (db: Kysely<Database>, file: string): Rules => {
  const read = (row: { id: number; body: string; paused: number }): StoredRule => ({
    ...readJson(ruleShape, row.body, file),
    id: row.id,
    paused: row.paused !== 0,
  });
  const all = async (from: Kysely<Database>, community: string): Promise<StoredRule[]> => {
    const rows = await from.selectFrom('rule').selectAll().where('community', '=', community).orderBy('id').execute();
    return rows.map(read);
  };
  return {
    rules: (community) => all(db, community),

    addRule: (community, rule, at = Date.now()) =>
      db.transaction().execute(async (trx) => {
        const body = JSON.stringify(rule);
        const same = (await all(trx, community)).find((one) => aimOf(one) === aimOf(rule));
        if (same) {
          await trx.updateTable('rule').set({ body, paused: 0 }).where('id', '=', same.id).execute();
          await release(trx, community, { id: same.id, rule }, at);
          return { rule: { ...rule, id: same.id, paused: false }, known: true };
        }
        const { id } = await trx
          .insertInto('rule')
          .values({ community, body, paused: 0 })
          .returning('id')
          .executeTakeFirstOrThrow();
        await release(trx, community, { id, rule }, at);
        return { rule: { ...rule, id, paused: false }, known: false };
      }),

    changeRule: (community, id, rule, at = Date.now()) =>
      db.transaction().execute(async (trx) => {
        const changed = await trx
          .updateTable('rule')
          .set({ body: JSON.stringify(rule), paused: 0 })
          .where('community', '=', community)
          .where('id', '=', id)
          .returning('id')
          .execute();
        if (changed.length === 0) return false;
        await release(trx, community, { id, rule }, at);
        return true;
      }),

    removeRule: async (community, id) => {
      const gone = await db
        .deleteFrom('rule')
        .where('community', '=', community)
        .where('id', '=', id)
        .returning('id')
        .execute();
      return gone.length > 0;
    },

    pauseChannel: (community, channel, at = Date.now()) =>
      db.transaction().execute(async (trx) => {
        await holdBack(trx, community, { id: channel, at });
        const stopped = (await all(trx, community)).filter((rule) => rule.channel === channel && !rule.paused);
        if (stopped.length === 0) return stopped;
        const rules = stopped.map(({ id }) => id);
        await trx.updateTable('rule').set({ paused: 1 }).where('id', 'in', rules).execute();
        await oweStopped(trx, { community, channel, rules, at });
        await auditQueries(trx, file).audit(community, { at, what: 'channel_stopped', given: { channel } });
        return stopped;
      }),
  };
};
