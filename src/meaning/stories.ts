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
const CANDIDATES = 200;

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

/** Puts items that tell the same event together, in order of time, by the rules that the store's articles join by. */
export const groupStories = (items: readonly StoryItem[]): { id: string; story: string; why?: readonly string[] }[] => {
  const byKey = new Map<string, StoryCandidate[]>();
  const answers = new Map<number, { id: string; story: string; why?: readonly string[] }>();
  const order = [...items.keys()].sort((a, b) => (items[a]?.published ?? 0) - (items[b]?.published ?? 0) || a - b);
  for (const at of order) {
    const item = items[at];
    if (item === undefined) continue;
    const facts = factsFor(item);
    const near = new Map<number, StoryCandidate>();
    for (const key of facts.keys) {
      const list = byKey.get(key) ?? [];
      for (let i = list.length - 1; i >= 0 && near.size < CANDIDATES; i -= 1) {
        const candidate = list[i];
        if (candidate === undefined || candidate.published < item.published - WINDOW_MS) break;
        near.set(candidate.articleId, candidate);
      }
    }
    const joined = joinStory(facts, [...near.values()], item.published);
    const story = joined?.storyId ?? at;
    for (const key of facts.keys) {
      const own = { articleId: at, storyId: story, published: item.published, facts: facts.facts };
      const list = byKey.get(key);
      if (list) list.push(own);
      else byKey.set(key, [own]);
    }
    const first = items[story]?.id ?? item.id;
    answers.set(at, { id: item.id, story: first, ...(joined ? { why: joined.why } : {}) });
  }
  return items.flatMap((_, at) => answers.get(at) ?? []);
};
