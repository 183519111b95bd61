/** A stretch of days: ISO dates, half open, and the label that names it. */
export interface Stretch {
  readonly label: string;
  readonly start: string;
  readonly end: string;
}

export type Grain = 'year' | 'half' | 'quarter' | 'month' | 'week' | 'day';

const pad = (n: number, width: number): string => String(n).padStart(width, '0');
const TWO = Array.from({ length: 32 }, (_, n) => pad(n, 2));

const NEAR = 500;
const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
const lastDay = (year: number, month: number): number =>
  month === 2 && isLeap(year) ? 29 : (LENGTHS[month - 1] ?? Number.NaN);

/**
 * Months count from 1 and may run over: month 13 is January of the next year; so may days, by a year or so. Days that run
 * over further, and years of other than four digits, are left to `Date`, which costs ten times as much.
 */
export const isoDay = (year: number, month: number, day: number): string => {
  const over = Math.floor((month - 1) / 12);
  let [y, m, d] = [year + over, month - 12 * over, day];
  if (Math.abs(day) < NEAR) {
    for (; d < 1; d += lastDay(y, m)) [y, m] = m > 1 ? [y, m - 1] : [y - 1, 12];
    for (let last = lastDay(y, m); d > last; last = lastDay(y, m)) {
      d -= last;
      [y, m] = m < 12 ? [y, m + 1] : [y + 1, 1];
    }
  }
  if (y > 999 && y < 10_000 && d > 0 && d <= lastDay(y, m)) return `${y}-${TWO[m]}-${TWO[d]}`;
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return Number.isNaN(date.getTime()) ? '' : date.toISOString().slice(0, 10);
};

export const isDay = (year: number, month: number, day: number): boolean =>
  month >= 1 &&
  month <= 12 &&
  day >= 1 &&
  isoDay(year, month, day) === `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;

let asked = { epoch: Number.NaN, day: '' };
/** An article asks for its day again and again. */
export const dayOf = (epoch: number): string => {
  if (asked.epoch !== epoch) {
    const date = new Date(Number.isFinite(epoch) && Math.abs(epoch) < 8e15 ? epoch : 0);
    asked = { epoch, day: date.toISOString().slice(0, 10) };
  }
  return asked.day;
};

const ZERO = '0'.charCodeAt(0);
const twoDigits = (iso: string, i: number): number => (iso.charCodeAt(i) - ZERO) * 10 + iso.charCodeAt(i + 1) - ZERO;

export const partsOf = (iso: string): { year: number; month: number; day: number } =>
  iso.length === 10 && iso[4] === '-'
    ? { year: twoDigits(iso, 0) * 100 + twoDigits(iso, 2), month: twoDigits(iso, 5), day: twoDigits(iso, 8) }
    : { year: Number(iso.slice(0, 4)), month: Number(iso.slice(5, 7)), day: Number(iso.slice(8, 10)) };

/** Days are added as days, months as months: 31 January and a month is the last day of February. */
export const shifted = (iso: string, by: { months?: number; days?: number }): string => {
  const { year, month, day } = partsOf(iso);
  if (by.days) return isoDay(year, month, day + by.days);
  const first = partsOf(isoDay(year, month + (by.months ?? 0), 1));
  return isoDay(first.year, first.month, Math.min(day, lastDay(first.year, first.month)));
};

export const yearOf = (year: number): Stretch => ({
  label: pad(year, 4),
  start: isoDay(year, 1, 1),
  end: isoDay(year + 1, 1, 1),
});

/** The n-th part of a year that is cut into parts of so many months. */
const part = (year: number, n: number, months: number, label: string): Stretch => ({
  label,
  start: isoDay(year, (n - 1) * months + 1, 1),
  end: isoDay(year, n * months + 1, 1),
});

export const halfOf = (year: number, n: number): Stretch => part(year, n, 6, `${year}-H${n}`);
export const quarterOf = (year: number, n: number): Stretch => part(year, n, 3, `${year}-Q${n}`);
export const monthOf = (year: number, n: number): Stretch => part(year, n, 1, `${year}-${pad(n, 2)}`);
export const singleDay = (iso: string): Stretch => ({ label: iso, start: iso, end: shifted(iso, { days: 1 }) });

/** Weeks begin on Monday; their label is a/b of their first and last day. */
export const weekOf = (iso: string): Stretch => {
  const { year, month, day } = partsOf(iso);
  const monday = shifted(iso, { days: -((new Date(Date.UTC(year, month - 1, day)).getUTCDay() + 6) % 7) || 0 });
  return between(monday, shifted(monday, { days: 7 }));
};

export const between = (start: string, end: string): Stretch => ({
  label: `${start}/${shifted(end, { days: -1 })}`,
  start,
  end,
});

/** The stretch of a grain that holds a day, moved by so many of them. */
export const around = (iso: string, grain: Grain, by = 0): Stretch => {
  const { year, month } = partsOf(iso);
  const at = (months: number): { year: number; month: number } => partsOf(shifted(`${iso.slice(0, 8)}01`, { months }));
  if (grain === 'year') return yearOf(year + by);
  if (grain === 'half') {
    const to = at(by * 6);
    return halfOf(to.year, to.month > 6 ? 2 : 1);
  }
  if (grain === 'quarter') {
    const to = at(by * 3);
    return quarterOf(to.year, Math.ceil(to.month / 3));
  }
  if (grain === 'month') {
    const to = at(by);
    return monthOf(to.year, to.month);
  }
  if (grain === 'week') return weekOf(shifted(iso, { days: by * 7 }) || iso);
  return singleDay(by ? shifted(iso, { days: by }) : `${pad(year, 4)}-${pad(month, 2)}-${iso.slice(8, 10)}`);
};

const GRAINS: readonly (readonly [RegExp, Grain])[] = [
  [/^\d{4}$/, 'year'],
  [/^\d{4}-H\d$/, 'half'],
  [/^\d{4}-Q\d$/, 'quarter'],
  [/^\d{4}-\d\d$/, 'month'],
  [/^\d{4}-\d\d-\d\d$/, 'day'],
];

export const grainOf = (label: string): Grain | null => GRAINS.find(([shape]) => shape.test(label))?.[1] ?? null;

/** How many months a stretch has, its days let be. */
export const monthsIn = ({ start, end }: Stretch): number => {
  const [a, b] = [partsOf(start), partsOf(end)];
  return (b.year - a.year) * 12 + b.month - a.month;
};

/** The same stretch so many months later, with its own kind of label where it has one. */
export const movedBy = (stretch: Stretch, months: number): Stretch => {
  const grain = grainOf(stretch.label);
  const start = shifted(stretch.start, { months });
  return grain ? around(start, grain) : between(start, shifted(stretch.end, { months }));
};

/** The same stretch of another year, named as it was: January to August stay months. */
export const yearsOn = (stretch: Stretch, years: number): Stretch => {
  const moved = movedBy(stretch, 12 * years);
  const label = stretch.label.replace(/\d{4}/g, (year) => String(Number(year) + years));
  return stretch.label.includes('/') ? { ...moved, label } : moved;
};
