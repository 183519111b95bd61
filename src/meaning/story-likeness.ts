import type { Facts } from './story-facts.ts';

/** A factor for a term, from the news around the two reports. */
export type Weigh = (term: string) => number;

export interface Likeness {
  /** Cosine over the terms that compare. */
  readonly cos: number;
  /** The same without names and places: what happened, not to whom. */
  readonly what: number;
  /** Terms of both, the weightiest first. */
  readonly shared: readonly string[];
}

/** Senses of who acts or of the field as a whole, not of what happens. */
const WHO = new Set(
  `regulator bank central-bank ministry government president governor senate parliament police exchange fund coin bitcoin
  ether mining electricity province city treasury weekend autumn-month spring-month summer-month ai data-centre
  stablecoin chip`
    .split(/\s+/)
    .map((sense) => `s:${sense}`),
);
const isWhat = (term: string): boolean => !(term.startsWith('e:') || term.startsWith('n:') || WHO.has(term));

/** Within a language stems compare, across languages the consonants of rare words. */
export const comparable = (term: string, sameLanguage: boolean): boolean => {
  const kind = term.charAt(0);
  return kind === 'e' || kind === 'f' || kind === 's' || kind === (sameLanguage ? 'w' : 'n');
};

/** Entries of a report's terms, made once: it is compared with hundreds of others. */
const made = new WeakMap<Facts, readonly [string, number][]>();
const entriesOf = (facts: Facts): readonly [string, number][] => {
  const known = made.get(facts);
  if (known) return known;
  const entries = Object.entries(facts.terms);
  made.set(facts, entries);
  return entries;
};

interface Length {
  all: number;
  what: number;
}

const lengthOf = (facts: Facts, other: Facts, weigh: Weigh): Length => {
  const length = { all: 0, what: 0 };
  for (const [term, weight] of entriesOf(facts)) {
    if (!comparable(term, facts.lang === other.lang)) continue;
    // Arabic has no capitals: its rare words are names only where the other side says so.
    if (facts.lang === 'ar' && term.startsWith('n:') && other.terms[term] === undefined) continue;
    const square = (weight * weigh(term)) ** 2;
    length.all += square;
    if (isWhat(term)) length.what += square;
  }
  return length;
};

const ratio = (dot: number, left: number, right: number): number => (dot === 0 ? 0 : dot / Math.sqrt(left * right));

/** How alike two reports are told. */
export const likeness = (a: Facts, b: Facts, weigh: Weigh): Likeness => {
  const shared: [term: string, weight: number][] = [];
  let [dot, what] = [0, 0];
  for (const [term, weight] of entriesOf(a)) {
    const other = b.terms[term];
    if (other === undefined || !comparable(term, a.lang === b.lang)) continue;
    const product = weight * other * weigh(term) ** 2;
    dot += product;
    if (isWhat(term)) what += product;
    shared.push([term, product]);
  }
  const [left, right] = [lengthOf(a, b, weigh), lengthOf(b, a, weigh)];
  return {
    cos: ratio(dot, left.all, right.all),
    what: ratio(what, left.what, right.what),
    shared: shared.sort((x, y) => y[1] - x[1] || (x[0] < y[0] ? -1 : 1)).map(([term]) => term),
  };
};
