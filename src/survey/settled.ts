import { fold } from '#src/language/text.ts';
import { entity } from '#src/meaning/entities.ts';
import { withFullNames } from './full-names.ts';
import { isItself } from './itself.ts';
import { type Profile, placesOf, profileOf } from './profile.ts';
import type { Question } from './question.ts';
import type { Found } from './retrieve.ts';
import type { Term } from './terms.ts';

/** A word that only its being in no list makes a name. */
const isGuessed = (term: Term): boolean => term.kind === 'name' && !term.sure && term.entity === undefined;

const IN = /(?:^|\s)(?:[وف]?(?:في|فى|ب|من|قرب|عند|جنب)|in|at|near|from|around)\s+$/iu;
const OF = /^\s*[,،]?\s*(?:في|فى|ف|ب|in)?\s*$/iu;

/** "الرفاع بالبحرين", "in riffa, bahrain": what stands right before a known place, as a noun does, lies in it. */
const liesIn = (term: Term, { text, terms }: Question): boolean => {
  const next = terms[terms.indexOf(term) + 1];
  const isPlace = next?.entity !== undefined && /^(?:country|region)$/.test(entity(next.entity)?.kind ?? '');
  const isNoun = /^ال/u.test(term.folded) || IN.test(text.slice(0, term.start));
  return next !== undefined && isPlace && isNoun && OF.test(text.slice(term.end, next.start));
};

/** A word of no list that looks like a verb. */
const mayBeName = ({ kind, concepts, sounded, folded, entity }: Term): boolean =>
  kind === 'frame' && concepts.length === 0 && sounded === true && entity === undefined && folded.length >= 5;

/** What is counted is one of the terms. */
const sameTerm = ({ counted, terms: before }: Question, terms: readonly Term[]): Question['counted'] =>
  counted && (terms[before.indexOf(counted)] ?? counted);

/** Articles that have it as a name, by its capital or in the other script, say that it is one. */
const asName = (question: Question, profiles: readonly Profile[]): Question => {
  const terms = question.terms.map((term): Term => {
    if (!mayBeName(term)) return term;
    const name: Term = { ...term, kind: 'name' };
    const said = profiles.some((p) =>
      placesOf(p, name).some((at) => /^\p{Lu}/u.test(p.article.text.slice(at.start, at.end))),
    );
    return said ? name : term;
  });
  return { ...question, terms, counted: sameTerm(question, terms) };
};

const inFull = (question: Question, { articles }: Found): Question => {
  const terms = withFullNames(question.terms, question.text, articles.map(profileOf));
  return terms === question.terms ? question : { ...question, terms, counted: sameTerm(question, terms) };
};

/**
 * A guessed name that no article has, beside a name that one has, is a word of the asker's: of a dialect, misspelt, or
 * simply not the source's. It tells little; were it alone, it would still be all that the question is about.
 */
export const settled = (asked: Question, found: Found): Question => inFull(guessesSettled(asked, found), found);

const guessesSettled = (asked: Question, found: Found): Question => {
  const guessed = asked.terms.filter(isGuessed);
  if (guessed.length === 0 && !asked.terms.some(mayBeName)) return asked;
  const profiles = found.articles.map(profileOf);
  const question = asName(asked, profiles);
  if (guessed.length === 0) return question;
  const isSaid = (term: Term): boolean =>
    profiles.some((p) => placesOf(p, term).some((at) => isItself(term, fold(p.article.text.slice(at.start, at.end)))));
  const unsaid = guessed.filter((term) => !isSaid(term));
  const placed = new Set(unsaid.filter((term) => liesIn(term, question)));
  const unknown = new Set(unsaid.filter((term) => !placed.has(term)));
  const anchored = question.terms.some((t) => t.kind === 'name' && !unknown.has(t));
  if (unsaid.length === 0 || !anchored) return question;
  const terms = question.terms.map((t): Term => {
    if (placed.has(t)) return { ...t, sure: true };
    return unknown.has(t) ? { ...t, kind: 'frame' } : t;
  });
  return { ...question, terms, counted: sameTerm(question, terms) };
};
