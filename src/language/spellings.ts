import { interned, remembered } from '#src/base/memo.ts';

const NEAR = 8192;
/** Longer spellings are not known by their letters. */
const LONGEST_NEAR = 24;

/**
 * What is made of a spelling, once, by its place in a text. So many spellings are known by their letters where they
 * stand, uncut and unhashed. A new spelling takes the near place of the one before with its sum: whoever makes words of
 * one sum gains the time of the wider table, no more.
 */
export const spelledAt = <T>(
  make: (raw: string) => T & object,
): ((text: string, codes: Uint16Array, start: number, end: number) => T) => {
  const known = remembered(make);
  const last: (T | undefined)[] = Array.from({ length: NEAR });
  const lengths = new Uint8Array(NEAR);
  const letters = new Uint16Array(NEAR * LONGEST_NEAR);
  return (text, codes, start, end) => {
    const length = end - start;
    if (length > LONGEST_NEAR) return known(text.slice(start, end));
    let sum = 0;
    for (let i = start; i < end; i += 1) sum = (Math.imul(sum, 31) + (codes[i] ?? 0)) | 0;
    const place = (sum ^ (sum >>> 12)) & (NEAR - 1);
    const from = place * LONGEST_NEAR;
    if (lengths[place] === length) {
      let i = 0;
      while (i < length && letters[from + i] === codes[start + i]) i += 1;
      const found = i === length ? last[place] : undefined;
      if (found) return found;
    }
    const own = known(text.slice(start, end));
    last[place] = own;
    lengths[place] = length;
    for (let i = 0; i < length; i += 1) letters[from + i] = codes[start + i] ?? 0;
    return own;
  };
};

/** One spelling of a word of a text, and what was found of it so far. */
export interface Spelling {
  readonly raw: string;
  readonly found: unknown[];
}

export const spelling = (raw: string): Spelling => ({ raw: interned(raw), found: [] });

let questions = 0;

/** A question put to many words, found out once a spelling. The answer must not be changed. */
export const foundOf = <T extends NonNullable<unknown> | null>(
  decide: (word: Spelling) => T,
): ((word: Spelling) => T) => {
  const place = questions;
  questions += 1;
  return (word) => {
    const known = word.found[place];
    if (known !== undefined) return known as T;
    const answer = decide(word);
    word.found[place] = answer;
    return answer;
  };
};
