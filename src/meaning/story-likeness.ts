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

/** Arabic has no capitals: its rare words are names only where the other side says so, and count only there. */
const countsAlone = (facts: Facts, term: string): boolean => !(facts.lang === 'ar' && term.startsWith('n:'));

const measured = new WeakMap<Weigh, WeakMap<Facts, { same?: Length; across?: Length }>>();

/** The length of a report's terms, made once for all that it is compared with. */
const lengthOf = (facts: Facts, sameLanguage: boolean, weigh: Weigh): Length => {
  const byFacts = measured.get(weigh) ?? new WeakMap<Facts, { same?: Length; across?: Length }>();
  measured.set(weigh, byFacts);
  const known = byFacts.get(facts) ?? {};
  const ready = sameLanguage ? known.same : known.across;
  if (ready) return ready;
  const length = { all: 0, what: 0 };
  for (const [term, weight] of entriesOf(facts)) {
    if (!comparable(term, sameLanguage) || !countsAlone(facts, term)) continue;
    const square = (weight * weigh(term)) ** 2;
    length.all += square;
    if (isWhat(term)) length.what += square;
  }
  byFacts.set(facts, sameLanguage ? { ...known, same: length } : { ...known, across: length });
  return length;
};

const ratio = (dot: number, left: number, right: number): number => (dot === 0 ? 0 : dot / Math.sqrt(left * right));

/** How alike two reports are told. */
export const likeness = (a: Facts, b: Facts, weigh: Weigh): Likeness => {
  const same = a.lang === b.lang;
  const shared: [term: string, weight: number][] = [];
  let [dot, what, left, right] = [0, 0, 0, 0];
  for (const [term, weight] of entriesOf(a)) {
    const other = b.terms[term];
    if (other === undefined || !comparable(term, same)) continue;
    const factor = weigh(term) ** 2;
    dot += weight * other * factor;
    if (isWhat(term)) what += weight * other * factor;
    if (!countsAlone(a, term)) left += weight * weight * factor;
    if (!countsAlone(b, term)) right += other * other * factor;
    shared.push([term, weight * other * factor]);
  }
  const [one, two] = [lengthOf(a, same, weigh), lengthOf(b, same, weigh)];
  return {
    cos: ratio(dot, one.all + left, two.all + right),
    what: ratio(what, one.what, two.what),
    shared: shared.sort((x, y) => y[1] - x[1] || (x[0] < y[0] ? -1 : 1)).map(([term]) => term),
  };
};
