import { nearest } from '#src/base/nearest.ts';
import { KeptFacts, type StoryCandidate, type StoryFacts } from '#src/base/story.ts';
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
  const found = keys.toSorted().flatMap((key) => {
    const near = (index.get(key)?.slice(-CANDIDATES) ?? []).filter((c) => c.published >= published - WINDOW_MS);
    for (const candidate of near) by.set(candidate.articleId, candidate);
    return near.map(({ articleId, published }) => ({ key, article_id: articleId, published }));
  });
  return nearest(found, CANDIDATES).flatMap(({ article_id }) => by.get(article_id) ?? []);
};

/** Reports are held against each other in this order, whatever the order of the lines. */
const inTime = (a: StoryItem, b: StoryItem): number =>
  a.published - b.published || Number(a.id > b.id) - Number(a.id < b.id);

interface Placed {
  readonly story: string;
  readonly why?: readonly string[];
}

/** Puts items that tell the same event together, in order of time, by the rules that the store's articles join by. */
export const groupStories = (items: readonly StoryItem[]): ({ readonly id: string } & Placed)[] => {
  const order = [...items.entries()].sort(([a, x], [b, y]) => inTime(x, y) || a - b);
  const index = new Map<string, StoryCandidate[]>();
  const merged = new Map<number, number>();
  // Items and stories are known by their places in time: a story by that of its first item.
  const lead = (story: number): number => {
    const older = merged.get(story);
    return older === undefined ? story : lead(older);
  };
  const publishedAt = (place: number): number => order[place]?.[1].published ?? 0;
  const joins = order.map(([, item], place) => {
    const { keys, facts } = factsFor(item);
    const candidates = candidatesOf(index, keys, item.published).map((candidate) => {
      const storyId = lead(candidate.storyId);
      return { ...candidate, storyId, founded: publishedAt(storyId) };
    });
    const joined = joinStory({ keys, facts }, candidates, item.published);
    for (const other of joined?.also ?? []) {
      const [older = place, younger = place] = [lead(joined?.storyId ?? place), lead(other)].sort((a, b) => a - b);
      if (older !== younger) merged.set(younger, older);
    }
    const { published } = item;
    const storyId = joined?.storyId ?? place;
    const own = { articleId: place, storyId, published, founded: published, facts: new KeptFacts(facts) };
    for (const key of keys) {
      const list = index.get(key);
      if (list) list.push(own);
      else index.set(key, [own]);
    }
    return joined;
  });
  const found = new Map<number, Placed>();
  for (const [place, [at]] of order.entries()) {
    const joined = joins[place];
    const story = order[lead(joined?.storyId ?? place)]?.[1].id ?? '';
    found.set(at, joined ? { story, why: joined.why } : { story });
  }
  return items.map(({ id }, at) => ({ id, ...(found.get(at) ?? { story: id }) }));
};
