import type { Mention } from '#src/base/article.ts';
import { compare, exact, sign } from '#src/base/exact.ts';
import { respelled, type Token, tokenBefore } from '#src/language/numbers-tokens.ts';
import { excludedAt } from './figure-exclusions.ts';
import { homeOf } from './figure-home.ts';
import { factorAt } from './figure-multiples.ts';
import { isMeasured, selfCountedAt } from './figure-ones.ts';
import { type Quantity, quantityAt } from './figure-quantities.ts';
import { asRange, opensRange, secondBound } from './figure-ranges.ts';
import { mayStart } from './figure-starts.ts';
import { hasParts, summed } from './figure-sums.ts';

/** A word of a number that is no number: one of, على واحد. Digits and scaled words always are. */
const isFigure = (tokens: readonly Token[], q: Quantity): boolean => {
  if (q.kind === 'digits' || q.kind === 'verb' || q.kind === 'dual' || q.scaled) return true;
  const alone = (q.from === 0 || tokens[q.from - 1]?.kind === 'break') && !tokens[q.next];
  if (alone) return true;
  const one = compare(q.value, exact(1n)) === 0;
  if (q.kind === 'fraction' || q.flags.includes('negative')) return true;
  if (one)
    return (
      q.unit !== null && q.unit !== 'count' && q.unit !== 'x' && (tokens[q.from]?.key !== 'one' || isMeasured(q.unit))
    );
  return q.unit !== null || compare(q.value, exact(10n)) > 0;
};

const KINDS_OF_MONEY = /^[A-Z]{3}$/;
/** `30.600 دولار` beside `47,300 دولار`: a dot before three digits parts thousands where the text counts money or things so. */
const settled = (q: Quantity, lang: string, commas: boolean): Quantity => {
  if (!q.grouped || lang !== 'ar' || q.scaled || q.upper) return q;
  const plain = q.unit === 'count' || KINDS_OF_MONEY.test(q.unit ?? '');
  const big = compare(q.grouped, exact(10_000n)) >= 0;
  return plain && (big || commas) && sign(q.value) > 0 ? { ...q, value: q.grouped } : q;
};

/** A particle is glued to the figure: بـ21.1%, الـ4500. */
const hasClitic = (tokens: readonly Token[], from: number): boolean => {
  const before = tokenBefore(tokens, from);
  return Boolean(tokens[from]?.glued && before?.kind === 'word' && /^(?:و|ف)?(?:ب|ل|ك|ال|بال|لل)$/.test(before.key));
};

export interface ReadingOptions {
  readonly lang: string;
  /** Tokens that belong to a period. */
  readonly taken: (i: number) => number;
  readonly mentions?: readonly Mention[];
}

/** All quantities of a text in order, ranges joined; none overlap. */
export const quantitiesIn = (text: string, tokens: readonly Token[], options: ReadingOptions): Quantity[] => {
  const found: Quantity[] = [];
  const home = homeOf(tokens, options.mentions ?? []);
  const commas = /\d,\d{3}(?!\d)/.test(text);
  const settle = (q: Quantity): Quantity => settled(home(q), options.lang, commas);
  for (let i = 0; i < tokens.length; ) {
    const skip = options.taken(i) || (mayStart(tokens, i) ? excludedAt(tokens, i) : 1);
    if (skip) {
      i += skip;
      continue;
    }
    const announced = opensRange(tokens, i);
    const first = selfCountedAt(tokens, i) ?? quantityAt(text, tokens, i, announced) ?? factorAt(tokens, i);
    if (!first || !isFigure(tokens, first)) {
      i = first && !isFigure(tokens, first) ? Math.max(i + 1, first.next) : i + 1;
      continue;
    }
    const at = secondBound(tokens, first, announced);
    const second = at === null || options.taken(at) ? null : bound(text, tokens, at);
    const range = second && asRange(settle(first), settle(second), tokens, announced);
    const sum = range ? null : sumBehind(text, tokens, first, options);
    const one = settle(range ?? sum ?? first);
    found.push(hasClitic(tokens, one.from) ? { ...one, flags: [...one.flags, 'clitic'] } : one);
    i = Math.max(i + 1, one.next);
  }
  return found;
};

/** The smaller part of one amount behind its larger one: 20 دولارًا و43 سنتًا, 5 feet 2 inches. */
const sumBehind = (
  text: string,
  tokens: readonly Token[],
  first: Quantity,
  options: ReadingOptions,
): Quantity | null => {
  if (!hasParts(first.unit)) return null;
  const word = tokens[first.next]?.key ?? '';
  const at = /^(?:and|و)$/.test(word) ? first.next + 1 : first.next;
  const kind = tokens[at]?.kind;
  if ((kind !== 'number' && kind !== 'word') || options.taken(at)) return null;
  const second = bound(text, tokens, at);
  return second && summed(tokens, first, second);
};

/** The second bound of a range; in Arabic its و may be glued to a word. */
const bound = (text: string, tokens: readonly Token[], at: number): Quantity | null => {
  const token = tokens[at];
  if (!token) return null;
  const direct = quantityAt(text, tokens, at, false);
  if (direct || !/^و.{2}/.test(token.key)) return direct;
  const bare = respelled(token, token.key.slice(1));
  const shifted = tokens.slice(at, at + 14);
  shifted[0] = bare;
  const read = quantityAt(text, shifted, 0, false);
  return read && { ...read, from: at, next: read.next + at };
};
