/** What story matching knows of an article; stored as JSON, made and read by `meaning/story.ts` only. */
export interface StoryFacts {
  /** Any shared key makes two articles candidates for one story; who and where and how much come before words. */
  readonly keys: readonly string[];
  readonly facts: string;
}

/**
 * The facts of a stored report, kept at hand. Whoever reads them takes the text and keeps what was read by this object: of
 * a thousand reports both took as much memory as all else that is kept.
 */
export class KeptFacts {
  private text: string;

  constructor(text: string) {
    this.text = text;
  }

  take(): string {
    const { text } = this;
    this.text = '';
    return text;
  }
}

/** A stored article that shares a key with a new one. */
export interface StoryCandidate {
  readonly articleId: number;
  readonly storyId: number;
  readonly published: number;
  /** When the article that founded its story was published. */
  readonly founded: number;
  readonly facts: KeptFacts;
}

/** The story that an article joins, and the shared facts that say so. */
export interface JoinedStory {
  readonly storyId: number;
  readonly why: readonly string[];
  /** Further stories that the article shows to be the same one. */
  readonly also?: readonly number[];
}
