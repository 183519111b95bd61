import { keys } from '#src/base/keys.ts';
import { CONCEPTS, type Concept, type ConceptId } from './concepts.ts';
import { GENERAL } from './general-words.ts';
import { oneSlip } from './sound.ts';
import { formsOf, Lexicon } from './stems.ts';

const single = new Lexicon<ConceptId>();
const pairs = new Map<string, Lexicon<ConceptId>>();
const general = new Lexicon<true>();

for (const id of keys(CONCEPTS)) {
  for (const form of `${CONCEPTS[id].en} ${CONCEPTS[id].ar}`.split(' ')) {
    const [first = '', second] = form.split('|');
    if (second === undefined) single.add(first, id);
    else for (const lead of formsOf(first)) pairs.set(lead, pairs.get(lead) ?? new Lexicon<ConceptId>());
    if (second !== undefined) for (const lead of formsOf(first)) pairs.get(lead)?.add(second, id);
  }
}
for (const word of `${GENERAL.en} ${GENERAL.ar}`.split(/\s+/)) if (word) general.add(word, true);

export const conceptOf = (id: ConceptId): Concept => CONCEPTS[id];

const ones = new Map<string, readonly ConceptId[]>();

/** The concepts that a word may stand for. */
export const conceptsOf = (folded: string): readonly ConceptId[] => {
  const known = ones.get(folded);
  if (known) return known;
  const found = [...single.find(formsOf(folded))];
  if (ones.size > 50_000) ones.clear();
  ones.set(folded, found);
  return found;
};

const leading = new Map<string, boolean>();
/** Does any pair begin with the word? Most do not, and need not be looked at again. */
const leads = (folded: string): boolean => {
  const known = leading.get(folded);
  if (known !== undefined) return known;
  const found = [...formsOf(folded)].some((form) => pairs.has(form));
  if (leading.size > 50_000) leading.clear();
  leading.set(folded, found);
  return found;
};

/** The concepts that two neighbouring words stand for together. */
export const pairConceptsOf = (first: string, second: string): readonly ConceptId[] => {
  if (!leads(first)) return [];
  const found = new Set<ConceptId>();
  for (const form of formsOf(first)) {
    const seconds = pairs.get(form);
    if (seconds) for (const id of seconds.find(formsOf(second))) found.add(id);
  }
  return [...found];
};

/** Words that any question may hold. An Arabic one may wear a conjunction or preposition. */
export const isGeneral = (folded: string): boolean => {
  if (/^\p{N}/u.test(folded) || folded.length < 2) return true;
  const dresses = new Set([
    folded,
    folded.replace(/^[وف](?=..)/, ''),
    folded.replace(/(?<=...)ا$/, ''),
    folded.replace(/^(?:[وف])?(?:بال|كال|لل|ال|[بلكهح])(?=...)/, ''),
  ]);
  return general.find(dresses).size > 0;
};

const repairs = new Map<string, string | null>();

/** A misspelt word of the lexicon, as the lexicon has it. Only from six letters on: shorter words are too close together. */
export const repaired = (folded: string): string | null => {
  if (folded.length < 6) return null;
  const known = repairs.get(folded);
  if (known !== undefined) return known;
  let found: string | null = null;
  for (const word of [...single.words(), ...general.words()]) {
    if (word[0] !== folded[0]) continue;
    if (word.length >= 5 && oneSlip(word, folded)) found = word;
    else if (word.length >= 7 && folded.length > word.length && oneSlip(word, folded.slice(0, word.length)))
      found ??= word;
    if (found) break;
  }
  if (repairs.size > 20_000) repairs.clear();
  repairs.set(folded, found);
  return found;
};
