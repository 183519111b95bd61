import { describe, expect, test } from 'vitest';
import { LOCAL } from '#src/store/store.ts';
import { ask } from '#src/survey/ask.ts';
import type { Told } from './articles.ts';
import { newsOf } from './news-store.ts';

const MARKETS: readonly Told[] = [
  {
    lang: 'en',
    outlet: 'Ledger Lane',
    url: 'https://ledger.example/week',
    published: '2026-06-12T16:00:00Z',
    title: 'Miners watch a quiet market',
    body: `The bitcoin price reached $61,400 on Friday, little changed on the week. Hashprice stood at $44 per PH/s a day.

In Corvany, miners use 3.2% of the grid's electricity, the regulator said.`,
  },
  {
    lang: 'ar',
    outlet: 'دفتر السوق',
    url: 'https://daftar.example/week',
    published: '2026-06-12T17:00:00Z',
    title: 'المعدّنون يراقبون سوقا هادئة',
    body: `بلغ سعر البيتكوين 61,400 دولار يوم الجمعة. وبلغ الهاش برايس 44 دولارا لكل بيتاهاش في الثانية في اليوم.

وقالت الهيئة إن المعدّنين في كورفاني يستهلكون 3.2% من كهرباء الشبكة.`,
  },
  {
    lang: 'en',
    outlet: 'Wire and Vault',
    url: 'https://vault.example/theft',
    published: '2026-06-12T18:00:00Z',
    title: 'Exchange halts withdrawals after a theft',
    body: 'Thieves took bitcoin worth $33 million from the exchange Pellmar. Its capacity price deal was worth $270 per megawatt-day.',
  },
];

const news = newsOf(MARKETS);

const at = (text: string, now: string) => ask(news.store, LOCAL, { text, now: new Date(now) });

const PRICES = [
  'bitcoin price today',
  "What is today's bitcoin price?",
  'How much is bitcoin right now?',
  'current bitcoin price',
  'بكم البيتكوين اليوم',
  'كم سعر البيتكوين الآن؟',
  'سعر البيتكوين دلوقتي كام',
  'ما سعر البيتكوين في الوقت الحالي؟',
];

describe.for(PRICES)('%s', (question) => {
  test('is answered with a price of yesterday', async () => {
    const { status, results } = await at(question, '2026-06-13T12:00:00Z');
    expect([status, results[0]]).toMatchObject(['answered', { value: '61400', unit: 'USD' }]);
  });

  test('is refused where the newest price is of months ago, which is shown', async () => {
    const { status, reason, nearest } = await at(question, '2026-11-21T00:00:00Z');
    expect([status, reason]).toEqual(['unanswered', 'no_such_period']);
    expect(nearest?.[0]).toMatchObject({ value: '61400', published: expect.stringMatching(/^2026-06-12/) });
  });
});

test.for(['What is hashprice at the moment?', 'كم الهاش برايس حاليا؟'])('%s ages in days', async (question) => {
  expect(await at(question, '2026-06-13T12:00:00Z')).toMatchObject({ status: 'answered', results: [{ value: '44' }] });
  expect(await at(question, '2026-06-20T12:00:00Z')).toMatchObject({ status: 'unanswered', reason: 'no_such_period' });
});

test.for(['What was the bitcoin price in June 2026?', 'كم كان سعر البيتكوين في يونيو 2026؟'])(
  '%s: a time that is named is no question about now',
  async (question) => {
    expect((await at(question, '2026-11-21T00:00:00Z')).reason).not.toBe('no_such_period');
  },
);

test.for([
  "What share of Corvany's electricity do miners use today?",
  'What share of electricity do miners currently use in Corvany?',
  'كم نسبة كهرباء الشبكة التي يستهلكها المعدّنون في كورفاني حاليا؟',
])('%s is answered months later, with its date', async (question) => {
  const { status, operands } = await at(question, '2026-11-21T00:00:00Z');
  expect(status).toBe('answered');
  expect(operands[0]?.published).toMatch(/^2026-06-12/);
});
