import { asked, askedOf } from './lexemes.ts';
import { NUMBER_WORDS } from './numbers-lexicon.ts';
import { cuts } from './numbers-tokens.ts';
import { spelledAt } from './numbers-words.ts';
import { type Grain, shifted } from './periods-calendar.ts';
import { type Ground, keyAt } from './periods-ground.ts';
import { STRETCHES } from './periods-lexicon.ts';
import { weekdayOf } from './periods-weekdates.ts';

/** A length of time in one or more parts: 2 years 1 month 21 days. */
export interface Length {
  readonly months: number;
  readonly days: number;
  /** Days on which banks are open: Saturdays and Sundays are passed over. */
  readonly business: boolean;
  /** A few, several: no number is told. */
  readonly vague: boolean;
  /** Of the last part. */
  readonly grain: Grain;
  readonly parts: number;
  readonly count: number;
  readonly next: number;
}

const SCALE: Readonly<Record<Grain, { readonly months: number; readonly days: number }>> = {
  year: { months: 12, days: 0 },
  half: { months: 6, days: 0 },
  quarter: { months: 3, days: 0 },
  month: { months: 1, days: 0 },
  week: { months: 0, days: 7 },
  day: { months: 0, days: 1 },
};

const ABOUT: Readonly<Record<string, number>> = { a: 1, an: 1, few: 3, several: 3, couple: 2, بضعه: 3, عده: 3 };

const mayCount = asked((key) => cuts(key).some(({ rest }) => NUMBER_WORDS.has(rest)));
export const countAt = (g: Ground, i: number): { count: number; next: number } | null => {
  const word = keyAt(g, i);
  const few = word === 'a' || word === 'the' ? ABOUT[keyAt(g, i + 1)] : undefined;
  const at = few === undefined ? i : i + 1;
  const about = ABOUT[keyAt(g, at)];
  if (about !== undefined) return { count: about, next: keyAt(g, at + 1) === 'of' ? at + 2 : at + 1 };
  const token = g.tokens[i];
  if (token?.kind === 'number' ? !/^\d{1,3}$/.test(token.key) : !mayCount(token)) return null;
  const read = spelledAt(g.tokens, i);
  return read && read.value.d === 1n && read.value.n > 0n && read.value.n < 500n
    ? { count: Number(read.value.n), next: read.next }
    : null;
};

interface Part {
  readonly count: number;
  readonly grain: Grain;
  readonly business: boolean;
  readonly next: number;
}

const partAt = (g: Ground, i: number): Part | null => {
  const word = keyAt(g, i);
  const dual = STRETCHES.get(word.replace(/^[وفبل](?=.{4})/, '')) ?? STRETCHES.get(word);
  if (
    dual &&
    /^[\u0600-\u06ff]/.test(word) &&
    !/^[وفبل]?ال/.test(word) &&
    dual.grain !== 'half' &&
    dual.grain !== 'quarter'
  )
    return { count: dual.count, grain: dual.grain, business: false, next: i + 1 };
  if (word === 'fortnight') return { count: 2, grain: 'week', business: false, next: i + 1 };
  const count = countAt(g, i);
  if (!count) return null;
  const at = g.tokens[count.next]?.raw === '-' ? count.next + 1 : count.next;
  const unit = keyAt(g, at);
  if (unit === 'fortnight' || unit === 'fortnights')
    return { count: 2 * count.count, grain: 'week', business: false, next: at + 1 };
  if (/^(?:business|working|trading)$/.test(unit) && /^days?$/.test(keyAt(g, at + 1)))
    return { count: count.count, grain: 'day', business: true, next: at + 2 };
  if (/^decades?$/.test(unit)) return { count: 10 * count.count, grain: 'year', business: false, next: at + 1 };
  const stretch = STRETCHES.get(unit);
  if (!stretch || stretch.grain === 'half' || /^ال/.test(unit)) return null;
  const work = /^ايام$/.test(unit) && keyAt(g, at + 1) === 'عمل';
  return { count: count.count * stretch.count, grain: stretch.grain, business: work, next: work ? at + 2 : at + 1 };
};

const isVague = askedOf(/^(?:few|several|couple|بضعه|عده)$/);
const isVagueEn = askedOf(/^(?:few|several|couple)$/);
/** three weeks, a couple of days, 1 month and 21 days, أسبوعين, ثلاثة أشهر. */
export const lengthsAt = (g: Ground, i: number): Length | null => {
  let [at, months, days, parts] = [i, 0, 0, 0];
  let last: Part | null = null;
  while (parts < 4) {
    const joined = parts > 0 && /^(?:,|،|and|و)$/.test(keyAt(g, at)) ? at + 1 : at;
    const part = partAt(g, joined);
    if (!part) break;
    months += part.count * SCALE[part.grain].months;
    days += part.count * SCALE[part.grain].days;
    parts += 1;
    [last, at] = [part, part.next];
  }
  const vague = isVague(g.tokens[i]) || isVagueEn(g.tokens[i + 1]);
  return (
    last && { months, days, vague, business: last.business, grain: last.grain, parts, count: last.count, next: at }
  );
};

const businessDays = (iso: string, days: number): string => {
  let at = iso;
  for (let left = Math.min(Math.abs(days), 500); left > 0; ) {
    at = shifted(at, { days: Math.sign(days) });
    if (weekdayOf(at) % 6 !== 0) left -= 1;
  }
  return at;
};

/** The day so long after another one, or before it. */
export const moved = (iso: string, length: Length, side: -1 | 1): string => {
  if (length.business) return businessDays(iso, side * length.days);
  const month = length.months ? shifted(iso, { months: side * length.months }) : iso;
  return length.days ? shifted(month, { days: side * length.days }) : month;
};
