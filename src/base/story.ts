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

/** A stored article that was published after another and shares a key with it. */
export interface LaterReport extends StoryCandidate {
  /** How many reports it was found to tell the same event as. */
  readonly links: number;
  /** The reports of its story that came before it. */
  readonly fellows: readonly number[];
}

/** A report as those after it are looked at because of it. */
export interface LateReport extends StoryFacts {
  readonly published: number;
  readonly storyId: number;
  readonly founds: boolean;
  /** It may leave fewer stories around than there were: it made one of two, or was in another before. */
  readonly fewer: boolean;
}

/** The story that an article joins, and the shared facts that say so. */
export interface JoinedStory {
  readonly storyId: number;
  readonly why: readonly string[];
  /** Further stories that the article shows to be the same one. */
  readonly also?: readonly number[];
}
