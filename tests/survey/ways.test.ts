import { describe, expect, test } from 'vitest';
import { LOCAL } from '#src/store/store.ts';
import { ask } from '#src/survey/ask.ts';
import { readQuestion } from '#src/survey/question.ts';
import { toldBy } from '#src/survey/told.ts';
import { type Told, tellingOn } from './articles.ts';
import { newsOf } from './news-store.ts';

const told = tellingOn('ways');

const NEWS: readonly Told[] = [
  told(
    'en',
    'hosting',
    '2026-10-06',
    'Fennmark index: what hosting costs per kilowatt-hour',
    'The Fennmark hosting index for September 2026 lists what miners pay per kilowatt-hour.\n\nTexas: 7.4 cents.\n\nNorway: 6.6 cents.\n\nParaguay: 5.8 cents.',
  ),
  told(
    'ar',
    'hosting',
    '2026-10-06',
    'مؤشر فنمارك: أسعار استضافة أجهزة التعدين للكيلوواط ساعة',
    'يورد المؤشر ما يدفعه المعدّنون للكيلوواط ساعة في سبتمبر 2026.\n\nتكساس: ٧٫٤ سنت.\n\nالنرويج: ٦٫٦ سنت.\n\nباراغواي: ٥٫٨ سنت.',
  ),
  told(
    'ar',
    'tolmar',
    '2026-10-14',
    'تولمار هاش تعلن نتائج الربع الثالث',
    'أعلنت شركة "تولمار هاش" (Tolmar Hash) أنها أنتجت ٤٢٠ بتكوين في الربع الثالث من ٢٠٢٦. واستهلكت الشركة ٥٥٢ غيغاواط ساعة من الكهرباء في الربع الثالث من ٢٠٢٦، ودفعت ٢٤ مليون دولار ثمنًا لها.',
  ),
  told(
    'en',
    'ostmark',
    '2026-08-20',
    'Ostmark grid counts what waits to be connected',
    'The Ostmark grid holds requests to connect 26 gigawatts. Its peak demand of August 2026 was 6,500 megawatts. In a raid on eleven hidden mines in Ostmark the police detained 14 suspects.',
  ),
  told(
    'ar',
    'sitra',
    '2026-08-27',
    'البحرين: ضبط مستودعات تعدين في سترة',
    'ضبطت السلطات في البحرين 860 جهازًا في سبعة مستودعات بمدينة سترة، في مداهمات استمرت ثلاثة أيام، وأوقف 5 أشخاص.',
  ),
  told(
    'en',
    'corlan',
    '2026-07-09',
    'Corlan grid: what servers and smelters will use',
    'Servers in Corlan used 169 gigawatt-hours in 2024. They will use 240 gigawatt-hours in 2027, when smelters will need 160 gigawatt-hours. The load of the Corlan line fell on 3 July from 85 MW to 36 MW.',
  ),
  told(
    'en',
    'arvelin',
    '2026-08-21',
    'Arvelin Compute: second quarter',
    'Arvelin Compute had revenue of $300 million in the second quarter of 2026, and hosting brought in $120 million of that.',
  ),
  told(
    'en',
    'dividend',
    '2026-09-02',
    'Corvale Mining pays its first dividend',
    'Corvale Mining will pay a dividend of 12 cents in October. It buys electricity at 4.1 cents per kilowatt-hour.',
  ),
  told(
    'ar',
    'dividend',
    '2026-09-03',
    'كورفيل للتعدين توزع أرباحًا لأول مرة',
    'توزع شركة كورفيل للتعدين أرباحًا قدرها 12 سنتًا في أكتوبر. وتشتري الكهرباء بسعر 4.1 سنت للكيلوواط ساعة.',
  ),
];

const NOW = new Date('2026-11-20T00:00:00Z');
const news = newsOf(NEWS);

const answer = async (text: string) => ask(news.store, LOCAL, { text, now: NOW });

describe('energy is spread over the hours of its own time', () => {
  test.each([
    ['Turn the electricity Tolmar Hash used in Q3 2026 into an average draw in MW'],
    ['حول كهرباء تولمار هاش في الربع الثالث 2026 إلى متوسط حمل بالميغاواط'],
  ])('%s', async (text) => {
    const { results, inputs } = await answer(text);
    expect(results[0]).toMatchObject({ unit: 'MW', value: '250' });
    expect(inputs).toMatchObject([{ value: '2208', unit: 'h', name: 'hours_of_period' }]);
  });

  test('or of so many days as the question says', async () => {
    const { results, inputs } = await answer('Tolmar Hash electricity in Q3 2026 (92 days), average load in MW');
    expect(results[0]).toMatchObject({ unit: 'MW', value: '250' });
    expect(inputs).toMatchObject([{ value: '2208', unit: 'h', from: 'question' }]);
  });
});

test.each([
  'what does hosting cost in Norway, Fennmark index September 2026',
  'كم سعر استضافة أجهزة التعدين في النرويج في سبتمبر 2026',
])('an item of a list has the unit that stands over the list: %s', async (text) => {
  const { results } = await answer(text);
  expect(results[0]).toMatchObject({ unit: 'USc/kWh', value: '6.6' });
});

test('an amount that is no price takes no unit from the prices around it', async () => {
  const all = await news.store.figures(LOCAL, { dimensions: ['money', 'energy_price'], limit: 50 });
  const cents = [...Map.groupBy(all, ({ article }) => article.id).values()]
    .flatMap(toldBy)
    .filter(({ statement }) => statement.figure.value === '12');
  expect(cents.map(({ quantity }) => quantity.unit)).toEqual(['USc', 'USc']);
});

test.each([
  'requests to connect in Ostmark, how many times the peak demand of August 2026',
  'طلبات الربط في Ostmark كم ضعف ذروة الطلب في أغسطس 2026',
])('which of two amounts is more is told in one unit: %s', async (text) => {
  const { results } = await answer(text);
  expect(results[0]).toMatchObject({ unit: 'x', value: '4' });
});

test.each([
  'electricity of servers in Corlan in 2027 is how many times that of smelters',
  'استهلاك الخوادم في Corlan في 2027 كم ضعف استهلاك المصاهر',
])('what is told of another time than the only one that is asked for is no operand: %s', async (text) => {
  const { status, results } = await answer(text);
  if (status === 'answered') expect(results[0]).toMatchObject({ unit: 'x', value: '1.5' });
  expect(results.map(({ value }) => value)).not.toContain('1.42011834319527');
});

test.each([
  'if the drop of the Corlan line from 85 to 36 MW lasts a year (365 days), how many GWh',
  'لو استمر انخفاض حمل خط Corlan من 85 إلى 36 ميغاواط سنة كاملة (365 يوم) كم غيغاواط ساعة',
])('neither end of a drop is turned for the drop: %s', async (text) => {
  const values = (await answer(text)).results.map(({ value }) => value);
  for (const end of ['744.6', '315.36']) expect(values).not.toContain(end);
});

test.each([
  'Arvelin: hosting as % of revenue, april-june 2026',
  'كم بالمية الاستضافة من إيرادات Arvelin من أبريل ليونيو 2026',
])('a part is of one stretch of time: %s', async (text) => {
  const { results } = await answer(text);
  expect(results[0]).toMatchObject({ unit: '%', value: '40' });
});

test.each(['how many people were detained in the Ostmark raid', 'كم شخص أوقفوا في مداهمة Ostmark'])(
  'who asks for people is not told of mines: %s',
  async (text) => {
    const { results } = await answer(text);
    expect(results[0]).toMatchObject({ unit: 'count', value: '14' });
  },
);

test.each(['كم جهاز صودر في مداهمات الرفاع بالبحرين', 'كم شخص أوقفوا في الزلاق بالبحرين'])(
  'a place that no report has, told to lie in a known one, is another place: %s',
  async (text) => {
    expect((await answer(text)).status).toBe('unanswered');
  },
);

describe('what kind of amount is asked for, by the turn of phrase', () => {
  test.each([
    ['how many MW', 'كم ميغا موصول الموقع', 'power'],
    ['Tolmar coins in July and August 2026 together', 'بتكوينات تولمار في يوليو', 'crypto'],
    ['number of turbines beside the mine', 'كام شخص هيشتغل في المجمع', 'count'],
    ['reserve margin of the grid, drop in points', 'كم نقطة مئوية نزل الهامش', 'ratio'],
    ['for how many hours did the storm stop the machines', 'چم ساعة وقفت الأجهزة', 'duration'],
    ['hosting there, how much per kWh', 'بكم الكيلوواط ساعة هناك', 'energy_price'],
    ['Thornby TB-9 J/TH', 'كم كهرباء ياكل الجهاز لكل تيراهاش', 'efficiency'],
    ['hours of curtailment, September over August', 'ساعات التوقيف في سبتمبر كم زادت عن أغسطس', 'duration'],
    ['registered farms in Kallin, how many are there', 'المزارع المسجلة في كالين كم عددها', 'count'],
  ])('%s / %s', (en, ar, dimension) => {
    for (const text of [en, ar]) expect(readQuestion({ text, now: NOW }).dimensions ?? new Set()).toContain(dimension);
  });

  test.each([
    ['price in pakistans auction', 'pakistan'],
    ['what Iraqis needed at the peak', 'iraq'],
    ['turkeys electricity in 2025', 'turkey'],
  ])('a country in any English ending is that country: %s', (text, id) => {
    expect(readQuestion({ text, now: NOW }).entities.map(({ entity }) => entity)).toContain(id);
  });

  test('a model is no amount of data', () => {
    expect(readQuestion({ text: 'price of a Thornby TB-9', now: NOW }).units).toEqual([]);
  });
});
