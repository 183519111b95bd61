import { z } from 'zod';
import { type Features, KINDS, type Kind, type Offer, type Part } from './offer.ts';
import model from './offer-model.json' with { type: 'json' };

const Weights = z.record(z.string(), z.number());

/** For every kind of offer the weight of each feature; made by tools/train-offers.mjs. */
const WEIGHTS = z.object({ all: Weights, kinds: z.record(z.enum(KINDS), Weights) }).parse(model);

type Table = ReadonlyMap<string, number>;

const PARTS: readonly Part['of'][] = ['', 'either ', 'both ', 'worse ', 'better '];

/** What an offer of a kind gains by each feature of a part: its own weight and the one that all kinds share. */
const tableOf = (kind: Kind, part: Part['of']): Table => {
  const own = WEIGHTS.kinds[kind];
  const names = new Set([...Object.keys(WEIGHTS.all), ...Object.keys(own)].filter((name) => name.startsWith(part)));
  return new Map([...names].map((name) => [name.slice(part.length), (WEIGHTS.all[name] ?? 0) + (own[name] ?? 0)]));
};

const NONE: Features = { names: [], values: [] };

type Weigh = (part: Part) => number;

/** Features come in few lists of names: the weights of each are looked up once. */
const weigherBy = (table: Table): Weigh => {
  const known = new Map<readonly string[], readonly number[]>();
  const weightsOf = (names: readonly string[]): readonly number[] => {
    const weights = known.get(names) ?? names.map((name) => table.get(name) ?? 0);
    known.set(names, weights);
    return weights;
  };
  return (part) => {
    // What several operands have in common is weighed where it stands: a list of its own for any two of them costs more.
    const [first = NONE, ...rest] = 'features' in part ? [part.features] : part.all;
    const by = part.of === 'worse ' ? Math.min : Math.max;
    const weights = weightsOf(first.names);
    let sum = 0;
    for (let i = 0; i < weights.length; i += 1) {
      let value = first.values[i] ?? 0;
      for (const { values } of rest) value = by(value, values[i] ?? 0);
      sum += (weights[i] ?? 0) * value;
    }
    return sum;
  };
};

const tables = new Map(KINDS.map((kind) => [kind, tableOf(kind, '')]));
const weighers = new Map(
  KINDS.map((kind) => [kind, new Map(PARTS.map((part) => [part, weigherBy(tableOf(kind, part))]))]),
);

const read = (table: Table | undefined, features: Offer['read']): number => {
  let sum = table?.get('bias') ?? 0;
  for (const name in features) sum += (table?.get(name) ?? 0) * (features[name] ?? 0);
  return sum;
};

/** Offers of several operations with the same figures share their parts: each is weighed once for each kind. */
const weigher = (): ((offer: Offer) => number) => {
  const known = new Map<Weigh, Map<Part, number>>();
  return ({ kind, parts, read: own }) => {
    const by = weighers.get(kind);
    let sum = read(tables.get(kind), own);
    for (const part of parts) {
      const weigh = by?.get(part.of);
      if (!weigh) continue;
      const weights = known.get(weigh) ?? new Map<Part, number>();
      const weight = weights.get(part) ?? weigh(part);
      known.set(weigh, weights.set(part, weight));
      sum += weight;
    }
    return sum;
  };
};

export interface Likely extends Offer {
  /** Between 0 and 1: of all offers and of there being no answer, how likely this one is what was asked. */
  readonly likelihood: number;
}

/** A softmax over all offers and over refusing, which scores nothing: the likeliest `most` of them. */
export const likelyOffers = (offers: readonly Offer[], most = offers.length): Likely[] => {
  const scores = offers.map(weigher());
  let top = 0;
  for (const score of scores) top = Math.max(top, score);
  let all = Math.exp(-top);
  for (const score of scores) all += Math.exp(score - top);
  return offers
    .map((_, i) => i)
    .sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0))
    .slice(0, most)
    .flatMap((i) => {
      const offer = offers[i];
      return offer ? [{ ...offer, likelihood: Math.exp((scores[i] ?? 0) - top) / all }] : [];
    });
};
