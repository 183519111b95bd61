import { describe, expect, test } from 'vitest';
import type { Offer } from '#src/survey/offer.ts';
import { tellingOn } from './articles.ts';
import { newsOf } from './news-store.ts';
import { featureOf, offeredOn } from './offered.ts';

const told = tellingOn('owners');

const NEWS = [
  told(
    'en',
    'queue',
    '2026-11-02',
    'Highplain Grid has too many requests',
    'Highplain Grid has received requests to connect large loads. Data centers asked for 88 GW, miners for 21 GW, hydrogen makers for 13 GW and steel mills for 6 GW.',
  ),
  told(
    'ar',
    'queue',
    '2026-11-02',
    'طلبات كثيرة على شبكة الواحة',
    'تلقت شبكة الواحة طلبات ربط كبيرة. وطلبت مراكز البيانات 88 غيغاواط، والمعدّنون 21 غيغاواط، ومصانع الهيدروجين 13 غيغاواط، ومصانع الصلب 6 غيغاواط.',
  ),
  told(
    'en',
    'hosting',
    '2026-11-03',
    'Wexmoor Hosting loses customers',
    'At the end of 2025 Wexmoor Hosting had 64 contracts with miners; now there are 48 contracts.',
  ),
  told(
    'ar',
    'hosting',
    '2026-11-03',
    'مزرعة السدرة تفقد زبائن',
    'كان لدى مزرعة السدرة للاستضافة 64 عقدًا مع المعدّنين في نهاية 2025، أما الآن فلديها 48 عقدًا.',
  ),
  told(
    'en',
    'halls',
    '2026-09-09',
    'Ullsmere Power lets halls',
    'Halls for AI take 30 MW of the output of Ullsmere Power today; the company expects 210 MW in 2030.',
  ),
  told(
    'ar',
    'halls',
    '2026-09-09',
    'شركة الغدير تؤجر قاعاتها',
    'تسحب قاعات الذكاء الاصطناعي لدى شركة الغدير اليوم 30 ميغاواط، وتتوقع الشركة 210 ميغاواط في 2030.',
  ),
];

const news = newsOf(NEWS);

const offered = offeredOn(news);

const doneWith = (offers: readonly Offer[], operation: string, ...values: string[]): Offer[] =>
  offers.filter(
    (one) =>
      one.operation === operation &&
      one.used.map(({ statement }) => statement.figure.value).join(' ') === values.join(' '),
  );

describe('the words of a question are shared out among figures', () => {
  test.each([
    'Highplain Grid queue: hydrogen plus miners together, GW',
    'شبكة الواحة: الهيدروجين والمعدّنون مع بعض كم غيغاواط',
  ])('%s', async (text) => {
    const offers = await offered(text);
    const [right] = [...doneWith(offers, 'sum', '21', '13'), ...doneWith(offers, 'sum', '13', '21')];
    const [other] = [...doneWith(offers, 'sum', '6', '21'), ...doneWith(offers, 'sum', '21', '6')];
    const [all] = offers.filter(({ operation, used }) => operation === 'sum' && used.length === 4);
    expect(right && featureOf(right, 'said of another')).toBe(0);
    expect(right && featureOf(right, 'a word each')).toBe(1);
    expect(other && featureOf(other, 'said of another')).toBeGreaterThan(0);
    expect(all && featureOf(all, 'no word of its own')).toBe(2);
  });
});

test('an offer is told how far it falls short of the one whose figures hold most words', async () => {
  const offers = await offered('Highplain Grid queue: hydrogen plus miners together, GW');
  const short = offers.map((one) => featureOf(one, 'short of the widest') ?? -1);
  expect(Math.min(...short)).toBe(0);
  expect(Math.max(...short)).toBeGreaterThan(0.2);
});

test.each([
  'Wexmoor Hosting contracts since the end of 2025, change in percent',
  'عقود مزرعة السدرة للاستضافة منذ نهاية 2025 تغيرت بكم في المئة',
])('what is so now comes after what has a date behind it: %s', async (text) => {
  const offers = await offered(text);
  const [down] = doneWith(offers, 'percent-change', '64', '48');
  const [up] = doneWith(offers, 'percent-change', '48', '64');
  expect(down && featureOf(down, 'ordered')).toBe(1);
  expect(up ? featureOf(up, 'out of order') : 1).toBe(1);
});

test.each([
  'Ullsmere Power AI halls in 2030, how many times what they take now',
  'قاعات الذكاء الاصطناعي لدى الغدير في 2030 كم ضعف ما تسحبه الآن',
])('what is so today is not of the year that its sentence looks ahead to: %s', async (text) => {
  const offers = await offered(text);
  const times = new Map(offers.flatMap(({ used }) => used.map((c) => [c.statement.figure.value, c.spell?.label])));
  expect(times.get('30')).toBe('2026-09-09');
  expect(times.get('210')).toBe('2030');
});
