import { add, compare, type Exact, exact, mul } from '#src/base/exact.ts';
import {
  FRACTION_PLURALS_AR,
  FRACTIONS_AR,
  FRACTIONS_EN,
  FRACTIONS_SHORT_AR,
  NUMBER_WORDS,
  VULGAR,
} from './numbers-lexicon.ts';
import { cuts, entryOf, type Token, tokensOf } from './numbers-tokens.ts';
import { type NumberOptions, type NumberRead, spelledAt } from './numbers-words.ts';

const read = (value: Exact, next: number, kind: NumberRead['kind'], scaled = false): NumberRead => ({
  value,
  next,
  kind,
  scaled,
  grouped: null,
  flags: [],
});

const ONE = exact(1n);
const isOne = (value: Exact): boolean => compare(value, ONE) === 0;

/** half a million, نصف مليون, ربع المليار: the fraction of a scale is a number, not a share. */
const ofScale = (tokens: readonly Token[], at: number, value: Exact): NumberRead | null => {
  const first = tokens[at]?.key ?? '';
  const i = first === 'a' || first === 'of' ? at + 1 : at;
  const entry = entryOf(NUMBER_WORDS, tokens[i]?.key ?? '');
  if (entry?.entry.shape !== 'scale' || entry.entry.times === 2 || entry.prefix.startsWith('و')) return null;
  return read(mul(value, exact(10n ** BigInt(entry.entry.power))), i + 1, 'words', true);
};

const denominator = (key: string): number | null => FRACTIONS_EN[key] ?? FRACTIONS_EN[key.replace(/s$/, '')] ?? null;

/** What may follow `a third` so that it is a part and not a third thing. */
const PART =
  /^(?:of|the|to|in|by|from|less|more|lower|higher|as|and|on|since|after|before|during|this|last|compared|when|while|because|amid|under|for|with|if|than|is|was|were|are|its|a|an|this|that|their|over|at)$/;

/** three and a fifth, two million and three fifths: the part is one of the last scale. */
const mixedAt = (tokens: readonly Token[], i: number): NumberRead | null => {
  const whole = spelledAt(tokens, i, { between: true });
  if (!whole || tokens[whole.next]?.key !== 'and') return null;
  const part = english(tokens, whole.next + 1, true);
  if (part?.kind !== 'fraction' || compare(part.value, ONE) >= 0) return null;
  const last = NUMBER_WORDS.get(tokens[whole.next - 1]?.key ?? '');
  const scale = last?.shape === 'scale' ? exact(10n ** BigInt(last.power)) : ONE;
  return { ...whole, value: add(whole.value, mul(part.value, scale)), next: part.next };
};

const english = (tokens: readonly Token[], i: number, inside = false): NumberRead | null => {
  const first = tokens[i]?.key ?? '';
  if (/^(?:half|quarter)$/.test(first) && tokens[i + 1]?.kind === 'word') {
    const scaled = tokens[i + 1]?.key === 'of' ? null : ofScale(tokens, i + 1, exact(1n, first === 'half' ? 2n : 4n));
    if (scaled) return scaled;
  }
  if (first === 'half' || first === 'quarter') {
    const next = tokens[i + 1]?.key ?? '';
    // half as much again: neither a share nor an amount.
    if (next === 'as' && /^(?:much|many|again|large|big)$/.test(tokens[i + 2]?.key ?? '')) return null;
    // half a year: a length of time.
    if (/^an?$/.test(next) && /^(?:year|month|day|week|decade|century|hour|minute)$/.test(tokens[i + 2]?.key ?? ''))
      return null;
    if (first === 'half' && (PART.test(next) || next === '')) {
      return ofScale(tokens, i + 1, exact(1n, 2n)) ?? read(exact(1n, 2n), i + 1, 'fraction');
    }
    return null;
  }
  const article = first === 'a' || first === 'an';
  const mixed = article || inside ? null : mixedAt(tokens, i);
  if (mixed) return mixed;
  const count = article ? read(ONE, i + 1, 'words') : spelledAt(tokens, i);
  if (!count) return null;
  const at = tokens[count.next]?.raw === '-' ? count.next + 1 : count.next;
  const bottom = denominator(tokens[at]?.key ?? '');
  if (!bottom) return null;
  const after = tokens[at + 1];
  if (isOne(count.value)) {
    if (/s$/.test(tokens[at]?.key ?? '')) return null;
    // `a quarter` is three months and `a third` one more, unless a part of something follows.
    const scale = ofScale(tokens, at + 1, ONE);
    if (after?.kind === 'word' && !PART.test(after.key) && !scale) return null;
    if (bottom === 4 && article && after?.key !== 'of' && !scale && tokens[i - 1]?.key !== 'and') return null;
  } else if (!/(?:s|halves)$/.test(tokens[at]?.key ?? '')) return null;
  const value = mul(count.value, exact(1n, BigInt(bottom)));
  return ofScale(tokens, at + 1, value) ?? read(value, at + 1, 'fraction');
};

const VOWELLED = /^[\u0621-\u064a]\u064f/;
/** عُشر with its vowel, ثلثيها and نصفهم with their owner: fractions whatever follows. ثمنها is its price, خمسة five. */
const partOf = (token: Token | undefined): readonly [number, number] | null => {
  if (token?.kind !== 'word' || !/^[\u0600-\u06ff]/.test(token.key)) return null;
  for (const { prefix, rest } of cuts(token.key)) {
    if (!/^[وف]?[ب]?$/.test(prefix)) continue;
    const bare = prefix ? token.raw.slice(prefix.length) : token.raw;
    const vowelled = VOWELLED.test(bare) ? FRACTIONS_SHORT_AR.get(rest) : undefined;
    if (vowelled) return vowelled;
    const owned = /^(.{3,4})(?:ها|هم|هما|ه)$/.exec(rest);
    if (!owned?.[1] || token.raw.endsWith('ة')) continue;
    const found = owned[1] === 'ثمن' ? undefined : (FRACTIONS_AR.get(owned[1]) ?? FRACTIONS_SHORT_AR.get(owned[1]));
    if (found) return found;
  }
  return null;
};

/** نصف عام and النصف الأول are times, not shares: `periods.ts` has read them before. */
const arabic = (tokens: readonly Token[], i: number): NumberRead | null => {
  const part = partOf(tokens[i]);
  if (part) return read(exact(BigInt(part[0]), BigInt(part[1])), i + 1, 'fraction');
  const own = entryOf(FRACTIONS_AR, tokens[i]?.key ?? '');
  // النصف, الربع: the half, the quarter of a year, unless something was cut to it or by it.
  const definite = own?.prefix.endsWith('ال') && !/^(?:الي|نحو|بنحو|قرابه|عن|من)$/.test(tokens[i - 1]?.key ?? '');
  if (own && !definite && !own.prefix.startsWith('و')) {
    const value = exact(BigInt(own.entry[0]), BigInt(own.entry[1]));
    return ofScale(tokens, i + 1, value) ?? read(value, i + 1, 'fraction');
  }
  const count = spelledAt(tokens, i);
  const bottom = count && FRACTION_PLURALS_AR.get(tokens[count.next]?.key ?? '');
  return count && bottom ? read(mul(count.value, exact(1n, BigInt(bottom))), count.next + 1, 'fraction') : null;
};

const vulgar = (tokens: readonly Token[], i: number): NumberRead | null => {
  const sign = VULGAR[tokens[i]?.raw ?? ''];
  return sign ? read(exact(BigInt(sign[0]), BigInt(sign[1])), i + 1, 'fraction') : null;
};

const isArabicKey = (key: string): boolean => key.charCodeAt(0) >= 0x600 && key.charCodeAt(0) <= 0x6ff;

/** The number that starts at a token: digits with their marks, words of both languages, scales, fractions. */
export const numberAt = (tokens: readonly Token[], i: number, options: NumberOptions = {}): NumberRead | null => {
  const token = tokens[i];
  if (!token || token.kind === 'sign' || token.kind === 'break') return null;
  if (token.kind === 'number') {
    const sign = vulgar(tokens, i);
    if (sign) return ofScale(tokens, sign.next, sign.value) ?? sign;
    const digits = dozens(tokens, spelledAt(tokens, i, options));
    const part = digits && tokens[digits.next]?.glued ? vulgar(tokens, digits.next) : null;
    return digits && part ? { ...digits, value: add(digits.value, part.value), next: part.next } : digits;
  }
  const fraction = isArabicKey(token.key) ? arabic(tokens, i) : english(tokens, i);
  if (fraction) return fraction;
  if (token.key === 'a' || token.key === 'an') {
    const scale = NUMBER_WORDS.get(tokens[i + 1]?.key ?? '');
    const plural = /s$/.test(tokens[i + 1]?.key ?? '');
    const whole =
      scale && !plural && (scale.shape === 'scale' || scale.shape === 'hundred' || tokens[i + 1]?.key === 'dozen');
    return whole ? spelledAt(tokens, i + 1, options) : null;
  }
  return dozens(tokens, spelledAt(tokens, i, options));
};

/** two dozen: the count is twelve times its number. */
const dozens = (tokens: readonly Token[], count: NumberRead | null): NumberRead | null =>
  count && /^dozens?$/.test(tokens[count.next]?.key ?? '')
    ? { ...count, value: mul(count.value, exact(12n)), next: count.next + 1, grouped: null }
    : count;

/** A number that is the whole text, as an option or an asker gives it; null where it is none. */
export const numberOf = (text: string): Exact | null => {
  const tokens = tokensOf(text);
  const found = numberAt(tokens, 0);
  return found && found.next === tokens.length ? found.value : null;
};
