import type { Span } from '#src/base/span.ts';
import type { ConceptId } from './concepts.ts';
import { conceptsOf } from './lexicon.ts';
import { oneSlip, slipOfHand, soundsLike } from './sound.ts';
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
  /** Asked for as lacking: what is done WITHOUT a licence. */
  readonly lacking?: boolean;
  /** It only names the operation that the question is read as: a source may say it and need not. */
  readonly spare?: boolean;
  /** Surely a name, by its capital, its script or the gazetteer; else a word that no list knows. */
  readonly sure: boolean;
  /** May the name be found by its sound in the other script? Not an acronym: its letters are no sounds. */
  readonly sounded?: boolean;
  /** With the word beside it, as one: a source may write so what the question writes as two. */
  readonly together?: readonly string[];
  /** The stories that have the whole name which the word is part of. */
  readonly toldBy?: ReadonlySet<number>;
}

const WEIGHT: Readonly<Record<TermKind, number>> = { name: 3, measure: 2.2, thing: 2, matter: 0.8, frame: 0.4 };
export const weightOf = (term: Term): number => WEIGHT[term.kind];

const SAID = 0.25;

/** May the word be left out of account where it is met no better than this? */
export const isNeedless = (term: Term, level: number): boolean => term.spare === true && level <= SAID;

/** A possessive is not part of the word. */
export const cleaned = (folded: string): string => folded.replace(/['’]s?$/, '');

/** Shorter forms are shared by chance. */
export const SHORTEST_SHARED = 3;

const share = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => {
  for (const form of a) if (form.length >= SHORTEST_SHARED && b.has(form)) return true;
  return false;
};

/** A name that no gazetteer knows: a source may write it otherwise. */
const isOwn = ({ kind, entity }: Term): boolean => kind === 'name' && entity === undefined;

/** May a word meet it by its sound? */
export const isHeard = (term: Term): boolean => isOwn(term) && term.sounded === true;

/** May a word that is one letter off meet it? A shorter one is another word. */
export const maySlip = (term: Term): boolean => isOwn(term) && term.folded.length >= 6;

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
    (isHeard(term) && soundsLike(term.folded, other)) ||
    term.together?.some((whole) => whole === other || soundsLike(whole, other)) === true ||
    (maySlip(term) && other.length >= 5 && (term.sure ? slipOfHand : oneSlip)(term.folded, other));
  known.set(folded, same);
  return same;
};
