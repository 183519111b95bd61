import { keys } from '#src/base/keys.ts';
import type { StoryCandidate, StoryFacts } from '#src/base/story.ts';
import { aroundOf, factsFrom } from './story.ts';
import { compare, SAME, WEIGHTS } from './story-match.ts';

const NAMED = 0.8;
const DAY_MS = 86_400_000;
const SPAN_MS = 3 * DAY_MS;

export const goesOnFrom = (story: StoryFacts, earlier: readonly StoryCandidate[], published: number) => {
  const facts = factsFrom(story.facts);
  if (facts === null || facts.roundUp) return null;
  const read = earlier.flatMap((c) => {
    const other = factsFrom(c.facts);
    return other ? [{ ...c, facts: other }] : [];
  });
  const news = aroundOf(read);
  let best = null;
  for (const c of read) {
    if (c.published >= published || c.facts.roundUp) continue;
    const { values, who, met, otherMatter, otherStep } = compare(facts, c.facts, news, 1);
    const late = published - c.founded > SPAN_MS;
    if (otherMatter || !met || who < NAMED || !(otherStep || late)) continue;
    let score = 0;
    for (const name of keys(WEIGHTS)) if (name !== 'days' && name !== 'again' && name !== 'mismatch') score += WEIGHTS[name] * values[name];
    if (score < SAME + Number(process.env.BAR ?? 1)) continue;
    if (!best || score > best.score) best = { articleId: c.articleId, storyId: c.storyId, score, step: Object.entries(values).filter(([k, v]) => v && /cos|what|strong|close|events|names|entities|places|loose|again/.test(k)).map(([k, v]) => k + ' ' + v.toFixed(2)).join(' ') };
  }
  return best;
};
