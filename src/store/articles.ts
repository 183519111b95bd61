import type { Kysely } from 'kysely';
import { isTopic } from './json.ts';
import { inParts } from './many.ts';
import type { Database } from './schema.ts';
import type { StoredArticle } from './store.ts';

/** Articles by id, with all that hangs on them. The caller has made sure that they may be seen. */
export const articlesById = async (
  db: Kysely<Database>,
  ids: readonly number[],
): Promise<ReadonlyMap<number, StoredArticle>> => {
  const distinct = [...new Set(ids)];
  const [rows, topics, mentions] = await Promise.all([
    inParts(distinct, (part) =>
      db
        .selectFrom('article')
        .innerJoin('article_text', 'article_text.article_id', 'article.id')
        .innerJoin('story_article', 'story_article.article_id', 'article.id')
        .where('article.id', 'in', part)
        .select(['article.id', 'url', 'outlet', 'title', 'lang', 'published', 'body', 'story_id'])
        .execute(),
    ),
    inParts(distinct, (part) =>
      db
        .selectFrom('article_topic')
        .where('article_id', 'in', part)
        .select(['article_id', 'topic'])
        .orderBy('score', 'desc')
        .orderBy('topic')
        .execute(),
    ),
    inParts(distinct, (part) =>
      db
        .selectFrom('mention')
        .where('article_id', 'in', part)
        .select(['article_id', 'entity'])
        .orderBy('at_start')
        .orderBy('entity')
        .execute(),
    ),
  ]);
  const topicsOf = Map.groupBy(topics, (row) => row.article_id);
  const mentionsOf = Map.groupBy(mentions, (row) => row.article_id);
  return new Map(
    rows.map(({ body, story_id, ...row }) => [
      row.id,
      {
        ...row,
        text: body,
        storyId: story_id,
        topics: (topicsOf.get(row.id) ?? []).map(({ topic }) => topic).filter(isTopic),
        entities: (mentionsOf.get(row.id) ?? []).map(({ entity }) => entity),
      },
    ]),
  );
};

/** The same, in the order of the ids. */
export const articlesInOrder = async (db: Kysely<Database>, ids: readonly number[]): Promise<StoredArticle[]> => {
  const found = await articlesById(db, ids);
  return ids.flatMap((id) => found.get(id) ?? []);
};
