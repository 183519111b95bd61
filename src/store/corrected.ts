import type { Topic } from '#src/base/article.ts';
import { type Eyes, eyesOf, PLAIN } from './eyes.ts';
import type { OwnView, StoryEdit } from './own-view.ts';
import type { ArticleQuery, Reads, Statement, Store, StoredArticle, StoredStory } from './store.ts';

/** What the layer needs to know of a community. */
export interface Known extends Pick<Store, 'corrections' | 'storyEdits'> {
  view(edits: readonly StoryEdit[], ids: readonly number[]): Promise<OwnView>;
  /** When the newest report of each story was published that the community sees, before a time where one is given. */
  newest(community: string, stories: readonly number[], to?: number): Promise<ReadonlyMap<number, number>>;
}

/** Stories that are read at once. */
const TOGETHER = 20;

const fits = (article: StoredArticle, { topics, entities, from, to, lang }: ArticleQuery): boolean =>
  (topics === undefined || article.topics.some((topic) => topics.includes(topic))) &&
  (entities === undefined || article.entities.some((entity) => entities.includes(entity))) &&
  (from === undefined || article.published >= from) &&
  (to === undefined || article.published < to) &&
  (lang === undefined || article.lang === lang);

const share = (some: readonly Topic[], others: readonly Topic[]): boolean =>
  some.some((topic) => others.includes(topic));

/** An own story out of the shared ones that it has reports of. */
const storyOf = (id: number, parts: readonly StoredStory[], eyes: Eyes): StoredStory | null => {
  const why = new Map(parts.flatMap((part) => [...part.why]));
  const articles = parts
    .flatMap((part) => eyes.seeAll(part.articles))
    .filter(({ storyId }) => storyId === id)
    .sort((a, b) => a.published - b.published || a.id - b.id);
  if (articles.length === 0) return null;
  return { id, articles, why: new Map(articles.map(({ id: article }) => [article, why.get(article) ?? []])) };
};

const newestOf = (query: ArticleQuery, ...some: readonly (readonly StoredArticle[])[]): StoredArticle[] =>
  [...new Map(some.flat().map((article) => [article.id, article])).values()]
    .filter((article) => fits(article, query))
    .sort((a, b) => b.published - a.published || b.id - a.id)
    .slice(0, query.limit);

/** The newest that are stored under the topics and still stand there: so many more are read as corrections took away. */
const stillFitting = async (
  store: Reads,
  community: string,
  query: ArticleQuery,
  eyes: Eyes,
): Promise<readonly StoredArticle[]> => {
  for (let limit = query.limit; ; limit *= 2) {
    const found = await store.articles(community, { ...query, limit });
    const kept = newestOf(query, eyes.seeAll(found));
    if (kept.length >= query.limit || found.length < limit) return kept;
  }
};

/**
 * The store through the eyes of a server whose moderators corrected topics, or parted and joined stories: lists,
 * searches, figures and stories follow at once; counts do in `counts.ts`.
 */
export const corrected = (store: Reads, known: Known): Reads => {
  const eyesIn = async (community: string, ids: readonly number[] = []): Promise<Eyes> => {
    const said = await known.corrections(community);
    const edits = await known.storyEdits(community);
    if (said.length === 0 && edits.length === 0) return PLAIN;
    return eyesOf(await known.view(edits, [...ids, ...said.map(({ story }) => story)]), said);
  };

  const storyIn = async (community: string, asked: number): Promise<StoredStory | null> => {
    const eyes = await eyesIn(community, [asked]);
    if (eyes.plain) return store.story(community, asked);
    const id = eyes.view.lead(asked);
    if (id === undefined) return null;
    const parts = await Promise.all(eyes.view.shared(id).map((part) => store.story(community, part)));
    return storyOf(
      id,
      parts.flatMap((part) => part ?? []),
      eyes,
    );
  };

  /** The newest reports of stories that corrections brought: story after story, until the next has none as new. */
  const storiesBrought = async (
    community: string,
    query: ArticleQuery,
    own: readonly number[],
    eyes: Eyes,
  ): Promise<readonly StoredArticle[]> => {
    const parts = new Map(own.map((id) => [id, eyes.view.shared(id)]));
    const newest = await known.newest(community, [...new Set([...parts.values()].flat())], query.to);
    const at = (id: number): number =>
      Math.max(
        Number.NEGATIVE_INFINITY,
        ...(parts.get(id) ?? []).map((part) => newest.get(part) ?? Number.NEGATIVE_INFINITY),
      );
    const left = own.filter((id) => at(id) >= (query.from ?? Number.MIN_SAFE_INTEGER)).sort((a, b) => at(b) - at(a));
    let found: StoredArticle[] = [];
    for (let next = 0; next < left.length; next += TOGETHER) {
      const last = found[query.limit - 1];
      if (last && at(left[next] ?? 0) < last.published) break;
      const some = left.slice(next, next + TOGETHER);
      const stored = await store.stories(community, [...new Set(some.flatMap((id) => parts.get(id) ?? []))]);
      const told = new Map(stored.map((part) => [part.id, part]));
      const reports = some.flatMap(
        (id) =>
          storyOf(
            id,
            (parts.get(id) ?? []).flatMap((part) => told.get(part) ?? []),
            eyes,
          )?.articles ?? [],
      );
      found = newestOf(query, found, reports);
    }
    return found;
  };

  return {
    story: storyIn,
    stories: async (community, ids) => {
      if ((await eyesIn(community, ids)).plain) return store.stories(community, ids);
      const found = await Promise.all(ids.map((id) => storyIn(community, id)));
      return [...new Map(found.flatMap((story) => (story ? [[story.id, story]] : []))).values()];
    },

    search: async (community, ...rest) => (await eyesIn(community)).seeAll(await store.search(community, ...rest)),

    likeliest: async (community, ...rest) =>
      (await eyesIn(community)).seeAll(await store.likeliest(community, ...rest)),

    figures: async (community, query) => {
      const eyes = await eyesIn(community);
      const found = await store.figures(community, query);
      if (eyes.plain) return found;
      return found.map((statement): Statement => {
        const article = eyes.see(statement.article);
        return article === statement.article ? statement : { ...statement, article };
      });
    },

    articles: async (community, query) => {
      const eyes = await eyesIn(community);
      const { topics } = query;
      if (eyes.said.size === 0 || !topics) return eyes.seeAll(await store.articles(community, query));
      const kept = await stillFitting(store, community, { ...query, topics }, eyes);
      const brought = [...eyes.said].filter(([, now]) => share(now, topics)).map(([id]) => id);
      return newestOf(query, kept, await storiesBrought(community, query, brought, eyes));
    },
  };
};
