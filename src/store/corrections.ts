import type { Kysely } from 'kysely';
import { z } from 'zod';
import { TOPICS, type Topic } from '#src/base/article.ts';
import { readJson } from './json.ts';
import { viewIn } from './own-stories.ts';
import type { Database } from './schema.ts';
import { causesShape, type TopicCause } from './topic-causes.ts';

/** The topics of a story in one server's eyes. Nothing of it reaches another server. */
export interface Correction {
  /** The story's living id. */
  readonly story: number;
  readonly topics: readonly Topic[];
  /** Said by the server's own model, not by a moderator. */
  readonly learned: boolean;
  /** Of a model's: the report that it judged, and the words that decided; none where they were not kept. */
  readonly judged?: { readonly report: number; readonly words: readonly TopicCause[] };
  /** The report as it was when it was corrected: an example to learn from, whatever becomes of the story. */
  readonly title: string;
  readonly body: string;
  readonly lang: string;
  /** Epoch milliseconds. */
  readonly at: number;
}

export interface Corrections {
  /** Of merged stories the moderators' newest word counts, before any word of the model. */
  corrections(community: string): Promise<readonly Correction[]>;
  correct(community: string, correction: Correction): Promise<void>;
  /** Takes back what moderators said of a story. False where they said nothing. */
  uncorrect(community: string, story: number): Promise<boolean>;
  /** The server's own model of topics, as its trainer wrote it. */
  topicModel(community: string): Promise<string | undefined>;
  /** Undefined: the server has none any more. */
  keepTopicModel(community: string, body: string | undefined, at: number): Promise<void>;
}

export const topicsShape = z.array(z.enum(TOPICS));

/** With the story that each is about by now. */
const living = async (db: Kysely<Database>, community: string, file: string) => {
  const rows = await db
    .selectFrom('correction')
    .where('community', '=', community)
    .selectAll()
    .orderBy('learned', 'desc')
    .orderBy('at')
    .orderBy('story_id')
    .execute();
  if (rows.length === 0) return [];
  const view = await viewIn(
    db,
    community,
    file,
    rows.map(({ story_id }) => story_id),
  );
  return rows.flatMap((row) => {
    const story = view.lead(row.story_id);
    return story === undefined ? [] : [{ ...row, living: story }];
  });
};

export const correctionQueries = (db: Kysely<Database>, file: string): Corrections => ({
  corrections: async (community) => {
    const rows = await living(db, community, file);
    const read = rows.map(({ living: story, story_id, topics, learned, words, title, body, lang, at }) => ({
      story,
      topics: readJson(topicsShape, topics, file),
      learned: learned !== 0,
      title,
      body,
      lang,
      at,
      ...(learned === 0 ? {} : { judged: { report: story_id, words: readJson(causesShape, words, file) } }),
    }));
    // The last of a story's rows counts: the model's come first.
    return [...new Map(read.map((row) => [row.story, row])).values()];
  },

  correct: async (community, { story, topics, learned, judged, ...rest }) => {
    const words = JSON.stringify(judged?.words ?? []);
    const row = { topics: JSON.stringify(topics), learned: learned ? 1 : 0, words, ...rest };
    await db
      .insertInto('correction')
      .values({ community, story_id: story, ...row })
      .onConflict((conflict) => conflict.columns(['community', 'story_id']).doUpdateSet(row))
      .execute();
  },

  uncorrect: async (community, story) => {
    const rows = await living(db, community, file);
    const said = rows.filter((row) => row.living === story && row.learned === 0);
    for (const { story_id } of said)
      await db.deleteFrom('correction').where('community', '=', community).where('story_id', '=', story_id).execute();
    return said.length > 0;
  },

  topicModel: async (community) => {
    const row = await db.selectFrom('topic_model').where('community', '=', community).select('body').executeTakeFirst();
    return row?.body;
  },

  keepTopicModel: async (community, body, at) => {
    if (body === undefined) await db.deleteFrom('topic_model').where('community', '=', community).execute();
    else
      await db
        .insertInto('topic_model')
        .values({ community, body, at })
        .onConflict((conflict) => conflict.column('community').doUpdateSet({ body, at }))
        .execute();
  },
});
