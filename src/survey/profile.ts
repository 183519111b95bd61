import { keptWith, remembered } from '#src/base/memo.ts';
import type { Span } from '#src/base/span.ts';
import { sentences } from '#src/language/sentences.ts';
import { isArabic, type Word, words } from '#src/language/text.ts';
import { mentionsOf } from '#src/meaning/entities.ts';
import type { StoredArticle } from '#src/store/store.ts';
import type { ConceptId } from './concepts.ts';
import { leads, pairConceptsOf } from './lexicon.ts';
import { bonesHeard, soundsLike } from './sound.ts';
import { meets, type Term } from './terms.ts';
import { likely } from './vocabulary.ts';

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

const IN_LEAD = 3;

/** Whoever only counts the articles that name something asks for their words, and for nothing else. */
class Cut implements Profile {
  readonly article: StoredArticle;
  readonly day: string;
  #words: readonly Word[] | undefined;
  #places: Profile['places'] | undefined;
  #pairs: Profile['pairs'] | undefined;
  #sentences: readonly Span[] | undefined;
  #first: readonly Span[] | undefined;
  #mentions: ReturnType<Profile['mentions']> | undefined;

  constructor(article: StoredArticle) {
    this.article = article;
    this.day = new Date(article.published).toISOString().slice(0, 10);
  }

  get words(): readonly Word[] {
    this.#words ??= words(this.article.text);
    return this.#words;
  }

  get places(): Profile['places'] {
    this.#places ??= Map.groupBy(this.words, (word) => word.folded);
    return this.#places;
  }

  get pairs(): Profile['pairs'] {
    this.#pairs ??= this.words.flatMap((word, i) => {
      const next = leads(word.spelling) ? this.words[i + 1] : undefined;
      const concepts = next ? pairConceptsOf(word.folded, next.folded) : [];
      return next && concepts.length > 0 ? [{ start: word.start, end: next.end, concepts }] : [];
    });
    return this.#pairs;
  }

  get sentences(): readonly Span[] {
    this.#sentences ??= sentences(this.article.text, this.article.lang);
    return this.#sentences;
  }

  /** Those of the lead, for which the others need not be told apart. */
  get #opening(): readonly Span[] {
    this.#first ??= this.#sentences ?? sentences(this.article.text, this.article.lang, IN_LEAD);
    return this.#first;
  }

  get title(): Span {
    return { start: 0, end: this.#opening[0]?.end ?? 0 };
  }

  get lead(): Span {
    return { start: 0, end: this.#opening[IN_LEAD - 1]?.end ?? this.article.text.length };
  }

  mentions(): ReturnType<Profile['mentions']> {
    this.#mentions ??= mentionsOf(this.article.text, this.article.lang);
    return this.#mentions;
  }
}

const cache = new Map<string, Profile>();
const MOST = 400;

export const profileOf = (article: StoredArticle): Profile => {
  const key = `${article.url} ${article.text.length} ${article.published}`;
  const known = cache.get(key);
  if (known && known.article.text === article.text) return known;
  const profile = new Cut(article);
  if (cache.size > MOST) cache.clear();
  cache.set(key, profile);
  return profile;
};

/** The words of a sentence or another stretch of an article. */
export const wordsIn = ({ words: all }: Profile, { start, end }: Span): readonly Word[] => {
  let [low, high] = [0, all.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((all[middle]?.start ?? end) < start) low = middle + 1;
    else high = middle;
  }
  let next = low;
  while (next < all.length && (all[next]?.end ?? end) <= end) next += 1;
  return all.slice(low, next);
};

/** Two shorter words are seldom written as one. */
const SHORTEST_OF_TWO = 6;

const mayBeTwo = (term: Term): boolean =>
  term.kind === 'name' &&
  term.entity === undefined &&
  term.sounded === true &&
  term.folded.length >= SHORTEST_OF_TWO &&
  /^\p{L}+$/u.test(term.folded);

/** Words that the term may begin with, found out once a word. */
const beginsWith = keptWith((term: Term) => {
  const keys = bonesHeard(term.folded);
  return remembered((word): boolean =>
    word.length < 2 || !/^\p{L}+$/u.test(word)
      ? false
      : isArabic(word) === isArabic(term.folded)
        ? word.length < term.folded.length && term.folded.startsWith(word)
        : bonesHeard(word).some((bones) => keys.some((key) => key.length > bones.length && key.startsWith(bones))),
  );
});

/** Cedarfork where the article writes Cedar Fork. */
const asTwo = (profile: Profile, term: Term): Span[] => {
  const begins = beginsWith(term);
  return profile.words.flatMap((one, i) => {
    const two = begins(one.folded) ? profile.words[i + 1] : undefined;
    if (!two || two.start - one.end > 1 || (!isArabic(one.text) && !/^\p{Lu}/u.test(one.text))) return [];
    const whole = one.folded + two.folded;
    return whole === term.folded || soundsLike(term.folded, whole) ? [{ start: one.start, end: two.end }] : [];
  });
};

const find = (profile: Profile, term: Term): Span[] => {
  const found: Span[] = [];
  for (const folded of likely(profile.places, term))
    if (meets(term, folded)) found.push(...(profile.places.get(folded) ?? []));
  // رمال is sand, and the name of a firm that an English article writes as it sounds.
  if (term.sounded && term.kind !== 'name' && found.length === 0) {
    for (const [folded, all] of profile.places) {
      const capital = all.filter((word) => /^\p{Lu}/u.test(word.text));
      if (capital.length > 0 && soundsLike(term.folded, folded)) found.push(...capital);
    }
  }
  if (found.length === 0 && mayBeTwo(term)) found.push(...asTwo(profile, term));
  if (term.concepts.length > 0) {
    for (const pair of profile.pairs) if (pair.concepts.some((id) => term.concepts.includes(id))) found.push(pair);
  }
  if (term.entity && profile.article.entities.includes(term.entity)) {
    for (const mention of profile.mentions()) if (mention.entity === term.entity) found.push(mention);
  }
  return found.toSorted((a, b) => a.start - b.start);
};

/** All that a search depends on. */
const nameOf = keptWith(({ kind, folded, entity, sounded, sure, concepts, together }: Term) =>
  [kind, folded, entity ?? '', sounded ?? '', sure, ...concepts, '', ...(together ?? [])].join('|'),
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
