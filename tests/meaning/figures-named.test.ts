import { describe, expect, it } from 'vitest';
import { figuresOf } from '#src/meaning/figures.ts';

const read = (text: string) =>
  figuresOf(text, {
    lang: /[\u0621-\u064a]/.test(text) ? 'ar' : 'en',
    published: Date.parse('2026-05-12T12:00:00Z'),
  }).figures;
const whose = (text: string): string[] =>
  read(text).map(({ text: words, subject }) => `${words} | ${subject?.text ?? '-'}`);
const measured = (text: string): string[] =>
  read(text).map(({ text: words, measure }) => `${words} | ${measure ?? '-'}`);

describe('the words of a subject', () => {
  it.each([
    ['In the coming weeks the utility lacks 300 MW.', ['300 MW | the utility']],
    ['The Water Ministry hopes to collect 40 million som from farms.', ['40 million som | -']],
    ['Dune Hash hopes to draw 80 MW.', ['80 MW | Dune Hash']],
    ['The regulator knows of 12 halls.', ['12 halls | The regulator']],
    ['The ruling cites the $90 million that Dune Hash pays for the Lisle mine.', ['$90 million | Dune Hash']],
    ['Before the ruling the utility had counted requests for 30 GW.', ['30 GW | the utility']],
    ['So far the state utility has allotted 230 MW.', ['230 MW | the state utility']],
    ['Since the raids the cuts have shrunk to two hours.', ['two hours | the cuts']],
    ['For the winter of 2029/30 the planners expect a peak of 9 GW.', ['9 GW | the planners']],
    ['Licensed mines already on the network draw 60 MW.', ['60 MW | Licensed mines']],
    ['Data centers that run language models used 31 TWh.', ['31 TWh | Data centers']],
    ['«دروب هاش» تصحح أرقامها: إيراداتها 18 مليون دولار', ['18 مليون دولار | دروب هاش']],
    ['وتدرس شركتان نقل مصنعيهما.', ['شركتان | -']],
    ['قال إن أول زبون وقّع عقدًا على نصف القاعة.', ['نصف | أول زبون']],
    [
      'وتعمل الشركة في موقعين: ألبرتا بقدرة 80 ميغاواط، ونبراسكا بقدرة 45 ميغاواط.',
      ['موقعين | الشركة', '80 ميغاواط | ألبرتا', '45 ميغاواط | نبراسكا'],
    ],
    ['ويبلغ معدل تجزئة النسخة المغمورة 420 تيراهاش في الثانية.', ['420 تيراهاش في الثانية | النسخة المغمورة']],
  ])('are a name and no verb: %s', (text, expected) => expect(whose(text)).toEqual(expect.arrayContaining(expected)));

  it.each([
    ['National demand was 21.4 TWh in 2024.', ['21.4 TWh | -']],
    ['They put the value of the stolen electricity at $9 million.', ['$9 million | -']],
    ['Those still running draw 1.3 GW.', ['1.3 GW | -']],
    ['Renewables supplied 6% of the electricity; the target for 2030 is 35%.', ['6% | Renewables', '35% | Renewables']],
    ['ذكرت نسخة سابقة أن خسائر داغستان بلغت 5 مليارات روبل، والصحيح مليارا روبل.', ['5 مليارات روبل | داغستان']],
    ['وهو ما يُلزم أصحابها بدفع رسم قدره 100 ألف دولار.', ['100 ألف دولار | أصحابها']],
  ])('name somebody, or nobody: %s', (text, expected) => expect(whose(text)).toEqual(expect.arrayContaining(expected)));

  it.each([
    ['Lisle follows with 130 MW, and Harlow, bought in 2025, with 60 MW.', ['130 MW | Lisle', '60 MW | Harlow']],
    ['Its two mines, Lisle at 55 MW and Harlow at 32 MW, are full.', ['55 MW | Lisle', '32 MW | Harlow']],
    [
      'Hosting brought in $18 million, against $16 million from mining.',
      ['$18 million | Hosting', '$16 million | mining'],
    ],
    ['Merrow: 4.8 TWh (1.5 TWh)', ['4.8 TWh | Merrow', '1.5 TWh | Merrow']],
  ])('in a list are those of each figure: %s', (text, expected) =>
    expect(whose(text)).toEqual(expect.arrayContaining(expected)),
  );

  it.each([
    ['Dune Hash sold 190 BTC and had 1,471 BTC left.', ['190 BTC | btc_sold', '1,471 BTC | btc_holdings']],
    [
      'Dune Hash mined 59 BTC in April. March had brought in 68 BTC.',
      ['59 BTC | btc_production', '68 BTC | btc_production'],
    ],
    ['Miners paid 38 million tenge in digital mining fees, the revenue committee said.', ['38 million tenge | levy']],
    ['It puts the loss to the utility at 9 million somoni.', ['9 million somoni | -']],
    ['Losses in the network ran at 11% of generation.', ['11% | -']],
    ['The two regions produced 8 TWh more than they consumed.', ['two regions | count', '8 TWh | -']],
    ['A T9 Pro costs $4,836.', ['$4,836 | hardware_price']],
    ['وبلغ الفاقد في الشبكة 6.4% من الكهرباء المنقولة.', ['6.4% | -']],
    ['وقالت يوم الجمعة إن الاستضافة أدخلت 188 مليون دولار.', ['188 مليون دولار | revenue']],
    ['حصّلت كازاخستان 3.8 مليار تنغي من رسوم التعدين.', ['3.8 مليار تنغي | levy']],
  ])('and what is measured: %s', (text, expected) => expect(measured(text)).toEqual(expected));

  it.each([
    [
      'Dune Hash mined 188 BTC in the first quarter of 2026. Month by month it had been 61 BTC in January, 58 BTC in February and 69 BTC in March.',
      ['btc_production', 'btc_production', 'btc_production', 'btc_production'],
    ],
    [
      'أنتجت شركة «دروب هاش» 188 بيتكوين في الربع الأول. وتحسن الأداء من شهر إلى آخر: 61 بيتكوين في يناير، ثم 69 بيتكوين في مارس.',
      ['btc_production', 'btc_production', 'btc_production'],
    ],
    ['Dune Hash mined 188 BTC. Its rival bought 90 BTC.', ['btc_production', 'btc_bought']],
  ])('goes on from coins to coins: %s', (text, expected) =>
    expect(read(text).map(({ measure }) => measure)).toEqual(expected),
  );

  it.each([
    ['وتحسن الأداء من شهر إلى آخر: 61 ميغاواط في يناير.', ['level']],
    ['Requests add up to 14 GW.', ['level']],
    ['The utility agreed to add up to 14 GW.', ['change']],
  ])('is no change behind a colon, or where amounts add up: %s', (text, expected) =>
    expect(read(text).map(({ role }) => role)).toEqual(expected),
  );

  it.each([
    ['Wind and sun are to provide 300 MW.', ['planned']],
    ['Dune Hash wants 24 EH/s by June 2027, compared with 20.1 EH/s at the end of March 2026.', ['planned', 'actual']],
    ['For the winter of 2029 the planners assume a peak of 19.9 GW.', ['forecast']],
  ])('is told, planned or foretold: %s', (text, expected) =>
    expect(read(text).map(({ modality }) => modality)).toEqual(expected),
  );

  it.each([
    [
      'Dune Hash: 618 BTC\n\nDune Hash mined 618 BTC in the first quarter of 2026.',
      ['btc_production', 'btc_production'],
    ],
    ['Dune Hash reported 188 BTC for March 2026 after 176 BTC in February.', ['btc_production', 'btc_production']],
    [
      'Hashprice averaged $39.6 in April. It had been $42.3 in March and $43.8 in February.',
      ['hashprice', 'hashprice', 'hashprice'],
    ],
    ['Dune Hash will pay $212 million for Pinehurst, a mining site.', ['deal_value']],
    ['Dune Hash is selling Pinehurst to Merrow for $268 million.', ['deal_value']],
    [
      'Dune Hash used 120 GWh and paid 4.7 cents per kilowatt-hour, or $5.6 million.',
      ['electricity_consumption', 'electricity_price', 'electricity_cost'],
    ],
    ['The T9 Pro draws 4,060 watts; its price is $3,080.', ['power_demand', 'hardware_price']],
    ['اتفقت «دروب هاش» على بيع منجم «سدرة» لشركة «مرجان» مقابل 640 مليون دولار.', ['deal_value']],
    ['ويستهلك المشروع 6 ملايين قدم مكعبة من الغاز يوميًا.', ['gas_use']],
  ])('is what the article says of it elsewhere, or what is paid for: %s', (text, expected) =>
    expect(read(text).map(({ measure }) => measure)).toEqual(expected),
  );

  it.each([
    ['Lisle Mining: first-quarter results\n\nThe electricity bill was $24 million.', ['$24 million | Lisle Mining']],
    [
      'Lisle in Norway has 75 MW and Harlow in Iceland 40 MW.',
      ['75 MW | Lisle in Norway', '40 MW | Harlow in Iceland'],
    ],
    ['Dune Hash has agreed to sell Serra do Monte to Merrow Cloud for €390 million.', ['€390 million | Dune Hash']],
    ['Dune Hash mined 40 BTC.\n\nBitcoin sold: 430 BTC', ['40 BTC | Dune Hash', '430 BTC | Dune Hash']],
    [
      'تتصدر مراكز البيانات بـ 5.8 غيغاواط، تليها البطاريات بـ 4.9 غيغاواط، وأخيرًا تعدين البيتكوين بـ 0.5 غيغاواط.',
      ['0.5 غيغاواط | تعدين البيتكوين'],
    ],
  ])('is whoever is named beside it: %s', (text, expected) =>
    expect(whose(text)).toEqual(expect.arrayContaining(expected)),
  );

  it.each([
    ['The rate went up from $41.60 to $43.20.', ['from', 'to']],
    ['Dune Hash mined 208 BTC, up from 196 BTC in March and 187 BTC in February.', ['level', 'from', 'from']],
  ])('came from one and led to the other: %s', (text, expected) =>
    expect(read(text).map(({ role }) => role)).toEqual(expected),
  );

  it.each([
    ['وقالت مديرة الشبكة إن نصف الطلبات مكرر.', [null]],
    ['ورفعت الشبكة حصة الطاقة المتجددة إلى 47%.', ['energy_mix_share']],
    ['Foundry accounts for 31% of the network.', ['hashrate_share']],
  ])('has a share of machines only where machines are meant: %s', (text, expected) =>
    expect(read(text).map(({ measure }) => measure)).toEqual(expected),
  );
});
