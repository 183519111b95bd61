import { keptWith } from '#src/base/memo.ts';
import type { Span } from '#src/base/span.ts';
import { sentences } from '#src/language/sentences.ts';
import { type Word, words } from '#src/language/text.ts';
import { mentionsOf } from '#src/meaning/entities.ts';
import type { StoredArticle } from '#src/store/store.ts';
import type { ConceptId } from './concepts.ts';
import { conceptsOf, pairConceptsOf } from './lexicon.ts';
import { bonesHeard, soundsLike } from './sound.ts';
import { formsOf } from './stems.ts';
import { cleaned, isHeard, maySlip, meets, type Term } from './terms.ts';

/** An article as the survey reads it: its words and sentences, cut once. */
export interface Profile {
  readonly article: StoredArticle;
  readonly words: readonly Word[];
  /** The places of each word, by its index form. */
  readonly places: ReadonlyMap<string, readonly Word[]>;
  /** Places of two words that are one concept together, such as data center. */
  readonly pairs: readonly (Span & { readonly concepts: readonly ConceptId[] })[];
  readonly sentences: readonly Span[];
  /** Of its publication, as an ISO date. */
  readonly day: string;
  readonly title: Span;
  /** Its first lines: its title and the two sentences after it. */
  readonly lead: Span;
  mentions(): readonly (Span & { readonly entity: string })[];
}

const cache = new Map<string, Profile>();

export const profileOf = (article: StoredArticle): Profile => {
  const key = `${article.url} ${article.text.length} ${article.published}`;
  const known = cache.get(key);
  if (known && known.article.text === article.text) return known;
  let mentions: readonly (Span & { readonly entity: string })[] | undefined;
  const all = words(article.text);
  const parts = sentences(article.text, article.lang);
  const profile: Profile = {
    article,
    words: all,
    places: Map.groupBy(all, (word) => word.folded),
    pairs: all.flatMap((word, i) => {
      const next = all[i + 1];
      const concepts = next ? pairConceptsOf(word.folded, next.folded) : [];
      return next && concepts.length > 0 ? [{ start: word.start, end: next.end, concepts }] : [];
    }),
    sentences: parts,
    day: new Date(article.published).toISOString().slice(0, 10),
    title: { start: 0, end: parts[0]?.end ?? 0 },
    lead: { start: 0, end: parts[2]?.end ?? article.text.length },
    mentions: () => {
      mentions ??= mentionsOf(article.text, article.lang);
      return mentions;
    },
  };
  if (cache.size > 400) cache.clear();
  cache.set(key, profile);
  return profile;
};

const byConcept = (id: ConceptId): string => `=${id}`;
const byBones = (bones: string): string => `~${bones}`;

/** The words of an article by what they could meet: their forms, what they mean and their consonants. */
const indexes = new WeakMap<Profile, ReadonlyMap<string, readonly string[]>>();

const indexOf = (profile: Profile): ReadonlyMap<string, readonly string[]> => {
  const known = indexes.get(profile);
  if (known) return known;
  const index = new Map<string, string[]>();
  for (const folded of profile.places.keys()) {
    const word = cleaned(folded);
    const keys = [word, ...formsOf(word), ...conceptsOf(word).map(byConcept), ...bonesHeard(word).map(byBones)];
    for (const key of new Set(keys)) {
      const row = index.get(key);
      if (row) row.push(folded);
      else index.set(key, [folded]);
    }
  }
  indexes.set(profile, index);
  return index;
};

/** What an index has to have for a word to be worth comparing with the term. */
const keysOf = keptWith((term: Term) => [
  term.folded,
  ...formsOf(term.folded),
  ...term.concepts.map(byConcept),
  ...(isHeard(term) ? bonesHeard(term.folded).map(byBones) : []),
]);

/** A possessive and one letter more or less: words whose lengths differ by more are no slip of each other. */
const LONGER = 3;
const SHORTER = 1;

/** Words that the term may meet. */
const likely = (profile: Profile, term: Term): Iterable<string> => {
  const index = indexOf(profile);
  const found = new Set<string>();
  for (const key of keysOf(term)) for (const folded of index.get(key) ?? []) found.add(folded);
  const { length } = term.folded;
  if (maySlip(term))
    for (const folded of profile.places.keys())
      if (folded.length >= length - SHORTER && folded.length <= length + LONGER) found.add(folded);
  return found;
};

const find = (profile: Profile, term: Term): Span[] => {
  const found: Span[] = [];
  for (const folded of likely(profile, term))
    if (meets(term, folded)) found.push(...(profile.places.get(folded) ?? []));
  // رمال is sand, and the name of a firm that an English article writes as it sounds.
  if (term.sounded && term.kind !== 'name' && found.length === 0) {
    for (const [folded, all] of profile.places) {
      const capital = all.filter((word) => /^\p{Lu}/u.test(word.text));
      if (capital.length > 0 && soundsLike(term.folded, folded)) found.push(...capital);
    }
  }
  if (term.concepts.length > 0) {
    for (const pair of profile.pairs) if (pair.concepts.some((id) => term.concepts.includes(id))) found.push(pair);
  }
  if (term.entity && profile.article.entities.includes(term.entity)) {
    for (const mention of profile.mentions()) if (mention.entity === term.entity) found.push(mention);
  }
  return found.toSorted((a, b) => a.start - b.start);
};

/** All that a search depends on. */
const nameOf = keptWith(({ kind, folded, entity, sounded, sure, concepts }: Term) =>
  [kind, folded, entity ?? '', sounded ?? '', sure, ...concepts].join('|'),
);

const sought = new WeakMap<Profile, Map<string, readonly Span[]>>();
const SOUGHT = 200;

/** Where an article says what a word of a question means, in order. Members ask for the same words over and over. */
export const placesOf = (profile: Profile, term: Term): readonly Span[] => {
  const known = sought.get(profile) ?? new Map<string, readonly Span[]>();
  const name = nameOf(term);
  const before = known.get(name);
  if (before) return before;
  const found = find(profile, term);
  if (known.size >= SOUGHT) known.clear();
  sought.set(profile, known.set(name, found));
  return found;
};
