import { TOPICS, type Topic } from '#src/base/article.ts';
import { featuresOf } from './topics-features.ts';
import type { TopicModel } from './topics-weigh.ts';

const EPOCHS = 40;
const RATE = 0.3;
const L2 = 2e-3;
const WORD_L2 = 4e-3;
const BIAS = -1;
/** A word of fewer examples would learn these by heart. */
const FEWEST = 5;
/** Weights smaller than this say nothing. */
const TINY = 0.07;

export interface TopicExample {
  readonly title: string;
  readonly text: string;
  readonly lang: string;
  readonly labels: readonly Topic[];
}

/** An example as a model sees it. */
export interface TopicRow {
  readonly features: readonly (readonly [name: string, value: number])[];
  readonly labels: ReadonlySet<Topic>;
}

/** A small generator with a fixed seed: shuffles are the same everywhere. */
const random = (start: number) => {
  let seed = start;
  return (): number => {
    seed = (seed + 0x6d2b79f5) | 0;
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
};

export const shuffled = <T>(list: readonly T[], seed: number): T[] => {
  const next = random(seed);
  return list
    .map((one) => ({ one, at: next() }))
    .sort((a, b) => a.at - b.at)
    .map(({ one }) => one);
};

export const rowOf = ({ title, text, lang, labels }: TopicExample): TopicRow => ({
  features: [...featuresOf(title, text, lang)].map(([name, { value }]) => [name, value]),
  labels: new Set(labels),
});

/** Rows without the features that too few of them have. */
export const frequent = (rows: readonly TopicRow[]): TopicRow[] => {
  const uses = new Map<string, number>();
  for (const { features } of rows) for (const [name] of features) uses.set(name, (uses.get(name) ?? 0) + 1);
  return rows.map(({ features, labels }) => ({
    features: features.filter(([name]) => (uses.get(name) ?? 0) >= FEWEST),
    labels,
  }));
};

const probability = (bias: number, weights: ReadonlyMap<string, number>, features: TopicRow['features']): number => {
  let sum = bias;
  for (const [name, value] of features) sum += value * (weights.get(name) ?? 0);
  return 1 / (1 + Math.exp(-sum));
};

export interface Learnt {
  readonly bias: number;
  readonly weights: ReadonlyMap<string, number>;
}

/** One logistic regression, by AdaGrad in an order that a seed decides: the same model on every machine. */
export const learn = (rows: readonly TopicRow[], topic: Topic): Learnt => {
  const weights = new Map<string, number>();
  const squares = new Map<string, number>();
  let [bias, biasSquare] = [BIAS, 1];
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    for (const { features, labels } of shuffled(rows, 7 + epoch)) {
      const error = probability(bias, weights, features) - (labels.has(topic) ? 1 : 0);
      for (const [name, value] of features) {
        const weight = weights.get(name) ?? 0;
        const gradient = error * value + (name.startsWith('word:') ? WORD_L2 : L2) * weight;
        const square = (squares.get(name) ?? 0.1) + gradient * gradient;
        squares.set(name, square);
        weights.set(name, weight - (RATE * gradient) / Math.sqrt(square));
      }
      biasSquare += error * error;
      bias -= (0.1 * error) / Math.sqrt(biasSquare);
    }
  }
  return { bias, weights };
};

export const chance = ({ bias, weights }: Learnt, { features }: TopicRow): number =>
  probability(bias, weights, features);

const round = (value: number): number => Math.round(value * 100) / 100;

/** A model for each topic, with thresholds that were chosen on held-out examples. */
export const modelFrom = (rows: readonly TopicRow[], thresholds: Readonly<Record<Topic, number>>): TopicModel => {
  const kept = frequent(rows);
  const of = (topic: Topic): TopicModel['topics'][Topic] => {
    const { bias, weights } = learn(kept, topic);
    const told = [...weights].filter(([, weight]) => Math.abs(weight) >= TINY).sort((a, b) => (a[0] < b[0] ? -1 : 1));
    const rounded = Object.fromEntries(told.map(([name, weight]) => [name, round(weight)]));
    return { bias: round(bias), threshold: thresholds[topic], weights: rounded };
  };
  return {
    topics: {
      energy: of('energy'),
      regulation: of('regulation'),
      mining: of('mining'),
      'ai-compute': of('ai-compute'),
      markets: of('markets'),
      security: of('security'),
      adoption: of('adoption'),
      promo: of('promo'),
    },
  };
};

/** What moderators say counts so many times. */
const TIMES = 3;
/** One in so many shipped examples is held out. */
const HELD_OUT = 5;
/** So much worse on held-out examples may a model become by what was added. */
const WORSE = 0.005;

/** Macro F1 over the topics that the examples have. */
const quality = (rows: readonly TopicRow[], held: readonly TopicRow[], thresholds: Readonly<Record<Topic, number>>) => {
  const kept = frequent(rows);
  const scores = TOPICS.map((topic) => {
    const learnt = learn(kept, topic);
    let [hit, told, gold] = [0, 0, 0];
    for (const row of held) {
      const [says, is] = [chance(learnt, row) >= thresholds[topic], row.labels.has(topic)];
      if (says && is) hit += 1;
      if (says) told += 1;
      if (is) gold += 1;
    }
    return told + gold === 0 ? 1 : (2 * hit) / (told + gold);
  });
  return scores.reduce((total, score) => total + score, 0) / scores.length;
};

/**
 * A server's own model: the shipped examples and what its moderators said. Null where that would judge held-out examples
 * worse than the shipped examples alone do: a few careless corrections must not spoil what works.
 */
export const relearn = (
  shipped: readonly TopicExample[],
  said: readonly TopicExample[],
  thresholds: Readonly<Record<Topic, number>>,
): TopicModel | null => {
  const rows = shuffled(shipped.map(rowOf), 11);
  const added = said.map(rowOf).flatMap((row) => Array.from({ length: TIMES }, () => row));
  const held = rows.filter((_, i) => i % HELD_OUT === 0);
  const rest = rows.filter((_, i) => i % HELD_OUT !== 0);
  const before = quality(rest, held, thresholds);
  if (quality([...rest, ...added], held, thresholds) < before - WORSE) return null;
  return modelFrom([...rows, ...added], thresholds);
};
