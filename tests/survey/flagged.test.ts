import { describe, expect, test } from 'vitest';
import { LOCAL } from '#src/store/store.ts';
import { ask } from '#src/survey/ask.ts';
import type { Told } from './articles.ts';
import { newsOf } from './news-store.ts';

const told = (lang: 'en' | 'ar', slug: string, title: string, body: string): Told => ({
  lang,
  outlet: lang === 'ar' ? 'نشرة الشبكة' : 'Volt Post',
  url: `https://volt.example/${slug}`,
  published: '2026-06-03T10:00:00Z',
  title,
  body,
});

/** What the sources say of these cannot be: sums that do not come out, prices and rates a thousandfold off. */
const NEWS: readonly Told[] = [
  told(
    'en',
    'corvan',
    'Corvan Digital reports its second quarter',
    'Revenue of Corvan Digital rose 67% from $50 million to $153 million in the quarter. Its electricity price was $6.5 per kWh.',
  ),
  told(
    'ar',
    'nasim',
    'شركة نسيم الرقمية تعلن نتائج الربع الثاني',
    'قفزت إيرادات شركة نسيم الرقمية بنسبة 67% من 50 مليون دولار إلى 153 مليون دولار خلال الربع. وبلغ سعر الكهرباء لديها 6.5 دولار لكل كيلوواط ساعة.',
  ),
  told(
    'en',
    'tariffs',
    'What miners pay for electricity in three valleys',
    'Miners pay different electricity prices: $0.04 per kWh in Harlow Valley, $0.06 per kWh in Merrow Valley and $4.50 per kWh in Quarn Valley.',
  ),
  told(
    'ar',
    'tariffs-ar',
    'ما يدفعه المعدنون للكهرباء في ثلاثة أودية',
    'تختلف أسعار الكهرباء للمعدنين: 0.04 دولار لكل كيلوواط ساعة في وادي هارلو، و0.06 دولار لكل كيلوواط ساعة في وادي ميرو، و4.50 دولار لكل كيلوواط ساعة في وادي كوارن.',
  ),
  told(
    'en',
    'sites',
    'Four sites of Brennick Digital and their load',
    'The power capacity of each site of Brennick Digital:\n\nTarn Hill: 120 MW.\n\nOxbow: 90 MW.\n\nSolway: 95,000 GW.\n\nCalder: 60 MW.',
  ),
  told(
    'ar',
    'sites-ar',
    'أربعة مواقع لشركة برينيك ديجيتال',
    'القدرة الكهربائية لكل موقع من مواقع برينيك ديجيتال:\n\nتل تارن: 120 ميجاواط.\n\nأوكسبو: 90 ميجاواط.\n\nسولواي: 95,000 جيجاواط.\n\nكالدر: 60 ميجاواط.',
  ),
];

const now = new Date('2026-06-10T00:00:00Z');
const news = newsOf(NEWS);

/** Numbers that can only come from a flagged figure. */
const TAINTED = /^(?:6\.5|4\.5|4\.46|4\.44|153000000|50000000|103000000|203000000|67|206|3\.06|112\.5|75|95000|95270)$/;

describe('a flagged figure is never computed with', () => {
  test.each([
    ['What is the electricity price of Corvan Digital?'],
    ['ما سعر الكهرباء لدى شركة نسيم الرقمية؟'],
    ['By how many dollars did the revenue of Corvan Digital rise?'],
    ['بكم دولارا زادت إيرادات شركة نسيم الرقمية؟'],
    ['By what percentage did the revenue of Corvan Digital grow?'],
    ['بأي نسبة نمت إيرادات شركة نسيم الرقمية؟'],
    ['How many times is the revenue of Corvan Digital now what it was?'],
    ['How many times higher is the electricity price in Quarn Valley than in Harlow Valley?'],
    ['كم ضعفا يبلغ سعر الكهرباء في وادي كوارن مقارنة بوادي هارلو؟'],
    ['What is the difference between the electricity price in Quarn Valley and Harlow Valley?'],
    ['ما الفرق بين سعر الكهرباء في وادي كوارن ووادي هارلو؟'],
    ['Which site of Brennick Digital has the largest power capacity?'],
    ['أي موقع لشركة برينيك ديجيتال لديه أكبر قدرة كهربائية؟'],
    ['What is the total power capacity of the four sites of Brennick Digital?'],
    ['ما مجموع القدرة الكهربائية لمواقع برينيك ديجيتال الأربعة؟'],
    ['What is the average electricity price of the three valleys?'],
    ['ما متوسط سعر الكهرباء في الأودية الثلاثة؟'],
  ])('%s', async (text) => {
    const answer = await ask(news.store, LOCAL, { text, now });
    expect(answer.results.filter((r) => TAINTED.test(r.value ?? r.max ?? r.min ?? ''))).toEqual([]);
    expect(answer.operands.map((o) => o.value)).not.toContain('4.5');
    expect(answer).toMatchObject({ status: 'unanswered', reason: 'flagged_figure' });
  });

  test.each([
    ['What is the electricity price of Corvan Digital?', '6.5'],
    ['ما سعر الكهرباء لدى شركة نسيم الرقمية؟', '6.5'],
  ])('%s: says so, and shows what the source says', async (text, value) => {
    const answer = await ask(news.store, LOCAL, { text, now });
    expect(answer.reason).toBe('flagged_figure');
    expect(answer.nearest).toContainEqual(expect.objectContaining({ value, flags: ['implausible'] }));
  });

  test.each([
    ['What is the electricity price in Harlow Valley?', '0.04'],
    ['ما سعر الكهرباء في وادي هارلو؟', '0.04'],
  ])('%s: the sound figures beside it answer', async (text, value) => {
    const answer = await ask(news.store, LOCAL, { text, now });
    expect(answer.results[0]?.value).toBe(value);
  });
});
