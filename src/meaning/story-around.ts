import { keptWith } from '#src/base/memo.ts';
import type { KeptFacts, StoryCandidate } from '#src/base/story.ts';
import { Facts } from './story-facts.ts';
import { type Around, NOTHING_AROUND } from './story-match.ts';
import { begin, numbered, numberOf, termsOf } from './story-terms.ts';

/** Reports just written: what came before one of them reads it soon. */
const RECENT = 200;
/** Among fewer stories than this, counts say nothing about a term. */
export const FEW_STORIES = 15;

/** Facts as they were written first have their terms as a table. */
const asList = (read: unknown): unknown => {
  if (typeof read !== 'object' || read === null || !('terms' in read)) return read;
  const { terms } = read;
  if (typeof terms !== 'object' || terms === null || Array.isArray(terms)) return read;
  return { ...read, terms: Object.keys(terms), weights: Object.values(terms) };
};

const parsed = (json: string): Facts | null => {
  try {
    return Facts.safeParse(asList(JSON.parse(json))).data ?? null;
  } catch {
    // Facts of another version of Barq: such an article joins nothing.
    return null;
  }
};

const recent = new Map<string, Facts | null>();
/** The facts of a new report. */
export const factsFrom = (json: string): Facts | null => {
  const known = recent.get(json);
  if (known !== undefined) return known;
  const facts = parsed(json);
  recent.set(json, facts);
  for (const oldest of recent.keys()) {
    if (recent.size <= RECENT) break;
    recent.delete(oldest);
  }
  return facts;
};

const factsOf = keptWith((kept: KeptFacts): Facts | null => {
  const json = kept.take();
  return recent.get(json) ?? parsed(json);
});

export type Read = Omit<StoryCandidate, 'facts'> & { readonly facts: Facts };

/** Terms of many of the stories around tell none of them apart: from a tenth of the stories on they weigh less. */
export const aroundOf = (read: readonly Read[]): Around => {
  begin();
  const stories = [...Map.groupBy(read, ({ storyId }) => storyId).values()];
  if (stories.length < FEW_STORIES) return NOTHING_AROUND;
  const told = stories.map((reports) => reports.map(({ facts }) => termsOf(facts)));
  const holding = new Uint32Array(numbered());
  const hold = (number: number): void => {
    holding[number] = (holding[number] ?? 0) + 1;
  };
  for (const [first, ...others] of told) {
    if (others.length === 0) first?.numbers.forEach(hold);
    else new Set([first, ...others].flatMap((terms) => [...(terms?.numbers ?? [])])).forEach(hold);
  }
  const light = new Map<string, number>();
  const places = new Uint16Array(holding.length);
  const factors = [1];
  for (const { names, numbers } of told.flat())
    numbers.forEach((number, i) => {
      const count = holding[number] ?? 0;
      if (count * 10 <= stories.length || places[number] !== 0) return;
      const factor = Math.max(0.15, Math.log10(stories.length / count));
      light.set(names[i] ?? '', factor);
      places[number] = factors.push(factor) - 1;
    });
  const few = Math.max(3, stories.length / 50);
  return { light, places, factors, rare: (term) => (holding[numberOf(term) ?? -1] ?? 0) <= few };
};

/** The candidates whose facts this version of Barq can read. */
export const readAll = (candidates: readonly StoryCandidate[]): Read[] =>
  candidates.flatMap((candidate) => {
    const facts = factsOf(candidate.facts);
    return facts === null ? [] : [{ ...candidate, facts }];
  });
