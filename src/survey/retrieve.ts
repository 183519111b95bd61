import { queryTokens } from '#src/meaning/tokens.ts';
import type { Statement, Store, StoredArticle } from '#src/store/store.ts';
import { measuresFor } from './measures.ts';
import type { Question } from './question.ts';
import type { Term } from './terms.ts';

const MANY = 60;
const FIGURES = 1200;

/** Terms from the most telling to the least: names, measures, things; frames find half the store and are left out. */
const telling = (terms: readonly Term[]): Term[] => {
  const order = { name: 0, thing: 1, measure: 2, matter: 3, frame: 4 };
  return terms
    .filter((t) => t.kind !== 'frame' && t.kind !== 'matter')
    .toSorted((a, b) => order[a.kind] - order[b.kind]);
};

const unique = (articles: readonly StoredArticle[]): StoredArticle[] => [
  ...new Map(articles.map((article) => [article.id, article])).values(),
];

/** Articles that may hold what the question is about, found by its names and entities first, then by its other words. */
export const articlesFor = async (store: Store, community: string, question: Question): Promise<StoredArticle[]> => {
  const found: StoredArticle[] = [];
  const names = question.terms.filter((t) => t.kind === 'name');
  const entities = [...new Set(question.terms.flatMap((t) => (t.entity && t.kind === 'name' ? [t.entity] : [])))];
  if (entities.length > 0) found.push(...(await store.articles(community, { entities, limit: MANY })));
  const plain = names.filter((t) => !t.entity);
  for (const term of plain)
    found.push(...(await store.search(community, queryTokens(term.text, { names: true }), 'all', MANY)));
  const words = telling(question.terms);
  if (found.length < 8) {
    const others = words.filter((t) => !(t.kind === 'name' && !t.entity));
    for (const size of [4, 3, 2]) {
      const some = others.slice(0, size).flatMap((t) => queryTokens(t.text));
      if (some.length > 0) found.push(...(await store.search(community, some, 'all', MANY)));
    }
    const any = others.slice(0, 6).flatMap((t) => queryTokens(t.text));
    if (any.length > 0) found.push(...(await store.search(community, any, 'any', MANY)));
  }
  return unique(found);
};

/** Statements by what they say, over all time: the index of figures by measure or dimension, and period. */
const indexed = async (store: Store, community: string, question: Question): Promise<readonly Statement[]> => {
  const concepts = new Set(question.terms.flatMap((t) => (t.kind === 'measure' ? t.concepts : [])));
  const measures = measuresFor(concepts);
  const dimensions = question.dimensions ? [...question.dimensions] : [];
  const found: Statement[] = [];
  const [first] = question.times.points;
  for (const point of question.times.points.slice(0, 2)) {
    if (dimensions.length > 0)
      found.push(...(await store.figures(community, { dimensions, from: point.from, to: point.to, limit: 150 })));
  }
  if (measures.length > 0) found.push(...(await store.figures(community, { measures, limit: 150 })));
  if (!first && dimensions.length > 0 && dimensions.length < 4)
    found.push(...(await store.figures(community, { dimensions, limit: 100 })));
  return found;
};

export interface Found {
  readonly articles: readonly StoredArticle[];
  readonly statements: readonly Statement[];
}

/** All figures of the articles that may answer. */
export const retrieve = async (store: Store, community: string, question: Question): Promise<Found> => {
  const articles = await articlesFor(store, community, question);
  const byIndex = await indexed(store, community, question);
  const all = unique([...articles, ...byIndex.map((s) => s.article)]);
  if (all.length === 0) return { articles, statements: [] };
  const statements = await store.figures(community, { articles: all.map((a) => a.id), limit: FIGURES });
  return { articles: all, statements };
};
