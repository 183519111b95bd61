import { describe, expect, test } from 'vitest';
import type { Offer } from '#src/survey/offer.ts';
import { tellingOn } from './articles.ts';
import { newsOf } from './news-store.ts';
import { featureOf, offeredOn } from './offered.ts';

const told = tellingOn('relations');

const NEWS = [
  told(
    'en',
    'queue',
    '2026-11-02',
    'Brackmere Grid counts 25 GW of requests',
    'Requests to connect to Brackmere Grid come to 25.4 GW. Data centers ask for 14.6 GW, hydrogen makers for 7.7 GW and miners for 3.1 GW.',
  ),
  told(
    'ar',
    'queue',
    '2026-11-02',
    'شبكة الرمال تحصي طلباتها',
    'بلغت طلبات الربط على شبكة الرمال 25.4 غيغاواط. وطلبت مراكز البيانات 14.6 غيغاواط، ومصانع الهيدروجين 7.7 غيغاواط، والمعدّنون 3.1 غيغاواط.',
  ),
  told(
    'en',
    'lots',
    '2026-11-03',
    'Orlen Power sells its surplus',
    'Orlen Power has contracts with miners for 420 MW in all: 210 MW in the province of Askary, 130 MW in the province of Belmont and the rest in others. The firm Hollin Hash has 160 MW of it, Quarry Hash 120 MW and Tern Hash 60 MW.',
  ),
  told(
    'ar',
    'lots',
    '2026-11-03',
    'شركة النخيل للكهرباء تبيع فائضها',
    'ترتبط شركة النخيل للكهرباء مع المعدّنين بعقود تبلغ قدرتها الإجمالية 420 ميغاواط، يستأثر إقليم الكرمة بنحو نصفها، أي 210 ميغاواط، يليه إقليم كانون بقدرة 130 ميغاواط، ثم إقليم الزيتون بقدرة 50 ميغاواط. وجاءت شركة هولين هاش في المقدمة بـ 160 ميغاواط، تلتها شركة كواري هاش بـ 120 ميغاواط، ثم شركة تيرن هاش بـ 60 ميغاواط.',
  ),
  told(
    'en',
    'study',
    '2026-11-04',
    'Mining and AI in Sandmark',
    'In Sandmark AI took 9.6 TWh in 2025 against 4.2 TWh in 2023, while mining rose from 5.1 TWh to 6.3 TWh.',
  ),
  told(
    'ar',
    'study',
    '2026-11-04',
    'التعدين والذكاء الاصطناعي في ساندمارك',
    'في ساندمارك استهلك الذكاء الاصطناعي 9.6 تيراواط ساعة في 2025 مقابل 4.2 تيراواط ساعة في 2023، بينما ارتفع استهلاك التعدين من 5.1 تيراواط ساعة إلى 6.3 تيراواط ساعة.',
  ),
  told(
    'en',
    'machines',
    '2026-11-05',
    'Orders for the K9',
    'Arvel Silicon has orders for 28,000 machines of the K9, 6,300 of them for the Gulf and 3,500 for North Africa.',
  ),
  told(
    'ar',
    'machines',
    '2026-11-05',
    'طلبات جهاز K9',
    'سجلت شركة أرفل سيليكون طلبات على 28 ألف جهاز من طراز K9، منها 6300 جهاز إلى الخليج و3500 جهاز إلى شمال أفريقيا.',
  ),
  told(
    'en',
    'cases',
    '2026-11-06',
    'Theft of power in Orvel',
    'Police in Orvel counted 29 cases of power theft in Dassel, 21 in Morrow, 15 in Pike and 9 in Tarn.',
  ),
  told(
    'ar',
    'cases',
    '2026-11-06',
    'سرقة الكهرباء في أورفيل',
    'أحصت الشرطة في أورفيل 29 حالة سرقة كهرباء في داسل و21 حالة في مورو و15 حالة في بايك و9 حالات في تارن.',
  ),
  told(
    'en',
    'sites',
    '2026-11-07',
    'Oakum Hash runs three sites',
    'Oakum Hash runs three sites. The largest is Barrow with 150 MW. Fenn has 80 MW and Lisse 45 MW.',
  ),
  told(
    'ar',
    'sites',
    '2026-11-07',
    'مواقع نمر ماينينغ',
    'تدير شركة نمر ماينينغ ثلاثة مواقع. أكبرها موقع الكثيب بقدرة 150 ميغاواط. وتبلغ قدرة موقع الرملة 80 ميغاواط وموقع الوادي 45 ميغاواط.',
  ),
];

const news = newsOf(NEWS);

const offered = offeredOn(news);

/** The feature of the offer that is done with these two amounts, in whichever order. */
const told2 = (offers: readonly Offer[], operation: string, pair: readonly string[], name: string) => {
  const one = offers.find(
    ({ operation: done, used }) =>
      done === operation &&
      used.length === 2 &&
      used
        .map(({ statement }) => statement.figure.value)
        .toSorted()
        .join(' ') === pair.toSorted().join(' '),
  );
  return one && featureOf(one, name);
};

describe('a whole and its parts', () => {
  test.each(['what percentage of the Brackmere Grid requests is miners', 'كم نسبة المعدّنين من طلبات شبكة الرمال'])(
    'a share is of the whole that the parts add up to: %s',
    async (text) => {
      const offers = await offered(text);
      expect(told2(offers, 'share', ['25.4', '3.1'], 'shares a whole')).toBe(1);
      expect(told2(offers, 'share', ['25.4', '3.1'], 'shares a part')).toBe(0);
      expect(told2(offers, 'share', ['14.6', '3.1'], 'shares a part')).toBe(1);
    },
  );

  test.each([
    'Brackmere Grid: data centers and miners together, GW',
    'مراكز البيانات والمعدّنون على شبكة الرمال مع بعض كم غيغاواط',
  ])('a whole is added to none of its parts: %s', async (text) => {
    const offers = await offered(text);
    expect(told2(offers, 'sum', ['14.6', '3.1'], 'parts of one whole')).toBe(1);
    expect(told2(offers, 'sum', ['25.4', '3.1'], 'whole amid parts')).toBeUndefined();
  });

  test.each([
    'how many times the miners do data centers ask Brackmere Grid for',
    'طلبات مراكز البيانات على شبكة الرمال كم ضعف طلبات المعدّنين',
  ])('a headline is rounded where its article is not: %s', async (text) => {
    const offers = await offered(text);
    const pairs = offers.filter(({ operation, used }) => operation === 'ratio' && used.length === 2);
    expect(pairs.length).toBeGreaterThan(0);
    expect(pairs.flatMap(({ used }) => used.map((c) => c.statement.figure.value))).not.toContain('25');
  });
});

const rankedIn = async (text: string): Promise<(readonly string[])[]> =>
  (await offered(text))
    .filter(({ operation }) => operation === 'rank')
    .flatMap(({ filled }) => {
      const answer = filled();
      return answer.status === 'unanswered' ? [] : [answer.results[0]?.names ?? []];
    });

describe('a total is no rival of its parts, and a class is asked of its own list', () => {
  test.each([
    ['which province has the largest contracts of Orlen Power', 'Askary', 'Hollin Hash'],
    ['أي إقليم له أكبر قدرة في عقود شركة النخيل', 'الكرمة', 'هولين هاش'],
  ])('%s', async (text, place, firm) => {
    const lists = await rankedIn(text);
    expect(lists.some(([first]) => first?.includes(place))).toBe(true);
    expect(lists.some(([first]) => first?.includes(firm))).toBe(false);
    expect(lists.every((names) => names.every((name) => !/الإجمالية|in all/u.test(name)))).toBe(true);
  });

  test.each([
    ['which company has the largest contracts of Orlen Power', 'Hollin Hash', 'Askary'],
    ['أي شركة لها أكبر قدرة في عقود شركة النخيل', 'هولين هاش', 'الكرمة'],
  ])('%s', async (text, firm, place) => {
    const lists = await rankedIn(text);
    expect(lists.some(([first]) => first?.includes(firm))).toBe(true);
    expect(lists.some(([first]) => first?.includes(place))).toBe(false);
  });
});

test.each([
  'Sandmark: by how many TWh did mining grow compared with AI',
  'ساندمارك: كم تيراواط ساعة الفرق بين التعدين والذكاء الاصطناعي',
])('the ends of a change belong to each other: %s', async (text) => {
  const offers = await offered(text);
  expect(told2(offers, 'difference', ['5.1', '6.3'], 'torn ends')).toBe(0);
  expect(told2(offers, 'difference', ['9.6', '4.2'], 'torn ends')).toBe(0);
  expect(told2(offers, 'difference', ['6.3', '4.2'], 'torn ends')).toBe(2);
});

describe('whose the words around an amount are', () => {
  test.each([
    'K9 orders: how many more machines go to the Gulf than to North Africa',
    'طلبات K9: كم يزيد عدد أجهزة الخليج على أجهزة شمال أفريقيا',
  ])('"of them" is a part of what stands before: %s', async (text) => {
    const offers = await offered(text);
    expect(told2(offers, 'difference', ['6300', '3500'], 'whole amid parts')).toBe(0);
    expect(told2(offers, 'difference', ['28000', '3500'], 'whole amid parts')).toBe(1);
  });
});

test.each(['what share of the Orvel cases was in Dassel', 'كم نسبة حالات داسل من حالات السرقة في أورفيل'])(
  'the sum of a list is its whole where nothing states one: %s',
  async (text) => {
    const offers = await offered(text);
    const shares = offers.filter(({ operation, used }) => operation === 'share' && used.length === 4);
    expect(shares.map(({ used }) => used[0]?.statement.figure.value)).toContain('29');
  },
);

test.each(['add up the megawatts of all Oakum Hash sites', 'اجمع قدرة كل مواقع نمر ماينينغ بالميغاواط'])(
  'all of them are more than one sentence names: %s',
  async (text) => {
    const sums = (await offered(text)).filter(({ operation }) => operation === 'sum');
    const two = sums.filter(({ used }) => used.length === 2);
    const three = sums.filter(({ used }) => used.length === 3);
    expect(three.map((one) => featureOf(one, 'not all of them'))).toContain(0);
    expect(two.map((one) => featureOf(one, 'not all of them'))).toContain(1);
  },
);

test.each([
  'Sandmark: how much did mining grow from 2023 to 2025 in percent',
  'ساندمارك: بكم بالمئة زاد استهلاك التعدين بين 2023 و2025',
])('two changes of one sentence that end together begin together: %s', async (text) => {
  const offers = await offered(text);
  const times = new Map(offers.flatMap(({ used }) => used.map((c) => [c.statement.figure.value, c.spell?.label])));
  expect(times.get('5.1')).toBe('2023');
  expect(times.get('6.3')).toBe('2025');
});
