import { around, type Grain, monthOf, type Stretch } from './periods-calendar.ts';
import { type Ground, keyAt, type Reading } from './periods-ground.ts';
import { numberedMonthAt, yearTail } from './periods-monthdays.ts';
import type { Now } from './periods-sides.ts';
import { make } from './periods-written.ts';
import { pickYear } from './periods-years.ts';

const LINKS = /^(?:of|in|from|on|the|for|من|في|على|,|،|-|'s|’s|'|’|s|month|شهر|[بل]شهر)$/;
const RUNNING: Readonly<Record<string, Grain>> = {
  month: 'month',
  year: 'year',
  quarter: 'quarter',
  week: 'week',
  الشهر: 'month',
  السنه: 'year',
  العام: 'year',
};

/** The month that the text speaks of; a day is one of its month. */
const spokenMonth = (now: Now): Stretch | null =>
  [now.told, ...(now.reported ?? [])].flatMap((one) => {
    const month = one && /^\d{4}-\d\d(?:-\d\d)?$/.test(one.label) ? one : null;
    return month ? [around(month.start, 'month')] : [];
  })[0] ?? null;

/** What a part is a part of: of next month, في ايلول, بشهر عشرة, of the year. */
export const containerAt = (g: Ground, i: number): Reading | null => {
  let at = i;
  while (
    at < i + 4 &&
    LINKS.test(keyAt(g, at)) &&
    !numberedMonthAt(g, at) &&
    !(keyAt(g, at) === 'month' && keyAt(g, at - 1) === 'the')
  )
    at += 1;
  const month = numberedMonthAt(g, at);
  if (month) {
    const written = make('month', month.month, yearTail(g, month.next));
    const year = written.year ?? pickYear(g.tokens, i, written, g.now);
    return year === null ? null : { ...monthOf(year, month.month), next: written.next };
  }
  const found = g.read(at);
  if (found) return found.rel ? null : found;
  const grain = at > i ? RUNNING[keyAt(g, at)] : undefined;
  // the second half of the month: of the one that is spoken of
  const spoken = grain === 'month' ? spokenMonth(g.now) : null;
  if (spoken) return { ...spoken, next: at + 1 };
  return grain ? { ...around(g.now.today, grain), next: at + 1, weak: true } : null;
};

export const lasts = ({ start, end }: { start: string; end: string }): number =>
  Math.round((Date.parse(end) - Date.parse(start)) / 864e5);
