import type { StoryCandidate, StoryFacts } from '#src/base/story.ts';
import { aroundOf, FEW_STORIES, factsFrom, readAll } from './story-around.ts';
import { densityOf, NEAR_BY, reaches } from './story-bar.ts';
import { match } from './story-match.ts';

/** What is told around weighs a little otherwise for each report. */
const MARGIN = 1;
const DAY_MS = 86_400_000;
/** What is decided by how much is reported around may be decided otherwise by one more, until there is much. */
const SURELY_MUCH = FEW_STORIES + 3;

/**
 * The later reports that may be decided otherwise because one came before them: among few all that share a key with it;
 * among many those of its story and those that nearly match it.
 */
export const touches = (
  story: StoryFacts & { readonly published: number; readonly storyId: number; readonly founds: boolean },
  earlier: readonly StoryCandidate[],
  later: readonly StoryCandidate[],
): number[] => {
  const facts = factsFrom(story.facts);
  if (facts === null) return [];
  const read = readAll([...earlier, ...later]);
  const stories = new Set(read.map(({ storyId }) => storyId)).size;
  if (stories < SURELY_MUCH) return later.map(({ articleId }) => articleId);
  const news = aroundOf(read);
  const density = densityOf(stories);
  return readAll(later).flatMap(({ articleId, storyId, published, facts: other }) => {
    const found = match(facts, other, news, Math.abs(published - story.published) / DAY_MS);
    // One more report of its story that speaks for it changes nothing.
    if (storyId === story.storyId)
      return story.founds || found.conflict || !reaches(found, density, NEAR_BY) ? [articleId] : [];
    return reaches(found, density, NEAR_BY + MARGIN) ? [articleId] : [];
  });
};
