import { interned, remembered } from '#src/base/memo.ts';
import type { Span } from '#src/base/span.ts';
import { type Lexeme, lexeme, lexemes } from './lexemes.ts';
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
export const respelled = (token: Token, key: string, raw = token.raw): Token => ({
  ...token,
  raw,
  key,
  lexeme: lexeme(raw, key),
});

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

const [SPACE, LINE, DIGIT, LATIN, ARABIC, INVISIBLE, SIGN, FRACTION] = [1, 2, 3, 4, 5, 6, 7, 8];
const classes = new Uint8Array(0x10000);

const classify = (code: number): number => {
  const c = String.fromCharCode(code);
  if (c === '\n' || c === '\r' || c === '\u2028' || c === '\u2029') return LINE;
  if (/[\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\u061C\uFEFF\u00AD]/.test(c)) return INVISIBLE;
  if (/\s/.test(c)) return SPACE;
  if (/[0-9٠-٩۰-۹]/.test(c)) return DIGIT;
  if (/[½⅓⅔¼¾⅕⅖⅗⅘⅙⅛⅜⅝⅞]/.test(c)) return FRACTION;
  if (/[\u0600-\u06FF\u0750-\u077F\u08A0-\u08FF\uFB50-\uFDFF\uFE70-\uFEFE]/.test(c) && /[\p{L}\p{M}ـ]/u.test(c))
    return ARABIC;
  if (/[\p{L}\p{M}₀-₉²³]/u.test(c)) return LATIN;
  return SIGN;
};

const classAt = (text: string, i: number): number => {
  if (i >= text.length) return 0;
  const code = text.charCodeAt(i);
  const known = classes[code];
  if (known) return known;
  const found = classify(code);
  classes[code] = found;
  return found;
};

const visible = (text: string, i: number): number => {
  let at = i;
  while (classAt(text, at) === INVISIBLE) at += 1;
  return at;
};

const digitsFrom = (text: string, start: number): number => {
  let i = start;
  while (classAt(text, i) === DIGIT) i += 1;
  return i;
};

/** Three digits and no fourth: what may stand behind a space or an apostrophe that parts thousands. */
const group = (text: string, i: number): number => (digitsFrom(text, i) - i === 3 ? i + 3 : -1);

/** 1 234 567: a space parts thousands where it does so twice. */
const chained = (text: string, at: number): boolean =>
  group(text, at + 1) > 0 && text[at + 4] === ' ' && group(text, at + 5) > 0;

const numberEnd = (text: string, start: number): number => {
  let end = digitsFrom(text, start);
  let spaced = false;
  for (;;) {
    const at = visible(text, end);
    const c = text[at] ?? '';
    if (at > end && classAt(text, at) === DIGIT) end = digitsFrom(text, at);
    else if ('.,٫٬،'.includes(c) && c) {
      const next = visible(text, at + 1);
      if (classAt(text, next) !== DIGIT) return end;
      end = digitsFrom(text, next);
    } else if (c === "'" || c === '’' || c === '\u00A0' || c === '\u202F' || c === '\u2009') {
      const next = group(text, at + 1);
      if (next < 0 || end - start > 3 + 4 * ((end - start) >> 2)) return end;
      end = next;
    } else if (
      c === ' ' &&
      (end - start <= 3 || spaced) &&
      (spaced || text.startsWith('000', at + 1) || chained(text, at))
    ) {
      const next = group(text, at + 1);
      if (next < 0) return end;
      [end, spaced] = [next, true];
    } else return end;
  }
};

/** Codes that are written in front of their amount: USD300. Every other Latin word keeps the digits behind it: S21, Q3, CO2e. */
const MONEY =
  /^(?:US|USD|EUR|GBP|JPY|CNY|INR|CHF|CAD|AUD|NZD|SEK|NOK|DKK|PLN|CZK|HUF|RUB|UAH|TRY|KZT|BRL|MXN|ZAR|NGN|KES|AED|SAR|KWD|QAR|BHD|OMR|EGP|JOD|LBP|IQD|MAD|DZD|TND|ILS|PKR|IDR|MYR|SGD|THB|VND|PHP|KRW|HKD|TWD|RMB|RM|Rs|BTC|ETH)$/;

const latinEnd = (text: string, start: number): number => {
  let i = start;
  while (classAt(text, i) === LATIN) i += 1;
  if (classAt(text, i) !== DIGIT || MONEY.test(text.slice(start, Math.min(i, start + 4)))) return i;
  let c = DIGIT;
  while (c === DIGIT || c === LATIN) c = classAt(text, ++i);
  return i;
};

const arabicEnd = (text: string, start: number): number => {
  let i = start;
  for (;;) {
    while (classAt(text, i) === ARABIC) i += 1;
    const joined = text[i] === '\u200C' || text[i] === '\u200D' || text[i] === '\u00AD';
    if (!joined || classAt(text, i + 1) !== ARABIC) return i;
    i += 1;
  }
};

const LINK = /(?:https?:\/\/|www\.)\S+/y;
const linkEnd = (text: string, i: number): number => {
  if (!text.startsWith('http', i) && !text.startsWith('www.', i)) return i;
  LINK.lastIndex = i;
  return LINK.test(text) ? LINK.lastIndex : i;
};

const words = lexemes(fold);
const numbers = lexemes((raw) =>
  fold(raw.replaceAll('٫', '\u0001').replaceAll('٬', '\u0002')).replaceAll('\u0001', '٫').replaceAll('\u0002', '٬'),
);
const signs = lexemes((raw) => (raw === '٪' ? '%' : raw));

/** All tokens of a text in order; white space is left out, line breaks are tokens. Linear in the text. */
export const tokensOf = (text: string): Token[] => {
  const found: Token[] = [];
  let last = 0;
  for (let i = 0; i < text.length; ) {
    const kind = classAt(text, i);
    if (kind === SPACE || kind === INVISIBLE) {
      if (kind === INVISIBLE && last === i) last = i + 1;
      i += 1;
      continue;
    }
    let end = i + 1;
    let type: Token['kind'] = 'sign';
    if (kind === DIGIT) [end, type] = [numberEnd(text, i), 'number'];
    // .08 at the start of a word is a decimal; behind a word the dot ends a sentence or parts an identifier.
    else if (text[i] === '.' && (last !== i || i === 0) && classAt(text, i + 1) === DIGIT)
      [end, type] = [digitsFrom(text, i + 1), 'number'];
    else if (kind === FRACTION) type = 'number';
    else if (kind === ARABIC) [end, type] = [arabicEnd(text, i), 'word'];
    else if (kind === LINE) type = 'break';
    else if (kind === LATIN) {
      const link = linkEnd(text, i);
      if (link > i) end = link;
      else [end, type] = [latinEnd(text, i), 'word'];
    } else if ((text.charCodeAt(i) & 0xfc00) === 0xd800) end = Math.min(i + 2, text.length);
    const own = (type === 'word' ? words : type === 'number' ? numbers : signs)(text, i, end);
    found.push({ kind: type, raw: own.raw, key: own.key, start: i, end, glued: last === i && i > 0, lexeme: own });
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
