import { around, partsOf, type Stretch, shifted, singleDay, weekOf } from './periods-calendar.ts';

const noon = (iso: string): number => {
  const { year, month, day } = partsOf(iso);
  return Date.UTC(year, month - 1, day);
};
/** 0 is Sunday. */
export const weekdayOf = (iso: string): number => new Date(noon(iso)).getUTCDay();

export const dayInWeek = (week: Stretch, day: number): Stretch =>
  singleDay(shifted(week.start, { days: (day + 6) % 7 }) || week.start);

export const isWeek = (stretch: Stretch): boolean => noon(stretch.end) - noon(stretch.start) === 7 * 864e5;

const plus = (iso: string, days: number): string => (days ? shifted(iso, { days }) : iso);

/** The n-th day, weekday or week of a stretch; negative from its end. Null where it has not so many. A week belongs where its Thursday is. */
export const nthDay = (stretch: Stretch, n: number, day: number | null): Stretch | null => {
  const last = plus(stretch.end, -1);
  const step = day === null ? 1 : 7;
  const first =
    n > 0
      ? plus(stretch.start, day === null ? 0 : (day - weekdayOf(stretch.start) + 7) % 7)
      : plus(last, day === null ? 0 : -((weekdayOf(last) - day + 7) % 7));
  const found = plus(first, (n > 0 ? n - 1 : n + 1) * step);
  return found >= stretch.start && found < stretch.end ? singleDay(found) : null;
};

export const nthWeek = (stretch: Stretch, n: number): Stretch | null => {
  const thursday = nthDay(stretch, n, 4);
  return thursday && weekOf(thursday.start);
};

/** The n-th weekday after a day, or before it: 1 is the next one, -1 the last. */
export const weekdayFrom = (iso: string, day: number, n: number): Stretch => {
  const ahead = ((day - weekdayOf(iso) + 6) % 7) + 1;
  const back = ((weekdayOf(iso) - day + 6) % 7) + 1;
  return singleDay(n > 0 ? plus(iso, ahead + 7 * (n - 1)) : plus(iso, -back + 7 * (n + 1)));
};

/** Friday the 15th: the month nearest to the day of publication in which they agree, at most two years away. */
export const agreeing = (today: string, day: number, number: number, ahead: boolean): Stretch | null => {
  for (let n = 0; n <= 24; n += 1)
    for (const by of ahead || n === 0 ? [n] : [-n, n]) {
      const found = nthDay(around(today, 'month', by), number, null);
      if (found && weekdayOf(found.start) === day) return found;
    }
  return null;
};
