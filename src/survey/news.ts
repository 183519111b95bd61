import type { Operand } from '#src/base/answer.ts';
import type { Topic } from '#src/base/article.ts';
import { doubtsOf } from '#src/base/figure.ts';
import type { Language } from '#src/base/lang.ts';
import type { Report, StoryCard } from '#src/base/reply-story.ts';
import { queryTokens } from '#src/meaning/tokens.ts';
import { voicesOf } from '#src/meaning/voices.ts';
import type { ArticleQuery, Statement, Store, StoredArticle } from '#src/store/store.ts';

const MOST = 200;

export const reportOf = (article: StoredArticle): Report => ({
  id: article.id,
  title: article.title,
  url: article.url,
  outlet: article.outlet,
  lang: article.lang,
  published: new Date(article.published).toISOString(),
});

/** Newest first; where a language is wished, its reports before the others. */
export const inOrder = (articles: readonly StoredArticle[], lang: Language | undefined): StoredArticle[] =>
  articles.toSorted((a, b) => Number(b.lang === lang) - Number(a.lang === lang) || b.published - a.published);

export const cardOf = (id: number, articles: readonly StoredArticle[], lang: Language | undefined): StoryCard => ({
  id,
  topics: [...new Set<Topic>(articles.flatMap((article) => article.topics))],
  reports: inOrder(articles, lang).map(reportOf),
  voices: new Set(voicesOf(articles).values()).size,
});

/** Articles gathered into their stories, newest first, in the order of each story's newest report. */
export const byStory = (articles: readonly StoredArticle[]): [id: number, reports: StoredArticle[]][] => {
  const newestFirst = articles.toSorted((a, b) => b.published - a.published);
  return [...Map.groupBy(newestFirst, (article) => article.storyId)];
};

export const cardsOf = (articles: readonly StoredArticle[], lang?: Language): StoryCard[] =>
  byStory(articles).map(([id, group]) => cardOf(id, group, lang));

/**
 * Cards with all reports of their stories. What a search or a topic finds of a story may be one of its reports in another
 * language, and its outlets are no fewer for that.
 */
export const whole = async (
  store: Store,
  community: string,
  cards: readonly StoryCard[],
  lang: Language | undefined,
): Promise<StoryCard[]> => {
  const ids = cards.map(({ id }) => id);
  const stories = new Map((await store.stories(community, ids)).map((story) => [story.id, story.articles]));
  return cards.map((found) => {
    const articles = stories.get(found.id);
    return articles ? cardOf(found.id, articles, lang) : found;
  });
};

/** Articles by query, or by the words of a search. At most 200, newest first. */
export const findArticles = async (
  store: Store,
  community: string,
  { search, ...query }: Omit<ArticleQuery, 'limit'> & { readonly search?: string },
): Promise<readonly StoredArticle[]> => {
  if (search === undefined) return store.articles(community, { ...query, limit: MOST });
  const found = await store.search(
    community,
    queryTokens(search).map((token) => [[token]]),
    MOST,
  );
  return found.filter(
    ({ topics, lang, published }) =>
      (!query.topics || query.topics.some((topic) => topics.includes(topic))) &&
      (!query.lang || lang === query.lang) &&
      published >= (query.from ?? 0) &&
      published < (query.to ?? Number.POSITIVE_INFINITY),
  );
};

/** A statement as evidence: its amount, its sentence, its source. */
export const evidenceOf = ({ figure, quote, sentence, article }: Statement): Operand => ({
  ...(figure.value === undefined ? {} : { value: figure.value }),
  ...(figure.min === undefined ? {} : { min: figure.min }),
  ...(figure.max === undefined ? {} : { max: figure.max }),
  qualifier: figure.qualifier,
  unit: figure.unit,
  ...(figure.measure ? { measure: figure.measure } : {}),
  ...(figure.subject ? { subject: figure.subject.text } : {}),
  ...(figure.period ? { period: figure.period } : {}),
  modality: figure.modality,
  ...(figure.attribution ? { attribution: figure.attribution.text } : {}),
  ...(doubtsOf(figure).length > 0 ? { flags: doubtsOf(figure) } : {}),
  quote,
  ...sentence,
  url: article.url,
  outlet: article.outlet,
  published: new Date(article.published).toISOString(),
});
