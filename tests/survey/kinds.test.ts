import { describe, expect, test } from 'vitest';
import { LOCAL } from '#src/store/store.ts';
import { ask } from '#src/survey/ask.ts';
import type { Told } from './articles.ts';
import { newsOf } from './news-store.ts';

const en = (slug: string, published: string, title: string, body: string): Told => ({
  lang: 'en',
  outlet: 'Volt Post',
  url: `https://volt.example/${slug}`,
  published: `${published}T10:00:00Z`,
  title,
  body,
});
const ar = (slug: string, published: string, title: string, body: string): Told => ({
  lang: 'ar',
  outlet: 'نشرة الشبكة',
  url: `https://nashra.example/${slug}`,
  published: `${published}T10:00:00Z`,
  title,
  body,
});

const TOLD: readonly Told[] = [
  en(
    'veltra-raids',
    '2026-07-02',
    'Veltra shuts illegal crypto farms in three provinces',
    `Police in Veltra shut 41 illegal crypto farms last week. The provinces concerned were Ostmark, Kallin and Port Mede.

Inspector Nora Villem said that two thirds of the farms had bypassed their meters. The energy ministry said the raids would go on until winter.`,
  ),
  ar(
    'norsan-loan',
    '2026-08-11',
    'نورسان كومبيوت تموّل توسعة مجمعها',
    `حصلت شركة نورسان كومبيوت على قرض لتوسعة مجمعها في صحار. وتشارك في تمويل التوسعة ثلاث جهات هي بنك الخليج الأخضر وصندوق مسار وشركة أفق كابيتال.

وقالت مديرتها المالية ليان الحارثي إن ربع القرض سيذهب إلى محطات التحويل. وتسري شروط القرض اعتبارًا من 1 سبتمبر 2026.`,
  ),
  en(
    'pellworth-deal',
    '2026-09-15',
    'Pellworth Mining completes the takeover of Tarrant Energy',
    `Pellworth Mining completed the takeover of Tarrant Energy on September 14, 2026. The deal was signed on June 3, 2026.

The Tarrant plant was owned by Greybridge Capital before the sale. Holders of the old bonds have until December 10, 2026 to exchange them.`,
  ),
  en(
    'veltra-law',
    '2026-09-20',
    'Veltra parliament passes a law on mining',
    `The Veltra parliament passed a law that bans new mines from 1 January 2027. The bill had 61 votes.`,
  ),
  ar(
    'veltra-law',
    '2026-09-21',
    'فيلترا تمنع ربط مناجم جديدة',
    `أقر برلمان فيلترا قانونًا يمنع ربط مناجم جديدة بالشبكة ابتداء من 1 يناير 2027.`,
  ),
  en(
    'oryn-sites',
    '2026-10-05',
    'Oryn Digital lists its sites',
    `Oryn Digital has published the capacity of each of its sites:

North site: 120 MW
Lake site: 80 MW
Dune site: 50 MW

Together its sites draw 205 MW at present, Oryn Digital said.`,
  ),
  en(
    'sollen-lake',
    '2026-05-06',
    'Sollen Lake leaves coal for reindeer country',
    `The Sollen Lake mine moves north in stages. The first hall is due to open in March 2028, the second in June 2029.

Mayor Ilva Brandt said that the village had put up with the noise for long enough. Lena Korff, who buys power for the company, said that a fifth of the contracts had been signed.

Its tenants are Tundra Cloud, Bright Fern AI and Polar Rigs. The trial of the former owner is set for February.`,
  ),
  ar(
    'sollen-lake',
    '2026-05-07',
    'منجم بحيرة سولن ينتقل إلى الشمال',
    `ينتقل منجم بحيرة سولن (Sollen Lake) إلى الشمال على مراحل. وقع مجلس البلدية الاتفاق يوم 2 مايو 2026.

ويرى المحامي المقيم في أوسلو زياد بنعلي أن الأسر ستدفع ثمن كابلات لا تحتاجها. وتقول تقديرات الشركة إن الكلفة ستتضاعف.`,
  ),
  en(
    'orbit-halvings',
    '2026-05-20',
    'Orbitcoin halves for the third time',
    `Orbitcoin’s third halving took place on 19 May 2026. Earlier ones fell on 4 March 2018 and 11 April 2022.`,
  ),
  en(
    'ferrox-prices',
    '2026-10-06',
    'Ferrox sets prices for two miners',
    `A Ferrox F4 Ultra costs $4,800; the Ferrox F4 Lite sells for $2,250.

The F4 Ultra delivers 400 terahashes per second (TH/s). The F4 Lite is rated at 250 TH/s.`,
  ),
];

const news = newsOf(TOLD);

const asked = (text: string) => ask(news.store, LOCAL, { text, now: new Date('2026-11-21T00:00:00Z') });

describe('lists', () => {
  test.each([
    ['Which provinces of Veltra had the illegal farms?', ['Ostmark', 'Kallin', 'Port Mede']],
    ['ما هي الجهات الممولة لتوسعة نورسان كومبيوت', ['بنك الخليج الأخضر', 'صندوق مسار', 'شركة أفق كابيتال']],
    ['who rents space at Sollen Lake', ['Tundra Cloud', 'Bright Fern AI', 'Polar Rigs']],
  ])('%s', async (text, names) => {
    const { results, operands } = await asked(text);
    expect(results[0]).toMatchObject({ operation: 'list', names });
    expect(names.every((name) => operands[0]?.quote.includes(name))).toBe(true);
  });

  test('members that no sentence lists are refused, not answered with headlines', async () => {
    expect(await asked('Which banks of Veltra pay for the pipeline?')).toMatchObject({ status: 'unanswered' });
  });
});

describe('who', () => {
  test.each([
    ['who said two thirds of the farms had bypassed their meters', /Nora Villem/],
    ['مين قال إن ثلثين المزارع في فيلترا غير قانونية', /Nora Villem/],
    ['who says the raids in Veltra go on until winter', /energy ministry/],
    ['مين قالت إن ربع قرض نورسان لمحطات التحويل', /ليان الحارثي/],
    ['who said a quarter of the Norsan loan goes to substations', /ليان الحارثي/],
    ['who owned the Tarrant plant', /Greybridge Capital/],
    ['which mayor complained about the noise at Sollen Lake', /Ilva Brandt/],
    ['who says that a fifth of the Sollen contracts have been signed', /Lena Korff/],
    ['منو قال إن خُمس العقود في بحيرة سولن توقّع', /Lena Korff/],
    ['whose opinion is it that households will pay for cables they do not need', /^زياد بنعلي$/],
    ['مين شايف إن البيوت هتدفع تمن كابلات مش محتاجاها', /^زياد بنعلي$/],
  ])('%s', async (text, name) => {
    expect((await asked(text)).results[0]?.names?.[0]).toMatch(name);
  });

  test.each([
    'who won the world cup',
    'مين فاز بكأس الخليج',
    'who bought Greybridge Capital',
    'who said that the Sollen Lake mine will be sold to Norway',
    'which mayor said that the levy is unconstitutional',
    'مين قال إن بحيرة سولن هتتقفل نهائيا',
  ])('%s is refused', async (text) => {
    expect(await asked(text)).toMatchObject({ status: 'unanswered' });
  });
});

describe('when', () => {
  test.each([
    ['pellworth tarrant deal closing date', '2026-09-14'],
    ['when was the Pellworth deal for Tarrant signed', '2026-06-03'],
    ['from what date do the terms of the Norsan loan apply', '2026-09-01'],
    ['من متى تسري شروط قرض نورسان كومبيوت', '2026-09-01'],
    ['deadline for holders of Tarrant bonds', '2026-12-10'],
    ['وقتاش غادي يبدا قانون المناجم ف فيلترا', '2027-01-01'],
    ['when does the first hall at Sollen Lake open', '2028-03'],
    ['امتى هتفتح القاعة التانية في بحيرة سولن', '2029-06'],
    ['when did the council sign the Sollen Lake agreement', '2026-05-02'],
    ['when is the trial of the former owner of Sollen Lake', '2027-02'],
    ['مجلس البلدية وقّع اتفاق بحيرة سولن يوم كم', '2026-05-02'],
    ['date of the first halving of Orbitcoin', '2018-03-04'],
    ['متى كان التنصيف الثاني لأوربتكوين', '2022-04-11'],
  ])('%s', async (text, date) => {
    expect((await asked(text)).results[0]?.dates).toEqual([date]);
  });

  test.each([
    'when will the Sollen Lake mine go bankrupt',
    'متى يفتح منجم بحيرة سولن في السنغال',
    'when does the first hall at Sollen Lake in Kenya open',
  ])('%s is refused', async (text) => {
    expect(await asked(text)).toMatchObject({ status: 'unanswered' });
  });
});

describe('coverage', () => {
  test.each([
    ['how many articles about Veltra', '3'],
    ['كم مقال عندكم عن فيلترا وقانون منع المناجم', '2'],
    ['how many articles about the Veltra law', '2'],
  ])('%s', async (text, value) => {
    expect((await asked(text)).results[0]).toMatchObject({ operation: 'count', value });
  });

  test.each([
    ['is Veltra in the news more in September 2026 than in July 2026?', ['up', '1', '2']],
    ['هل زادت كل المقالات في سبتمبر 2026 عن أكتوبر 2026', ['down', '3', '2']],
  ])('%s', async (text, expected) => {
    const { results } = await asked(text);
    expect([results[0]?.names?.[0], results[1]?.value, results[2]?.value]).toEqual(expected);
  });

  test.each(['وش أحسن مطعم مندي بالرياض', 'is Zanthor Mining in the news more in September than in July'])(
    '%s: silence in both windows is no flat trend',
    async (text) => {
      expect(await asked(text)).toMatchObject({ status: 'unanswered' });
    },
  );
});

describe('two operations one upon the other', () => {
  test.each([
    ['Ferrox F4 Ultra vs Ferrox F4 Lite, price per terahash: what is the gap in dollars', '3', 'USD/(TH/s)'],
    ['كم الفرق بين Ferrox F4 Ultra و Ferrox F4 Lite في سعر التيراهاش بالدولار', '3', 'USD/(TH/s)'],
    ['how many MW of the site capacity of Oryn Digital is not being drawn right now', '45', 'MW'],
    ['كم ميغاواط من قدرة مواقع Oryn Digital غير مستغلة', '45', 'MW'],
  ])('%s', async (text, value, unit) => {
    const { status, results } = await asked(text);
    expect({ status, ...results[0] }).toMatchObject({ status: 'answered', value, unit });
    expect(results[0]?.formula).toBeDefined();
  });
});
