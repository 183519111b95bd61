import { describe, expect, test } from 'vitest';
import { figuresOf } from '#src/meaning/figures.ts';

const PUBLISHED = Date.UTC(2026, 9, 5);
const read = (text: string): string[] =>
  figuresOf(text, { lang: /[\u0600-\u06ff]/.test(text) ? 'ar' : 'en', published: PUBLISHED }).figures.map(
    ({ value, min, max, role }) => `${role} ${value ?? `${min}..${max}`}`,
  );

describe('what pays or draws from one amount to another lies between the two', () => {
  test.for([
    ['Farms without a contract take from 2.1% to 4.6% of the power of the valley.', 'share 2.1..4.6'],
    ['Farms with higher costs pay from 5 to 8 cents per kWh.', 'level 5..8'],
    ['Growing firms need from 15 MW to 60 MW.', 'level 15..60'],
    ['تدفع المزارع الإضافية من 5 إلى 8 سنتات لكل كيلوواط ساعة.', 'level 5..8'],
    ['بعد ارتفاع الأسعار تستهلك المزرعة من 15 إلى 30 ميغاواط.', 'level 15..30'],
  ] as const)('%s', ([text, ...figures]) => {
    expect(read(text)).toEqual(figures);
  });

  test.for([
    ['Output is expected to contract from 50 MW to 35 MW.', 'from 50', 'to 35'],
    ['The price that they pay rose from 5 to 8 cents per kWh.', 'from 5', 'to 8'],
    ['Higher demand took the price from 5 to 8 cents per kWh.', 'from 5', 'to 8'],
    ['ارتفع ما تدفعه المزارع من 5 إلى 8 سنتات لكل كيلوواط ساعة.', 'from 5', 'to 8'],
  ] as const)('and what changes does not: %s', ([text, ...figures]) => {
    expect(read(text)).toEqual(figures);
  });
});
