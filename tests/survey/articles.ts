/** Little articles of our own, in both languages: every name in them is invented, or only said to have done nothing. */
export interface Told {
  readonly lang: 'en' | 'ar';
  readonly outlet: string;
  readonly url: string;
  readonly published: string;
  readonly title: string;
  readonly body: string;
}

/** Articles of one site, by what differs between them. */
export const tellingOn =
  (site: string) =>
  (lang: 'en' | 'ar', slug: string, published: string, title: string, body: string): Told => ({
    lang,
    outlet: `${slug} ${lang}`,
    url: `https://${site}.example/${slug}-${lang}`,
    published: `${published}T10:00:00Z`,
    title,
    body,
  });

export const TOLD: readonly Told[] = [
  {
    lang: 'en',
    outlet: 'Volt Post',
    url: 'https://volt.example/brennick-may',
    published: '2026-06-03T10:00:00Z',
    title: 'Brennick Digital mined 188 BTC in May',
    body: `Brennick Digital said on Wednesday that it mined 188 BTC in May 2026, up from 171 BTC in April. It sold 140 BTC during the month at an average price of $91,200 and held 2,415 BTC at the end of May.

Its energized hashrate reached 14.2 exahashes per second (EH/s), and its fleet ran at 17.6 joules per terahash (J/TH). Power cost it 4.1 cents per kilowatt-hour.

The miner operates two sites: Marlow Ridge (130 MW) and Teal Basin (75 MW). Chief operating officer Ingrid Solberg said that a third site would open in March 2027 with 60 MW.`,
  },
  {
    lang: 'ar',
    outlet: 'نشرة الشبكة',
    url: 'https://nashra.example/brennick-may',
    published: '2026-06-04T08:00:00Z',
    title: 'برينيك ديجيتال تعدّن 188 بتكوين في مايو',
    body: `أعلنت شركة برينيك ديجيتال أنها عدّنت 188 بتكوين في مايو 2026 مقابل 171 بتكوين في أبريل. وبلغ سعر الكهرباء الذي دفعته 4.1 سنت للكيلوواط ساعة.

وقالت مديرة العمليات إنغريد سولبرغ إن موقعًا ثالثًا سيفتتح في مارس 2027.`,
  },
  {
    lang: 'ar',
    outlet: 'نشرة الشبكة',
    url: 'https://nashra.example/sahel-tariff',
    published: '2026-07-12T08:00:00Z',
    title: 'سلطة كهرباء وادي السهل ترفع تعرفة التعدين وتحدد سقفًا للأحمال',
    body: `قررت سلطة كهرباء وادي السهل رفع تعرفة كهرباء المعدّنين من ٥ سنتات إلى ٧٫٥ سنتات للكيلوواط ساعة اعتبارًا من ١ أكتوبر ٢٠٢٦.

وحددت السلطة سقفًا قدره 120 ميغاواط لأحمال التعدين، فيما تبلغ أحماله الحالية 96 ميغاواط. وبلغ حمل الذروة في الوادي 1600 ميغاواط في يوليو.

ومن يعدّن من دون ترخيص يدفع غرامة قدرها 30 ألف دولار. وقال رئيس السلطة ماجد الحلبوني إن القرار لا يهدف إلى منع التعدين.`,
  },
  {
    lang: 'en',
    outlet: 'Grid Weekly',
    url: 'https://gridweekly.example/lakeshore-outlook',
    published: '2026-08-20T12:00:00Z',
    title: 'Lakeshore grid sees demand from data centers tripling',
    body: `The Lakeshore System Operator (LSO) published its outlook on Thursday. Data centers in its area used 12 terawatt-hours (TWh) of electricity in 2025 and will use 36 TWh in 2031, it said, while bitcoin miners used 4.5 TWh in 2025 and will use 6 TWh in 2031.

Customers have filed requests to connect 9.6 gigawatts (GW) of large loads. Data centers account for 7.2 GW of that and miners for 0.8 GW.

Head of planning Omar Teague warned that half of the queue may never be built. Coal fell from 31.5% of generation in 2022 to 22.0% in 2025, and wind rose from 18.2% to 27.4%.`,
  },
  {
    lang: 'en',
    outlet: 'Volt Post',
    url: 'https://volt.example/calder-sale',
    published: '2026-09-09T09:00:00Z',
    title: 'Aurelis Compute to buy the Calder Flats mine from Dunmore Hash',
    body: `Aurelis Compute has agreed to buy the Calder Flats site from Dunmore Hash for $420 million in cash, the companies said. The site has a grid connection of 180 MW.

The deal is due to close by 30 November 2026. Aurelis will turn the halls over to AI servers.`,
  },
  {
    lang: 'ar',
    outlet: 'دفتر الأسواق',
    url: 'https://aswaq.example/calder-sale',
    published: '2026-09-10T07:00:00Z',
    title: 'أوريليس كمبيوت تشتري منجم كالدر فلاتس',
    body: `اتفقت شركة أوريليس كمبيوت (Aurelis Compute) على شراء موقع كالدر فلاتس (Calder Flats) من شركة دنمور هاش (Dunmore Hash) مقابل 470 مليون دولار نقدًا.

ويبلغ ربط الموقع بالشبكة 180 ميغاواط.`,
  },
  {
    lang: 'en',
    outlet: 'Grid Weekly',
    url: 'https://gridweekly.example/brennick-june',
    published: '2026-07-06T12:00:00Z',
    title: 'Brennick Digital: June 2026 production update',
    body: `Brennick Digital produced 204 BTC in June 2026. It sold 160 BTC and held 2,459 BTC on 30 June.`,
  },
  {
    lang: 'en',
    outlet: 'Grid Weekly',
    url: 'https://gridweekly.example/brennick-june-corrected',
    published: '2026-07-08T12:00:00Z',
    title: 'Brennick Digital: June 2026 production update (corrected)',
    body: `Correction: the update of 6 July overstated production. Brennick Digital produced 194 BTC in June 2026.`,
  },
  {
    lang: 'en',
    outlet: 'Volt Post',
    url: 'https://volt.example/regions',
    published: '2026-10-02T12:00:00Z',
    title: 'Where miners use power: the figures by province',
    body: `A survey by the Halden Institute lists the electricity that miners used, by province.

- Norrland: 3.1 TWh in 2024, 3.9 TWh in 2025
- Vestmark: 1.2 TWh in 2024, 2.4 TWh in 2025
- Ostfjord: 2.0 TWh in 2024, 2.2 TWh in 2025

The institute's director, Petra Lindqvist, said that prices explain most of the difference. AI halls earn up to 12 times more per kilowatt-hour than miners do, the survey adds.`,
  },
  {
    lang: 'en',
    outlet: 'Hash Courier',
    url: 'https://courier.example/tarn-q2',
    published: '2026-08-05T12:00:00Z',
    title: 'Tarnfield Power earns less in the second quarter despite more megawatts',
    body: `Tarnfield Power reported revenue of $48.2 million for the second quarter of 2026, down from $53.6 million in the first. Net loss was $6.4 million. The company mined 402 BTC in the quarter, against 455 BTC in the first quarter.

It used 610 gigawatt-hours (GWh) of electricity and paid an average of 3.9 cents per kilowatt-hour. Contracted capacity rose from 340 MW to 425 MW.

Chief financial officer Daniel Ruiz said that the company would cut 45 of its 310 jobs by the end of September. Tarnfield emitted about 120,000 tonnes of CO2 equivalent in 2025.`,
  },
  {
    lang: 'ar',
    outlet: 'صحيفة التيار',
    url: 'https://tayyar2.example/oman-licences',
    published: '2026-05-14T09:00:00Z',
    title: 'منطقة ريسوت الحرة تمنح 18 رخصة لتعدين البيتكوين',
    body: `منحت إدارة منطقة ريسوت الحرة 18 رخصة لشركات تعدين البيتكوين من أصل 27 طلبًا تلقتها، بقدرة إجمالية تبلغ 240 ميغاواط.

وقالت المديرة التنفيذية للمنطقة ليلى الشنفري إن التعرفة ستكون 4.8 سنت للكيلوواط ساعة في الصيف و3.6 سنت في الشتاء. ويبدأ تشغيل أول موقع في 15 يناير 2027.

وتغطي الطاقة الشمسية 35% من حاجة المواقع حاليًا، وتستهدف المنطقة رفعها إلى 55% بحلول 2029.`,
  },
  {
    lang: 'en',
    outlet: 'Volt Post',
    url: 'https://volt.example/raysut',
    published: '2026-05-16T09:00:00Z',
    title: 'Raysut free zone licenses bitcoin miners',
    body: `The Raysut free zone has granted 21 licences to bitcoin miners, with a combined capacity of 240 MW, its management said. First machines are due on 15 January 2027.`,
  },
  {
    lang: 'en',
    outlet: 'Grid Weekly',
    url: 'https://gridweekly.example/kettle-creek',
    published: '2026-04-02T12:00:00Z',
    title: 'Regulator fines the Kettle Creek mine over noise and diesel',
    body: `The Pinemoor Public Service Board fined the owner of the Kettle Creek mine $275,000 on March 30, 2026. The board ordered noise to be cut from 72 to 55 decibels and gave the mine 90 days.

The mine draws 38 MW from the grid and keeps 12 MW of diesel generators. It bought 6,200 machines last year for $21 million.

Board chair Helen Okafor called the decision a warning to the whole industry. The town of Pinemoor uses 19 MW on an average day.`,
  },
  {
    lang: 'ar',
    outlet: 'نشرة الشبكة',
    url: 'https://nashra.example/bahr-grid',
    published: '2026-09-21T08:00:00Z',
    title: 'هيئة ربط البحر: مراكز البيانات ستستهلك ثلث كهرباء الإقليم',
    body: `توقعت هيئة ربط البحر أن يرتفع استهلاك مراكز البيانات من 8 تيراواط ساعة في 2025 إلى 20 تيراواط ساعة في 2032، فيما يرتفع استهلاك الإقليم كله من 52 تيراواط ساعة إلى 61 تيراواط ساعة في الفترة نفسها.

وتبلغ القدرة الاحتياطية 11.5% مقابل هدف قدره 15%. وقال مدير التخطيط في الهيئة كريم الوزاني إن الطلب على الربط يفوق ما يمكن بناؤه بثلاث مرات.

وكانت الهيئة قد رفضت في 4 مارس 2026 طلب شركة دلتا كود للحصول على 300 ميغاواط.`,
  },
  {
    lang: 'en',
    outlet: 'Hash Courier',
    url: 'https://courier.example/hashprice',
    published: '2026-10-12T12:00:00Z',
    title: 'Hashprice slips as difficulty sets a record',
    body: `Bitcoin mining difficulty rose 4.1% to 158.4 trillion on October 10, 2026, a record. Hashprice fell from $41.5 to $38.9 per petahash per second a day.

The maker Oxbow Systems said that its new O9 machine needs 12.5 joules per terahash and delivers 320 TH/s. The older O7 needs 18.5 J/TH. Oxbow asks $15 per TH/s for the O9.`,
  },
];
