import type { COMMANDS, CommandName } from '#commands/index.ts';
import type { TREND_VIEWS } from '#commands/trends.ts';
import type { Constant, Operation, Reason } from '#src/base/answer.ts';
import type { Topic } from '#src/base/article.ts';
import type { Doubt, Modality, Qualifier } from '#src/base/figure.ts';
import type { CHECKS, Check } from '#src/base/finding.ts';
import type { Ailment, HealthState } from '#src/base/health.ts';
import type { Language } from '#src/base/lang.ts';
import type { Cause, PROBLEMS, ProblemCode, Takes } from '#src/base/problem.ts';
import type { AlertOutcome } from '#src/base/reply-alert.ts';
import type { TimelineRow, TrendRow } from '#src/base/reply-story.ts';
import type { Stage } from '#src/base/rule.ts';
import type { Subject } from '#src/feed/catalogue.ts';
import type { SpokenUnit } from './units.ts';

/** Plural categories of each language, by the names of Intl.PluralRules. */
interface PluralForms {
  readonly en: 'one' | 'other';
  readonly ar: 'zero' | 'one' | 'two' | 'few' | 'many' | 'other';
}

export type Plural<L extends Language> = Readonly<Record<PluralForms[L], string>>;

type OptionName<N extends CommandName> = keyof (typeof COMMANDS)[N]['options'];

/** All words of a language. A key that is missing in one language does not compile. */
export interface Messages<L extends Language> {
  /** The language's own name. */
  readonly name: string;
  readonly commands: {
    readonly [N in CommandName]: { readonly does: string; readonly options: Readonly<Record<OptionName<N>, string>> };
  };
  readonly problems: Readonly<Record<ProblemCode, string>>;
  /** What an examination says of each thing that it looks at. */
  readonly checks: Readonly<Record<Check, string>>;
  /** Why a server cannot be reached. */
  readonly causes: Readonly<Record<Cause, string>>;
  /** What options take that are said in words. */
  readonly takes: Readonly<Record<Takes, string>>;
  readonly reasons: Readonly<Record<Reason, string>>;
  /** What would help whoever was refused for a reason. */
  readonly hints: Readonly<Record<Reason, string>>;
  readonly doubts: Readonly<Record<Doubt, string>>;
  readonly operations: Readonly<Record<Operation, string>>;
  readonly constants: Readonly<Record<Constant, string>>;
  readonly topics: Readonly<Record<Topic, string>>;
  readonly verdicts: Readonly<Record<TrendRow['verdict'], string>>;
  /** What a report of a story is to those before it. */
  readonly reportKinds: Readonly<Record<TimelineRow['is'], string>>;
  /** The conditions of a rule, and what became of a story under one. */
  readonly stages: Readonly<Record<Stage['stage'], string>>;
  readonly alertOutcomes: Readonly<Record<AlertOutcome, string>>;
  /** Languages of the news by their names. */
  readonly spoken: Readonly<Record<Language, string>>;
  readonly trendViews: Readonly<Record<(typeof TREND_VIEWS)[number], string>>;
  readonly directions: Readonly<Record<'up' | 'down' | 'flat', string>>;
  readonly qualifiers: Readonly<Record<Qualifier, string>>;
  readonly modalities: Readonly<Record<Modality, string>>;
  readonly units: Readonly<Record<SpokenUnit, string>>;
  /** How a feed fares, and what to do about each kind of trouble. */
  readonly health: Readonly<Record<HealthState, string>>;
  readonly remedies: Readonly<Record<Ailment, string>>;
  /** The same of a feed that nobody follows, where it differs: Barq does not ask for that one again by itself. */
  readonly unfollowed: Readonly<Record<'later' | 'moved' | 'odd' | 'page', string>>;
  readonly subjects: Readonly<Record<Subject, string>>;
  readonly counts: Readonly<
    Record<
      'stories' | 'articles' | 'outlets' | 'voices' | 'feeds' | 'servers' | 'new' | 'minutes' | 'hours' | 'days',
      Plural<L>
    >
  >;
  /** Sentences. English decides which there are; every other language is held to its keys and placeholders. */
  readonly phrases: Readonly<Record<string, string>>;
}

/** A language beside the one whose phrases are the yardstick. */
export type Translation<L extends Language, Source extends { readonly phrases: object }> = Messages<L> & {
  readonly phrases: Readonly<Record<keyof Source['phrases'], string>>;
};

/** The names between braces in a text. */
export type Placeholders<T> = T extends `${string}{${infer N}}${infer Rest}` ? N | Placeholders<Rest> : never;

/** The keys whose texts do not ask for the same values in both languages; never, where all is well. */
export type Differing<A, B extends Record<keyof A, unknown>> = {
  [K in keyof A]: [Placeholders<A[K]>] extends [Placeholders<B[K]>]
    ? [Placeholders<B[K]>] extends [Placeholders<A[K]>]
      ? never
      : K
    : K;
}[keyof A];

/** The checks whose sentences ask for a value that the finding does not carry; never, where all is well. */
export type Unfound<M extends Record<Check, string>> = {
  [C in Check]: [Placeholders<M[C]>] extends [(typeof CHECKS)[C][number]] ? never : C;
}[Check];

/** The codes whose sentences ask for a value that the problem does not carry; never, where all is well. */
export type Unfilled<M extends Record<ProblemCode, string>> = {
  [C in ProblemCode]: [Placeholders<M[C]>] extends [(typeof PROBLEMS)[C][number]] ? never : C;
}[ProblemCode];
