import { compare, exact, mul } from '#src/base/exact.ts';
import { asked, askedOf, rarelyAskedOf } from '#src/language/lexemes.ts';
import type { Token } from '#src/language/numbers-tokens.ts';
import { liesBetween } from './figure-lying.ts';
import { inOrder, type Quantity } from './figure-quantities.ts';
import { isChangeWord } from './figure-verbs.ts';

const key = (tokens: readonly Token[], i: number): string => (i < 0 ? '' : (tokens[i]?.key ?? ''));

const opens = askedOf(/^(?:و|ب|ل)?(?:between|بين)$|^(?:rang(?:e|es|ed|ing)|(?:و)?(?:ي|ت)?تراوح(?:ت)?)$/);
const leadsOn = askedOf(/^(?:from|about|around|roughly|من|نحو|حوالي|ما|a|the|of|to)$/);

/** between, بين, ما بين, ranged from, تراوح … بين: a range is announced. */
export const opensRange = (tokens: readonly Token[], from: number): boolean => {
  for (let at = from - 1; at >= 0 && at > from - 7; at -= 1) {
    const word = tokens[at];
    if (opens(word)) return true;
    if (word?.kind === 'number' || word?.kind === 'break') return false;
    if (at < from - 3 && !leadsOn(word)) return false;
  }
  return false;
};

const followsFrom = (tokens: readonly Token[], from: number): boolean => {
  for (let at = from - 1; at > from - 5 && at >= 0; at -= 1) {
    const word = key(tokens, at);
    if (/^(?:from|من|ومن)$/.test(word)) return !/^(?:اكثر|اقل|اعلي|ادني|اكبر|ازيد|يقرب)$/.test(key(tokens, at - 1));
    if (!/^(?:about|around|roughly|the|current|a|an|its|نحو|حوالي|\$|€|£)$/.test(word)) return false;
  }
  return false;
};

const changes = asked(isChangeWord);
/** Goes from 5.2 to 6.5 cents. */
const moves = rarelyAskedOf(
  /^(?:go|goes|going|went|gone|move|moves|moved|moving|push|pushed|pushes|shift|shifted)$|^[وفس]{0,2}(?:[يت])?(?:انتقل|نتقل|تحول)(?:ت|وا)?$/,
);
const mayFollow = askedOf(/^(?:to|will|would|could|can|may|might|must|should|not)$/);
/** "Mines without a contract": an agreement, where nothing shrinks. */
const isAgreement = (tokens: readonly Token[], at: number): boolean =>
  key(tokens, at) === 'contract' && !mayFollow(tokens[at - 1]);

const changesBefore = (tokens: readonly Token[], from: number): boolean => {
  if (liesBetween(tokens, from)) return false;
  for (let at = from - 1; at >= 0 && at > from - 24; at -= 1) {
    const word = tokens[at];
    if (!word || word.kind === 'break' || word.raw === ';' || (word.raw === '.' && !word.glued)) return false;
    if ((changes(word) && !isAgreement(tokens, at)) || (at > from - 8 && moves(word))) return true;
  }
  return false;
};

/** 2 million to around 5 million: the guess at the second bound is no part of it. */
const pastGuess = (tokens: readonly Token[], i: number): number =>
  /^(?:about|around|roughly|nearly|approximately|perhaps|نحو|حوالي|قرابه|زهاء)$/.test(key(tokens, i)) ? i + 1 : i;

const isLoad = (unit: string | null): boolean => /^(?:[kMGT]?Wh?|%|[TPE]H\/s)$/.test(unit ?? '');

const isDash = asked((_, raw) => /^[-–—‒]$/.test(raw));
const leadsTo = askedOf(/^(?:to|الي|حتي)$/);
/** Where the second bound begins, if a range sign stands behind the first; null where none does. */
export const secondBound = (tokens: readonly Token[], first: Quantity, announced: boolean): number | null => {
  const i = first.next;
  const sign = tokens[i];
  if (!sign) return null;
  if (sign.raw === '-' && sign.glued && /^(?:to|الي)$/.test(key(tokens, i + 1))) return i + 2;
  if (isDash(sign)) {
    const even = sign.glued === Boolean(tokens[i + 1]?.glued) || sign.raw !== '-';
    return even ? i + 1 : null;
  }
  if (announced && /^(?:and|و)$/.test(sign.key)) return pastGuess(tokens, i + 1);
  if (announced && sign.kind === 'word' && /^و/.test(sign.key) && sign.key.length > 2)
    return /^و(?:نحو|حوالي|قرابه|زهاء)$/.test(sign.key) ? i + 1 : i;
  if (leadsTo(sign)) {
    // رفع سحبها 50 ميغاواط إلى 210: by how much, and to how much.
    if (
      !announced &&
      sign.key === 'الي' &&
      first.unit !== null &&
      first.unit !== 'count' &&
      changesBefore(tokens, first.from)
    )
      return null;
    if (!announced && followsFrom(tokens, first.from) && changesBefore(tokens, first.from)) return null;
    // North: from 4.1 GW to 6.2 GW, an item of a list; a fine may lie anywhere from one amount to the other.
    if (
      !announced &&
      /^(?:from|من)$/.test(key(tokens, first.from - 1)) &&
      tokens[first.from - 2]?.raw === ':' &&
      isLoad(first.unit)
    )
      return null;
    return pastGuess(tokens, i + 1);
  }
  return null;
};

const TWELVE = exact(12n);
const inMonths = (one: Quantity): Quantity =>
  one.unit === 'yr' ? { ...one, unit: 'mo', value: mul(one.value, TWELVE) } : one;
/** من ثلاثة أشهر إلى سنتين: a year is twelve months. */
const ofOneUnit = (a: Quantity, b: Quantity): readonly [Quantity, Quantity] =>
  a.unit === 'mo' && b.unit === 'yr' ? [a, inMonths(b)] : [a, b];

/** Two quantities as one range, the first taking unit and scale of the second; null where they do not fit. */
export const asRange = (
  first: Quantity,
  second: Quantity,
  tokens: readonly Token[],
  announced: boolean,
): Quantity | null => {
  const [a, b] = ofOneUnit(first, second);
  const dash = /^[-–—‒]$/.test(tokens[a.next]?.raw ?? '');
  if (b.unit === null && a.unit !== null && !announced && !dash) return null;
  if (a.unit !== null && b.unit !== null && a.unit !== b.unit && !b.unit.startsWith(`${a.unit}/`)) return null;
  // “slipped 3% to 29%”: the change and where it led, not a range.
  const direct = isChangeWord(key(tokens, a.from - 1)) || /^(?:بنسبه|بمقدار|بواقع)$/.test(key(tokens, a.from - 1));
  if (!announced && !dash && a.unit !== null && direct) return null;
  // by 0.6 cents to 5.1 cents: no range is so wide, by 10% to 15% is one
  const wide = compare(b.value, mul(a.value, exact(5n, 2n))) > 0;
  if (!announced && !dash && a.unit !== null && wide && key(tokens, a.from - 1) === 'by') return null;
  if (a.kind === 'verb' || b.kind === 'verb' || a.kind === 'dual') return null;
  if (dash && a.unit !== null && a.unit === b.unit && a.unit === 'count') return null;
  let [low, high] = [a.value, b.value];
  if (b.scaled && !a.scaled && compare(a.value, exact(1000n)) < 0) {
    for (const power of [3, 6, 9, 12]) {
      const scale = exact(10n ** BigInt(power));
      const coefficient = mul(b.value, exact(1n, 10n ** BigInt(power)));
      if (
        compare(coefficient, exact(1000n)) < 0 &&
        compare(coefficient, exact(1n)) >= 0 &&
        compare(a.value, coefficient) < 0
      )
        low = mul(a.value, scale);
    }
  }
  const turned = announced && a.unit !== null && b.unit !== null && inOrder(b.value, low);
  if (turned) [low, high] = [b.value, low];
  if (!inOrder(low, high)) return null;
  return {
    ...b,
    from: a.from,
    start: a.start,
    end: b.end,
    value: low,
    upper: high,
    unit: b.unit ?? a.unit,
    noun: b.noun ?? a.noun,
    scaled: a.scaled || b.scaled,
    flags: [...new Set([...a.flags, ...b.flags])],
  };
};
