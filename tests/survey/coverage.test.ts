import { describe, expect, test } from 'vitest';
import { LOCAL } from '#src/store/store.ts';
import { ask } from '#src/survey/ask.ts';
import type { Told } from './articles.ts';
import { newsOf } from './news-store.ts';

const told = (lang: 'en' | 'ar', day: string, title: string, body: string): Told => ({
  lang,
  outlet: lang === 'en' ? 'Volt Post' : 'نشرة الشبكة',
  url: `https://news.example/${day}-${lang}-${title.length}`,
  published: `${day}T10:00:00Z`,
  title,
  body,
});

const TOLD: readonly Told[] = [
  told(
    'ar',
    '2026-09-05',
    'نهر بلوكس: ١٥١ بتكوين في أغسطس',
    'أنتجت شركة نهر بلوكس لتعدين البيتكوين ١٥١ بتكوين في أغسطس. وقالت نهر بلوكس إن الأجهزة عملت كلها.',
  ),
  told(
    'ar',
    '2026-10-07',
    'نهر بلوكس تتراجع في سبتمبر',
    'تراجع إنتاج شركة نهر بلوكس لتعدين البيتكوين إلى ١٤٠ بتكوين بسبب الصيانة.',
  ),
  told(
    'en',
    '2026-10-20',
    'Stormgate buys the Quillmoor bitcoin mine',
    'Stormgate will pay $90 million for Quillmoor, a bitcoin mine in Ohio. The sale of Quillmoor should close in January.',
  ),
  told(
    'ar',
    '2026-10-21',
    'ستورم غيت تشتري منجم كويلمور للبيتكوين',
    'تدفع شركة ستورم غيت 90 مليون دولار مقابل منجم كويلمور لتعدين البيتكوين في أوهايو.',
  ),
];

const news = newsOf(TOLD);

const asked = (text: string) => ask(news.store, LOCAL, { text, now: new Date('2026-11-21T00:00:00Z') });

describe('the news counted', () => {
  test.each([
    ['how many of your articles talk about nahr blocks', '2', 'articles'],
    ['كم مادة عندكم تتناول نهر بلوكس', '2', 'articles'],
    ['How many pieces did the feeds carry about the sale of Quillmoor?', '2', 'articles'],
    ['عدد المواد المنشورة عندكم حول بيع منجم Quillmoor', '2', 'articles'],
    ['how many outlets covered the sale of Quillmoor', '2', 'outlets'],
    ['how many articles in total in October 2026', '3', 'articles'],
    ['كم مقالا عندكم عن كويل مور؟', '2', 'articles'],
    ['how many pieces do you have on Quillmoor', '2', 'articles'],
    ['چم مقال انكتب عن Quillmoor', '2', 'articles'],
    ['number of pieces about Quillmoor between 1 and 15 October 2026', '0', 'articles'],
    ['how many articles about Quillmoor from 1 October until 20 November 2026', '2', 'articles'],
    ['عدد المقالات عن Quillmoor من 1 أكتوبر لحد 20 نوفمبر 2026', '2', 'articles'],
    ['number of pieces about Quillmoor published in October and November 2026', '2', 'articles'],
    ['كم مقالة عن نهر بلوكس في سبتمبر وأكتوبر 2026', '2', 'articles'],
    ['count the articles about Quillmoor', '2', 'articles'],
    ['distinct stories about Quillmoor, october 2026', '1', 'stories'],
  ])('%s', async (text, value, unit) => {
    const { status, results } = await asked(text);
    expect([status, results[0]?.value, results[0]?.unit]).toEqual(['answered', value, unit]);
  });

  test.each([
    ['how many articles mention Zanzibar Hash?', 'no_source'],
    ['how many articles about Quillmoor in December 2019?', 'no_such_period'],
  ])('%s is refused', async (text, reason) => {
    expect(await asked(text)).toMatchObject({ status: 'unanswered', reason });
  });

  test.each([
    'How many sources of electricity does Ohio have?',
    'How many reports of power theft did the police of Ohio receive?',
    'عدد الأجهزة المصادرة في أوهايو',
  ])('%s counts no news', async (text) => {
    const { status, plan } = await asked(text);
    expect(status === 'answered' && plan.operation === 'count').toBe(false);
  });
});

describe('two times of the news', () => {
  test.each([
    ['أخبار نهر بلوكس في أكتوبر ٢٠٢٦ أكثر ولا زي سبتمبر؟', 'flat'],
    ['مقالات كويلمور من 16 لـ 31 أكتوبر 2026 أكثر ولا أقل من اللي نزلت من 1 لـ 15 أكتوبر؟', 'up'],
    [
      'more articles about Quillmoor in the second half of October 2026 than in the first half of October, or fewer?',
      'up',
    ],
    ['Were there more articles about Quillmoor in November 2026 than in October 2026?', 'down'],
  ])('%s', async (text, verdict) => {
    expect((await asked(text)).results[0]?.names).toEqual([verdict]);
  });
});
