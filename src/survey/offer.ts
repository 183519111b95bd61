import type { Operation } from '#src/base/answer.ts';
import type { Candidate } from './candidate.ts';
import type { Filled } from './filled.ts';

/**
 * What speaks for and against an offer: numbers by names that a person can read. Whoever makes them has one list of
 * names, so that they are compared and weighed by their places in it.
 */
export interface Features {
  readonly names: readonly string[];
  readonly values: readonly number[];
}

/** Makes features of objects that all have the same names in the same order. */
export const featured = <T extends Readonly<Record<string, number>>>(): ((all: T) => Features) => {
  let names: readonly string[] | undefined;
  return (all) => {
    names ??= Object.keys(all);
    return { names, values: Object.values(all) };
  };
};

/** Features of a part of an offer: `of` stands before their names. */
export type Part =
  | { readonly of: '' | 'either ' | 'both '; readonly features: Features }
  /** Of several operands with the same names: the least, or the most, of each. */
  | { readonly of: 'worse ' | 'better '; readonly all: readonly Features[] };

/** One way to answer a question from stored figures: an operation and the statements that it is done with. */
export interface Proposal {
  readonly operation: Operation;
  readonly used: readonly Candidate[];
  readonly parts: readonly Part[];
  /** A ratio with above the line what the words put below. */
  readonly isTurned?: boolean;
  /** Computed when it is wanted: most offers are never looked at twice. */
  readonly filled: () => Filled;
}

/** Offers of one kind are weighed alike: one figure, one that states what is asked, one turned into another unit, one thing at two times, two things, a list. */
export const KINDS = ['figure', 'stated', 'turned', 'change', 'two', 'sum', 'rank'] as const;
export type Kind = (typeof KINDS)[number];

export interface Offer extends Proposal {
  readonly kind: Kind;
  /** What the reading of the question's words says of its operation. */
  readonly read: Readonly<Record<string, number>>;
}

/** The least or the most of each of several lists of one length. */
export const joined = (
  [first = [], ...rest]: readonly (readonly number[])[],
  of: (one: number, other: number) => number,
): readonly number[] => first.map((value, i) => rest.reduce((before, list) => of(before, list[i] ?? 0), value));

/** The features of a part, whichever it is. */
export const featuresOf = (part: Part): Features =>
  'features' in part
    ? part.features
    : {
        names: part.all[0]?.names ?? [],
        values: joined(
          part.all.map(({ values }) => values),
          part.of === 'worse ' ? Math.min : Math.max,
        ),
      };
