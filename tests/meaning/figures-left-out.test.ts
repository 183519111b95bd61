import { describe, expect, test } from 'vitest';
import { figuresOf, unitsOf } from '#src/meaning/figures.ts';

const PUBLISHED = Date.UTC(2026, 9, 5);
const langOf = (text: string): string => (/[\u0600-\u06ff]/.test(text) ? 'ar' : 'en');
const figures = (text: string) => figuresOf(text, { lang: langOf(text), published: PUBLISHED }).figures;
const read = (text: string): string[] =>
  figures(text).map(({ value, min, max, unit, noun }) => `${value ?? `${min ?? ''}..${max ?? ''}`} ${noun ?? unit}`);

describe('whose money a word is', () => {
  test.for([
    ['a part of kronor by its spelling', 'Power cost 27.9 öre per kilowatt-hour.', '27.9 SEKo/kWh'],
    ['øre by the country', 'Power in Norway cost 21 øre per kilowatt-hour.', '21 NOKo/kWh'],
    ['øre in Arabic', 'بلغ السعر 21 أوره للكيلوواط ساعة في شمال النرويج.', '21 NOKo/kWh'],
    ['kronor are Swedish', 'Revenue was 347 million kronor.', '347000000 SEK'],
    ['kroner are not', 'Sweden and Denmark: the city paid 96 million kroner.', '96000000 DKK'],
    ['a som by its province', 'غرامات بقيمة 38 مليار سوم في ولاية سمرقند.', '38000000000 UZS'],
    ['a som by an adjective', 'وقدّرها القانون الأوزبكي بنحو 38 مليار سوم.', '38000000000 UZS'],
    ['a som written with its letter', 'It pays 1,450 so’m per kilowatt-hour.', '1450 UZS/kWh'],
    ['a kurus by its country', 'حددت الهيئة التركية السعر عند 452 قرشًا للكيلوواط ساعة.', '452 TRYk/kWh'],
    ['piastres of Egypt', 'السعر 223 قرشًا للكيلوواط ساعة.', '223 EGPp/kWh'],
    ['a part of the rial by what it is per', 'السعر 20 درهمًا للكيلوواط ساعة في قطر.', '20 QARd/kWh'],
    ['a fine is in no part', 'غرامة 20 درهمًا في قطر.', '20 XXX-dirham'],
    ['ouguiya', 'بلغت التعرفة 3.2 أوقية للكيلوواط ساعة.', '3.2 MRU/kWh'],
    ['ounces', 'أنتج المنجم في موريتانيا 5000 أوقية من الذهب.', '5000 oz'],
    ['cents of a euro', 'Homes pay 9 cents per kWh. The firm paid €4 million.', '9 EURc/kWh'],
    ['written pounds', 'Egypt will pay 15 million pounds.', '15000000 EGP'],
    ['Rappen and groszy', 'It costs 12 Rappen per kWh, or 62 groszy per kWh.', '62 PLNg/kWh'],
    ['millimes', 'السعر 391 مليمًا للكيلوواط ساعة.', '391 TNDm/kWh'],
    ['nobody named', 'غرامة 100 ألف درهم', '100000 XXX-dirham'],
  ] as const)('%s: %s', ([, text, figure]) => {
    expect(read(text)).toContain(figure);
  });

  test('of two countries the one named nearest in the sentence', () => {
    expect(read('Kyrgyz miners pay 7.54 som per kWh. In Uzbekistan they pay 1,000 som per kWh.')).toEqual([
      '7.54 KGS/kWh',
      '1000 UZS/kWh',
    ]);
    expect(read('Kuwait and Iraq met. The bill was 3 million dinars.')).toEqual(['3000000 XXX-dinar']);
  });

  test('a question names its country, too', () => {
    expect(unitsOf('What did it cost in dinars in Kuwait?', 'en').map(({ code }) => code)).toEqual(['KWD']);
  });
});

describe('what a sentence leaves out', () => {
  test.for([
    ['188 مليون كرونة في السويد، وليس 181 مليونًا.', '188000000 SEK', '181000000 SEK'],
    ['استثمارات قدرها 780 مليار تنغي، منها 310 مليارات لخط جديد.', '780000000000 KZT', '310000000000 KZT'],
    ['Revenue was $76 million, of which mining brought 60 million.', '76000000 USD', '60000000 USD'],
    ['The campus will cost $21 billion. Of that, 9 billion is debt.', '21000000000 USD', '9000000000 USD'],
    ['The fine is 5,000 lari per machine and 20,000 for each site.', '5000 GEL', '20000 GEL'],
    ['It raised $50 million and serves 2 million people.', '50000000 USD', '2000000 people'],
    ['Miners pay 7.54 tenge per kilowatt-hour. The rate for homes is 1.37 tenge.', '7.54 KZT/kWh', '1.37 KZT/kWh'],
    ['يدفع المعدنون 7.54 تنغي لكل كيلوواط ساعة. أما تعرفة المنازل فتبقى 1.37 تنغي.', '7.54 KZT/kWh', '1.37 KZT/kWh'],
    ['Miners pay 8 cents per kWh. The share price is 12 cents.', '8 USc/kWh', '12 USc'],
    ['A kilowatt-hour cost 21 öre in the north and 78 öre in the south.', '21 SEKo/kWh', '78 SEKo/kWh'],
    ['الكيلوواط ساعة بـ 21 فلسًا في الكويت.', '21 KWDf/kWh'],
    ['أنتجت شركة تعدين البيتكوين 773 عملة بعد 812 عملة.', '773 BTC', '812 BTC'],
    ['أدرجت منصة البيتكوين 20 عملة.', '20 عملة'],
    ['The exchange delisted 20 coins.', '20 coins'],
    ['The number of licensed firms has grown: there were 71 in May.', '71 firms'],
    ['In 2025 it had 31 hosting contracts; now there are 19.', '31 contracts', '19 contracts'],
    ['Police visited 412 shops. They disconnected 96 of them.', '412 shops', '96 shops'],
    ['It issued 18 licences, of which 4 have lapsed.', '18 licences', '4 licences'],
    ['يعمل في المحطة 640 شخصًا، سجّل 410 منهم في برنامج.', '640 شخصًا', '410 شخصًا'],
    ['Drones found 320 of the farms.', '320 farms'],
    ['The bill passed by 94 votes to 71.', '94 votes', '71 votes'],
    ['أقره 31 نائبًا من أصل 49.', '31 نائبًا', '49 نائبًا'],
    ['Theft cases fell to 310 from 412.', '310 cases', '412 cases'],
    ['تراجعت حالات السرقة إلى 310 بعدما كانت 412.', '310 حالات', '412 حالات'],
    ['The months brought 298, 317 and 339 BTC.', '298 BTC', '317 BTC', '339 BTC'],
    ['It mined 118 BTC, not 139.', '118 BTC', '139 BTC'],
    ['It has a crew of 38.', '38 crew'],
    ['Noise fell from 76 decibels to 48.', '76 dB', '48 dB'],
  ] as const)('%s', ([text, ...expected]) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('numbers that are none, and numbers that are', () => {
  test.for([
    'Mines may run only between 11 p.m. and 7 a.m.',
    'Mines may run only from 11pm to 7am, or from 5 to 9 p.m.',
    'The outage began at eleven in the evening.',
    'لا تعمل إلا بين الساعة 11 مساءً والساعة 7 صباحًا.',
    'تعمل من الساعة 23 حتى الساعة 6 صباحا، أو من 5 مساء إلى 9 مساء.',
    'كان ذلك عند الثانية عشرة ظهرًا، وفي السابعة إلا عشر دقائق.',
    'لم يعد ثمن العملة يغطي ثمن الجهاز.',
    'اشتكى الأهالي من ضعف التيار ومن ضعف الجباية.',
    'Granitic gives up its mine at Lac-Bréhat.',
    'The power comes from Hermes 2, a plant in Oak Ridge.',
    'What happens in year sixteen is open.',
    'وقع ذلك عند الكتلة رقم ٨٤٠ ألفًا.',
    'وكان ذلك في أول ربع كامل.',
    'وكان ذلك في ربع الصيف.',
  ])('none: %s', (text) => {
    expect(read(text)).toEqual([]);
  });

  test.for([
    ['It was the cellar of a wedding hall. Fourteen people were held.', '14 people'],
    ['مصنع مهجور، وفيه 640 جهاز تعدين.', '640 جهاز'],
    ['أيد القانون 31 نائبًا.', '31 نائبًا'],
    ['They number 94 farms.', '94 farms'],
    ['ومن يتجاوز القدرة المتعاقد عليها يدفع غرامة قدرها 25 ألف دينار في الأردن.', '25000 JOD'],
    ['ستستهلك المقاطعات الشمالية الثلاث 27.8 تيراواط ساعة.', '27.8 TWh'],
    ['It counted 3,400 direct and indirect jobs.', '3400 jobs'],
    ['There were 7 such cases.', '7 cases'],
    ['The council of five Plains states met.', '5 states'],
    ['Applications add up to 11.5 GW.', '11.5 GW'],
    ['A plant that will add up to 300 MW is planned.', '..300 MW'],
    ['Difficulty went up to 155.9 trillion.', '155900000000000 1'],
    ['يدفع ضعف ما كان يدفعه.', '2 x'],
    ['يمثل نحو ثمن الإنتاج.', '0.125 fraction'],
  ] as const)('one: %s', ([text, figure]) => {
    expect(read(text)).toEqual([figure]);
  });

  test('what goes from one price to another lies not between them', () => {
    expect(read('The rate goes from 5.2 to 6.5 cents per kilowatt-hour.')).toEqual(['5.2 USc/kWh', '6.5 USc/kWh']);
  });
});
