import type { Kysely } from 'kysely';
import { z } from 'zod';
import type { Database } from './schema.ts';

/** Something that is stored about a person, in a place. */
export interface PersonalRow {
  readonly place: string;
  readonly what: string;
  readonly value: string;
}

export interface Personal {
  /** All that is stored of what a person said or did in servers; what they keep for themselves is a community's. */
  signedBy(person: string): Promise<readonly PersonalRow[]>;
  /** Takes their name from all of it: what was set stays, by nobody. */
  unsign(person: string): Promise<void>;
  /** All that one community keeps. */
  keptBy(community: string): Promise<readonly PersonalRow[]>;
}

const Signed = z.looseObject({ by: z.string().optional() });

/** JSON of a row whose signature is this person's. */
const isBy = (body: string, person: string): boolean => {
  const read = Signed.safeParse(JSON.parse(body || 'null'));
  return read.success && read.data.by === person;
};

const unsigned = (body: string): string => {
  const { by: _, ...rest } = Signed.parse(JSON.parse(body));
  return JSON.stringify(rest);
};

export const personalQueries = (db: Kysely<Database>): Personal => {
  const rules = async (from: Kysely<Database>, person: string) =>
    (
      await from.selectFrom('rule').select(['id', 'community', 'body']).where('body', 'like', `%${person}%`).execute()
    ).filter(({ body }) => isBy(body, person));
  const notices = async (from: Kysely<Database>, person: string) =>
    (
      await from
        .selectFrom('setting')
        .selectAll()
        .where('name', '=', 'notices')
        .where('value', 'like', `%${person}%`)
        .execute()
    ).filter(({ value }) => isBy(value, person));
  return {
    signedBy: async (person) => {
      const edits = await db.selectFrom('story_edit').selectAll().where('asker', '=', person).execute();
      const audits = await db.selectFrom('audit').selectAll().where('asker', '=', person).execute();
      return [
        ...(await rules(db, person)).map(({ community, body }) => ({ place: community, what: 'alert', value: body })),
        ...(await notices(db, person)).map(({ community, value }) => ({
          place: community,
          what: 'feed notices',
          value,
        })),
        ...edits.map(({ community, kind, story_id, other_id, at }) => ({
          place: community,
          what: `story ${kind}`,
          value: JSON.stringify({ story: story_id, other: other_id, at }),
        })),
        ...audits.map(({ community, what, given, at }) => ({
          place: community,
          what,
          value: JSON.stringify({ at, given: z.record(z.string(), z.string()).parse(JSON.parse(given)) }),
        })),
      ];
    },

    unsign: (person) =>
      db.transaction().execute(async (trx) => {
        for (const { id, body } of await rules(trx, person))
          await trx
            .updateTable('rule')
            .set({ body: unsigned(body) })
            .where('id', '=', id)
            .execute();
        for (const { community, name, value } of await notices(trx, person))
          await trx
            .updateTable('setting')
            .set({ value: unsigned(value) })
            .where('community', '=', community)
            .where('name', '=', name)
            .execute();
        await trx.updateTable('story_edit').set({ asker: null }).where('asker', '=', person).execute();
        await trx.updateTable('audit').set({ asker: null }).where('asker', '=', person).execute();
      }),

    keptBy: async (community) => {
      const settings = await db.selectFrom('setting').selectAll().where('community', '=', community).execute();
      const follows = await db
        .selectFrom('follow')
        .innerJoin('feed', 'feed.id', 'follow.feed_id')
        .where('follow.community', '=', community)
        .select('feed.url')
        .execute();
      const corrections = await db.selectFrom('correction').selectAll().where('community', '=', community).execute();
      return [
        ...settings.map(({ name, value }) => ({ place: community, what: name, value })),
        ...follows.map(({ url }) => ({ place: community, what: 'feed', value: url })),
        ...corrections.map(({ story_id, topics }) => ({
          place: community,
          what: 'correct',
          value: JSON.stringify({ story: story_id, topics }),
        })),
      ];
    },
  };
};
