import { nearest } from '#src/base/nearest.ts';
import type { StoryCandidate, StoryFacts } from '#src/base/story.ts';
import { detect } from '#src/language/detect.ts';
import { sentences } from '#src/language/sentences.ts';
import { mentionsOf } from './entities.ts';
import { figuresOf } from './figures.ts';
import { joinStory, storyFacts } from './story.ts';

export interface StoryItem {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly published: number;
  readonly url?: string;
  readonly lang?: string;
}

/** Reports of one event lie this close together. */
const WINDOW_MS = 72 * 3_600_000;
const CANDIDATES = 120;

const factsFor = (item: StoryItem): StoryFacts => {
  const text = `${item.title}\n\n${item.text}`;
  const language = detect(item.title, item.text, item.lang);
  const { lang } = language;
  const spans = sentences(text, lang);
  const mentions = mentionsOf(text, lang);
  const { figures, periods } = figuresOf(text, { lang, published: item.published, sentences: spans, mentions });
  return storyFacts(
    { title: item.title, text },
    { language, sentences: spans, topics: [], mentions, figures, periods },
  );
};

/** Articles of the window that share a key, those first that share most, as the store hands them out. */
const candidatesOf = (
  index: ReadonlyMap<string, readonly StoryCandidate[]>,
  keys: readonly string[],
  published: number,
): StoryCandidate[] => {
  const by = new Map<number, StoryCandidate>();
  const found = keys.flatMap((key) => {
    const near = (index.get(key)?.slice(-CANDIDATES) ?? []).filter((c) => c.published >= published - WINDOW_MS);
    for (const candidate of near) by.set(candidate.articleId, candidate);
    return near.map(({ articleId, published }) => ({ key, article_id: articleId, published }));
  });
  return nearest(found, CANDIDATES).flatMap(({ article_id }) => by.get(article_id) ?? []);
};

/** Puts items that tell the same event together, in order of time, by the rules that the store's articles join by. */
export const groupStories = (items: readonly StoryItem[]): { id: string; story: string; why?: readonly string[] }[] => {
  const index = new Map<string, StoryCandidate[]>();
  const merged = new Map<number, number>();
  const lead = (story: number): number => {
    const older = merged.get(story);
    return older === undefined ? story : lead(older);
  };
  const joins = new Map<number, { story: number; why?: readonly string[] }>();
  const order = [...items.entries()].sort(([a, x], [b, y]) => x.published - y.published || a - b);
  const place = new Map(order.map(([at], i) => [at, i]));
  for (const [at, item] of order) {
    const { keys, facts } = factsFor(item);
    const candidates = candidatesOf(index, keys, item.published).map((c) => {
      const storyId = lead(c.storyId);
      return { ...c, storyId, founded: items[storyId]?.published ?? c.published };
    });
    const joined = joinStory({ keys, facts }, candidates, item.published);
    joins.set(at, joined ? { story: joined.storyId, why: joined.why } : { story: at });
    for (const other of joined?.also ?? []) {
      const [older, younger] = [lead(joined?.storyId ?? at), lead(other)].sort(
        (a, b) => (place.get(a) ?? a) - (place.get(b) ?? b),
      );
      if (older !== undefined && younger !== undefined && older !== younger) merged.set(younger, older);
    }
    const { published } = item;
    const own = { articleId: at, storyId: joined?.storyId ?? at, published, founded: published, facts };
    for (const key of keys) {
      const list = index.get(key);
      if (list) list.push(own);
      else index.set(key, [own]);
    }
  }
  return items.map(({ id }, at) => {
    const { story, why } = joins.get(at) ?? { story: at };
    const first = items[lead(story)]?.id ?? id;
    return why === undefined ? { id, story: first } : { id, story: first, why };
  });
};
