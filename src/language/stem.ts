import { remembered } from '#src/base/memo.ts';
import { englishStem } from './natural.ts';
import { foundOf } from './spellings.ts';
import { foldedOf } from './text.ts';

const ARTICLES = /^(?:[وف]?(?:ال|[بك]ال|لل))(?=.{3})/;
const PARTICLES = /^(?:[وف][بلك]|[وفبلك])(?=.{3})/;
const SUFFIX = /(?<=.{3})(?:اتها|اتهم|اته|تها|تهم|ات|ون|ين|ان|ها|هم|يه|ه)$/;

/**
 * The light stem of a folded Arabic word: the article and regular endings off, at least three letters left. For the
 * search index only, where a wrong join costs a superfluous hit; meaning is read from whole forms.
 */
export const arabicStem = (folded: string): string => folded.replace(ARTICLES, '').replace(SUFFIX, '');

const ARABIC_WORD = /^[\u0621-\u064A]+$/;

/** The form under which an index files a folded word. */
export const stem = remembered((folded) => {
  if (ARABIC_WORD.test(folded)) return arabicStem(folded);
  return /^[a-z]{3,}$/.test(folded) ? englishStem(folded) : folded;
});

/** As `stem`, of a word that has not been folded. */
export const stemOf = foundOf((word) => stem(foldedOf(word)));

/**
 * The other form that a word may be looked for under: without a particle of one letter. Never the only one, since
 * كهرباء and بيتكوين begin with such letters themselves.
 */
export const otherStem = remembered((folded): string | null =>
  ARABIC_WORD.test(folded) && !ARTICLES.test(folded) && PARTICLES.test(folded)
    ? arabicStem(folded.replace(PARTICLES, ''))
    : null,
);
