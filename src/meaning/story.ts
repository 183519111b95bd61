import type { Article, Reading } from '#src/base/article.ts';
import type { JoinedStory, StoryCandidate, StoryFacts } from '#src/base/story.ts';

/** What story matching keeps of an article. */
export const storyFacts = (_article: Article, _reading: Reading): StoryFacts => ({ keys: [], facts: '{}' });

/** The story that an article belongs to among the candidates, or null where it opens one. */
export const joinStory = (
  _story: StoryFacts,
  _candidates: readonly StoryCandidate[],
  _published: number,
): JoinedStory | null => null;
