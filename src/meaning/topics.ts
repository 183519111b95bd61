import { TOPICS, type Topic, type TopicFinding } from '#src/base/article.ts';
import { keys, table } from '#src/base/keys.ts';
import type { TextSpan } from '#src/base/span.ts';
import { type Features, featuresOf } from './topics-features.ts';
import { TOPIC_MODEL } from './topics-model.ts';

/** So many words are shown as the reason of a topic. */
const EVIDENCE = 5;
/** A word that adds less than this decides nothing. */
const TELLING = 0.05;

const WEIGHTS = Object.fromEntries(
  keys(TOPIC_MODEL.topics).map((topic) => [topic, table(TOPIC_MODEL.topics[topic].weights)]),
) as Readonly<Record<Topic, Readonly<Record<string, number>>>>;

const score = (features: Features, topic: Topic): number => {
  const { bias } = TOPIC_MODEL.topics[topic];
  const weights = WEIGHTS[topic];
  let sum = bias;
  for (const [name, { value }] of features) sum += value * (weights[name] ?? 0);
  return 1 / (1 + Math.exp(-sum));
};

const evidenceOf = (features: Features, topic: Topic): TextSpan[] => {
  const weights = WEIGHTS[topic];
  const spans = [...features].flatMap(([name, { value, spans: places }]) => {
    const share = value * (weights[name] ?? 0);
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
export const topicsOf = (title: string, text: string, lang: string): TopicFinding[] => {
  const features = featuresOf(title, text, lang);
  return TOPICS.flatMap((topic) => {
    const probability = score(features, topic);
    if (probability < TOPIC_MODEL.topics[topic].threshold) return [];
    return [{ topic, score: Math.round(probability * 1000) / 1000, evidence: evidenceOf(features, topic) }];
  });
};
