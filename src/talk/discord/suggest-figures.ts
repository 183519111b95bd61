import { MEASURES_NAMED, measureName } from '#locales/measures.ts';
import { LANGUAGES } from '#src/base/lang.ts';
import { entityName, namedLike } from '#src/meaning/entities.ts';
import type { Store } from '#src/store/store.ts';
import { type Candidate, LONGEST } from './choice.ts';
import { cut } from './text.ts';

/** Newest articles, and figures of them, whose subjects are offered: what is in the news now, whether any list knows it or not. */
const NEWEST = 60;
const FIGURES = 300;

const nameOf = (id: string): string => [...new Set(LANGUAGES.map((lang) => entityName(id, lang)))].join(' / ');

/** Whose figures may be asked for: subjects of the newest figures, and names of the gazetteer that begin like the typed words. */
export const subjects = async (store: Store, community: string, typed: string): Promise<Candidate[]> => {
  const newest = await store.articles(community, { limit: NEWEST });
  const figures = await store.figures(community, { articles: newest.map(({ id }) => id), limit: FIGURES });
  const found = new Map<string, Candidate>();
  const offer = (id: string): void => {
    const value = cut(entityName(id, 'en'), LONGEST);
    if (!found.has(value)) found.set(value, { name: cut(nameOf(id), LONGEST), value });
  };
  for (const { figure } of figures) {
    if (figure.subjectId) offer(figure.subjectId);
    else if (figure.subject && figure.measure) {
      const text = cut(figure.subject.text, LONGEST);
      if (text && !found.has(text)) found.set(text, { name: text, value: text });
    }
  }
  if (typed.trim() !== '') for (const id of namedLike(typed)) offer(id);
  return [...found.values()];
};

/** Measures by their names in both languages; what is sent is the name that both know. */
export const measures = (): Candidate[] =>
  MEASURES_NAMED.map((measure) => ({
    name: cut(LANGUAGES.map((lang) => measureName(lang, measure) ?? measure).join(' / '), LONGEST),
    value: measure,
    also: measure.replaceAll('_', ' '),
  }));
