import { expect, it } from 'vitest';
import { figuresOf } from '#src/meaning/figures.ts';

/** A sentence, and the measure and unit of each of its figures, in order; `-` where the measure is not clear. */
const SENTENCES: readonly (readonly [string, string])[] = [
  [
    'Revenue at Corvid Hash, the miner that left bankruptcy in 2023, fell 9% to $31 million and its net loss widened to $8 million.',
    'revenue % | revenue USD | net_loss USD',
  ],
  ['Bitcoin slipped 3% to $81,200 after miners offloaded 900 BTC.', 'btc_price % | btc_price USD | btc_sold BTC'],
  ['تراجع البيتكوين 4% إلى 82 ألف دولار.', 'btc_price % | btc_price USD'],
  ['Chad imported 4,000 rigs last year.', 'machine_imports count'],
  ['استوردت تشاد 4 آلاف جهاز تعدين، بزيادة 40% عن العام الماضي.', 'machine_imports count | machine_imports %'],
  ['A new Antminer costs $3,100.', 'hardware_price USD'],
  ['يكلف الجهاز نحو 3100 دولار.', 'hardware_price USD'],
  ['Wages account for 11% of operating costs.', 'cost_share %'],
  ['تمثل الأجور 11% من تكاليف المزرعة.', 'cost_share %'],
  ['The immersion tank saves 3 MW.', 'power_saved MW'],
  ['Hashprice sank to $36 per PH/s a day as difficulty climbed 6%.', 'hashprice USD/(PH/s.d) | difficulty %'],
  ['The network emitted 60 MtCO2, or 0.1% of the global total.', 'emissions MtCO2 | emissions_share %'],
  ['ارتفعت حصة فاوندري إلى 31%.', 'hashrate_share %'],
  ['وتدفع المزرعة رسم حمل قدره 9 دولارات لكل كيلوواط شهريًا.', 'demand_charge USD/(kW.mo)'],
  ['Loss per share narrowed to 9 cents from 21 cents.', 'loss_per_share USc/share | loss_per_share USc/share'],
  ['بلغت خسارة السهم 12 سنتًا مقابل 20 سنتًا.', 'loss_per_share USc/share | loss_per_share USc/share'],
  ['يبلغ سعر الكيلوواط ساعة 0.04 دولار في تشاد.', 'electricity_price USD/kWh'],
  ['The cost rose from 1.2 billion to 1.5 billion euros.', 'cost EUR | cost EUR'],
  ['ارتفعت الكلفة من 1.2 مليار إلى 1.5 مليار يورو.', 'cost EUR | cost EUR'],
  ['Power averaged €40 per MWh in Spain and -€2 in Norway.', 'electricity_price EUR/MWh | electricity_price EUR/MWh'],
];

it.each(SENTENCES)('%s', (text, measures) => {
  const lang = /[\u0621-\u064a]/.test(text) ? 'ar' : 'en';
  const { figures } = figuresOf(text, { lang, published: Date.UTC(2026, 1, 5) });
  expect(figures.map(({ measure, unit }) => `${measure ?? '-'} ${unit}`).join(' | ')).toBe(measures);
});
