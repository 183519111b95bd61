import type { Relation } from '#src/base/figure.ts';
import { around, type Grain, grainOf, movedBy, partsOf, type Stretch, shifted, singleDay } from './periods-calendar.ts';
import { DAYS, durationLabel, MONTHS } from './periods-durations.ts';

export interface Relative {
  readonly rel: Relation | null;
  readonly label: string;
  readonly start: string | null;
  readonly end: string | null;
  readonly next: number;
}

export interface Now {
  /** Day of publication. */
  readonly today: string;
  /** What the sentence spoke of last: `a year earlier` counts from there. */
  readonly told: Stretch | null;
  /** What the text reports on: the quarter, the previous month count from there where the sentence names nothing. */
  readonly about: Stretch | null;
  /** The latest stretch of each length that the text has reported on: the month of a report that names its quarter as well. */
  readonly reported?: readonly Stretch[];
  /** What the sentence before spoke of last: the same quarter is that one. */
  readonly last?: Stretch | null;
  /** Two months that were told together last: the same two months are they. */
  readonly pair?: Stretch | null;
  /** The text is nothing but a date: no verb tells its tense. */
  readonly alone?: boolean;
}

/** What a stretch of a grain is counted from, or means where the words leave it open: the sentence's own before the report's. */
export const countedFrom = (now: Now, grain: Grain): Stretch | null =>
  now.told ?? now.reported?.find(({ label }) => grainOf(label) === grain) ?? now.about;

/** So many stretches before or after the day of publication. */
export const rolling = (today: string, side: -1 | 1, count: number, grain: Grain, next: number): Relative => {
  const by = { months: side * count * MONTHS[grain], days: side * count * DAYS[grain] };
  const other = shifted(today, by.days ? { days: by.days } : { months: by.months });
  const label = durationLabel(count, grain);
  return side > 0
    ? { rel: 'next', label, start: today, end: other, next }
    : { rel: 'last', label, start: other, end: today, next };
};

export const relative = (stretch: Stretch, next: number, rel: Relation | null = null): Relative => ({
  ...stretch,
  rel,
  next,
});

export const sideways = (now: Now, side: { by: -1 | 0 | 1; told: boolean }, grain: Grain, next: number): Relative => {
  const from = side.told ? countedFrom(now, grain) : null;
  if (from && grainOf(from.label) && side.by !== 0) {
    if (grain === 'year' && grainOf(from.label) !== 'year') return relative(movedBy(from, 12 * side.by), next);
    return relative(around(from.start, grain, side.by), next);
  }
  return relative(around(now.today, grain, side.by), next);
};

export const yearBack = (now: Now, years: number, next: number): Relative => {
  const from = now.told ?? now.about;
  return relative(from ? movedBy(from, -12 * years) : around(now.today, 'year', -years), next);
};

export const weekday = (today: string, day: number, side: -1 | 0 | 1 | null, next: number): Relative => {
  const { year, month, day: d } = partsOf(today);
  const now = new Date(Date.UTC(year, month - 1, d)).getUTCDay();
  const back = (now - day + 7) % 7;
  const monday = (day + 6) % 7;
  const thisWeek = -((now + 6) % 7) + monday;
  const by = side === null ? -back : side === 0 ? thisWeek : thisWeek + 7 * side;
  return relative(singleDay(shifted(today, { days: by || 0 }) || today), next);
};
