import { expect, test } from 'vitest';
import { LOCAL } from '#src/store/store.ts';
import { ask } from '#src/survey/ask.ts';
import { newsOf } from './news-store.ts';

const news = newsOf([
  {
    lang: 'en',
    outlet: 'Volt Post',
    url: 'https://volt.example/brackley',
    published: '2026-09-03T10:00:00Z',
    title: 'Brackley Hash fined for its fans',
    body: `The county court ruled against the bitcoin miner Brackley Hash on Thursday. The company must pay a fine of $1,800 a day for 55 days on which its fans were too loud.

Neighbours had complained since May. A lawyer for the company called the ruling harsh.`,
  },
  {
    lang: 'en',
    outlet: 'Volt Post',
    url: 'https://volt.example/norrvik',
    published: '2026-10-03T10:00:00Z',
    title: 'Norrvik rents its halls to Tellus AI',
    body: `Norrvik Compute signed a contract with Tellus AI on Monday. The 12-year contract is worth $840 million. The halls lie near Lulea.`,
  },
  {
    lang: 'ar',
    outlet: 'نشرة الشبكة',
    url: 'https://nashra.example/sarmad',
    published: '2026-07-20T08:00:00Z',
    title: 'حملة على المناجم السرية في إقليم سرمد',
    body: `أغلقت سلطات إقليم سرمد 40 منجمًا غير مرخص هذا العام، وصادرت منها 3200 جهاز. وقالت السلطات إن الحملة مستمرة.`,
  },
]);

test.each([
  ['احسب مجموع الغرامة التي على Brackley Hash دفعها عن كل الأيام', '99000', 'USD'],
  ['what does the daily fine of Brackley Hash come to, multiplied by its days', '99000', 'USD'],
  ['what is the average value per year of the Norrvik contract with Tellus AI', '70000000', 'USD/yr'],
  ['كم متوسط قيمة عقد نورفيك مع تيلوس في السنة الواحدة', '70000000', 'USD/yr'],
  ['متوسط عدد الأجهزة المصادرة في كل منجم مغلق في سرمد', '80', '1'],
  ['average number of machines seized per closed mine in Sarmad', '80', '1'],
])('%s', async (text, value, unit) => {
  const { status, results, operands } = await ask(news.store, LOCAL, { text, now: new Date('2026-11-21T00:00:00Z') });
  expect({ status, value: results[0]?.value, unit: results[0]?.unit }).toEqual({ status: 'answered', value, unit });
  expect(operands).toHaveLength(2);
});

test('what is told per day is no total where none is asked for', async () => {
  const { results } = await ask(news.store, LOCAL, {
    text: 'what fine per day did Brackley Hash get',
    now: new Date('2026-11-21T00:00:00Z'),
  });
  expect(results[0]?.value).not.toBe('99000');
});
