import { expect, test } from 'vitest';
import { periodsOf } from '#src/language/periods.ts';

const PUBLISHED = Date.UTC(2026, 0, 15);
const read = (text: string, published = PUBLISHED): string[] =>
  periodsOf(text, { lang: /[\u0600-\u06ff]/.test(text) ? 'ar' : 'en', published }).map(
    ({ rel, label }) => `${rel} ${label}`,
  );

test.for([
  ['in 2024', 'in 2024'],
  ['by 2030', 'by 2030'],
  ['by the end of 2027', 'by 2027'],
  ['since 2021', 'since 2021'],
  ['until 2028', 'until 2028'],
  ['2024-2027', 'in 2024/2027'],
  ['between 2019 and 2022', 'in 2019/2022'],
  ['in Q3 2025', 'in 2025-Q3'],
  ['in the third quarter of 2025', 'in 2025-Q3'],
  ['in 3Q25', 'in 2025-Q3'],
  ['in the first half of 2025', 'in 2025-H1'],
  ['the quarter ended September 30, 2025', 'in 2025-Q3'],
  ['the first nine months of 2025', 'in 2025-01/2025-09'],
  ['in October', 'in 2025-10'],
  ['on Oct. 30, 2025', 'in 2025-10-30'],
  ['on 30 October 2025', 'in 2025-10-30'],
  ['from January to March 2025', 'in 2025-01/2025-03'],
  ['2025-10-30', 'in 2025-10-30'],
  ['last month', 'in 2025-12'],
  ['last year', 'in 2025'],
  ['over the next 18 months', 'next P18M'],
  ['in the past five years', 'last P5Y'],
  ['over ten years', 'over P10Y'],
  ['fiscal year 2025', 'fy 2025'],
  ['FY25', 'fy 2025'],
  ['412 GWh in Q3 2025, up from 349 GWh a year earlier', 'in 2025-Q3', 'in 2024-Q3'],
  ['689 BTC in Q3 2025 and 509 BTC in the previous quarter', 'in 2025-Q3', 'in 2025-Q2'],
  ['$5 million in Q3 2025 and $4 million in the same period last year', 'in 2025-Q3', 'in 2024-Q3'],
  ['في عام 2024', 'in 2024'],
  ['بحلول عام 2030', 'by 2030'],
  ['بنهاية 2027', 'by 2027'],
  ['منذ 2021', 'since 2021'],
  ['حتى عام 2028', 'until 2028'],
  ['خلال الفترة 2020-2021', 'in 2020/2021'],
  ['في الربع الثاني من عام 2024', 'in 2024-Q2'],
  ['الربع الثالث من العام الماضي', 'in 2025-Q3'],
  ['في النصف الأول من 2025', 'in 2025-H1'],
  ['التسعة الأشهر الأولى 2023', 'in 2023-01/2023-09'],
  ['الأشهر التسعة الأولى من 2024', 'in 2024-01/2024-09'],
  ['أكتوبر 2021', 'in 2021-10'],
  ['تموز 2019', 'in 2019-07'],
  ['جويلية 2024', 'in 2024-07'],
  ['غشت 2024', 'in 2024-08'],
  ['يناير/كانون الثاني عام 2022', 'in 2022-01'],
  ['في 26 أبريل/نيسان 2025', 'in 2025-04-26'],
  ['خلال كانون الأول الماضي', 'in 2025-12'],
  ['العام الماضي', 'in 2025'],
  ['الشهر المقبل', 'in 2026-02'],
  ['السنوات الخمس المقبلة', 'next P5Y'],
  ['الـ 5 سنوات الماضية', 'last P5Y'],
  ['خلال العامين المقبلين', 'next P2Y'],
  ['على مدى 10 سنوات', 'over P10Y'],
  ['تبدأ في 2030 سنوات التشغيل', 'in 2030'],
  ['في الربع الثالث من 2025 بانخفاض عن الربع السابق', 'in 2025-Q3', 'in 2025-Q2'],
  ['في عام 2025 مقارنة بالفترة نفسها من العام السابق', 'in 2025', 'in 2024'],
  ['السنة المالية 2025', 'fy 2025'],
] as const)('%s', ([text, ...periods]) => {
  expect(read(text)).toEqual(periods);
});

test.for([
  'he may go',
  'they march on',
  '2000 MW',
  'a 2025 EH/s network',
  'the deal will last two years',
  'ينتج 2000 ميغاواط',
  '31 يونيو 2025',
  'on 31 June 2025',
  'block 2024',
] as const)('no period in: %s', (text) => {
  expect(read(text)).toEqual([]);
});

test('a month without a year is the last one, unless the sentence looks ahead', () => {
  expect(read('in March')).toEqual(['in 2025-03']);
  expect(read('it will open in March')).toEqual(['in 2026-03']);
  expect(read('من المتوقع افتتاحه في مارس')).toEqual(['in 2026-03']);
});

test('days are half open', () => {
  const [quarter] = periodsOf('in Q4 2025', { lang: 'en', published: PUBLISHED });
  expect(quarter).toMatchObject({ start: '2025-10-01', end: '2026-01-01' });
  const [leap] = periodsOf('in February 2024', { lang: 'en', published: PUBLISHED });
  expect(leap).toMatchObject({ start: '2024-02-01', end: '2024-03-01' });
});
