import type { Operand } from './answer.ts';
import type { Topic } from './article.ts';
import type { Report, StoryCard } from './reply-story.ts';
import type { Rule, Stage } from './rule.ts';

/** A rule as its server sees it. */
export interface AlertRow extends Rule {
  readonly id: number;
  /** It no longer runs: Barq was refused in its channel. */
  readonly paused: boolean;
  /** The titles of its feeds. */
  readonly sources: readonly string[];
}

/** What became of a story under a rule. `kept`: a condition does not hold. `old`: it had begun before. */
export type AlertOutcome = 'kept' | 'old' | 'stopped' | 'waits' | 'gathers' | 'posted' | 'refused' | 'failed';

/** Rules, and what they post. */
export type AlertReply =
  | { readonly kind: 'alert-added'; readonly alert: AlertRow; readonly known: boolean }
  | { readonly kind: 'alert-edited'; readonly alert: AlertRow }
  /** What a rule would have posted since a day. */
  | {
      readonly kind: 'alert-preview';
      readonly alert: AlertRow;
      readonly from: string;
      readonly stories: readonly StoryCard[];
      readonly posted: number;
      readonly came: number;
      readonly held: readonly { readonly stage: Stage['stage']; readonly stories: number }[];
    }
  /** Why each rule posted a story, or did not. */
  | {
      readonly kind: 'alert-why';
      readonly story: StoryCard;
      readonly rows: readonly {
        readonly alert: AlertRow;
        readonly stages: readonly Stage[];
        readonly outcome: AlertOutcome;
      }[];
    }
  | { readonly kind: 'alerts'; readonly alerts: readonly AlertRow[] }
  | { readonly kind: 'alert-removed'; readonly alert: AlertRow }
  /** A story that began, for those who asked to be told. */
  | {
      readonly kind: 'alert';
      readonly story: StoryCard;
      readonly topics: readonly Topic[];
      /** Words and figures that were asked for, and roles that are told. */
      readonly asked: readonly string[];
      readonly roles: readonly string[];
      /** Reports that put something right. */
      readonly corrections: readonly Report[];
      readonly summary: readonly Operand[];
      readonly figures: readonly Operand[];
    }
  /** A report that goes on with a story whose message stands in a channel. */
  | {
      readonly kind: 'alert-follow-up';
      readonly story: StoryCard;
      readonly is: 'follow-up' | 'correction';
      readonly report: Report;
      readonly brings: readonly Operand[];
    }
  /** In place of an alert whose story became a part of another one: where that one is told. */
  | { readonly kind: 'alert-moved'; readonly url: string }
  /** What a channel was owed since its last digest. */
  | {
      readonly kind: 'digest';
      readonly stories: readonly { readonly story: StoryCard; readonly summary: readonly Operand[] }[];
      readonly roles: readonly string[];
    }
  /** To whoever made rules for a channel that refuses Barq. */
  | { readonly kind: 'alerts-stopped'; readonly alerts: readonly AlertRow[] };
