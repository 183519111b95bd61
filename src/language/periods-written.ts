import { answered } from './lexemes.ts';
import type { Token } from './numbers-tokens.ts';
import {
  halfOf,
  isDay,
  isoDay,
  monthOf,
  quarterOf,
  type Stretch,
  shifted,
  singleDay,
  yearOf,
} from './periods-calendar.ts';

/** A period as written; the year may be missing, and then the day of publication or the sentence gives it. */
export interface Written {
  readonly grain: 'year' | 'half' | 'quarter' | 'months' | 'month' | 'day' | 'fiscal' | 'edge';
  readonly year: number | null;
  /** Which half, quarter, month; the last month of `months`. */
  readonly part: number;
  readonly from?: number;
  readonly day: number | null;
  readonly next: number;
  /** الماضي, المقبل, last, next beside a month or quarter without a year. */
  readonly side: -1 | 0 | 1 | null;
  /** The side is that of the year: March of last year is not last March. */
  readonly ofYear?: boolean;
  readonly start?: number;
}

const yearNamed = answered((key) => (/^(?:19|20|21)\d\d$/.test(key) ? Number(key) : null));
export const yearAt = (token: Token | undefined): number | null => (token?.kind === 'number' ? yearNamed(token) : null);

export const key = (tokens: readonly Token[], i: number): string => (i < 0 ? '' : (tokens[i]?.key ?? ''));
export const bare = (word: string): string => word.replace(/^(?:و|ف)?(?:لل|بال(?=ربع|نصف)|ل|ب|ال)?(?=..)/, '');

/** A written period with the year that was found behind it. */
export const make = (
  grain: Written['grain'],
  part: number,
  year: { year: number | null; side: -1 | 0 | 1 | null; next: number; ofYear?: boolean },
  more: { day?: number; from?: number } = {},
): Written => ({
  grain,
  part,
  year: year.year,
  side: year.side,
  next: year.next,
  day: more.day ?? null,
  ...(more.from === undefined ? {} : { from: more.from }),
  ...(year.ofYear ? { ofYear: true } : {}),
});

/** The stretch of days, once the year is known. Null for a day that does not exist: 31 June. */
export const stretchOf = (written: Written, year: number): Stretch | null => {
  const { grain, part, day } = written;
  if (grain === 'day') return day !== null && isDay(year, part, day) ? singleDay(isoDay(year, part, day)) : null;
  if (grain === 'month') return monthOf(year, part);
  if (grain === 'quarter') return quarterOf(year, part);
  if (grain === 'half') return halfOf(year, part);
  if (grain === 'months') {
    const [start, end] = [isoDay(year, written.from ?? 1, 1), isoDay(year, part + 1, 1)];
    return { label: `${start.slice(0, 7)}/${shifted(end, { days: -1 }).slice(0, 7)}`, start, end };
  }
  return yearOf(year);
};
