import type { FigureQuery, Reads, Statement, Store, StoredArticle } from '#src/store/store.ts';
import { measuresFor } from './measures.ts';
import { asksSum } from './offer-many.ts';
import type { Question } from './question.ts';
import { asksRank } from './rank-words.ts';
import type { Term } from './terms.ts';
import { wantOf, wantsOf } from './wants.ts';

/** Articles one search may give, and of these that are about what is asked. */
const SEARCHED = 30;
const LIKELIEST = 24;
/** Figures of the articles that are read, and reports of one story. */
const FIGURES = 900;
const REPORTS = 12;

/** How much is read for a question. */
interface Reach {
  /** Articles by the words of the question. */
  readonly articles: number;
  /** Figures of each search of their index, for the articles that hold them. */
  readonly figures: number;
  /** Stories of the first finds that are read whole: what one report leaves out another says. */
  readonly stories: number;
  /** All articles that are read. */
  readonly all: number;
}

/**
 * Every article that is read brings figures like the one that is asked for. Among 100,000 generated articles 24 of them,
 * with 40 figures of the index, were answered wrongly more often than half as many, and took half as long again.
 */
const NARROW: Reach = { articles: 12, figures: 12, stories: 3, all: 18 };
/** What is chosen from many, or put together, may lie in as many articles. */
const WIDE: Reach = { articles: 24, figures: 40, stories: 4, all: 40 };

const reachOf = (question: Question): Reach =>
  asksRank(question) || asksSum(question) || question.cues.has('sum') || question.cues.has('average') ? WIDE : NARROW;

const distinct = (articles: readonly StoredArticle[]): StoredArticle[] => [
  ...new Map(articles.map((article) => [article.id, article])).values(),
];

const named = (question: Question): Term[] => question.terms.filter((t) => t.kind === 'name');

/** Articles about an entity that the question names, whatever they call it. */
const articlesOf = async (store: Reads, community: string, question: Question): Promise<readonly StoredArticle[]> => {
  const entities = [...new Set(named(question).flatMap((t) => t.entity ?? []))];
  return entities.length > 0 ? store.articles(community, { entities, limit: SEARCHED }) : [];
};

/** Articles that may hold what the question is about, the likeliest first. */
export const articlesFor = async (
  store: Reads,
  community: string,
  question: Question,
  most = LIKELIEST,
): Promise<StoredArticle[]> => {
  const likeliest = await store.likeliest(community, wantsOf(question), most);
  return distinct([...likeliest, ...(likeliest.length < most ? await articlesOf(store, community, question) : [])]);
};

/** The newest articles that say all names of the question, and the likeliest ones: a name may be written otherwise. */
export const articlesNaming = async (
  store: Store,
  community: string,
  question: Question,
  most: number,
): Promise<StoredArticle[]> =>
  distinct([
    ...(await store.search(community, named(question).map(wantOf), most)),
    ...(await articlesOf(store, community, question)),
    ...(await articlesFor(store, community, question)),
  ]);

/** The index of figures by what they say, over all time: subject, measure or dimension, and period. */
const indexQueries = (question: Question, limit: number): FigureQuery[] => {
  const concepts = new Set(question.terms.flatMap((t) => (t.kind === 'measure' ? t.concepts : [])));
  const measures = measuresFor(concepts);
  const dimensions = question.dimensions ? [...question.dimensions] : [];
  const subjects = [...new Set(question.terms.flatMap((t) => t.entity ?? []))];
  const spans = question.times.points.slice(0, 3).map(({ from, to }) => ({ from, to }));
  const queries: FigureQuery[] = [];
  for (const span of spans.length > 0 ? spans : [{}]) {
    if (subjects.length > 0 && dimensions.length > 0) queries.push({ subjects, dimensions, ...span, limit });
    else if (subjects.length > 0) queries.push({ subjects, ...span, limit });
    if (measures.length > 0 && measures.length < 6) queries.push({ measures, ...span, limit });
    else if (dimensions.length > 0 && dimensions.length < 4) queries.push({ dimensions, ...span, limit });
  }
  return queries;
};

export interface Found {
  readonly articles: readonly StoredArticle[];
  readonly statements: readonly Statement[];
}

/** All figures of the articles that may answer. */
export const retrieve = (store: Store, community: string, question: Question): Promise<Found> =>
  store.reading((seen) => found(seen, community, question));

const found = async (store: Reads, community: string, question: Question): Promise<Found> => {
  const reach = reachOf(question);
  const searched = await articlesFor(store, community, question, reach.articles);
  const all = new Map(searched.map((article) => [article.id, article]));
  for (const query of indexQueries(question, reach.figures)) {
    for (const { article } of await store.figures(community, query)) all.set(article.id, article);
  }
  const stories = [...new Set(searched.map((a) => a.storyId))].slice(0, reach.stories);
  for (const { articles } of await store.stories(community, stories))
    for (const article of articles.slice(0, REPORTS)) all.set(article.id, article);
  const articles = [...all.values()].slice(0, reach.all);
  if (articles.length === 0) return { articles, statements: [] };
  const statements = await store.figures(community, { articles: articles.map((a) => a.id), limit: FIGURES });
  return { articles, statements };
};
