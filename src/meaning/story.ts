import type { Article, Reading } from '#src/base/article.ts';
import type { JoinedStory, StoryCandidate, StoryFacts } from '#src/base/story.ts';
import { Facts, factsOf } from './story-facts.ts';
import { type Match, match, SAME } from './story-match.ts';
import { whyOf } from './story-why.ts';

const MOST_KEYS = 24;
const TELLING_WORDS = 8;
/** So sure a match joins although another report of the story contradicts it. */
const CERTAIN = SAME + 2;
/** From here on a match makes one story of two. */
const SURE = SAME + 0.5;
const CACHED = 2000;

/** Terms that few reports share: whoever shares one may tell the same event. */
const keysOf = (facts: Facts): string[] => {
  const words = Object.entries(facts.terms)
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

const parsed = new Map<string, Facts | null>();
const factsFrom = (json: string): Facts | null => {
  const known = parsed.get(json);
  if (known !== undefined) return known;
  if (parsed.size >= CACHED) parsed.clear();
  let facts: Facts | null = null;
  try {
    facts = Facts.safeParse(JSON.parse(json)).data ?? null;
  } catch {
    // Facts of another version of Barq: such an article joins nothing.
  }
  parsed.set(json, facts);
  return facts;
};

interface Standing {
  readonly storyId: number;
  readonly founded: number;
  readonly members: readonly Facts[];
  readonly best: Match;
  readonly of: Facts;
}

const standings = (facts: Facts, candidates: readonly StoryCandidate[]): Standing[] => {
  const stories = new Map<number, Standing>();
  for (const candidate of candidates) {
    const other = factsFrom(candidate.facts);
    if (other === null) continue;
    const found = match(facts, other);
    const known = stories.get(candidate.storyId);
    const better = known === undefined || found.score > known.best.score;
    stories.set(candidate.storyId, {
      storyId: candidate.storyId,
      founded: Math.min(candidate.articleId, known?.founded ?? candidate.articleId),
      members: [...(known?.members ?? []), other],
      best: better ? found : known.best,
      of: better ? other : known.of,
    });
  }
  return [...stories.values()];
};

/** Whether a report fits all that a story tells: nothing in it contradicts, unless one report matches beyond doubt. */
const fitting = (facts: Facts, { best, members }: Standing): boolean =>
  !best.conflict &&
  best.score >= SAME &&
  (best.score >= CERTAIN || !members.some((member) => match(facts, member).conflict));

/**
 * The story that an article belongs to among the candidates, or null where it opens one: the story of the report it
 * matches best, of two equal ones the older. Other stories it matches as surely, and which nothing sets against that
 * one, are the same story told apart so far.
 */
export const joinStory = (
  story: StoryFacts,
  candidates: readonly StoryCandidate[],
  _published: number,
): JoinedStory | null => {
  const facts = factsFrom(story.facts);
  if (facts === null) return null;
  const [first, ...others] = standings(facts, candidates)
    .filter((standing) => fitting(facts, standing))
    .sort((a, b) => b.best.score - a.best.score || a.founded - b.founded);
  if (first === undefined) return null;
  const agree = (a: Standing, b: Standing) => !a.members.some((x) => b.members.some((y) => match(x, y).conflict));
  const also = others.filter((other) => other.best.score >= SURE && agree(first, other)).map(({ storyId }) => storyId);
  const why = whyOf(facts, first.of, first.best);
  return also.length > 0 ? { storyId: first.storyId, why, also } : { storyId: first.storyId, why };
};
