import { describe, expect, test } from 'vitest';
import { figuresOf } from '#src/meaning/figures.ts';

const PUBLISHED = Date.UTC(2026, 9, 5);
const read = (text: string) =>
  figuresOf(text, { lang: /[\u0600-\u06ff]/.test(text) ? 'ar' : 'en', published: PUBLISHED }).figures;

describe('classes of errors that were found by reading articles beside what was read of them', () => {
  test.each([
    'نُشر القانون عدد 31 لسنة 2025 في الجريدة الرسمية.',
    'يستند الفصل عدد 9 إلى المرسوم عدد 44.',
    'رافال تطلق صخر 3: آلة للمناطق الحارة',
    'Raval launches Basalt 3: a machine for hot places',
    'وعزت الشركة ضعف يوليو إلى عطل في المحول.',
  ])('no figure: %s', (text) => {
    expect(read(text).map((f) => f.text)).toEqual([]);
  });

  test.each([
    [
      'It made 51 GWh, and the number of homes it heats rose from 2,400 to 2,900.',
      '51 GWh',
      '2400 homes',
      '2900 homes',
    ],
    [
      'وأنتجت 51 غيغاواط ساعة، وارتفع عدد المنازل التي تدفئها من 2400 إلى 2900.',
      '51 GWh',
      '2400 المنازل',
      '2900 المنازل',
    ],
    ['Brask, which runs two bitcoin sites, mined 71 BTC.', '2 sites', '71 BTC'],
    ['The Basalt 3 Hydro, which is cooled with water, makes 380 TH/s.', '380 TH/s'],
    ['Its Basalt 3 needs 14 J/TH.', '14 J/TH'],
  ])('what is counted: %s', (text, ...figures) => {
    expect(read(text).map((f) => `${f.value} ${f.noun ?? f.unit}`)).toEqual(figures);
  });

  test('what was sold is not of the day on which the rest was held', () => {
    const [sold, held] = read('It sold 120 BTC and had 1,015 BTC on its books on 31 August.');
    expect(sold).toMatchObject({ measure: 'btc_sold', period: null });
    expect(held).toMatchObject({ measure: 'btc_holdings', period: { label: '2026-08-31' } });
  });

  test.each([
    ['ومن يخالف القرار يدفع غرامة تصل إلى 25 ألف دينار أردني.', '25000'],
    ['وقد تصل الغرامة إلى 25 ألف دولار.', '25000'],
    ['وتمنح الرخصة لمدة تصل إلى سبع سنوات.', '7'],
  ])('up to: %s', (text, max) => {
    expect(read(text)).toMatchObject([{ max, qualifier: 'at_most' }]);
  });

  test.each([
    ['ووضعت الهيئة سقفًا لسحب مناجم الإقليم كلها عند 85 ميغاواط.', '85'],
    ['The council set a ceiling on the load of all farms at 85 MW.', '85'],
  ])('a cap: %s', (text, value) => {
    expect(read(text)).toMatchObject([{ value, role: 'threshold' }]);
  });

  test.each([
    ['ويدفع المتخلف غرامة قدرها 120 درهمًا مغربيًا عن كل ميغاواط ساعة.', 'fine'],
    ['Whoever fails to do so pays a fine of $120 for every megawatt-hour.', 'fine'],
    ['وفي 11 مايو صعدت إلى 121.4 تريليون.', 'difficulty'],
    ['On 11 May it rose to 121.4 trillion.', 'difficulty'],
    ['Brask will pay Orrin Mining $310 million in cash for Stonefield, a mine in Norway.', 'deal_value'],
  ])('what is measured: %s', (text, measure) => {
    expect(read(text)).toMatchObject([{ measure }]);
  });

  test.each([
    ['ارتفع الحمل المتوقع بنحو 1300 ميغاواط مقارنة بتوقعات العام الماضي.', null],
    ['وحددت الشركة السعر عند 4120 دولارًا، على أن تُسلَّم الأجهزة في مايو 2027.', null],
  ])('another time: %s', (text, period) => {
    expect(read(text).map((f) => f.period)).toEqual([period]);
  });

  test('another thing of the same time is not what was before', () => {
    const [, second] = read(
      'ويبلغ استهلاك مراكز البيانات 2.4 تيراواط ساعة في 2028، في مقابل 0.9 تيراواط ساعة للتعدين في العام نفسه.',
    );
    expect(second).toMatchObject({ value: '0.9', role: 'level', subject: { text: 'للتعدين' } });
  });

  test.each([
    ['ويعاقب المخالف بالسجن من أربعة أشهر إلى ثلاث سنوات.', '4', '36'],
    ['Offenders face four months to three years in prison.', '4', '36'],
  ])('months and years are one range: %s', (text, min, max) => {
    expect(read(text)).toMatchObject([{ min, max, unit: 'mo', qualifier: 'range' }]);
  });
});
