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

const tables = new Map(KINDS.map((kind) => [kind, new Map(PARTS.map((part) => [part, tableOf(kind, part)]))]));

const weigh = (table: Table | undefined, features: Features): number => {
  let sum = 0;
  for (const name in features) sum += (table?.get(name) ?? 0) * (features[name] ?? 0);
  return sum;
};

/** Offers of several operations with the same figures share their parts: each is weighed once for each kind. */
const weigher = (): ((offer: Offer) => number) => {
  const known = new Map<Table | undefined, Map<Features, number>>();
  return ({ kind, parts, read }) => {
    const table = tables.get(kind);
    const whole = table?.get('');
    let sum = (whole?.get('bias') ?? 0) + weigh(whole, read);
    for (const { of, features } of parts) {
      const own = table?.get(of);
      const weights = known.get(own) ?? new Map<Features, number>();
      const weight = weights.get(features) ?? weigh(own, features);
      known.set(own, weights.set(features, weight));
      sum += weight;
    }
    return sum;
  };
};

export interface Likely extends Offer {
  /** Between 0 and 1: of all offers and of there being no answer, how likely this one is what was asked. */
  readonly likelihood: number;
}

/** A softmax over all offers and over refusing, which scores nothing. */
export const likelyOffers = (offers: readonly Offer[]): Likely[] => {
  const scores = offers.map(weigher());
  const top = Math.max(0, ...scores);
  const powers = scores.map((score) => Math.exp(score - top));
  const all = powers.reduce((sum, power) => sum + power, Math.exp(-top));
  return offers
    .map((offer, i) => ({ ...offer, likelihood: (powers[i] ?? 0) / all }))
    .toSorted((a, b) => b.likelihood - a.likelihood);
};
