import { keyAt, type Scene } from './figure-scene.ts';
import { forms } from './figure-subjects-present-en.ts';
import type { Run } from './figure-subjects-runs.ts';
import type { Tag } from './figure-subjects-words-en.ts';

/** Something that is done in a sentence, and the noun phrase that does it; several share a clause. */
export interface Predicate {
  /** First token of the verb group, and the token behind it. */
  readonly at: number;
  readonly next: number;
  readonly base: string;
  /** Done to its subject: was fined. */
  readonly passive: boolean;
  readonly clause: Clause;
}

export interface Clause {
  /** What stands in front of its verb; null where that is left out. */
  subject: Run | null;
  verb: Predicate | null;
  /** Left open by its words, and filled by the clause around it: which …, having sold …. */
  readonly parent: Clause | null;
  readonly inserted: boolean;
  /** It tells of a noun of the clause around it: which …, built in 1987. */
  bound: boolean;
  /** The subject is what a figure counts: 40 % of the miners. */
  counted: boolean;
}

export interface Clauses {
  readonly tags: readonly Tag[];
  /** What governs each token, in order of tokens: the last predicate of its clause, null in front of the first. */
  readonly rulers: readonly (Predicate | null)[];
  readonly clauses: readonly Clause[];
  /** The clause each token stands in. */
  readonly homes: readonly Clause[];
}

export const clause = (parent: Clause | null, subject: Run | null, inserted: boolean): Clause => ({
  subject,
  verb: null,
  parent,
  inserted,
  bound: inserted,
  counted: false,
});

/** The predicate of a verb group: its last verb is what is done. */
export const predicate = (scene: Scene, of: Clause, at: number, next: number, main: number): Predicate => {
  const word = keyAt(scene, main);
  const form = forms(scene.tokens[main]);
  let passive = false;
  for (let i = at; i < main; i += 1) passive ||= /^(?:is|are|was|were|be|been|being)$/.test(keyAt(scene, i));
  return { at, next, base: form?.base || word, passive: passive && Boolean(form?.past), clause: of };
};

/** The clause around what a comma has opened or left without its verb. */
export const outside = (of: Clause): Clause | null => {
  for (let at: Clause | null = of; at?.parent; at = at.parent) if (at.inserted || !at.parent.verb) return at.parent;
  return null;
};
