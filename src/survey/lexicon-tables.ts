import { keys } from '#src/base/keys.ts';
import { CONCEPTS, type Concept, type ConceptId } from './concepts.ts';
import { fieldRows } from './concepts-fields.ts';
import { BARE, GENERAL } from './general-words.ts';
import { formsOf, Lexicon } from './stems.ts';

export interface Tables {
  readonly concepts: ReadonlyMap<ConceptId, Concept>;
  /** All words of the trade. */
  readonly single: Lexicon<ConceptId>;
  /** Ordinary words that may be verbs. */
  readonly verbs: Lexicon<ConceptId>;
  /** Ordinary nouns: they do not wear the prefixes of a verb. */
  readonly nouns: Lexicon<ConceptId>;
  readonly pairs: ReadonlyMap<string, Lexicon<ConceptId>>;
  readonly general: Lexicon<true>;
  /** Those of no meaning that only look like a dress of another word. */
  readonly bare: Lexicon<true>;
  /** All words of the trade and of no meaning, for mending misspelt ones: among all words a name would find a neighbour. */
  readonly mending: readonly string[];
}

/** A noun in ه has ت for it before an ending: listed once, found in all three dresses. */
const dressesOf = (form: string): readonly string[] =>
  form.length > 3 && form.endsWith('ه') && !form.includes('|')
    ? [form, `${form.slice(0, -1)}ات`, `${form.slice(0, -1)}ت`]
    : [form];

const build = (): Tables => {
  const [single, verbs, nouns] = [new Lexicon<ConceptId>(), new Lexicon<ConceptId>(), new Lexicon<ConceptId>()];
  const pairs = new Map<string, Lexicon<ConceptId>>();
  const [general, bare] = [new Lexicon<true>(), new Lexicon<true>()];
  const concepts = new Map<ConceptId, Concept>();

  const pair = (lead: string, second: string, id: ConceptId): void => {
    const seconds = pairs.get(lead) ?? new Lexicon<ConceptId>();
    seconds.add(second, id);
    pairs.set(lead, seconds);
  };
  for (const id of keys(CONCEPTS)) {
    concepts.set(id, CONCEPTS[id]);
    for (const form of `${CONCEPTS[id].en} ${CONCEPTS[id].ar}`.split(' ')) {
      const [first = '', second] = form.split('|');
      if (second === undefined) {
        single.add(first, id);
        // قاعتين: its dual.
        if (first.length > 3 && first.endsWith('ه')) single.add(`${first.slice(0, -1)}ت`, id);
      } else for (const lead of formsOf(first)) pair(lead, second, id);
    }
  }
  for (const word of `${GENERAL.en} ${GENERAL.ar} ${BARE}`.split(/\s+/)) if (word) general.add(word, true);
  for (const word of BARE.split(/\s+/)) if (word) bare.add(word, true);
  const mending = [...single.words(), ...general.words()];
  for (const row of fieldRows()) {
    concepts.set(row.id, row);
    const words = row.kind === 'frame' ? verbs : nouns;
    const add = (form: string): void => {
      const bar = form.indexOf('|');
      if (bar < 0) words.add(form, row.id);
      else pair(form.slice(0, bar), form.slice(bar + 1), row.id);
    };
    for (const form of row.en.split(' ')) add(form);
    // A mirror's plural is written as "times", that of a pupil as "requests".
    const isOthers = (dress: string): boolean =>
      general.listed(new Set([dress])).size > 0 || (dress.endsWith('ات') && single.listed(new Set([dress])).size > 0);
    for (const form of row.ar.split(' '))
      for (const dress of dressesOf(form)) if (dress === form || !isOthers(dress)) add(dress);
  }
  return { concepts, single, verbs, nouns, pairs, general, bare, mending };
};

let built: Tables | undefined;

/** Built when the first question is read: a start without one does not wait for it. */
export const lexicon = (): Tables => {
  built ??= build();
  return built;
};
