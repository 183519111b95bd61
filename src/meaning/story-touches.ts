import type { LateReport, LaterReport, StoryCandidate } from '#src/base/story.ts';
import { aroundOf, FEW_STORIES, factsFrom, type Read, readAll } from './story-around.ts';
import { densityOf, NEAR_BY, reaches } from './story-bar.ts';
import type { Facts } from './story-facts.ts';
import { type Around, match } from './story-match.ts';

/** What is told around weighs a little otherwise for each report. */
const MARGIN = 1;
const DAY_MS = 86_400_000;
/** What is decided by how much is reported around may be decided otherwise by one more, until there is much. */
const SURELY_MUCH = FEW_STORIES + 3;
const LITTLE = densityOf(0);
const MUCH = densityOf(SURELY_MUCH);

const compared = (a: Facts, b: Facts, news: Around, apart: number) => match(a, b, news, Math.abs(apart) / DAY_MS);

/** So large a part of a story's reports must be at hand, and speak for one of them. */
const MOST = 0.5;

/**
 * Whether a report stays where it is however many stories are around: the more there are, the more must speak for a match.
 * So what joined nothing joins nothing, and what most of its story speak for stays there.
 */
const settled = (
  { links, fellows, published }: LaterReport,
  facts: Facts,
  known: ReadonlyMap<number, Read>,
  news: Around,
): boolean => {
  if (links === 0) return true;
  if (links > 1) return false;
  const there = fellows.flatMap((id) => known.get(id) ?? []);
  if (there.length === 0 || there.length < fellows.length * MOST) return false;
  return there.every((fellow) => {
    const found = compared(facts, fellow.facts, news, published - fellow.published);
    return reaches(found, MUCH, -MARGIN) && !found.conflict && !found.onlyNamed;
  });
};

/**
 * The later reports that may be decided otherwise because one came before them: those of its story and those that nearly
 * match it; among few stories also those for which one story more or less may matter.
 */
export const touches = (
  story: LateReport,
  earlier: readonly StoryCandidate[],
  later: readonly LaterReport[],
): number[] => {
  const facts = factsFrom(story.facts);
  if (facts === null) return [];
  const read = readAll([...earlier, ...later]);
  const stories = new Set(read.map(({ storyId }) => storyId)).size;
  const few = stories < SURELY_MUCH;
  if (few && story.fewer) return later.map(({ articleId }) => articleId);
  const news = aroundOf(read);
  const density = densityOf(stories);
  const known = new Map(read.map((one) => [one.articleId, one]));
  return later.flatMap((one) => {
    const { articleId, storyId, published } = one;
    const other = known.get(articleId)?.facts;
    if (!other) return [];
    const found = compared(facts, other, news, published - story.published);
    // One more report of its story that speaks for it changes nothing.
    const speaks =
      storyId === story.storyId
        ? story.founds || found.conflict || !reaches(found, density, NEAR_BY)
        : reaches(found, few ? LITTLE : density, NEAR_BY + MARGIN);
    return speaks || (few && !settled(one, other, known, news)) ? [articleId] : [];
  });
};
