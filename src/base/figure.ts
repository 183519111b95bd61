import type { Span, TextSpan } from './span.ts';

export const QUALIFIERS = ['exact', 'approx', 'more_than', 'at_least', 'less_than', 'at_most', 'range'] as const;
export type Qualifier = (typeof QUALIFIERS)[number];

export const ROLES = ['level', 'change', 'from', 'to', 'share', 'ratio', 'threshold'] as const;
export type Role = (typeof ROLES)[number];

/** From the firmest to the weakest; a result is no firmer than its weakest operand. */
export const MODALITIES = ['actual', 'estimate', 'planned', 'forecast', 'hypothetical'] as const;
export type Modality = (typeof MODALITIES)[number];

export const RELATIONS = ['in', 'by', 'since', 'until', 'next', 'last', 'fy', 'over'] as const;
export type Relation = (typeof RELATIONS)[number];

/** A time that a text names. `start` inclusive, `end` exclusive, ISO dates; fiscal years and `over` have neither. */
export interface Period {
  readonly rel: Relation;
  /** 2025, 2025-Q3, 2025-H1, 2025-10, 2025-10-30, a/b; for next and last P18M, P5Y, P2W. */
  readonly label: string;
  readonly start: string | null;
  readonly end: string | null;
}

/** A period with its place in the text. */
export interface NamedPeriod extends Period {
  readonly text: string;
  readonly at: Span;
  /** The days that the words name, where they are others than those of the label: end of March, two weeks ago. */
  readonly days?: { readonly start: string | null; readonly end: string | null };
}

/** Decimal strings in a unit: one value, or one bound, or both bounds of a range. */
export interface Amount {
  readonly value?: string;
  readonly min?: string;
  readonly max?: string;
}

export const FLAGS = [
  'ellipsis',
  'implicit-unit',
  'unit-calque',
  'unit-suspect',
  'split-unit',
  'clitic',
  'decimal-comma',
  'persian-digits',
  'negative',
  'implausible',
  'inconsistent',
  'ambiguous-times',
  'retracted',
] as const;
export type Flag = (typeof FLAGS)[number];

/** Flags that forbid silent computing. */
export const DOUBTS = ['unit-suspect', 'implausible', 'inconsistent', 'retracted'] as const satisfies readonly Flag[];
export type Doubt = (typeof DOUBTS)[number];

/** Why a figure may not be computed with: its flags that say so. */
export const doubtsOf = ({ flags }: { readonly flags: readonly Flag[] }): Doubt[] =>
  DOUBTS.filter((doubt) => flags.includes(doubt));

/**
 * A figure of a text: a typed value at an exact place.
 * exact, approx → value; range → min and max; more_than, at_least → min; less_than, at_most → max.
 */
export interface Figure extends TextSpan, Amount {
  readonly qualifier: Qualifier;
  /** A code of the unit table (`units.ts`), scale word already applied to the amount. */
  readonly unit: string;
  readonly dimension: string;
  /** The amount in the dimension's base unit. */
  readonly base: Amount & { readonly unit: string };
  readonly role: Role;
  /** Sign of a change; the amount itself stays positive. */
  readonly direction: 'up' | 'down' | null;
  readonly measure: string | null;
  readonly subject: TextSpan | null;
  readonly whole: TextSpan | null;
  readonly subjectId: string | null;
  readonly wholeId: string | null;
  /** What a count counts, as written. */
  readonly noun: string | null;
  /** Never defaulted to the date of publication. */
  readonly period: Period | null;
  readonly modality: Modality;
  readonly attribution: TextSpan | null;
  readonly flags: readonly Flag[];
}
