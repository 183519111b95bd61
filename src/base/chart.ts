import type { Topic } from './article.ts';
import type { Amount, Qualifier } from './figure.ts';

/** Stories by topic, counted in equal stretches of days that follow each other up to today. */
export interface CountsChart {
  readonly kind: 'counts';
  /** The midnight (ISO date) with which the first stretch begins, and how many days each lasts. */
  readonly from: string;
  readonly days: number;
  /** The midnight with which the period begins that is held against the time before it. */
  readonly since: string;
  /** The last stretch is not over yet. */
  readonly open: boolean;
  /** The most reported first; all as long. */
  readonly lines: readonly { readonly topic: Topic; readonly counts: readonly number[] }[];
}

/** An amount at a time. */
export interface ChartPoint extends Amount {
  readonly qualifier: Qualifier;
  /** Half open, ISO dates. */
  readonly from: string;
  readonly to: string;
  /** 2025, 2025-Q3 …; null where the source names no time and the point stands at the day of its report. */
  readonly period: string | null;
  /** Expected or planned when it was said. */
  readonly ahead: boolean;
  /** Who says so, the clearest report first. */
  readonly outlets: readonly string[];
  /** Others give another amount for the same. */
  readonly disputed: boolean;
}

/** Whose an amount is: as it is written, and what the gazetteer knows it by. */
export interface ChartName {
  readonly name: string | null;
  readonly entity?: string;
}

/** One measure over time, in one unit; a line for each of whom it is told. */
export interface SeriesChart {
  readonly kind: 'series';
  /** What was asked about; lines without a name are of it. */
  readonly about: string | null;
  readonly measure: string;
  readonly unit: string;
  /** Points in the order of time. */
  readonly lines: readonly (ChartName & { readonly points: readonly ChartPoint[] })[];
}

export interface ChartBar extends Amount, ChartName {
  readonly qualifier: Qualifier;
  readonly ahead: boolean;
}

/** Amounts of one measure and time, in one unit. */
export interface BarGroup {
  readonly measure: string | null;
  readonly unit: string;
  readonly period: string | null;
  readonly bars: readonly ChartBar[];
}

/** Amounts side by side. */
export interface BarsChart {
  readonly kind: 'bars';
  readonly about: string | null;
  /** What the bars are: of several subjects, of the two sides of a comparison, or what several outlets say of one thing. */
  readonly by: 'subject' | 'side' | 'outlet';
  readonly groups: readonly BarGroup[];
}

/** What a reply can draw: figures and names, without words of a language. */
export type Chart = CountsChart | SeriesChart | BarsChart;
