import { expect, it } from 'vitest';
import type { Figure } from '#src/base/figure.ts';
import { figuresOf } from '#src/meaning/figures.ts';

const read = (text: string): Figure[] =>
  figuresOf(text, { lang: /[\u0621-\u064a]/.test(text) ? 'ar' : 'en', published: Date.UTC(2026, 1, 10) }).figures;

it.each([
  ['The grid company curtailed 310 GWh of wind output in May.', 'wind output'],
  ['أوقفت الشبكة 310 غيغاواط ساعة من إنتاج الرياح في أيار.', 'إنتاج الرياح'],
  ['Dealer Tannoy sold the K9 rig at $12 per TH/s.', 'K9'],
  ['Transaction fees earned pools 2% of their income in May.', 'Transaction fees'],
  ['أسهمت الرسوم بنسبة 2% من إيرادات المجمعات.', 'الرسوم'],
  ['The cabinet wants to prolong the ban on mining for three years.', 'ban on mining'],
  ['يحظر المرسوم التعدين لثلاث سنوات.', 'التعدين'],
  ['The operator blames thieves for a shortfall of 400 MW on the island.', 'the island'],
  ['Heat shut down a quarter of the Ohio rigs.', 'the Ohio rigs'],
  ['Nearly 60% of the power comes from hydro dams.', 'hydro dams'],
  ['يأتي 60% من الكهرباء من السدود.', 'السدود'],
  ['The decree sets a fine of 5,000 euros for breaches.', null],
  ['With bitcoin at $70,000, old rigs lose money.', 'bitcoin'],
  ['Police charged 40 people.', null],
  ['A fault left Malta 90 MW short.', 'Malta'],
  ['The stock lost 9% on Monday.', 'The stock'],
  ['خسر السهم 9% يوم الاثنين.', 'السهم'],
  ['Chillers trimmed the hall’s consumption by 90 MWh and lifted its uptime to 99%.', 'the hall'],
  ['بلغت التعرفة التي يدفعها معدّنو النرويج 4 سنتات لكل كيلوواط ساعة.', 'معدّنو النرويج'],
])('knows whose a figure is by what it measures: %s', (text, subject) => {
  const whose = read(text).at(-1)?.subject?.text ?? null;
  if (subject === null) expect(whose).toBeNull();
  else expect(whose).toContain(subject);
});

it.each([
  ['Bhutan will tax miners at 5%.', 'planned'],
  ['The sector will need 5 TWh by 2030.', 'forecast'],
  ['ستفرض بوتان ضريبة نسبتها 5% على المعدّنين.', 'planned'],
  ['سيحتاج القطاع إلى 5 تيراواط ساعة بحلول 2030.', 'forecast'],
  ['وقد بلغ الإنتاج 40 بيتكوين.', 'actual'],
  ['وقد يبلغ الإنتاج 40 بيتكوين.', 'forecast'],
  ['Were bitcoin to slide under $70,000, miners would stop.', 'hypothetical'],
  ['إن هبط البيتكوين إلى 70 ألف دولار فستتوقف المزارع.', 'hypothetical'],
  ['Orla will lease halls under a contract worth $900 million.', 'actual'],
])('tells what is decided from what is foretold: %s', (text, modality) => {
  expect(read(text)[0]?.modality).toBe(modality);
});

it.each([
  ['Debt stood at $90 million, $14 million lower than a year earlier.', 1, 'change', 'down'],
  ['بلغت الديون 90 مليون دولار، أي أقل بنحو 14 مليون دولار مما كانت عليه.', 1, 'change', 'down'],
  ['It raised $220 million from a bond sale.', 0, 'level', null],
  ['The wind farm lost 40 GWh to curtailment.', 0, 'level', null],
  ['يقل السعر 20% عن سعره في كانون الثاني.', 0, 'change', 'down'],
  ['Sites that draw less than 8 MW must register.', 0, 'threshold', null],
  ['هبط السعر في شباط دون 92 ألف دولار.', 0, 'to', 'down'],
] as const)('reads what a figure does in its clause: %s', (text, at, role, direction) => {
  expect(read(text)[at]).toMatchObject({ role, direction });
});

it.each([
  ['It mined 300 BTC and sold 120 of them.', ['BTC', 'BTC']],
  ['عدّن المنجم 300 بيتكوين وباع 120 منها.', ['BTC', 'BTC']],
  ['It costs $62,000 to mine a bitcoin in Texas.', ['USD/BTC']],
  ['Mills pay 60 Iraqi dinars per kWh, or less than 6 U.S. cents.', ['IQD/kWh', 'USc/kWh']],
  ['The hall uses 90 litres of water a day.', ['L/d']],
  ['تستهلك القاعة 90 لتراً من المياه يومياً.', ['L/d']],
  ['Section 9. (1) A licensee shall not draw more than 20 MW. (2) Others may.', ['MW']],
  ['The next halving is near.', []],
  ['The tariff is 3.8 soms per kWh.', ['KGS/kWh']],
])('reads units from what is said beside: %s', (text, units) => {
  expect(read(text).map(({ unit }) => unit)).toEqual(units);
});

it.each([
  ['في السداسي الأول من 2025 استهلك القطاع 4 تيراواط ساعة.', ['2025-H1']],
  ['خسرت الشركة 3 ملايين دولار في الأشهر الثلاثة المنتهية في 31 مارس 2025.', ['2025-Q1']],
  ['Loss per share rose to 9 cents in the second quarter from 4 cents in the first.', ['2025-Q2', '2025-Q1']],
  ['On Sept. 1 the tariff was lifted from 22 to 27 tenge per kWh.', [null, '2025-09-01']],
  ['Pelham Mines, January: output 418 BTC; holdings 5,102 BTC', ['2026-01', '2026-01']],
  ['أبرمت «حواسيب الغد» اتفاقاً قيمته 3 ملايين يورو.', [null]],
])('gives a figure the time of its sentence: %s', (text, labels) => {
  expect(read(text).map(({ period }) => period?.label ?? null)).toEqual(labels);
});
