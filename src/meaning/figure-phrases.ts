import { answered } from '#src/language/lexemes.ts';
import type { Token } from '#src/language/numbers-tokens.ts';
import { fold } from '#src/language/text.ts';

/** A table of phrases of one or more words, found at a token by their folded words. */
export interface Phrases<T> {
  /** The longest phrase that starts at a token. */
  at(tokens: readonly Token[], i: number): { readonly value: T; readonly next: number } | null;
  /** May a phrase start with this word? */
  begins(key: string): boolean;
}

/** What stands behind the words so far: the value of the phrase they make, and the words it may go on with. */
interface Node<T> {
  value?: T;
  readonly next: Map<string, Node<T>>;
}

const wordsOf = (phrase: string): string[] => fold(phrase).match(/[\p{L}\p{M}\p{N}_]+|[^\s\p{L}\p{M}\p{N}_]/gu) ?? [];

/** Builds a table from rows `[value, 'phrase|phrase of several words']`; the words part at `|`. */
export const phrases = <T>(rows: readonly (readonly [T, string])[]): Phrases<T> => {
  const root: Node<T> = { next: new Map() };
  for (const [value, list] of rows) {
    for (const phrase of list.split('|')) {
      const words = wordsOf(phrase);
      if (words.length === 0) continue;
      let node = root;
      for (const word of words) {
        const known = node.next.get(word) ?? { next: new Map() };
        node.next.set(word, known);
        node = known;
      }
      node.value = value;
    }
  }
  const begun = answered((key) => root.next.get(key) ?? null);
  return {
    at(tokens, i) {
      let node: Node<T> | null | undefined = begun(tokens[i]);
      let found: { value: T; next: number } | null = null;
      for (let at = i + 1; node; at += 1) {
        if (node.value !== undefined) found = { value: node.value, next: at };
        node = node.next.size ? node.next.get(tokens[at]?.key ?? '') : null;
      }
      return found;
    },
    begins: (key) => root.next.has(key),
  };
};
