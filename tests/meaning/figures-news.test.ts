import { describe, expect, it } from 'vitest';
import type { Figure } from '#src/base/figure.ts';
import { figuresOf } from '#src/meaning/figures.ts';

const read = (text: string): Figure[] =>
  figuresOf(text, {
    lang: /[\u0621-\u064a]/.test(text) ? 'ar' : 'en',
    published: Date.parse('2026-11-20T12:00:00Z'),
  }).figures;
const size = ({ value, min, max }: Figure): string => value ?? `${min ?? ''}..${max ?? ''}`;
const all = (text: string, say: (figure: Figure) => unknown): unknown[] => read(text).map(say);

describe('figures of news', () => {
  it.each([
    ['تدفع الدولة لأصحاب المحطة ثمن القدرة سواء عملت أم توقفت.', []],
    ['أما المياه، وهي نقطة الضعف في المشروع، فستأتي من البحر.', []],
    ['ويشجع على ذلك ضعف الين وانخفاض الفائدة على القروض.', []],
    ['The miner must hand over C$1.2 million that it saved on grid charges.', ['1200000 CAD']],
    ['ورفعت الشركة المكافأة إلى 14 مليون تومان بدلًا من 8 ملايين.', ['14000000 IRT', '8000000 IRT']],
    ['The fine is 30 million tomans for each site.', ['30000000 IRT']],
    ['Power cost 5.4 cents per kilowatt-hour; with the credits it was 4.7 cents.', ['5.4 USc/kWh', '4.7 USc/kWh']],
    [
      'The contract price is 3.1 euro cents per kilowatt-hour. A park nearby went for 2.8 euro cents in 2025.',
      ['3.1 EURc/kWh', '2.8 EURc/kWh'],
    ],
    ['The plant was off for 31 hours, it said. The right number is 13.', ['31 h', '13 h']],
    ['قالت النشرة إن المنجم توقف 31 ساعة. الرقم الصحيح هو 13.', ['31 h', '13 h']],
  ])('reads how much of what: %s', (text, expected) => {
    expect(all(text, (figure) => `${size(figure)} ${figure.unit}`)).toEqual(expected);
  });

  it.each([
    ['The tariff goes from 3.1 to 4.4 cents per kilowatt-hour in May.', ['from', 'to up']],
    ['Mining went from 6.1 GW to 5.3 GW in two years.', ['from', 'to down', 'level']],
    ['In summer the price goes up to 7.2 cents per kilowatt-hour.', ['to up']],
    ['ينتقل استهلاك المراكز من 21 إلى 33 تيراواط ساعة.', ['from', 'to up']],
    ['انتقل إنتاج المنجم من 210 بيتكوين في مايو إلى 190 بيتكوين في يونيو.', ['from', 'to down']],
    ['يوفر المشروع 310 وظائف دائمة، إضافة إلى 2400 فرصة عمل مؤقتة.', ['level', 'level']],
    ['وتقدمت 11 شركة بعروض إلى الهيئة.', ['level']],
    ['Analysts raised two doubts about the plan.', ['level']],
    ['The contract covers 168 megawatts and runs for long.', ['level']],
  ])('knows what part a figure plays: %s', (text, expected) => {
    expect(all(text, ({ role, direction }) => (direction ? `${role} ${direction}` : role))).toEqual(expected);
  });

  it.each([
    ['أغلق المفتشون 22 مزرعة غير قانونية خلال العام الماضي.', ['2025']],
    ['حصّلت الدولة 3.8 مليار تنغي من الرسوم عن عام 2025، بعد 2.9 مليار تنغي عن عام 2024.', ['2025', '2024']],
    ['زاد الاستهلاك 12% عن عام 2024.', [null]],
    ['يبدأ التشغيل في الربع الثالث من عام 2028، على أن تصل القدرة إلى 240 ميغاواط في عام 2030.', ['2030']],
    [
      'It received $5 million in July and August 2026. In the same two months of 2025 the grid paid it $3 million.',
      ['2026-07/2026-08', '2025-07/2025-08'],
    ],
    [
      'أنتجت الشركة 137 بيتكوين في يوليو وأغسطس 2026، وفي الشهرين نفسيهما من 2025 أنتجت 101 بيتكوين.',
      ['2026-07/2026-08', '2025-07/2025-08'],
    ],
    ['أنتجت الشركة 66 و71 بيتكوين في يوليو وأغسطس 2026.', ['2026-07', '2026-08']],
    [
      'Between January and August they shut 38 farms, against 25 in the same months of 2025.',
      ['2026-01/2026-08', '2025-01/2025-08'],
    ],
    ['It issued $350 million of convertible notes due in 2031.', [null]],
    ['أصدرت الشركة سندات بقيمة 350 مليون دولار تستحق في 2031.', [null]],
    ['From December to February the mines may draw only 400 MW.', [null]],
    ['Three funds ended October with $32 million, after $21 million in September.', [null, '2026-10', '2026-09']],
    [
      'Difficulty rose to 151 trillion on 14 October from 146 trillion, so a rig earns less than it did two weeks ago.',
      ['2026-10-14', null],
    ],
    ['The miner paid $98 million in the fiscal year that ended on July 7, 2026.', ['2026']],
  ])('knows of what time a figure is: %s', (text, expected) => {
    expect(all(text, ({ period }) => period?.label ?? null)).toEqual(expected);
  });

  it.each([
    ['The hotel group bought 1,260 bitcoin in the third quarter.', ['btc_bought']],
    ['اشترت المجموعة 1260 بيتكوين في الربع الثالث.', ['btc_bought']],
    ['The plant generated 7.6 TWh in 2024.', ['electricity_generation']],
    ['وأنتجت المحطة 7.6 تيراواط ساعة خلال 2024.', ['electricity_generation']],
    ['A battery of 2,400 megawatt-hours is part of the deal.', [null]],
    ['The funds had net inflows of $32 million, figures collected by the paper show.', [null]],
    ['سجلت الصناديق صافي تدفقات داخلة بلغ 32 مليون دولار.', [null]],
    ['Of those who had used crypto, 61% named remittances.', [null]],
    ['The company sold $200 million of 2.25% convertible notes.', ['debt_raised', null]],
    ['The survey has a margin of error of 3%.', [null]],
    ['وأنهت الشركة أكتوبر بـ 3,412 بيتكوين، بعدما باعت 240 بيتكوين.', ['btc_holdings', 'btc_sold']],
  ])('knows what a figure measures: %s', (text, expected) => {
    expect(all(text, ({ measure }) => measure)).toEqual(expected);
  });

  it.each([
    [
      'جاءت نخيل هاش (Nakheel) في المقدمة بـ 90 ميغاواط، وتلتها نجمة بلوك (Najma) بـ 55 ميغاواط، ثم سدرة كلاود (Sidra) بـ 40 ميغاواط.',
      ['نخيل هاش', 'نجمة بلوك', 'سدرة كلاود'],
    ],
    ['وجاءت مصراتة أولًا بعدد 3450 جهازًا، تلتها زليتن بعدد 1275 جهازًا.', ['مصراتة', 'زليتن']],
    ['وغاب 33 نائبًا عن التصويت.', [null]],
    ['ترتبط الشركة مع المعدّنين بـ 58 عقدًا.', ['الشركة']],
    ['سجلت الصناديق صافي تدفقات داخلة بلغ 32 مليون دولار.', [null]],
    ['Load by state: New York: 390 MW at the end.', ['New York']],
  ])('knows whose a figure is: %s', (text, expected) => {
    expect(all(text, ({ subject }) => subject?.text ?? null)).toEqual(expected);
  });
});

describe('what news says of former and other things', () => {
  it.each([
    ['The operator puts 2030 at 141 TWh. The previous edition had 2030 at only 136 TWh.', 'from', 'forecast'],
    ['كان التوقع السابق 136.5 تيراواط ساعة لعام 2030.', 'from', 'forecast'],
    ['كانت النسخة السابقة تضع 2030 عند 136 تيراواط ساعة فقط.', 'from', 'forecast'],
    ['Without the credits power would have cost 5.2 cents per kilowatt-hour.', 'level', 'hypothetical'],
    ['Men are more likely than women (11%) to have tried.', 'level', 'actual'],
    ['فقد صادرت الشرطة 390 جهازًا في حلب.', 'level', 'actual'],
    ['فقدت الشركة 40 عميلًا.', 'change', 'actual'],
  ])('tells what was, and what was not to be: %s', (text, role, modality) => {
    expect(read(text).at(-1)).toMatchObject({ role, modality });
  });

  it.each([
    ['خفضت المناجم سحبها 3150 ميغاواط في ساعة الذروة.', 'MW'],
    ['يستهلك المنجم 45 ميغاواط في الساعة.', 'MWh'],
    ['It pays 6.8 cents per kilowatt-hour, all in; its host in Georgia charges 7.9 cents.', 'USc/kWh'],
  ])('knows the unit: %s', (text, unit) => {
    expect(read(text).at(-1)?.unit).toBe(unit);
  });

  it.each([
    [
      'Tam Mining mined 918 BTC in the second quarter of 2026. It sold 640 BTC during the quarter to pay for repairs, and kept its target of 32 EH/s by December 2027.',
      ['2026-Q2', '2026-Q2', '2027-12'],
    ],
    [
      'Dune Bitcoin produced 954 BTC in the third quarter of 2026. Holdings rose to 4,655 BTC at the end of September. Net profit was $8.9 million.',
      ['2026-Q3', '2026-09', '2026-Q3'],
    ],
  ])('keeps the time of a report: %s', (text, expected) => {
    expect(read(text).map(({ period }) => period?.label ?? null)).toEqual(expected);
  });
});

describe('what news leaves out', () => {
  it.each([
    [
      'Dune Hash mined 311 bitcoin in October. It bought another 40 at an average of $96,400 and ended the month with 2,904.',
      ['311 BTC', '40 BTC', '96400 USD', '2904 BTC'],
    ],
    [
      'أنتجت الشركة 311 بيتكوين في أكتوبر، واشترت 40 أخرى من السوق، وأنهت الشهر برصيد 2904.',
      ['311 BTC', '40 BTC', '2904 BTC'],
    ],
    ['Its cost of power fell to 3.8 cents in October from 4.1 cents.', ['3.8 USc/kWh', '4.1 USc/kWh']],
    ['ترتفع تعرفة المعدّنين من 5.9 إلى 7.1 سنت.', ['5.9 USc/kWh', '7.1 USc/kWh']],
    ['The dam lets the mine have 44 MW; from November to April only 12.', ['44 MW', '12 MW']],
    ['It leased 300 MW, with an option on 150 more.', ['300 MW', '150 MW']],
    ['استأجرت الشركة 300 ميغاواط مع خيار على 150 أخرى.', ['300 MW', '150 MW']],
    ['Their load averaged 1.31 GW; at night it rose to 1.48.', ['1.31 GW', '1.48 GW']],
    ['The agency counted 412 sites in 2025, 57 more than a year before.', ['412 count', '57 count']],
    [
      'طلب جديد قدره 2.2 تيراواط ساعة، منه 1.4 تيراواط ساعة لمراكز البيانات و0.5 للتدفئة.',
      ['2.2 TWh', '1.4 TWh', '0.5 TWh'],
    ],
    ['رسم قدره 40 ألف ليرة على المناجم الصغيرة، و150 ألفًا على الكبيرة.', ['40000 XXX-lira', '150000 XXX-lira']],
    ['دفعت الشركة 9.2 مليون دولار عن الصيف. وقبل عام دفعت 6.8 مليون.', ['9200000 USD', '6800000 USD']],
    ['لديها نقد قدره 23 مليون دولار و610 بيتكوين.', ['23000000 USD', '610 BTC']],
    ['ديونها 188 مليون دولار ولديها 23 مليونًا و610 بيتكوين.', ['188000000 USD', '23000000 USD', '610 BTC']],
    ['وافق المجلس بأغلبية 6 أصوات مقابل 3 على رسم قدره 2.4 دولار لكل متر مكعب.', ['6 count', '3 count', '2.4 USD/m3']],
    ['وتخرج المياه بدرجة 65 مئوية.', ['65 degC']],
  ])('is added from what stands near: %s', (text, expected) => {
    expect(all(text, (figure) => `${size(figure)} ${figure.unit}`)).toEqual(expected);
  });

  it.each([
    ['وفي 2020 كانت حصة السدود 84%.', ['2020']],
    [
      'Revenue of Dune Compute came to $64 million in the quarter ended September 30, against $58 million in the three months before.',
      ['2026-Q3', '2026-Q2'],
    ],
    [
      'بلغت إيرادات الشركة 64 مليون دولار في الأشهر الثلاثة المنتهية في 30 سبتمبر، مقابل 58 مليونًا في الأشهر الثلاثة السابقة.',
      ['2026-Q3', '2026-Q2'],
    ],
    ['استهلك المنجم 88 غيغاواط ساعة في الربع الثاني و93 في الثالث، بحسب الشركة.', ['2026-Q2', '2026-Q3']],
    ['توقفت المزارع 340 ساعة في 2025، أي أقل بـ90 ساعة من 2024.', ['2025', '2025']],
    ['The tariff is going from 5.9 to 7.1 cents on January 1.', [null, '2027-01-01']],
  ])('is of its own time: %s', (text, expected) => {
    expect(all(text, ({ period }) => period?.label ?? null)).toEqual(expected);
  });

  it.each([
    ['جاءت 72% من الكهرباء من الغاز و28% من الشمس.', ['الغاز', 'الشمس']],
    ['The rig draws 4,420 watts at the wall.', ['The rig']],
    ['وقدرت شركة الكهرباء خسارتها بنحو 3.9 مليون دينار.', ['شركة الكهرباء']],
  ])('is nobody else’s: %s', (text, expected) => {
    expect(all(text, ({ subject }) => subject?.text ?? null)).toEqual(expected);
  });

  it.each([['It has cash of $23 million and 610 BTC.'], ['لدى الشركة نقد قدره 23 مليون دولار و610 بيتكوين.']])(
    'knows what is held beside cash: %s',
    (text) => expect(read(text).map(({ measure }) => measure)).toEqual([null, 'btc_holdings']),
  );

  it('flags no demand as a capacity', () => {
    expect(read('تتوقع الوزارة طلبًا قدره 2.2 تيراواط ساعة.').at(-1)?.flags).toEqual([]);
  });
});
