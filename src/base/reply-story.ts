import type { Operand } from './answer.ts';
import type { Topic } from './article.ts';
import type { Chart } from './chart.ts';

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

/** Stories, and what they are about. */
export type StoryReply =
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
      /** What was asked for, where nothing was told in it: then all this is of the newest day before that has stories. */
      readonly silent?: { readonly from: string; readonly to: string };
      readonly stories: readonly { readonly story: StoryCard; readonly summary: readonly Operand[] }[];
      /** How many stories there are besides. */
      readonly others: number;
      /** Topics that rise or fall. */
      readonly rows: readonly TrendRow[];
      readonly rising: readonly RisingRow[];
      readonly changes: readonly FigureChange[];
    }
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
      /** This community's own model judged the story when it began: by these words then, or, not kept, as it reads them now. */
      readonly judged?: 'then' | 'now';
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
    };
