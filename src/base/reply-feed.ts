import type { Operand } from './answer.ts';
import type { Health } from './health.ts';
import type { Problem } from './problem.ts';
import type { StoryCard } from './reply-story.ts';

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

/** Trouble with a feed that lasts, or its end. */
export interface FeedNotice {
  readonly feed: FeedRow;
  readonly recovered: boolean;
}

/** A story as an alert shows it. */
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

/** Feeds, and how they fare. */
export type FeedReply =
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
  | { readonly kind: 'ingested'; readonly feeds: readonly IngestRow[] };
