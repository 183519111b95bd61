import { interned, remembered } from '#src/base/memo.ts';
import type { Span } from '#src/base/span.ts';
import { type Lexeme, lexeme, lexemes, otherwise } from './lexemes.ts';
import {
  ARABIC,
  arabicEnd,
  codesOf,
  DIGIT,
  digitsEnd,
  FRACTION,
  INVISIBLE,
  KINDS,
  LATIN,
  LINE,
  latinEnd,
  linkEnd,
  numberEnd,
  SIGN,
  SPACE,
} from './numbers-runs.ts';
import { fold } from './text.ts';

/** The smallest piece that the number, unit and period grammars look at. */
export interface Token extends Span {
  readonly kind: 'number' | 'word' | 'sign' | 'break';
  readonly raw: string;
  /** Words: the folded form, without tatweel, marks, letter variants. Numbers: western digits, controls gone. */
  readonly key: string;
  /** Nothing but invisible characters stands between it and the token before. */
  readonly glued: boolean;
  /** What was asked of the word so far; its raw and key are the token's own. */
  readonly lexeme: Lexeme;
}

/** The same token with another word in its place. */
export const respelled = (
  { kind, raw: old, start, end, glued, lexeme: own }: Token,
  key: string,
  raw = old,
): Token => ({ kind, raw, key, start, end, glued, lexeme: otherwise(own, raw, key) });

/** The token before another. Once it was asked for the place -1, the engine reads an array the slow way at that line, for good. */
export const tokenBefore = (tokens: readonly Token[], i: number): Token | undefined =>
  i > 0 ? tokens[i - 1] : undefined;

/** A word that stands in no text. */
export const wordToken = (word: string): Token => ({
  kind: 'word',
  raw: word,
  key: word,
  start: 0,
  end: 0,
  glued: false,
  lexeme: lexeme(word, word),
});

const POINT = '.'.charCodeAt(0);
/** A decimal comma and a sign between thousands stay what they are, although folding makes a point and nothing of them. */
const foldedDigits = (raw: string): string =>
  fold(raw.replaceAll('٫', '\u0001').replaceAll('٬', '\u0002')).replaceAll('\u0001', '٫').replaceAll('\u0002', '٬');

/** Spellings of words, of numbers and of signs are never the same: one table for all of them is one call from one place. */
const lexemeAt = lexemes((raw) => {
  const kind = KINDS[raw.charCodeAt(0)];
  if (kind === DIGIT || kind === FRACTION || /^\.\p{Nd}/u.test(raw)) return foldedDigits(raw);
  if ((kind === LATIN || kind === ARABIC) && !/[.:]/.test(raw)) return fold(raw);
  return raw === '٪' ? '%' : raw;
});

/** All tokens of a text in order; white space is left out, line breaks are tokens. Linear in the text. */
export const tokensOf = (text: string): Token[] => {
  const found: Token[] = [];
  const codes = codesOf(text);
  let last = 0;
  let count = 0;
  for (let i = 0; i < text.length; ) {
    const code = codes[i] ?? 0;
    const kind = KINDS[code];
    if (kind === SPACE || kind === INVISIBLE) {
      if (kind === INVISIBLE && last === i) last = i + 1;
      i += 1;
      continue;
    }
    let end = i + 1;
    let type: Token['kind'] = 'sign';
    if (kind === LATIN) {
      end = linkEnd(text, codes, i);
      if (end === i) [end, type] = [latinEnd(text, codes, i), 'word'];
    } else if (kind === ARABIC) [end, type] = [arabicEnd(codes, i), 'word'];
    else if (kind === DIGIT) [end, type] = [numberEnd(codes, i), 'number'];
    else if (kind === FRACTION) type = 'number';
    else if (kind === LINE) type = 'break';
    // .08 at the start of a word is a decimal; behind a word the dot ends a sentence or parts an identifier.
    else if (code === POINT && (last !== i || i === 0) && KINDS[codes[i + 1] ?? 0] === DIGIT)
      [end, type] = [digitsEnd(codes, i + 1), 'number'];
    else if (kind === SIGN && (code & 0xfc00) === 0xd800) end = Math.min(i + 2, text.length);
    const own = lexemeAt(text, codes, i, end);
    // `push` is called out of the compiled loop: a tenth of its instructions.
    found[count] = { kind: type, raw: own.raw, key: own.key, start: i, end, glued: last === i && i > 0, lexeme: own };
    count += 1;
    last = end;
    i = end;
  }
  return found;
};

interface Cut {
  readonly prefix: string;
  readonly rest: string;
}

const PREFIX = /^(?:و|ف)?(?:بال|كال|لل|ال|ب|ل|ك|س)?/;
/** The word without the particles that Arabic glues to its front, longest cut last: وبالميغاواط → وبالميغاواط, بالميغاواط, ميغاواط. */
export const cuts = remembered((key): readonly Cut[] => {
  const first = key.charCodeAt(0);
  if (first < 0x600 || first > 0x6ff || key.length < 3) return [{ prefix: '', rest: key }];
  const found = [{ prefix: '', rest: key }];
  const longest = PREFIX.exec(key)?.[0].length ?? 0;
  for (let n = 1; n <= longest; n += 1) {
    if (key.length - n < 2) break;
    const prefix = key.slice(0, n);
    if (PREFIX.exec(prefix)?.[0] === prefix) found.push({ prefix: interned(prefix), rest: interned(key.slice(n)) });
  }
  return found;
});

/** The entry of a word, its glued particles cut off as far as needed; null where the table has none. */
export const entryOf = <T>(
  table: ReadonlyMap<string, T>,
  key: string,
): { readonly entry: T; readonly prefix: string } | null => {
  const direct = table.get(key);
  if (direct !== undefined) return { entry: direct, prefix: '' };
  for (const { prefix, rest } of cuts(key)) {
    const entry = table.get(rest);
    if (entry !== undefined) return { entry, prefix };
  }
  return null;
};
