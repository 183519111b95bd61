import { describe, expect, test } from 'vitest';
import { LOCAL } from '#src/store/store.ts';
import { ask } from '#src/survey/ask.ts';
import { type Told, tellingOn } from './articles.ts';
import { newsOf } from './news-store.ts';

const told = tellingOn('operands');

const NEWS: readonly Told[] = [
  told(
    'en',
    'larkfell',
    '2026-07-14',
    'Larkfell Hash mines more in the second quarter',
    'Larkfell Hash said that it mined 912 BTC between April and June of 2026, against 840 BTC in the first quarter. Month by month the company reported 291 BTC in April, 322 BTC in May and 299 BTC in June.',
  ),
  told(
    'ar',
    'larkfell',
    '2026-07-14',
    'لاركفيل هاش تنتج ٩١٢ بتكوين في الربع الثاني',
    'أنتجت شركة "لاركفيل هاش" (Larkfell Hash) ٩١٢ بتكوين في الربع الثاني من ٢٠٢٦. واستهلكت الشركة ٧٧٠ غيغاواط ساعة خلال الربع الثاني، بمتوسط سعر ٤٫٣ سنت للكيلوواط ساعة.',
  ),
  told(
    'en',
    'grid',
    '2026-10-08',
    'Eastmere capacity price triples',
    'Eastmere Interconnection published the result of its capacity auction on Wednesday: $201.40 per megawatt-day for 2027/28. The year before it had been $133.10 for 2026/27, and before that $64.70 for 2025/26.',
  ),
  told(
    'ar',
    'sites',
    '2026-05-05',
    'مرجان ديجيتال تكشف قدرات مواقعها الثلاثة',
    'كشفت شركة مرجان ديجيتال عن قدرات مواقعها:\n\nموقع الواحة: 110 ميغاواط.\n\nموقع الرابية: 70 ميغاواط.\n\nموقع السدير: 20 ميغاواط.',
  ),
  told(
    'en',
    'queue',
    '2026-11-02',
    'Highplain Grid has too many requests',
    'Highplain Grid has received requests to connect large loads. Data centers asked for 88 GW, miners for 21 GW, hydrogen makers for 13 GW and other industry for 6 GW.',
  ),
  told(
    'en',
    'deal',
    '2026-08-15',
    'Stonebrook buys Fernhill Energy',
    'Stonebrook Mining completed the takeover of Fernhill Energy on August 14, 2026, paying $610 million in shares.',
  ),
  told(
    'ar',
    'deal',
    '2026-08-15',
    'ستونبروك تستحوذ على فيرنهيل للطاقة',
    'أتمت شركة التعدين "ستونبروك" (Stonebrook) الاستحواذ على "فيرنهيل" (Fernhill Energy) في صفقة قيمتها 655 مليون دولار من الأسهم.',
  ),
];

const now = new Date('2026-11-21T00:00:00Z');
const news = newsOf(NEWS);

const answered = async (text: string): Promise<string | undefined> => {
  const answer = await ask(news.store, LOCAL, { text, now });
  return answer.status === 'answered' ? answer.results[0]?.value : `${answer.status}: ${answer.reason}`;
};

describe('an unknown word beside a name that holds', () => {
  test.each([
    ['avg powr price larkfell paid in q2 2026, cents per kwh', '4.3'],
    ['كم كان سعر الكيلوواط ساعة المستطرف عند لاركفيل في الربع الثاني 2026', '4.3'],
  ])('does not stand in the way: %s', async (text, value) => {
    expect(await answered(text)).toBe(value);
  });

  test.each([
    ['electricity price of Zorbeck Hash in q2 2026'],
    ['كم سعر الكيلوواط ساعة عند زوربيك في الربع الثاني 2026'],
  ])('a name alone must hold: %s', async (text) => {
    expect(await answered(text)).toMatch(/^unanswered/);
  });
});

describe('a figure takes from what its article goes on about', () => {
  test.each([
    ['how many bitcoin did Larkfell produce in May 2026', '322'],
    ['كم بيتكوين أنتجت Larkfell في شهر ٥ سنة ٢٠٢٦', '322'],
  ])('its measure: %s', async (text, value) => {
    expect(await answered(text)).toBe(value);
  });

  test.each([
    ['mean price of the three Eastmere auctions', '133.06666666666'],
    ['price in the Eastmere auction for 2027/28 divided by that for 2025/26, how many times', '3.112828438949'],
    ['سعر القدرة في Eastmere لـ 2027/28 يساوي كم مرة سعر 2025/26', '3.112828438949'],
  ])('its unit and its period: %s', async (text, value) => {
    expect((await answered(text))?.slice(0, value.length)).toBe(value);
  });
});

describe('what is offered, listed or spanned', () => {
  test.each([
    ['Who asked for the least at Highplain Grid: data centers, miners or hydrogen makers?', /hydrogen/i],
    ['من الأقل طلبا للربط في Highplain Grid: مراكز البيانات أم المعدنون أم الهيدروجين؟', /الهيدروجين/],
    ["Larkfell's highest month between April and June 2026 by output", /2026-05/],
  ])('only that is ranked: %s', async (text, name) => {
    const answer = await ask(news.store, LOCAL, { text, now });
    expect(answer.results[0]?.names?.[0]).toMatch(name);
  });

  test('every month of a stretch is averaged', async () => {
    expect(await answered('average bitcoin a month for Larkfell Hash from April to June 2026')).toBe('304');
  });

  test.each([
    ['شو حصة موقع الواحة من مجموع قدرات مرجان ديجيتال %', '55'],
    ['what share of the total capacity of all Marjan Digital sites is الواحة', '55'],
  ])('a part of a list is a part of its sum: %s', async (text, value) => {
    expect(await answered(text)).toBe(value);
  });
});

test.each([['how much did Stonebrook pay for Fernhill Energy?'], ['كم دفعت ستونبروك ثمن فيرنهيل؟']])(
  'the reports of one story that differ are all shown: %s',
  async (text) => {
    const answer = await ask(news.store, LOCAL, { text, now });
    expect(answer.status).toBe('conflict');
    expect(answer.results.map((r) => r.value).sort()).toEqual(['610000000', '655000000']);
  },
);

test('what is not done is no figure of what is', async () => {
  expect(await answered('how many BTC did Larkfell not mine in May 2026, how much is not mined')).toMatch(
    /^unanswered/,
  );
});
