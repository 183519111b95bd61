import { z } from 'zod';
import { TOPICS, type Topic } from '#src/base/article.ts';
import { TOPIC_MODEL } from './topics-model.ts';

const Weights = z.object({ bias: z.number(), threshold: z.number(), weights: z.record(z.string(), z.number()) });

/** A linear model for each topic. A server may have its own, read back from the store. */
export const TopicModel = z.object({ topics: z.record(z.enum(TOPICS), Weights) });
export type TopicModel = {
  readonly topics: Readonly<
    Record<Topic, { bias: number; threshold: number; weights: Readonly<Record<string, number>> }>
  >;
};

/** A model as it is asked: what each feature weighs for each of the topics, in their order. */
export interface TopicWeigher {
  readonly weights: ReadonlyMap<string, readonly number[]>;
  readonly topics: TopicModel['topics'];
  readonly thresholds: Readonly<Record<Topic, number>>;
}

export const weigher = ({ topics }: TopicModel): TopicWeigher => {
  const weights = new Map<string, number[]>();
  TOPICS.forEach((topic, i) => {
    for (const [name, weight] of Object.entries(topics[topic].weights)) {
      const row = weights.get(name) ?? TOPICS.map(() => 0);
      row[i] = weight;
      weights.set(name, row);
    }
  });
  const of = (topic: Topic): number => topics[topic].threshold;
  const thresholds = {
    energy: of('energy'),
    regulation: of('regulation'),
    mining: of('mining'),
    'ai-compute': of('ai-compute'),
    markets: of('markets'),
    security: of('security'),
    adoption: of('adoption'),
    promo: of('promo'),
  };
  return { weights, topics, thresholds };
};

/** The model that Barq brings along. */
export const SHIPPED: TopicWeigher = weigher(TOPIC_MODEL);

/** A stored model; undefined where it is none (of another version, or damaged): the shipped one serves then. */
export const weigherFrom = (json: string): TopicWeigher | undefined => {
  try {
    const { data } = TopicModel.safeParse(JSON.parse(json));
    return data && weigher(data);
  } catch {
    return undefined;
  }
};
