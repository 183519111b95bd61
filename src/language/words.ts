import { keptOfTexts } from '#src/base/memo.ts';
import type { Span } from '#src/base/span.ts';
import { LATIN, LETTER, MARK, NUMBER, runEnd, traitsOf } from './characters.ts';
import { codesOf } from './numbers-runs.ts';
import { type Spelling, spelledAt, spelling } from './spellings.ts';

export type WordKind = 'word' | 'number' | 'tag' | 'link';

export interface WordSpan extends Span {
  readonly kind: WordKind;
  readonly spelling: Spelling;
}

const LINK = /https?:\/\/\S+/y;
const CASHTAG = /\$[A-Za-z]\w*/y;
const IN_NUMBER = '.,٫٬:/-';
const IN_LATIN = "'’-.&";

const spellingAt = spelledAt(spelling);

const matchEnd = (pattern: RegExp, text: string, i: number): number => {
  pattern.lastIndex = i;
  return pattern.test(text) ? pattern.lastIndex : i;
};

/** The end of runs that single signs join: 1,234.56, data-center, S.p.A. */
const joined = (text: string, first: number, signs: string, traits: number): number => {
  for (let end = first; ; ) {
    if (!signs.includes(text.charAt(end)) || end >= text.length) return end;
    const next = runEnd(text, end + 1, traits);
    if (next === end + 1) return end;
    end = next;
  }
};

const numberEnd = (text: string, i: number): number => {
  const end = joined(text, runEnd(text, i, NUMBER), IN_NUMBER, NUMBER);
  return text[end] === '%' || text[end] === '٪' ? end + 1 : end;
};

const tagEnd = (text: string, i: number): number => {
  let end = i + 1;
  for (;;) {
    const next = runEnd(text, end, LETTER | NUMBER);
    if (text[next] !== '_') return next === i + 1 ? i : next;
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
    const code = text.codePointAt(i) ?? 0;
    const traits = traitsOf(code);
    let end = i;
    let kind: WordKind = 'word';
    if (traits & NUMBER) [end, kind] = [numberEnd(text, i), 'number'];
    else if (traits & LATIN) {
      if (code === 0x68 && text.startsWith('http', i)) end = matchEnd(LINK, text, i);
      if (end > i) kind = 'link';
      else end = joined(text, runEnd(text, i, LATIN | MARK | NUMBER), IN_LATIN, LATIN | MARK | NUMBER);
    } else if (traits & (LETTER | MARK)) end = runEnd(text, i, LETTER | MARK);
    else if (code === 0x40 || code === 0x23) [end, kind] = [tagEnd(text, i), 'tag'];
    else if (code === 0x24) [end, kind] = [matchEnd(CASHTAG, text, i), 'tag'];
    if (end > i) {
      found.push({ start: i, end, kind, spelling: spellingAt(text, codes, i, end) });
      i = end;
    } else i += code > 0xffff ? 2 : 1;
  }
  return found;
});
