import { describe, expect, test } from 'vitest';
import { LOCAL } from '#src/store/store.ts';
import { ask } from '#src/survey/ask.ts';
import { readQuestion } from '#src/survey/question.ts';
import { tellingOn } from './articles.ts';
import { newsOf } from './news-store.ts';

const NOW = new Date('2026-11-21T00:00:00Z');
const conceptsOf = (text: string) =>
  readQuestion({ text, now: NOW }).terms.flatMap(({ kind, concepts }) => (kind === 'measure' ? concepts : []));

describe('what a firm has in coins is what it holds', () => {
  test.each([
    'how many coins does Ostrel have',
    'how much btc has Ostrel got',
    'how many bitcoin does Ostrel own',
    "how many bitcoin are on Ostrel's balance sheet",
    'كم بيتكوين تملك شركة الديسم',
    'كم تملك شركة الديسم من البيتكوين',
    'كم بيتكوين لدى الديسم',
    'قديش معها بيتكوين شركة الديسم',
    'شكثر بيتكوين عند الديسم',
    'شحال من بيتكوين عند الديسم',
    'كم بتكوين معاها الديسم',
  ])('%s', (text) => {
    expect(conceptsOf(text)).toEqual(['holdings']);
    expect([...(readQuestion({ text, now: NOW }).dimensions ?? [])]).toContain('crypto');
  });

  test.each([
    ['how many bitcoin has Ostrel mined', 'production'],
    ['كم بيتكوين باعت الديسم من اللي عندها', 'sale'],
  ])('but where it is asked for something else, that is asked: %s', (text, measure) => {
    expect(conceptsOf(text)).toEqual([measure]);
  });

  test.each(['how many machines does Ostrel have', 'كم جهاز عند الديسم'])('machines are no coins: %s', (text) => {
    expect(conceptsOf(text)).not.toContain('holdings');
  });
});

test('به is with it, and no petahash', () => {
  expect(readQuestion({ text: 'كم بيتكوين تحتفظ به الديسم', now: NOW }).unit).toBe('BTC');
});

const told = tellingOn('held');
const news = newsOf([
  told(
    'en',
    'month',
    '2026-09-04',
    'Ostrel Mining reports on August',
    'Ostrel Mining produced 71 BTC in August 2026. The miner held 2,140 BTC at the end of the month. It put $45 million into its site at Carrow, most of it for transformers.',
  ),
  told(
    'ar',
    'month',
    '2026-09-04',
    'الديسم للتعدين تنشر أرقام أغسطس',
    'أنتجت شركة الديسم للتعدين 64 بيتكوين في أغسطس 2026. وبلغت حيازتها 1,905 بيتكوين في نهاية الشهر. وأنفقت الشركة 38 مليون دولار على موقعها في الوادي، معظمها على المحولات.',
  ),
]);

describe('and is answered with that', () => {
  test.each([
    ['How many BTC does Ostrel Mining own?', '2140'],
    ['كم بيتكوين تملك الديسم للتعدين؟', '1905'],
    ['How much did Ostrel Mining invest in Carrow?', '45000000'],
    ['كم استثمرت الديسم للتعدين في الموقع؟', '38000000'],
  ])('%s', async (text, value) => {
    const { status, results } = await ask(news.store, LOCAL, { text, now: NOW });
    expect([status, results[0]?.value]).toEqual(['answered', value]);
  });
});
