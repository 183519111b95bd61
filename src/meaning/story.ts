import type { Article, Reading } from '#src/base/article.ts';
import type { JoinedStory, StoryCandidate, StoryFacts } from '#src/base/story.ts';
import { aroundOf, factsFrom, type Read, readAll } from './story-around.ts';
import { barFor, type Density, densityOf, mayReach, NEAR_BY, reaches } from './story-bar.ts';
import { type Facts, factsOf } from './story-facts.ts';
import { goesOn } from './story-goes-on.ts';
import { type Around, type Match, match, SAME } from './story-match.ts';
import { touches } from './story-touches.ts';
import { whyOf } from './story-why.ts';

const MOST_KEYS = 24;
const TELLING_WORDS = 8;
/** So sure a match joins although another report of the story contradicts it. */
const CERTAIN = SAME + 4;
/** From here on a match makes one story of two. */
const SURE = 0.5;
const DAY_MS = 86_400_000;
/** A report lies this close to the one that founded its story, and so do the founders of two stories that become one. */
const SPAN_MS = 3 * DAY_MS;
/** So large a part of a story's reports must at least nearly match: chains of alike reports are not one event. */
const SUPPORT = 0.5;
const SMALL = 2;

/** Terms that few reports share: whoever shares one may tell the same event. */
const keysOf = (facts: Facts): string[] => {
  const words = facts.terms
    .map((term, i) => [term, facts.weights[i] ?? 0] as const)
    .filter(([term, weight]) => weight >= 0.8 && /^[wns]:/.test(term))
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .map(([term]) => term);
  const figures = facts.figures.filter((f) => f.weight >= 0.7).map((f) => `f:${f.unit} ${f.value}`);
  const places = facts.places.map((place) => `p:${place}`);
  const things = facts.coins.filter((coin) => coin !== 'bitcoin').map((coin) => `e:${coin}`);
  const all = [...facts.actors, ...figures, ...places, ...things, ...words.slice(0, TELLING_WORDS)];
  return [...new Set(all)].slice(0, MOST_KEYS);
};

/** What story matching keeps of an article. */
export const storyFacts = (article: Pick<Article, 'title' | 'text'>, reading: Reading): StoryFacts => {
  const facts = factsOf(article, reading);
  return { keys: keysOf(facts), facts: JSON.stringify(facts) };
};

interface Standing {
  readonly storyId: number;
  readonly members: readonly Facts[];
  readonly found: readonly Match[];
  /** Whether it began too long before or after: what goes on for weeks is more than one event. */
  readonly far: boolean;
  readonly begun: number;
  readonly best: Match;
  readonly of: Facts;
}

const standings = (
  facts: Facts,
  read: readonly Read[],
  published: number,
  news: Around,
  density: Density,
): Standing[] =>
  [...Map.groupBy(read, ({ storyId }) => storyId)].flatMap(([storyId, members]) => {
    const found = members.map((one) => ({
      facts: one.facts,
      match: match(facts, one.facts, news, Math.abs(published - one.published) / DAY_MS),
    }));
    const [first, ...others] = found.filter((one) => mayReach(one.match, density, NEAR_BY));
    const [founder] = members;
    if (!first || !founder) return [];
    const best = others.reduce((a, b) => (b.match.score > a.match.score ? b : a), first);
    return {
      storyId,
      far: Math.abs(published - founder.founded) > SPAN_MS,
      begun: founder.founded,
      members: members.map((one) => one.facts),
      found: found.map((one) => one.match),
      best: best.match,
      of: best.facts,
    };
  });

/** Whether a report fits a story: it matches one report of it, most of the others nearly, and contradicts none. */
const fitting = ({ best, found, far }: Standing, density: Density): boolean =>
  !far &&
  reaches(best, density) &&
  !best.conflict &&
  !best.onlyNamed &&
  found.filter((one) => reaches(one, density, NEAR_BY)).length >= found.length * SUPPORT &&
  (best.score >= CERTAIN || !found.some(({ conflict }) => conflict));

/**
 * The story that an article belongs to among the candidates, or null where it opens one: the story of the report it
 * matches best, of two equal ones the older. Other stories it matches as surely, and which nothing sets against that
 * one, are the same story told apart so far.
 */
const join = (story: StoryFacts, candidates: readonly StoryCandidate[], published: number): JoinedStory | null => {
  const facts = factsFrom(story.facts);
  if (facts === null) return null;
  const read = readAll(candidates);
  const news = aroundOf(read);
  const count = new Set(read.map(({ storyId }) => storyId)).size;
  const density = densityOf(count);
  const [first, ...others] = standings(facts, read, published, news, density)
    .filter((standing) => fitting(standing, density))
    .sort((a, b) => b.best.score - a.best.score || a.begun - b.begun || a.storyId - b.storyId);
  if (first === undefined) return null;
  // Round-ups match many stories: two of some size become one only where their own reports nearly match.
  const small = (a: Standing) => others.length === 1 && a.members.length <= SMALL;
  const agree = (a: Standing, b: Standing) => {
    if (Math.abs(a.begun - b.begun) > SPAN_MS) return false;
    const pairs = a.members.flatMap((x) => b.members.map((y) => match(x, y, news)));
    if (pairs.some(({ conflict }) => conflict)) return false;
    const nearly = pairs.filter((pair) => reaches(pair, density, NEAR_BY)).length;
    return (small(a) && small(b)) || nearly >= pairs.length * SUPPORT;
  };
  const also = others
    .filter((other) => other.best.score >= barFor(other.best, density) + SURE && agree(first, other))
    .map(({ storyId }) => storyId);
  const why = whyOf(facts, first.of, first.best);
  return also.length > 0 ? { storyId: first.storyId, why, also } : { storyId: first.storyId, why };
};

/** How new articles join stories, and which earlier one a story that begins goes on from. */
export const joinStory = Object.assign(join, { goesOn, touches });
