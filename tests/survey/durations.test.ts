import { describe, expect, test } from 'vitest';
import { LOCAL } from '#src/store/store.ts';
import { ask } from '#src/survey/ask.ts';
import { readQuestion } from '#src/survey/question.ts';
import { tellingOn } from './articles.ts';
import { newsOf } from './news-store.ts';

const NOW = new Date('2026-11-21T00:00:00Z');
const told = tellingOn('durations');
const news = newsOf([
  told(
    'en',
    'licences',
    '2026-09-04',
    'Orlen Basin to license miners',
    'The Orlen Basin will hand out 12 mining licences. Each licence is valid for six years. The ministry hired 40 workers to check the sites.',
  ),
  told(
    'ar',
    'licences',
    '2026-09-05',
    'وادي الرندة يرخص التعدين',
    'قالت سلطة وادي الرندة إنها ستمنح 15 رخصة تعدين، مدة كل منها سبع سنوات. وعيّنت السلطة 30 عاملا لتفتيش المواقع.',
  ),
]);

describe('how long something lasts is no number of things', () => {
  test.each([
    ['For how many years is a mining licence in the Orlen Basin valid?', '6'],
    ['كم سنة مدة رخصة التعدين في وادي الرندة؟', '7'],
  ])('%s', async (text, value) => {
    const { status, results } = await ask(news.store, LOCAL, { text, now: NOW });
    expect([status, results[0]?.value]).toEqual(['answered', value]);
  });
});

describe('what is spent on something is money, and what is used of electricity none', () => {
  test.each([
    ['كم صرفت شركة الديسم على المنجم', 'money'],
    ['قديش صرفت الشركة على المحولات', 'money'],
    ['كم صرفت المزرعة كهرباء', 'energy'],
    ['كم صرفت المزرعة على التبريد من الكهرباء', 'energy'],
  ])('%s', (text, dimension) => {
    expect([...(readQuestion({ text, now: NOW }).dimensions ?? [])]).toContain(dimension);
  });
});
