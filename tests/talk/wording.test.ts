import { expect, test } from 'vitest';
import { amountRuns } from '#src/talk/format.ts';
import { periodText } from '#src/talk/wording.ts';

test.each([
  ['2027', '2027', '2027'],
  ['2026-09', 'September 2026', 'سبتمبر 2026'],
  ['2026-Q3', 'Q3 2026', 'الربع الثالث 2026'],
  ['2026-summer', 'summer 2026', 'صيف 2026'],
  ['2025/2026', '2025/2026', '2025/2026'],
  ['2024/2027', '2024 – 2027', '2024 – 2027'],
  ['P18M', '18 months', '18 شهرًا'],
  ['P2Y', '2 years', 'سنتان'],
  ['PT24H', '24 hours', '24 ساعة'],
  ['PD', 'PD', 'PD'],
])('a period is said as people write it: %s', (label, en, ar) => {
  expect(periodText('en', label)).toBe(en);
  expect(periodText('ar', label)).toBe(ar);
});

test.each([
  ['1', 'yr', '1 year', '1 سنة'],
  ['2', 'yr', '2 years', '2 سنة'],
  ['8', 'mo', '8 months', '8 أشهر'],
  ['18', 'mo', '18 months', '18 شهرًا'],
  ['10', 'min', '10 minutes', '10 دقائق'],
  ['2.5', 'h', '2.5 hours', '2.5 ساعة'],
])('a length of time takes the plural of its number: %s %s', (value, unit, en, ar) => {
  const said = (lang: 'en' | 'ar') =>
    amountRuns(lang, { value, unit })
      .map(({ text }) => text)
      .join('');
  expect(said('en')).toBe(en);
  expect(said('ar')).toBe(ar);
});
