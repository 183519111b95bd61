import { describe, expect, test } from 'vitest';
import { LOCAL } from '#src/store/store.ts';
import { ask } from '#src/survey/ask.ts';
import type { Told } from './articles.ts';
import { newsOf } from './news-store.ts';

const TOLD: readonly Told[] = [
  {
    lang: 'en',
    outlet: 'Volt Post',
    url: 'https://volt.example/ferrox',
    published: '2026-09-03T10:00:00Z',
    title: 'Ferrox shows two new miners',
    body: `Ferrox presented two mining machines on Thursday. The Ferrox F4 Ultra delivers 400 terahashes per second (TH/s) and draws 5,600 watts.

The smaller Ferrox F4 Lite is rated at 250 TH/s and draws 4,000 watts. Deliveries start in January 2027.`,
  },
  {
    lang: 'en',
    outlet: 'Volt Post',
    url: 'https://volt.example/hashprice',
    published: '2026-08-21T10:00:00Z',
    title: 'Hashprice slips after the adjustment',
    body: `Hashprice fell from $44.8 per petahash per second per day on August 11 to $42 on August 20, 2026. Analysts expect no quick recovery.`,
  },
  {
    lang: 'ar',
    outlet: 'نشرة الشبكة',
    url: 'https://nashra.example/marbat',
    published: '2026-07-20T08:00:00Z',
    title: 'أرقام شركة مرباط للتعدين في الربع الثاني',
    body: `استهلكت شركة مرباط للتعدين ٢٠٠ غيغاواط ساعة خلال الربع الثاني من ٢٠٢٦. ودفعت الشركة ٤ سنتات للكيلوواط ساعة في المتوسط خلال الربع نفسه.`,
  },
];

const news = newsOf(TOLD);

const asked = (text: string) => ask(news.store, LOCAL, { text, now: new Date('2026-11-21T00:00:00Z') });

describe("the asker's own numbers", () => {
  test.each([
    ['daily profit 200 TH, 3.6kW, $0.07, hp 45', '2.952', 'USD/d'],
    ['with 30 MW and 15 J/TH rigs how much hashrate in EH/s', '2', 'EH/s'],
    ['عندي ٣٠ ميغاواط واجهزة ١٥ جول/تيراهاش كم اكساهاش اقدر اشغل', '2', 'EH/s'],
    ['how many rigs of 3.5 kW can a 7 MW site host', '2000', '1'],
    ['كم ماكينة ٣٫٥ كيلوواط تركب في موقع ٧ ميغاواط', '2000', '1'],
    ['I have 1% of the network, how many BTC a day at 3.125 reward', '4.5', 'BTC/d'],
    ['a $4,000 miner making $8 daily pays itself back in how many days', '500', 'd'],
    ['ماكينة ب ٤٠٠٠ دولار بتكسب ٨ دولار يوميا ترجع تمنها بعد كام يوم', '500', 'd'],
    ['200 TH/s, 3500 W, $0.05/kWh, hashprice $50: what is left after power over 30 days?', '174', 'USD'],
    ['٢٠٠ تيراهاش ٣٥٠٠ واط ٥ سنت هاش برايس ٥٠، كم يبقى لي بعد الكهربا في ٣٠ يوم', '174', 'USD'],
    ['if i run 20 S19s at 3 kW for 12 hours a day at 10 cents what is the daily bill', '72', 'USD/d'],
    ['شحال غادي نخلص ف النهار على ٥ اجهزة ٣ كيلوواط ب ٨ سنت', '28.8', 'USD/d'],
    ['electricity per day for 100 kW at 7 cents/kWh in dollars', '168', 'USD/d'],
    ['IT load 5 MW, PUE 1.3, total MW?', '6.5', 'MW'],
    ['how many kWh does a 3.5 kW miner burn in one day', '84', 'kWh'],
    ['جهاز ٢٠٠ تيرا و٣٫٦ كيلو والكهربا بـ ٧ سنت يكسب كام في اليوم لو الهاش برايس ٤٥', '2.952', 'USD/d'],
    ['I have 40 machines that draw 3.5 kW each at $0.06, what do I pay for 30 days?', '6048', 'USD'],
    ['عندي 40 جهاز كل واحد يسحب 3.5 كيلوواط والكهربا 0.06 دولار، كم ادفع بالشهر (30 يوم)؟', '6048', 'USD'],
    ['Please calculate the monthly bill of 500 rigs at 3.4 kW and 5.5 cents.', '68255', 'USD/mo'],
    ['احسب فاتورة ٥٠٠ جهاز ٣٫٤ كيلوواط بسعر ٥٫٥ سنت بالشهر', '68255', 'USD/mo'],
    ['what does a 3 kW rig cost per hour at 10 cents per kWh', '0.3', 'USD/h'],
    ['جهاز 3 كيلوواط، كم كلفته في الساعة على 10 سنت للكيلوواط ساعة', '0.3', 'USD/h'],
    [
      '200 TH/s at 17.5 J/TH, power 6 cents per kWh, hashprice $50 per PH per day, 2% pool fee: profit per day?',
      '4.76',
      'USD/d',
    ],
    ['how many GW does a network of 900 EH/s at 20 J/TH draw', '18', 'GW'],
    ['شبكة 900 EH/s على 20 J/TH كم جيجاواط', '18', 'GW'],
    ['At what electricity rate does a 24 J/TH rig stop making money if hashprice is $36/PH/day?', '0.0625', 'USD/kWh'],
    [
      'عند أي سعر كهرباء ما أربح ولا أخسر بجهاز 24 جول/تيراهاش والهاش برايس 36 دولار لكل بيتاهاش باليوم',
      '0.0625',
      'USD/kWh',
    ],
    ['a 10 EH/s fleet on a network of 1,000 EH/s, reward 3.125 BTC: how many BTC per day?', '4.5', 'BTC/d'],
    ['أسطولي 10 إكساهاش من شبكة 1000 إكساهاش والمكافأة 3.125 بتكوين، كم بتكوين باليوم؟', '4.5', 'BTC/d'],
    ['15 rigs, 3.25 kW apiece, 8 cents a kWh: what will I owe the utility for 30 days?', '2808', 'USD'],
    ['جهاز بيسحب ٣ كيلووات، بيستهلك كام كيلووات ساعة في اليوم؟', '72', 'kWh/d'],
    ['a 2 kW rig runs 12 hours a day at 5 cents per kWh, what does it cost per day?', '1.2', 'USD/d'],
    ['من عشرة بالليل لستة الصبح يسحب الموقع 20 ميغاواط بسعر 4 سنت للكيلوواط ساعة، كم تكلف الليلة؟', '6400', 'USD'],
    ['with 144 blocks a day and a reward of 3.125 BTC, how many new bitcoins in 30 days?', '13500', 'BTC'],
    ['المكافأة ٣٫١٢٥ وكل ١٠ دقائق كتلة، كم بتكوين جديد في ٣٠ يوم؟', '13500', 'BTC'],
    ['what is the block reward at block 840000', '3.125', 'BTC'],
    ['كم مكافأة التعدين عند البلوك 840000', '3.125', 'BTC'],
    ['if blocks took 570 seconds on average, by how much does difficulty adjust', '5.31539767532976', '%'],
    ['a 4 MW hall runs 90% of the hours, 6 cents a kWh: power bill for 30 days?', '155520', 'USD'],
    ['عندي ١٠ أجهزة وكل جهاز يسحب ٣٠٠٠ واط، الكيلوواط ساعة بـ ٠٫٠٥ دولار، كم يطلع حساب الكهربا باليوم', '36', 'USD/d'],
    ['شبكة 700 EH/s بكفاءة 20 J/TH بتسحب كام تيراوات ساعة في 365 يوم', '122.64', 'TWh'],
  ])('%s', async (text, value, unit) => {
    const { status, results, operands } = await asked(text);
    expect({ status, unit: results[0]?.unit, operands }).toEqual({ status: 'answered', unit, operands: [] });
    expect(Number(results[0]?.value)).toBeCloseTo(Number(value), 9);
  });

  test('several quantities stand in the order in which they are asked', async () => {
    const { results } = await asked(
      'جهاز ١٨٠ TH/s كفاءته ٢٠ J/TH، كم كيلوواط يسحب وكم كلفة كهربائه في اليوم لو الكيلوواط ساعة بـ ٥ سنت؟',
    );
    expect(results.map(({ value, unit }) => [value, unit])).toEqual([
      ['3.6', 'kW'],
      ['4.32', 'USD/d'],
    ]);
  });
});

describe('what it does not compute', () => {
  test.each([
    'shall I buy a 200 TH/s machine at $3,000',
    'if the load falls from 85 to 36 MW for a 365 day year, how many GWh is that',
    'لو انخفض الحمل من 85 إلى 36 ميغاواط سنة كاملة (365 يوم) كم يساوي بالغيغاواط ساعة؟',
  ])('%s', async (text) => {
    expect((await asked(text)).plan.operation === 'calculator' && (await asked(text)).status).not.toBe('answered');
  });
});

describe('stored figures beside given ones', () => {
  test.each([
    ['max electricity price a Ferrox F4 Ultra can stand at the hashprice of 20 August 2026', '0.125', 'USD/kWh', 3],
    ['اقصى سعر كهرباء يتحمله جهاز Ferrox F4 Ultra على هاش برايس 20 اغسطس 2026', '0.125', 'USD/kWh', 3],
    ['٤٠ جهاز Ferrox F4 Ultra شغالين ٢٤ ساعة لمدة ٣٠ يوم كم ميغاواط ساعة', '161.28', 'MWh', 1],
    ['لو شريت ١٠٠ جهاز Ferrox F4 Lite كم قدرتها بالكيلوواط', '400', 'kW', 1],
    ['قديش يربح Ferrox F4 Ultra باليوم بسعر هاش 20 اغسطس 2026 وكهربا ب 5 سنت', '10.08', 'USD/d', 3],
    ['مرباط دفعت كم دولار للكهربا بالربع الثاني 2026؟ الاستهلاك ضرب السعر', '8000000', 'USD', 2],
    ['what hashprice does the Ferrox F4 Lite need to cover power at 5 cents per kWh', '19.2', 'USD/(PH/s.d)', 2],
    [
      'daily profit of a Ferrox F4 Lite (not the Ultra) at hashprice $48 per PH per day and 5 cents/kWh',
      '7.2',
      'USD/d',
      2,
    ],
    [
      'what did Marbat pay for electricity in the second quarter of 2026? multiply consumption by price',
      '8000000',
      'USD',
      2,
    ],
    ['كم كانت فاتورة كهرباء مرباط في الربع الثاني من 2026؟ اضرب الاستهلاك في السعر', '8000000', 'USD', 2],
  ])('%s', async (text, value, unit, operands) => {
    const answer = await asked(text);
    expect(answer).toMatchObject({ status: 'answered', results: [{ unit }] });
    expect(Number(answer.results[0]?.value)).toBeCloseTo(Number(value), 9);
    expect(answer.operands).toHaveLength(operands);
  });

  test.each([
    'max electricity price a Ferrox F9 can stand at the hashprice of 20 August 2026',
    'max electricity price a Ferrox F4 Ultra can stand at the hashprice of 2 May 2026',
    'كم كانت فاتورة كهرباء مرباط في الربع الثالث من 2026',
    'profit per day of 200 TH/s at hashprice 50',
  ])('%s is refused', async (text) => {
    expect(await asked(text)).toMatchObject({ status: 'unanswered' });
  });
});
