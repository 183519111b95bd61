/** What story matching knows of an article; stored as JSON, made and read by `meaning/story.ts` only. */
export interface StoryFacts {
  /** Any shared key makes two articles candidates for one story; who and where and how much come before words. */
  readonly keys: readonly string[];
  readonly facts: string;
}

/** A stored article that shares a key with a new one. */
export interface StoryCandidate {
  readonly articleId: number;
  readonly storyId: number;
  readonly published: number;
  /** When the article that founded its story was published. */
  readonly founded: number;
  readonly facts: string;
}

/** The story that an article joins, and the shared facts that say so. */
export interface JoinedStory {
  readonly storyId: number;
  readonly why: readonly string[];
  /** Further stories that the article shows to be the same one. */
  readonly also?: readonly number[];
}
