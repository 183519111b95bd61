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

const units = (text: string): string[] =>
  figuresOf(text, { lang: /[\u0600-\u06ff]/.test(text) ? 'ar' : 'en', published: PUBLISHED }).figures.map(
    ({ value, unit }) => `${value} ${unit}`,
  );

describe('a number whose unit its text has told of another one', () => {
  test.each([
    [
      'The average machine needs 18.6 joules per terahash this year. In 2023 it needed 26.5, in 2024 23.4 and in 2025 20.9.',
      ['18.6 J/TH', '26.5 J/TH', '23.4 J/TH', '20.9 J/TH'],
    ],
    [
      'احتاج الجهاز في المتوسط إلى 18.6 جول لكل تيراهاش هذا العام. وكان يحتاج في 2023 إلى 26.5، وفي 2024 إلى 23.4.',
      ['18.6 J/TH', '26.5 J/TH', '23.4 J/TH'],
    ],
    ['Output was 310 BTC in September. In August it had been 295, in July 288.', ['310 BTC', '295 BTC', '288 BTC']],
    ['أنتجت الشركة 310 بتكوين في سبتمبر. وفي أغسطس كان الإنتاج 295، وفي يوليو 288.', ['310 BTC', '295 BTC', '288 BTC']],
    ['It owns 9,840 BTC and repeated its aim of holding 15,000 by the end of 2027.', ['9840 BTC', '15000 BTC']],
    ['تملك المجموعة 9480 بيتكوين، وهدفها المعلن أن تصل إلى 15 ألفًا مع نهاية 2027.', ['9480 BTC', '15000 BTC']],
    ['The new rig makes 9.5 joules per terahash. Its predecessor needed 13.4.', ['9.5 J/TH', '13.4 J/TH']],
    ['The lab measured 12.6 joules per terahash. The sheet of its maker says 12.', ['12.6 J/TH', '12 J/TH']],
    ['It mined 198 BTC in October and not 213, the company said.', ['198 BTC', '213 BTC']],
    ['أنتجت 198 بتكوين في أكتوبر، لا 213.', ['198 BTC', '213 BTC']],
  ])('is of that unit: %s', (text, expected) => expect(units(text)).toEqual(expected));

  test.each([
    ['Of the 225 members, 118 voted in favour and 74 against; 33 stayed away.', ['225', '118', '74', '33']],
    ['أقر البرلمان القانون بأغلبية 118 صوتًا مقابل 74.', ['118', '74']],
    ['The site will employ 140 people while it is built and 46 once it runs.', ['140', '46']],
    ['يعمل في الموقع ٣٨ شخصًا، منهم ٢٧ من أبناء القرى المجاورة.', ['38', '27']],
    ['The firm had 31 contracts in May; now there are 19.', ['31', '19']],
    ['سرّحت الشركة ٦٠ موظفًا من أصل ٤١٥، بعد ارتفاع التعرفة.', ['60', '415']],
  ])('counts what was counted before: %s', (text, expected) =>
    expect(units(text)).toEqual(expected.map((value) => `${value} count`)),
  );

  test.each([
    ['The mine draws 46 MW. The second hall adds 30.', '30 1'],
    ['The mine sold 46 BTC. It was founded by 12.', '12 1'],
  ])('or of none, where nothing is told alike: %s', (text, bare) => expect(units(text)).toContain(bare));
});
