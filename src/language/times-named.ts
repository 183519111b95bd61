import type { NamedPeriod } from '#src/base/figure.ts';
import { periodsOf } from './periods.ts';
import { westernDigits } from './text.ts';

const HALF = /^\d{4}-H([12])$/;
const MONTH = /^\d{4}-\d\d$/;
const OF = /^\s*(?:of|in|من|ل|في|ف)?\s*(?:the month of|شهر)?\s*$/iu;

const dayBefore = (date: string): string =>
  new Date(Date.parse(`${date}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);

/** A month without a year is the running one from its first day on, before it is over. */
const thisYears = (month: NamedPeriod, published: number): NamedPeriod => {
  const today = new Date(published).toISOString().slice(0, 10);
  const year = today.slice(0, 4);
  const moved = (date: string | null): string | null =>
    date && `${Number(date.slice(0, 4)) + Number(year) - Number(month.label.slice(0, 4))}${date.slice(4)}`;
  if (/\d{4}/.test(westernDigits(month.text)) || !MONTH.test(month.label)) return month;
  const label = `${year}${month.label.slice(4)}`;
  return `${label}-01` <= today && month.label < label
    ? { ...month, label, start: moved(month.start), end: moved(month.end) }
    : month;
};

/** "The first half of November", which is read as a half of a year and a month, are the month's first fifteen days. */
const halfOf = (
  half: NamedPeriod,
  named: NamedPeriod,
  { text, published }: { readonly text: string; readonly published: number },
): NamedPeriod | null => {
  const month = thisYears(named, published);
  const n = HALF.exec(half.label)?.[1];
  const between = text.slice(half.at.end, month.at.start);
  if (!n || !MONTH.test(month.label) || !month.start || !month.end) return null;
  if (/\d{4}/.test(westernDigits(half.text)) || !OF.test(between)) return null;
  const middle = `${month.label}-15`;
  const [start, end] = n === '1' ? [month.start, `${month.label}-16`] : [`${month.label}-16`, month.end];
  return {
    ...month,
    label: n === '1' ? `${start}/${middle}` : `${start}/${dayBefore(end)}`,
    start,
    end,
    text: text.slice(half.at.start, named.at.end),
    at: { start: half.at.start, end: month.at.end },
  };
};

const FIRST = /(?:^|\s)[وبفل]?(?:أول|اول)\s+$/u;

/** أول ٢١ يوم من أكتوبر, which is read as the 21st: all days up to it. */
const upTo = (period: NamedPeriod, text: string): NamedPeriod => {
  const isDay =
    /^\d{4}-\d\d-\d\d$/.test(period.label) && /(?:^|\s)(?:يوم|يومًا|يوما|أيام|ايام)(?:\s|$)/u.test(period.text);
  if (!isDay || !FIRST.test(text.slice(0, period.at.start))) return period;
  const start = `${period.label.slice(0, 8)}01`;
  return { ...period, label: `${start}/${period.label}`, start, text: `أول ${period.text}` };
};

const FISCAL = /^(\d{4})(?:\/(\d{4}))?$/;

/** Nobody says when a firm's year begins: it is known by its name, and lies somewhere in the years that name it. */
const fiscal = (period: NamedPeriod): NamedPeriod => {
  const [, first, last = first] = FISCAL.exec(period.label) ?? [];
  if (period.rel !== 'fy' || period.start || !first) return period;
  return { ...period, start: `${first}-01-01`, end: `${Number(last) + 1}-01-01` };
};

/** All dates and periods of a text as they are asked for and answered: fiscal years and halves of months among them. */
export const timesNamed = (text: string, options: { lang: string; published: number }): NamedPeriod[] => {
  const all = periodsOf(text, options).map((period) => upTo(fiscal(period), text));
  const said = { text, published: options.published };
  return all.flatMap((period, i) => {
    const [before, after] = [all[i - 1], all[i + 1]];
    const joined = after ? halfOf(period, after, said) : null;
    if (joined) return [joined];
    return before && halfOf(before, period, said) ? [] : [period];
  });
};
