import type { Topic } from '#src/base/article.ts';
import { type Eyes, eyesOf, PLAIN } from './eyes.ts';
import type { OwnView, StoryEdit } from './own-view.ts';
import type { ArticleQuery, Reads, Statement, Store, StoredArticle, StoredStory } from './store.ts';

/** What the layer needs to know of a community. */
export interface Known extends Pick<Store, 'corrections' | 'storyEdits'> {
  view(edits: readonly StoryEdit[], ids: readonly number[]): Promise<OwnView>;
}

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
      const { topics, limit } = query;
      if (eyes.said.size === 0 || !topics) return eyes.seeAll(await store.articles(community, query));
      // So many more are read as corrections may take away.
      const away = [...eyes.said.values()].filter((now) => !share(now, topics)).length;
      const found = eyes.seeAll(await store.articles(community, { ...query, limit: limit + 20 * away }));
      const brought = [...eyes.said].filter(([, now]) => share(now, topics)).map(([id]) => storyIn(community, id));
      const others = (await Promise.all(brought)).flatMap((story) => story?.articles ?? []);
      const all = new Map([...found, ...others].map((article) => [article.id, article]));
      return [...all.values()]
        .filter((article) => fits(article, query))
        .sort((a, b) => b.published - a.published || b.id - a.id)
        .slice(0, limit);
    },
  };
};
