import type { Mention, TopicFinding } from '#src/base/article.ts';
import type { Figure } from '#src/base/figure.ts';
import type { Span } from '#src/base/span.ts';
import { stem } from '#src/language/stem.ts';
import { words } from '#src/language/text.ts';

const MOST = 3;
/** Two sentences nearer than this say the same. */
const SAME = 0.6;
const SHORTEST = 20;

const bag = (text: string): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const word of words(text)) {
    const key = stem(word.folded);
    if (key.length > 2) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
};

const cosine = (a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number => {
  let [dot, left, right] = [0, 0, 0];
  for (const [key, n] of a) {
    dot += n * (b.get(key) ?? 0);
    left += n * n;
  }
  for (const n of b.values()) right += n * n;
  return dot === 0 ? 0 : dot / Math.sqrt(left * right);
};

const within = (outer: Span, inner: Span): boolean => inner.start >= outer.start && inner.end <= outer.end;

/**
 * Up to three sentences of a text that tell most of it, verbatim and in their order: those with figures and names,
 * near the beginning, none saying what a better one says. `sentences` are those of `text`, the title the first.
 */
export const summarise = (
  text: string,
  sentences: readonly Span[],
  figures: readonly Figure[],
  mentions: readonly Mention[],
  topics: readonly TopicFinding[],
): Span[] => {
  // The title is shown above a summary anyway.
  const body = sentences.length > 1 ? sentences.slice(1) : sentences;
  const evidence = topics.flatMap((topic) => topic.evidence);
  const scored = body
    .filter((s) => s.end - s.start >= SHORTEST || body.length === 1)
    .map((sentence, i) => {
      const numbers = figures.filter((f) => within(sentence, f) && f.dimension !== 'time').length;
      const names = new Set(mentions.filter((m) => within(sentence, m)).map((m) => m.entity)).size;
      const telling = evidence.filter((e) => within(sentence, e)).length;
      const place = (i === 0 ? 1 : 0) + 0.3 / (i + 1);
      const score = 1.2 * Math.min(3, numbers) + 0.5 * Math.min(2, names) + 0.4 * Math.min(3, telling) + place;
      return { sentence, score, bag: bag(text.slice(sentence.start, sentence.end)) };
    });
  const taken: typeof scored = [];
  for (const candidate of scored.toSorted((a, b) => b.score - a.score || a.sentence.start - b.sentence.start)) {
    if (taken.length === MOST) break;
    if (taken.every((other) => cosine(other.bag, candidate.bag) <= SAME)) taken.push(candidate);
  }
  return taken.map(({ sentence }) => ({ ...sentence })).toSorted((a, b) => a.start - b.start);
};
