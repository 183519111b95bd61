import { describe, expect, it } from 'vitest';
import type { Figure } from '#src/base/figure.ts';
import { figuresOf } from '#src/meaning/figures.ts';
import { processorTime } from '../helpers/processor.ts';

const read = (text: string, published = '2026-11-10'): Figure[] =>
  figuresOf(text, { lang: /[\u0621-\u064a]/.test(text) ? 'ar' : 'en', published: Date.parse(published) }).figures;
const last = (text: string): Figure | undefined => read(text).at(-1);
const rows = (text: string): string[] =>
  read(text).map(({ text: words, period, subject }) => `${words} | ${period?.label ?? '-'} | ${subject?.text ?? '-'}`);

describe('lists', () => {
  it.each([
    [
      'Granite Hash held a call on its output.\n\nGranite Hash mined 90 BTC in the second quarter of 2025. By month:\n\nApril: 28 BTC\nMay: 31 BTC\nJune: 31 BTC',
      'btc_production',
      ['2025-Q2', '2025-04', '2025-05', '2025-06'],
    ],
    [
      'بلغ إنتاج شركة صخر هاش 90 بيتكوين في الربع الأول من 2025. الإنتاج الشهري:\n\nكانون الثاني: 28 بيتكوين\nشباط: 30 بيتكوين\nمارس: 32 بيتكوين',
      'btc_production',
      ['2025-Q1', '2025-01', '2025-02', '2025-03'],
    ],
  ])('take measure and year from what opens them: %s', (text, measure, labels) => {
    const figures = read(text);
    expect(figures.map((f) => f.measure)).toEqual(figures.map(() => measure));
    expect(figures.map((f) => f.period?.label)).toEqual(labels);
    expect(new Set(figures.map((f) => f.subject?.text)).size).toBe(1);
  });

  it.each([
    ['Use by country in 2025:\n\nNorway: 3 TWh\nChile: 2 TWh', ['3 TWh | 2025 | Norway', '2 TWh | 2025 | Chile']],
    [
      'الاستهلاك في 2025:\n\nالنرويج: 3 تيراواط ساعة\nتشيلي: 2 تيراواط ساعة',
      ['3 تيراواط ساعة | 2025 | النرويج', '2 تيراواط ساعة | 2025 | تشيلي'],
    ],
    [
      'Hydro supplied 40%, gas 22% and coal 9% in 2024.',
      ['40% | 2024 | Hydro', '22% | 2024 | gas', '9% | 2024 | coal'],
    ],
  ])('name whose each item is: %s', (text, expected) => expect(rows(text)).toEqual(expected));
});

describe('what points back', () => {
  it.each([
    [
      'Granite Hash mined 90 BTC in Q3 2025. The company sold 40 BTC in the quarter.',
      '40 BTC | 2025-Q3 | Granite Hash',
    ],
    ['Granite Hash mined 90 BTC in May 2026. It held 700 BTC at month-end.', '700 BTC | 2026-05 | Granite Hash'],
    ['Granite Hash mined 90 BTC in Q3 2025. Its power bill came to $4 million.', '$4 million | 2025-Q3 | Granite Hash'],
    [
      'Granite Hash mined 90 BTC in Q3 2025. Revenue fell to $8 million from $9 million a year earlier.',
      '$9 million | 2024-Q3 | Granite Hash',
    ],
    [
      'أنتجت شركة صخر هاش 90 بيتكوين في الربع الثالث من 2025. وباعت الشركة 40 بيتكوين خلال الربع نفسه.',
      '40 بيتكوين | 2025-Q3 | شركة صخر هاش',
    ],
    [
      'أنتجت شركة صخر هاش 90 بيتكوين في مايو 2026. وانخفضت إيراداتها إلى 8 ملايين دولار من 9 ملايين دولار في الشهر السابق.',
      '9 ملايين دولار | 2026-04 | شركة صخر هاش',
    ],
  ])('%s', (text, expected) => expect(rows(text).at(-1)).toBe(expected));

  it('leaves the network and coins to themselves', () => {
    expect(last('Granite Hash mined 90 BTC. The global hashrate reached 900 EH/s.')?.subject?.text).not.toBe(
      'Granite Hash',
    );
    expect(last('Bitcoin fell 3%. The company made $5 million.')?.subject?.text).toBe('The company');
  });
});

describe('withdrawn numbers', () => {
  it.each([
    ['Granite Hash used 41 GWh in June, not 47 GWh.', '47 GWh'],
    ['The load was not 47 MW but 41 MW.', '47 MW'],
    ['It has corrected its output to 41 BTC instead of 47 BTC.', '47 BTC'],
    ['استهلكت الشركة 41 غيغاواط ساعة وليس 47 غيغاواط ساعة.', '47 غيغاواط ساعة'],
    ['صححت الشركة إنتاجها إلى 41 بيتكوين بدلا من 47 بيتكوين.', '47 بيتكوين'],
  ])('%s', (text, withdrawn) => {
    const flagged = read(text).filter((f) => f.flags.includes('retracted'));
    expect(flagged.map((f) => f.text)).toEqual([withdrawn]);
  });

  it.each([
    'The load was 41 MW, not more than 47 MW.',
    'بلغ الحمل 41 ميغاواط لا أكثر من 47 ميغاواط.',
    'It pays 6 cents instead of 5 cents.',
  ])('denies nothing: %s', (text) => expect(read(text).some((f) => f.flags.includes('retracted'))).toBe(false));
});

describe('bounds under a negation', () => {
  it.each([
    ['The permit does not let the plant draw more than 30 MW.', 'at_most'],
    ["The rules don't allow more than 30 MW.", 'at_most'],
    ['The site will need no less than 30 MW.', 'at_least'],
    ['لا يسمح القرار للمصنع بأكثر من 30 ميغاواط.', 'at_most'],
    ['لا يجوز أن يزيد الحمل على 30 ميغاواط.', 'at_most'],
    ['لن يقل الطلب عن 30 ميغاواط.', 'at_least'],
    ['تستهلك المنشأة أكثر من 30 ميغاواط.', 'more_than'],
  ])('%s', (text, qualifier) => expect(last(text)?.qualifier).toBe(qualifier));
});

describe('how firm a figure is', () => {
  it.each([
    ['Granite Hash eyes 12 EH/s by spring', 'planned'],
    ['Granite Hash to build 90 MW site', 'planned'],
    ['صخر هاش تتطلع إلى 12 إكساهاش في الثانية', 'planned'],
    ['The electricity bill came to $4 million.', 'actual'],
    ['It used 40 GWh, above the 35 GWh it had budgeted.', 'planned'],
    ['Miners will pay 6 cents per kWh from 2028.', 'planned'],
  ])('%s', (text, modality) => expect(last(text)?.modality).toBe(modality));
});

describe('what is measured', () => {
  it.each([
    ['The reserve margin was 14%.', null],
    ['بلغ هامش الاحتياطي 14%.', null],
    ['استمر الانقطاع أربع ساعات.', null],
    ['Granite Compute took in $40 million.', 'revenue'],
    ['Revenue rose to $40 million, and the net loss narrowed by 12%.', 'net_loss'],
    ['سحبت المنشأة 30 ميغاواط.', 'power_demand'],
  ])('%s', (text, measure) => expect(last(text)?.measure).toBe(measure));
});

describe('units that the sentence lends', () => {
  it.each([
    ['It mined 30 bitcoin and 28 coins in May.', '28 BTC'],
    ['أنتجت 30 عملة بيتكوين مقابل 28 عملة في مايو، وباعت منها 9.', '9 BTC'],
    ['It sold 30 BTC at $60,000 apiece.', '60000 USD/BTC'],
    ['Emissions fell to 3 million tonnes of CO2 from 4 million tonnes.', '4000000 tCO2'],
    ['السعر 12 فلسا للكيلوواط ساعة.', '12 XXX-fils/kWh'],
    ['السعر في الكويت 12 فلسا للكيلوواط ساعة.', '12 KWDf/kWh'],
    ['باعت الشركة ثلثها.', '0.333333333333333 fraction'],
    ['توقف عُشر الأجهزة.', '0.1 fraction'],
    ['استمر التوقف مدة شهرين.', '2 mo'],
  ])('%s', (text, expected) => {
    const figure = last(text);
    expect(`${figure?.value} ${figure?.unit}`).toBe(expected);
  });

  it.each([
    'خلال الربع ارتفع الإنتاج.',
    'Output rose in the quarter.',
    'Miners pay half as much again.',
    'It counted the meter twice.',
  ])('no figure: %s', (text) => expect(read(text)).toEqual([]));
});

describe('roles', () => {
  it.each([
    ['Miners will pay 6 cents per kWh from May 2027 instead of 4 cents.', ['to up 2027-05', 'from  -']],
    ['يدفع المعدنون 6 سنتات للكيلوواط ساعة بدلا من 4 سنتات اعتبارا من أيار 2027.', ['to up 2027-05', 'from  -']],
    ['Hashprice slid to $40 per PH/s a day before recovering to $44.', ['to down -', 'to up -']],
    ['Capacity rose 24% to 1,240 MW.', ['change up -', 'to up -']],
    ['ارتفعت القدرة 24% إلى 1,240 ميغاواط.', ['change up -', 'to up -']],
  ])('%s', (text, expected) =>
    expect(read(text).map((f) => `${f.role} ${f.direction ?? ''} ${f.period?.label ?? '-'}`)).toEqual(expected),
  );
});

it.each(['1 ', '5% ', '$5 ', 'ربع ', 'July: 5 BTC\n', 'not 5 MW but ', 'لا يسمح بأكثر من 5 '])(
  'hostile repetition is read in linear time: %s',
  (piece) => {
    const time = (size: number): number => {
      const text = piece.repeat(Math.ceil(size / piece.length));
      const spent = processorTime();
      read(text);
      return spent();
    };
    time(20_000);
    // Four times the text may cost eight times the time on a busy machine; what is quadratic costs sixteen.
    expect(time(160_000)).toBeLessThan(12 * Math.max(time(40_000), 5));
  },
);

it.for([
  ['en', 'In 2031 the region will draw an estimated 90 TWh.', 'forecast'],
  ['ar', 'ستستهلك المنطقة ما يقدر بنحو 90 تيراواط ساعة في عام 2031.', 'forecast'],
  ['en', 'The region drew an estimated 80 TWh in 2024.', 'estimate'],
  ['ar', 'استهلكت المنطقة ما يقدر بنحو 80 تيراواط ساعة في عام 2024.', 'estimate'],
] as const)('what is yet to come is foretold, however it is estimated (%s)', ([lang, text, modality]) => {
  const { figures } = figuresOf(text, { lang, published: Date.UTC(2026, 0, 15) });
  expect(figures.map((figure) => figure.modality)).toEqual([modality]);
});
