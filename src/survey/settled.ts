import { fold, isArabic } from '#src/language/text.ts';
import { placesOf, profileOf } from './profile.ts';
import type { Question } from './question.ts';
import type { Found } from './retrieve.ts';
import { oneSlip } from './sound.ts';
import type { Term } from './terms.ts';

/** A word that only its being in no list makes a name. */
const isGuessed = (term: Term): boolean => term.kind === 'name' && !term.sure && term.entity === undefined;

const bare = (folded: string): string => folded.replace(/^[وفبلك]?(?:ال|لل)?(?=\p{L}{3})/u, '');

/** The word or name itself, in any dress, and not only one of its root. */
const isItself = (term: Term, said: string): boolean =>
  isArabic(term.folded) !== isArabic(said) ||
  said.includes(bare(term.folded)) ||
  bare(term.folded).includes(bare(said)) ||
  oneSlip(bare(term.folded), bare(said));

/**
 * A guessed name that no article has, beside a name that one has, is a word of the asker's: of a dialect, misspelt, or
 * simply not the source's. It tells little; were it alone, it would still be all that the question is about.
 */
export const settled = (question: Question, found: Found): Question => {
  const guessed = question.terms.filter(isGuessed);
  if (guessed.length === 0) return question;
  const profiles = found.articles.map(profileOf);
  const isSaid = (term: Term): boolean =>
    profiles.some((p) => placesOf(p, term).some((at) => isItself(term, fold(p.article.text.slice(at.start, at.end)))));
  const unknown = new Set(guessed.filter((term) => !isSaid(term)));
  const anchored = question.terms.some((t) => t.kind === 'name' && !unknown.has(t));
  if (unknown.size === 0 || !anchored) return question;
  const terms = question.terms.map((t): Term => (unknown.has(t) ? { ...t, kind: 'frame' } : t));
  const counted = question.counted && (terms[question.terms.indexOf(question.counted)] ?? question.counted);
  return { ...question, terms, counted };
};
