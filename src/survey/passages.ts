import type { Operand } from '#src/base/answer.ts';
import type { Span } from '#src/base/span.ts';
import { isArabic, westernDigits, words } from '#src/language/text.ts';
import type { StoredArticle } from '#src/store/store.ts';
import { isPlain } from './demanded.ts';
import { coverageOf } from './match.ts';
import { leadOf, type Profile, placesOf, profileOf, titleOf } from './profile.ts';
import { amountsIn } from './sought.ts';
import { formsOf } from './stems.ts';
import type { Term } from './terms.ts';

/** A sentence that may answer a question of when or who. */
export interface Passage {
  readonly profile: Profile;
  readonly sentence: Span;
  readonly index: number;
  readonly score: number;
  /** Places inside the sentence that words of the question were found at. */
  readonly hits: readonly Span[];
  /** Which part of the question's plain words it holds, 0 to 1. */
  readonly spoken: number;
}

const inside = (place: Span, range: Span | undefined): boolean =>
  range !== undefined && place.start >= range.start && place.end <= range.end;

const levelIn = (profile: Profile, index: number, term: Term): number => {
  const name = term.kind === 'name';
  let best = 0;
  for (const place of placesOf(profile, term)) {
    const level = inside(place, profile.sentences[index])
      ? 1
      : inside(place, titleOf(profile)) || inside(place, leadOf(profile))
        ? name
          ? 0.7
          : 0.4
        : inside(place, profile.sentences[index - 1])
          ? name
            ? 0.7
            : 0.45
          : inside(place, profile.sentences[index + 1])
            ? 0.3
            : name
              ? 0.6
              : 0.15;
    if (level > best) best = level;
  }
  return best;
};

/** Is a word of the question in the sentence in any of its dresses? */
const occurs = (profile: Profile, sentence: Span, folded: string): boolean => {
  const forms = formsOf(folded);
  return profile.words.some(
    (w) =>
      w.start >= sentence.start &&
      w.end <= sentence.end &&
      [...formsOf(w.folded)].some((f) => f.length > 3 && forms.has(f)),
  );
};

const read = new WeakMap<Profile, Map<number, ReadonlySet<string>>>();

/** How many of the question's amounts a sentence gives, in digits or in words of either language. */
const heldIn = (profile: Profile, index: number, amounts: readonly string[]): number => {
  const known = read.get(profile) ?? new Map<number, ReadonlySet<string>>();
  read.set(profile, known);
  const { start, end } = profile.sentences[index] ?? { start: 0, end: 0 };
  const text = profile.article.text.slice(start, end);
  const values = known.get(index) ?? amountsIn(text);
  known.set(index, values);
  const digits = westernDigits(text);
  return amounts.filter((a) => values.has(a) || (a.length > 2 && digits.includes(a))).length;
};

/** The longer words of a question that are no term of it: they tell its sentence from the others of an article. */
export const saidIn = (text: string, terms: readonly Term[]): string[] =>
  words(text)
    .filter((w) => w.kind === 'word' && w.folded.length > 4 && !terms.some((t) => t.start <= w.start && w.end <= t.end))
    .map((w) => w.folded);

/**
 * All sentences of the articles, scored by how much of the question they hold; every name must be in the article. Numbers of the question
 * tell most: few sentences of an article hold them.
 */
export const passagesOf = (
  articles: readonly StoredArticle[],
  terms: readonly Term[],
  amounts: readonly string[] = [],
  said: readonly string[] = [],
): Passage[] => {
  const found: Passage[] = [];
  const names = terms.filter((t) => t.kind === 'name');
  for (const article of articles) {
    const profile = profileOf(article);
    if (names.some((t) => t.sure && placesOf(profile, t).length === 0)) continue;
    const missing = names.filter((t) => placesOf(profile, t).length === 0).length;
    if (missing > 0 && (missing === names.length || missing > 1)) continue;
    const plain = terms.filter((t) => isPlain(t) && isArabic(t.folded) === (article.lang === 'ar'));
    if (plain.some((t) => placesOf(profile, t).length === 0)) continue;
    for (const [index, sentence] of profile.sentences.entries()) {
      const hits = terms.flatMap((t) => placesOf(profile, t).filter((p) => inside(p, sentence)));

      const numbers = amounts.length === 0 ? 0 : heldIn(profile, index, amounts);
      const spoken = said.length === 0 ? 0 : said.filter((w) => occurs(profile, sentence, w)).length / said.length;
      if (hits.length === 0 && numbers === 0 && spoken === 0) continue;
      const score =
        coverageOf(terms, (t) => levelIn(profile, index, t)) +
        (amounts.length > 0 ? (0.16 * numbers) / amounts.length : 0) +
        0.2 * spoken;
      found.push({ profile, sentence, index, score, hits, spoken });
    }
  }
  return found.toSorted((a, b) => b.score - a.score);
};

export const quoteOf = ({ profile: { article }, sentence: { start, end } }: Passage): Operand => ({
  quote: article.text.slice(start, end),
  start,
  end,
  url: article.url,
  outlet: article.outlet,
  published: new Date(article.published).toISOString(),
});
