import type { Kysely } from 'kysely';
import { Bounded } from './bounded.ts';
import { compiled, padded } from './compiled.ts';
import { isTopic } from './json.ts';
import { inParts } from './many.ts';
import type { Database } from './schema.ts';
import { SHORTENED } from './shorten.ts';
import type { StoredArticle } from './store.ts';

/** Characters of text that are kept read: several hundred articles, however much is stored. */
const KEPT = 2_000_000;

/** Stored articles with all that hangs on them. The caller has made sure that they may be seen. */
export interface ArticleReader {
  /** An article whose text and story are the same is the same object while it is kept. */
  byId(db: Kysely<Database>, ids: readonly number[]): Promise<ReadonlyMap<number, StoredArticle>>;
  /** The same, in the order of the ids. */
  inOrder(db: Kysely<Database>, ids: readonly number[]): Promise<StoredArticle[]>;
  /** For reads as of one moment: what was read once is not asked for again. */
  asOfNow(): ArticleReader;
}

/** Of its text and story: whatever else is read of an article follows from these. */
const versionsOf = compiled((db, ids: readonly number[]) =>
  db
    .selectFrom('article')
    .innerJoin('story_article', 'story_article.article_id', 'article.id')
    .where('article.id', 'in', ids)
    .select(['article.id', 'hash', 'kept', 'story_id']),
);

const versions = (db: Kysely<Database>, ids: readonly number[]) => inParts(ids, (part) => versionsOf(db, padded(part)));

const rowsOf = compiled((db, ids: readonly number[]) =>
  db
    .selectFrom('article')
    .innerJoin('article_text', 'article_text.article_id', 'article.id')
    .innerJoin('story_article', 'story_article.article_id', 'article.id')
    .where('article.id', 'in', ids)
    .select(['article.id', 'url', 'outlet', 'title', 'lang', 'published', 'body', 'story_id']),
);

const topicRows = compiled((db, ids: readonly number[]) =>
  db
    .selectFrom('article_topic')
    .where('article_id', 'in', ids)
    .select(['article_id', 'topic'])
    .orderBy('score', 'desc')
    .orderBy('topic'),
);

const mentionRows = compiled((db, ids: readonly number[]) =>
  db
    .selectFrom('mention')
    .where('article_id', 'in', ids)
    .select(['article_id', 'entity'])
    .orderBy('at_start')
    .orderBy('entity'),
);

const readAll = async (db: Kysely<Database>, ids: readonly number[]): Promise<StoredArticle[]> => {
  const [rows, topics, mentions] = await Promise.all([
    inParts(ids, (part) => rowsOf(db, padded(part))),
    inParts(ids, (part) => topicRows(db, padded(part))),
    inParts(ids, (part) => mentionRows(db, padded(part))),
  ]);
  const topicsOf = Map.groupBy(topics, (row) => row.article_id);
  const mentionsOf = Map.groupBy(mentions, (row) => row.article_id);
  return rows.map(({ body, story_id, ...row }) => ({
    ...row,
    text: body,
    storyId: story_id,
    topics: (topicsOf.get(row.id) ?? []).map(({ topic }) => topic).filter(isTopic),
    entities: (mentionsOf.get(row.id) ?? []).map(({ entity }) => entity),
  }));
};

/** Keeps what it read by its version, and asks the engine for the version each time: another program may have written. */
const readerBy = (byId: ArticleReader['byId']): ArticleReader => ({
  byId,
  inOrder: async (db, ids) => {
    const found = await byId(db, ids);
    return ids.flatMap((id) => found.get(id) ?? []);
  },
  asOfNow: () => {
    const known = new Map<number, StoredArticle>();
    return readerBy(async (db, ids) => {
      const others = ids.filter((id) => !known.has(id));
      if (others.length > 0) for (const [id, article] of await byId(db, others)) known.set(id, article);
      return new Map(
        ids.flatMap((id): [number, StoredArticle][] => {
          const article = known.get(id);
          return article ? [[id, article]] : [];
        }),
      );
    });
  },
});

export const articleReader = (): ArticleReader => {
  const kept = new Bounded<number, { readonly version: string; readonly article: StoredArticle }>(KEPT);

  const byId: ArticleReader['byId'] = async (db, ids) => {
    const found = new Map<number, StoredArticle>();
    const missing = new Map<number, string>();
    for (const { id, hash, kept: state, story_id } of await versions(db, [...new Set(ids)])) {
      const known = kept.get(id);
      const version = `${hash}${state === SHORTENED ? ' shortened' : ''}`;
      if (known?.version === version && known.article.storyId === story_id) found.set(id, known.article);
      else missing.set(id, version);
    }
    if (missing.size === 0) return found;
    for (const article of await readAll(db, [...missing.keys()])) {
      found.set(article.id, article);
      kept.set(article.id, { version: missing.get(article.id) ?? '', article }, article.text.length);
    }
    return found;
  };

  return readerBy(byId);
};
