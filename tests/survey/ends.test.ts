import { describe, expect, test } from 'vitest';
import { LOCAL } from '#src/store/store.ts';
import { ask } from '#src/survey/ask.ts';
import type { Told } from './articles.ts';
import { newsOf } from './news-store.ts';

const told = (id: string, lang: 'ar' | 'en', title: string, body: string): Told => ({
  outlet: 'Bellwether',
  url: `https://bellwether.example/${id}`,
  lang,
  published: '2026-10-02T08:00:00Z',
  title,
  body,
});

const news = newsOf([
  told(
    'fine',
    'en',
    'Orvania sets fines for mining without a licence',
    'Whoever mines bitcoin in Orvania without a licence pays a fine of between $4,000 and $70,000.',
  ),
  told(
    'island',
    'en',
    'AI overtakes mining in Iceland',
    'In Iceland AI will consume 1.5 TWh in 2027. The crypto mines of Iceland will consume 0.6 TWh in 2027, the energy authority says.',
  ),
]);

const amountTold = async (text: string): Promise<string | undefined> => {
  const { results } = await ask(news.store, LOCAL, { text, now: new Date('2026-11-21T00:00:00Z') });
  return results[0]?.value;
};

describe('the end of a range that is asked for', () => {
  test.each([
    ['fine in Orvania for mining without a licence in the worst case', '70000'],
    ['maximum fine in Orvania for mining without a licence', '70000'],
    ['minimum fine in Orvania for mining without a licence', '4000'],
    ['اسوأ غرامة ممكنة على التعدين بدون رخصة في اورفانيا', '70000'],
  ])('%s', async (text, value) => {
    expect(await amountTold(text)).toBe(value);
  });
});

describe('what stands behind "as much as" divides', () => {
  test.each([
    ['استهلاك الذكاء الاصطناعي ف آيسلندا عام 2027 شحال من مرة قد استهلاك التعدين', '2.5'],
    ['استهلاك التعدين في آيسلندا عام 2027 كام مرة قد استهلاك الذكاء الاصطناعي', '0.4'],
  ])('%s', async (text, value) => {
    expect(await amountTold(text)).toBe(value);
  });
});
