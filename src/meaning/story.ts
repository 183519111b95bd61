import type { Article, Reading } from '#src/base/article.ts';
import type { JoinedStory, StoryCandidate, StoryFacts } from '#src/base/story.ts';
import { Facts, factsOf } from './story-facts.ts';
import { type Match, match, SAME } from './story-match.ts';
import { whyOf } from './story-why.ts';

const MOST_KEYS = 24;
const TELLING_WORDS = 8;
/** So sure a match joins although another report of the story contradicts it. */
const CERTAIN = SAME + 2;
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
  const concepts = Object.keys(facts.terms).filter((term) => CONCEPT_KEYS.has(term));
  const all = [...facts.actors, ...figures, ...places, ...things, ...concepts, ...words.slice(0, TELLING_WORDS)];
  return [...new Set(all)].slice(0, MOST_KEYS);
};
/** Concepts that few reports of three days are about. */
const CONCEPT_KEYS = new Set([
  'e:difficulty',
  'e:hashprice',
  'e:halving',
  'e:opec',
  'e:mica',
  'e:genius-act',
  'e:clarity-act',
]);

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
  best: Match;
  of: Facts;
  conflict: boolean;
  founded: number;
}

/**
 * The story that an article belongs to among the candidates, or null where it opens one: the story of the report it
 * matches best, unless a report of that story contradicts it. Of two equal ones the older.
 */
export const joinStory = (
  story: StoryFacts,
  candidates: readonly StoryCandidate[],
  _published: number,
): JoinedStory | null => {
  const facts = factsFrom(story.facts);
  if (facts === null) return null;
  const stories = new Map<number, Standing>();
  for (const candidate of candidates) {
    const other = factsFrom(candidate.facts);
    if (other === null) continue;
    const found = match(facts, other);
    const known = stories.get(candidate.storyId);
    stories.set(candidate.storyId, {
      best: known && known.best.score >= found.score ? known.best : found,
      of: known && known.best.score >= found.score ? known.of : other,
      conflict: found.conflict || (known?.conflict ?? false),
      founded: Math.min(candidate.articleId, known?.founded ?? candidate.articleId),
    });
  }
  const [first] = [...stories]
    .filter(([, { best, conflict }]) => best.score >= (conflict ? CERTAIN : SAME) && !best.conflict)
    .sort(([, a], [, b]) => b.best.score - a.best.score || a.founded - b.founded);
  return first === undefined ? null : { storyId: first[0], why: whyOf(facts, first[1].of, first[1].best) };
};
