import type { Answer, Operand, Result } from './answer.ts';
import type { Chart } from './chart.ts';
import type { Amount, Doubt, Modality, Qualifier } from './figure.ts';
import type { Measured, Stated } from './interval.ts';

/** One value of a measure at a time, as it is stored. */
export interface FigureRow {
  readonly measure: string | null;
  /** 2025, 2025-Q3, 2025-10 …; null where the source says none. */
  readonly period: string | null;
  readonly operand: Operand;
  /** How much it changed, and not how much it was. */
  readonly change?: boolean;
  /** Who else says so. */
  readonly outlets: readonly string[];
  /** Where it was a forecast: what was then reported. */
  readonly reported?: Operand;
  /** In the units that the asker chose. */
  readonly besides?: readonly Measured[];
}

/** One measure of two subjects. */
export interface ComparedRow {
  readonly measure: string | null;
  readonly period: string | null;
  readonly a: Operand;
  readonly b: Operand;
  /** The difference and the ratio of the first to the second. */
  readonly results: readonly Result[];
}

/** A figure of a text that somebody showed. */
export interface ReadRow {
  /** As it is written, and a piece of the sentence around it. */
  readonly text: string;
  readonly quote: string;
  readonly amount: Amount & { readonly qualifier: Qualifier; readonly unit: string };
  /** What a count counts. */
  readonly noun: string | null;
  readonly measure: string | null;
  readonly subject: string | null;
  readonly period: string | null;
  readonly change: boolean;
  readonly modality: Modality;
  /** The same amount in other units. */
  readonly besides: readonly Measured[];
  /** Why it looks wrong. */
  readonly doubts: readonly Doubt[];
}

/** Figures and what is computed of them. */
export type FigureReply =
  | { readonly kind: 'answer'; readonly answer: Answer; readonly chart?: Chart }
  | {
      readonly kind: 'figures';
      readonly subject: string;
      readonly measure?: string;
      readonly reported: readonly FigureRow[];
      /** What was expected or planned when it was said. */
      readonly ahead: readonly FigureRow[];
      readonly more: boolean;
      readonly chart?: Chart;
    }
  | {
      readonly kind: 'comparison';
      readonly a: string;
      readonly b: string;
      readonly rows: readonly ComparedRow[];
      readonly chart?: Chart;
    }
  /** What a text says in figures: the first of `count`. */
  | { readonly kind: 'reading'; readonly rows: readonly ReadRow[]; readonly count: number }
  | {
      readonly kind: 'conversion';
      readonly from: Stated & { readonly unit: string };
      readonly to: Stated & { readonly unit: string };
      readonly working: string;
    };
