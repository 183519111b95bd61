import type { Facts } from './story-facts.ts';

/** Factors of the terms that are told everywhere in the news around two reports; all others weigh as they do. */
export interface Weights {
  readonly light: ReadonlyMap<string, number>;
}

export interface Likeness {
  /** Cosine over the terms that compare. */
  readonly cos: number;
  /** The same without names and places: what happened, not to whom. */
  readonly what: number;
  /** Terms of both with what they add. */
  readonly shared: readonly (readonly [term: string, weight: number])[];
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

/** Arabic has no capitals: its rare words are names only where the other side says so, and count only there. */
const countsAlone = (facts: Facts, term: string): boolean => !(facts.lang === 'ar' && term.startsWith('n:'));

/** A term of a report, with what is asked of it again and again. */
interface Entry {
  readonly term: string;
  readonly weight: number;
  /** Whether it compares with a report of the same language, and with one of another. */
  readonly same: boolean;
  readonly across: boolean;
  readonly what: boolean;
  readonly alone: boolean;
}

/** Entries of a report's terms, made once: it is compared with hundreds of others. */
const made = new WeakMap<Facts, readonly Entry[]>();
export const entriesOf = (facts: Facts): readonly Entry[] => {
  const known = made.get(facts);
  if (known) return known;
  const entries = Object.entries(facts.terms).map(([term, weight]) => ({
    term,
    weight,
    same: comparable(term, true),
    across: comparable(term, false),
    what: isWhat(term),
    alone: countsAlone(facts, term),
  }));
  made.set(facts, entries);
  return entries;
};

interface Length {
  readonly all: number;
  readonly what: number;
}
type Kind = 'same' | 'across';

const measured = new WeakMap<Weights, Record<Kind, WeakMap<Facts, Length>>>();

/** The squared length of a report's terms, made once for all that it is compared with. */
const lengthOf = (facts: Facts, kind: Kind, weights: Weights): Length => {
  const kept = measured.get(weights) ?? { same: new WeakMap(), across: new WeakMap() };
  measured.set(weights, kept);
  const known = kept[kind].get(facts);
  if (known) return known;
  let [all, what] = [0, 0];
  for (const entry of entriesOf(facts)) {
    if (!entry[kind] || !entry.alone) continue;
    const square = (entry.weight * (weights.light.get(entry.term) ?? 1)) ** 2;
    all += square;
    if (entry.what) what += square;
  }
  const length = { all, what };
  kept[kind].set(facts, length);
  return length;
};

const ratio = (dot: number, left: number, right: number): number => (dot === 0 ? 0 : dot / Math.sqrt(left * right));

/** How alike two reports are told. */
export const likeness = (a: Facts, b: Facts, weights: Weights): Likeness => {
  const kind = a.lang === b.lang ? 'same' : 'across';
  const shared: [term: string, weight: number][] = [];
  let [dot, what, left, right] = [0, 0, 0, 0];
  for (const entry of entriesOf(a)) {
    const other = b.terms[entry.term];
    if (other === undefined || !entry[kind]) continue;
    const { term, weight } = entry;
    const factor = (weights.light.get(term) ?? 1) ** 2;
    dot += weight * other * factor;
    if (entry.what) what += weight * other * factor;
    if (!entry.alone) left += weight * weight * factor;
    if (!countsAlone(b, term)) right += other * other * factor;
    shared.push([term, weight * other * factor]);
  }
  const [one, two] = [lengthOf(a, kind, weights), lengthOf(b, kind, weights)];
  return {
    cos: ratio(dot, one.all + left, two.all + right),
    what: ratio(what, one.what, two.what),
    shared,
  };
};
