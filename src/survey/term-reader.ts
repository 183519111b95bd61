import type { Span } from '#src/base/span.ts';
import { englishTags } from '#src/language/natural.ts';
import { fold, isArabic, type Word, words } from '#src/language/text.ts';
import { soundsForeign } from '#src/meaning/foreign.ts';
import type { ConceptId } from './concepts.ts';
import { conceptOf, conceptsOf, isGeneral, isGeneralForm, isOrdinary, pairConceptsOf, repaired } from './lexicon.ts';
import { isOfOrder } from './order-words.ts';
import { cleaned, type Term, type TermKind } from './terms.ts';

export interface Named extends Span {
  readonly entity: string;
  /** Is it a particular body, place or firm, and not a matter of the field such as AI? */
  readonly particular: boolean;
}

const strongest = (concepts: readonly ConceptId[]): TermKind => {
  const kinds = concepts.map((id) => conceptOf(id).kind);
  return (['measure', 'thing', 'matter'] as const).find((kind) => kinds.includes(kind)) ?? 'frame';
};

const ACRONYM = /^(?=.*\p{Lu})[\p{Lu}\d]{2,6}$/u;

/** Acronyms and capitals inside a sentence, and Latin letters inside Arabic, are names whatever a lexicon says. */
const isCapital = (word: Word, first: boolean, arabic: boolean): boolean =>
  (arabic && /^[A-Za-z]/.test(word.text) && word.text.length > 1) ||
  (/^\p{Lu}/u.test(word.text) && (!first || /^\p{Lu}{2,}/u.test(word.text)));

const AUXILIARY = /\b(?:did|does|do|will|can|to)\b/i;

const AFTER_RELATIVE = /^(?:اللي|التي|الذي|الذين|لم|لن|قد|سوف|راح|رح|هل|يلي|عم|to)$/u;
/** A pronoun behind, a mark of tense before: no name is dressed so. */
const ARABIC_VERB =
  /(?:ها|هم|هن|وا|ونه|وها)$|^(?:ب|ه|ح|س|ست|سي|بي|بت|هي|هت)[يتن]..|^[يت]...*ون$|^[يتن][^اويهة]{3}$|^[^اوي]{3,4}ت$/u;
const ENGLISH_VERB = /(?:[^e]ed|ing|ly|ness|able)$/u;

/** "في بنزرت": behind a preposition stands a noun, however much its first letters look like a verb's. */
const PREPOSITION = /^(?:في|ف|ب|الي|ديال|تبع|عند|قرب|بين|مدينه|محافظه|ولايه|بلده|شركه|منجم)$/u;

/** سيدرفورك begins like a future: a long word built of foreign runs of letters and without a verb's ending is a name. */
const LONG = 7;
const ARABIC_VERB_END = /(?:وا|ون|ها|هم|هن|ات|ت)$/u;
const isForeignName = (folded: string): boolean =>
  folded.length >= LONG && !ARABIC_VERB_END.test(folded) && soundsForeign(folded);

/** A word that no list knows is a name, unless its shape or the word before it says that it is a verb. */
const isVerb = (folded: string, before: Word | undefined): boolean =>
  isArabic(folded)
    ? !isForeignName(folded) &&
      (AFTER_RELATIVE.test(before?.folded ?? '') ||
        (!PREPOSITION.test(before?.folded ?? '') && ARABIC_VERB.test(folded)))
    : AFTER_RELATIVE.test(before?.folded ?? '') || ENGLISH_VERB.test(folded);

/** Adverbs, prepositions, pronouns and their like: how, where and when, and never what of. */
const FUNCTION = /^(?:RB|IN|DT|CC|MD|PR|PDT|TO|UH|W|EX)/;

/**
 * An English word that every dictionary has is no name: a noun may be spoken of in the source, a function word asks for
 * nothing, anything else has too many dresses.
 */
const commonKind = (folded: string): TermKind | 'none' | null => {
  const [likeliest] = englishTags(folded);
  if (likeliest === undefined) return null;
  return likeliest.startsWith('NN') ? 'thing' : FUNCTION.test(likeliest) ? 'none' : 'frame';
};

const POSSESSIVE = /^(?:its|their|his|her|our|your|my)$|['’]s$/iu;

/** Ends of an order that are met by what a source says of an end. */
const ENDS: ReadonlySet<ConceptId> = new Set(['maximum', 'minimum']);

const isProper = (word: Word | undefined): boolean =>
  word !== undefined &&
  /^\p{Lu}\p{Ll}/u.test(word.text) &&
  conceptsOf(cleaned(word.folded)).length === 0 &&
  !isGeneral(word.folded);

/** With its doubling it has mined: without, it may be the town of Aden. */
export const MINED = /^[وف]?عدّن/u;

/** The word by itself: what a lexicon, or its looks, make of it; null where it says nothing. */
const single = (
  word: Word,
  before: Word | undefined,
  next: Word | undefined,
  upper: boolean,
  asked: boolean,
): Term | null => {
  const folded = cleaned(word.folded);
  const place = { text: word.text, start: word.start, end: word.end, folded, sure: false };
  // "How much did they mine" asks for what was produced; "the mine" is a place.
  const concepts: readonly ConceptId[] =
    (asked && folded === 'mine') || MINED.test(word.text) ? ['production'] : conceptsOf(folded);
  // "Its own goal" is no question of owners.
  if (folded === 'own' && POSSESSIVE.test(before?.text ?? '')) return null;
  if (!upper && isOfOrder(folded) && !concepts.some((id) => ENDS.has(id))) return null;
  if (concepts.length > 0) {
    const kind = strongest(concepts);
    const sounded = concepts.every(isOrdinary) && !ACRONYM.test(word.text);
    // Names are made of ordinary words: a capital asks for the name, by its sound or its meaning.
    if (upper && sounded && (kind !== 'frame' || isProper(before)))
      return { ...place, kind: 'name', concepts, sure: true, sounded };
    // "Wadi Blocks": a word of the trade behind a name is half of it, and another script writes it as it sounds.
    if (upper && kind === 'thing' && !ACRONYM.test(word.text) && isProper(before))
      return { ...place, kind: 'name', concepts, sure: false, sounded: true };
    const named = upper && kind === 'frame' && next !== undefined && /^\p{Lu}/u.test(next.text);
    // "Nordic Carbon Desk": in the midst of capitals a measure is part of a name.
    const midst = upper && kind === 'measure' && isProper(before) && isProper(next);
    return { ...place, kind: midst ? 'matter' : named ? 'thing' : kind, concepts, ...(sounded ? { sounded } : {}) };
  }
  if (isGeneral(folded) || (!upper && isGeneralForm(folded))) return null;
  const mended = upper ? null : repaired(folded);
  if (mended && isGeneral(mended)) return null;
  if (mended) return { ...place, folded: mended, kind: strongest(conceptsOf(mended)), concepts: conceptsOf(mended) };
  const common = upper ? null : commonKind(folded);
  if (common === 'none') return null;
  if (common) return { ...place, kind: common, concepts: [] };
  if (!upper && isVerb(folded, before)) {
    // It only looks like a verb: an article that has it as a name says so.
    return { ...place, kind: 'frame', concepts: [], ...(isArabic(folded) ? { sounded: true } : {}) };
  }
  return { ...place, kind: 'name', concepts: [], sure: upper, sounded: !ACRONYM.test(word.text) };
};

const LACKING = /(?:without|بدون|دون|بلا|من غير)\s+(?:an?\s+|ال)?$/iu;

const PLACES: ReadonlySet<ConceptId> = new Set([
  'valley',
  'island',
  'river',
  'mountain',
  'desert',
  'coast',
  'port',
  'city',
  'region',
  'company',
]);

const gapOf = (a: Span, b: Span, text: string): string =>
  a.end <= b.start ? text.slice(a.end, b.start) : text.slice(b.end, a.start);

/** "Sahel Valley", "the Coral Islands", "Rimal Hash": the common noun beside a name is part of it and tells little more. */
const isPlaceOf = (term: Term, beside: Term | undefined, text: string): boolean => {
  const common =
    term.entity === undefined && (term.concepts.length === 0 || term.concepts.some((id) => PLACES.has(id)));
  if (beside?.kind !== 'name' || term.kind !== 'thing' || !common) return false;
  return /^\s+$/.test(gapOf(term, beside, text));
};

/** "رمال هاش", "copper ridge": a word for a thing of nature beside a word that no list knows is half of a name. */
const isHalfName = (term: Term, beside: Term | undefined, text: string): boolean =>
  beside?.kind === 'name' &&
  beside.entity === undefined &&
  beside.concepts.length === 0 &&
  term.kind === 'thing' &&
  term.sounded === true &&
  term.concepts.every((id) => id.startsWith('nature/')) &&
  /^\s+$/.test(gapOf(term, beside, text));

const mayBeHalf = (term: Term | undefined): boolean =>
  term !== undefined && term.entity === undefined && term.sounded === true && /^[\p{L}’']{2,}$/u.test(term.text);

/** "Cedar Fork", سيدر فورك: another source may write the two words of a name as one. */
const withOther = (term: Term, before: Term | undefined, next: Term | undefined, text: string): Term => {
  if (!mayBeHalf(term)) return term;
  const together = [
    [before, term],
    [term, next],
  ].flatMap(([one, two]) =>
    one &&
    two &&
    mayBeHalf(one) &&
    mayBeHalf(two) &&
    (one.kind === 'name' || two.kind === 'name') &&
    /^[\s\p{Pd}]$/u.test(gapOf(one, two, text))
      ? [one.folded + two.folded.replace(/^ال(?=..)/u, '')]
      : [],
  );
  return together.length > 0 ? { ...term, together } : term;
};

const LANDFORMS: ReadonlySet<ConceptId> = new Set(['valley', 'island', 'river', 'mountain', 'desert', 'coast', 'port']);

/** "وادي السهل", a valley called the plain: behind a landform an Arabic word of manner is a name. */
const isNamedSo = (term: Term, before: Term | undefined, text: string): boolean =>
  before?.concepts.some((id) => LANDFORMS.has(id)) === true &&
  term.kind === 'frame' &&
  isArabic(term.text) &&
  term.concepts.length > 0 &&
  term.concepts.every((id) => id.startsWith('manner/')) &&
  /^\s+$/.test(gapOf(before, term, text));

const DATES = /^(?:in|on|by|during|until)$/iu;

/**
 * The words that a question is about, in order. `taken` are places that other readers understood (periods, amounts,
 * units); `named` are the gazetteer's names: a particular one is one term, however many words it has.
 */
export const termsOf = (text: string, taken: readonly Span[], named: readonly Named[]): Term[] => {
  const all = words(text);
  const arabic = isArabic(text);
  const shouting = !/\p{Ll}/u.test(text) && !arabic;
  const found: Term[] = [];
  for (let i = 0; i < all.length; i += 1) {
    const word = all[i];
    if (!word || word.kind === 'link' || taken.some((t) => t.start < word.end && word.start < t.end)) continue;
    const entity = named.find((n) => n.start < word.end && word.start < n.end);
    if (entity?.particular) {
      if (found.at(-1)?.start === entity.start) continue;
      const whole = text.slice(entity.start, entity.end);
      const { start, end } = entity;
      found.push({
        text: whole,
        start,
        end,
        folded: fold(whole),
        kind: 'name',
        concepts: [],
        entity: entity.entity,
        sure: true,
      });
      continue;
    }
    if (word.kind === 'number') {
      // 25-10 is the number of a law.
      if (/^\d+-\d+$/.test(word.folded))
        found.push({
          text: word.text,
          start: word.start,
          end: word.end,
          folded: word.folded,
          kind: 'name',
          concepts: [],
          sure: true,
        });
      continue;
    }
    const next = all[i + 1];
    const together = next !== undefined && /^[\s\p{Pd}]+$/u.test(text.slice(word.end, next.start));
    // "What it takes in 2027": the preposition is that of the time.
    const dates = next !== undefined && DATES.test(next.text) && taken.some((t) => t.start === all[i + 2]?.start);
    // "Rill Hash's rate" is what the firm pays, and no hash rate.
    const owns = /\p{Lu}.*['’]s$/u.test(word.text);
    const pair = next && together && !dates && !owns ? pairConceptsOf(cleaned(word.folded), cleaned(next.folded)) : [];
    const own = entity ? { entity: entity.entity } : {};
    if (pair.length > 0 && next) {
      const { text: said, start } = word;
      found.push({
        text: said,
        start,
        end: next.end,
        folded: `${cleaned(word.folded)} ${cleaned(next.folded)}`,
        kind: strongest(pair),
        concepts: pair,
        sure: false,
        ...own,
      });
      i += 1;
      continue;
    }
    const term = single(
      word,
      all[i - 1],
      next,
      !shouting && isCapital(word, i === 0, arabic),
      AUXILIARY.test(text.slice(0, word.start)),
    );
    if (term) found.push(entity && term.kind === 'name' ? { ...term, kind: 'thing', ...own } : { ...term, ...own });
    else if (entity)
      found.push({
        text: word.text,
        start: word.start,
        end: word.end,
        folded: cleaned(word.folded),
        kind: 'thing',
        concepts: [],
        sure: false,
        ...own,
      });
  }
  const called = found.map((term, i) =>
    isNamedSo(term, found[i - 1], text) ? { ...term, kind: 'name' as const, concepts: [], sounded: true } : term,
  );
  const halves = called.map((term, i) => withOther(term, called[i - 1], called[i + 1], text));
  return halves.map((term, i) =>
    isHalfName(term, called[i - 1], text) || isHalfName(term, called[i + 1], text)
      ? { ...term, kind: 'name' as const }
      : isPlaceOf(term, called[i - 1], text) || isPlaceOf(term, called[i + 1], text)
        ? { ...term, kind: 'matter' as const }
        : LACKING.test(text.slice(0, term.start))
          ? { ...term, lacking: true }
          : term,
  );
};
