import { compare, type Exact, exact, mul, neg } from '#src/base/exact.ts';
import type { Flag } from '#src/base/figure.ts';
import type { Span, TextSpan } from '#src/base/span.ts';
import { answered, asked, askedOf } from '#src/language/lexemes.ts';
import { numberAt } from '#src/language/numbers.ts';
import { NUMBER_WORDS } from '#src/language/numbers-lexicon.ts';
import type { Token } from '#src/language/numbers-tokens.ts';
import { tokenBefore } from '#src/language/numbers-tokens.ts';
import type { NumberRead } from '#src/language/numbers-words.ts';
import { isName } from './figure-exclusions.ts';
import { isLoss } from './figure-losses.ts';
import { CURRENCY_CODES, CURRENCY_SIGNS, DOLLAR_LETTERS } from './figure-money-lexicon.ts';
import { dualTime, isDual, nounAt } from './figure-nouns.ts';
import { isMeasured } from './figure-ones.ts';
import { ratesBehind, timeAt, unitAt } from './figure-units.ts';
import { saidTwice, writtenAt } from './figure-written.ts';

/** A number with its unit, before anything of its sentence is known. */
export interface Quantity extends Span {
  /** First token, and the one behind the last. */
  readonly from: number;
  readonly next: number;
  readonly value: Exact;
  /** The upper bound, where this is a range. */
  readonly upper: Exact | null;
  /** Null where neither unit nor noun was found. */
  readonly unit: string | null;
  readonly noun: TextSpan | null;
  readonly kind: NumberRead['kind'] | 'verb' | 'dual';
  readonly scaled: boolean;
  readonly grouped: Exact | null;
  readonly flags: readonly Flag[];
}

const raw = (tokens: readonly Token[], i: number): string => (i < 0 ? '' : (tokens[i]?.raw ?? ''));
const CODES = new Set(CURRENCY_CODES.concat('BTC', 'ETH'));

interface Front {
  readonly code: string | null;
  readonly number: number;
  readonly negative: boolean;
  readonly power: number;
}

/** “- 1,200”: a minus apart from its number opens a list, unless nothing else is there. */
const isWhole = (tokens: readonly Token[], i: number): boolean =>
  i === 0 && tokens[1]?.kind === 'number' && (numberAt(tokens, 1)?.next ?? 0) === tokens.length;

/** MUSD, mEUR: millions in the unit's own letters. */
const scaledCode = (word: string): { code: string; power: number } | null => {
  const m = /^(M|m|k|B|bn?)(USD|EUR|GBP|AED|SAR|SEK|NOK)$/.exec(word);
  const power = { M: 6, m: 6, k: 3, B: 9, b: 9, bn: 9 }[m?.[1] ?? ''];
  return m?.[2] && power ? { code: m[2], power } : null;
};

const isMinus = asked((_, raw) => /^[-−–]$/.test(raw));
const negates = askedOf(/^(?:minus|negative|سالب|ناقص)$/);
const dollarLetters = answered((_, raw) => DOLLAR_LETTERS[raw] ?? null);
const currencySign = answered((_, raw) => CURRENCY_SIGNS[raw] ?? null);
const scaled = answered((_, raw) => scaledCode(raw));

/** What stands before the number and belongs to it: $, US$, USD, %, a minus. */
const front = (tokens: readonly Token[], i: number): Front => {
  const token = tokens[i];
  const plain = { code: null, number: i, negative: false, power: 0 };
  if (!token) return plain;
  const next = tokens[i + 1];
  const opens = !(token.glued && i > 0) || /^[<>=≤≥~≈(]$/.test(raw(tokens, i - 1));
  if (isMinus(token) && next && (next.glued ? opens : isWhole(tokens, i))) {
    const rest = front(tokens, i + 1);
    return rest.code || next.kind === 'number' ? { ...rest, negative: true } : plain;
  }
  const letters = dollarLetters(token);
  if (letters && next?.raw === '$' && next.glued) return { ...plain, code: letters, number: i + 2 };
  const sign = currencySign(token);
  if (sign && token.raw !== '¢') {
    const minus = /^[-−]$/.test(next?.raw ?? '') && next?.glued && tokens[i + 2]?.glued;
    return { ...plain, code: sign, number: minus ? i + 2 : i + 1, negative: Boolean(minus) };
  }
  if (
    (token.raw === '%' || token.raw === '٪') &&
    next?.kind === 'number' &&
    next.glued &&
    tokenBefore(tokens, i)?.kind !== 'number'
  ) {
    return { ...plain, code: '%', number: i + 1 };
  }
  if (negates(token) && (next?.kind === 'number' || next?.kind === 'word'))
    return { ...plain, number: i + 1, negative: true };
  if (next?.kind === 'number' && token.kind === 'word' && CODES.has(token.raw))
    return { ...plain, code: token.raw, number: i + 1 };
  return plain;
};

interface Behind {
  readonly code: string | null;
  readonly noun: Token | null;
  readonly next: number;
  readonly power: number;
  readonly flags: readonly Flag[];
}

/** two bitcoin mining machines: the coin is part of what is counted. */
const coinNoun = (tokens: readonly Token[], at: number, code: string): Behind | null => {
  if (
    code !== 'BTC' ||
    tokens[at]?.key !== 'bitcoin' ||
    !/^(?:mining|miners?|mines?|treasury|treasuries|etfs?|companies|firms|exchanges|machines|rigs|holders|atms?|sites|farms|funds|facilities|centers|centres|hubs|pools|operations|businesses|operators|transactions|addresses|wallets)$/.test(
      tokens[at + 1]?.key ?? '',
    )
  )
    return null;
  const noun = nounAt(tokens, at);
  return noun && { code: 'count', noun: noun.noun, next: noun.next, power: 0, flags: [] };
};

/** half a gigawatt, three quarters of a cent: the part is of the unit, not of a whole. */
const partOfUnit = (tokens: readonly Token[], number: NumberRead, money: string | null): Behind | null => {
  if (money || number.kind !== 'fraction') return null;
  const word = tokens[number.next]?.key;
  if (!/^(?:a|an|of)$/.test(word ?? '')) return null;
  const article = tokens[number.next + 1]?.key;
  if (word === 'of' && article !== 'a' && article !== 'an') return null;
  const unit = unitAt(tokens, number.next + (word === 'of' ? 2 : 1));
  return unit && isMeasured(unit.code)
    ? { code: unit.code, noun: null, next: unit.next, power: 0, flags: unit.flags }
    : null;
};

/** Cost (c/kWh) 3.4, القدرة (ميغاواط) 300: a table names its unit before the amount. */
const ofTable = (tokens: readonly Token[], i: number, found: Behind): Behind => {
  if (raw(tokens, i - 1) !== ')') return found;
  const bare = found.code === null || (/^[A-Z]{3}$/.test(found.code) && !found.noun && found.power === 0);
  if (!bare) return found;
  for (let at = i - 2; at > i - 8 && at >= 0; at -= 1) {
    if (raw(tokens, at) !== '(') continue;
    const unit = unitAt(tokens, at + 1);
    const fits = unit?.next === i - 1 && isMeasured(unit.code) && (found.code === null || isPrice(unit.code));
    return fits ? { ...found, code: unit.code } : found;
  }
  return found;
};
const isPrice = (code: string): boolean => /^[A-Z]{2,3}[a-z]?\//.test(code);

/** 12 مليارًا قروض: what is counted would stand in the genitive, without the scale's own ending. */
const isAbsolute = asked((key, raw) => /^(?:مليون|مليار|تريليون)ا$/.test(key) && raw.includes('\u064b'));

const behind = (tokens: readonly Token[], at: number, money: string | null, bare: boolean): Behind => {
  const nothing = { code: null, noun: null, next: at, power: 0, flags: [] };
  if (money && money !== '%') {
    const stated = unitAt(tokens, at);
    // “$5 USD”, “$180 million Canadian”: the word says the same again.
    const again = stated && (stated.code === money || stated.code.startsWith(`${money}/`)) ? stated : null;
    const rated = again ?? ratesBehind(tokens, { code: money, next: at, flags: [] });
    return { ...nothing, code: rated.code, next: rated.next, flags: rated.flags };
  }
  if (money === '%') return { ...nothing, code: '%' };
  const letters = dollarLetters(tokens[at]);
  // “3.14US$”
  if (letters && raw(tokens, at + 1) === '$' && tokens[at + 1]?.glued)
    return { ...nothing, ...ratesBehind(tokens, { code: letters, next: at + 2, flags: [] }) };
  const dash = raw(tokens, at) === '-' && tokens[at]?.glued && tokens[at + 1]?.glued ? at + 1 : at;
  const special = scaled(tokens[dash]);
  if (special) return { ...nothing, code: special.code, next: dash + 1, power: special.power };
  const unit = unitAt(tokens, dash) ?? (dash === at ? null : unitAt(tokens, at));
  if (unit) {
    const scale = CODES.has(raw(tokens, unit.next - 1)) ? NUMBER_WORDS.get(tokens[unit.next]?.key ?? '') : undefined;
    // “75 USD million”
    if (scale?.shape === 'scale') return { ...nothing, code: unit.code, next: unit.next + 1, power: scale.power };
    return coinNoun(tokens, dash, unit.code) ?? { ...nothing, code: unit.code, next: unit.next, flags: unit.flags };
  }
  const time = timeAt(tokens, dash);
  if (time) return { ...nothing, code: time.code, next: time.next };
  const apart = (/^(?:of)$/.test(tokens[at]?.key ?? '') && bare) || isAbsolute(tokens[at - 1]);
  const article = apart ? null : nounAt(tokens, at);
  return article ? { ...nothing, code: 'count', noun: article.noun, next: article.next } : nothing;
};

const power = (value: Exact, n: number): Exact => (n ? mul(value, exact(10n ** BigInt(n))) : value);

const TRILLION = exact(10n ** 12n);
const UNITS = /^(?:units?|وحده|وحدات)$/;

/** The quantity whose first token is this; null where none starts here. */
export const quantityAt = (text: string, tokens: readonly Token[], i: number, between: boolean): Quantity | null => {
  const head = front(tokens, i);
  const number = writtenAt(tokens, head.number, between);
  if (!number) {
    const time = dualTime(tokens[i]?.key ?? '');
    return time || isDual(tokens[i]?.key ?? '') ? dual(tokens, i, time) : null;
  }
  const words = number.kind !== 'digits';
  const stated = partOfUnit(tokens, number, head.code) ?? behind(tokens, saidTwice(tokens, number), head.code, words);
  const rest = ofTable(tokens, i, stated);
  const measured = rest.code !== null || number.scaled;
  if (isName(tokens, i, number.next, measured && rest.code !== 'count')) return null;
  // A difficulty of 150 trillion units: nobody counts so many things.
  const pure = rest.code === 'count' && compare(number.value, TRILLION) >= 0 && UNITS.test(rest.noun?.key ?? '');
  const fraction = number.kind === 'fraction' && (rest.code === 'count' || rest.code === null);
  const end = fraction ? number.next : rest.next;
  const negative = head.negative || isLoss(tokens, i, end);
  const value = power(number.value, rest.power);
  const trailing = negative && !head.negative && raw(tokens, end) === '-' ? end + 1 : end;
  const start = tokens[i]?.start ?? 0;
  const stop = tokens[trailing - 1]?.end ?? start;
  return {
    from: i,
    next: trailing,
    start,
    end: stop,
    value: negative ? neg(value) : value,
    upper: null,
    unit: fraction ? 'fraction' : pure ? '1' : rest.code,
    noun:
      rest.noun && !fraction && !pure
        ? { text: text.slice(rest.noun.start, rest.noun.end), start: rest.noun.start, end: rest.noun.end }
        : null,
    kind: number.kind,
    scaled: number.scaled || rest.power > 0,
    grouped: number.grouped,
    flags: [...number.flags, ...rest.flags, ...(negative ? (['negative'] as const) : [])],
  };
};

const dual = (tokens: readonly Token[], i: number, time: string | null): Quantity | null => {
  const token = tokens[i];
  if (!token || tokenBefore(tokens, i)?.kind === 'number') return null;
  const { start, end, raw: text } = token;
  const common = { from: i, next: i + 1, start, end, upper: null, scaled: false, grouped: null, flags: [] };
  if (time) return { ...common, value: exact(2n), unit: time, noun: null, kind: 'dual' };
  return { ...common, value: exact(2n), unit: 'count', noun: { text, start, end }, kind: 'dual' };
};

/** Bounds in order, as a range needs them. */
export const inOrder = (a: Exact, b: Exact): boolean => compare(a, b) < 0;
