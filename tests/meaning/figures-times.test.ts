import { describe, expect, it } from 'vitest';
import { EVIDENCE } from '#src/meaning/figure-periods-evidence.ts';
import weights from '#src/meaning/figure-periods-weights.json' with { type: 'json' };
import { figuresOf } from '#src/meaning/figures.ts';

const times = (text: string): string[] =>
  figuresOf(text, {
    lang: /[\u0621-\u064a]/.test(text) ? 'ar' : 'en',
    published: Date.parse('2026-05-12T12:00:00Z'),
  }).figures.map(({ text: words, period }) => `${words} | ${period?.label ?? '-'}`);

describe('a figure whose own words name no time', () => {
  it.each([
    [
      'Dune Hash mined 120 BTC in March against 131 BTC in February; it sold 90 BTC for $7 million.',
      ['120 BTC | 2026-03', '131 BTC | 2026-02', '90 BTC | 2026-03', '$7 million | 2026-03'],
    ],
    [
      'أنتجت «كثيب» 120 بيتكوين في مارس مقابل 131 بيتكوين في فبراير، وباعت 90 بيتكوين مقابل 7 ملايين دولار.',
      ['120 بيتكوين | 2026-03', '131 بيتكوين | 2026-02', '90 بيتكوين | 2026-03', '7 ملايين دولار | 2026-03'],
    ],
    [
      'Fees that the pool took fell 8% in April to 21 BTC, and its share of blocks was 6%.',
      ['8% | 2026-04', '21 BTC | 2026-04', '6% | 2026-04'],
    ],
    [
      'استهلكت المصاهر 4 تيراواط ساعة في 2025، أي 12 في المئة من كهرباء الإقليم.',
      ['4 تيراواط ساعة | 2025', '12 في المئة | 2025'],
    ],
  ])('shares that of what the sentence tells with it: %s', (text, expected) => expect(times(text)).toEqual(expected));

  it.each([
    ['Dune Hash repaid $30 million in April and still owes $70 million.', ['$30 million | 2026-04', '$70 million | -']],
    ['أنتجت «كثيب» 30 بيتكوين في نيسان وتملك 700 بيتكوين.', ['30 بيتكوين | 2026-04', '700 بيتكوين | -']],
    ['Dune Hash, which bought 900 rigs in 2024, has a capacity of 40 MW.', ['900 rigs | 2024', '40 MW | -']],
  ])('has none where it is of now: %s', (text, expected) => expect(times(text)).toEqual(expected));

  it.each([
    [
      'Ether traded at $2,900 on Monday, down 30% from its January peak of $4,100.',
      ['$2,900 | 2026-05-11', '30% | 2026-05-11', '$4,100 | 2026-01'],
    ],
    [
      'بلغ سعر الإيثريوم 2,900 دولار الاثنين، أي أقل بنسبة 30% من ذروته في يناير البالغة 4,100 دولار.',
      ['2,900 دولار | 2026-05-11', '30% | 2026-05-11', '4,100 دولار | 2026-01'],
    ],
  ])('is not of the time that it is compared with: %s', (text, expected) => expect(times(text)).toEqual(expected));

  it.each([
    [
      'Dune Hash was paid $5 million in March and April 2026, against $3 million in the same two months of 2025.',
      ['$5 million | 2026-03/2026-04', '$3 million | 2025-03/2025-04'],
    ],
    [
      'قبضت «كثيب» 5 ملايين دولار في مارس وأبريل 2026، مقابل 3 ملايين دولار في الشهرين نفسيهما من 2025.',
      ['5 ملايين دولار | 2026-03/2026-04', '3 ملايين دولار | 2025-03/2025-04'],
    ],
    ['Dune Hash mined 143 BTC in March and 151 BTC in April.', ['143 BTC | 2026-03', '151 BTC | 2026-04']],
  ])('is of all the months that are named in one breath: %s', (text, expected) =>
    expect(times(text)).toEqual(expected),
  );

  it.each([
    [
      'The utility collected $338 million in fiscal 2024/25, up from $220 million the year before; it earned $1.2 billion in the same year.',
      ['$338 million | 2024/2025', '$220 million | 2023/2024', '$1.2 billion | 2024/2025'],
    ],
    [
      'حصّلت الشركة 338 مليون دولار في السنة المالية 2024/2025، مقابل 220 مليون دولار في السنة التي سبقتها. وبلغت إيراداتها 1.2 مليار دولار في السنة نفسها.',
      ['338 مليون دولار | 2024/2025', '220 مليون دولار | 2023/2024', '1.2 مليار دولار | 2024/2025'],
    ],
  ])('counts from the fiscal year that was told: %s', (text, expected) => expect(times(text)).toEqual(expected));

  it.each([
    [
      'Dune Hash lost money in the first quarter of 2026. Output slipped to 531 BTC from 548 BTC in the fourth quarter.',
      ['531 BTC | 2026-Q1', '548 BTC | 2025-Q4'],
    ],
    [
      'خسرت «كثيب» في الربع الأول من 2026. وتراجع إنتاجها إلى 531 بيتكوين من 548 بيتكوين في الربع الرابع.',
      ['531 بيتكوين | 2026-Q1', '548 بيتكوين | 2025-Q4'],
    ],
    ['Output fell from 548 BTC in the first quarter of 2026 to 531 BTC.', ['548 BTC | 2026-Q1', '531 BTC | -']],
  ])('is not of the time that it came from: %s', (text, expected) => expect(times(text)).toEqual(expected));

  it('is what a month brought, where months are held against each other', () => {
    const text = 'The heat left Dune Hash with 254 BTC in March, fewer than in any month since autumn.';
    const read = figuresOf(text, { lang: 'en', published: Date.parse('2026-05-12T12:00:00Z') });
    expect(read.figures[0]?.measure).toBe('btc_production');
  });

  it('has the time right behind it, whatever the sentence opens with', () =>
    expect(
      times(
        'Demand last winter climbed to 42 GW in January 2026, and the grid expects a peak of 46 GW in the winter of 2030-31.',
      ),
    ).toEqual(['42 GW | 2026-01', '46 GW | 2030-winter']));

  it('is weighed by evidence that all has its weight', () =>
    expect(Object.keys(weights).sort()).toEqual(Object.keys(EVIDENCE).sort()));
});

it.each([
  'Demand hit 9,160 MW, topping the record that had been set in August 2023.',
  'The load rose to 9,160 MW, well past the old mark of August 2023, breaking a high from July 2021.',
  'بلغ الحمل 9160 ميغاواط، متخطيًا رقمًا قياسيًا يعود إلى صيف 2023.',
  'سجلت الشبكة 9160 ميغاواط، محطمة الذروة المسجلة في أغسطس 2023.',
])('the time of a record that was passed is not that of what passed it: %s', (text) => {
  expect(times(text)[0]).toMatch(/\| -$/u);
});
