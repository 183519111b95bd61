import { expect, it } from 'vitest';
import { figuresOf } from '#src/meaning/figures.ts';

/** A sentence, and whose each of its figures is, in order; `-` for nobody’s. */
const SENTENCES: readonly (readonly [string, string])[] = [
  [
    'Kestrel Compute booked revenue of $88.1 million in 2025, a rise of 23%, as its hashrate grew to 18.4 EH/s.',
    'Kestrel Compute | Kestrel Compute | Kestrel Compute',
  ],
  ["The utility, Oregon's largest, said data centers in its territory consumed 6.3 TWh last year.", 'data centers'],
  ['Argo River, whose shares have lost 70% this year, owes lenders $41 million.', 'Argo River | Argo River'],
  ["Kazakhstan's parliament voted to raise the levy on miners from 1 to 2 tenge per kWh.", 'miners | miners'],
  ["Analysts at Jefferies expect Marathon's energy costs to rise 9% to $61 million in 2026.", 'Marathon | Marathon'],
  [
    'Having raised $500 million in convertible notes, Cipher Point plans to double its capacity to 1.1 GW by 2028.',
    'Cipher Point | Cipher Point | Cipher Point',
  ],
  [
    "Hut River's average cost to mine one bitcoin was $49,500 in the quarter, up from $38,000.",
    'Hut River | Hut River',
  ],
  ['Solar supplied 31% of the energy, wind 22% and the grid the rest.', 'Solar | wind'],
  ["Nearly 60% of Iceland's mining capacity sits idle.", 'Iceland'],
  ['With an efficiency of 17 J/TH, the fleet is among the best in the industry.', 'the fleet'],
  ['Foundry and AntPool together control more than half of the global hash rate.', 'Foundry and AntPool'],
  ["Norway's energy minister expects data centres to need 8 TWh by 2030.", 'data centres'],
  ['Revenue at Harbor Hash, the smaller of the two, rose 11% to $23.5 million.', 'Harbor Hash | Harbor Hash'],
  [
    'The lender took over 26,000 machines after Prairie Hash defaulted on a $48 million loan.',
    'The lender | Prairie Hash',
  ],
  ['Dune Mining said in its filing that cash costs per coin fell 4% to $31,500.', 'Dune Mining | Dune Mining'],
  ["Paraguay's utility raised tariffs for miners by 14% to $44.34 per MWh.", 'miners | miners'],
  ['Net income tripled to $9.4 million and revenue rose by 31%.', '- | - | -'],
  [
    'قالت شركة النخيل للتعدين إن قدرتها التشغيلية ارتفعت إلى 90 ميغاواط بعدما كانت 60 ميغاواط.',
    'شركة النخيل للتعدين | شركة النخيل للتعدين',
  ],
  ['وأنتج مجمع «واحة» 312 بيتكوين في كانون الأول، بتراجع نسبته 4% عن الشهر السابق.', 'واحة | واحة'],
  [
    'استهلكت مزارع التعدين في باراغواي 3.2 تيراواط ساعة، أي ما يعادل 12% من استهلاك البلاد.',
    'مزارع التعدين | مزارع التعدين',
  ],
  ['وبلغ استهلاك مراكز البيانات الأيرلندية 21% من كهرباء البلاد في عام 2023.', 'مراكز البيانات الأيرلندية'],
  ['قفزت أسهم «ماراثون» 8% إلى 17.3 دولارًا بعد إعلان الصفقة.', 'ماراثون | ماراثون'],
  ['وتبلغ حصة الصين من معدل التجزئة العالمي نحو 15%، تليها روسيا بنسبة 12%.', 'الصين | روسيا'],
  ['وأعلن المشغل أن مزرعة الرياح التي افتُتحت في مارس ستوفر 120 ميغاواط للمنجم.', 'مزرعة الرياح'],
  ['وبينما استقرت إيرادات «ريوت» عند 180 مليون دولار، تراجع صافي ربحها إلى 9 ملايين دولار.', 'ريوت | ريوت'],
  ['غرّمت المحكمة شركة «داتا نور» 3 ملايين ريال.', 'داتا نور'],
  ['تصل سعة سد غوري إلى 10 غيغاواط، لكن إنتاجه الفعلي لا يتجاوز 4 غيغاواط.', 'سد غوري | سد غوري'],
  ['وبذلك ترتفع القدرة المركبة في الموقع إلى 250 ميغاواط.', 'الموقع'],
  ['يتوقع محللون أن تحقق «كلين سبارك» إيرادات قدرها 900 مليون دولار هذا العام.', 'كلين سبارك'],
  ['تمتد الصفقة، التي وُقّعت في برلين بحضور الوزير، 9 أعوام وتبلغ قيمتها 300 مليون يورو.', 'الصفقة | الصفقة'],
  ['حصة «لوكسور» من معدل التجزئة 4%، و«براينز» 2%.', 'لوكسور | براينز'],
  ['The permit lets Basalt mine 14 BTC a month at its Ohio site.', 'Basalt'],
  ['"We mined 212 BTC in March," said Rhea Stone, chief executive of Tamarack Digital.', 'Tamarack Digital'],
  ['Our fleet now runs at 19.2 J/TH, Larch Mining said.', 'Larch Mining'],
  ['About one in five miners has switched off machines since June.', 'miners'],
  ['The price of a megawatt-hour averaged $41 in Texas, $55 in New York and $30 in Ohio.', 'Texas | New York | Ohio'],
  ['The utility sold the dam, valued at $90 million, after the vote.', 'the dam'],
  ['A tariff of 6 cents per kWh applies to smelters, whereas farms pay 4 cents.', 'smelters | farms'],
  ['Farms that reject it owe 3 million tenge.', 'Farms'],
  ['Harbor Hash mined 40 BTC and its hosting customers mined 12 BTC.', 'Harbor Hash | hosting customers'],
  ['The outage took 20% of the Ohio fleet offline.', 'the Ohio fleet'],
  ["Chad's hashrate tripled in 2025, the ministry said, but its share is below 2%.", 'Chad | Chad'],
  ['تعتزم «نور هاش» مضاعفة قدرتها إلى 120 ميغاواط وتتوقع إيرادات تبلغ 30 مليون دولار.', 'نور هاش | نور هاش'],
  ['تذهب 12% من كهرباء النرويج إلى مراكز البيانات.', 'مراكز البيانات'],
  ['وستتوقف نحو 15% من المزارع عن العمل إذا هبط السعر.', 'المزارع'],
  ['تمثل الأجور 12% من التكاليف، والكهرباء 60%.', 'الأجور | الكهرباء'],
  ['وتراجعت صعوبة التعدين بنسبة 3% إلى 144 تريليون.', '- | -'],
  // An attribute, an agreement, a seizure, whom a verb values or bans.
  ['Inspectors seized 640 rigs from a 45 MW farm near Osh.', '- | farm'],
  ['The board approved a 9-year lease worth $410 million.', 'lease | lease'],
  ['The decree would ban home mining for 18 months.', 'home mining'],
  ['The study puts bitcoin’s power use at 150 TWh and its emissions at 60 million tonnes of CO2.', 'bitcoin | bitcoin'],
  ['The plant sends heat to 4,100 homes and employs 26 people.', '- | The plant'],
  ['Corvane, whose lender Halvor Bank holds 900 BTC, owes $12 million.', 'Halvor Bank | Corvane'],
  // Of two nouns in front of a measure the one that owns it; what a participle or a preposition ties to it.
  ['Hosting revenue at Corvane Digital fell 31% to $18 million.', 'Corvane Digital | Corvane Digital'],
  ['Machines made by Kelvin Silicon draw 5.6 kW each.', 'Machines'],
  ['With 3.1 GW of mining load already online, Texas is the largest host.', 'Texas'],
  ['The rule exempts sites smaller than 5 MW.', 'sites'],
  ['Our mills pay 11 cents per kWh, more than the 6 cents that smelters pay.', 'mills | smelters'],
  ['German rig maker Halden raised $90 million.', 'Halden'],
  ['Mining used 150 TWh in 2024.', 'Mining'],
  // A verb that no table has, in a headline.
  ['Litecoin hovers near $118 as traders wait', 'Litecoin'],
  ['أوقفت السلطات 60 موقعًا للتعدين كانت تستهلك 70 ميغاواط.', '- | 60 موقعًا للتعدين'],
  ['وقّعت «نخلة» عقد إيجار مدته 9 سنوات بقيمة 410 ملايين دولار.', 'عقد إيجار | عقد إيجار'],
  ['زادت الأردن سعر الكهرباء لمراكز البيانات بنحو 8%.', 'مراكز البيانات'],
  ['بلغ إنتاج المنجم 40 بيتكوين، وبلغ عدد الأجهزة لدى الشركة 900 جهاز.', 'المنجم | الشركة'],
  ['رفعت الحكومة الضريبة على أرباح المعدّنين إلى 18%.', 'المعدّنين'],
  ['يسحب الجهاز الذي تصنعه «كلفن» 5.6 كيلوواط.', 'الجهاز'],
  ['دخلت الخدمة محطة شمسية قدرتها 90 ميغاواط.', 'محطة شمسية'],
  ['قدرة الموقع البالغة 35 ميغاواط لا تكفي.', 'الموقع'],
  ['تراجعت إيرادات الاستضافة لدى «كورفان» بنسبة 31%.', 'كورفان'],
  ['أخرجت العاصفة 19% من أسطول تكساس من الخدمة.', 'أسطول تكساس'],
  ['يوظف منجم «وادي النخل» 52 شخصًا، ويشتري الكهرباء بسعر 40 دولارًا لكل ميغاواط ساعة.', 'وادي النخل | وادي النخل'],
  ['أطلق التعدين 36 مليون طن من ثاني أكسيد الكربون في 2024.', 'التعدين'],
  // Of whom the sentence before spoke.
  ['Veldrin opened a data hall on Monday. Its debt of $610 million is 3.2 times its equity.', 'Veldrin | Veldrin'],
  ['Kelder Mining today reported results. Revenue was $41 million.', 'Kelder Mining'],
  ['دشنت «فلدرين» قاعة جديدة في الدوحة. وتبلغ قدرتها 40 ميغاواط.', 'فلدرين'],
  ["Russia's Irkutsk region, where power is cheap, lost 320 MW to mining.", 'Irkutsk region'],
  ['خسرت منطقة الشمال، حيث التعرفة هي الأدنى، 320 ميغاواط.', 'منطقة الشمال'],
];

it.each(SENTENCES)('%s', (text, subjects) => {
  const lang = /[\u0621-\u064a]/.test(text) ? 'ar' : 'en';
  const { figures } = figuresOf(text, { lang, published: Date.UTC(2026, 1, 5) });
  expect(figures.map((figure) => figure.subject?.text ?? '-').join(' | ')).toBe(subjects);
});

it.each([
  ['The lease, which the board approved on Nov. 30, 2025, is worth $3.1 billion.', [null]],
  ['The substation, built in 1987, is rated at 450 MVA.', [null]],
  ['In September 2025, uptime at the first site averaged 97%, while the second managed 88%.', ['2025-09', '2025-09']],
  ['اشترت شركة «نواة»، وهي ذراع لمجموعة تأسست عام 2011، 5 آلاف جهاز.', [null]],
])('keeps the time of an inserted clause to itself: %s', (text, labels) => {
  const lang = /[\u0621-\u064a]/.test(text) ? 'ar' : 'en';
  const { figures } = figuresOf(text, { lang, published: Date.UTC(2026, 1, 5) });
  expect(figures.map((figure) => figure.period?.label ?? null)).toEqual(labels);
});

it.each([
  ['Basalt mined 214 BTC in December 2025, or 6.9 BTC a day.', ['2025-12', '2025-12']],
  ['The fund held 900 BTC, worth $80 million, at the end of May 2025.', ['2025-05', '2025-05']],
  ['Miners paid 4 cents per kWh in 2024, while smelters were charged 6 cents per kWh.', ['2024', '2024']],
  ['The grid cut 19% of wind output in 2024, wasting 5.4 TWh.', ['2024', '2024']],
  ['Emissions reached 3.1 MtCO2e in 2024, up 22% on 2023.', ['2024', '2024']],
  ['Basalt plans to add 2.4 GW of batteries and retire 300 MW of turbines by 2028.', ['2028', '2028']],
  [
    'Basalt used 12 GWh in January-June 2025, against 9 GWh in the same period of 2024.',
    ['2025-01/2025-06', '2024-01/2024-06'],
  ],
  ['Basalt expects its hashrate to reach 27 EH/s by the end of the second quarter.', ['2026-Q2']],
  ['Draft decree No. 417/2025 would cap sites at 12 MW.', [null]],
  ['Power averaged €71 per MWh in Spain, €88 in Italy and €30 in Norway in 2024.', ['2024', '2024', '2024']],
  [
    'ارتفعت الإيرادات في 2024 بنسبة 9% إلى 74 مليون دولار، فيما هبط الربح إلى 5 ملايين دولار.',
    ['2024', '2024', '2024'],
  ],
  ['بلغ الإنتاج 40 بيتكوين في 2024. وبلغت الإيرادات في العام نفسه 5 ملايين دولار.', ['2024', '2024']],
  ['زادت الصعوبة 5.7%، في أكبر قفزة منذ عام 2021.', [null]],
  ['يتوقع الوسيط أن يبلغ سعر الهاش 40 دولارًا لكل بيتاهاش في الثانية يوميًا في الربع الثالث.', ['2026-Q3']],
])('gives a time to every figure that it is of: %s', (text, labels) => {
  const lang = /[\u0621-\u064a]/.test(text) ? 'ar' : 'en';
  const { figures } = figuresOf(text, { lang, published: Date.UTC(2026, 2, 5) });
  expect(figures.map((figure) => figure.period?.label ?? null)).toEqual(labels);
});

it.each([
  [
    "The Cambridge index puts Oman's share of mining at 3.4% in January 2020 and 37.8% in January 2022.",
    ['Oman', 'Oman'],
  ],
  ['Analysts see the US share of hashrate at 40% in 2026 and 20% in 2030.', ['the US', 'the US']],
  ['تتوقع الوكالة أن تبلغ حصة عُمان 40% في 2026 و20% في 2030.', ['عُمان', 'عُمان']],
])('two times of one share are of one subject: %s', (text, subjects) => {
  const lang = /[\u0621-\u064a]/.test(text) ? 'ar' : 'en';
  const { figures } = figuresOf(text, { lang, published: Date.UTC(2026, 2, 5) });
  expect(figures.map((figure) => figure.subject?.text ?? null)).toEqual(subjects);
});

it.each([
  ['يقدّر مؤشر كامبريدج حصة الولايات المتحدة من التعدين بـ 3.4% في يناير 2020.', 'الولايات المتحدة'],
  ['قدّر معهد لوميس استهلاك المعدنين بنحو 4 تيراواط ساعة في 2025.', 'المعدنين'],
  ['خفضت شركة توليد طاقة الرياح إنتاجها إلى 40 ميغاواط.', 'شركة توليد طاقة الرياح'],
])('behind whoever tells it begins what is told: %s', (text, subject) => {
  const { figures } = figuresOf(text, { lang: 'ar', published: Date.UTC(2026, 2, 5) });
  expect(figures[0]?.subject?.text).toBe(subject);
});
