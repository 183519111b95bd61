import type { Token } from '#src/language/numbers-tokens.ts';
import { fold } from '#src/language/text.ts';

/** A table of phrases of one or more words, found at a token by their folded words. */
export interface Phrases<T> {
  /** The longest phrase that starts at a token. */
  at(tokens: readonly Token[], i: number): { readonly value: T; readonly next: number } | null;
}

const LONGEST = 5;

const wordsOf = (phrase: string): string[] => fold(phrase).match(/[\p{L}\p{M}\p{N}_]+|[^\s\p{L}\p{M}\p{N}_]/gu) ?? [];

/** Builds a table from rows `[value, 'phrase|phrase of several words']`; the words part at `|`. */
export const phrases = <T>(rows: readonly (readonly [T, string])[]): Phrases<T> => {
  const table = new Map<string, T>();
  const firsts = new Map<string, number>();
  for (const [value, list] of rows) {
    for (const phrase of list.split('|')) {
      const words = wordsOf(phrase);
      const first = words[0];
      if (first === undefined) continue;
      table.set(words.join(' '), value);
      firsts.set(first, Math.max(firsts.get(first) ?? 0, Math.min(words.length, LONGEST)));
    }
  }
  return {
    at(tokens, i) {
      const longest = firsts.get(tokens[i]?.key ?? '');
      if (longest === undefined) return null;
      for (let n = longest; n > 0; n -= 1) {
        let phrase = tokens[i]?.key ?? '';
        for (let k = 1; k < n; k += 1) phrase += ` ${tokens[i + k]?.key ?? ''}`;
        const value = table.get(phrase);
        if (value !== undefined) return { value, next: i + n };
      }
      return null;
    },
  };
};
