import type { Facts } from './story-facts.ts';
import { ACROSS, ALONE, numbered, SAME_LANGUAGE, type Terms, termsOf, WHAT } from './story-terms.ts';

/** What terms weigh that are told everywhere in the news around two reports; all others weigh as they do. */
export interface Weights {
  readonly light: ReadonlyMap<string, number>;
  /** The factor of a term by its number: the place of it in `factors`. */
  readonly places: Uint16Array;
  readonly factors: readonly number[];
}

export interface Likeness {
  /** Cosine over the terms that compare. */
  readonly cos: number;
  /** The same without names and places: what happened, not to whom. */
  readonly what: number;
  /** Places in the first report of the terms of both, and what each adds. */
  readonly shared: readonly number[];
  readonly adds: readonly number[];
}

interface Length {
  readonly all: number;
  readonly what: number;
}

export const factorOf = ({ places, factors }: Weights, number: number): number => factors[places[number] ?? 0] ?? 1;

const measured = new WeakMap<Weights, Map<number, WeakMap<Facts, Length>>>();

const lengthsBy = (weights: Weights, kind: number): WeakMap<Facts, Length> => {
  const all = measured.get(weights) ?? new Map<number, WeakMap<Facts, Length>>();
  const found = all.get(kind) ?? new WeakMap<Facts, Length>();
  measured.set(weights, all.set(kind, found));
  return found;
};

/** The squared length of a report's terms, made once for all that it is compared with. */
const lengthOf = (facts: Facts, kind: number, weights: Weights): Length => {
  const lengths = lengthsBy(weights, kind);
  const known = lengths.get(facts);
  if (known) return known;
  const { numbers, weights: own, kinds } = termsOf(facts);
  const wanted = kind | ALONE;
  let [all, what] = [0, 0];
  for (let i = 0; i < numbers.length; i += 1) {
    const bits = kinds[i] ?? 0;
    if ((bits & wanted) !== wanted) continue;
    const square = ((own[i] ?? 0) * factorOf(weights, numbers[i] ?? 0)) ** 2;
    all += square;
    if (bits & WHAT) what += square;
  }
  const length = { all, what };
  lengths.set(facts, length);
  return length;
};

/** By the number of each term its place in the report, counted from one; of the report that was compared last. */
let places = new Uint16Array();
let last: Terms | undefined;

/** One table for all reports: as long as there are terms, one for each of them would be most of what a comparison makes. */
const placesIn = (terms: Terms): Uint16Array => {
  if (last === terms) return places;
  if (places.length < numbered()) places = new Uint16Array(2 * numbered());
  else for (const number of last?.numbers ?? []) places[number] = 0;
  terms.numbers.forEach((number, i) => {
    places[number] = i + 1;
  });
  last = terms;
  return places;
};

const ratio = (dot: number, left: number, right: number): number => (dot === 0 ? 0 : dot / Math.sqrt(left * right));

/** How alike two reports are told. The first is compared with many, one after the other. */
export const likeness = (a: Facts, b: Facts, weights: Weights): Likeness => {
  const kind = a.lang === b.lang ? SAME_LANGUAGE : ACROSS;
  const [shared, adds]: [number[], number[]] = [[], []];
  let [dot, what, left, right] = [0, 0, 0, 0];
  const [own, other] = [termsOf(a), termsOf(b)];
  const places = placesIn(own);
  for (let i = 0; i < other.numbers.length; i += 1) {
    const number = other.numbers[i] ?? 0;
    const place = (places[number] ?? 0) - 1;
    const bits = own.kinds[place] ?? 0;
    if (!(bits & kind)) continue;
    const [x, y] = [own.weights[place] ?? 0, other.weights[i] ?? 0];
    const factor = factorOf(weights, number) ** 2;
    dot += x * y * factor;
    if (bits & WHAT) what += x * y * factor;
    if (!(bits & ALONE)) left += x * x * factor;
    if (!((other.kinds[i] ?? 0) & ALONE)) right += y * y * factor;
    shared.push(place);
    adds.push(x * y * factor);
  }
  const [one, two] = [lengthOf(a, kind, weights), lengthOf(b, kind, weights)];
  return {
    cos: ratio(dot, one.all + left, two.all + right),
    what: ratio(what, one.what, two.what),
    shared,
    adds,
  };
};
