import type { Span } from '#src/base/span.ts';
import { isArabic, type Word, words } from '#src/language/text.ts';
import type { ConceptId } from './concepts.ts';
import { conceptOf, conceptsOf, isGeneral, pairConceptsOf, repaired } from './lexicon.ts';
import { oneSlip, soundsLike } from './sound.ts';
import { formsOf } from './stems.ts';

/** What a word of the question demands of a source. A `name` must be found; a `frame` tells little. */
export type TermKind = 'name' | 'measure' | 'thing' | 'matter' | 'frame';

export interface Term extends Span {
  readonly text: string;
  readonly folded: string;
  readonly kind: TermKind;
  readonly concepts: readonly ConceptId[];
  /** The gazetteer's entity, where the word is part of one of its names. */
  readonly entity?: string;
  /** Surely a name, by its capital, its script or the gazetteer; else a word that no list knows. */
  readonly sure: boolean;
  /** May the name be found by its sound in the other script? Not an acronym: its letters are no sounds. */
  readonly sounded?: boolean;
}

export interface Named extends Span {
  readonly entity: string;
  /** Is it a particular body, place or firm, and not a matter of the field such as AI? */
  readonly particular: boolean;
}

const WEIGHT: Readonly<Record<TermKind, number>> = { name: 3, measure: 2.2, thing: 2, matter: 0.8, frame: 0.4 };
export const weightOf = (term: Term): number => WEIGHT[term.kind];

const strongest = (concepts: readonly ConceptId[]): TermKind => {
  const kinds = concepts.map((id) => conceptOf(id).kind);
  return kinds.includes('measure')
    ? 'measure'
    : kinds.includes('thing')
      ? 'thing'
      : kinds.includes('matter')
        ? 'matter'
        : 'frame';
};

const ACRONYM = /^(?=.*\p{Lu})[\p{Lu}\d]{2,6}$/u;

const cleaned = (folded: string): string => folded.replace(/['’]s?$/, '');

/** Acronyms and capitals inside a sentence, and Latin letters inside Arabic, are names whatever a lexicon says. */
const capital = (word: Word, first: boolean, arabic: boolean): boolean =>
  (arabic && /^[A-Za-z]/.test(word.text) && word.text.length > 1) ||
  (/^\p{Lu}/u.test(word.text) && (!first || /^\p{Lu}{2,}/u.test(word.text)));

/**
 * The words that a question is about, in order. `taken` are places that other readers understood (periods, amounts,
 * units); `named` are the gazetteer's names.
 */
export const termsOf = (text: string, taken: readonly Span[], named: readonly Named[]): Term[] => {
  const all = words(text);
  const arabic = isArabic(text);
  const shouting = !/\p{Ll}/u.test(text) && !arabic;
  const found: Term[] = [];
  for (let i = 0; i < all.length; i += 1) {
    const word = all[i];
    if (!word || word.kind === 'link' || taken.some((t) => t.start < word.end && word.start < t.end)) continue;
    if (word.kind === 'number' && !/^\d+-\d+$/.test(word.folded)) continue;
    const folded = cleaned(word.folded);
    const place = { text: word.text, start: word.start, end: word.end };
    const entity = named.find((n) => n.start < word.end && word.start < n.end);
    const next = all[i + 1];
    const pair = next ? pairConceptsOf(folded, cleaned(next.folded)) : [];
    if (pair.length > 0 && next && !entity?.particular) {
      found.push({
        ...place,
        end: next.end,
        folded,
        kind: strongest(pair),
        concepts: pair,
        sure: false,
        ...(entity ? { entity: entity.entity } : {}),
      });
      i += 1;
      continue;
    }
    const concepts = conceptsOf(folded);
    if (entity) {
      const kind = entity.particular ? 'name' : concepts.length > 0 ? strongest(concepts) : 'thing';
      found.push({ ...place, folded, kind, concepts, entity: entity.entity, sure: entity.particular });
      continue;
    }
    if (word.kind === 'number') {
      found.push({ ...place, folded, kind: 'name', concepts: [], sure: true });
      continue;
    }
    const upper = !shouting && capital(word, i === 0, arabic);
    if (concepts.length > 0) {
      const followed = upper && next !== undefined && /^\p{Lu}/u.test(next.text);
      const kind = strongest(concepts);
      found.push({ ...place, folded, kind: followed && kind === 'frame' ? 'thing' : kind, concepts, sure: false });
      continue;
    }
    if (isGeneral(folded)) continue;
    const mended = upper ? null : repaired(folded);
    if (mended && isGeneral(mended)) continue;
    if (mended && conceptsOf(mended).length > 0) {
      found.push({
        ...place,
        folded: mended,
        kind: strongest(conceptsOf(mended)),
        concepts: conceptsOf(mended),
        sure: false,
      });
      continue;
    }
    found.push({ ...place, folded, kind: 'name', concepts: [], sure: upper, sounded: !ACRONYM.test(word.text) });
  }
  return found;
};

const share = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => {
  for (const form of a) if (form.length >= 3 && b.has(form)) return true;
  return false;
};

const memo = new WeakMap<Term, Map<string, boolean>>();

/** Is a word of a source this word of the question: by form, by meaning, by sound across scripts, or but for one slip? */
export const meets = (term: Term, folded: string): boolean => {
  let known = memo.get(term);
  if (!known) {
    known = new Map();
    memo.set(term, known);
  }
  const before = known.get(folded);
  if (before !== undefined) return before;
  const other = cleaned(folded);
  const same =
    term.folded === other ||
    share(formsOf(term.folded), formsOf(other)) ||
    (term.concepts.length > 0 && conceptsOf(other).some((id) => term.concepts.includes(id))) ||
    (term.kind === 'name' &&
      term.entity === undefined &&
      ((term.sounded === true && soundsLike(term.folded, other)) ||
        (term.folded.length >= 6 && other.length >= 5 && oneSlip(term.folded, other))));
  known.set(folded, same);
  return same;
};
