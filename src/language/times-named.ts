import type { NamedPeriod } from '#src/base/figure.ts';
import { periodsOf } from './periods.ts';
import { westernDigits } from './text.ts';

const HALF = /^\d{4}-H([12])$/;
const MONTH = /^\d{4}-\d\d$/;
const OF = /^\s*(?:of|in|من|ل|في|ف)?\s*(?:the month of|شهر)?\s*$/iu;

const dayBefore = (date: string): string =>
  new Date(Date.parse(`${date}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);

/** "The first half of November", which is read as a half of a year and a month, are the month's first fifteen days. */
const halfOf = (half: NamedPeriod, month: NamedPeriod, text: string): NamedPeriod | null => {
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
    text: text.slice(half.at.start, month.at.end),
    at: { start: half.at.start, end: month.at.end },
  };
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
  const all = periodsOf(text, options).map(fiscal);
  return all.flatMap((period, i) => {
    const [before, after] = [all[i - 1], all[i + 1]];
    const joined = after ? halfOf(period, after, text) : null;
    if (joined) return [joined];
    return before && halfOf(before, period, text) ? [] : [period];
  });
};
