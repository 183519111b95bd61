import { toDecimal } from '#src/base/exact.ts';
import { spelledAt } from './numbers-words.ts';
import {
  around,
  between,
  type Grain,
  isoDay,
  monthOf,
  partsOf,
  type Stretch,
  shifted,
  weekOf,
  yearOf,
} from './periods-calendar.ts';
import { containerAt, lasts } from './periods-containers.ts';
import { closes, type Ground, keyAt, type Reading } from './periods-ground.ts';
import { ordinalAt, rankAt } from './periods-ordinals.ts';
import { nthDay, nthWeek } from './periods-weekdates.ts';

const UNITS: Readonly<Record<string, Grain>> = {
  week: 'week',
  weeks: 'week',
  month: 'month',
  months: 'month',
  day: 'day',
  days: 'day',
  اسبوع: 'week',
  الاسبوع: 'week',
  شهر: 'month',
  الشهر: 'month',
  يوم: 'day',
  اليوم: 'day',
};

const nthOf = (whole: Stretch, n: number, grain: Grain): Stretch | null => {
  if (grain === 'week') return nthWeek(whole, n);
  if (grain === 'day') return nthDay(whole, n, null);
  const { year, month } = partsOf(n > 0 ? whole.start : shifted(whole.end, { days: -1 }));
  const at = isoDay(year, month + (n > 0 ? n - 1 : n + 1), 1);
  const found = monthOf(partsOf(at).year, partsOf(at).month);
  return found.start >= whole.start && found.end <= whole.end ? found : null;
};

const placed = (whole: Reading, rank: number, count: number, grain: Grain): Reading | null => {
  if (lasts(whole) < (grain === 'day' ? 6 : grain === 'week' ? 27 : 80)) return null;
  const weak = whole.weak ? { weak: true } : {};
  if (count < 2) {
    const found = nthOf(whole, rank, grain);
    return found && { ...found, next: whole.next, ...weak };
  }
  const [first, last] =
    rank > 0
      ? [nthOf(whole, 1, grain), nthOf(whole, count, grain)]
      : [nthOf(whole, -count, grain), nthOf(whole, -1, grain)];
  return first && last && { ...between(first.start, last.end), next: whole.next, ...weak };
};

/** third week of 2018, the last four months of 2021, 15th day of next month, اول اسبوع بشهر اكتوبر. */
export const rankedPart = (g: Ground, i: number): Reading | null => {
  const rank = /^[وفبل]*ال/.test(keyAt(g, i)) ? null : rankAt(g.tokens, i);
  if (!rank) return null;
  const count = UNITS[keyAt(g, rank.next)] || Math.abs(rank.n) !== 1 ? null : spelledAt(g.tokens, rank.next);
  const at = count?.next ?? rank.next;
  const grain = UNITS[keyAt(g, at)];
  if (!grain || (grain === 'month' && /^[\u0600-\u06ff]/.test(keyAt(g, at)))) return null;
  // The first nine months of a year are known by their last.
  if (count && grain === 'month' && rank.n === 1) return null;
  const link = /^(?:of|in|from|من|في|this|next|last|العام|السنه|هذا|هذه|the|[بل]?شهر|[بل].{3,})$/;
  const whole = link.test(keyAt(g, at + 1)) ? containerAt(g, at + 1) : null;
  return whole && placed(whole, rank.n, count ? Number(toDecimal(count.value)) : 1, grain);
};

/** الأسبوع الثالث من هذا الشهر, اليوم الأول من شهر ثلاثة, الاسبوع الاخير في سبتمبر. */
export const partRanked = (g: Ground, i: number): Reading | null => {
  const grain = UNITS[keyAt(g, i).replace(/^[وفبل](?=ال)/, '')];
  if (!grain || grain === 'month' || !/^[وفبل]?ال/.test(keyAt(g, i))) return null;
  const rank = rankAt(g.tokens, i + 1);
  if (!rank || !/^ال/.test(keyAt(g, i + 1))) return null;
  const whole = containerAt(g, rank.next);
  return whole && placed(whole, rank.n, 1, grain);
};

/** 20th of next month, 15 of this month. */
export const dayOfMonth = (g: Ground, i: number): Reading | null => {
  const token = g.tokens[i];
  const ordinal = ordinalAt(g.tokens, i);
  const plain =
    !ordinal && token?.kind === 'number' && /^\d{1,2}$/.test(token.key) ? { n: Number(token.key), next: i + 1 } : null;
  const day = ordinal ?? plain;
  if (!day || !/^(?:of|من)$/.test(keyAt(g, day.next))) return null;
  const side = /^(?:the|this|next|last|current|previous|following|coming|هذا|الشهر)$/.test(keyAt(g, day.next + 1));
  if (!side) return null;
  const whole = containerAt(g, day.next);
  if (!whole || lasts(whole) < 27 || lasts(whole) > 31 || (whole.weak && !ordinal)) return null;
  const found = nthDay(whole, day.n, null);
  return found && { ...found, next: whole.next, ...(whole.weak ? { weak: true } : {}) };
};

/** week 31, week 3 of 2027: ISO weeks. */
const numberedWeek = (g: Ground, i: number): Reading | null => {
  const token = g.tokens[i + 1];
  const n = token?.kind === 'number' && /^\d{1,2}$/.test(token.key) ? Number(token.key) : 0;
  if (n < 1 || n > 53) return null;
  const whole = /^(?:of|,|in|من)$/.test(keyAt(g, i + 2)) ? containerAt(g, i + 2) : null;
  const year = whole && lasts(whole) > 300 ? whole : null;
  const found = nthWeek(year ?? yearOf(partsOf(g.now.today).year), n);
  return found && { ...found, next: year?.next ?? i + 2, ...(year ? {} : { weak: true }) };
};

const BEGINS = /^(?:of|beginning|commencing|starting|on|the|من|في)$/;
/** the week of the 18th, the week beginning February 4, أسبوع 16 سبتمبر. */
const weekOfDay = (g: Ground, i: number): Reading | null => {
  let at = i + 1;
  while (at < i + 4 && BEGINS.test(keyAt(g, at))) at += 1;
  if (at === i + 1 && !/^(?:اسبوع|c)$/.test(keyAt(g, i))) return null;
  const day = g.read(at);
  const own = /^(?:a|one)$/.test(keyAt(g, i - 1)) && /^(?:starting|beginning)$/.test(keyAt(g, i + 1));
  if (own && day && lasts(day) === 1) return { ...between(day.start, shifted(day.start, { days: 7 })), next: day.next };
  const found = day && lasts(day) === 1 ? day : bareDay(g, at);
  return found && { ...weekOf(found.start), next: found.next };
};

/** the week ended November 6, الأسبوع المنتهي في 6 نوفمبر: seven days, that one the last. */
const weekTo = (g: Ground, i: number): Reading | null => {
  if (!/^(?:ended|ending|to|through|المنتهي)$/.test(keyAt(g, i + 1))) return null;
  const at = /^(?:on|في|يوم)$/.test(keyAt(g, i + 2)) ? i + 3 : i + 2;
  const last = g.read(at);
  if (!last || last.rel || lasts(last) !== 1) return null;
  return { ...between(shifted(last.start, { days: -6 }), last.end), next: last.next };
};

/** the 18th of the running month. */
export const bareDay = (g: Ground, at: number): Reading | null => {
  const ordinal = ordinalAt(g.tokens, at);
  if (!ordinal || ordinal.n > 31 || ordinal.n < 1 || !closes(g, ordinal.next)) return null;
  if (/^[\u0600-\u06ff]/.test(keyAt(g, at))) return null;
  for (const by of g.now.alone ? [0, 1, 2] : [0, -1, -2]) {
    const found = nthDay(around(g.now.today, 'month', by), ordinal.n, null);
    if (found && (!g.now.alone || found.end > g.now.today)) return { ...found, next: ordinal.next, weak: true };
  }
  return null;
};

/** the week after next, الاسبوع بعد القادم. */
const afterNext = (g: Ground, i: number): Reading | null => {
  const grain = UNITS[keyAt(g, i)];
  if (!grain || grain === 'day' || !/^(?:after|بعد)$/.test(keyAt(g, i + 1))) return null;
  const at = keyAt(g, i + 2) === 'the' ? i + 3 : i + 2;
  return /^(?:next|القادم|المقبل|التالي)$/.test(keyAt(g, at))
    ? { ...around(g.now.today, grain, 2), next: at + 1 }
    : null;
};

export const weekPhrase = (g: Ground, i: number): Reading | null => {
  if (keyAt(g, i) === 'w' && keyAt(g, i + 1) === '/' && keyAt(g, i + 2) === 'c') return weekOfDay(g, i + 2);
  if (/^(?:week|wk)$/.test(keyAt(g, i)) || /^[بل]?(?:ال)?اسبوع$/.test(keyAt(g, i)))
    return weekTo(g, i) ?? afterNext(g, i) ?? numberedWeek(g, i) ?? weekOfDay(g, i);
  return /^(?:month|year|quarter|الشهر)$/.test(keyAt(g, i)) ? afterNext(g, i) : null;
};
