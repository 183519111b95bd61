import type { Figure, NamedPeriod } from './figure.ts';
import type { Detected } from './lang.ts';
import type { Span, TextSpan } from './span.ts';

/** One entry of a feed, in plain text: what is left when encodings, markup and dialects of RSS are gone. */
export interface FeedItem {
  /** Identity within the feed. */
  readonly key: string;
  /** At most 300 graphemes; empty where the feed gives none. */
  readonly title: string;
  /** Absolute http(s), or absent. */
  readonly url?: string;
  /** ISO 8601 UTC. */
  readonly published?: string;
  readonly updated?: string;
  readonly author?: string;
  /** Plain text, paragraphs parted by a blank line. */
  readonly summary: string;
  readonly content: string;
  readonly categories: readonly string[];
}

/** What a feed says about when it wants to be asked again. */
export interface FeedHints {
  /** A hub that would tell of new items (WebSub): kept for a Barq that can be reached from outside. */
  readonly hub?: string;
  /** Milliseconds; 0 where it says nothing. */
  readonly pause: number;
  /** Hours (0 to 23) and days (0 is Sunday) in UTC at which it brings nothing. */
  readonly skipHours: readonly number[];
  readonly skipDays: readonly number[];
}

export interface FeedDocument {
  /** `url` is the site's link, not the feed's address. */
  readonly feed: { readonly title: string; readonly url?: string; readonly lang?: string };
  readonly items: readonly FeedItem[];
  /** The document ended before its root did: its complete items are here, its validators must not be kept. */
  readonly truncated: boolean;
  readonly hints: FeedHints;
}

/** A feed item on its way into the store. Offsets of everything that was read in it point into `text`. */
export interface Article {
  readonly feedUrl: string;
  readonly key: string;
  readonly url: string;
  readonly outlet: string;
  readonly title: string;
  /** The title, a blank line, then the body: one string, so that one kind of offset serves all. */
  readonly text: string;
  /** Epoch milliseconds: the feed's date, or the time of fetching where the feed gives none (`dated` false). */
  readonly published: number;
  readonly dated: boolean;
  readonly feedLang?: string;
}

export const TOPICS = [
  'energy',
  'regulation',
  'mining',
  'ai-compute',
  'markets',
  'security',
  'adoption',
  'promo',
] as const;
export type Topic = (typeof TOPICS)[number];

export interface TopicFinding {
  readonly topic: Topic;
  /** 0 to 1. */
  readonly score: number;
  /** The words that decided, with their places in the text that was given. */
  readonly evidence: readonly TextSpan[];
}

/** A name found in a text and linked to the gazetteer. */
export interface Mention extends TextSpan {
  readonly entity: string;
}

/** What the stages of meaning made of an article. */
export interface Reading {
  readonly language: Detected;
  /** Sentences of `text` in order; the title is the first. */
  readonly sentences: readonly Span[];
  readonly topics: readonly TopicFinding[];
  readonly mentions: readonly Mention[];
  readonly figures: readonly Figure[];
  readonly periods: readonly NamedPeriod[];
}
