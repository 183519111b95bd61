import { keptWith } from '#src/base/memo.ts';
import type { Candidate } from './candidate.ts';
import { isClass } from './classes.ts';
import type { ConceptId } from './concepts.ts';
import { isOrdinary } from './lexicon.ts';
import { GROWTH } from './operation-words.ts';
import type { Term } from './terms.ts';

/** Below this a noun stands far off in the article, in the sentence of another figure, or nowhere. */
export const NOUN = 0.26;

/** Words that say how or in what order, and have too many dresses in a source to be held against it. */
export const MANNER: ReadonlySet<ConceptId> = new Set([
  'maximum',
  'minimum',
  'operating',
  'new_one',
  'old_one',
  'current',
  'first_one',
  'repeat',
  'daily',
  'term',
  'open',
  'close',
  'effective',
  'load_forecast',
  'survey',
  'research',
  'record',
  'nearby',
  'grant',
  'requirement',
  'share',
  'limit',
  'target',
  'value',
  'saving',
  'shortfall',
  'world',
]);

/** What miners BUY or WERE CUT is told in as many words as there are reporters. */
const VERBS: ReadonlySet<ConceptId> = new Set(['buy', 'sale', 'paid', 'grant', 'curtailment']);
const ARABIC_VERB = /^[وف]?(?:[سهحب])?[يتن](?=\p{L}{3})/u;

export const isVerb = (term: Term): boolean =>
  term.concepts.some((id) => VERBS.has(id)) && (ARABIC_VERB.test(term.folded) || GROWTH.test(` ${term.folded} `));

/** A word of every day sets the scene; it is the words of the field that an answer stands or falls by. */
export const isAside = (term: Term): boolean =>
  term.kind !== 'name' && term.concepts.length > 0 && term.concepts.every(isOrdinary);

/** Must the evidence say this word of the question? */
export const demanded = (term: Term): boolean =>
  term.text !== '' &&
  term.concepts.every((id) => !MANNER.has(id)) &&
  !isAside(term) &&
  (term.kind === 'name' || term.concepts.length > 0);

const nounsOf = keptWith((terms: readonly Term[]) =>
  terms.filter((t) => t.kind === 'thing' && demanded(t) && !isVerb(t)),
);

/** Does the statement meet every noun that it is asked for? One that does outranks all that do not. */
export const meetsNouns = (candidate: Candidate, terms: readonly Term[]): boolean =>
  nounsOf(terms).every((t) => (candidate.near.levels.get(t) ?? 0) >= NOUN);

const MARKS: ReadonlySet<ConceptId> = new Set(['target', 'record', 'limit', 'load_forecast', 'old_one']);

/** Words that set one figure of a sentence apart from the others. */
export const isMark = (term: Term): boolean => term.concepts.some((id) => MARKS.has(id));

const sameSentence = (a: Candidate, b: Candidate): boolean => a.statement.sentence.start === b.statement.sentence.start;

/** A part by its name outranks the whole that its article gives as well, and any figure that only stands near. */
export const isOfClass = (candidate: Candidate, other: Candidate, terms: readonly Term[]): boolean => {
  const level = (c: Candidate, t: Term): number => c.near.levels.get(t) ?? 0;
  return (
    candidate.dimension === other.dimension &&
    candidate.statement.article.id === other.statement.article.id &&
    terms.some(
      (t) =>
        (isClass(t) && level(candidate, t) >= 0.9 && level(other, t) < 0.5) ||
        (isMark(t) && sameSentence(candidate, other) && level(candidate, t) >= 0.9 && level(other, t) < 0.7),
    ) &&
    terms.every((t) => t.kind !== 'name' || level(candidate, t) >= Math.min(0.62, level(other, t)))
  );
};
