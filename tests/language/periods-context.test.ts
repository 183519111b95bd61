import { expect, test } from 'vitest';
import { periodsOf } from '#src/language/periods.ts';

const PUBLISHED = Date.UTC(2026, 10, 10);
const read = (text: string): string[] =>
  periodsOf(text, { lang: /[\u0600-\u06ff]/.test(text) ? 'ar' : 'en', published: PUBLISHED }).map(
    ({ rel, label }) => `${rel} ${label}`,
  );

test.for([
  ['It lost money in Q1 2025. Costs rose in the quarter.', 'in 2025-Q1', 'in 2025-Q1'],
  ['It lost money in Q1 2025. Costs rose from the previous quarter.', 'in 2025-Q1', 'in 2024-Q4'],
  ['It lost money in Q1 2025. A year earlier it had earned more.', 'in 2025-Q1', 'in 2024-Q1'],
  [
    'It lost money in Q1 2025, after the three months of loss; over the three months costs rose.',
    'in 2025-Q1',
    'in 2025-Q1',
  ],
  [
    'It mined less in March 2025 than in February. Stocks at month-end were low.',
    'in 2025-03',
    'in 2025-02',
    'in 2025-03',
  ],
  // A like stretch of long before is what the news is held against: the day behind it is of the news.
  [
    'It mined 162 BTC in October 2026. In October 2025 it had been 118 BTC. It held 377 BTC on October 31.',
    'in 2026-10',
    'in 2025-10',
    'in 2026-10-31',
  ],
  [
    'أنتجت 162 بتكوين في أكتوبر 2026. وفي أكتوبر 2025 أنتجت 118 بتكوين. وكانت تملك 377 بتكوين في 31 أكتوبر.',
    'in 2026-10',
    'in 2025-10',
    'in 2026-10-31',
  ],
  // What is named side by side is one stretch for what is set against it.
  [
    'It got $5 million in July and August 2026. In the same two months of 2025 it got less.',
    'in 2026-07',
    'in 2026-08',
    'in 2025-07/2025-08',
  ],
  ['حصلت عليها في يوليو وأغسطس 2026، مقابل الشهرين ذاتهما من 2025.', 'in 2026-07', 'in 2026-08', 'in 2025-07/2025-08'],
  [
    'They closed 38 between January and August, against 25 in the same months of 2025.',
    'in 2026-01/2026-08',
    'in 2025-01/2025-08',
  ],
  ['It was dark for 118 hours this summer, compared with 76 last summer.', 'in 2026-summer', 'in 2025-summer'],
  ['توقف 118 ساعة هذا الصيف، مقابل 76 في الصيف الماضي.', 'in 2026-summer', 'in 2025-summer'],
  ['بلغ 30 في صيف العام الماضي و34 في صيف هذا العام.', 'in 2025-summer', 'in 2026-summer'],
  ['من يوليو إلى سبتمبر 2026، مقابل الربع السابق.', 'in 2026-07/2026-09', 'in 2026-Q2'],
  ['خلال الاثني عشر شهرًا حتى سبتمبر 2026.', 'in 2025-10/2026-09'],
  ['خسرت في الربع الأول من 2025. وارتفعت الكلفة خلال الربع.', 'in 2025-Q1', 'in 2025-Q1'],
  ['خسرت في الربع الأول من 2025. وارتفعت الكلفة عن الربع السابق.', 'in 2025-Q1', 'in 2024-Q4'],
  ['خسرت في مارس 2025. وارتفعت الكلفة في الشهر نفسه.', 'in 2025-03', 'in 2025-03'],
  ['Costs rose in the quarter.'],
  ['ارتفعت الكلفة خلال الربع.'],
] as const)('what the text reports on: %s', ([text, ...periods]) => {
  expect(read(text)).toEqual(periods);
});

test.for([
  ['next summer', 'in 2027-summer'],
  ['in the winter of 2025', 'in 2025-winter'],
  ['في صيف 2028', 'in 2028-summer'],
  ['الشتاء الماضي', 'in 2025-winter'],
  ['in Q1 and Q2 2025', 'in 2025-Q1', 'in 2025-Q2'],
  ['في الربعين الأول والثاني من 2025', 'in 2025-Q1', 'in 2025-Q2'],
  ['بالربع التالت من 2025', 'in 2025-Q3'],
  ['from 3 to 17 October', 'in 2026-10-03/2026-10-17'],
  ['من 3 إلى 17 أكتوبر', 'in 2026-10-03/2026-10-17'],
  ['من 3 لـ 17 أكتوبر', 'in 2026-10-03/2026-10-17'],
  ['since September 5', 'since 2026-09-05'],
  ['effective from 2029', 'since 2029'],
  ['اعتبارا من مارس 2029', 'since 2029-03'],
  ['It plans to build it within four years.', 'next P4Y'],
  ['تعتزم بناءه في غضون أربع سنوات.', 'next P4Y'],
] as const)('%s', ([text, ...periods]) => {
  expect(read(text)).toEqual(periods);
});

test.for([
  ['Output\n\nMay: 4\nAugust: 5', 'in 2026-05', 'in 2026-08'],
  ['الإنتاج\n\nآب: 4\nشباط: 5\nغشت: 6\nأوت: 7', 'in 2026-08', 'in 2026-02', 'in 2026-08', 'in 2026-08'],
  ['Output in 2024\n\nMarch: 4\nMay: 5', 'in 2024', 'in 2024-03', 'in 2024-05'],
] as const)('months that head an item: %s', ([text, ...periods]) => {
  expect(read(text)).toEqual(periods);
});
