import { describe, expect, test } from 'vitest';
import { figuresOf } from '#src/meaning/figures.ts';

const PUBLISHED = Date.UTC(2026, 9, 5);
const read = (text: string): string[] =>
  figuresOf(text, { lang: /[\u0600-\u06ff]/.test(text) ? 'ar' : 'en', published: PUBLISHED }).figures.map(
    ({ value, unit, noun }) => `${value} ${noun ?? unit}`,
  );

describe('what is told alike of the next time or place is told in one unit', () => {
  test.for([
    ['It mined 318 BTC in April, 307 in May and 281 in June.', '318 BTC', '307 BTC', '281 BTC'],
    ['أنتجت 318 بتكوين في أبريل و307 في مايو و281 في يونيو.', '318 BTC', '307 BTC', '281 BTC'],
    [
      'They seized 4,150 machines in Orlen, 7,300 in Vasto and 5,200 in Perim.',
      '4150 machines',
      '7300 machines',
      '5200 machines',
    ],
    ['وصادرت 4150 جهازًا في أورلين و7300 في فاستو.', '4150 جهازًا', '7300 جهازًا'],
    ['Peak demand was 8.4 GW in 2025 and will be 12.2 in 2033.', '8.4 GW', '12.2 GW'],
    ['Miners paid $64 million in the first quarter and 71 million in the second.', '64000000 USD', '71000000 USD'],
    ['Flaring dropped from 7.5 million cubic feet a day to 2.1 million.', '7500000 ft3/d', '2100000 ft3/d'],
    ['تراجع الحرق من 7.5 ملايين قدم مكعبة يوميًا إلى 2.1 مليون.', '7500000 ft3/d', '2100000 ft3/d'],
    ['Homes pay 8 US cents per kilowatt-hour, where they used to pay 12.', '8 USc/kWh', '12 USc/kWh'],
    ['وتدفع الأسر 8 سنتات للكيلوواط ساعة بعدما كانت تدفع 12.', '8 USc/kWh', '12 USc/kWh'],
  ] as const)('%s', ([text, ...figures]) => {
    expect(read(text)).toEqual(figures);
  });

  test.for([
    // Another word stands behind it, another order of size, a noun of its own.
    ['It mined 318 BTC in April after 20 of its halls were shut.', '20 BTC'],
    ['It mined 318 BTC in April and 2 in a million blocks.', '2 BTC'],
    ['It mined 318 BTC in April and ran 307 halls in May.', '307 BTC'],
    ['أنتجت 318 بتكوين في أبريل وشغلت 307 قاعات في مايو.', '307 BTC'],
  ] as const)('and nothing else is: %s', ([text, wrong]) => {
    expect(read(text)).not.toContain(wrong);
  });
});
