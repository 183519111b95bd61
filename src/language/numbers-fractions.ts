import { compare, div, type Exact, exact } from '#src/base/exact.ts';
import { FRACTIONS_EN, NUMBER_WORDS, ORDINALS_BEHIND_TENS } from './numbers-lexicon.ts';
import type { Token } from './numbers-tokens.ts';
import { tokenBefore } from './numbers-tokens.ts';
import { type NumberRead, spelledAt } from './numbers-words.ts';

export interface Bottom {
  readonly value: Exact;
  readonly next: number;
  readonly plural: boolean;
}

const key = (tokens: readonly Token[], i: number): string => (i < 0 ? '' : (tokens[i]?.key ?? ''));
const overHyphen = (tokens: readonly Token[], i: number): number => (tokens[i]?.raw === '-' ? i + 1 : i);
const isTens = (word: string): boolean => NUMBER_WORDS.get(word)?.shape === 'tens';

const single = (tokens: readonly Token[], i: number): Bottom | null => {
  const word = key(tokens, i);
  const value = FRACTIONS_EN[word] ?? FRACTIONS_EN[word.replace(/s$/, '')];
  return value === undefined
    ? null
    : { value: exact(BigInt(value)), next: i + 1, plural: /(?:s|halves)$/.test(word) && word !== 'halfs' };
};

const NEAR = 10;
/** Does an English denominator stand among the next words? Asked before a number is read a second time. */
export const bottomNear = (tokens: readonly Token[], i: number): boolean => {
  for (let at = i; at < i + NEAR; at += 1) if (single(tokens, at)) return true;
  return false;
};

/** twenty-first, thirty fifths: tens before an ordinal below ten. */
const compoundAt = (tokens: readonly Token[], i: number): Bottom | null => {
  const tens = NUMBER_WORDS.get(key(tokens, i));
  if (tens?.shape !== 'tens') return null;
  const at = overHyphen(tokens, i + 1);
  const ones = ORDINALS_BEHIND_TENS[key(tokens, at).replace(/s$/, '')];
  return ones === undefined
    ? null
    : { value: exact(BigInt(tens.value + ones)), next: at + 1, plural: key(tokens, at).endsWith('s') };
};

/** hundred fifth, hundred and fifth: behind a numerator of its own. */
const hundredsAt = (tokens: readonly Token[], i: number): Bottom | null => {
  if (NUMBER_WORDS.get(key(tokens, i))?.shape !== 'one' || !/^hundred$/.test(key(tokens, i + 1))) return null;
  const hundreds = spelledAt(tokens.slice(i, i + 2), 0);
  const at = key(tokens, i + 2) === 'and' ? i + 3 : i + 2;
  const rest = compoundAt(tokens, at) ?? single(tokens, at);
  return hundreds && rest && { ...rest, value: exact(hundreds.value.n + rest.value.n) };
};

/** The English denominator that starts at a token: fifths, twenty-firsts, hundred and fifth, trillionths. */
export const bottomAt = (tokens: readonly Token[], i: number): Bottom | null =>
  compoundAt(tokens, i) ?? hundredsAt(tokens, i) ?? single(tokens, i);

/**
 * The numerator that ends before an ordinal: one hundred | thirty-fifths. The tens belong to the ordinal where a
 * number is left without them; in one hundred and thirty | fifths the `and` holds them back.
 */
export const overOrdinal = (
  tokens: readonly Token[],
  from: number,
  count: NumberRead,
): { readonly top: Exact; readonly bottom: Bottom } | null => {
  const last = count.next - 1;
  const apart =
    last > from && isTens(key(tokens, last)) && key(tokens, last - 1) !== 'and' ? compoundAt(tokens, last) : null;
  const shorter = apart && spelledAt(tokens.slice(from, last), 0);
  if (apart && shorter?.next === last - from) return { top: shorter.value, bottom: apart };
  const bottom = bottomAt(tokens, overHyphen(tokens, count.next));
  return bottom && { top: count.value, bottom };
};

const ROUND = new Set(['3', '4', '5', '10', '20', '100', '1000', '10000']);
/** What may stand before `one in five`, so that its one counts nothing else: not “the first one in 12 states”. */
const LEADS =
  /^(?:about|roughly|nearly|almost|than|only|just|to|from|some|around|and|as|for|is|are|was|were|every|of|that|says|said|or|at|with|where|when|if|while|because|but)$/;
const NOT_COUNTED =
  /^(?:days?|weeks?|months?|years?|quarters?|hours?|minutes?|seconds?|decades?|percent|per|million|billion|trillion|thousand|gigawatts?|megawatts?)$/;

/** How a part is said to lie in its whole. */
type Way = 'over' | 'in' | 'every' | 'outof';

const wayAt = (tokens: readonly Token[], i: number): { way: Way; next: number } | null => {
  const [a, b, c] = [key(tokens, i), key(tokens, i + 1), key(tokens, i + 2)];
  if (a === 'over') return { way: 'over', next: i + 1 };
  if (a === 'in' || (a === 'of' && b === 'every'))
    return b === 'every' ? { way: 'every', next: i + 2 } : { way: 'in', next: i + 1 };
  if (a === 'out' && b === 'of') return c === 'every' ? { way: 'every', next: i + 3 } : { way: 'outof', next: i + 2 };
  if (a === 'علي') return { way: 'over', next: i + 1 };
  if (a !== 'من') return null;
  if (b === 'كل' || b === 'بين' || b === 'اصل') {
    if (b !== 'كل' && c === 'كل') return { way: 'every', next: i + 3 };
    return { way: b === 'كل' ? 'every' : 'outof', next: i + 2 };
  }
  return { way: 'in', next: i + 1 };
};

const fits = (way: Way, tokens: readonly Token[], i: number, top: NumberRead, whole: NumberRead): boolean => {
  const arabic = /^[\u0600-\u06ff]/.test(key(tokens, top.next));
  const after = tokens[whole.next];
  const words = top.kind === 'words' && whole.kind === 'words';
  const proper = compare(top.value, whole.value) < 0;
  if (way === 'every') return proper && !NOT_COUNTED.test(after?.key ?? '');
  if (way === 'outof') return proper && words;
  // 5 على 10 أعوام, $1 over 3 years: a length of time. Only what ends its clause, or one of so many, is divided.
  if (way === 'over') {
    const ends = !after || after.kind === 'break' || /^[.,;:)!?،؛؟]$/.test(after.raw);
    const one = top.value.n === 1n && words && arabic;
    return (ends || one) && (proper || words);
  }
  const before = tokenBefore(tokens, i);
  const free = before?.kind !== 'word' || LEADS.test(before.key);
  if (arabic) return words && top.value.n === 1n && proper;
  const round = top.value.n === 1n || words || ROUND.has(whole.value.n.toString());
  return free && proper && round && !NOT_COUNTED.test(after?.key ?? '') && !/^[%$€£]$/.test(after?.raw ?? '');
};

/** one over twenty, two in five, nine out of ten, واحد من كل خمسة, واحد على مئة: a part of one. */
export const proportionAt = (tokens: readonly Token[], i: number, top: NumberRead): NumberRead | null => {
  const way = wayAt(tokens, top.next);
  if (!way || top.value.d !== 1n || top.scaled) return null;
  const whole = spelledAt(tokens, way.next);
  if (whole?.value.d !== 1n || whole.value.n <= 1n) return null;
  const year = whole.kind === 'digits' && /^(?:1[89]|20|21)\d\d$/.test(key(tokens, way.next));
  if (year || !fits(way.way, tokens, i, top, whole)) return null;
  return { ...whole, value: div(top.value, whole.value), kind: 'fraction', scaled: false, grouped: null };
};
