import type { Generated, Insertable } from 'kysely';

/** The tables as rows. Times are epoch milliseconds, days are days since the epoch (UTC), JSON is text that zod reads. */
export interface Database {
  feed: FeedTable;
  follow: { community: string; feed_id: number; at: number; paused: Generated<number> };
  article: ArticleTable;
  article_text: { article_id: number; body: string; tokens: string };
  article_topic: TopicTable;
  mention: MentionTable;
  figure: FigureTable;
  story: { id: number; merged_into: number | null };
  story_step: { story_id: number; before_id: number };
  story_article: StoryArticleTable;
  story_key: { key: string; published: number; article_id: number };
  article_term: { article_id: number; label: string };
  story_topic: StoryLabelTable;
  story_day: LabelDayTable;
  topic_split: LabelDayTable & { split: 'language' | 'outlet' };
  story_term: StoryLabelTable;
  term_day: LabelDayTable;
  tombstone: TombstoneTable;
  outbox: OutboxTable;
  rule: { id: Generated<number>; community: string; body: string; paused: number };
  setting: { community: string; name: string; value: string };
  notice: NoticeTable;
  full_text: { url: string; body: string; at: number };
  correction: CorrectionTable;
  story_edit: StoryEditTable;
  topic_model: { community: string; body: string; at: number };
  audit: AuditTable;
  schema_version: { version: number };
}

export interface StoryArticleTable {
  article_id: number;
  story_id: number;
  facts: string;
  why: string;
  /** JSON: reports that came before it and tell the same event, as was decided when it was looked at last. */
  links: Generated<string>;
}

/** What retention deleted: it does not come back, under its key or under another. */
export interface TombstoneTable {
  feed_id: number;
  key: string;
  /** Of the text that its feed brought last. */
  hash: string;
  at: number;
  /** Hash of address and title: feeds make up new keys. Null without an address. */
  same: Generated<string | null>;
}

export interface AuditTable {
  id: Generated<number>;
  community: string;
  at: number;
  asker: string | null;
  what: string;
  /** JSON: the options of the call. */
  given: string;
}

export interface CorrectionTable {
  community: string;
  story_id: number;
  topics: string;
  /** 1 where the server's own model said it. */
  learned: number;
  /** JSON: the words by which the model judged. */
  words: Generated<string>;
  title: string;
  body: string;
  lang: string;
  at: number;
}

export interface StoryEditTable {
  id: Generated<number>;
  community: string;
  kind: string;
  story_id: number;
  other_id: number;
  /** JSON: articles. */
  reports: string;
  stay: number;
  asker: string | null;
  at: number;
  undone: number | null;
}

export interface FeedTable {
  id: Generated<number>;
  url: string;
  title: string;
  lang: string | null;
  site: string | null;
  etag: string | null;
  last_modified: string | null;
  body_hash: string | null;
  last_fetched: number | null;
  next_at: number;
  lease_until: number;
  owner: string | null;
  failures: number;
  problem: string | null;
  /** How many articles are stored: a roll-up, kept in the transaction that stores them. */
  articles: number;
  failing_since: Generated<number | null>;
  /** JSON: how it publishes and what it asks for. */
  habits: Generated<string | null>;
  last_title: Generated<string | null>;
  undated: Generated<number>;
  /** Where it says it has moved for good, and how often in a row it said so. */
  moved_to: Generated<string | null>;
  moved_times: Generated<number>;
  gone: Generated<number>;
  full_text: Generated<number>;
  /** The trouble that moderators were told of and that is not over. */
  told: Generated<string | null>;
}

export interface ArticleTable {
  /** Grows with the time of storing and is never given twice: the founding article's id is its story's id for ever. */
  id: Generated<number>;
  feed_id: number;
  key: string;
  url: string;
  outlet: string;
  title: string;
  lang: string;
  lang_source: string;
  published: number;
  dated: number;
  /** Of the text that its feed brought last. */
  hash: string;
  /** Retention: 0 not looked at yet, 1 keeps the one whole text of its story, 2 shortened. */
  kept: Generated<number>;
}

/** `feed_id` and `published` stand again in what is looked up newest first, so that one index serves without a join. */
export interface TopicTable {
  article_id: number;
  topic: string;
  score: number;
  evidence: string;
  feed_id: number;
  published: number;
}

export interface MentionTable {
  article_id: number;
  entity: string;
  /** Place of the first mention in the text before it was shortened, and how many there are. */
  at_start: number;
  at_end: number;
  times: number;
  feed_id: number;
  published: number;
}

export interface FigureTable {
  article_id: number;
  seq: number;
  measure: string | null;
  subject_id: string | null;
  whole_id: string | null;
  dimension: string;
  modality: string;
  period_from: string | null;
  period_to: string | null;
  feed_id: number;
  published: number;
  sentence_start: number;
  sentence_end: number;
  body: string;
}

/** One row for each outlet and language that reports a story under a topic or term; `day` is its first day there. */
export interface StoryLabelTable {
  story_id: number;
  label: string;
  feed_id: number;
  lang: string;
  day: number;
  articles: number;
  /**
   * 1 for the first of a story's rows for a label, by day, feed and language, else 0; under a topic 2 more for the first
   * one in its language.
   */
  first: number;
}

/** How many stories an outlet was the first to report under a label on a day, as `first` above says. */
export interface LabelDayTable {
  label: string;
  feed_id: number;
  lang: string;
  day: number;
  stories: number;
}

export interface OutboxTable {
  id: Generated<number>;
  community: string;
  channel: string;
  story_id: number;
  /** 0 where the story begins, else the report that may follow it up. */
  part: Generated<number>;
  /** The rule whose cap it counts against. */
  rule_id: Generated<number | null>;
  reasons: string;
  /** 0 due, 1 done, 2 dead, 3 refused: as `owed.ts` has it. */
  state: number;
  /** 1 where it goes out with others. */
  digest: Generated<number>;
  /** When it is to go out. */
  due: Generated<number>;
  lease_until: number;
  attempts: number;
  message_id: string | null;
  /** The thread that the message opened, where it is a post of a forum. */
  place: Generated<string | null>;
  /** A hash of what stands there, and from when on it is to be looked at again. */
  shown: Generated<string | null>;
  changed: Generated<number | null>;
}

export interface NoticeTable {
  id: Generated<number>;
  community: string;
  feed_id: number;
  body: string;
  at: number;
  lease_until: Generated<number>;
  attempts: Generated<number>;
}

export type NewRow<T extends keyof Database> = Insertable<Database[T]>;
