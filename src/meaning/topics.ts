import { TOPICS, type TopicFinding } from '#src/base/article.ts';
import type { TextSpan } from '#src/base/span.ts';
import { type Feature, type Features, featuresOf } from './topics-features.ts';
import { SHIPPED, type TopicWeigher } from './topics-weigh.ts';

/** So many words are shown as the reason of a topic. */
const EVIDENCE = 5;
/** A word that adds less than this decides nothing. */
const TELLING = 0.05;

/** A feature of an article that the model has learnt. */
interface Weighed extends Feature {
  readonly weights: readonly number[];
}

const weighed = (features: Features, known: TopicWeigher['weights']): Weighed[] => {
  const found: Weighed[] = [];
  for (const [name, feature] of features) {
    const weights = known.get(name);
    if (weights) found.push({ ...feature, weights });
  }
  return found;
};

const evidenceOf = (features: readonly Weighed[], topic: number): TextSpan[] => {
  const spans = features.flatMap(({ value, weights, spans: places }) => {
    const share = value * (weights[topic] ?? 0);
    return share > TELLING ? places.map((span) => ({ span, share: share / places.length })) : [];
  });
  const byPlace = new Map<string, { span: TextSpan; share: number }>();
  for (const { span, share } of spans) {
    const key = `${span.start}-${span.end}`;
    byPlace.set(key, { span, share: share + (byPlace.get(key)?.share ?? 0) });
  }
  return [...byPlace.values()]
    .sort((a, b) => b.share - a.share || a.span.start - b.span.start)
    .slice(0, EVIDENCE)
    .map(({ span }) => span)
    .sort((a, b) => a.start - b.start);
};

/**
 * The topics that hold for an article, each with the words that decided, in places of title, line break, text. A linear
 * model over groups of words that mean the same in both languages, and over single words.
 */
export const topicsOf = (title: string, text: string, lang: string, by: TopicWeigher = SHIPPED): TopicFinding[] => {
  const features = weighed(featuresOf(title, text, lang), by.weights);
  return TOPICS.flatMap((topic, i) => {
    const { bias, threshold } = by.topics[topic];
    const sum = features.reduce((total, { value, weights }) => total + value * (weights[i] ?? 0), bias);
    const probability = 1 / (1 + Math.exp(-sum));
    if (probability < threshold) return [];
    return [{ topic, score: Math.round(probability * 1000) / 1000, evidence: evidenceOf(features, i) }];
  });
};
