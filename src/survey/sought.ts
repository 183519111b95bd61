import type { Span } from '#src/base/span.ts';
import { isArabic } from '#src/language/text.ts';
import { quantitiesOf } from '#src/meaning/figures.ts';
import type { StoredArticle } from '#src/store/store.ts';
import { placesOf, profileOf } from './profile.ts';
import type { Question } from './question.ts';
import type { Term } from './terms.ts';

/** What a sentence is to hold that answers a question without a figure. */
export interface Sought {
  readonly terms: readonly Term[];
  /** Amounts and years, read: two thirds of one language is ثلثين of the other. */
  readonly amounts: readonly string[];
}

const valuesIn = (
  text: string,
): { readonly values: readonly string[]; readonly start: number; readonly end: number }[] =>
  quantitiesOf(text, isArabic(text) ? 'ar' : 'en').map(({ value, min, max, start, end }) => ({
    values: [value, min, max].flatMap((v) => v ?? []),
    start,
    end,
  }));

/** The amounts of a sentence, as read. */
export const amountsIn = (text: string): ReadonlySet<string> => new Set(valuesIn(text).flatMap(({ values }) => values));

/** One and two stand in too many sentences to tell one from another. */
const isTelling = (value: string): boolean => value !== '1' && value !== '2';

/**
 * The question's words and amounts to look for. A word that only might be a name, and that no article has, is a word of the
 * asker's own; one that is part of an amount is looked for as that.
 */
export const soughtIn = (
  question: Question,
  articles: readonly StoredArticle[],
  wanted: (term: Term) => boolean,
): Sought => {
  const isNamed = (span: Span): boolean =>
    question.terms.some((t) => t.kind === 'name' && t.sure && t.start <= span.start && span.end <= t.end);
  const read = valuesIn(question.text).filter((span) => !isNamed(span));
  const found = (term: Term): boolean => articles.some((article) => placesOf(profileOf(article), term).length > 0);
  const terms = question.terms.filter(
    (t) =>
      wanted(t) &&
      !read.some(({ start, end, values }) => values.length > 0 && t.start >= start && t.end <= end) &&
      (t.kind !== 'name' || t.sure || found(t)),
  );
  const years = question.times.points.flatMap((p) => /^\d{4}/.exec(p.label)?.[0] ?? []);
  return { terms, amounts: [...new Set([...read.flatMap(({ values }) => values).filter(isTelling), ...years])] };
};
