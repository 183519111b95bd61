import { keptOfTexts, remembered } from '#src/base/memo.ts';
import { foundOf, type Spelling, spelling } from '#src/language/spellings.ts';
import { foldedOf } from '#src/language/text.ts';
import { wordSpans } from '#src/language/words.ts';

/** A piece of a word at its place in the text. */
export interface Token {
  readonly raw: string;
  readonly folded: string;
  readonly start: number;
  readonly end: number;
  readonly spelling: Spelling;
}

/** How a token of a name must be written: in any case, with a capital letter, or exactly as in the table. */
export type Case = 'any' | 'capital' | 'exact';

const PART = /[\p{L}\p{M}\p{N}ـ]+/gu;

const spellingOf = remembered(spelling);

/** The parts of a word, at their places in it. */
export const partsOf = foundOf((word): readonly Token[] =>
  [...word.raw.matchAll(PART)].map(({ 0: part, index }) => {
    const own = part === word.raw ? word : spellingOf(part);
    return { raw: own.raw, folded: foldedOf(own), start: index, end: index + part.length, spelling: own };
  }),
);

/** Words cut further at hyphens, apostrophes and signs, so that AI-driven, Talen's and #Bitcoin hold their names. */
export const tokensOf: (text: string) => readonly Token[] = keptOfTexts((text) => {
  const found: Token[] = [];
  for (const word of wordSpans(text)) {
    if (word.kind === 'link') continue;
    for (const { raw, folded, start, end, spelling } of partsOf(word.spelling))
      found.push({ raw, folded, start: word.start + start, end: word.start + end, spelling });
  }
  return found;
});

/** How a text must write a token that stands like this in a table: the table's own capitals say it. */
export const caseOf = (raw: string): Case => {
  if (!/\p{Script=Latin}/u.test(raw) || raw === raw.toLowerCase()) return 'any';
  if (raw === raw.toUpperCase() || !/^\p{Lu}/u.test(raw)) return 'exact';
  return 'capital';
};

/**
 * The forms that a word may have in the table, the whole word first, each with the number of letters before it:
 * clitics and the article may stand before a name.
 */
export const bareForms = remembered((folded): ReadonlyMap<string, number> => {
  const forms = new Map([[folded, 0]]);
  if (!/^[\u0621-\u064A]/.test(folded)) return forms;
  const add = (form: string, cut: number) => {
    if (form.length < 3) return;
    if (!forms.has(form)) forms.set(form, cut);
    // The article stays in the span.
    if (form.startsWith('ال') && form.length >= 5 && !forms.has(form.slice(2))) forms.set(form.slice(2), cut);
  };
  for (const and of /^[وف]/.test(folded) ? [0, 1] : [0]) {
    const form = folded.slice(and);
    add(form, and);
    if (/^[بلك]/.test(form)) add(form.slice(1), and + 1);
    if (!form.startsWith('لل')) continue;
    add(form.slice(2), and + 1);
    add(`ال${form.slice(2)}`, and + 1);
  }
  return forms;
});

export const withoutArticle = (folded: string): string => (folded.startsWith('ال') ? folded.slice(2) : folded);
