import { describe, expect, test } from 'vitest';
import { LOCAL } from '#src/store/store.ts';
import { ask } from '#src/survey/ask.ts';
import { tellingOn } from './articles.ts';
import { newsOf } from './news-store.ts';

const told = tellingOn('superseded');

const NEWS = [
  told(
    'en',
    'old',
    '2024-03-05',
    'Ostrel Mining buys machines',
    'Ostrel Mining, a bitcoin miner, bought machines. Its average operating hashrate stood at 21.5 EH/s in February 2024.',
  ),
  told(
    'en',
    'middle',
    '2025-06-04',
    'Ostrel Mining opens a hall',
    'Ostrel Mining, a bitcoin miner, opened a hall. Its average operating hashrate stood at 27.2 EH/s.',
  ),
  told(
    'en',
    'new',
    '2026-10-06',
    'Ostrel Mining reports on its month',
    'Ostrel Mining, a bitcoin miner, told of its month. Its average operating hashrate stood at 34.4 EH/s in September 2026.',
  ),
  told(
    'ar',
    'old',
    '2024-03-05',
    'شركة الديسم للتعدين تشتري أجهزة',
    'اشترت شركة الديسم للتعدين أجهزة جديدة. وبلغ متوسط معدل التجزئة لديها 12.5 إكساهاش في الثانية في فبراير 2024.',
  ),
  told(
    'ar',
    'new',
    '2026-10-06',
    'شركة الديسم للتعدين تنشر تقرير الشهر',
    'نشرت شركة الديسم للتعدين تقريرها. وبلغ متوسط معدل التجزئة لديها 19.3 إكساهاش في الثانية في سبتمبر 2026.',
  ),
  told(
    'en',
    'mill-old',
    '2024-03-05',
    'Brask Coinworks buys machines',
    'Brask Coinworks, a bitcoin miner, bought machines. Its average operating hashrate stood at 11.5 EH/s.',
  ),
  told(
    'en',
    'mill-new',
    '2026-10-06',
    'Brask Coinworks opens a hall',
    'Brask Coinworks, a bitcoin miner, opened a hall. Its average operating hashrate stood at 14.4 EH/s.',
  ),
  told(
    'ar',
    'hold-old',
    '2024-03-05',
    'شركة الرندة للتعدين تنشر تقريرها',
    'نشرت شركة الرندة للتعدين تقريرها عن الشهر. وبلغت حيازة الشركة 2,310 بيتكوين في نهاية الشهر.',
  ),
  told(
    'ar',
    'hold-new',
    '2026-10-06',
    'الرندة للتعدين تعلن أرقام سبتمبر',
    'أعلنت الرندة للتعدين أرقامها. واحتفظت الشركة بعملاتها، إذ بلغت حيازتها 1,870 بيتكوين في نهاية الشهر.',
  ),
];

const news = newsOf(NEWS);
const asked = (text: string) => ask(news.store, LOCAL, { text, now: new Date('2026-11-21T00:00:00Z') });

describe('what is asked for without a time is what is so now', () => {
  test.each([
    ['What is the hashrate of Ostrel Mining?', '34.4'],
    ['What is the hashrate of Brask Coinworks?', '14.4'],
    ['كم معدل التجزئة لدى شركة الديسم للتعدين؟', '19.3'],
    ['كم بيتكوين تملك الرندة للتعدين؟', '1870'],
  ])('%s', async (text, value) => {
    const { status, results } = await asked(text);
    expect([status, results[0]?.value]).toEqual(['answered', value]);
  });

  test.each([
    ['What was the hashrate of Ostrel Mining in February 2024?', '21.5'],
    ['كم كان معدل التجزئة لدى شركة الديسم للتعدين في فبراير 2024؟', '12.5'],
  ])('and with one, what was so then: %s', async (text, value) => {
    const { results } = await asked(text);
    expect(results[0]?.value).toBe(value);
  });
});
