import type { Article, Reading, Topic } from '#src/base/article.ts';
import type { Figure } from '#src/base/figure.ts';
import type { Problem } from '#src/base/problem.ts';
import type { Span } from '#src/base/span.ts';
import type { JoinedStory, StoryCandidate, StoryFacts } from '#src/base/story.ts';

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
  readonly problem?: Problem;
  readonly articles: number;
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
}

/** An article ready to be stored, with the keys by which stories and searches find it. */
export interface NewArticle {
  readonly article: Article;
  readonly reading: Reading;
  /** Tokens for the full-text index, letters and digits only, parted by spaces. */
  readonly tokens: string;
  readonly story: StoryFacts;
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

/** Which figures: every given condition must hold; lists are alternatives. */
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

export interface ArticleQuery {
  readonly topics?: readonly Topic[];
  readonly entities?: readonly string[];
  /** Epoch milliseconds, half open. */
  readonly from?: number;
  readonly to?: number;
  readonly lang?: string;
  readonly limit: number;
}

/** How many stories touched a topic on a day (UTC, days since the epoch), in the feeds that the community follows. */
export interface TopicDay {
  readonly topic: Topic;
  readonly day: number;
  readonly stories: number;
}

export interface Saved {
  readonly added: number;
  readonly known: number;
}

/**
 * What Barq remembers. The engine retrieves; ranking and computing are pure code over what it returns. A community sees
 * only articles of feeds it follows.
 */
export interface Store {
  follow(community: string, url: string, at: number): Promise<{ feed: FeedRecord; known: boolean }>;
  unfollow(community: string, url: string): Promise<boolean>;
  feeds(community: string): Promise<readonly FeedRecord[]>;
  feed(url: string): Promise<FeedRecord | null>;
  dueFeeds(now: number, limit: number): Promise<readonly FeedRecord[]>;
  fetched(url: string, outcome: FetchOutcome): Promise<void>;

  /** Which of the keys of a feed are stored already, with the hash of the text they had. */
  known(feedUrl: string, keys: readonly string[]): Promise<ReadonlySet<string>>;
  /** Articles published within the window that share any of the keys, newest first. */
  candidates(keys: readonly string[], from: number, to: number, limit: number): Promise<readonly StoryCandidate[]>;
  /**
   * One transaction: article, text, figures, topics, entities, roll-ups, search entry and story. `join` picks the story
   * (or null for a new one) and sees articles of the same batch that were saved before.
   */
  save(
    batch: readonly NewArticle[],
    join: (story: StoryFacts, candidates: readonly StoryCandidate[], published: number) => JoinedStory | null,
  ): Promise<Saved>;

  figures(community: string, query: FigureQuery): Promise<readonly Statement[]>;
  /** The newest articles that hold all the terms (`all`) or any of them, newest first. */
  search(
    community: string,
    terms: readonly string[],
    mode: 'all' | 'any',
    limit: number,
  ): Promise<readonly StoredArticle[]>;
  articles(community: string, query: ArticleQuery): Promise<readonly StoredArticle[]>;
  /** The articles of a story that the community sees, oldest first. A merged story's id leads to the older one. */
  story(
    community: string,
    id: number,
  ): Promise<{ id: number; articles: readonly StoredArticle[]; why: readonly string[] } | null>;
  topicDays(community: string, fromDay: number, toDay: number): Promise<readonly TopicDay[]>;

  /** Everything, as JSON lines: a header, one table after another, a checksum for each. */
  export(): AsyncIterable<string>;
  close(): Promise<void>;
}
