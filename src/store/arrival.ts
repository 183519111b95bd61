import type { OwnView } from './own-view.ts';

/** An article that was stored just now, and the story it came to. */
export interface Arrival {
  readonly articleId: number;
  readonly feedId: number;
  readonly storyId: number;
  readonly published: number;
  /** It was stored before, and belongs here since others came. */
  readonly moved?: true;
  /** The reports of each of the stories that became this one. */
  readonly parts: readonly ReadonlySet<number>[];
}

/** How communities tell stories that do so in their own way. */
export type Views = ReadonlyMap<string, OwnView>;
