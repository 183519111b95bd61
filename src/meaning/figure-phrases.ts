import { answered } from '#src/language/lexemes.ts';
import type { Token } from '#src/language/numbers-tokens.ts';
import { fold } from '#src/language/text.ts';

interface Hit<T> {
  readonly value: T;
  readonly next: number;
}

/** What stands behind the words so far: the value of the phrase they make, and the words it may go on with. */
interface Node<T> {
  value?: T;
  readonly next: Map<string, Node<T>>;
}
export type Start<T> = Node<T>;

/** A table of phrases of one or more words, found at a token by their folded words. */
export interface Phrases<T> {
  /** The longest phrase that starts at a token. */
  at(tokens: readonly Token[], i: number): Hit<T> | null;
  /** What a word begins, spelled as here; to be looked for at a token that is spelled otherwise. */
  start(word: string): Start<T> | null;
  behind(start: Start<T>, tokens: readonly Token[], i: number): Hit<T> | null;
  /** The same behind the first letter of the token: وقال. */
  joined(tokens: readonly Token[], i: number): Hit<T> | null;
  /** May a phrase start with this word? */
  begins(key: string): boolean;
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
  const joint = answered((key) => root.next.get(key.slice(1)) ?? null);
  const behind = (first: Node<T>, tokens: readonly Token[], i: number): Hit<T> | null => {
    let node: Node<T> | null | undefined = first;
    let [value, next]: [T | undefined, number] = [undefined, 0];
    for (let at = i + 1; node; at += 1) {
      if (node.value !== undefined) [value, next] = [node.value, at];
      node = node.next.size ? node.next.get(tokens[at]?.key ?? '') : null;
    }
    return value === undefined ? null : { value, next };
  };
  return {
    at(tokens, i) {
      const first = begun(tokens[i]);
      return first && behind(first, tokens, i);
    },
    start: (word) => root.next.get(word) ?? null,
    behind,
    joined(tokens, i) {
      const first = joint(tokens[i]);
      return first && behind(first, tokens, i);
    },
    begins: (key) => root.next.has(key),
  };
};
