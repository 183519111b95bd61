import type { Operation } from '#src/base/answer.ts';
import type { Candidate } from './candidate.ts';
import type { Filled } from './filled.ts';

/** What speaks for and against an offer, by names that a person can read; what is not named is 0. */
export type Features = Readonly<Record<string, number>>;

/** Features of a part of an offer, such as of whichever operand meets a word better; `of` stands before their names. */
export interface Part {
  readonly of: '' | 'either ' | 'both ' | 'worse ' | 'better ';
  readonly features: Features;
}

/** One way to answer a question from stored figures: an operation and the statements that it is done with. */
export interface Proposal {
  readonly operation: Operation;
  readonly used: readonly Candidate[];
  readonly parts: readonly Part[];
  /** Computed when it is wanted: most offers are never looked at twice. */
  readonly filled: () => Filled;
}

/** Offers of one kind are weighed alike: one figure, one that states what is asked, one turned into another unit, one thing at two times, two things, a list. */
export const KINDS = ['figure', 'stated', 'turned', 'change', 'two', 'sum', 'rank'] as const;
export type Kind = (typeof KINDS)[number];

export interface Offer extends Proposal {
  readonly kind: Kind;
  /** What the reading of the question's words says of its operation. */
  readonly read: Features;
}

export const least = (all: readonly Features[]): Features => combined(all, Math.min);
export const most = (all: readonly Features[]): Features => combined(all, Math.max);

const combined = (all: readonly Features[], of: (one: number, other: number) => number): Features => {
  const [first = {}, ...rest] = all;
  return rest.reduce<Features>((before, features) => {
    const both: Record<string, number> = {};
    for (const name in before) both[name] = of(before[name] ?? 0, features[name] ?? 0);
    for (const name in features) if (!(name in before)) both[name] = of(0, features[name] ?? 0);
    return both;
  }, first);
};
