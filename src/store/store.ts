import type { Article, Reading, Topic } from '#src/base/article.ts';
import type { Figure } from '#src/base/figure.ts';
import type { Problem } from '#src/base/problem.ts';
import type { Span } from '#src/base/span.ts';
import type { JoinedStory, LateReport, LaterReport, StoryCandidate, StoryFacts } from '#src/base/story.ts';
import type { Habits } from '#src/feed/schedule.ts';
import type { AlertStories } from './alert-stories.ts';
import type { Audit } from './audit.ts';
import type { Changes } from './change-queue.ts';
import type { Corrections } from './corrections.ts';
import type { Counts } from './counted.ts';
import type { Digests } from './digest-queue.ts';
import type { FeedLeases } from './feed-leases.ts';
import type { FullTexts } from './full-texts.ts';
import type { Import } from './import.ts';
import type { Leaving } from './leaving.ts';
import type { Notices } from './notice-queue.ts';
import type { Outbox } from './outbox.ts';
import type { OwnStories } from './own-stories.ts';
import type { Personal } from './personal.ts';
import type { Places } from './places.ts';
import type { Retention } from './retention.ts';
import type { Rules } from './rules.ts';
import type { Settings } from './settings.ts';
import type { Spent } from './spent.ts';
import type { Stopped } from './stopped-queue.ts';
import type { TopicCauses } from './topic-causes.ts';
import type { VitalQueries } from './vitals.ts';

export type { CountBy, TermCounts } from './counted.ts';

/** The community of the command line and the local page. */
export const LOCAL = 'local';

/** Conditional-request validators, byte for byte as the server sent them. */
export interface Validators {
  readonly etag?: string;
  readonly lastModified?: string;
}

export interface FeedRecord {
  readonly id: number;
  readonly url: string;
  readonly title: string;
  readonly lang?: string;
  readonly site?: string;
  readonly validators: Validators;
  /** SHA-256 of the last body, for servers without validators. */
  readonly bodyHash?: string;
  /** Epoch milliseconds. */
  readonly lastFetched?: number;
  readonly nextAt: number;
  readonly failures: number;
  /** When the first of these failures was. */
  readonly failingSince?: number;
  readonly problem?: Problem;
  readonly articles: number;
  readonly habits?: Habits;
  /** The title of its newest item. */
  readonly lastTitle?: string;
  /** The items of its last reading carry no dates. */
  readonly undated: boolean;
  /** Where it says it has moved for good, and how often in a row it said so. */
  readonly moved?: Moved;
  /** Its server said that it is gone for good: it is not asked again until somebody resumes it. */
  readonly gone: boolean;
  /** The pages of its items are read, too. */
  readonly full: boolean;
  /** By the community that looks. */
  readonly paused: boolean;
}

export interface Moved {
  readonly to: string;
  readonly times: number;
}

/** What a pass over a feed leaves behind. */
export interface FetchOutcome {
  readonly at: number;
  readonly nextAt: number;
  readonly title?: string;
  readonly lang?: string;
  readonly site?: string;
  readonly validators?: Validators;
  readonly bodyHash?: string;
  readonly problem?: Problem;
  /** The connection of this machine is to blame: the failure is not counted against the feed. */
  readonly ours?: true;
  readonly habits?: Habits;
  readonly lastTitle?: string;
  readonly undated?: boolean;
  readonly moved?: Moved;
  /** The address to keep it under from now on. */
  readonly newUrl?: string;
}

/** What a search wants of an article: any one of these, each a list of tokens that all must be there. */
export type Want = readonly (readonly string[])[];

/** A want and how much an article gains that meets it. */
export interface Weighed {
  readonly want: Want;
  readonly weight: number;
}

/** An article ready to be stored, with the keys by which stories and searches find it. */
export interface NewArticle {
  readonly article: Article;
  readonly reading: Reading;
  /** Tokens for the full-text index, letters and digits only, parted by spaces. */
  readonly tokens: string;
  readonly story: StoryFacts;
  /** What counts of names and phrases are kept of. */
  readonly terms: readonly string[];
}

export interface StoredArticle {
  readonly id: number;
  readonly url: string;
  readonly outlet: string;
  readonly title: string;
  readonly text: string;
  readonly lang: string;
  readonly published: number;
  readonly storyId: number;
  readonly topics: readonly Topic[];
  /** Gazetteer entities that the text mentions. */
  readonly entities: readonly string[];
}

/** A figure with the sentence it came from and the article around it: there is no other kind of figure. */
export interface Statement {
  readonly figure: Figure;
  readonly seq: number;
  /** The sentence's place in the article's text; `quote` is its exact slice. */
  readonly sentence: Span;
  readonly quote: string;
  readonly article: StoredArticle;
}

/** Which figures: every given condition must hold; lists are alternatives, and an empty list holds for nothing. */
export interface FigureQuery {
  readonly articles?: readonly number[];
  readonly measures?: readonly string[];
  readonly dimensions?: readonly string[];
  readonly subjects?: readonly string[];
  /** ISO dates, half open: figures whose period overlaps. */
  readonly from?: string;
  readonly to?: string;
  readonly limit: number;
}

/** Which articles: as with figures. */
export interface ArticleQuery {
  readonly topics?: readonly Topic[];
  readonly entities?: readonly string[];
  /** Epoch milliseconds, half open. */
  readonly from?: number;
  readonly to?: number;
  readonly lang?: string;
  readonly limit: number;
}

/** A story as a community sees it. */
export interface StoredStory {
  readonly id: number;
  /** Oldest first. */
  readonly articles: readonly StoredArticle[];
  /** By article: the facts by which it joined. */
  readonly why: ReadonlyMap<number, readonly string[]>;
}

/** How many articles were new, how many came with another text than before, and how many were stored as they are. */
export interface Saved {
  readonly added: number;
  readonly updated: number;
  readonly known: number;
}

export interface Join {
  /** Picks the story that a new article joins, or null where it founds one. */
  (story: StoryFacts, candidates: readonly StoryCandidate[], published: number): JoinedStory | null;
  /** Picks the earlier story that one goes on from which an article founds. */
  readonly goesOn?: (story: StoryFacts, earlier: readonly StoryCandidate[], published: number) => number | null;
  /** Which of the reports that were published after one may be decided otherwise because of it: their articles. */
  readonly touches?: (
    story: LateReport,
    earlier: readonly StoryCandidate[],
    later: readonly LaterReport[],
  ) => readonly number[];
}

/** The story that one goes on from, and those that go on from it, oldest first: as far as the community sees them. */
export interface Thread {
  readonly before: StoredStory | null;
  readonly after: readonly StoredStory[];
}

/** What a community may read of the news. */
export interface Reads {
  figures(community: string, query: FigureQuery): Promise<readonly Statement[]>;
  /** The newest articles that meet all the wants, newest first. */
  search(community: string, wants: readonly Want[], limit: number): Promise<readonly StoredArticle[]>;
  /** The articles that meet the most of the wants, weighed by how rare each want is; best first, then the newer. */
  likeliest(community: string, wants: readonly Weighed[], limit: number): Promise<readonly StoredArticle[]>;
  articles(community: string, query: ArticleQuery): Promise<readonly StoredArticle[]>;
  /** The articles of a story that the community sees, oldest first, at most 200. A merged story's id leads to the older one. */
  story(community: string, id: number): Promise<StoredStory | null>;
  /** Each story of these ids that the community sees, in their order; those of one id once. */
  stories(community: string, ids: readonly number[]): Promise<readonly StoredStory[]>;
}

/**
 * What Barq remembers. The engine retrieves; ranking and computing are pure code over what it returns. A community sees
 * only articles of feeds it follows.
 */
export interface Store
  extends Reads,
    Counts,
    FeedLeases,
    Rules,
    VitalQueries,
    AlertStories,
    Outbox,
    Digests,
    Changes,
    Audit,
    Leaving,
    Personal,
    Settings,
    Notices,
    Stopped,
    FullTexts,
    Corrections,
    OwnStories,
    TopicCauses,
    Import,
    Retention,
    Spent {
  /** Other processes may work on it, too. */
  readonly shared: boolean;
  readonly places?: () => Promise<Places>;
  /** Calls when another process has stored articles, and alerts with them; not each time. Gives what ends it. */
  readonly hear?: (wake: () => void) => () => Promise<void>;
  follow(community: string, url: string, at: number): Promise<{ feed: FeedRecord; known: boolean }>;
  unfollow(community: string, url: string): Promise<boolean>;
  feeds(community: string): Promise<readonly FeedRecord[]>;
  feed(url: string): Promise<FeedRecord | null>;
  /** Writes what a pass left behind, and the notices that a change of the feed's health owes. */
  fetched(url: string, outcome: FetchOutcome): Promise<void>;
  /** The stories of the feed's newest articles, newest first. */
  newestStories(url: string, limit: number): Promise<readonly number[]>;
  /** Not asked for this community, and no alerts of it there. False where the feed is not followed. */
  pauseFeed(community: string, url: string): Promise<boolean>;
  /** Asked again at once, even where it was gone. */
  resumeFeed(community: string, url: string, at: number): Promise<boolean>;
  /** Whether the pages of its items are read, too. */
  readInFull(url: string, full: boolean): Promise<void>;

  /**
   * Which of the keys of a feed are stored already (or were, until retention deleted them), with the `textHash` of the
   * text they had: an entry whose hash differs is to be read and saved again.
   */
  known(feedUrl: string, keys: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /** Articles published from `from` to `to` that share any of the keys, newest first. */
  candidates(keys: readonly string[], from: number, to: number, limit: number): Promise<readonly StoryCandidate[]>;
  /**
   * One transaction for each 20 articles: article, text, figures, topics, entities, roll-ups, search entry and story. An
   * article that is known (by its key, or by address and title) has all of this replaced where its text changed; its
   * story and first date stay. `join` sees articles of the same batch that were saved before; it must not wait for
   * anything. A feed nobody ever followed is refused with `unknown_feed`. The same transaction writes the alerts that
   * rules ask for: stories that begin, of feeds that were read before, published within two days of `now`; none
   * where `alerts` is false.
   */
  save(batch: readonly NewArticle[], join: Join, now?: number, alerts?: boolean): Promise<Saved>;
  thread(community: string, id: number): Promise<Thread>;
  /** Makes two stories one: the older lives, the younger's id leads to it. Returns the id that lives. */
  mergeStories(one: number, other: number, at?: number): Promise<number>;

  /** Several reads as of one moment, with what moderators said of stories asked for once: quicker, too, than one by one. */
  reading<T>(read: (seen: Reads) => Promise<T>): Promise<T>;
  /** Everything, one JSON line at a time with its line end: a header, one table after another, a checksum for each. */
  export(): AsyncIterable<string>;
  close(): Promise<void>;
}
