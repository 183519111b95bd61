import { type Features, featured, featuresOf, type Offer, type Part } from './offer.ts';

const COVERAGE = 'coverage';
/** How well the words of each kind are met at best tells how likely the store has the answer at all. */
const TELLING = [COVERAGE, 'name', 'thing', 'measure', 'matter', 'frame'] as const;

const named = featured();
const shortNamed = featured();

const valueIn = (parts: readonly Part[], of: 'either ' | 'both ', name: string): number => {
  let sum = 0;
  for (const part of parts) {
    if (part.of !== of) continue;
    const { names, values } = featuresOf(part);
    const at = names.indexOf(name);
    if (at >= 0) sum += values[at] ?? 0;
  }
  return sum;
};

/** To each offer, what it is beside the best of all: how far its words fall short of what another one's say. */
export const besideBest = (offers: readonly Offer[]): Offer[] => {
  const most = new Map<string, number>(TELLING.map((name) => [name, 0]));
  let [widest, narrowest] = [0, 0];
  const covered = offers.map(({ parts }) => {
    for (const name of TELLING) most.set(name, Math.max(most.get(name) ?? 0, valueIn(parts, 'either ', name)));
    const [wide, narrow] = [valueIn(parts, 'either ', COVERAGE), valueIn(parts, 'both ', COVERAGE)];
    widest = Math.max(widest, wide);
    narrowest = Math.max(narrowest, narrow);
    return { wide, narrow };
  });
  const all: Features = named(Object.fromEntries(TELLING.map((name) => [`most ${name}`, most.get(name) ?? 0])));
  return offers.map((offer, i) => {
    const { wide = 0, narrow = 0 } = covered[i] ?? {};
    const short = shortNamed({ 'short of the widest': widest - wide, 'short of the narrowest': narrowest - narrow });
    return { ...offer, parts: [...offer.parts, { of: '', features: all }, { of: '', features: short }] };
  });
};
