import { interned, remembered } from '#src/base/memo.ts';
import { foundOf } from './spellings.ts';
import { type WordSpan, wordSpans } from './words.ts';

/** A word of a text at its place, with the form that lexicons and indexes know it by. */
export interface Word extends WordSpan {
  readonly text: string;
  /** Never shown: marks and invisible characters gone, letter variants and digits made one, lower case. */
  readonly folded: string;
}

const INVISIBLE = /[\u064B-\u065F\u0670\u06D6-\u06ED\u0640\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\u061C\uFEFF]/g;

const LETTERS: Readonly<Record<string, string>> = {
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ة: 'ه',
  ؤ: 'و',
  ئ: 'ي',
  ک: 'ك',
  '٫': '.',
  '٬': '',
  '٪': '%',
  '’': "'",
};
const VARIANT = new RegExp(`[${Object.keys(LETTERS).join('')}]`, 'g');
const DIGIT = /[٠-٩۰-۹]/g;

/** Arabic-Indic and Persian digits as 0 to 9; every other character and every offset stays. */
export const westernDigits = (text: string): string => text.replace(DIGIT, (c) => String(c.charCodeAt(0) & 0xf));

/** The index form of a word: NFKC, no marks, one spelling for letter variants and digits, lower case. */
export const fold = remembered((word) =>
  westernDigits(word.normalize('NFKC').replace(INVISIBLE, ''))
    .replace(VARIANT, (c) => LETTERS[c] ?? c)
    .toLowerCase(),
);

/** The index form of a spelling. */
export const foldedOf = foundOf(({ raw }) => interned(fold(raw)));

/** All words of a text, in order. Linear in the text. */
export const words = (text: string): Word[] =>
  wordSpans(text).map(({ start, end, kind, spelling }) => ({
    text: spelling.raw,
    folded: foldedOf(spelling),
    start,
    end,
    kind,
    spelling,
  }));

export const isArabic = (text: string): boolean => /\p{Script=Arabic}/u.test(text);
