import type { Language } from '#src/base/lang.ts';
import type { TrueFigure } from './article.ts';
import type { PeriodKind } from './event.ts';
import { digits } from './number-words.ts';
import type { Style } from './outlets.ts';
import type { Random } from './random.ts';

type Label = NonNullable<TrueFigure['period']>;

const ENGLISH = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;
const GULF = [
  'يناير',
  'فبراير',
  'مارس',
  'أبريل',
  'مايو',
  'يونيو',
  'يوليو',
  'أغسطس',
  'سبتمبر',
  'أكتوبر',
  'نوفمبر',
  'ديسمبر',
] as const;
const LEVANT = [
  'كانون الثاني',
  'شباط',
  'آذار',
  'نيسان',
  'أيار',
  'حزيران',
  'تموز',
  'آب',
  'أيلول',
  'تشرين الأول',
  'تشرين الثاني',
  'كانون الأول',
] as const;
const QUARTERS = { en: ['first', 'second', 'third', 'fourth'], ar: ['الأول', 'الثاني', 'الثالث', 'الرابع'] } as const;

/** The last month, quarter or year that was over on that day, or a year ahead. */
export const periodOf = (kind: PeriodKind, day: Date, r: Random): Label => {
  const year = day.getUTCFullYear();
  const month = day.getUTCMonth();
  if (kind === 'by') return { rel: 'by', label: String(year + r.int(2, 6)) };
  if (kind === 'year') return { rel: 'in', label: String(year - 1) };
  if (kind === 'month') return { rel: 'in', label: new Date(Date.UTC(year, month - 1, 1)).toISOString().slice(0, 7) };
  const quarter = Math.floor(month / 3);
  return { rel: 'in', label: quarter === 0 ? `${year - 1}-Q4` : `${year}-Q${quarter}` };
};

const monthInArabic = (index: number, { months }: Style): string => {
  const [gulf = '', levant = ''] = [GULF[index], LEVANT[index]];
  return months === 'gulf' ? gulf : months === 'levant' ? levant : `${gulf}/${levant}`;
};

/** The period in words, with its preposition. */
export const writePeriod = ({ rel, label }: Label, lang: Language, style: Style, r: Random): string => {
  const [year = '', part = ''] = label.split('-');
  // A year is never grouped.
  const y = [...year].map((digit) => digits(digit, style)).join('');
  const index = Number(part.replace('Q', '')) - 1;
  if (lang === 'en') {
    if (rel === 'by') return `by ${y}`;
    if (part === '') return `in ${y}`;
    if (part.startsWith('Q')) return r.chance(0.3) ? `in ${part} ${y}` : `in the ${QUARTERS.en[index]} quarter of ${y}`;
    return `in ${ENGLISH[index]} ${y}`;
  }
  if (rel === 'by') return r.pick([`بحلول عام ${y}`, `بحلول ${y}`]);
  if (part === '') return r.pick([`في عام ${y}`, `خلال عام ${y}`, `في ${y}`]);
  if (part.startsWith('Q'))
    return r.pick([`في الربع ${QUARTERS.ar[index]} من ${y}`, `خلال الربع ${QUARTERS.ar[index]} من عام ${y}`]);
  return r.pick([`في ${monthInArabic(index, style)} ${y}`, `خلال ${monthInArabic(index, style)} ${y}`]);
};
