import type { Facts } from './story-facts.ts';

/** What is asked of a term again and again: bits of `Terms.kinds`. */
export const SAME_LANGUAGE = 1;
export const ACROSS = 2;
export const WHAT = 4;
export const ALONE = 8;

/** The terms of a report, side by side: a new report is compared with hundreds of others, term by term. */
export interface Terms {
  readonly names: readonly string[];
  /** The same number for every report that has the term: reports are compared and counted by it. */
  readonly numbers: readonly number[];
  readonly weights: readonly number[];
  /** Whether it compares with a report of the same language, and of another; is of what happened; counts alone. */
  readonly kinds: readonly number[];
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

/** Reports that are kept read have fewer. Every comparison begins with a table as long as there are numbers. */
const MOST = 50_000;

let numbers = new Map<string, number>();
/** By number: the bits of a term whoever has it. */
let kinds: number[] = [];
let made = new WeakMap<Facts, Terms>();

/** Begins a comparison: so that numbers stay small however long a program runs, they are given anew when there are many. */
export const begin = (): void => {
  if (numbers.size <= MOST) return;
  numbers = new Map();
  kinds = [];
  made = new WeakMap();
};

/** All numbers are smaller than this. */
export const numbered = (): number => numbers.size;

export const numberOf = (term: string): number | undefined => numbers.get(term);

const kindOf = (term: string): number =>
  (comparable(term, true) ? SAME_LANGUAGE : 0) | (comparable(term, false) ? ACROSS : 0) | (isWhat(term) ? WHAT : 0);

const given = (term: string): number => {
  const known = numbers.get(term);
  if (known !== undefined) return known;
  const next = numbers.size;
  numbers.set(term, next);
  kinds.push(kindOf(term));
  return next;
};

/** The terms of a report, made once. */
export const termsOf = (facts: Facts): Terms => {
  const known = made.get(facts);
  if (known) return known;
  const { terms: names, weights } = facts;
  const own = names.map(given);
  const alone = (i: number): number => (countsAlone(facts, names[i] ?? '') ? ALONE : 0);
  const terms = { names, numbers: own, weights, kinds: own.map((number, i) => (kinds[number] ?? 0) | alone(i)) };
  made.set(facts, terms);
  return terms;
};

/** Whether a report has a term. */
export const holds = (facts: Facts, term: string): boolean => {
  const { numbers: own } = termsOf(facts);
  const number = numbers.get(term);
  return number !== undefined && own.includes(number);
};
