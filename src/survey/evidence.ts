import type { Operand } from '#src/base/answer.ts';
import type { Span } from '#src/base/span.ts';
import { isArabic, words } from '#src/language/text.ts';
import { entity } from '#src/meaning/entities.ts';
import type { StoredArticle } from '#src/store/store.ts';
import { amountsHeld } from './amounts.ts';
import { inside, levelIn, placesInside } from './evidence-places.ts';
import { conceptsOf } from './lexicon.ts';
import { type Profile, placesOf, profileOf } from './profile.ts';
import type { Question } from './question.ts';
import { quotationOf } from './quotation.ts';
import type { Sought } from './sought.ts';
import type { Term } from './terms.ts';

/** A word of the question with how much it tells: the fewer sentences have it, the more. */
export interface Clue {
  readonly term: Term;
  readonly weight: number;
}

/** A sentence that may answer a question of when, who or which ones. */
export interface Evidence {
  readonly profile: Profile;
  readonly sentence: Span;
  readonly index: number;
  /** Which part of what the question tells is said in the sentence or around it, 0 to 1. */
  readonly score: number;
  /** Which part of the question's words that are no names the sentence itself says, 0 to 1. */
  readonly inside: number;
  /** How many names of the question neither its article nor another report of the story has; a known one counts thrice. */
  readonly missing: number;
  /** How many words that may be names stand in neither, though other reports have them. */
  readonly strange: number;
  readonly clues: readonly Clue[];
}

const KIND: Readonly<Record<Term['kind'], number>> = { name: 1.3, measure: 1, thing: 1, matter: 0.7, frame: 0.6 };
const GENERAL = 0.35;

/** Where the sentence says a word of the question. */
export const hitsIn = ({ profile, sentence }: Evidence, { term }: Clue): readonly Span[] =>
  placesInside(profile, sentence, term);

/** How near a word of the question stands to the sentence: 1 inside of it, 0 nowhere in its article. */
export const levelOf = ({ profile, index }: Evidence, { term }: Clue): number => levelIn(profile, index, term);

/** Other words of the question: they tell little, and only in their own language. */
const othersOf = (question: Question, silent: RegExp): Term[] =>
  words(question.text)
    .filter(
      (w) =>
        w.kind === 'word' &&
        w.folded.length > 3 &&
        !silent.test(w.folded) &&
        !question.terms.some((t) => t.start < w.end && w.start < t.end),
    )
    .map(
      ({ text, folded, start, end }): Term => ({
        text,
        folded,
        start,
        end,
        kind: 'frame',
        concepts: conceptsOf(folded),
        sure: false,
      }),
    );

const cluesOf = (profiles: readonly Profile[], terms: readonly Term[], others: readonly Term[]): Clue[] => {
  const all = profiles.reduce((n, { sentences }) => n + sentences.length, 0);
  const rarity = (term: Term): number => {
    let held = 0;
    for (const profile of profiles) {
      const places = placesOf(profile, term);
      held += profile.sentences.filter((s) => places.some((p) => inside(p, s))).length;
    }
    return Math.log(1 + all / (held + 1)) / Math.log(1 + all);
  };
  return [
    ...terms.map((term) => ({ term, weight: KIND[term.kind] * rarity(term) })),
    ...others.map((term) => ({ term, weight: GENERAL * rarity(term) })),
  ];
};

/** A word that no concept takes to the other language cannot be missed in its texts. */
const FOREIGN = 0.4;
const isForeign = ({ term }: Clue, { article }: Profile): boolean =>
  term.kind !== 'name' && term.concepts.length === 0 && isArabic(term.folded) !== (article.lang === 'ar');

/** A country or firm that the gazetteer knows is known by all its names; another may be spelt in a way that nobody thought of. */
const UNHEARD = 3;
/** The letters and number of a law or model may be written out. */
const isSurelyNamed = ({ kind, sure, text }: Term): boolean =>
  kind === 'name' && sure && !/^(?=.*\p{Lu})[\p{Lu}\d]{2,8}$/u.test(text);

/** Few sentences have it. */
const RARE = 0.7;

/** A report from Texas is one from the United States. */
const isNamed = (profile: Profile, term: Term): boolean =>
  placesOf(profile, term).length > 0 ||
  (term.entity !== undefined && profile.mentions().some((m) => entity(m.entity)?.in === term.entity));

/** Another report of the story names what this one leaves to be understood. */
const BY_MATE = 0.5;

export interface Unsaid {
  /** Words of the question that say what is asked and not what about. */
  readonly silent?: RegExp;
  /** Words that tell whose sentence it is and nothing of what it says. */
  readonly aside?: (term: Term) => boolean;
}

/** Every sentence of the articles that says anything of the question, what says most of it first. */
export const evidenceFor = (
  articles: readonly StoredArticle[],
  question: Question,
  { terms, amounts }: Sought,
  { silent, aside }: Unsaid = {},
): Evidence[] => {
  const profiles = articles.map(profileOf);
  const clues = cluesOf(profiles, terms, othersOf(question, silent ?? /$^/u));
  const stories = Map.groupBy(profiles, ({ article }) => article.storyId);
  const isMatter = (term: Term): boolean =>
    term.kind === 'name' && profiles.some((p) => placesOf(p, term).some((at) => inside(at, p.title)));
  const found: Evidence[] = [];
  for (const profile of profiles) {
    const mates = (stories.get(profile.article.storyId) ?? []).filter((p) => p !== profile);
    const told = clues.map(({ term }) => term.kind === 'name' && mates.some((m) => placesOf(m, term).length > 0));
    const missing = clues.reduce(
      (sum, { term }, i) =>
        !told[i] && (isSurelyNamed(term) || isMatter(term)) && !isNamed(profile, term)
          ? sum + (term.entity === undefined ? 1 : UNHEARD)
          : sum,
      0,
    );
    const strange = clues.filter(
      ({ term, weight }, i) =>
        term.kind === 'name' &&
        weight > RARE &&
        !told[i] &&
        !isSurelyNamed(term) &&
        !isMatter(term) &&
        !isNamed(profile, term),
    ).length;
    for (const [index, sentence] of profile.sentences.entries()) {
      let [sum, all, own, content] = [0, 0, 0, 0];
      for (const [i, clue] of clues.entries()) {
        const level = levelIn(profile, index, clue.term) || (told[i] ? BY_MATE : 0);
        const weight = level === 0 && isForeign(clue, profile) ? clue.weight * FOREIGN : clue.weight;
        sum += weight * level;
        all += weight;
        if (clue.term.kind === 'name' || aside?.(clue.term)) continue;
        content += weight;
        if (placesInside(profile, sentence, clue.term).length > 0) own += weight * level;
      }
      const numbers = amounts.length === 0 ? 0 : amountsHeld(profile, index, amounts);
      sum += numbers;
      all += amounts.length;
      own += numbers;
      content += amounts.length;
      if (own === 0 && sum === 0) continue;
      found.push({
        profile,
        sentence,
        index,
        clues,
        score: all > 0 ? sum / all : 0,
        missing,
        strange,
        inside: content > 0 ? own / content : 1,
      });
    }
  }
  return found.toSorted((a, b) => b.score - a.score);
};

export const quoteOf = ({ profile: { article }, sentence }: Evidence): Operand => quotationOf(article, sentence);
