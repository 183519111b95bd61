import { add, compare, exact, mul, sign } from '#src/base/exact.ts';
import { conversion, unitOf } from '#src/base/units.ts';
import type { Token } from '#src/language/numbers-tokens.ts';
import { cuts } from '#src/language/numbers-tokens.ts';
import { excludedAt } from './figure-exclusions.ts';
import { factorAt } from './figure-multiples.ts';
import { type Quantity, quantityAt } from './figure-quantities.ts';
import { asRange, opensRange, secondBound } from './figure-ranges.ts';
import { mayStart } from './figure-starts.ts';
import { homeCurrency } from './figure-units.ts';

/** A word of a number that is no number: one of, على واحد. Digits and scaled words always are. */
const isFigure = (tokens: readonly Token[], q: Quantity): boolean => {
  if (q.kind === 'digits' || q.kind === 'verb' || q.kind === 'dual' || q.scaled) return true;
  const alone = (q.from === 0 || tokens[q.from - 1]?.kind === 'break') && !tokens[q.next];
  if (alone) return true;
  const one = compare(q.value, exact(1n)) === 0;
  if (q.kind === 'fraction') return true;
  if (one)
    return (
      q.unit !== null && q.unit !== 'count' && q.unit !== 'x' && (tokens[q.from]?.key !== 'one' || isMoney(q.unit))
    );
  return q.unit !== null || compare(q.value, exact(10n)) > 0;
};

const isMoney = (unit: string): boolean =>
  unitOf(unit)?.dimension === 'money' || /^money/.test(unitOf(unit)?.dimension ?? '');

/** thirteen dollars forty-five cents, 20 دولار و43 سنت, $20 and 43: one amount. */
const withCents = (tokens: readonly Token[], a: Quantity, b: Quantity): Quantity | null => {
  const between = tokens
    .slice(a.next, b.from)
    .map((t) => t.key)
    .join('');
  if (a.upper || b.upper || a.scaled || !/^(?:|and|و)$/.test(between) || !isMoney(a.unit ?? '')) return null;
  const cents = b.unit !== null && conversion(b.unit, a.unit ?? '');
  const part =
    b.unit === null && b.kind !== 'fraction' && !b.noun
      ? exact(1n, 100n)
      : cents && compare(cents, exact(1n, 100n)) <= 0
        ? cents
        : null;
  const small = compare(b.value, exact(100n)) < 0 && b.value.d === 1n && a.value.d === 1n;
  const last = tokens[b.next];
  if (!part || !small || (b.unit === null && last && last.kind !== 'break' && last.kind !== 'sign')) return null;
  return { ...a, next: b.next, end: b.end, value: add(a.value, mul(b.value, part)) };
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
  const before = tokens[from - 1];
  return Boolean(tokens[from]?.glued && before?.kind === 'word' && /^(?:و|ف)?(?:ب|ل|ك|ال|بال|لل)$/.test(before.key));
};

export interface ReadingOptions {
  readonly lang: string;
  /** Tokens that belong to a period. */
  readonly taken: (i: number) => number;
}

const wordSet = (tokens: readonly Token[]): (() => ReadonlySet<string>) => {
  let known: ReadonlySet<string> | null = null;
  return () => {
    known ??= new Set(tokens.flatMap((t) => (t.kind === 'word' ? stems(t.key) : [])));
    return known;
  };
};
const stems = (word: string): string[] =>
  /^[a-z]/.test(word)
    ? [word, word.replace(/(?:i|ian|ese|ish|an|n|es|s|o|c|co)$/, ''), word.replace(/(?:co|ia|an|on|es)$/, '')]
    : cuts(word).flatMap(({ rest }) => [rest, rest.replace(/ه$/, ''), rest.replace(/(?:يه|ي|ا)$/, '')]);

/** All quantities of a text in order, ranges joined; none overlap. */
export const quantitiesIn = (text: string, tokens: readonly Token[], options: ReadingOptions): Quantity[] => {
  const found: Quantity[] = [];
  const words = wordSet(tokens);
  const commas = /\d,\d{3}(?!\d)/.test(text);
  const settle = (q: Quantity): Quantity => {
    const unit = q.unit && homeCurrency(q.unit, words);
    return settled({ ...q, unit }, options.lang, commas);
  };
  for (let i = 0; i < tokens.length; ) {
    const token = tokens[i];
    const skip = options.taken(i) || (token && mayStart(token) ? excludedAt(tokens, i) : 1);
    if (skip) {
      i += skip;
      continue;
    }
    const announced = opensRange(tokens, i);
    const first = quantityAt(text, tokens, i, announced) ?? factorAt(tokens, i);
    if (!first || !isFigure(tokens, first)) {
      i = first && !isFigure(tokens, first) ? Math.max(i + 1, first.next) : i + 1;
      continue;
    }
    const at = secondBound(tokens, first, announced);
    const second = at === null || options.taken(at) ? null : bound(text, tokens, at);
    const range = second && asRange(settle(first), settle(second), tokens, announced);
    const cents = range ? null : centsBehind(text, tokens, first, options);
    const one = settle(range ?? cents ?? first);
    found.push(hasClitic(tokens, one.from) ? { ...one, flags: [...one.flags, 'clitic'] } : one);
    i = Math.max(i + 1, one.next);
  }
  return found;
};

const centsBehind = (
  text: string,
  tokens: readonly Token[],
  first: Quantity,
  options: ReadingOptions,
): Quantity | null => {
  if (!isMoney(first.unit ?? '')) return null;
  const at = /^(?:and|و)$/.test(tokens[first.next]?.key ?? '') ? first.next + 1 : first.next;
  const kind = tokens[at]?.kind;
  if ((kind !== 'number' && kind !== 'word') || options.taken(at)) return null;
  const second = quantityAt(text, tokens, at, false);
  return second && withCents(tokens, first, second);
};

/** The second bound of a range; in Arabic its و may be glued to a word. */
const bound = (text: string, tokens: readonly Token[], at: number): Quantity | null => {
  const token = tokens[at];
  if (!token) return null;
  const direct = quantityAt(text, tokens, at, false);
  if (direct || !/^و.{2}/.test(token.key)) return direct;
  const bare = { ...token, key: token.key.slice(1) };
  const shifted = tokens.slice(at, at + 14);
  shifted[0] = bare;
  const read = quantityAt(text, shifted, 0, false);
  return read && { ...read, from: at, next: read.next + at };
};
