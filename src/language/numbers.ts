import { add, compare, div, type Exact, exact, mul } from '#src/base/exact.ts';
import { askedOf } from './lexemes.ts';
import { bottomAt, bottomNear, overOrdinal, proportionAt } from './numbers-fractions.ts';
import { isEighth, shortPartAt } from './numbers-fractions-ar.ts';
import { FRACTION_PLURALS_AR, FRACTIONS_AR, NUMBER_WORDS, VULGAR } from './numbers-lexicon.ts';
import { decimalsAt } from './numbers-point.ts';
import { entryOf, type Token, tokenBefore, tokensOf } from './numbers-tokens.ts';
import { type NumberOptions, type NumberRead, PLAIN, spelledAt } from './numbers-words.ts';

const read = (value: Exact, next: number, kind: NumberRead['kind'], scaled = false): NumberRead => ({
  value,
  next,
  kind,
  scaled,
  grouped: null,
  flags: [],
});

const ONE = exact(1n);
const TWO = exact(2n);
const isOne = (value: Exact): boolean => compare(value, ONE) === 0;

/** half a million, نصف مليون, ربع المليار: the fraction of a scale is a number, not a share. */
const ofScale = (tokens: readonly Token[], at: number, value: Exact): NumberRead | null => {
  const first = tokens[at]?.key ?? '';
  const past = first === 'a' || first === 'of' || first === 'من' ? at + 1 : at;
  const i = first === 'of' && tokens[past]?.key === 'a' ? past + 1 : past;
  const dozen = /^(?:ال)?(?:dozen|دزينه|دسته)$/.test(tokens[i]?.key ?? '');
  if (dozen) return read(mul(value, exact(12n)), i + 1, 'words');
  const entry = entryOf(NUMBER_WORDS, tokens[i]?.key ?? '');
  if (entry?.entry.shape !== 'scale' || entry.entry.times === 2 || entry.prefix.startsWith('و')) return null;
  return read(mul(value, exact(10n ** BigInt(entry.entry.power))), i + 1, 'words', true);
};

/** What may follow `a third` so that it is a part and not a third thing. */
const PART =
  /^(?:of|the|to|in|by|from|less|more|lower|higher|as|and|on|since|after|before|during|this|last|compared|when|while|because|amid|under|for|with|if|than|is|was|were|are|its|a|an|this|that|their|over|at)$/;

/** three and a fifth, two million and three fifths: the part is one of the last scale. */
const mixedAt = (tokens: readonly Token[], i: number): NumberRead | null => {
  const short = spelledAt(tokens, i, { between: true });
  const found = short && withPart(tokens, short);
  if (found || !short || tokens[short.next]?.key !== 'and' || !bottomNear(tokens, short.next)) return found;
  // one hundred and three and two thirds: the first `and` is the number's own.
  const long = spelledAt(tokens, i);
  return long && long.next > short.next ? withPart(tokens, long) : null;
};

const withPart = (tokens: readonly Token[], whole: NumberRead): NumberRead | null => {
  if (tokens[whole.next]?.key !== 'and') return null;
  const part = english(tokens, whole.next + 1, true);
  if (part?.kind !== 'fraction' || compare(part.value, ONE) >= 0 || tokens[part.next]?.key === 'of') return null;
  const last = NUMBER_WORDS.get(tokens[whole.next - 1]?.key ?? '');
  const scale = last?.shape === 'scale' ? exact(10n ** BigInt(last.power)) : ONE;
  return { ...whole, value: add(whole.value, mul(part.value, scale)), next: part.next };
};

const english = (tokens: readonly Token[], i: number, inside = false): NumberRead | null => {
  const first = tokens[i]?.key ?? '';
  if ((first === 'half' || first === 'quarter') && tokens[i + 1]?.kind === 'word') {
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
    // The northern half of the country is a place.
    if (/^(?:northern|southern|eastern|western|upper|lower)$/.test(tokenBefore(tokens, i)?.key ?? '')) return null;
    const bounded = /^(?:than|nearly|almost|about|roughly|over)$/.test(tokenBefore(tokens, i)?.key ?? '');
    if (first === 'half' && (PART.test(next) || next === '' || bounded)) {
      return ofScale(tokens, i + 1, exact(1n, 2n)) ?? read(exact(1n, 2n), i + 1, 'fraction');
    }
    return null;
  }
  const article = first === 'a' || first === 'an';
  const mixed = article || inside ? null : mixedAt(tokens, i);
  if (mixed) return mixed;
  const grand = article && NUMBER_WORDS.has(tokens[i + 1]?.key ?? '') ? spelledAt(tokens, i + 1) : null;
  const from = article ? i + 1 : i;
  const ordinal = article ? bottomAt(tokens, from) : null;
  const count = ordinal ? null : article ? grand : spelledAt(tokens, i);
  const parts = ordinal ? { top: ONE, bottom: ordinal } : count && overOrdinal(tokens, from, count);
  if (!parts) return null;
  const { top, bottom } = parts;
  const after = tokens[bottom.next];
  if (isOne(top)) {
    if (bottom.plural) return null;
    // `a quarter` is three months and `a third` one more, unless a part of something follows.
    const scale = ofScale(tokens, bottom.next, ONE);
    const half = compare(bottom.value, TWO) === 0 && !article;
    if (after?.kind === 'word' && !PART.test(after.key) && !scale && !half) return null;
    const quarter = compare(bottom.value, exact(4n)) === 0;
    if (quarter && article && after?.key !== 'of' && !scale && tokenBefore(tokens, i)?.key !== 'and') return null;
  } else if (!bottom.plural) return null;
  const value = div(top, bottom.value);
  return ofScale(tokens, bottom.next, value) ?? read(value, bottom.next, 'fraction');
};

/** نصف عام and النصف الأول are times, not shares: `periods.ts` has read them before. */
const isWholeQuarter = askedOf(
  /^(?:واحد|كامل|مالي|ثان|ثاني|ثالث|رابع|كاملا|واحدا|متتال|متتالي|ال(?:ربيع|صيف|خريف|شتاء?))$/,
);
const leadsToQuarter = askedOf(/^(?:اول|ثاني|ثالث|رابع|اخر|افضل|اسوا|بعد|قبل|لكل|كل)$/);
const isQuarter = (tokens: readonly Token[], i: number): boolean =>
  isWholeQuarter(tokens[i + 1]) || (leadsToQuarter(tokenBefore(tokens, i)) && tokens[i + 1]?.key !== 'ساعه');

/** أرباع, and with their owner أرباعها: the denominator. */
const pluralPart = (key: string): number | undefined =>
  FRACTION_PLURALS_AR.get(key) ?? FRACTION_PLURALS_AR.get(key.replace(/(?:هما?|ها|ه)$/, ''));

const arabic = (tokens: readonly Token[], i: number): NumberRead | null => {
  const own = entryOf(FRACTIONS_AR, tokens[i]?.key ?? '');
  // في ربع واحد, أول ربع كامل, ربع الربيع: three months.
  if (own?.entry[1] === 4 && isQuarter(tokens, i)) return null;
  const part = shortPartAt(tokens, i);
  if (part) return read(exact(BigInt(part[0]), BigInt(part[1])), i + 1, 'fraction');
  // النصف, الربع: the half, the quarter of a year, unless something was cut to it or by it.
  const definite =
    own?.prefix.endsWith('ال') && !/^(?:الي|نحو|بنحو|قرابه|عن|من)$/.test(tokenBefore(tokens, i)?.key ?? '');
  // ربع سنوي, نصف سنوية: quarterly and half-yearly.
  const yearly = /^سنوي/.test(tokens[i + 1]?.key ?? '');
  // ثمن العملة: its price.
  const price = own?.entry[1] === 8 && !isEighth(tokens, i);
  if (own && !definite && !yearly && !price && !own.prefix.startsWith('و')) {
    const value = exact(BigInt(own.entry[0]), BigInt(own.entry[1]));
    return ofScale(tokens, i + 1, value) ?? read(value, i + 1, 'fraction');
  }
  const count = spelledAt(tokens, i);
  const bottom = count && pluralPart(tokens[count.next]?.key ?? '');
  if (!count || !bottom) return null;
  const value = mul(count.value, exact(1n, BigInt(bottom)));
  return ofScale(tokens, count.next + 1, value) ?? read(value, count.next + 1, 'fraction');
};

const vulgar = (tokens: readonly Token[], i: number): NumberRead | null => {
  const sign = VULGAR[tokens[i]?.raw ?? ''];
  return sign ? read(exact(BigInt(sign[0]), BigInt(sign[1])), i + 1, 'fraction') : null;
};

const isArabicKey = (key: string): boolean => key.charCodeAt(0) >= 0x600 && key.charCodeAt(0) <= 0x6ff;

/** The number that starts at a token: digits with their marks, words of both languages, scales, fractions. */
export const numberAt = (tokens: readonly Token[], i: number, options = PLAIN): NumberRead | null => {
  const token = tokens[i];
  if (!token || token.kind === 'sign' || token.kind === 'break') return null;
  if (token.kind === 'number') {
    const sign = vulgar(tokens, i);
    if (sign) return ofScale(tokens, sign.next, sign.value) ?? sign;
    const digits = dozens(tokens, spelledAt(tokens, i, options));
    if (!digits) return null;
    const part = tokens[digits.next]?.glued ? vulgar(tokens, digits.next) : null;
    if (part) return { ...digits, value: add(digits.value, part.value), next: part.next };
    return whole(tokens, i, digits, options);
  }
  const fraction = isArabicKey(token.key) ? arabic(tokens, i) : english(tokens, i);
  if (fraction) return fraction;
  if (token.key === 'point') return i === 0 ? pointOnly(tokens) : null;
  if (token.key === 'a' || token.key === 'an') {
    const next = tokens[i + 1]?.key ?? '';
    // a pair of sites; a couple of sites is vague, and a number only by itself.
    if (next === 'pair' && tokens[i + 2]?.key === 'of') return read(TWO, i + 3, 'words');
    if (i === 0 && tokens.length === 2 && /^(?:pair|couple)$/.test(next)) return read(TWO, 2, 'words');
    const scale = NUMBER_WORDS.get(next);
    const starts =
      scale && !next.endsWith('s') && (scale.shape === 'scale' || scale.shape === 'hundred' || next === 'dozen');
    return starts ? spelledAt(tokens, i + 1, options) : null;
  }
  const words = dozens(tokens, spelledAt(tokens, i, options));
  return words && whole(tokens, i, words, options);
};

/** What may stand behind a whole number and belongs to it: 3 million and a quarter, one in five. */
const whole = (tokens: readonly Token[], i: number, number: NumberRead, options: NumberOptions): NumberRead =>
  options.between ? number : (proportionAt(tokens, i, number) ?? withPart(tokens, number) ?? number);

/** “point seven”, as the whole of what is said: in a sentence a point is a place or a time. */
const pointOnly = (tokens: readonly Token[]): NumberRead | null => {
  const found = decimalsAt(tokens, 0, spelledAt);
  return found?.next === tokens.length ? read(found.value, found.next, 'words') : null;
};

const isDozen = askedOf(/^(?:dozens?|dzs?|دزينه|دزينات|دزينتين)$/);
/** two dozen: the count is twelve times its number. */
const dozens = (tokens: readonly Token[], count: NumberRead | null): NumberRead | null =>
  count && isDozen(tokens[count.next])
    ? { ...count, value: mul(count.value, exact(12n)), next: count.next + 1, grouped: null }
    : count;

/** A number that is the whole text, as an option or an asker gives it; null where it is none. */
export const numberOf = (text: string): Exact | null => {
  const tokens = tokensOf(text);
  const found = numberAt(tokens, 0);
  return found && found.next === tokens.length ? found.value : null;
};
