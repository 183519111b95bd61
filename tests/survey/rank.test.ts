import { describe, expect, test } from 'vitest';
import { readQuestion } from '#src/survey/question.ts';
import { optionsOf } from '#src/survey/rank-options.ts';
import { asksLeast, asksRank, placeAsked, rankedChange, sizeAsked, timesRanked } from '#src/survey/rank-words.ts';
import { type Told, tellingOn } from './articles.ts';
import { newsOf } from './news-store.ts';
import { offeredOn } from './offered.ts';

const told = tellingOn('rank');

const NEWS: readonly Told[] = [
  told(
    'ar',
    'auction',
    '2026-11-12',
    'سورينا تبيع كهرباءها المعطلة في أول مزاد',
    'باعت سورينا في أول مزاد من نوعه 265 ميغاواط من قدرتها المعطلة لشركات تعدين البيتكوين، من أصل 300 ميغاواط طرحتها هيئة الطاقة. وجاءت شركة إندس هاش (Indus Hash) في المقدمة بـ 90 ميغاواط، وتلتها كاراكورام بلوك (Karakoram Block) بـ 55 ميغاواط، ثم رافي ديجيتال (Ravi Digital) بـ 40 ميغاواط.',
  ),
  told(
    'en',
    'queue',
    '2026-11-02',
    'Harrow Grid counts its queue',
    'Harrow Grid published its connection queue on Monday. Data centers hold 41% of the requests, steel and hydrogen plants 22%, miners 19% and batteries 12%. By capacity the largest applicant is Corvid Cloud with 2.4 GW, followed by Ostler Mining with 1.1 GW and Tern Hydrogen with 0.7 GW. Of the turbines on order, 52% come from Quoin, 31% from Rask and 9% from Petrel.',
  ),
  told(
    'ar',
    'sites',
    '2026-11-03',
    'كاسل ديجيتال تشغّل ثلاثة مواقع',
    'تعمل شركة كاسل ديجيتال في ثلاثة مواقع: ألبرتا بقدرة 180 ميغاواط، ونبراسكا بقدرة 95 ميغاواط، وشمال السويد بقدرة 85 ميغاواط.',
  ),
  told(
    'ar',
    'tariff',
    '2026-11-04',
    'تعرفة جديدة للمعدنين في مرسال',
    'أقرت هيئة مرسال تعرفة للمعدنين: 5.5 سنت للكيلوواط ساعة نهارًا، و9.7 سنت في ساعات الذروة، و3.9 سنت بعد منتصف الليل.',
  ),
  told(
    'en',
    'aldane',
    '2026-11-05',
    'Aldane Institute: data center power by country',
    'The Aldane Institute has forecast data center electricity in four countries.\n\nPoland: 4.2 TWh in 2025, 9.8 TWh in 2032\n\nCzechia: 2.1 TWh in 2025, 6.1 TWh in 2032\n\nHungary: 1.4 TWh in 2025, 3.0 TWh in 2032\n\nSlovakia: 0.9 TWh in 2025, 1.5 TWh in 2032',
  ),
  told(
    'en',
    'zones',
    '2026-11-06',
    'Velm outlook: peak by zone',
    'Velm expects its peak to rise in every zone until 2032.\n\nNorth: from 4.1 GW to 6.2 GW\n\nCoast: from 7.9 GW to 9.0 GW\n\nHighlands: from 4.4 GW to 5.3 GW',
  ),
  told(
    'en',
    'mudd',
    '2026-11-06',
    'Mudd list: what hosting costs per kilowatt-hour',
    'The Mudd list has prices per kilowatt-hour, and in brackets those of a year ago.\n\nTexas: 7.4 cents (7.0 cents)\n\nOman: 4.8 cents (4.0 cents)\n\nQuebec: 6.1 cents (6.0 cents)',
  ),
  told(
    'en',
    'rigs',
    '2026-11-07',
    'Two new rigs from Petrel',
    'Petrel has presented two machines. The K9 runs at 420 TH/s and draws 5,880 watts; the K9 Air manages 260 TH/s at 4,160 watts.',
  ),
  told(
    'en',
    'quarters',
    '2026-11-08',
    'Lorn Digital reports nine months',
    'Lorn Digital mined 612 BTC in the first quarter of 2026, 588 BTC in the second and 640 BTC in the third.',
  ),
  told(
    'ar',
    'pools',
    '2026-11-09',
    'تجمعات التعدين في سبتمبر',
    'زاد مجمع "سندباد" (Sindbad) حصته من الكتل إلى 24.6% في سبتمبر 2026 من 22.1% في أغسطس. وجاء بعده مجمع "روك هاش" (RockHash) بحصة 18.9% ومجمع "نوفا" (Nova) بحصة 13.2%.',
  ),
  told(
    'en',
    'mix',
    '2026-11-10',
    'Hydro leads the Sarmat power mix',
    'Miners in Sarmat drew 38% of their electricity from hydro in 2025, 27% from gas, 21% from nuclear plants and 14% from coal. The cost of a coin fell by 12% at Hollin Mining, by 7% at Rushmere and by 19% at Peverell.',
  ),
  told(
    'en',
    'kelso',
    '2026-11-11',
    'Kelso Power connects four data centers',
    'Kelso Power has connected four data centers this year: Alder (210 MW), Birch (95 MW), Cedar (140 MW) and Dogwood (60 MW), for a total of 505 MW.',
  ),
  told(
    'en',
    'hours',
    '2026-11-12',
    'Power prices by hour on the Ebbing grid',
    'On the Ebbing grid a megawatt-hour cost $21 at night, $48 in the afternoon and $115 in the evening peak.',
  ),
  told(
    'ar',
    'shares',
    '2026-11-13',
    'ترتيب الدول في معدل التجزئة',
    'تصدرت الولايات المتحدة القائمة بحصة 36.2%، تلتها روسيا بنسبة 16.1% ثم كازاخستان بنسبة 12.8%، وجاءت باراغواي رابعة بحصة 4.3%.',
  ),
];

const NOW = new Date('2026-11-20T00:00:00Z');
const news = newsOf(NEWS);

/** What each list that may be meant answers: the name, the amount and the unit. */
const ranked = async (text: string): Promise<string[]> => {
  const offers = await offeredOn(news, NOW)(text);
  return offers
    .filter(({ operation }) => operation === 'rank')
    .flatMap((offer) => {
      const filled = offer.filled();
      const [first] = filled.status === 'unanswered' ? [] : filled.results;
      return first ? [`${first.names?.[0]} ${first.value} ${first.unit}`] : [];
    });
};

describe('what is ranked has its name', () => {
  test.each([
    ['which group holds the biggest share of Harrow’s queue', 'Data centers 41 %'],
    ['من أخذ أكبر قدرة في مزاد سورينا', 'شركة إندس هاش 90 MW'],
    ['who is second in the Harrow queue by share', 'steel and hydrogen plants 22 %'],
    ['biggest applicant at Harrow Grid in GW', 'Corvid Cloud 2.4 GW'],
    ['from whom do the fewest turbines of Harrow Grid come', 'Petrel 9 %'],
    ['وين أكبر موقع لكاسل ديجيتال', 'ألبرتا 180 MW'],
    ['ما أصغر مواقع كاسل ديجيتال قدرة؟', 'شمال السويد 85 MW'],
    ['شو أغلى وقت للكهربا عند معدني مرسال', 'ساعات الذروة 9.7 USc/kWh'],
    ['when is power cheapest for miners in Mersal', 'بعد منتصف الليل 3.9 USc/kWh'],
    ['lorn digital’s leanest quarter of 2026', '2026-Q2 588 BTC'],
    ['أي ربع من 2026 أنتجت فيه Lorn أكثر', '2026-Q3 640 BTC'],
    ['مين أكبر مجمع في سبتمبر', 'سندباد 24.6 %'],
    ['who is third among the pools in September', 'نوفا 13.2 %'],
    ['number two energy source of Sarmat miners', 'gas 27 %'],
    ['at which miner did the cost of a coin fall most', 'Peverell 19 %'],
    ['smallest of the data centres that Kelso Power connected', 'Dogwood 60 MW'],
    ['cheapest time of day on the Ebbing grid', 'night 21 USD/MWh'],
    ['أي دولة تتصدر حصص معدل التجزئة', 'الولايات المتحدة 36.2 %'],
    ['من الرابع في حصة معدل التجزئة، أي دولة؟', 'باراغواي 4.3 %'],
  ])('%s', async (text, wanted) => {
    expect(await ranked(text)).toContain(wanted);
  });

  test('and no part of a list stands for it', async () => {
    const found = await ranked('which country uses the most data center power in 2032, says Aldane');
    expect(found.filter((one) => one.endsWith('TWh'))).toEqual(['Poland 9.8 TWh', 'Poland 4.2 TWh']);
  });
});

describe('changes are ranked as levels are', () => {
  test.each([
    ['which of the four Aldane countries grows fastest in percent to 2032', 'Czechia 190.47619047619 %'],
    ['Aldane: who adds the fewest TWh by 2032', 'Slovakia 0.6 TWh'],
    ['أي دولة تضيف أكبر كمية من الكهرباء حتى 2032 بحسب معهد Aldane', 'Poland 5.6 TWh'],
    ['which zone of Velm adds the most GW by 2032', 'North 2.1 GW'],
    ['where did hosting on the Mudd list get dearer by the highest percentage', 'Oman 20 %'],
  ])('%s', async (text, wanted) => {
    expect(await ranked(text)).toContain(wanted);
  });
});

describe('what the question names is what is ranked', () => {
  test.each([
    ['Harrow queue: who wants more, Ostler Mining or Tern Hydrogen?', 'Ostler Mining 1.1 GW'],
    ['K9 ولا K9 Air من Petrel، مين يسحب أقل', 'K9 Air 4160 W'],
    ['which Petrel machine is more efficient, K9 or K9 Air, in J/TH', 'K9 14 J/TH'],
  ])('%s', async (text, wanted) => {
    expect(await ranked(text)).toContain(wanted);
  });

  test.each([
    ['gas, dams or batteries: which won most?', ['gas', 'dams', 'batteries']],
    ['من يدفع أكثر، المعدنون أم مراكز البيانات أم البيوت؟', ['المعدنون', 'مراكز البيانات', 'البيوت']],
    ['مين يدفع أكتر المعدنين ولا مراكز البيانات', ['المعدنين', 'مراكز البيانات']],
    ['biggest site of Lorn', []],
  ])('%s', (text, names) => {
    expect(optionsOf(readQuestion({ text, now: NOW })).map(({ name }) => name)).toEqual(names);
  });
});

test.each([
  ['which pool is the third-largest', 2],
  ['who came second in October', 1],
  ['ثالث أكبر دولة في التعدين', 2],
  ['أي مجمع حل ثانيًا في أكتوبر', 1],
  ['في أي شهر من الربع الثالث أنتجت أكبر عدد', 0],
  ['biggest winner of the third auction', 0],
])('the place that %s asks for', (text, place) => {
  expect(placeAsked(readQuestion({ text, now: NOW }))).toBe(place);
});

test('the words of a rank', () => {
  const read = (text: string) => readQuestion({ text, now: NOW });
  expect(timesRanked(read('worst month of the third quarter'))).toBe('month');
  expect(timesRanked(read('أنهي ربع في 2026 كان أضعف'))).toBe('quarter');
  expect(timesRanked(read('biggest site this month'))).toBeNull();
  expect(sizeAsked(read('which of the five regions leads'))).toBe(5);
  expect(rankedChange(read('which place lost the most megawatts'))).toBe('difference');
  expect(rankedChange(read('أي بلد ينمو أسرع بالمية'))).toBe('percent-change');
  expect(rankedChange(read('أي دولة تضيف أكبر كمية'))).toBe('difference');
  expect(asksLeast(read('leanest month'), 'crypto')).toBe(true);
  expect(asksLeast(read('مين أكفأ'), 'efficiency')).toBe(true);
  expect(asksLeast(read('most efficient'), 'power')).toBe(false);
  expect(asksRank(read('how much power does Lorn use'))).toBe(false);
});

test('part and whole are no rivals of one list', async () => {
  expect((await ranked('من أخذ أكبر قدرة في مزاد سورينا')).some((one) => one.endsWith('300 MW'))).toBe(false);
});
