import { englishTags } from '#src/language/natural.ts';
import { foundOf } from '#src/language/spellings.ts';
import { foldedOf } from '#src/language/text.ts';
import type { Concept, ConceptId } from './concepts.ts';
import { lexicon } from './lexicon-tables.ts';
import { oneSlip } from './sound.ts';
import { formsOf, nounFormsOf, verbFormsOf } from './stems.ts';

const NOTHING: Concept = { kind: 'frame', en: '', ar: '' };
export const conceptOf = (id: ConceptId): Concept => lexicon().concepts.get(id) ?? NOTHING;

const ones = new Map<string, readonly ConceptId[]>();

/** The word but for what never changes its meaning: conjunction, article, the plural's s. */
const nearly = (folded: string): ReadonlySet<string> =>
  new Set([
    folded.replace(/^[وف]?(?:ال|لل)(?=...)/u, ''),
    folded.replace(/(?<=..[^s])s$/, ''),
    folded.replace(/(?<=...)ies$/, 'y'),
  ]);

/** Does the id stand in a table of ordinary words, which a name may be made of? */
export const isOrdinary = (id: ConceptId): boolean => id.includes('/');

const listedIn = (forms: ReadonlySet<string>): ConceptId[] => {
  const { single, verbs, nouns } = lexicon();
  return [...single.listed(forms), ...verbs.listed(forms), ...nouns.listed(forms)];
};

/**
 * A row that lists the very word outranks those that only its dresses or an open form reach: a subsidiary is no subsidy.
 * So does the list of words that say nothing: a rate is no rat. Some of these are no dress of a word of the trade either:
 * يمكن is no مكن.
 */
const read = (folded: string): Iterable<ConceptId> => {
  const near = nearly(folded);
  const { single, verbs, nouns, general, bare } = lexicon();
  for (const forms of [new Set([folded]), near]) {
    const listed = listedIn(forms);
    if (listed.length > 0) return listed;
    if (bare.listed(forms).size > 0) return [];
  }
  const dressed = single.find(formsOf(folded));
  if (general.listed(near).size > 0 || general.listed(new Set([folded])).size > 0) return dressed;
  return new Set([...dressed, ...verbs.find(verbFormsOf(folded)), ...nouns.find(nounFormsOf(folded))]);
};

/** The concepts that a word may stand for. */
export const conceptsOf = (folded: string): readonly ConceptId[] => {
  const known = ones.get(folded);
  if (known) return known;
  const found = [...read(folded)];
  if (ones.size > 50_000) ones.clear();
  ones.set(folded, found);
  return found;
};

/** Does any pair begin with the word? Most do not, and need not be looked at again. */
export const leads = foundOf((word) => [...formsOf(foldedOf(word))].some((form) => lexicon().pairs.has(form)));

/** The concepts that two neighbouring words stand for together. */
export const pairConceptsOf = (first: string, second: string): readonly ConceptId[] => {
  const found = new Set<ConceptId>();
  for (const form of formsOf(first)) {
    const seconds = lexicon().pairs.get(form);
    if (seconds) for (const id of seconds.find(formsOf(second))) found.add(id);
  }
  return [...found];
};

/** Words that any question may hold. An Arabic one may wear a conjunction, a preposition or a pronoun. */
export const isGeneral = (folded: string): boolean => {
  if (/^\p{N}/u.test(folded) || folded.length < 2) return true;
  const dresses = new Set([
    folded,
    folded.replace(/^[وف](?=..)/, ''),
    folded.replace(/(?<=...)ا$/, ''),
    folded.replace(/^(?:[وف])?(?:بال|كال|هال|عال|لل|ال|[بلكهح])(?=...)/, ''),
  ]);
  return lexicon().general.find(dresses).size > 0;
};

const EN_INFLECTED = /^[a-z'-]{2,}(?:ing|ed|s)$/;
const AR_MARKED = /^[وف]?(?:[سهحبك]|غا?)?[يتن](?=...)/;
const AR_SUFFIX = /(?<=...)(?:وا|و|ون|ها|هم|ه|نا|ت)$/;

/** An inflected one: rising, بياخدوا, حققته. Of an Arabic word both tenses must be listed: a name may look like one. */
export const isGeneralForm = (folded: string): boolean => {
  if (isGeneral(folded)) return true;
  const { general } = lexicon();
  const has = (word: string): boolean => general.listed(new Set([word])).size > 0;
  if (EN_INFLECTED.test(folded)) return general.listed(formsOf(folded)).size > 0;
  const [rest, plain] = [folded.replace(AR_MARKED, ''), folded.replace(/^[وف](?=....)/, '')];
  if (rest !== folded) return [rest, rest.replace(AR_SUFFIX, '')].some((stem) => has(`ي${stem}`) || has(`ت${stem}`));
  return [plain, plain.replace(AR_SUFFIX, '')].some((stem) => has(stem) && (has(`ي${stem}`) || has(`ت${stem}`)));
};

let long: ReadonlyMap<string, readonly string[]> | undefined;

/** Ordinary words that are long enough to be told by all letters but one, by their first letter. */
const longBy = (letter: string): readonly string[] => {
  const { verbs, nouns } = lexicon();
  long ??= Map.groupBy(
    [...verbs.words(), ...nouns.words()].filter((word) => word.length >= 7 && /^[a-z]/.test(word)),
    (word) => word.charAt(0),
  );
  return long.get(letter) ?? [];
};

const undoubled = (word: string): string => word.replace(/(.)\1/g, '$1');

/**
 * A Latin word that no dictionary has, without its doubled letters (tarrif), by a word's beginning with a letter too many
 * or too few (genration), or as an ordinary word of seven letters and more (regsiter).
 */
const loosely = (folded: string): string | null => {
  if (!/^[a-z]+$/.test(folded) || englishTags(folded).length > 0) return null;
  const mending = lexicon().mending.filter((word) => word[0] === folded[0] && word.length >= 5);
  const bare = undoubled(folded);
  const begins = (word: string): boolean =>
    word.length >= 6 &&
    folded.length > word.length &&
    [-1, 1].some((more) => oneSlip(word, folded.slice(0, word.length + more)));
  return (
    mending.find((word) => Math.abs(word.length - folded.length) <= 2 && undoubled(word) === bare) ??
    mending.find(begins) ??
    longBy(folded.charAt(0)).find((word) => oneSlip(word, folded)) ??
    null
  );
};

const repairs = new Map<string, string | null>();

/** A misspelt word of the lexicon, as the lexicon has it. Only from six letters on: shorter words are too close together. */
export const repaired = (folded: string): string | null => {
  if (folded.length < 6) return null;
  const known = repairs.get(folded);
  if (known !== undefined) return known;
  let found: string | null = null;
  for (const word of lexicon().mending) {
    if (word[0] !== folded[0]) continue;
    if (word.length >= 5 && oneSlip(word, folded)) found = word;
    else if (word.length >= 7 && folded.length > word.length && oneSlip(word, folded.slice(0, word.length)))
      found ??= word;
    if (found) break;
  }
  found ??= loosely(folded);
  if (repairs.size > 20_000) repairs.clear();
  repairs.set(folded, found);
  return found;
};
