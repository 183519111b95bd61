import { askedOf } from './lexemes.ts';
import { tokenBefore, wordToken } from './numbers-tokens.ts';
import { doubled, monthAt, yearBehind } from './periods-absolute.ts';
import { endsSentence } from './periods-context.ts';
import { closes, type Ground, keyAt, type Reading } from './periods-ground.ts';
import { UNSURE_MONTHS } from './periods-lexicon.ts';
import { dayNumberAt, isDayWord, type Ordinal, ordinalAt } from './periods-ordinals.ts';
import { weekdayOf } from './periods-weekdates.ts';
import { make, stretchOf, type Written } from './periods-written.ts';
import { fullYear, wordYearAt } from './periods-year-words.ts';
import { pickYear } from './periods-years.ts';

type Year = Parameters<typeof make>[2];

/** The year behind a day and its month, also in words or of two digits: of 87, '87, two thousand and five. */
export const yearTail = (g: Ground, at: number): Year => {
  const found = yearBehind(g.tokens, at);
  if (found.year !== null || found.side !== null) return found;
  const comma = /^[,،.]$/.test(keyAt(g, at)) ? at + 1 : at;
  const link = /^(?:of|in|من|عام|سنه|لعام)$/.test(keyAt(g, comma)) ? comma + 1 : comma;
  const words = wordYearAt(g.tokens, link);
  if (words) return { year: words.year, side: null, next: words.next };
  // from 1 January. In 2024 it was …: the year of another sentence
  const dotted = comma > at && !endsSentence(g.tokens, at) ? yearBehind(g.tokens, comma) : found;
  if (dotted.year !== null) return dotted;
  const short = /^['’]$/.test(keyAt(g, link)) ? link + 1 : link;
  const two = g.tokens[short];
  const told = short > comma || (comma === at && /[a-z]/.test(tokenBefore(g.tokens, at)?.key ?? ''));
  if (two?.kind === 'number' && /^\d\d$/.test(two.key) && told && closes(g, short + 1) && keyAt(g, short - 1) !== 'in')
    return { year: fullYear(Number(two.key)), side: null, next: short + 1 };
  return found;
};

const isMonthWord = askedOf(/^(?:[وف]?[بل]?(?:ال|ل)?)شهر$/);
/** شهر عشرة, الشهر الثامن, شهر 3: a month by its number. */
export const numberedMonthAt = (g: Ground, i: number): { month: number; next: number } | null => {
  if (!isMonthWord(g.tokens[i])) return null;
  const ordinal = ordinalAt(g.tokens, i + 1);
  const words =
    ordinal ?? (NUMBERS.has(keyAt(g, i + 1)) ? { n: NUMBERS.get(keyAt(g, i + 1)) ?? 0, next: i + 2 } : null);
  const read = words ?? dayNumberAt(g.tokens, i + 1);
  return read && read.n >= 1 && read.n <= 12 ? { month: read.n, next: read.next } : null;
};
const NUMBERS: ReadonlyMap<string, number> = new Map(
  'واحد اثنين ثلاثه اربعه خمسه سته سبعه ثمانيه تسعه عشره'.split(' ').flatMap((word, at) => [
    [word, at + 1],
    [word.replace(/ه$/, ''), at + 1],
  ]),
);

/** A month in a phrase that asks for one: of June, من شهر أيلول, بشهر عشرة. */
export const monthInAt = (g: Ground, i: number): { month: number; next: number } | null => {
  const numbered = numberedMonthAt(g, i);
  if (numbered) return numbered;
  const at = /^(?:[وف]?[بل]?)شهر$/.test(keyAt(g, i)) ? i + 1 : i;
  return monthAt(g.tokens, at);
};

/** The day once its year is known: the year told, else the one in which the weekday agrees, else the likeliest. */
export const dayReading = (g: Ground, i: number, written: Written, weekday: number | null): Reading | null => {
  const made = (year: number | null): Reading | null => {
    const stretch = year === null ? null : stretchOf(written, year);
    return stretch && { ...stretch, next: written.next };
  };
  if (written.year !== null) return made(written.year);
  const likely = made(pickYear(g.tokens, i, written, g.now));
  if (!likely) return leapDay(g, made, written);
  if (weekday === null || weekdayOf(likely.start) === weekday) return likely;
  const year = Number(likely.start.slice(0, 4));
  for (const by of g.now.alone ? [1, -1] : [-1, 1]) {
    const other = made(year + by);
    if (other && weekdayOf(other.start) === weekday) return other;
  }
  return likely;
};

/** 29 February of a year that has none: of the latest that had one. */
const leapDay = (g: Ground, made: (year: number) => Reading | null, { part, day }: Written): Reading | null => {
  const year = Number(g.now.today.slice(0, 4));
  if (part !== 2 || day !== 29) return null;
  return [0, 1, 2, 3, 4].map((back) => made(year - back)).find((one) => one && one.start <= g.now.today) ?? null;
};

const MONEY = /^[$€£¥]$/;
const DAY_LINK = /^(?:of|من|في|day|يوم|-|\.|,)$/;

/** 5 May, the twenty second of June, الثالث عشر من شباط, 16. نوفمبر. 2016, 14april. */
const dayFirst = (g: Ground, i: number): Written | null => {
  const day = dayNumberAt(g.tokens, i);
  if (!day || MONEY.test(keyAt(g, i - 1)) || !isDayWord(g.tokens, i)) return null;
  let at = day.next;
  while (at < day.next + 3 && DAY_LINK.test(keyAt(g, at))) at += 1;
  const dash = at === day.next + 1 && /^[-.,]$/.test(keyAt(g, day.next)) && !(keyAt(g, day.next) === '.' && day.digits);
  if (dash && !(g.tokens[day.next]?.glued && g.tokens[at]?.glued)) return null;
  const month = monthInAt(g, at);
  if (!month || (!day.digits && at === day.next && ordinalAt(g.tokens, i))) return null;
  // One may ask: a number and a verb.
  const verb = !day.digits && at === day.next && 'key' in month && UNSURE_MONTHS.has(String(month.key));
  if (verb && !/^[A-Z]/.test(g.tokens[at]?.raw ?? '')) return null;
  // 3 Mar, 12 في مارس: digits and a preposition name an amount as well.
  if (at > day.next && keyAt(g, at - 1) === 'في' && !ordinalAt(g.tokens, i)) return null;
  const named = doubled(g.tokens, month.next, month.month);
  return make('day', month.month, yearTail(g, named), { day: day.n });
};

const NOT_DAY = /^(?:quarter|half|week|month|time|day|year|phase|batch|tranche|عشر|ربع|نصف|الربع|النصف)$/;

const namedDay = (g: Ground, at: number, glued: boolean, dated: boolean): Ordinal | null => {
  const ordinal = ordinalAt(g.tokens, at);
  if (ordinal) {
    if (NOT_DAY.test(keyAt(g, ordinal.next)) || ordinal.n > 31) return null;
    const year = g.tokens[ordinal.next]?.kind === 'number' || wordYearAt(g.tokens, ordinal.next) !== null;
    return ordinal.digits || year || closes(g, ordinal.next) ? ordinal : null;
  }
  const number = dayNumberAt(g.tokens, at);
  const comma = number && keyAt(g, number.next) === ',' ? number.next + 1 : (number?.next ?? 0);
  const year = number ? g.tokens[number.next] : undefined;
  const followed = year?.kind === 'number' && /^(?:19|20)\d\d$/.test(year.key);
  if (number?.digits && !glued && (dated || followed || wordYearAt(g.tokens, comma))) return number;
  if (!number || !(glued || (!number.digits && number.n > 20))) return null;
  return glued || wordYearAt(g.tokens, number.next) || closes(g, number.next) ? number : null;
};

/** January first, May twenty-first 2015, September the 21st, Oct-2, Jan/3, يناير-1. */
const monthFirst = (g: Ground, i: number, weekday: number | null): Written | null => {
  const month = monthAt(g.tokens, i);
  if (!month) return null;
  const sign = keyAt(g, month.next);
  const glued =
    (/^[-/]$/.test(sign) && Boolean(g.tokens[month.next]?.glued && g.tokens[month.next + 1]?.glued)) ||
    (g.tokens[month.next]?.kind === 'number' && Boolean(g.tokens[month.next]?.glued));
  const at = /^[-/]$/.test(sign) && glued ? month.next + 1 : /^(?:the|,|ال)$/.test(sign) ? month.next + 1 : month.next;
  const day = namedDay(
    g,
    at,
    glued,
    /[a-z]/.test(month.key) && (weekday !== null || (month.month === 2 && keyAt(g, at) === '29')),
  );
  if (!day || (sign === ',' && !day.digits)) return null;
  if (glued && /^[-/]$/.test(keyAt(g, day.next)) && g.tokens[day.next]?.glued) return null;
  const unsure = UNSURE_MONTHS.has(month.key) && !day.digits && sign !== 'the';
  if (
    unsure &&
    !/^[A-Z]/.test(g.tokens[i]?.raw ?? '') &&
    !g.now.alone &&
    !wordYearAt(g.tokens, day.next) &&
    g.tokens[day.next]?.kind !== 'number'
  )
    return null;
  return make('day', month.month, yearTail(g, day.next), { day: day.n });
};

/** Dec31, Feb13: one word to the tokens. */
const oneWord = (g: Ground, i: number): Written | null => {
  const [, name = '', day = ''] = /^([a-z]{3,9})(\d{1,2})$/.exec(keyAt(g, i)) ?? [];
  const month = name && monthAt([wordToken(name)], 0);
  if (!month || !/^[A-Z]/.test(g.tokens[i]?.raw ?? '') || Number(day) > 31 || Number(day) < 1) return null;
  return make('day', month.month, yearTail(g, i + 1), { day: Number(day) });
};

/** A day of a month named in words, in either order. */
export const monthDayAt = (g: Ground, i: number, weekday: number | null = null): Reading | null => {
  const written = dayFirst(g, i) ?? monthFirst(g, i, weekday) ?? oneWord(g, i);
  return written && dayReading(g, i, written, weekday);
};
