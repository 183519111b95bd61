import { expect, test } from 'vitest';
import { tokensOf } from '#src/language/numbers-tokens.ts';
import { namedPeriod, periodsIn, periodsOf } from '#src/language/periods.ts';
import { processorTime } from '../helpers/processor.ts';

/** Wednesday, 11 November 2026. */
const PUBLISHED = Date.UTC(2026, 10, 11);
const lang = (text: string): string => (/[\u0600-\u06ff]/.test(text) ? 'ar' : 'en');

/** Every date that is listed, with the days that its words name. */
const listed = (text: string): string[] => {
  const tokens = tokensOf(text);
  return periodsIn(tokens, { lang: lang(text), published: PUBLISHED, whole: true })
    .map((found) => namedPeriod(text, tokens, found))
    .map(({ start, end, days }) => `${(days ?? { start }).start ?? ''}..${(days ?? { end }).end ?? ''}`);
};
/** What dates figures and questions. */
const labels = (text: string): string[] =>
  periodsOf(text, { lang: lang(text), published: PUBLISHED }).map(({ label }) => label);

test.for([
  ['The vote was on Friday the 6th.', '2026-11-06..2026-11-07'],
  ['The vote was on Tuesday, 3 November.', '2026-11-03..2026-11-04'],
  ['The grid fails every first Monday of October 2026.', '2026-10-05..2026-10-06'],
  ['They met on the last Thursday of last month.', '2026-10-29..2026-10-30'],
  ['The court sits on Monday of next week.', '2026-11-16..2026-11-17'],
  ['The court sits next week on Friday.', '2026-11-20..2026-11-21'],
  ['It will ship two Fridays from now.', '2026-11-20..2026-11-21'],
  ['كان التصويت يوم الجمعة السادس من نوفمبر.', '2026-11-06..2026-11-07'],
  ['عقد الاجتماع في أول اثنين من أكتوبر 2026.', '2026-10-05..2026-10-06'],
  ['عقد الاجتماع يوم الاثنين الأخير من أكتوبر 2026.', '2026-10-26..2026-10-27'],
  ['تنظر المحكمة في الدعوى الأسبوع المقبل يوم الخميس.', '2026-11-19..2026-11-20'],
  ['أعلنت الشركة ذلك يوم الأحد الماضي.', '2026-11-08..2026-11-09'],
] as const)('weekdays: %s', ([text, ...days]) => {
  expect(listed(text)).toEqual(days);
});

test.for([
  ['The fee ends on the twenty second of June 2026.', '2026-06-22..2026-06-23'],
  ['The fee ends on September the 21st, 2026.', '2026-09-21..2026-09-22'],
  ['It was founded in May of 1998, on May first 1998.', '1998-05-01..1998-06-01', '1998-05-01..1998-05-02'],
  ['It was founded in nineteen ninety eight.', '1998-01-01..1999-01-01'],
  ['The invoice is dated 31-Oct-2025.', '2025-10-31..2025-11-01'],
  ['The invoice is dated 13.5.2025.', '2025-05-13..2025-05-14'],
  ['The invoice of 2025-aug-09 is paid.', '2025-08-09..2025-08-10'],
  ['The hearing is on 22/10.', '2026-10-22..2026-10-23'],
  ['The 20th of next month is the deadline.', '2026-12-20..2026-12-21'],
  ['صدر القرار في الحادي والعشرين من يونيو 2026.', '2026-06-21..2026-06-22'],
  ['صدر القرار في 16. يونيو. 2026', '2026-06-16..2026-06-17'],
  ['صدر القرار في 22/10', '2026-10-22..2026-10-23'],
  ['صدر القرار في العاشر من سبتمبر، ألفين وعشرين', '2020-09-10..2020-09-11'],
] as const)('days of a month: %s', ([text, ...days]) => {
  expect(listed(text)).toEqual(days);
});

test.for([
  ['It closed two weeks ago.', '2026-10-28..2026-10-29'],
  ['It closed 1 month and 10 days ago.', '2026-10-01..2026-10-02'],
  ['It will open in three weeks.', '2026-12-02..2026-12-03'],
  ['It will open 5 days from Monday.', '2026-11-21..2026-11-22'],
  ['It opened 10 days after January 5, 2026.', '2026-01-15..2026-01-16'],
  ['It will open the day after tomorrow.', '2026-11-13..2026-11-14'],
  ['سيفتتح بعد أسبوعين.', '2026-11-25..2026-11-26'],
  ['افتتح قبل عشرة أيام.', '2026-11-01..2026-11-02'],
  ['سيفتتح بعد غد.', '2026-11-13..2026-11-14'],
  ['افتتح أول أمس.', '2026-11-09..2026-11-10'],
] as const)('days counted from another: %s', ([text, ...days]) => {
  expect(listed(text)).toEqual(days);
});

test.for([
  ['in the first week of 2026', '2025-12-29..2026-01-05'],
  ['in week 3 of 2026', '2026-01-12..2026-01-19'],
  ['over the last four months of 2025', '2025-09-01..2026-01-01'],
  ['It will close the week after next.', '2026-11-23..2026-11-30'],
  ['It fell at the end of last month.', '2026-10-21..2026-11-01'],
  ['It fell in mid 2025.', '2025-05-01..2025-09-01'],
  ['It fell after 2024.', '2025-01-01..'],
  ['It fell before 2024.', '..2024-01-01'],
  ['It was open from the 13th to the 15th of July 2026.', '2026-07-13..2026-07-16'],
  ['It was open from 3 August to 5 September.', '2026-08-03..2026-09-06'],
  ['It will be open between now and November 15.', '2026-11-11..2026-11-16'],
  ['in the 21st century, not in the 1980s', '2000-01-01..2100-01-01', '1980-01-01..1990-01-01'],
  ['in the week ended November 6', '2026-10-31..2026-11-07'],
  ['خلال الأسبوع المنتهي في 6 نوفمبر 2026', '2026-10-31..2026-11-07'],
  ['في الأسبوع الأول من 2026', '2025-12-29..2026-01-05'],
  ['انخفض في أواخر الشهر الماضي.', '2026-10-21..2026-11-01'],
  ['انخفض في منتصف أكتوبر 2026.', '2026-10-15..2026-10-16'],
  ['من 27 إلى 29 من الشهر الثامن', '2027-08-27..2027-08-30'],
  ['في السبعينيات', '1970-01-01..1980-01-01'],
] as const)('weeks, parts and spans: %s', ([text, ...days]) => {
  expect(listed(text)).toEqual(days);
});

test.for([
  ['Prices fell 12% at the end of 2025.', '2025'],
  ['Prices fell two weeks ago.', '2026-10-26/2026-11-01'],
  ['Prices fell in March of last year.', '2025-03'],
  ['انخفضت الأسعار في مارس من العام الماضي.', '2025-03'],
  ['انخفضت الأسعار في نهاية 2025.', '2025'],
] as const)('figures keep the calendar: %s', ([text, ...wanted]) => {
  expect(labels(text)).toEqual(wanted);
});

test.for([
  'This may take longer, one may think.',
  'Cut it by 1/3 or 3/4, on 3/4 of the sites.',
  'It runs 24/7 on a 16/9 screen.',
  'The code is 133-03-03-2020, call 2010-2015-86.',
  'The sun sat there, and he wed a friend.',
  'on the 18th floor of the building',
  'The rig pays for itself in two years, as it will everywhere.',
  'لا أحد يعلم كم سبت مر في الثانية الواحدة',
  'غادر بعد سبع سنوات من العمل',
  'يتراوح العدد من ألف إلى ألف وخمسمائة',
] as const)('no date that figures are filed under: %s', (text) => {
  expect(labels(text)).toEqual([]);
});

test('a date that stands alone is the one to come; in a question it is the last one', () => {
  expect(listed('March 3')).toEqual(['2027-03-03..2027-03-04']);
  expect(listed('الثالث من مارس')).toEqual(['2027-03-03..2027-03-04']);
  expect(labels('March 3')).toEqual(['2026-03-03']);
  expect(labels('الثالث من مارس')).toEqual(['2026-03-03']);
});

test('a chain of dates that count from each other costs no more than its length', () => {
  const text = 'two weeks before 3 days after January 5, 2025, '.repeat(800);
  const spent = processorTime();
  expect(periodsOf(text, { lang: 'en', published: PUBLISHED }).length).toBeGreaterThan(0);
  expect(spent()).toBeLessThan(5000);
});
