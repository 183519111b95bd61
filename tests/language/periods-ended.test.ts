import { describe, expect, it } from 'vitest';
import { periodsOf } from '#src/language/periods.ts';

const read = (text: string): string[] =>
  periodsOf(text, {
    lang: /[\u0621-\u064a]/.test(text) ? 'ar' : 'en',
    published: Date.parse('2026-02-20T12:00:00Z'),
  }).map(({ rel, label }) => `${rel} ${label}`);

describe('stretches that are named by the month they end with', () => {
  it.each([
    ['in the quarter ended Sept. 30', 'in 2025-Q3'],
    ['for the three months to December', 'in 2025-Q4'],
    ['for the three months ended Nov. 30, 2025', 'in 2025-09/2025-11'],
    ['in the half-year to June 30, 2025', 'in 2025-H1'],
    ['in the half-year to September', 'in 2025-04/2025-09'],
    ['in the nine months through September 2025', 'in 2025-01/2025-09'],
    ['in the year to June', 'in 2024-07/2025-06'],
    ['in the year ended December 31, 2025', 'in 2025'],
    ['in the fiscal year ended in September', 'fy 2025'],
    ['in the financial year ending June 2027', 'fy 2027'],
    ['in the March quarter of 2025', 'in 2025-Q1'],
    ['in the last quarter of 2024', 'in 2024-Q4'],
    ['in the last quarter', 'in 2025-Q4'],
    ['as of January 31', 'in 2026-01-31'],
    ['في الأشهر الثلاثة المنتهية في 30 سبتمبر', 'in 2025-Q3'],
    ['في ثلاثة أشهر منتهية في ديسمبر', 'in 2025-Q4'],
    ['في الأشهر الستة المنتهية في 30 سبتمبر 2025', 'in 2025-04/2025-09'],
    ['في النصف المنتهي في يونيو 2025', 'in 2025-H1'],
    ['في السنة المنتهية في يونيو', 'in 2024-07/2025-06'],
    ['في السنة المالية المنتهية في سبتمبر', 'fy 2025'],
    ['في ربع مارس 2025', 'in 2025-Q1'],
  ])('%s: %s', (text, expected) => expect(read(text)).toEqual([expected]));
});

describe('a month without its year', () => {
  it.each([
    ['Its second hall is due by June.', 'by 2026-06'],
    ['Ships 40 MW of racks by September', 'by 2026-09'],
    ['The last of them was sold by January.', 'by 2026-01'],
    ['It will be done by the end of the decade.', 'by 2030'],
    ['ستكتمل القاعة الثانية بحلول يونيو', 'by 2026-06'],
    ['ستكتمل القاعات بحلول نهاية العقد', 'by 2030'],
    ['باعت «ستراند» ألف جهاز في سبتمبر', 'in 2025-09'],
    ['تراجعت إلى 3 في المئة العام الماضي', 'in 2025'],
  ])('is to come where something is due, unless it has just passed: %s: %s', (text, expected) =>
    expect(read(text)).toEqual([expected]),
  );

  it.each([
    'تسري الرسوم حتى نهاية العقد',
    'from year to year',
    'a quarter of the fleet',
    'half to three quarters of it',
  ])('names no time: %s', (text) => expect(read(text)).toEqual([]));
});
