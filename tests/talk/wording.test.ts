import { expect, test } from 'vitest';
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
