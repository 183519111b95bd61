import type { Topic } from '#src/base/article.ts';
import type { Modality, Qualifier, Role } from '#src/base/figure.ts';
import type { Language } from '#src/base/lang.ts';
import type { NameKind } from './names.ts';
import type { Noun, WrittenUnit } from './unit-words.ts';

export type PeriodKind = 'month' | 'quarter' | 'year' | 'by';

/** A quantity that an event states: drawn once a story, written by each outlet in its own way. */
export interface FactSpec {
  readonly measure: string | null;
  readonly unit: WrittenUnit;
  /** What is counted, where the unit is `count`. */
  readonly noun?: Noun;
  /** Bounds of the value, in steps of `step` units. */
  readonly low: number;
  readonly high: number;
  readonly step?: '0.01' | '0.1' | '1' | '10' | '1000' | '100000' | '1000000';
  /** The value is that of an earlier fact times `low`/100 to `high`/100, rounded to the step. */
  readonly of?: string;
  /** The role of the cast that it is said of. */
  readonly subject: string;
  readonly period?: PeriodKind;
  readonly modality?: Modality;
  readonly role?: Role;
  /** Bounds it may come with, beside exact and approximate ones. */
  readonly bounds?: readonly Qualifier[];
  /** The bound that the sentences around it say in words of their own; it takes no other. */
  readonly worded?: Qualifier;
}

/**
 * Sentences with slots: `{who}` for a name, `{output}` for a figure with its qualifier, `{output.when}` for the figure's
 * period, `[said|announced]` for a choice.
 */
export interface Wording {
  readonly titles: readonly string[];
  readonly leads: readonly string[];
  readonly details: readonly string[];
  readonly colour: readonly string[];
  readonly quotes: readonly string[];
}

export type EventKind = Readonly<Record<Language, Wording>> & {
  readonly id: string;
  readonly topics: readonly Topic[];
  /** How often it happens, beside the others. */
  readonly weight: number;
  readonly cast: Readonly<Record<string, NameKind>>;
  /** In the order in which they are drawn. */
  readonly facts: Readonly<Record<string, FactSpec>>;
};
