import { MONTHS } from '#src/language/periods-lexicon.ts';
import { fold, westernDigits } from '#src/language/text.ts';
import type { Question } from './question.ts';
import type { AskedPeriod } from './question-periods.ts';

export const DAY = 86_400_000;

/** A stretch of time in which articles are counted, half open. */
export interface Window {
  readonly from: number;
  readonly to: number;
}

const windowOf = (period: AskedPeriod): Window => ({ from: Date.parse(period.from), to: Date.parse(period.to) });

const NTH = '(\\d{1,2})(?:st|nd|rd|th)?(?![\\d.,]\\d|\\d)';
const TO = '\\s*(?:to|through|till|until|and|up to|[-–—]|(?:و?ل(?:غايه|حد)?)|الي|حتي|و)\\s*(?:the |يوم )?';
const WORD = '(\\p{L}+(?: (?:الاول|الثاني))?)';
/** "16 to 31 October", "October 1-15", "من 1 لـ 15 أكتوبر", in index form with Western digits. */
const DAYS_OF_MONTH = new RegExp(`(?<![\\d.,\\p{L}])${NTH}${TO}${NTH}(?: (?:of |من |شهر )*${WORD})?`, 'giu');
const MONTH_OF_DAYS = new RegExp(`(?<!\\p{L})(\\p{L}+) (?:the )?${NTH}${TO}(?:(\\p{L}+) )?${NTH}`, 'giu');
const HALF_OF_MONTH =
  /(?:(first|second|last|1st|2nd) half of |(?:ال)?نصف (?:ال)?(اول|ثاني|تاني|اخير) (?:من |ل)?(?:شهر )?|(اول|تاني|ثاني|اخر) نص(?:ف)? (?:من |ب|ف)?(?:شهر )?)(\p{L}+)/giu;
const LAST_DAYS =
  /(?:last|past|previous|latest|اخر|خلال|ال) ?(\d{1,3}|two|three|four)? ?(days?|weeks?|months?|ايام|يوم|يوما|اسابيع|اسبوعين|اسبوع|اشهر|شهور|شهرين)(?: (?:الماضيه|الماضيين|الاخيره|الاخيرين|الفايته))?(?!\p{L})/iu;
const SMALL: Readonly<Record<string, number>> = { two: 2, three: 3, four: 4, اسبوعين: 2, شهرين: 2 };

const monthNamed = (word: string | undefined): number | null =>
  word === undefined ? null : (MONTHS.get(fold(word)) ?? MONTHS.get(fold(word).replace(/^[وفبل]/u, '')) ?? null);

interface Days {
  readonly at: number;
  readonly first: number;
  readonly last: number;
  readonly month: number | null;
}

/** All stretches of days that the text names, in their order; one without a month has that of another. */
const daysIn = (text: string): Days[] => {
  const found: Days[] = [];
  const take = (at: number, a: string | undefined, b: string | undefined, month: number | null): void => {
    const [first, last] = [Number(a), Number(b)];
    if (first < 1 || last > 31 || first > last || found.some((d) => Math.abs(d.at - at) < 4)) return;
    found.push({ at, first, last, month });
  };
  for (const m of text.matchAll(MONTH_OF_DAYS)) {
    const month = monthNamed(m[1]);
    // "September 1 to October 31" are two days, and no days of one month.
    const other = monthNamed(m[3]);
    if (month && (other === null || other === month)) take(m.index + m[0].search(/\d/), m[2], m[4], month);
  }
  for (const m of text.matchAll(DAYS_OF_MONTH)) take(m.index, m[1], m[2], monthNamed(m[3]));
  for (const m of text.matchAll(HALF_OF_MONTH)) {
    const month = monthNamed(m[4]);
    const first = /^(?:first|1st|اول)$/iu.test(m[1] ?? m[2] ?? m[3] ?? '');
    if (month) take(m.index, first ? '1' : '16', first ? '15' : '31', month);
  }
  return found.toSorted((a, b) => a.at - b.at);
};

const dated = ({ first, last }: Days, year: number, month: number): Window => {
  const end = Math.min(Date.UTC(year, month - 1, last + 1), Date.UTC(year, month, 1));
  return { from: Date.UTC(year, month - 1, first), to: end };
};

const SINCE =
  /(?:\bsince\b|\bas of\b|starting(?: from)?|\bafter\b|منذ|مذ|ابتداء من|من (?:بداية|أول|اول|مطلع|بعد|يوم|تاريخ|وقت|لما))\s*(?:the )?(?:beginning |start )?(?:of )?[^.؟?،,]{0,24}$/iu;

const lastDays = ({ text, now }: Question): Window | null => {
  const found = LAST_DAYS.exec(fold(westernDigits(text)));
  if (!found) return null;
  const [, count, unit = ''] = found;
  const many = count === undefined ? SMALL[unit] : (SMALL[count] ?? Number(count));
  if (many === undefined) return null;
  const days = /week|اسبوع|اسابيع/u.test(unit) ? 7 : /month|شهر|اشهر|شهور/u.test(unit) ? 30 : 1;
  const to = now.getTime() + 1;
  return { from: to - many * days * DAY, to };
};

/** Days of a month: the same days of each month that is named, or the days that are named of each. */
const daysOf = (question: Question, months: readonly AskedPeriod[]): Window[] => {
  const text = fold(westernDigits(question.text)).replace(/[ـ()]/gu, ' ').replace(/\s+/gu, ' ');
  const days = daysIn(text);
  const [only] = days;
  if (!only) return [];
  if (days.length === 1 && months.length > 1)
    return months.map(({ from }) => dated(only, Number(from.slice(0, 4)), Number(from.slice(5, 7))));
  const named = days.find((d) => d.month !== null)?.month ?? (months[0] ? Number(months[0].from.slice(5, 7)) : null);
  const year = /(?<!\d)20\d\d(?!\d)/u.exec(text)?.[0];
  return days.flatMap((d) => {
    const month = d.month ?? named;
    if (month === null) return [];
    const now = question.now;
    const late = Date.UTC(now.getUTCFullYear(), month - 1, d.first) > now.getTime();
    return [dated(d, year ? Number(year) : now.getUTCFullYear() - Number(late), month)];
  });
};

/** The stretches of time that a question about the news names, in its order. */
export const windowsOf = (question: Question): Window[] => {
  const { points, window } = question.times;
  const months = points.filter((p) => /^\d{4}-\d\d$/.test(p.label));
  const days = daysOf(question, months);
  if (days.length > 0) return days;
  // The days between which a stretch lies are its ends, and no two times to be compared.
  const isOne = points.every((p) => p.label.length === 10 && p.start === window?.start);
  if (window && (points.length !== 2 || isOne)) return [windowOf(window)];
  const last = points.length === 0 ? lastDays(question) : null;
  if (last) return [last];
  const [only] = points;
  // "Since 1 October" goes on to now.
  if (only && points.length === 1 && SINCE.test(question.text.slice(0, only.end)))
    return [{ from: Date.parse(only.from), to: question.now.getTime() + 1 }];
  return points.map(windowOf);
};

/** The stretch of the same kind before: of a calendar month the month before, of a year the year before. */
export const before = ({ from, to }: Window): Window => {
  const [start, end] = [new Date(from), new Date(to)];
  const whole = start.getUTCDate() === 1 && end.getUTCDate() === 1 && from % DAY === 0 && to % DAY === 0;
  if (!whole) return { from: from - (to - from), to: from };
  const months = (end.getUTCFullYear() - start.getUTCFullYear()) * 12 + end.getUTCMonth() - start.getUTCMonth();
  return { from: Date.UTC(start.getUTCFullYear(), start.getUTCMonth() - months, 1), to: from };
};
