import type { Amount, Doubt, Modality, Period, Qualifier } from './figure.ts';
import type { Measured } from './interval.ts';
import type { Language } from './lang.ts';

export const OPERATIONS = [
  'value',
  'difference',
  'ratio',
  'percent-change',
  'cagr',
  'share',
  'sum',
  'average',
  'convert',
  'rank',
  'count',
  'trend',
  'when',
  'who-said',
  'calculator',
  'list',
  'compare',
] as const;
export type Operation = (typeof OPERATIONS)[number];

export const REASONS = [
  'no_source',
  'no_such_period',
  'wrong_presupposition',
  'ambiguous_subject',
  'ambiguous_question',
  'units_do_not_fit',
  'missing_operand',
  'flagged_figure',
  'no_rate',
  'zero_base',
  'outside_the_field',
] as const;
export type Reason = (typeof REASONS)[number];

/** A stored statement that an answer rests on: `quote` is the exact sentence, start and end its place in the article. */
export interface Operand extends Amount {
  readonly qualifier?: Qualifier;
  readonly unit?: string;
  /** What a count counts, as written. */
  readonly counted?: string;
  readonly measure?: string;
  readonly subject?: string;
  readonly period?: Period;
  readonly modality?: Modality;
  readonly attribution?: string;
  /** Why the figure may not be computed with, where it looks wrong in its source. */
  readonly flags?: readonly Doubt[];
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  readonly url: string;
  readonly outlet: string;
  /** ISO 8601 UTC. */
  readonly published: string;
}

/** Constants that answers name among their inputs. */
export const CONSTANTS = [
  'hours_per_year',
  'hours_of_period',
  'hashes_per_difficulty',
  'block_seconds',
  'subsidy',
  'pue',
  'pool_fee',
  'retarget_intervals',
  'halving_blocks',
  'last_halving',
] as const;
export type Constant = (typeof CONSTANTS)[number];

/** A number that no source gave: the asker's own, or a named constant. */
export interface Input {
  readonly value: string;
  readonly unit: string;
  readonly from: 'question' | 'constant';
  readonly name?: Constant;
}

export const SIGNS = ['plus', 'minus', 'times', 'over'] as const;
export type Sign = (typeof SIGNS)[number];

/** How a result follows from the operands and inputs of its answer, by their places there. */
export type Formula =
  | { readonly operand: number }
  | { readonly input: number }
  | { readonly sign: Sign; readonly of: readonly [Formula, Formula] };

export interface Result extends Amount {
  readonly operation: Operation;
  readonly qualifier?: Qualifier;
  readonly unit?: string;
  readonly modality?: Modality;
  readonly names?: readonly string[];
  /** ISO dates, as exact as the source: 2024-11-01, 2024-11, 2024, 2026-Q3. */
  readonly dates?: readonly string[];
  /** The calculation in figures and unit codes, without words of a language. */
  readonly working: string;
  /** Where several operations stand one upon the other: what is computed again before the answer leaves. */
  readonly formula?: Formula;
  /** The same in the units that the asker chose. */
  readonly besides?: readonly Measured[];
}

/** The question as it was understood. */
export interface Plan {
  readonly operation: Operation;
  readonly subjects: readonly string[];
  readonly measures: readonly string[];
  readonly periods: readonly string[];
  readonly topics?: readonly string[];
  readonly unit?: string;
}

/** A question that close readings part: what it comes to in another one. */
export interface OtherReading {
  readonly plan: Plan;
  readonly status: 'answered' | 'conflict';
  readonly results: readonly Result[];
  readonly operands: readonly Operand[];
  readonly inputs: readonly Input[];
  readonly conflicts: readonly Operand[];
}

/** A forecast whose period has come, beside what was then reported. */
export interface Outcome {
  readonly forecast: Operand;
  readonly reported: Operand;
}

/** A question that left something out, and what it was taken to mean. */
export interface Inherited {
  /** The whole question, as it was answered. */
  readonly question: string;
  /** What stands in it that was not asked again, as it was typed before. */
  readonly kept: readonly string[];
}

/** An answer as a value; its words (`reading`, `text` of CONTRACT) are made by `talk/say.ts`. */
export interface Answer {
  readonly question: string;
  readonly lang: Language;
  readonly status: 'answered' | 'conflict' | 'unanswered';
  readonly plan: Plan;
  /** The asked result first. For a conflict, one for each version. */
  readonly results: readonly Result[];
  readonly operands: readonly Operand[];
  readonly inputs: readonly Input[];
  readonly conflicts: readonly Operand[];
  readonly reason?: Reason;
  readonly nearest?: readonly Operand[];
  /** Where unanswered: what of the question no stored figure has, as it was typed. */
  readonly missing?: readonly string[];
  /** Where unanswered: a question near to it that is answered. */
  readonly suggested?: string;
  /** Readings nearly as likely as the first, answered as well. */
  readonly others?: readonly OtherReading[];
  /** Further readings that could be answered, were they asked for. */
  readonly also?: readonly Operation[];
  readonly outcomes?: readonly Outcome[];
  readonly inherited?: Inherited;
}
