import type { Topic } from '#src/base/article.ts';

/**
 * How many stories began on a day (UTC, days since the epoch) under a topic, in the feeds that the community follows.
 * Every story counts once, on the day of its first report there, so that days can be added up.
 */
export interface TopicDay {
  readonly topic: Topic;
  readonly day: number;
  readonly stories: number;
  /** The language, or the address of the feed, where each is counted by itself. */
  readonly of?: string;
}

/** Stories counted once for each language, or for each outlet, that tells them. */
export type CountBy = 'language' | 'outlet';

/** `e:` stands before a name of the gazetteer, `p:` before the folded words of a title. */
export interface TermCounts {
  readonly terms: readonly { readonly term: string; readonly now: number; readonly before: number }[];
  readonly of: number;
}

export interface Counts {
  /** From `fromDay` up to, and without, `toDay`. */
  topicDays(community: string, fromDay: number, toDay: number, by?: CountBy): Promise<readonly TopicDay[]>;
  /** The day of the oldest story that it sees (UTC, days since the epoch). */
  firstDay(community: string): Promise<number | undefined>;
  /**
   * Names and phrases that at least so many stories from `middle` up to `to` speak of, with how many did from `from` up
   * to `middle`; `of`: how many different ones there were at all since `middle`.
   */
  termCounts(community: string, from: number, middle: number, to: number, least: number): Promise<TermCounts>;
}
