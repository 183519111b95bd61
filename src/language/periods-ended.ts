import { toDecimal } from '#src/base/exact.ts';
import { askedOf } from './lexemes.ts';
import { cuts, respelled, type Token, tokenBefore } from './numbers-tokens.ts';
import { spelledAt } from './numbers-words.ts';
import { monthAt, monthOrDay, yearBehind } from './periods-absolute.ts';
import { STRETCHES } from './periods-lexicon.ts';
import { bare, key, make, type Written } from './periods-written.ts';

const SKIPPED = /^(?:on|the|end|of|month|في|ب|نهايه|بنهايه|ختام|اخر|يوم|شهر)$/;
/** So many months up to the one that is named at a token: a quarter, half or year of the calendar where they are one. */
const upTo = (tokens: readonly Token[], months: number, from: number): Written | null => {
  let at = from;
  while (at < from + 4 && SKIPPED.test(key(tokens, at))) at += 1;
  const last = monthOrDay(tokens, at, true);
  if (!last || (last.grain !== 'day' && last.grain !== 'month')) return null;
  const { part, year, side, next } = last;
  const own = { year, side, next };
  if (part % months === 0) {
    if (months === 3) return make('quarter', part / 3, own);
    if (months === 6) return make('half', part / 6, own);
    if (months === 12) return make('year', 0, own);
  }
  return make('months', part, own, { from: part - months + 1 });
};

const endsIn = askedOf(/^(?:ended|ending|to|through)$/);
const LENGTHS: Readonly<Record<string, number | undefined>> = { quarter: 3, half: 6, year: 12 };

/** three months ended 30 September, the half-year to June, quarter ended Sept. 30, the year through March. */
const english = (tokens: readonly Token[], i: number): Written | null => {
  const half = key(tokens, i) === 'half' && tokens[i + 1]?.raw === '-' && key(tokens, i + 2) === 'year';
  const named = LENGTHS[key(tokens, i)];
  if (named) {
    const at = half ? i + 3 : i + 1;
    const fits = endsIn(tokens[at]) && key(tokens, i - 1) !== 'fiscal' && key(tokens, i - 1) !== 'financial';
    return fits ? upTo(tokens, named, at + 1) : null;
  }
  const count = spelledAt(tokens, i);
  if (!count || key(tokens, count.next) !== 'months' || !endsIn(tokens[count.next + 1])) return null;
  const months = Number(toDecimal(count.value));
  return months > 1 && months < 13 ? upTo(tokens, months, count.next + 2) : null;
};

const isEnded = askedOf(/^(?:ال)?منتهي(?:ه)?$/);
const isUntil = askedOf(/^(?:حتي|لحد|لغايه)$/);
const LENGTHS_AR: Readonly<Record<string, number | undefined>> = { ربع: 3, نصف: 6, سنه: 12, عام: 12 };

/** A number whose first word may hold an article: الثلاثة, الاثني عشر. */
const countAt = (tokens: readonly Token[], i: number): { months: number; next: number } | null => {
  const token = tokens[i];
  if (!token || token.kind === 'sign' || token.kind === 'break') return null;
  const rest = tokens.slice(i + 1, i + 2);
  for (const cut of cuts(token.key)) {
    const read = spelledAt([respelled(token, cut.rest), ...rest], 0);
    if (read) return { months: Number(toDecimal(read.value)), next: i + Math.max(1, read.next) };
  }
  return null;
};

/** الأشهر الثلاثة المنتهية في 31 مارس 2026, الأشهر التسعة حتى سبتمبر, ثلاثة أشهر منتهية في ديسمبر, النصف المنتهي في يونيو. */
const arabic = (tokens: readonly Token[], i: number): Written | null => {
  const named = LENGTHS_AR[bare(key(tokens, i))];
  if (named) {
    // سنة حتى يونيو is its twelve months; الربع حتى … and النصف حتى … are the running ones.
    const ends = isEnded(tokens[i + 1]) || (named === 12 && isUntil(tokens[i + 1]));
    return ends ? upTo(tokens, named, i + 2) : null;
  }
  const first = STRETCHES.get(bare(key(tokens, i)))?.grain === 'month';
  const count = countAt(tokens, first ? i + 1 : i);
  if (!count || (!first && STRETCHES.get(key(tokens, count.next))?.grain !== 'month')) return null;
  const at = first ? count.next : count.next + 1;
  const ends = isEnded(tokens[at]) || isUntil(tokens[at]);
  return ends && count.months > 1 && count.months < 13 ? upTo(tokens, count.months, at + 1) : null;
};

/** the June quarter, ربع يونيو: the three months that end with it. */
const namedQuarter = (tokens: readonly Token[], i: number): Written | null => {
  const arab = bare(key(tokens, i)) === 'ربع';
  if (!arab && !/^[A-Z]/.test(tokens[i]?.raw ?? '')) return null;
  const month = monthAt(tokens, arab ? i + 1 : i);
  if (!month || (!arab && key(tokens, month.next) !== 'quarter')) return null;
  const year = yearBehind(tokens, arab ? month.next : month.next + 1);
  return month.month % 3 === 0
    ? make('quarter', month.month / 3, year)
    : make('months', month.month, year, { from: month.month - 2 });
};

const isFinancial = askedOf(/^(?:ال)?ماليه?$/);
/** the fiscal year ended in September: the year it ended in names it; the month settles which that is. */
const fiscalYear = (tokens: readonly Token[], i: number): Written | null => {
  const english = /^(?:fiscal|financial)$/.test(key(tokens, i)) && key(tokens, i + 1) === 'year';
  const money = LENGTHS_AR[bare(key(tokens, i))] === 12 && isFinancial(tokens[i + 1]);
  // the fiscal year that ended on July 7, السنة المالية التي انتهت في 7 يوليو
  const verb = /^(?:that|which|التي)$/.test(key(tokens, i + 2)) ? i + 3 : i + 2;
  const ends = english
    ? endsIn(tokens[verb])
    : money && (isEnded(tokens[verb]) || /^(?:ا|ت)نته(?:ت|ي)$/.test(key(tokens, verb)));
  if (!ends) return null;
  let at = verb + 1;
  while (at < verb + 5 && (SKIPPED.test(key(tokens, at)) || key(tokens, at) === 'in')) at += 1;
  const last = monthOrDay(tokens, at, true);
  return last && { ...last, grain: 'fiscal', part: 0, from: last.part, day: null };
};

/** the last quarter of 2025: the fourth, where a year is named; the last one of now elsewhere. */
const lastPart = (tokens: readonly Token[], i: number): Written | null => {
  if (key(tokens, i) !== 'last') return null;
  const grain = key(tokens, i + 1);
  if ((grain !== 'quarter' && grain !== 'half') || !/^(?:of|in)$/.test(key(tokens, i + 2))) return null;
  const year = yearBehind(tokens, i + 2);
  return year.year === null && !year.ofYear ? null : make(grain, grain === 'half' ? 2 : 4, year);
};

const mayEnd = askedOf(/^(?:quarter|half|year|last|fiscal|financial|[بلو]?(?:ال|ل)?(?:ربع|نصف|سنه|عام))$/);
/** Stretches that are named by the month they end with. */
export const endedAt = (tokens: readonly Token[], i: number): Written | null => {
  const token = tokens[i];
  if (!token || token.kind === 'sign' || tokenBefore(tokens, i)?.raw === '$') return null;
  return (
    (mayEnd(token) ? (fiscalYear(tokens, i) ?? lastPart(tokens, i)) : null) ??
    english(tokens, i) ??
    arabic(tokens, i) ??
    namedQuarter(tokens, i)
  );
};
