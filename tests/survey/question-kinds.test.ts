import { describe, expect, test } from 'vitest';
import { readQuestion } from '#src/survey/question.ts';

const NOW = new Date('2026-11-22T00:00:00Z');
const kindsOf = (text: string) => [...(readQuestion({ text, now: NOW }).dimensions ?? [])];

/** Each with the dimensions of which what is asked for has one. */
const ASKED: readonly (readonly [string, string])[] = [
  ['what coupon do the new Hollowcreek notes carry', 'ratio'],
  ["what is the yield on Birchline's convertible debt", 'ratio'],
  ['at what interest did Birchline borrow from the bank', 'ratio'],
  ['how much interest did Birchline pay in 2025', 'money'],
  ['how much did Tessaro Mining pay in interest last quarter', 'money'],
  ['interest rate on the Orrin Hash loan', 'ratio'],
  ['what margin over SOFR is Orrin Hash paying', 'ratio'],
  ['percentage move in network difficulty on 12 nov', 'number|ratio'],
  ['by how much did bitcoin difficulty drop', 'number|ratio'],
  ['hashrate of bitcoin in october', 'hashrate'],
  ['bitcoin production of Halvik in july', 'crypto'],
  ['how many bitcoin miners were arrested in Peshawar', 'count'],
  ['how many bitcoin mines are there in Norway', 'count'],
  ['how many bitcoin does Halvik hold', 'crypto'],
  ['how many BTC did Halvik sell in may', 'crypto'],
  ['what is the price of bitcoin in that report', 'coin_price|money'],
  ['how many bitcoin ATMs did the police shut', 'count'],
  ['total bitcoin network power draw', 'power'],
  ['how much gas was burned a day at the Vaca field', 'gas_rate|volume_rate'],
  ['how much flared gas does Gasline mine with per day', 'gas_rate|volume_rate'],
  ['how much diesel did the backup generators burn', 'volume|oil'],
  ['how much water does the Almaden data center drink a year', 'volume|volume_rate'],
  ['how much coal did the plant get through last winter', 'mass'],
  ['how much CO2 does the mine avoid', 'mass|emissions'],
  ['how much e-waste did mining cause in 2025', 'mass'],
  ['how much heat does the mine feed into the district network', 'energy|power'],
  ['how hot did the immersion tanks get', 'celsius'],
  ['temperature of the outlet water at the mine', 'celsius'],
  ['how loud is the Granbury mine at night in decibels', 'sound'],
  ['how big is the site in acres', 'area'],
  ['how much land will the campus take', 'area'],
  ['how long is the new line to the substation', 'length'],
  ['how long was Basin Hash without power', 'duration'],
  ['how many hours a month were they curtailed', 'duration'],
  ['for how many years is the lease', 'duration'],
  ['how old are the rigs on average', 'duration'],
  ['what fine did Tamsin Hash face after regulators corrected the number of days', 'money'],
  ['how much did Riot receive for curtailing in august', 'money'],
  ['how much did Zenith get in demand response credits', 'money'],
  ['what did the province collect from miners in fees', 'money'],
  ['how much does the utility owe the miner', 'money'],
  ['how much was Redfern charged per kWh at night', 'energy_price'],
  ['what does a kWh cost miners in Oman', 'energy_price'],
  ['electricity rate for miners in Paraguay from march', 'energy_price'],
  ['hosting rate at Lone Butte in cents', 'energy_price'],
  ['what does Lone Butte charge per MW a month for AI tenants', 'capacity_price'],
  ['how much for a terahash of the new A9 machine', 'hardware_price'],
  ['price of the A9 rig', 'money|hardware_price|per_thing'],
  ['what does one A9 cost', 'money|hardware_price|per_thing'],
  ['efficiency of the A9', 'efficiency'],
  ['how many joules per terahash does the A9 burn', 'efficiency'],
  ['hashprice on november 3', 'hashprice'],
  ['what did miners earn per petahash a day in october', 'hashprice'],
  ['what did one bitcoin cost Halvik to mine', 'coin_price|money'],
  ['power cost per bitcoin at Halvik in Q3', 'coin_price|money'],
  ['how much electricity per coin', 'energy_per_coin|energy'],
  ['how much power does the Duqm campus need', 'power'],
  ['what is the load of the Duqm campus at peak', 'power'],
  ['how much energy did the Duqm campus use in 2025', 'energy'],
  ['capacity of the substation', 'power|apparent_power'],
  ['machines seized in Zliten and Misrata together in 2025', 'count'],
  ['illegal farms found in Perak + Selangor', 'count'],
  ['coins mined in aug + sept + oct by Halvik', 'crypto'],
  ['how many megawatts do Sohar and Duqm have in total', 'power'],
  ['what percent of the connection requests come from miners', 'power|count'],
  ['what share of the machines were running', 'count|ratio'],
  ['how much of the power has to be renewable', 'ratio'],
  ['what part of revenue came from hosting', 'ratio'],
  ['uptime that Saltgrass promised to its tenant', 'ratio'],
  ['failure rate of air-cooled machines', 'ratio'],
  ['how many percentage points did the share fall', 'ratio'],
  ['how many staff were let go at Tessaro', 'count'],
  ['headcount of Tessaro after the cuts', 'count'],
  ['how many people work at the Hekla mine', 'count'],
  ['number of licences issued in Oman in 2026', 'count'],
  ['theft cases in Jordan in the first half', 'count'],
  ['percent rise in theft cases in Johor', 'count'],
  ['percent increase in machines seized in Libya 2025 vs 2024', 'count'],
  ['how many votes did the ban get', 'count'],
  ['how many million dollars did Tessaro raise', 'money'],
  ['how many thousand rigs did customs hold at the port', 'count'],
  ['how many homes could that power supply', 'count'],
  ['network block reward after the halving', 'crypto'],
  ['what pool fee does Deepwell take', 'ratio'],
  ['what management fee does the ETF charge', 'ratio|money'],
  ['licence fee per year for a small miner', 'money'],
  ['tax on mining power in Kazakhstan per kWh', 'energy_price|money'],
  ["what multiple of bitcoin's revenue does AI make per MWh", 'multiple'],
  ["how many times bigger are data center requests than miners'", 'power|count'],
  ['average daily transaction fees in october', 'crypto|crypto_rate|money'],
  ['shares of Cedarline rose by how much on the day of the deal', 'ratio|per_share|money'],
  ['stock price of Cedarline', 'per_share|money'],
  ['how many shares did Cedarline sell', 'count'],
  ['value of the Sohar contract', 'money'],
  ['size of the largest request in the queue', 'power'],
  ['biggest source of power for miners', 'ratio|energy|power'],
  ["how many GW would 2025's consumption be as a constant load", 'power|energy'],
  ['if the reactor ran all year how many TWh', 'energy|power'],
  ['how much did power cost fall after the move to Ethiopia', 'money|energy_price'],
  ['كم سعر الفائدة على سندات سيدرفورك', 'ratio'],
  ['شو الفايدة اللي عم تدفعها تاماراك ع السندات', 'ratio'],
  ['كم كوبون السندات الجديدة', 'ratio'],
  ['كام نسبة الفايدة على القرض', 'ratio'],
  ['شحال الفائدة اللي كتخلص أورين هاش', 'ratio'],
  ['كم دفعت بيرشلاين فوائد في 2025', 'money'],
  ['قديش صارت غرامة تاماراك بعد ما صححوا عدد الأيام', 'money'],
  ['كم غرامة الشركة عقب ما عدلوا عدد الأجهزة', 'money'],
  ['شحال من جهاز تعدين تحجز في زليتن', 'count'],
  ['كم جهاز صادروا في البصرة', 'count'],
  ['قديش عدد الأجهزة المصادرة بحمص', 'count'],
  ['چم ماكينة حجزوا بالنجف', 'count'],
  ['كام واحد اتقبض عليه في الحملة', 'count'],
  ['كم واحد يشتغل في منجم هيكلا', 'count'],
  ['شكثر موظف سرحوا', 'count'],
  ['كم بيت يقدر يغذي المنجم بالحرارة', 'count'],
  ['كم رخصة أصدرت عمان', 'count'],
  ['كم قضية سرقة كهرباء في الأردن', 'count'],
  ['عدد المواقع السرية المكتشفة في جوهور', 'count'],
  ['زيادة عدد القضايا بالمئة بين 2024 و2025', 'count'],
  ['كم بالمية زادت الأجهزة المصادرة', 'count'],
  ['كم كان يحرق من الغاز يوميا في الحقل', 'volume_rate|gas_rate'],
  ['شقد غاز يحرقون باليوم', 'volume_rate|gas_rate'],
  ['كم ماء يستهلك مركز البيانات', 'volume|volume_rate'],
  ['قديش مي بيشرب الداتا سنتر بالسنة', 'volume|volume_rate'],
  ['كم فحم حرقت المحطة', 'mass'],
  ['كام طن كربون بيوفر المنجم', 'mass'],
  ['كم قبضت ريدبد مقابل الإطفاء', 'money'],
  ['كم أخذت ريدبد تعويض عن إطفاء الأجهزة', 'money'],
  ['شحال شدات ريدبد على الإطفاء', 'money'],
  ['قديش بدها تدفع الشركة تأمين', 'money'],
  ['شحال غادي يخلص اللي بغا رخصة', 'money'],
  ['كم مليون دينار جمعت الهيئة من المعدنين', 'money'],
  ['بكم الكيلوواط ساعة للمعدنين في عمان', 'energy_price'],
  ['قديش بيدفعوا عالكيلوواط', 'energy_price'],
  ['بكام الكهربا للمعدنين في إثيوبيا', 'energy_price|money'],
  ['سعر الكهرباء الليلي للمناجم', 'energy_price'],
  ['كم سنت تدفع ريفت هاش في الكيلوواط ساعة', 'energy_price'],
  ['هاشبرايس نوفمبر كم', 'hashprice'],
  ['كم كفاءة جهاز A9', 'efficiency'],
  ['كم جول لكل تيراهاش في A9', 'efficiency'],
  ['كم هاشريت هالفيك في أكتوبر', 'hashrate'],
  ['كم بيتكوين عند هالفيك', 'crypto'],
  ['شحال خرجات هالفيك من بيتكوين فغشت', 'crypto'],
  ['كم طلعت هالفيك من البيتكوين في أغسطس', 'crypto'],
  ['بيتكوين هالفيك في أغسطس + سبتمبر', 'crypto'],
  ['كم ضعف طلبات مراكز البيانات طلبات المعدنين', 'power|count'],
  ['كم بالمية من طلبات الربط للتعدين', 'power|count'],
  ['شو نسبة تشغيل الأجهزة اللي ضمنتها سولتغراس', 'ratio'],
  ['كم معدل أعطال الأجهزة المبردة بالهواء', 'ratio'],
  ['كم حصة التعدين من كهرباء البلد', 'ratio|energy'],
  ['كم درجة حرارة الزيت', 'celsius'],
  ['كم ساعة انقطعت الكهرباء عن المنجم', 'duration'],
  ['قديش مدة العقد', 'duration'],
  ['لكم سنة الإيجار', 'duration'],
  ['كم مساحة الموقع', 'area'],
  ['كم ديسيبل ضجيج المنجم', 'sound'],
  ['كم نقطة نزلت الحصة', 'ratio'],
  ['كام ميجا بيسحب المنجم', 'power'],
  ['كم تستهلك مناجم النرويج من الكهرباء', 'energy|power'],
  ['قدرة محطة التحويل كم', 'power|apparent_power'],
  ['كم صعوبة الشبكة بعد التعديل', 'number'],
  ['قديش تغيرت صعوبة البيتكوين بالمية', 'number|ratio'],
  ['كم مرة زاد إيجار القاعات', 'money'],
  ['مجموع الأجهزة في مصراتة وزليتن', 'count'],
  ['قضايا التعدين في عمان والزرقاء مع بعضهم', 'count'],
  ['كم عموله مجمع ديب ويل', 'ratio'],
  ['كم رسوم صندوق البيتكوين السنوية', 'ratio'],
  ['كم مكافأة البلوك بعد التنصيف', 'crypto'],
  ['كم تكلف البيتكوينة الوحدة على هالفيك', 'coin_price|money'],
  ['سعر سهم سيدرلاين كم صار', 'per_share|money'],
  ['كم سهم باعت سيدرلاين', 'count'],
];

describe('what kind of amount is asked for', () => {
  test.each(ASKED)('%s: %s', (text, wanted) => {
    const kinds = kindsOf(text);
    expect(
      wanted.split('|').some((dim) => kinds.includes(dim)),
      kinds.join(),
    ).toBe(true);
  });
});

/** Each with a dimension that something else in the question has. */
const NOT: readonly (readonly [string, string])[] = [
  ['what interest rate is Cedar Hash paying on its bonds', 'money'],
  ['شو الفايدة اللي عم تدفعها تاماراك ع السندات', 'money'],
  ['what was the percentage move in bitcoin difficulty in May', 'crypto'],
  ['what fine did Tamsin Hash face after regulators corrected the number of days', 'count'],
  ['قديش صارت غرامة تاماراك بعد ما صححوا عدد الأيام', 'count'],
  ['how many homes does the Finnish btc mine heat', 'crypto'],
  ['how much less power do the mines take in winter', 'money'],
  ["load of data centers in the utility's area in May", 'area'],
  ['بكم البيتكوين اليوم', 'crypto'],
  ['how much does Larkspur have to pay over the extra power it used', 'power'],
  ['كم دفعت لاركسبور عن الكهرباء التي استهلكتها', 'energy'],
  ['كم استهلكت شركة وادي هاش من الكهرباء', 'volume'],
  ['latin american bitcoin mines, electricity in 2025', 'crypto'],
  ['how many machines were off when power prices spiked', 'money'],
  ['كم منجم كان مطفي لما ارتفعت الأسعار', 'money'],
];

describe('what is named beside it is not asked for', () => {
  test.each(NOT)('%s: no %s', (text, other) => {
    expect(kindsOf(text)).not.toContain(other);
  });
});

describe('bitcoin before a noun is no unit', () => {
  test.each([
    'how many bitcoin mines are there in Norway',
    'what is the move in bitcoin difficulty',
    'power draw in bitcoin mining last year',
    'how many homes does the Finnish btc mine heat',
  ])('%s', (text) => {
    expect(readQuestion({ text, now: NOW }).unit).toBeNull();
  });

  test('and behind a number it is', () => {
    expect(readQuestion({ text: 'how many bitcoin does Halvik hold', now: NOW }).unit).toBe('BTC');
    expect(readQuestion({ text: 'كم بيتكوين عند هالفيك', now: NOW }).unit).toBe('BTC');
  });
});

describe('a scale before a unit or a thing', () => {
  test.each([
    ['كم مليون دولار أخذت كاتيل من التعويضات', 'USD'],
    ['how many million dollars did Cattail receive', 'USD'],
    ['كم ألف طن كربون', 't'],
  ])('%s asks for %s', (text, unit) => {
    expect(readQuestion({ text, now: NOW }).unit).toBe(unit);
  });

  test('is not what is counted', () => {
    expect(readQuestion({ text: 'how many thousand rigs did customs hold', now: NOW }).counted?.text).toBe('rigs');
    expect(readQuestion({ text: 'كم ألف جهاز صادروا', now: NOW }).counted?.text).toBe('جهاز');
  });
});

describe('a plus sign between two of a kind adds', () => {
  test.each([
    'cedarfork btc mined in aug + sept + oct 2026',
    'illegal farms found in Perak + Selangor',
    'الأجهزة المصادرة في حلب + حمص كم',
    'شحال من جهاز تحجز في مصراتة وزليتن مع بعضهم',
  ])('%s', (text) => {
    expect(readQuestion({ text, now: NOW }).cues.has('sum')).toBe(true);
  });

  test('and joins two questions', () => {
    expect(readQuestion({ text: 'biggest Nordlys mine + its size', now: NOW }).cues.has('sum')).toBe(false);
    expect(readQuestion({ text: 'أكبر منجم في النرويج + حجمه', now: NOW }).cues.has('sum')).toBe(false);
  });
});
