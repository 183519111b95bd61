import type { Kysely } from 'kysely';
import { z } from 'zod';
import { TOPICS } from '#src/base/article.ts';
import { LANGUAGES } from '#src/base/lang.ts';
import type { Rule } from '#src/base/rule.ts';
import { readJson } from './json.ts';
import type { Database } from './schema.ts';

export interface StoredRule extends Rule {
  readonly id: number;
  /** It no longer runs: Barq was refused in its channel. */
  readonly paused: boolean;
}

export interface Rules {
  /** A rule with these conditions for this channel; the one that is there already runs again, in its new form. */
  addRule(community: string, rule: Rule): Promise<{ rule: StoredRule; known: boolean }>;
  rules(community: string): Promise<readonly StoredRule[]>;
  /** Puts another form in a rule's place; it runs again. False where there is none. */
  changeRule(community: string, id: number, rule: Rule): Promise<boolean>;
  removeRule(community: string, id: number): Promise<boolean>;
  /** Stops the rules of a channel that refuses Barq and gives those that ran until now: each is told of once. */
  pauseChannel(community: string, channel: string): Promise<readonly StoredRule[]>;
}

const phrases = z.array(z.string());

const threshold = z.object({
  measure: z.string(),
  is: z.enum(['under', 'over', 'up', 'down']),
  value: z.string(),
  unit: z.string(),
  inclusive: z.boolean(),
  text: z.string(),
});

/** A rule as it is kept. The first rules had one topic each. */
export const ruleShape: z.ZodType<Rule> = z.preprocess(
  (body) => (body !== null && typeof body === 'object' && 'topic' in body ? { ...body, topics: [body.topic] } : body),
  z.object({
    topics: z.array(z.enum(TOPICS)),
    channel: z.string(),
    wanted: phrases.exactOptional(),
    unwanted: phrases.exactOptional(),
    feeds: z.array(z.int()).exactOptional(),
    told: z.enum(LANGUAGES).exactOptional(),
    least: z.int().exactOptional(),
    figure: threshold.exactOptional(),
    promo: z.literal(true).exactOptional(),
    pace: z.object({ at: z.int(), weekday: z.int().exactOptional() }).exactOptional(),
    zone: z.string().exactOptional(),
    quiet: z.object({ from: z.int(), to: z.int() }).exactOptional(),
    cap: z.object({ most: z.int(), hours: z.int() }).exactOptional(),
    publish: z.literal(true).exactOptional(),
    tags: phrases.exactOptional(),
    role: z.string().exactOptional(),
    lang: z.enum(LANGUAGES).exactOptional(),
    by: z.string().exactOptional(),
  }),
);

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

    addRule: (community, rule) =>
      db.transaction().execute(async (trx) => {
        const body = JSON.stringify(rule);
        const same = (await all(trx, community)).find((one) => aimOf(one) === aimOf(rule));
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

    changeRule: async (community, id, rule) => {
      const changed = await db
        .updateTable('rule')
        .set({ body: JSON.stringify(rule), paused: 0 })
        .where('community', '=', community)
        .where('id', '=', id)
        .returning('id')
        .execute();
      return changed.length > 0;
    },

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
