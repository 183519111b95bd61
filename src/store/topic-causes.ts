import type { Kysely } from 'kysely';
import { z } from 'zod';
import { TOPICS, type Topic, type TopicFinding } from '#src/base/article.ts';
import { isTopic, readJson } from './json.ts';
import { inParts } from './many.ts';
import type { Database } from './schema.ts';

/** A topic and the words that decided for it, when it was decided. */
export interface TopicCause {
  readonly topic: Topic;
  readonly words: readonly string[];
}

export interface TopicCauses {
  /** By article: what the shipped model of then held it to be about, and why. */
  topicCauses(articles: readonly number[]): Promise<ReadonlyMap<number, readonly TopicCause[]>>;
}

const evidenceShape = z.array(z.object({ text: z.string() }));
export const causesShape = z.array(z.object({ topic: z.enum(TOPICS), words: z.array(z.string()) }));

export const causesOf = (findings: readonly TopicFinding[]): TopicCause[] =>
  findings.map(({ topic, evidence }) => ({ topic, words: [...new Set(evidence.map(({ text }) => text))] }));

export const topicCauseQueries = (db: Kysely<Database>, file: string): TopicCauses => ({
  topicCauses: async (articles) => {
    const rows = await inParts(articles, (part) =>
      db
        .selectFrom('article_topic')
        .where('article_id', 'in', part)
        .select(['article_id', 'topic', 'evidence'])
        .orderBy('score', 'desc')
        .orderBy('topic')
        .execute(),
    );
    const known = rows.flatMap(({ article_id, topic, evidence }) =>
      isTopic(topic) ? [{ article_id, topic, words: readJson(evidenceShape, evidence, file) }] : [],
    );
    return new Map(
      [...Map.groupBy(known, (row) => row.article_id)].map(([article, all]) => [
        article,
        all.map(({ topic, words }) => ({ topic, words: [...new Set(words.map(({ text }) => text))] })),
      ]),
    );
  },
});
