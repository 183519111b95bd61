import { DAY_NAMES, MONTH_NAMES } from './cldr-calendar.ts';
import type { Grain } from './periods-calendar.ts';
import { fold } from './text.ts';

const spread = <T>(rows: readonly (readonly [T, string])[]): Map<string, T> =>
  new Map(rows.flatMap(([value, words]) => words.split(' ').map((word) => [fold(word), value] as const)));

const named = (rows: readonly (readonly [number, string])[]): (readonly [string, number])[] =>
  rows.flatMap(([value, names]) => names.split('|').map((name) => [fold(name), value] as const));

/** What news writes beside the names of CLDR. */
const MONTHS_BY_HAND: readonly (readonly [number, string])[] = [
  [1, 'jan'],
  [2, 'feb فبرائر'],
  [3, 'mar'],
  [4, 'apr إبريل نيسن'],
  [5, 'أيار'],
  [6, 'jun جون'],
  [7, 'jul يوليوز'],
  [8, 'aug أغسطس آب غشت'],
  [9, 'sep sept سبتامبر شتنبر'],
  [10, 'oct أوكتوبر'],
  [11, 'nov نونبر'],
  [12, 'dec دجنبر'],
];

/** Months as every Arab convention and English write them; names of two words are joined by a space. */
export const MONTHS: ReadonlyMap<string, number> = new Map([...named(MONTH_NAMES), ...spread(MONTHS_BY_HAND)]);

/** Month names that are also other words: read only beside a number or behind a preposition. */
export const UNSURE_MONTHS: ReadonlySet<string> = new Set(
  ['may', 'march', 'mar', 'dec', 'sep', 'jan', 'jun', 'مارس', 'آب', 'ماي', 'أوت', 'شباط', 'جون', 'june', 'august'].map(
    fold,
  ),
);

export const ORDINALS: ReadonlyMap<string, number> = spread([
  [1, 'first 1st الأول الأولى الاول أول'],
  [2, 'second 2nd الثاني الثانية التاني التانية'],
  [3, 'third 3rd الثالث الثالثة التالت التالتة'],
  [4, 'fourth 4th final الرابع الرابعة الأخير الأخيرة'],
  [5, 'fifth 5th الخامس الخامسة'],
  [6, 'sixth السادس السادسة'],
  [7, 'seventh السابع السابعة'],
  [8, 'eighth الثامن الثامنة'],
  [9, 'ninth التاسع التاسعة'],
  [10, 'tenth العاشر العاشرة'],
]);

/** Words that name a stretch of time, by its grain; `months` is its length where it has one in months. */
export const STRETCHES: ReadonlyMap<string, { readonly grain: Grain; readonly count: 1 | 2 }> = new Map(
  (
    [
      ['year', 1, 'year years yr yrs عام عاما العام أعوام الأعوام سنة السنة سنوات السنوات سنين'],
      ['year', 2, 'عامين العامين عامان سنتين السنتين سنتان'],
      ['half', 1, 'half نصف النصف'],
      ['quarter', 1, 'quarter quarters qtr qtrs ربع الربع أرباع'],
      ['month', 1, 'month months شهر شهرا الشهر أشهر الأشهر شهور الشهور'],
      ['month', 2, 'شهرين الشهرين شهران'],
      ['week', 1, 'week weeks أسبوع أسبوعا الأسبوع أسابيع الأسابيع'],
      ['week', 2, 'أسبوعين الأسبوعين أسبوعان'],
      ['day', 1, 'day days يوم يوما اليوم أيام الأيام'],
      ['day', 2, 'يومين اليومين يومان'],
    ] as const
  ).flatMap(([grain, count, words]) => words.split(' ').map((word) => [fold(word), { grain, count }] as const)),
);

/** -1 the stretch before, 0 the running one, 1 the one to come. `told` counts from what the sentence speaks of, not from today. */
export const SIDES: ReadonlyMap<string, { readonly by: -1 | 0 | 1; readonly told: boolean }> = new Map(
  (
    [
      [-1, false, 'last past الماضي الماضية الماضيين المنصرم المنصرمة الفائت الفائتة الأخير الأخيرة المنقضي المنقضية'],
      [-1, true, 'previous prior preceding السابق السابقة سابق سابقة'],
      [0, false, 'this current running الجاري الجارية الحالي الحالية الحاليين هذا هذه'],
      [1, false, 'next coming upcoming المقبل المقبلة المقبلين الجاي الجاية القادم القادمة القادمين الآتي الآتية'],
      [1, true, 'following subsequent التالي التالية اللاحق اللاحقة'],
    ] as const
  ).flatMap(([by, told, words]) => words.split(' ').map((word) => [fold(word), { by, told }] as const)),
);

const DAYS_BY_HAND: readonly (readonly [number, string])[] = [
  [1, 'mon الإثنين'],
  [2, 'tue tues'],
  [3, 'wed'],
  [4, 'thu thurs'],
  [5, 'fri'],
];

export const WEEKDAYS: ReadonlyMap<string, number> = new Map([...named(DAY_NAMES), ...spread(DAYS_BY_HAND)]);

/** Days that are named from the day of publication. */
export const NEAR_DAYS: ReadonlyMap<string, number> = spread([
  [-1, 'yesterday أمس البارحة'],
  [0, 'today tonight'],
  [1, 'tomorrow غدا الغد'],
]);

/** Prepositions and what they make of the period behind them. */
export const RELATION_WORDS: ReadonlyMap<string, 'in' | 'by' | 'since' | 'until'> = spread([
  ['in', 'in during for of at on throughout within across over في من خلال أثناء عن طوال'],
  ['by', 'by بحلول قبيل'],
  ['since', 'since from after منذ بعد ابتداء'],
  ['until', 'until till through to before حتى لغاية قبل إلى'],
]);

export const YEAR_WORDS: ReadonlySet<string> = new Set(
  'year years عام العام سنة السنة عامي سنتي أعوام سنوات'.split(' ').map(fold),
);
export const EDGE_WORDS: ReadonlySet<string> = new Set(
  'early late mid end beginning start middle close outset أوائل بداية مطلع أواخر نهاية منتصف ختام مستهل آخر أول'
    .split(' ')
    .map(fold),
);
