import { remembered } from '#src/base/memo.ts';
import { unitOf } from '#src/base/units.ts';
import { askedOf } from '#src/language/lexemes.ts';
import type { Token } from '#src/language/numbers-tokens.ts';
import { phrases } from './figure-phrases.ts';
import { cut, key, mayBeginUnit, raw, simple, TIMES, type UnitRead } from './figure-unit-words.ts';
import { PER_WORDS, RATE_ADVERBS } from './figure-units-lexicon.ts';

const ADVERBS = phrases(RATE_ADVERBS);
const PER = phrases(PER_WORDS);

/** What an amount is counted per. */
const perUnit = (tokens: readonly Token[], i: number): UnitRead | null => {
  const named = PER.at(tokens, i);
  if (named) return { code: named.value, next: named.next, flags: [] };
  const time = TIMES.at(tokens, i);
  if (time) return { code: time.value, next: time.next, flags: [] };
  const unit = simple(tokens, i, true) ?? cut(tokens, i, /^ال$/, (t, at) => simple(t, at, true));
  // A price per أوقية is one of gold.
  if (unit?.code === 'XXX-ouguiya') return { ...unit, code: 'oz' };
  return unit && unit.code !== 'x' && unit.code !== '%' ? unit : null;
};

const isPer = askedOf(/^(?:per|\/|لكل|كل|each|every)$/);
const mayBeFor = askedOf(/^لل?.{3}/);
const per = (tokens: readonly Token[], i: number, money: boolean): UnitRead | null => {
  const word = key(tokens, i);
  const adverb = ADVERBS.at(tokens, i);
  if (adverb) return { code: adverb.value, next: adverb.next, flags: [] };
  if (isPer(tokens[i])) {
    const at = word === '/' || key(tokens, i + 1) !== '-' ? i + 1 : i + 2;
    return perUnit(tokens, at);
  }
  // "A levy of 1.2 cents on every kilowatt-hour".
  if (money && /^(?:on|for|علي|عن|من)$/.test(word) && /^(?:every|each|كل)$/.test(key(tokens, i + 1)))
    return perUnit(tokens, i + 2);
  if (word === '-' && key(tokens, i + 1) === 'per') return perUnit(tokens, raw(tokens, i + 2) === '-' ? i + 3 : i + 2);
  if (word === 'a' || word === 'an' || word === 'the') {
    const unit = word !== 'the' ? TIMES.at(tokens, i + 1) : null;
    if (
      unit &&
      /^[a-z]/.test(key(tokens, i + 1)) &&
      raw(tokens, unit.next) !== '-' &&
      !/^(?:ago|earlier|before|later)$/.test(key(tokens, unit.next))
    )
      return { code: unit.value, next: unit.next, flags: [] };
    return money ? moneyPer(tokens, i + 1) : null;
  }
  if (word === 'في' && /^ال/.test(key(tokens, i + 1))) {
    const unit = TIMES.at(tokens, i + 1);
    const bare =
      unit &&
      !/^ال|^هذ|^\d/.test(key(tokens, unit.next)) &&
      !/^(?:الماضي|الحالي|المقبل|نفسه|نفسها|ذاته|ذاتها|عينه|عينها)$/.test(key(tokens, unit.next));
    return unit && bare ? { code: unit.value, next: unit.next, flags: [] } : null;
  }
  if (mayBeFor(tokens[i])) return cut(tokens, i, /^(?:لل|ل)$/, (t, at) => perUnit(t, at));
  return null;
};

const FLOWING = /^(?:m3|ft3|Mcf|MMcf|L|kL|ML|gal|t|kg|kt|Mt|bbl|[kMG]?Wh)$/;
/** Mcf of gas a day, لتر من المياه يوميًا: what flows stands between the amount and its time. */
const perBehindSubstance = (tokens: readonly Token[], i: number, code: string): UnitRead | null => {
  if (!FLOWING.test(code) || !/^(?:of|من)$/.test(key(tokens, i))) return null;
  for (let at = i + 2; at < i + 4; at += 1) {
    if (tokens[at - 1]?.kind !== 'word' || tokens[at]?.kind !== 'word') return null;
    const time = per(tokens, at, false);
    if (time && /^(?:d|wk|mo|yr|h)$/.test(time.code) && composed(code, [time.code])) return time;
  }
  return null;
};

const moneyPer = (tokens: readonly Token[], i: number): UnitRead | null => {
  const unit = perUnit(tokens, i);
  return unit && /Wh$|share|^BTC$|^bbl$|^t$|H\/s$/.test(unit.code) ? unit : null;
};

const isMoney = remembered((code) => /money:/.test(Object.keys(unitOf(code)?.dimensions ?? {}).join()));

const composed = (top: string, bottoms: readonly string[]): string | null => {
  const merged = bottoms.length > 1 ? `(${bottoms.join('.')})` : (bottoms[0] ?? '');
  const bottom = bottoms.length === 1 && merged.includes('/') ? `(${merged})` : merged;
  const code = `${top}/${bottom}`;
  return unitOf(code) ? code : null;
};

const ofHashprice = (tokens: readonly Token[], i: number): boolean => {
  for (let at = i - 1; at >= 0 && at > i - 12; at -= 1) {
    const [before, word] = [key(tokens, at - 1), key(tokens, at)];
    if (word === 'hashprice' || (before === 'hash' && word === 'price')) return true;
    if (/^[وب]?سعر$/.test(before) && /^(?:ال)?(?:تجزيه|هاش)$/.test(word)) return true;
    if (tokens[at]?.kind === 'break') return false;
  }
  return false;
};

const OF_A_NATION = /^(?:ال)?[\u0621-\u064a]{3,}(?:ي|يا|يه)$/;

/** "45 فلسًا كويتيًا لكل كيلوواط ساعة": whose coin it is stands before what it is per. */
const behindNation = (tokens: readonly Token[], at: number, money: boolean): number =>
  money && OF_A_NATION.test(key(tokens, at)) && per(tokens, at + 1, money) ? at + 1 : at;

const UNRATED = new Set('% fraction pp bp x degC degF permille'.split(' '));
/** Adds what the amount is per, once or twice: USD → USD/PH/s → USD/(PH/s.d). */
export const ratesBehind = (tokens: readonly Token[], unit: UnitRead): UnitRead => {
  const bottoms: string[] = [];
  const flags = [...unit.flags];
  const money = isMoney(unit.code);
  let at = behindNation(tokens, unit.next, money);
  const eligible = !UNRATED.has(unit.code);
  while (eligible && bottoms.length < 2) {
    const closing = raw(tokens, at) === ')' ? at + 1 : at;
    const next =
      per(tokens, at, money) ??
      (bottoms.length === 0 ? perBehindSubstance(tokens, at, unit.code) : null) ??
      (bottoms.length && closing > at ? per(tokens, closing, money) : null);
    if (!next || (next.code === 'H/s' && !money)) break;
    const bottom =
      next.code.endsWith('H') && unit.code === 'J'
        ? next.code
        : money && /[TPEG]H$/.test(next.code)
          ? `${next.code}/s`
          : next.code;
    if (!composed(unit.code, [...bottoms, bottom])) break;
    const day =
      money && /^[kMG]?W$/.test(bottom) && raw(tokens, next.next) === '-' ? TIMES.at(tokens, next.next + 1) : null;
    if (day && composed(unit.code, [bottom, day.value])) {
      bottoms.push(bottom, day.value);
      at = day.next;
      break;
    }
    bottoms.push(/^[kMGTPEZ]?H\/s$/.test(bottom) && /J$/.test(unit.code) ? bottom.slice(0, -2) : bottom);
    flags.push(...next.flags);
    at = next.next;
  }
  if (!bottoms.length && money && at === unit.next) {
    const bare = simple(tokens, at, true);
    if (bare && /^[kM]Wh$/.test(bare.code))
      return { code: `${unit.code}/${bare.code}`, next: bare.next, flags: [...flags, 'unit-suspect'] };
  }
  // The field says “$55 per PH/s” for a day's earnings; per TH/s in dollars it means a machine's price, unless hashprice is named.
  const daily =
    bottoms.length === 1 &&
    money &&
    (/^[PE]H\/s$/.test(bottoms[0] ?? '') ||
      (bottoms[0] === 'TH/s' && (/c$/.test(unit.code) || ofHashprice(tokens, unit.next))));
  if (daily) bottoms.push('d');
  const code = bottoms.length ? composed(unit.code, bottoms) : null;
  return code ? { code, next: at, flags } : { ...unit, flags: unit.flags };
};

/** The unit that starts at a token, with what it is per. */
export const unitAt = (tokens: readonly Token[], i: number): UnitRead | null => {
  if (!mayBeginUnit(tokens[i])) return null;
  const unit = simple(tokens, i, false) ?? cut(tokens, i, /^(?:ال|بال|ب)$/, (t, at) => simple(t, at, false));
  return unit && ratesBehind(tokens, unit);
};

/** What the noun of a price says it is per: price of a kilowatt-hour, loss per share, سعر الكيلوواط ساعة. */
export const rateOfNoun = (tokens: readonly Token[], i: number, money: string): string | null => {
  const word = key(tokens, i);
  const tied = /^(?:of|for)$/.test(word) ? i + 1 : i;
  const open = /^(?:a|an|the|one|each|every|per|لكل|كل)$/.test(key(tokens, tied)) ? tied + 1 : tied;
  if (open === i && !/^(?:ال|لل)?.{4}/.test(word)) return null;
  const unit = perUnit(tokens, open);
  return unit && /Wh$|^share$/.test(unit.code) ? composed(money, [unit.code]) : null;
};

/** Units of time as amounts: 18 months, 15 سنة. */
export const timeAt = (tokens: readonly Token[], i: number): UnitRead | null => {
  const found = TIMES.at(tokens, i);
  return found && !/^(?:s|h|d|y|min|ث|qtr)$/.test(key(tokens, i))
    ? { code: found.value, next: found.next, flags: [] }
    : null;
};
