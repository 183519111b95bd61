import type { Answer, Operand, Result } from './answer.ts';
import type { Topic } from './article.ts';
import type { Chart } from './chart.ts';
import type { Finding } from './finding.ts';
import type { Ailment, Health } from './health.ts';
import type { Stated } from './interval.ts';
import type { Language } from './lang.ts';
import type { Problem } from './problem.ts';
import type { Rule, Stage } from './rule.ts';

/** One report of a story. */
export interface Report {
  readonly id: number;
  readonly title: string;
  readonly url: string;
  readonly outlet: string;
  readonly lang: string;
  /** ISO 8601 UTC. */
  readonly published: string;
}

export interface StoryCard {
  /** The founding article's id. */
  readonly id: number;
  readonly topics: readonly Topic[];
  /** Newest first; the reader's language first where it has one. */
  readonly reports: readonly Report[];
  /** How many of the reports have words of their own: those that print one wire are one voice. */
  readonly voices: number;
}

/** A report of a story as it came. */
export interface TimelineRow {
  readonly report: Report;
  /** What it is to those before it. */
  readonly is: 'first' | 'report' | 'copy' | 'correction' | 'follow-up';
  /** The figures that it was the first to tell. */
  readonly brings: readonly Operand[];
}

/** One thing for which outlets give different amounts. */
export interface Differing {
  readonly measure?: string;
  readonly versions: readonly Operand[];
}

/** The exact words of a report that decided for a topic. */
export interface TopicWords {
  readonly topic: Topic;
  readonly outlet: string;
  readonly url: string;
  readonly words: readonly string[];
}

/** A report and the facts by which it joined its story. */
export interface JoinedReport {
  readonly report: Report;
  readonly why: readonly string[];
}

/** What a moderator did to a story. */
export interface StoryEdited {
  readonly kind: 'split' | 'join';
  readonly story: number;
  readonly other: number;
  /** ISO 8601 UTC. */
  readonly at: string;
  /** Who, where the door knows them: a person's id there. */
  readonly by?: string;
  readonly undone?: string;
}

export interface TrendRow {
  readonly topic: Topic;
  /** Stories in the period, and in the up to four times longer period before it. */
  readonly now: number;
  readonly before: number;
  readonly verdict: 'rising' | 'maybe-rising' | 'falling' | 'steady' | 'too-few';
  /** By how many percent more stories a day; absent where there are too few to call. */
  readonly change?: number;
}

/** A topic's stories by language (its code) or by outlet (its name). A story counts for each that tells it. */
export interface TrendGroup {
  readonly topic: Topic;
  readonly rows: readonly (TrendRow & { readonly of: string })[];
}

/** A name, or a phrase as a title writes it, that more stories speak of than before. */
export interface RisingRow extends Omit<TrendRow, 'topic'> {
  readonly name: string;
}

/** A measure of somebody that has another value than before. */
export interface FigureChange {
  readonly measure: string;
  readonly before: Operand;
  readonly now: Operand;
}

export interface FeedRow {
  readonly url: string;
  readonly title: string;
  readonly lang?: string;
  readonly articles: number;
  /** Epoch milliseconds. */
  readonly lastFetched?: number;
  /** Why the last fetch failed, where it did. */
  readonly problem?: Problem;
  readonly health?: Health;
  /** Milliseconds until it is asked again; absent where it is not. */
  readonly nextIn?: number;
  /** Its newest item, and when that was published (epoch milliseconds). */
  readonly lastTitle?: string;
  readonly newest?: number;
}

/** A story as an alert shows it. */
/** Trouble with a feed that lasts, or its end. */
export interface FeedNotice {
  readonly feed: FeedRow;
  readonly recovered: boolean;
}

export interface Preview {
  readonly story: StoryCard;
  readonly summary: readonly Operand[];
  readonly figures: readonly Operand[];
}

/** What became of an address of a list. */
export interface ListedRow {
  readonly url: string;
  readonly title?: string;
  readonly known: boolean;
  readonly problem?: Problem;
}

export interface IngestRow {
  readonly url: string;
  readonly title?: string;
  readonly read: number;
  readonly added: number;
  readonly unchanged: boolean;
  readonly problem?: Problem;
}

/** A rule as its server sees it. */
export interface AlertRow extends Rule {
  readonly id: number;
  /** It no longer runs: Barq was refused in its channel. */
  readonly paused: boolean;
  /** The titles of its feeds. */
  readonly sources: readonly string[];
}

/** What became of a story under a rule. `kept`: a condition does not hold. `old`: it had begun before. */
export type AlertOutcome = 'kept' | 'old' | 'stopped' | 'waits' | 'gathers' | 'posted' | 'failed';

/** One change of what a server has set. */
export interface AuditRow {
  /** ISO 8601 UTC. */
  readonly at: string;
  /** A person's id where the door knows one; absent where Barq did by itself. */
  readonly by?: string;
  readonly what: string;
  readonly given: Readonly<Record<string, string>>;
}

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

/** What a command gives back: meaning without words. Every door turns it into words by `talk/say.ts`. */
export type Reply =
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
  | { readonly kind: 'news'; readonly stories: readonly StoryCard[]; readonly more: boolean }
  | {
      readonly kind: 'story';
      readonly story: StoryCard;
      /** Verbatim sentences with their sources. */
      readonly summary: readonly Operand[];
      /** Oldest first. */
      readonly timeline: readonly TimelineRow[];
      readonly figures: readonly Operand[];
      readonly differing: readonly Differing[];
      readonly why: readonly string[];
      /** The earlier story that it goes on from, and those that go on from it, oldest first. */
      readonly before: StoryCard | null;
      readonly after: readonly StoryCard[];
    }
  | {
      readonly kind: 'trends';
      readonly from: string;
      readonly to: string;
      /** When the period before begins: later than four times as long ago where less is stored. */
      readonly since: string;
      readonly rows: readonly TrendRow[];
      readonly by?: { readonly what: 'language' | 'outlet'; readonly groups: readonly TrendGroup[] };
      readonly rising: readonly RisingRow[];
      /** What changed in the figures, where that was asked for. */
      readonly changes?: readonly FigureChange[];
      readonly stories: readonly StoryCard[];
      readonly chart?: Chart;
    }
  /** What was told in a period, once. */
  | {
      readonly kind: 'brief';
      readonly from: string;
      readonly to: string;
      readonly stories: readonly { readonly story: StoryCard; readonly summary: readonly Operand[] }[];
      /** How many stories there are besides. */
      readonly others: number;
      /** Topics that rise or fall. */
      readonly rows: readonly TrendRow[];
      readonly rising: readonly RisingRow[];
      readonly changes: readonly FigureChange[];
    }
  | {
      readonly kind: 'conversion';
      readonly from: Stated & { readonly unit: string };
      readonly to: Stated & { readonly unit: string };
      readonly working: string;
    }
  | { readonly kind: 'feeds'; readonly feeds: readonly FeedRow[] }
  | {
      readonly kind: 'feed-added';
      readonly feed: FeedRow;
      readonly known: boolean;
      /** Its newest items as they would be posted. */
      readonly previews?: readonly Preview[];
    }
  /** Read, and nothing kept of it. */
  | { readonly kind: 'feed-tested'; readonly feed: FeedRow; readonly previews: readonly Preview[] }
  | { readonly kind: 'feed-removed'; readonly url: string }
  | { readonly kind: 'feed-paused'; readonly url: string; readonly paused: boolean }
  /** Addresses that are followed from now on; they are read in their turn. */
  | { readonly kind: 'feeds-listed'; readonly rows: readonly ListedRow[] }
  /** A list of feeds as a file; a door that hands over no files shows what is in it. */
  | { readonly kind: 'file'; readonly name: string; readonly text: string; readonly feeds: readonly FeedRow[] }
  /** Feeds that moderators are told of. */
  | { readonly kind: 'feed-notices'; readonly notices: readonly FeedNotice[] }
  /** Where they are told: a channel, nowhere (null), or wherever Discord tells moderators (undefined). */
  | { readonly kind: 'notices-to'; readonly channel: string | null | undefined; readonly changed: boolean }
  /** To whoever named a channel that refuses Barq, with what could not be told there. */
  | { readonly kind: 'notices-stopped'; readonly channel: string; readonly notices: readonly FeedNotice[] }
  | { readonly kind: 'ingested'; readonly feeds: readonly IngestRow[] }
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
  | { readonly kind: 'alerts-stopped'; readonly alerts: readonly AlertRow[] }
  /** What a moderator said of a story's topics counts, or no longer does. `learnt`: whether the model follows. */
  | {
      readonly kind: 'topics-corrected';
      readonly story: StoryCard;
      readonly undone: boolean;
      readonly learnt?: boolean;
    }
  | {
      readonly kind: 'why';
      readonly story: StoryCard;
      readonly words: readonly TopicWords[];
      /** The topics are a moderator's. */
      readonly said: boolean;
      /** Oldest first. */
      readonly joined: readonly JoinedReport[];
      readonly edits: readonly StoryEdited[];
    }
  /** Stories as they stand after a moderator parted, joined or restored them. */
  | {
      readonly kind: 'stories-edited';
      readonly done: 'split' | 'joined' | 'undone';
      readonly stories: readonly StoryCard[];
    }
  /** What a server has set, with what is left to do until stories come by themselves. */
  | {
      readonly kind: 'settings';
      readonly language?: Language;
      readonly zone: string;
      readonly feeds: number;
      readonly alerts: number;
    }
  /** How a server's Barq fares, and what was changed last: the newest first. */
  | {
      readonly kind: 'status';
      readonly feeds: number;
      readonly failing: number;
      readonly alerts: number;
      readonly stopped: number;
      readonly due: number;
      readonly digest: number;
      readonly dead: number;
      readonly zone: string;
      readonly changes: readonly AuditRow[];
    }
  /** What a person has chosen for themselves. */
  | { readonly kind: 'preferences'; readonly language?: Language }
  /** All that is stored about a person, as a file. */
  | { readonly kind: 'personal'; readonly name: string; readonly text: string; readonly rows: number }
  | { readonly kind: 'erased' }
  /** What an examination of a Barq found. */
  | { readonly kind: 'findings'; readonly findings: readonly Finding[] }
  | { readonly kind: 'help' }
  /** `ailment`: of a feed that is not followed, by which people are told what they can do. */
  | { readonly kind: 'problem'; readonly problem: Problem; readonly ailment?: Ailment };
