import { describe, expect, test } from 'vitest';
import { figuresOf } from '#src/meaning/figures.ts';

const wrong = (text: string): string[] =>
  figuresOf(text, { lang: /[\u0600-\u06ff]/.test(text) ? 'ar' : 'en', published: Date.UTC(2026, 0, 15) })
    .figures.filter((f) => f.flags.includes('inconsistent'))
    .map((f) => f.text);

describe('figures that belong together and do not fit are flagged, all of them', () => {
  test.each([
    // growth
    ['Revenue rose 67% from $50 million to $153 million.', 3],
    ['قفزت الإيرادات بنسبة 67% من 50 مليون دولار إلى 153 مليون دولار.', 3],
    ['Its net loss was down 54% from $45 million to $69.3 million.', 3],
    ['تراجعت الخسارة بنسبة 54% من 45 مليون دولار إلى 69.3 مليون دولار.', 3],
    ['Capacity rose from 200 MW to 350 MW, up 25%.', 3],
    ['ارتفعت القدرة من 200 ميجاواط إلى 350 ميجاواط، بزيادة 25%.', 3],
    ['Power demand rose by 90 MW from 200 MW to 250 MW.', 3],
    ['ارتفع الطلب بمقدار 90 ميجاواط من 200 ميجاواط إلى 250 ميجاواط.', 3],
    // shares
    ['The site draws 480 MW of its 1,200 MW (65%).', 3],
    ['يسحب الموقع 480 ميجاواط من أصل 1,200 ميجاواط (65%).', 3],
    ['Miners took 40% of the 1,200 MW, or 820 MW.', 3],
    ['أخذ المعدنون 40% من 1,200 ميجاواط، أي 820 ميجاواط.', 3],
    // mean power
    ['Mining uses 138 TWh a year, an average draw of 25.8 GW.', 2],
    ['يستهلك التعدين 138 تيراواط ساعة سنويا، بمتوسط 25.8 جيجاواط.', 2],
    // what machines draw
    ['The fleet of 50 EH/s at 17.5 J/TH draws 2,875 MW.', 3],
    ['يعمل الأسطول بمعدل تجزئة 50 إكساهاش في الثانية وبكفاءة 17.5 جول لكل تيراهاش ويستهلك 2,875 ميجاواط.', 3],
    // the network
    ['Difficulty stands at 146.7 trillion. The network hashrate is 310 EH/s.', 2],
    ['بلغت الصعوبة 146.7 تريليون. وبلغ معدل هاش الشبكة 310 إكساهاش في الثانية.', 2],
    // products
    ['It consumed 2,000 GWh at $0.05 per kWh, for an electricity bill of $350 million.', 3],
    ['استهلكت 2,000 غيغاواط ساعة بسعر 0.05 دولار لكل كيلوواط ساعة، بفاتورة كهرباء بلغت 350 مليون دولار.', 3],
  ])('%s', (text, count) => expect(wrong(text)).toHaveLength(count));
});

describe('figures that fit, if only by rounding, are not', () => {
  test.each([
    ['Revenue rose 206% from $50 million to $153 million.'],
    ['قفزت الإيرادات بنسبة 206% من 50 مليون دولار إلى 153 مليون دولار.'],
    ['Difficulty dropped 11.16%, from 141.67 trillion to 125.86 trillion.'],
    ['انخفضت الصعوبة بنسبة 11.16%، من 141.67 تريليون إلى 125.86 تريليون.'],
    ['Revenue rose 17% from $6.5 million to $7.7 million.'],
    ['Output rose about 20% from 41 BTC to 50 BTC.'],
    ['Its hashrate doubled from 10.2 EH/s to 19.8 EH/s.'],
    ['The share fell five points from 40% to 35%.'],
    ['The share fell 50% from 40% to 20%.'],
    ['Power demand rose by 50 MW from 200 MW to 250 MW.'],
    ['The site draws 480 MW of its 1,200 MW (40%).'],
    ['يسحب الموقع 480 ميجاواط من أصل 1,200 ميجاواط (40%).'],
    ['The site draws 481 MW of its 1,200 MW (40%).'],
    ['Mining uses 138 TWh a year, an average draw of 15.8 GW.'],
    ['Mining used 138 TWh in 2024, an average draw of 15.7 GW.'],
    ['يستهلك التعدين 138 تيراواط ساعة سنويا، بمتوسط 15.8 جيجاواط.'],
    ['The fleet of 50 EH/s at 17.5 J/TH draws 875 MW.'],
    ['The fleet of 50 EH/s at 17.5 J/TH draws 960 MW with cooling.'],
    ['Difficulty stands at 146.7 trillion. The network hashrate is 1.2 ZH/s.'],
    ['It consumed 20,822.62 GWh at $0.1281 per kWh, for an electricity bill of $2,667,378,196.47.'],
    ['استهلكت 2,000 غيغاواط ساعة بسعر 0.05 دولار لكل كيلوواط ساعة، بفاتورة كهرباء بلغت 100 مليون دولار.'],
  ])('%s', (text) => expect(wrong(text)).toEqual([]));
});

describe('figures that only stand beside each other are not held against each other', () => {
  test.each([
    ['Revenue rose 67%, and hashrate climbed from 50 EH/s to 60 EH/s.'],
    ['ارتفعت الإيرادات 67%، وصعد معدل التجزئة من 50 إكساهاش في الثانية إلى 60 إكساهاش في الثانية.'],
    ['Revenue rose 24% year over year to $62 million, from $58 million in the previous quarter.'],
    ['ارتفعت الإيرادات 24% على أساس سنوي إلى 62 مليون دولار، من 58 مليون دولار في الربع السابق.'],
    ['Shares fell 9% as revenue dropped from $50 million to $30 million.'],
    ['تراجع السهم 9% بعد هبوط الإيرادات من 50 مليون دولار إلى 30 مليون دولار.'],
    ['The miner runs 50 EH/s and has 2 GW of power capacity; its newest machines reach 15 J/TH.'],
    ['Mining uses 138 TWh a year, and the state has 80 GW of capacity.'],
    ['يستهلك التعدين 138 تيراواط ساعة سنويا، وتملك الولاية 80 جيجاواط.'],
    ['Solar gives 120 MW of power and wind 300 MW, while 65% of the load is covered.'],
    ['Its 12 sites have 480 MW, and 65% of the staff are engineers.'],
    ['Copperline runs a hashrate of 16 EH/s. Difficulty rose to 146.7 trillion.'],
    ['It sold 150 BTC for $13 million and paid $0.05 per kWh for electricity.'],
  ])('%s', (text) => expect(wrong(text)).toEqual([]));
});
