import { LANGUAGES, type Language } from '#src/base/lang.ts';
import { isArabic } from '#src/language/text.ts';
import { entityName } from '#src/meaning/entities.ts';
import { queryTokens } from '#src/meaning/tokens.ts';
import type { FigureQuery, Statement, Store, StoredArticle } from '#src/store/store.ts';
import { conceptOf } from './lexicon.ts';
import { measuresFor } from './measures.ts';
import type { Question } from './question.ts';
import type { Term } from './terms.ts';

/** Articles one search may give, articles that are read at all, and figures of them. */
const SEARCHED = 30;
const READ = 40;
const FIGURES = 900;
/** Stories of the first finds that are read whole: what one report leaves out another says. */
const STORIES = 4;

/** The words to search an article of a language by: a name by its consonants, a concept by its first word there. */
const tokensIn = (term: Term, lang: Language): readonly string[] => {
  if (term.entity && term.kind === 'name') return queryTokens(entityName(term.entity, lang));
  if (term.kind === 'name') return queryTokens(term.text, { names: term.sounded === true });
  if (term.folded !== '' && isArabic(term.folded) === (lang === 'ar')) return queryTokens(term.text);
  const [id] = term.concepts;
  const form = id === undefined ? undefined : conceptOf(id)[lang].split(' ')[0];
  return form ? queryTokens(form.replace('*', '').replace('|', ' ')) : [];
};

const years = (question: Question): string[] => [
  ...new Set(question.times.points.flatMap((p) => /^\d{4}/.exec(p.label)?.[0] ?? [])),
];

/** A name that no list knows may wear a conjunction or preposition, or begin with that letter. */
const CLITIC = /^[وفبلك](?=\p{L}{4})/u;

/**
 * Searches of one language from the narrowest to the widest: all names with all things and years, down to the names
 * alone. Verbs and measures have too many words to be asked for.
 */
const searchesIn = (question: Question, lang: Language, bare = false): string[][] => {
  const pick = (kind: Term['kind']): string[] =>
    question.terms
      .filter((t) => t.kind === kind)
      .flatMap((t) => tokensIn(bare && kind === 'name' ? { ...t, text: t.text.replace(CLITIC, '') } : t, lang));
  const [names, things, measures, when] = [pick('name'), pick('thing'), pick('measure'), years(question)];
  const lists = [
    [...names, ...things, ...when],
    [...names, ...things],
    [...names, ...when],
    [...names, ...things.slice(0, 1)],
    names,
    ...(names.length > 1 ? names.map((name) => [name, ...things.slice(0, 1)]) : []),
    ...(names.length > 1 ? names.map((name) => [name]) : []),
    ...(names.length === 0
      ? [
          [...things, ...measures],
          [...things.slice(0, 2), ...when],
          things.slice(0, 2),
          [...things.slice(0, 1), ...measures.slice(0, 1)],
          things.slice(0, 1),
        ]
      : []),
  ];
  const seen = new Set<string>();
  return lists.filter((list) => {
    const key = [...new Set(list)].sort().join(' ');
    if (key === '' || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
};

/** Where a name is too short to be searched by sound: its common nouns in every form, each with what the news is about. */
const otherForms = (question: Question, lang: Language): string[][] => {
  const matter = question.terms.find((t) => t.kind === 'matter' && t.concepts.includes('mining'));
  const about = matter ? tokensIn(matter, lang) : [];
  const forms = question.terms
    .filter((t) => t !== matter && (t.kind === 'thing' || t.kind === 'matter'))
    .flatMap((t) => t.concepts.slice(0, 1))
    .flatMap((id) =>
      conceptOf(id)
        [lang].split(' ')
        .filter((form) => !/[*|]/.test(form))
        .slice(0, 3),
    );
  return forms.slice(0, 6).map((form) => [...queryTokens(form), ...about]);
};

const ENOUGH = 16;

/** Articles that may hold what the question is about, the narrowest searches first. */
export const articlesFor = async (
  store: Store,
  community: string,
  question: Question,
  most = READ,
): Promise<StoredArticle[]> => {
  const found = new Map<number, StoredArticle>();
  // A year or an acronym is searched for in both languages by the same letters.
  const searched = new Map<string, Promise<readonly StoredArticle[]>>();
  const search = (tokens: readonly string[], limit: number): Promise<readonly StoredArticle[]> => {
    const key = `${limit} ${tokens.join(' ')}`;
    const hits = searched.get(key) ?? store.search(community, tokens, 'all', limit);
    searched.set(key, hits);
    return hits;
  };
  for (const lang of LANGUAGES) {
    let here = 0;
    const dressed = question.terms.some((t) => t.kind === 'name' && !t.entity && CLITIC.test(t.text));
    const searches = [...searchesIn(question, lang), ...(dressed ? searchesIn(question, lang, true) : [])];
    for (const tokens of searches) {
      const hits = await search(tokens, Math.max(SEARCHED, most));
      for (const article of hits) {
        if (!found.has(article.id)) here += 1;
        found.set(article.id, article);
      }
      if (here >= ENOUGH) break;
    }
    if (here > 0) continue;
    for (const tokens of otherForms(question, lang)) {
      for (const article of await search(tokens, SEARCHED / 2)) found.set(article.id, article);
    }
  }
  const entities = [...new Set(question.terms.flatMap((t) => (t.entity && t.kind === 'name' ? [t.entity] : [])))];
  if (entities.length > 0 && found.size < most) {
    for (const article of await store.articles(community, { entities, limit: SEARCHED }))
      found.set(article.id, article);
  }
  return [...found.values()];
};

/** The index of figures by what they say, over all time: subject, measure or dimension, and period. */
const indexQueries = (question: Question): FigureQuery[] => {
  const concepts = new Set(question.terms.flatMap((t) => (t.kind === 'measure' ? t.concepts : [])));
  const measures = measuresFor(concepts);
  const dimensions = question.dimensions ? [...question.dimensions] : [];
  const subjects = [...new Set(question.terms.flatMap((t) => t.entity ?? []))];
  const spans = question.times.points.slice(0, 3).map(({ from, to }) => ({ from, to }));
  const queries: FigureQuery[] = [];
  for (const span of spans.length > 0 ? spans : [{}]) {
    if (subjects.length > 0 && dimensions.length > 0) queries.push({ subjects, dimensions, ...span, limit: 40 });
    else if (subjects.length > 0) queries.push({ subjects, ...span, limit: 40 });
    if (measures.length > 0 && measures.length < 6) queries.push({ measures, ...span, limit: 40 });
    else if (dimensions.length > 0 && dimensions.length < 4) queries.push({ dimensions, ...span, limit: 40 });
  }
  return queries;
};

export interface Found {
  readonly articles: readonly StoredArticle[];
  readonly statements: readonly Statement[];
}

/** All figures of the articles that may answer. */
export const retrieve = async (store: Store, community: string, question: Question): Promise<Found> => {
  const searched = await articlesFor(store, community, question);
  const found = new Map(searched.map((article) => [article.id, article]));
  for (const query of indexQueries(question)) {
    for (const { article } of await store.figures(community, query)) found.set(article.id, article);
  }
  for (const id of [...new Set(searched.map((a) => a.storyId))].slice(0, STORIES)) {
    for (const article of (await store.story(community, id))?.articles ?? []) found.set(article.id, article);
  }
  const articles = [...found.values()].slice(0, READ + 16);
  if (articles.length === 0) return { articles, statements: [] };
  const statements = await store.figures(community, { articles: articles.map((a) => a.id), limit: FIGURES });
  return { articles, statements };
};
