import { expect, test } from 'vitest';
import { LOCAL } from '#src/store/store.ts';
import { ask } from '#src/survey/ask.ts';
import { newsOf } from './news-store.ts';

const news = newsOf([]);

const asked = (text: string) => ask(news.store, LOCAL, { text, now: new Date('2026-11-21T00:00:00Z') });

test.each([
  // Two amounts of the asker's by what they are: power and time, energy and price, hash rate and efficiency.
  ['if a mine used 7,200 MWh in 30 days what was its average draw in MW', '10', 'MW'],
  ['منجم استهلك 7200 ميغاواط ساعة في 30 يوم، كم متوسط سحبه بالميغاواط', '10', 'MW'],
  ['مزرعة 120 ميغاواط قديش بتصرف غيغاواط ساعة ب 30 يوم', '86.4', 'GWh'],
  ['how long can a 100 MWh battery supply 25 MW, in hours', '4', 'h'],
  ['بطارية 100 ميغاواط ساعة كم ساعة تكفي حمل 25 ميغاواط', '4', 'h'],
  ['draw in watts of a 300 TH/s rig at 16.5 J/TH', '4950', 'W'],
  ['levy of 0.8 cents per kWh on 90 GWh: how much in dollars', '720000', 'USD'],
  ['رسم 0.8 سنت للكيلوواط ساعة على 90 غيغاواط ساعة كم يطلع بالدولار', '720000', 'USD'],
  ['خصم 2 سنت للكيلوواط ساعة على 30 غيغاواط ساعة بالسنة كم توفير بالدولار', '600000', 'USD/yr'],
  ['a fine of $1,500 a day for 64 days adds up to what', '96000', 'USD'],
  ['غرامة 1500 دولار باليوم على 64 يوم كم مجموعها', '96000', 'USD'],
  // One less the other, and what that comes to.
  ['if the gap between 64 MW and 27 MW lasts a year of 365 days how many GWh is that', '324.12', 'GWh'],
  ['محطة الضليل: لو الفرق بين الحملين (64 و27 ميغاواط) دام سنة من 365 يوم كم غيغاواط ساعة بيتوفر', '324.12', 'GWh'],
  ['difference between 64 MW and 27 MW in kW', '37000', 'kW'],
  ['الفرق بين 27 و64 ميغاواط', '37', 'MW'],
  // So much each, and so much for one of them.
  ['what do 4,000 machines at $2,800 each cost', '11200000', 'USD'],
  ['كم تكلف 4000 جهاز بسعر 2800 دولار للجهاز', '11200000', 'USD'],
  ['شريت ٢٥ ماكينة كل وحدة ب ٣٢٠٠ دولار، قديش دفعت', '80000', 'USD'],
  ['total of 12 payments of $250,000', '3000000', 'USD'],
  ['6 wells feeding 1.5 MW each for a day, how many MWh?', '216', 'MWh'],
  ['price per machine if 5,000 rigs cost $14 million', '2800', 'USD'],
  ['٥٠٠٠ جهاز ب ١٤ مليون دولار، بكام الجهاز الواحد', '2800', 'USD'],
  ['average per machine: 12 MW over 3,750 machines, in kW', '3.2', 'kW'],
  ['12 ميغاواط على 3750 جهاز، كم كيلوواط لكل جهاز في المتوسط', '3.2', 'kW'],
  ['٢٠ ألف جهاز تعطي ٥ إكساهاش، كم تيراهاش للجهاز الواحد', '250', 'TH/s'],
  ['mining 150 BTC took 36 GWh: how many MWh per bitcoin', '240', 'MWh/BTC'],
  ['شركة دفعت 24 مليون دولار كهرباء وعدّنت 400 بيتكوين، كم كلفة البيتكوين الواحد', '60000', 'USD/BTC'],
  ['a $3.6 billion contract over 15 years is how much a year on average', '240000000', 'USD/yr'],
  ['عقد بقيمة 3.6 مليار دولار على 15 سنة، كم في السنة بالمتوسط', '240000000', 'USD/yr'],
  ['$900 million lease for 60 MW, price per MW', '15000000', 'USD/MW'],
  ['عقد ايجار 900 مليون دولار لـ 60 ميغاواط كم للميغاواط', '15000000', 'USD/MW'],
  ['9.4 million shares at $14.20 each raise how much', '133480000', 'USD'],
  ['بيع 320 بيتكوين على سعر 95 الف دولار كم يجيب', '30400000', 'USD'],
  ['value of 1,200 BTC if bitcoin trades at $88,000', '105600000', 'USD'],
  ['300 BTC a month is how many a day (30 days)', '10', 'BTC/d'],
  ['١٢ ألف جهاز كل جهاز ٢٤٠ تيراهاش كم إكساهاش', '2.88', 'EH/s'],
  ['what would 1.5 PH/s earn in a week at a hashprice of 48 dollars', '504', 'USD/wk'],
  // A price for another amount of what it is a price of.
  ['$45 per PH per day is how much per TH per day', '0.045', 'USD/(TH/s.d)'],
  ['45 دولار للبيتاهاش باليوم كم للتيراهاش باليوم', '0.045', 'USD/(TH/s.d)'],
  // What is left of the hashprice, of one machine and of a petahash.
  ['daily margin of one rig: 250 TH/s at 16 J/TH, power 6c/kWh, hashprice 50 $/PH/day', '6.74', 'USD/d'],
  ['margin per PH per day at hashprice $44 with 20 J/TH and 5 cents/kWh', '20', 'USD/(PH/s.d)'],
  ['هامش البيتاهاش باليوم على هاش برايس 44 دولار وكفاءة 20 جول/تيراهاش وكهربا 5 سنت', '20', 'USD/(PH/s.d)'],
  ['what percentage of revenue goes to electricity: hashprice $40, 10 J/TH, 5 cents per kWh', '30', '%'],
  ['كم بالمية من الايراد تروح كهربا لجهاز 20 جول/تيراهاش على هاش برايس 48 دولار وكهربا 5 سنت', '50', '%'],
  ['up to what electricity price can a 16 J/TH machine run at a hashprice of $48?', '0.125', 'USD/kWh'],
  ['لو الهاش برايس ٤٨ دولار، لحد أي سعر كهربا يقدر يشتغل جهاز ١٦ جول', '0.125', 'USD/kWh'],
])('%s', async (text, value, unit) => {
  const { status, results, operands } = await asked(text);
  expect({ status, unit: results[0]?.unit, operands }).toEqual({ status: 'answered', unit, operands: [] });
  expect(Number(results[0]?.value)).toBeCloseTo(Number(value), 6);
});

test.each([
  // Two amounts of one kind, an amount that nothing says how to take, a name that the news would have to know.
  'a 40 MW site and a 25 MW site, how many MWh',
  '4,000 machines and $2,800',
  'Norrvik used 7,200 MWh of the 30 GWh, how much in dollars',
])('%s is no arithmetic', async (text) => {
  const { status, plan } = await asked(text);
  expect(status === 'answered' && plan.operation === 'calculator').toBe(false);
});
