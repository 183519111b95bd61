import type { Kysely } from 'kysely';
import type { ArticleReader } from './articles.ts';
import type { Engine } from './engine.ts';
import { likeliestIds } from './likeliest.ts';
import { atOnce, newest, seenBy } from './many.ts';
import { plainTokens } from './rows.ts';
import type { Database } from './schema.ts';
import type { ArticleQuery, Store, Want } from './store.ts';

interface Hit {
  readonly published: number;
  readonly article_id: number;
}

/** A question of a hundred words is answered by its first ones. */
const WANTS = 24;
const ALTERNATIVES = 32;
const TOKENS = 8;

/** Letters and digits only, bounded; null where nothing is left to look for. */
const plainWant = (want: Want): [Want] | null => {
  const alternatives = want.map((tokens) => [...new Set(tokens.flatMap(plainTokens))].slice(0, TOKENS));
  const alone = new Set(alternatives.flatMap((tokens) => (tokens.length === 1 ? tokens : [])));
  // Who has the one word has met the want: two words with it among them find nothing more.
  const telling = alternatives.filter((tokens) => tokens.length === 1 || !tokens.some((token) => alone.has(token)));
  const distinctOnes = new Map(telling.filter((tokens) => tokens.length > 0).map((t) => [t.join(' '), t]));
  return distinctOnes.size > 0 ? [[...distinctOnes.values()].slice(0, ALTERNATIVES)] : null;
};

/** What every alternative must fulfil, whichever index finds it. */
const visible = (db: Kysely<Database>, community: string, { lang, topics }: ArticleQuery, driven: boolean) => {
  const all = db.selectFrom('article').where(seenBy(community, 'article.feed_id'));
  const spoken = lang === undefined ? all : all.where('article.lang', '=', lang);
  if (!topics || driven) return spoken;
  return spoken.where(({ exists, selectFrom }) =>
    exists(
      selectFrom('article_topic')
        .select('article_topic.topic')
        .whereRef('article_topic.article_id', '=', 'article.id')
        .where('article_topic.topic', 'in', topics),
    ),
  );
};

const PLACE = ['article_id', 'published'] as const;

/**
 * Every alternative is asked by itself, so that each is read newest first out of one index and stops at the limit,
 * however much is stored. Entities go before topics: fewer articles share one.
 */
const hitsOf = async (db: Kysely<Database>, community: string, query: ArticleQuery): Promise<Hit[]> => {
  const { entities, topics, limit, from = Number.MIN_SAFE_INTEGER, to = Number.MAX_SAFE_INTEGER } = query;
  if (topics?.length === 0) return [];
  if (!entities && !topics)
    return visible(db, community, query, true)
      .where('article.published', '>=', from)
      .where('article.published', '<', to)
      .select(['article.id as article_id', 'article.published'])
      .orderBy('article.published', 'desc')
      .orderBy('article.id', 'desc')
      .limit(limit)
      .execute();
  const alternatives = entities
    ? [...new Set(entities)].map((entity) => db.selectFrom('mention').where('entity', '=', entity).select(PLACE))
    : [...new Set(topics)].map((topic) => db.selectFrom('article_topic').where('topic', '=', topic).select(PLACE));
  const hits: Hit[] = [];
  for (const alternative of alternatives)
    hits.push(
      ...(await visible(db, community, query, !entities)
        .innerJoin(alternative.as('hit'), 'hit.article_id', 'article.id')
        .where('hit.published', '>=', from)
        .where('hit.published', '<', to)
        .select(['hit.article_id', 'hit.published'])
        .orderBy('hit.published', 'desc')
        .orderBy('hit.article_id', 'desc')
        .limit(limit)
        .execute()),
    );
  return hits;
};

/** An article that two alternatives found is one article. */
const distinct = (hits: readonly Hit[]): Hit[] => [...new Map(hits.map((hit) => [hit.article_id, hit])).values()];

export const articleReads = (
  store: Kysely<Database>,
  engine: Engine,
  articles: ArticleReader,
): Pick<Store, 'articles' | 'search' | 'likeliest'> => ({
  articles: (community, query) =>
    atOnce(store, async (db) => {
      const hits = newest(distinct(await hitsOf(db, community, query)), query.limit);
      return articles.inOrder(
        db,
        hits.map((hit) => hit.article_id),
      );
    }),

  search: (community, wants, limit) =>
    atOnce(store, async (db) => {
      const plain = wants.flatMap((want) => plainWant(want) ?? []).slice(0, WANTS);
      if (plain.length === 0) return [];
      return articles.inOrder(db, await engine.matches(db, community, plain, limit));
    }),

  likeliest: (community, wants, limit) =>
    atOnce(store, async (db) => {
      const plain = wants.flatMap(({ want, weight }) => (plainWant(want) ?? []).map((own) => ({ want: own, weight })));
      return articles.inOrder(db, await likeliestIds(db, engine, community, plain.slice(0, WANTS), limit));
    }),
});
