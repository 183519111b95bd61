import { toDecimal } from '#src/base/exact.ts';
import { NUMBER_WORDS } from './numbers-lexicon.ts';
import { cuts, type Token } from './numbers-tokens.ts';
import { spelledAt } from './numbers-words.ts';
import { fold } from './text.ts';

const CENTURIES = new Map([
  ['sixteen', 16],
  ['seventeen', 17],
  ['eighteen', 18],
  ['nineteen', 19],
  ['twenty', 20],
]);
const UNITS = 'zero one two three four five six seven eight nine'.split(' ');
const TEENS = 'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const THOUSANDS = new Set(['ألف', 'ألفين', 'ألفان'].map(fold));

/** May a word begin a year in words? */
export const mayBeYear = (word: string): boolean =>
  CENTURIES.has(word) || word === 'two' || cuts(word).some(({ rest }) => THOUSANDS.has(rest));

export interface YearWords {
  readonly year: number;
  readonly next: number;
}

const key = (tokens: readonly Token[], i: number): string => (i < 0 ? '' : (tokens[i]?.key ?? ''));

/** The last two digits of a spoken year: ninety six, ninety-six, oh five, fifteen. */
const restAt = (tokens: readonly Token[], i: number): { n: number; next: number } | null => {
  const word = key(tokens, i);
  const teen = TEENS.indexOf(word);
  if (teen >= 0) return { n: 10 + teen, next: i + 1 };
  const unit = UNITS.indexOf(key(tokens, i + 1));
  if (word === 'oh' || word === 'zero' || word === 'o') return unit > 0 ? { n: unit, next: i + 2 } : null;
  const tens = TENS.indexOf(word);
  if (tens < 0) return null;
  const at = tokens[i + 1]?.raw === '-' ? i + 2 : i + 1;
  const last = UNITS.indexOf(key(tokens, at));
  return last > 0 ? { n: 20 + tens * 10 + last, next: at + 1 } : { n: 20 + tens * 10, next: i + 1 };
};

/** nineteen ninety six, seventeen hundred thirty three, twenty twenty-five. */
const spoken = (tokens: readonly Token[], i: number): YearWords | null => {
  const century = CENTURIES.get(key(tokens, i));
  if (!century) return null;
  const at = tokens[i + 1]?.raw === '-' ? i + 2 : i + 1;
  if (key(tokens, at) === 'hundred') {
    const rest = restAt(tokens, key(tokens, at + 1) === 'and' ? at + 2 : at + 1);
    return rest && century < 20 ? { year: century * 100 + rest.n, next: rest.next } : null;
  }
  const rest = restAt(tokens, at);
  return rest ? { year: century * 100 + rest.n, next: rest.next } : null;
};

/** A year in words, two thousand and five, ألفين وعشرين: right behind something that asks for a year. */
export const wordYearAt = (tokens: readonly Token[], i: number): YearWords | null => {
  const word = key(tokens, i);
  if (!NUMBER_WORDS.has(word) && !cuts(word).some(({ rest }) => THOUSANDS.has(rest))) return null;
  const said = spoken(tokens, i);
  if (said) return said;
  const thousand =
    (word === 'two' && key(tokens, i + 1) === 'thousand') || cuts(word).some(({ rest }) => THOUSANDS.has(rest));
  const read = thousand ? spelledAt(tokens, i) : null;
  const year = read ? Number(toDecimal(read.value)) : 0;
  return read && Number.isInteger(year) && year >= 1000 && year < 2200 ? { year, next: read.next } : null;
};

/** 87 is 1987, 26 is 2026. */
export const fullYear = (two: number): number => (two < 40 ? 2000 : 1900) + two;
