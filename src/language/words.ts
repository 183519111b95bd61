import { keptOfTexts } from '#src/base/memo.ts';
import type { Span } from '#src/base/span.ts';
import { codeAt, LATIN, LETTER, MARK, NUMBER, runEnd, traitsOf } from './characters.ts';
import { codesOf } from './numbers-runs.ts';
import { type Spelling, spelledAt, spelling } from './spellings.ts';

export type WordKind = 'word' | 'number' | 'tag' | 'link';

export interface WordSpan extends Span {
  readonly kind: WordKind;
  readonly spelling: Spelling;
}

const LINK = /https?:\/\/\S+/y;
const CASHTAG = /\$[A-Za-z]\w*/y;
const setOf = (signs: string): ReadonlySet<number> => new Set([...signs].map((c) => c.charCodeAt(0)));
const IN_NUMBER = setOf('.,٫٬:/-');
const IN_LATIN = setOf("'’-.&");
const PERCENT = setOf('%٪');
const UNDERLINE = '_'.charCodeAt(0);

const spellingAt = spelledAt(spelling);

const matchEnd = (pattern: RegExp, text: string, i: number): number => {
  pattern.lastIndex = i;
  return pattern.test(text) ? pattern.lastIndex : i;
};

/** The end of runs that single signs join: 1,234.56, data-center, S.p.A. */
const joined = (codes: Uint16Array, first: number, signs: ReadonlySet<number>, traits: number): number => {
  for (let end = first; ; ) {
    if (!signs.has(codes[end] ?? 0)) return end;
    const next = runEnd(codes, end + 1, traits);
    if (next === end + 1) return end;
    end = next;
  }
};

const numberEnd = (codes: Uint16Array, i: number): number => {
  const end = joined(codes, runEnd(codes, i, NUMBER), IN_NUMBER, NUMBER);
  return PERCENT.has(codes[end] ?? 0) ? end + 1 : end;
};

const tagEnd = (codes: Uint16Array, i: number): number => {
  let end = i + 1;
  for (;;) {
    const next = runEnd(codes, end, LETTER | NUMBER);
    if (codes[next] !== UNDERLINE) return next === i + 1 ? i : next;
    end = next + 1;
  }
};

/**
 * Links, tags, numbers and words of a text, in order. Linear in the text. Invisible marks part words: without U+200F
 * `AI` would be one with the Arabic word behind it.
 */
export const wordSpans: (text: string) => readonly WordSpan[] = keptOfTexts((text) => {
  const found: WordSpan[] = [];
  const codes = codesOf(text);
  for (let i = 0; i < text.length; ) {
    const code = codeAt(codes, i);
    const traits = traitsOf(code);
    let end = i;
    let kind: WordKind = 'word';
    if (traits & NUMBER) [end, kind] = [numberEnd(codes, i), 'number'];
    else if (traits & LATIN) {
      if (code === 0x68 && text.startsWith('http', i)) end = matchEnd(LINK, text, i);
      if (end > i) kind = 'link';
      else end = joined(codes, runEnd(codes, i, LATIN | MARK | NUMBER), IN_LATIN, LATIN | MARK | NUMBER);
    } else if (traits & (LETTER | MARK)) end = runEnd(codes, i, LETTER | MARK);
    else if (code === 0x40 || code === 0x23) [end, kind] = [tagEnd(codes, i), 'tag'];
    else if (code === 0x24) [end, kind] = [matchEnd(CASHTAG, text, i), 'tag'];
    if (end > i) {
      found.push({ start: i, end, kind, spelling: spellingAt(text, codes, i, end) });
      i = end;
    } else i += code > 0xffff ? 2 : 1;
  }
  return found;
});
