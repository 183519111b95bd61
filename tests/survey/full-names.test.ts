import { describe, expect, test } from 'vitest';
import { LOCAL } from '#src/store/store.ts';
import { ask } from '#src/survey/ask.ts';
import { tellingOn } from './articles.ts';
import { newsOf } from './news-store.ts';

const told = tellingOn('names');

const NEWS = [
  told(
    'en',
    'fined',
    '2026-03-05',
    'Ulvern Exchange to pay $3.2 million',
    'The crypto company Ulvern Exchange must pay a fine of $3.2 million, the Dorsand Markets Office decided. It had served customers without a licence.',
  ),
  told(
    'en',
    'office',
    '2026-09-04',
    'Fine of $8.1 million for Parsel Exchange',
    'The crypto company Parsel Exchange must pay a fine of $8.1 million, the Ulvern Markets Office decided. It had served customers without a licence.',
  ),
  told(
    'ar',
    'mined',
    '2026-03-05',
    'إنتاج سلماوند كوينورك في فبراير',
    'أنتجت شركة سلماوند كوينورك 64 بيتكوين في فبراير 2026. وأغلقت الشركة موقعا قديما.',
  ),
  told(
    'ar',
    'other',
    '2026-09-04',
    'إنتاج درافيل كوينورك في أغسطس',
    'أنتجت شركة درافيل كوينورك 95 بيتكوين في أغسطس 2026 من موقعها في سلماوند. وأغلقت الشركة موقعا قديما.',
  ),
  told(
    'en',
    'mining',
    '2026-03-05',
    'Corvane Mining reports on February',
    'Corvane Mining told of its month. Its average operating hashrate stood at 12.4 EH/s.',
  ),
  told(
    'en',
    'rigs',
    '2026-09-04',
    'Corvane Rigs reports on August',
    'The bitcoin miner Corvane Rigs told of its month. Its average operating hashrate stood at 21.7 EH/s.',
  ),
];

const news = newsOf(NEWS);

describe('where some report writes the words of a name side by side they are one name', () => {
  test.each([
    ['How much was Ulvern Exchange fined?', '3200000'],
    ['كم غرامة Ulvern Exchange؟', '3200000'],
    ['What is the hashrate of Corvane Mining?', '12.4'],
    ['كم بيتكوين أنتجت سلماوند كوينورك؟', '64'],
  ])('%s', async (text, value) => {
    const { status, results } = await ask(news.store, LOCAL, { text, now: new Date('2026-11-21T00:00:00Z') });
    expect([status, results[0]?.value]).toEqual(['answered', value]);
  });
});
