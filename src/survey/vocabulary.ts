import { keptWith } from '#src/base/memo.ts';
import type { ConceptId } from './concepts.ts';
import { conceptsOf } from './lexicon.ts';
import { bonesHeard } from './sound.ts';
import { formsOf } from './stems.ts';
import { cleaned, isHeard, maySlip, SHORTEST_SHARED, type Term } from './terms.ts';

const byConcept = (id: ConceptId): string => `=${id}`;
const byBones = (bones: string): string => `~${bones}`;

const keysOf = (word: string, concepts: readonly ConceptId[], bones: readonly string[]): ReadonlySet<string> => {
  const forms = [...formsOf(word)].filter((form) => form.length >= SHORTEST_SHARED);
  return new Set([word, ...forms, ...concepts.map(byConcept), ...bones.map(byBones)]);
};

/** What a word must have, one or another, to be worth comparing with the term. */
const wanted = keptWith((term: Term) => {
  const together = term.together ?? [];
  const heard = [...(isHeard(term) ? [term.folded] : []), ...together].flatMap(bonesHeard);
  return new Set([...keysOf(term.folded, term.concepts, heard), ...together]);
});

const MOST = 30_000;

/**
 * The words of the articles at hand by what they could meet: their forms, what they mean and their consonants. Found out
 * once a word, whichever articles have it: a table for each article was most of what a question of a large store cost.
 */
const words = new Set<string>();
const rows = new Map<string, string[]>();
/** How often all was forgotten. */
let age = 0;

const enter = (folded: string): void => {
  words.add(folded);
  const word = cleaned(folded);
  for (const key of keysOf(word, conceptsOf(word), bonesHeard(word))) {
    const row = rows.get(key);
    if (row) row.push(folded);
    else rows.set(key, [folded]);
  }
};

/** The words of one article. */
type Places = ReadonlyMap<string, unknown>;

const entered = new WeakMap<Places, number>();

const enterAll = (places: Places): void => {
  if (entered.get(places) === age) return;
  if (words.size > MOST) {
    words.clear();
    rows.clear();
    age += 1;
  }
  for (const folded of places.keys()) if (!words.has(folded)) enter(folded);
  entered.set(places, age);
};

/** A possessive and one letter more or less: words whose lengths differ by more are no slip of each other. */
const LONGER = 3;
const SHORTER = 1;

/** Words of an article that the term may meet. */
export const likely = (places: Places, term: Term): Iterable<string> => {
  enterAll(places);
  const found = new Set<string>();
  for (const key of wanted(term)) for (const folded of rows.get(key) ?? []) if (places.has(folded)) found.add(folded);
  const { length } = term.folded;
  if (maySlip(term))
    for (const folded of places.keys())
      if (folded.length >= length - SHORTER && folded.length <= length + LONGER) found.add(folded);
  return found;
};
