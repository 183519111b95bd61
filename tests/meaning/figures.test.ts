import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { figuresOf, quantitiesOf, unitsOf } from '#src/meaning/figures.ts';
import { processorTime } from '../helpers/processor.ts';

const PUBLISHED = Date.UTC(2026, 0, 15);
const read = (text: string): string[] => {
  const lang = /[\u0600-\u06ff]/.test(text) ? 'ar' : 'en';
  return figuresOf(text, { lang, published: PUBLISHED }).figures.map((f) => {
    const amount = f.value ?? `${f.min ?? ''}..${f.max ?? ''}`;
    return [f.qualifier === 'exact' || f.qualifier === 'range' ? '' : f.qualifier, amount, f.unit].join(' ').trim();
  });
};

/** One row a phenomenon: what stands in the text, and the figures that must be read: [qualifier] amount unit. */
const ROWS: readonly (readonly [phenomenon: string, text: string, ...figures: string[]])[] = [
  ['Arabic-Indic digits', 'تستهلك ٣-٤ جيجاواط', '3..4 GW'],
  ['Persian digits', 'ضبط ۱۳,۰۰۰ جهاز', '13000 count'],
  ['decimal mark U+066B', 'استهلك ١٥٠٫٥ تيراواط ساعة', '150.5 TWh'],
  ['thousands mark U+066C', 'اشترت ١٬١٧٦ بيتكوين', '1176 BTC'],
  ['decimal comma', 'بنسبة 1,5 في المئة', '1.5 %'],
  ['decimal comma before a sign', 'استحوذت على 75,4%', '75.4 %'],
  ['thousand comma in Arabic', 'تملك 116,550 بيتكوين', '116550 BTC'],
  ['thousand comma in English', 'a 2,667 MW plant', '2667 MW'],
  ['dot for thousands beside a comma', 'بين 30.600 دولار و47,300 دولار', '30600..47300 USD'],
  ['dot before a scale word', 'عند 16.117 ألف دولار', '16117 USD'],
  ['whose coin a fils is, before what it is per', 'يدفعون 45 فلسًا كويتيًا لكل كيلوواط ساعة', '45 KWDf/kWh'],
  ['whose coin a fils is, in English', 'they pay 12 Jordanian fils per kWh', '12 JODf/kWh'],
  ['volt-amperes in words', 'محول بقدرة 120 ميغافولت أمبير وخط بجهد 400 كيلوفولت', '120 MVA', '400 kV'],
  ['volt-amperes in English words', 'a 400 megavolt-ampere transformer', '400 MVA'],
  ['US gallons', 'used 1.8 million US gallons', '1800000 gal'],
  ['no thousands mark', 'استهلاك 20822.62 غيغاواط ساعي', '20822.62 GWh'],
  ['million', 'سجل 98 مليون طن', '98000000 t'],
  ['billion', 'worth $1.3 billion', '1300000000 USD'],
  ['billion in Arabic', 'بقيمة 2.7 مليار دولار', '2700000000 USD'],
  ['trillion', 'difficulty of 129.7 trillion', '129700000000000 1'],
  ['abbreviated scale', 'revenue of 113.7 MUSD', '113700000 USD'],
  ['glued scale', 'raised $200k', '200000 USD'],
  ['dual scale', 'استثمرت ملياري دولار', '2000000000 USD'],
  ['plural scale', 'غرامة 10 مليارات دولار', '10000000000 USD'],
  ['split number', 'بقدرة 94 ألف و500 ميغاوات', '94500 MW'],
  ['split number with spaces', 'عند 62 ألفاً و 741دولاراً', '62741 USD'],
  ['number word', 'seven gigawatts', '7 GW'],
  ['number word in Arabic', 'سبعة جيجاواط', '7 GW'],
  ['fraction words', 'two-thirds of the fleet', '0.666666666666667 fraction'],
  ['fraction words in Arabic', 'ما يقرب من ثلاثة أرباع الشبكة', 'approx 0.75 fraction'],
  ['half as a bound', 'أكثر من نصف قوة الحوسبة', 'more_than 0.5.. fraction'],
  ['half in English', 'nearly half of the network', 'approx 0.5 fraction'],
  ['dual noun', 'أغلقت مبنيين من أصل 26 مبنى', '2 count', '26 count'],
  ['Arabic percent sign', 'بلغت 37.84٪', '37.84 %'],
  ['percent sign in front', 'تستهلك %5 من الكهرباء', '5 %'],
  ['percent words', 'up 51.3 percent', '51.3 %'],
  ['percent words in Arabic', 'بلغت 24 بالمائة', '24 %'],
  ['approximate change', 'انخفض بنحو 60%', 'approx 60 %'],
  ['clitic', 'ارتفع بـ21.1%', '21.1 %'],
  ['article glued', 'تجاوز حاجز الـ4500 دولار', 'more_than 4500.. USD'],
  ['percentage points', 'fell nine percentage points', '9 pp'],
  ['percentage points in Arabic', 'تراجع 3 نقاط مئوية', '3 pp'],
  ['from and to', 'fell from the current 40% to under 20%', '40 %', 'less_than ..20 %'],
  ['from and to reversed', 'تراجع إلى 37 في المائة من 47', '37 %', '47 %'],
  ['less than', 'under 100EH/s', 'less_than ..100 EH/s'],
  ['more than in Arabic', 'أكثر من 100 تيراواط ساعة', 'more_than 100.. TWh'],
  ['up to', 'up to 25x', 'at_most ..25 x'],
  ['up to in Arabic', 'قد يصل إلى 128 تيراواط ساعة', 'at_most ..128 TWh'],
  ['negated verb', 'لا تتجاوز 9 ميغاواط', 'at_most ..9 MW'],
  ['negated floor', 'لا تقل عن 75 ميغاواط', 'at_least 75.. MW'],
  ['no more than', 'no more than 75 MW', 'at_most ..75 MW'],
  ['does not exceed', 'the load does not exceed 75 MW', 'at_most ..75 MW'],
  ['tilde', 'a hashrate of ~169EH/s', 'approx 169 EH/s'],
  ['approximately in Arabic', 'قرابة 23%', 'approx 23 %'],
  ['range with a dash', '$23,000–$30,000 per bitcoin', '23000..30000 USD/BTC'],
  ['range with a dash in Arabic', '14-30 كيلوواط', '14..30 kW'],
  ['range from to', 'ranged from 0.6% to 2.3%', '0.6..2.3 %'],
  ['range between and', 'between 10 and 20 megawatts', '10..20 MW'],
  ['range with glued and', 'ما بين 0.6% و2.3%', '0.6..2.3 %'],
  ['range in words', 'بين مئة وخمسين ومئتي ميغاواط', '150..200 MW'],
  ['multiple', "7 times Google's total", '7 x'],
  ['multiple in Arabic', 'أعلى 5 أضعاف', '5 x'],
  ['double alone', 'أكثر من الضعف', 'more_than 2.. x'],
  ['accusative multiple', '83 ضعفاً', '83 x'],
  ['tripled', 'revenue tripled', '3 x'],
  ['doubled so many times', 'تضاعف الطلب نحو 5 مرات', 'approx 5 x'],
  ['gloss in brackets', '138 terawatt-hours (TWh)', '138 TWh'],
  ['calque', '100 تيرا واط في الساعة', '100 TWh'],
  ['adjective', '59.19 تيرا واط ساعي', '59.19 TWh'],
  ['broken spacing', '12 تير اواط ساعة', '12 TWh'],
  ['kWh with a slash', '40 كيلوواط/ساعة', '40 kWh'],
  ['kWh with a dot', '40 كيلوواط·ساعة', '40 kWh'],
  ['spelling of watt', '5 ميغا واط ثم 6 غيغاوات ثم 7 جيجا واط', '5 MW', '6 GW', '7 GW'],
  ['billion kWh', '29 billion kWh', '29000000000 kWh'],
  ['rate in time', '32.6 BTC a day', '32.6 BTC/d'],
  ['rate in time in Arabic', '45 مليون دولار يومياً', '45000000 USD/d'],
  ['annual rate', '121.36 تيراواط ساعة سنويًا', '121.36 TWh/yr'],
  ['price written as amount', '$0.14 kWh', '0.14 USD/kWh'],
  ['hash rate in words', '50 exahashes per second (EH/s)', '50 EH/s'],
  ['hash rate in Arabic', '200 إكساهاش في الثانية (EH/s)', '200 EH/s'],
  ['hash rate with hyphen and slash', '1.16 زيتا-هاش/ثانية', '1.16 ZH/s'],
  ['hash rate abbreviated', '4.0 إه/ث', '4 EH/s'],
  ['hash rate mistyped', '300HE /s', '300 EH/s'],
  ['billion terahashes', '1.038 billion terahashes per second', '1038000000 TH/s'],
  ['efficiency', '28.2 joules per terahash (J/TH)', '28.2 J/TH'],
  ['efficiency in Arabic', '17.5 جول/تيراهاش', '17.5 J/TH'],
  ['hashprice', '$55 per PH/s', '55 USD/(PH/s.d)'],
  ['hashprice in Arabic', '42 دولارًا لكل بيتاهاش في الثانية يوميًا', '42 USD/(PH/s.d)'],
  ['price per kWh', 'less than $0.08 per kWh', 'less_than ..0.08 USD/kWh'],
  ['price per kWh in Arabic', '0.1281 دولار لكل كيلوواط ساعي', '0.1281 USD/kWh'],
  ['cents per share', '7 سنتات للسهم', '7 USc/share'],
  ['accounting negative', 'net (71,215)', '-71215 1'],
  ['emissions', '39.8 MtCO2e', '39.8 MtCO2e'],
  ['emissions in Arabic', '98 مليون طن من ثاني أكسيد الكربون', '98000000 tCO2'],
  ['homes', '3 million to around 6 million homes', '3000000..6000000 count'],
  ['bidi controls', 'بلغ 26،013\u202A,94 دولار', '26013.94 USD'],
  ['cents behind dollars', 'it cost thirteen dollars forty-five cents', '13.45 USD'],
  ['mixed number', 'two and a half million dollars', '2500000 USD'],
  ['capacity price', '$269.92 per megawatt-day', '269.92 USD/(MW.d)'],
  ['home currency', 'قالت الكويت إنها ستوفر 15 مليون دينار', '15000000 KWD'],
  ['no home currency', 'غرامة 100 ألف درهم', '100000 XXX-dirham'],
  ['count of machines', 'ran 12,400 mining machines', '12400 count'],
  ['counted coins are coins', 'sold 12 bitcoin', '12 BTC'],
  ['a coin in a name', 'two bitcoin mining machines', '2 count'],
  ['proportion', 'nearly two in five rigs idle', 'approx 0.4 fraction'],
  ['proportion in Arabic', 'توقف واحد من كل ستة مناجم', '0.166666666666667 fraction'],
  ['proportion out of', 'three out of eight sites', '0.375 fraction'],
  ['counted out of', '6 sites out of 31 sites', '6 count', '31 count'],
  ['a fifth of', 'خُفض خمس الإنتاج', '0.2 fraction'],
  ['five of them', 'اشترت خمس محطات', '5 count'],
  ['part of a unit', 'added half a gigawatt', '0.5 GW'],
  ['part of a unit in Arabic', 'أضافت نصف جيجاواط', '0.5 GW'],
  ['part of a point', 'rose a quarter of a percentage point', '0.25 pp'],
  ['one of a unit', 'a one gigawatt campus', '1 GW'],
  ['one of a unit in Arabic', 'بقدرة جيجاواط واحد', '1 GW'],
  ['unsaid one', 'less than a cent per kWh', 'less_than ..1 USc/kWh'],
  ['unsaid one in Arabic', 'أقل من سنت للكيلوواط ساعة', 'less_than ..1 USc/kWh'],
  ['a rate has no one', 'paid $60 a megawatt-hour', '60 USD/MWh'],
  ['dual unit', 'خفض السعر دولارين', '2 USD'],
  ['dual points', 'رفع الضريبة نقطتين مئويتين', '2 pp'],
  ['two cents for energy', 'سنتين لكل كيلوواط ساعة', '2 USc/kWh'],
  ['mixed number', 'a term of 4 1/2 years', '4.5 yr'],
  ['two-part length', 'a door 7 ft 3 in wide', '7.25 ft'],
  ['two-part time', 'توقف 3 ساعات و15 دقيقة', '3.25 h'],
  ['two plants, not a sum', 'plants of 2 GW and 300 MW', '2 GW', '300 MW'],
  ['said twice', 'within 45 (forty-five) days', '45 d'],
  ['said twice in Arabic', 'خلال ثلاثين (30) يومًا', '30 d'],
  ['scientific notation', 'a difficulty of 1.4×10^14', '140000000000000 1'],
  ['scientific notation in Arabic', 'بلغت الصعوبة ١٫٤×١٠^١٤', '140000000000000 1'],
  ['range with a guess in Arabic', 'بين 3 ملايين ونحو 6 ملايين منزل', '3000000..6000000 count'],
  ['unit in a table head', 'Energy cost (c/kWh) 4.2', '4.2 USc/kWh'],
  ['unit in a table head in Arabic', 'القدرة (ميغاواط) 300', '300 MW'],
  ['brackets of prose', 'the site (31) opened', '31 1'],
  ['quarterly is no quarter', 'ارتفعت 12٪ على أساس ربع سنوي', '12 %'],
  ['negative words', 'earned minus three million dollars', '-3000000 USD'],
  ['negative words in Arabic', 'بين سالب عشرة و خمسة عشر في المئة', '-10..15 %'],
  ['range over hyphens', 'an 8- to 16-meter mast', '8..16 m'],
  ['spaced scale beside money', 'a $5 M loan', '5000000 USD'],
  ['frequency', 'the grid sank to 49.2 Hz', '49.2 Hz'],
  ['frequency in Arabic', 'هبط التردد إلى 49.2 هرتز', '49.2 Hz'],
  ['two sizes of a battery', 'a 200 MW/400 MWh battery', '200 MW', '400 MWh'],
  ['two sizes of a battery in Arabic', 'بطارية 50 ميغاواط/200 ميغاواط ساعة', '50 MW', '200 MWh'],
  ['metres', 'a wall 1.8m tall', '1.8 m'],
  ['data rate', 'a 400 Gbps link', '400 Gbit/s'],
  ['data rate in Arabic', 'بسرعة 10 جيجابت في الثانية', '10 Gbit/s'],
  ['currency behind', 'cost 0.04US$ per kWh', '0.04 USD/kWh'],
  ['cents of another currency', 'it costs 20 francs and 40 centimes', '20.4 XXX-franc'],
  ['cents of another currency in Arabic', '20 درهما و40 سنتيما', '20.4 XXX-dirham'],
  ['words of the second number', 'scored 70 or more than 60', '70 1', 'more_than 60.. 1'],
];

test.for(ROWS)('%s: %s', ([, text, ...figures]) => {
  expect(read(text)).toEqual(figures);
});

/** Years, dates, identifiers, scores, clocks: never figures. */
const NONE = [
  'the Antminer S21 and the M60S++ in 2024',
  'HB 3390 and Senate Bill 5 of 2025',
  'Section 4 of Rule 36',
  'at block 923,328',
  'open 24/7 since Oct. 30, 2025',
  'the vote was 2-1',
  'at 10:30 on 9/30/2025',
  'call +1-222-222-2222',
  'the third quarter of 2025 and the 21st century',
  'hundreds of machines and millions of dollars',
  'المادة 4 من القانون رقم 147 لسنة 2025',
  'جهاز S21 في عام 2024',
  'آلاف الأجهزة وملايين الدولارات',
  'شركة ميتا وكمية الكهرباء ولست أدري',
  'قانون 25-10 في 24 يوليو 2025',
] as const;
test.for(NONE)('no figure in: %s', (text) => {
  expect(read(text)).toEqual([]);
});

describe('context', () => {
  const one = (text: string, i = 0) => {
    const lang = /[\u0600-\u06ff]/.test(text) ? 'ar' : 'en';
    return figuresOf(text, { lang, published: PUBLISHED }).figures[i];
  };

  test('a list item takes subject and period from its own line', () => {
    const text = 'Use by region:\n- United States: 183 TWh in 2024, 426 TWh in 2030\n- China: 102 TWh in 2024';
    const figures = figuresOf(text, { lang: 'en', published: PUBLISHED }).figures;
    expect(figures.map((f) => [f.subject?.text, f.period?.label, f.modality])).toEqual([
      ['United States', '2024', 'actual'],
      ['United States', '2030', 'forecast'],
      ['China', '2024', 'actual'],
    ]);
  });

  test('a month at the head of an item is its period, not its subject', () => {
    expect(one('- يوليو: 231 بيتكوين')).toMatchObject({ subject: null, period: { label: '2025-07' } });
  });

  test('a period is never taken from the date of publication', () => {
    expect(one('The site draws 61 MW.')?.period).toBeNull();
    expect(one('يستهلك الموقع 61 ميغاواط.')?.period).toBeNull();
  });

  test('the basis of a comparison is not the period of the change', () => {
    expect(one('Revenue was $5 million in March 2025, 12% less than in December.', 1)?.period?.label).toBe('2025-03');
  });

  test('subject and whole of a share', () => {
    expect(one('تمثل الطاقة الشمسية 38% من استهلاك الكهرباء.')).toMatchObject({
      role: 'share',
      subject: { text: 'الطاقة الشمسية' },
      whole: { text: 'استهلاك الكهرباء' },
    });
  });

  test('a calque is read as what it means, and flagged', () => {
    expect(one('تستهلك الشبكة 100 تيراواط في الساعة')).toMatchObject({ unit: 'TWh', flags: ['unit-calque'] });
  });

  test('a hashprice a thousand times off is flagged, not corrected', () => {
    expect(one('Hashprice fell to $35,000 per PH/s per day.')?.flags).toContain('implausible');
  });
});

test('quantities and units of a question', () => {
  expect(quantitiesOf('How much is 3 GW for a year at $0.05/kWh?', 'en').map((q) => [q.value, q.unit])).toEqual([
    ['3', 'GW'],
    ['0.05', 'USD/kWh'],
  ]);
  expect(unitsOf('كم تيراواط ساعة؟', 'ar').map((u) => u.code)).toEqual(['TWh']);
  expect(unitsOf('in gigawatts', 'en').map((u) => u.code)).toEqual(['GW']);
  expect(unitsOf('بالجيجاواط', 'ar').map((u) => u.code)).toEqual(['GW']);
});

describe('any text', () => {
  const piece = fc.constantFrom(
    '5',
    '12',
    '1,5',
    '٣',
    'ألف',
    'و',
    'million',
    ' ',
    ' ',
    'MW',
    'ساعة',
    '%',
    '$',
    'from',
    'to',
    'من',
    'إلى',
    '-',
    '.',
    '(',
    ')',
    'Q3',
    '2025',
    'half',
    'of',
    'a',
    '\u202A',
    '\n',
    'بين',
    'per',
    'day',
    '😀',
    'يوليو',
    'last',
    'year',
    'ضعف',
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(piece, { maxLength: 30 }).map((parts) => parts.join('')),
  );

  test('is read without a throw into exact slices that never overlap', () => {
    fc.assert(
      fc.property(text, fc.constantFrom('ar', 'en'), (source, lang) => {
        const { figures, periods } = figuresOf(source, { lang, published: PUBLISHED });
        let end = 0;
        for (const figure of figures) {
          expect(source.slice(figure.start, figure.end)).toBe(figure.text);
          expect(figure.start).toBeGreaterThanOrEqual(end);
          expect(figure.end).toBeGreaterThan(figure.start);
          end = figure.end;
        }
        for (const period of periods) expect(source.slice(period.at.start, period.at.end)).toBe(period.text);
      }),
      { numRuns: 400 },
    );
  });

  test('of a text with more numbers than any article the first ones are read', () => {
    const { figures } = figuresOf('7 MW, '.repeat(25_000), { lang: 'en', published: PUBLISHED });
    expect(figures).toHaveLength(20_000);
    expect(figures.at(-1)?.start).toBe(6 * 19_999);
  });

  test.for(['1', 'ال', '(', '1,', '1.', '- ', 'a', '.1', '1-'])(
    'of a megabyte of %j is read in linear time',
    (unit) => {
      const long = unit.repeat(Math.ceil(1_000_000 / unit.length));
      const spent = processorTime();
      figuresOf(long, { lang: 'ar', published: PUBLISHED });
      expect(spent()).toBeLessThan(8000);
    },
  );
});
