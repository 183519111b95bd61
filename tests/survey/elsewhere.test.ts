import { describe, expect, test } from 'vitest';
import { LOCAL } from '#src/store/store.ts';
import { ask } from '#src/survey/ask.ts';
import { type Told, tellingOn } from './articles.ts';
import { newsOf } from './news-store.ts';

const told = tellingOn('elsewhere');

const NEWS: readonly Told[] = [
  told(
    'ar',
    'auction',
    '2026-09-10',
    'باكستان تبيع فائض الكهرباء للمعدنين في مزاد',
    'أجرت باكستان أول مزاد لبيع فائض الكهرباء لمعدني العملات الرقمية. وشاركت فيه تسع شركات. وبلغ متوسط السعر 8.6 سنت أميركي للكيلوواط ساعة.',
  ),
  told(
    'en',
    'manitoba',
    '2026-10-02',
    'Manitoba stops new connections for miners',
    'Manitoba has extended its stop on new connections for cryptocurrency mines. Existing miners pay 5.2 Canadian cents per kilowatt-hour, about a third less than in neighbouring Ontario.',
  ),
];

const now = new Date('2026-11-21T00:00:00Z');
const news = newsOf(NEWS);

const answered = async (text: string): Promise<string | undefined> => {
  const answer = await ask(news.store, LOCAL, { text, now });
  return answer.status === 'answered' ? answer.results[0]?.value : `${answer.status}: ${answer.reason}`;
};

describe('a place that a figure is not of', () => {
  test.each([
    ['average price in the pakistan auction of surplus power per kWh', '8.6'],
    ['كم بلغ متوسط سعر الكيلوواط ساعة في مزاد باكستان', '8.6'],
  ])('whose currency it is: %s', async (text, value) => {
    expect(await answered(text)).toBe(value);
  });

  test.each([
    ['what do miners pay per kWh in Manitoba', '5.2'],
    ['بكم يشتري المعدنين الكهربا في مانيتوبا؟ سعر الكيلوواط ساعة', '5.2'],
  ])('that it is set against: %s', async (text, value) => {
    expect(await answered(text)).toBe(value);
  });
});
