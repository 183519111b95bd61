import type { Kysely } from 'kysely';
import { z } from 'zod';
import { TOPICS, type Topic } from '#src/base/article.ts';
import { LANGUAGES, type Language } from '#src/base/lang.ts';
import { readJson } from './json.ts';
import type { Database } from './schema.ts';

/** What a server wants to be told, and where. */
export interface Rule {
  readonly topic: Topic;
  /** The channel's id. */
  readonly channel: string;
  readonly lang?: Language | undefined;
  /** Who made it: the one to tell where it stops working. */
  readonly by?: string | undefined;
}

export interface StoredRule extends Rule {
  readonly id: number;
  /** It no longer runs: Barq was refused in its channel. */
  readonly paused: boolean;
}

export interface Rules {
  /** A rule of this topic for this channel; the one that is there already runs again, in its new form. */
  addRule(community: string, rule: Rule): Promise<{ rule: StoredRule; known: boolean }>;
  rules(community: string): Promise<readonly StoredRule[]>;
  removeRule(community: string, id: number): Promise<boolean>;
  /** Stops the rules of a channel that refuses Barq and gives those that ran until now: each is told of once. */
  pauseChannel(community: string, channel: string): Promise<readonly StoredRule[]>;
}

export const ruleShape = z.object({
  topic: z.enum(TOPICS),
  channel: z.string(),
  lang: z.enum(LANGUAGES).exactOptional(),
  by: z.string().exactOptional(),
});

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

    addRule: (community, rule) =>
      db.transaction().execute(async (trx) => {
        const body = JSON.stringify(rule);
        const same = (await all(trx, community)).find(
          ({ topic, channel }) => topic === rule.topic && channel === rule.channel,
        );
        if (same) {
          await trx.updateTable('rule').set({ body, paused: 0 }).where('id', '=', same.id).execute();
          return { rule: { ...rule, id: same.id, paused: false }, known: true };
        }
        const { id } = await trx
          .insertInto('rule')
          .values({ community, body, paused: 0 })
          .returning('id')
          .executeTakeFirstOrThrow();
        return { rule: { ...rule, id, paused: false }, known: false };
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

    pauseChannel: (community, channel) =>
      db.transaction().execute(async (trx) => {
        const stopped = (await all(trx, community)).filter((rule) => rule.channel === channel && !rule.paused);
        for (const { id } of stopped) await trx.updateTable('rule').set({ paused: 1 }).where('id', '=', id).execute();
        return stopped;
      }),
  };
};
