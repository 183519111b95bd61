import type { EventKind } from './event.ts';

/** A miner's month. */
const production: EventKind = {
  id: 'production',
  topics: ['mining'],
  weight: 10,
  cast: { who: 'miner', person: 'person', place: 'place' },
  facts: {
    output: { measure: 'btc_production', unit: 'BTC', low: 40, high: 990, subject: 'who', period: 'month' },
    before: { measure: 'btc_production', unit: 'BTC', low: 82, high: 99, of: 'output', subject: 'who', role: 'from' },
    holdings: { measure: 'btc_holdings', unit: 'BTC', low: 900, high: 24_000, subject: 'who', bounds: ['more_than'] },
    rate: { measure: 'hashrate', unit: 'EH/s', low: 11, high: 480, step: '0.1', subject: 'who', bounds: ['at_least'] },
    fleet: { measure: 'efficiency', unit: 'J/TH', low: 125, high: 298, step: '0.1', subject: 'who' },
    price: {
      measure: 'electricity_price',
      unit: 'USc/kWh',
      low: 28,
      high: 76,
      step: '0.1',
      subject: 'who',
      bounds: ['less_than'],
    },
  },
  en: {
    titles: [
      '{who} mines {output} {output.when}',
      '{who} [output|production] climbs to {output}',
      'Fleet upgrade lifts {who} to {output}',
      '{who} posts monthly bitcoin production update',
    ],
    leads: [
      'Bitcoin miner {who} [produced|mined] {output} {output.when}, up from {before} a month earlier, the company [said|reported] on {day}.',
      '{who} [said|announced] that it mined {output} {output.when}, against {before} in the month before.',
      'Miners at {who} turned out {output} {output.when}. The month before it was {before}.',
    ],
    details: [
      'The company [held|was holding] {holdings} at the end of the month, after selling part of its production to pay for power.',
      'Its machines ran at {rate} on average, and the fleet [needed|used] {fleet}.',
      '[Electricity cost|Power cost] the miner {price}, helped by curtailment during the evening peaks.',
      'Average operating hashrate stood at {rate}.',
      'Older machines were switched off, which brought the efficiency of the fleet to {fleet}.',
    ],
    colour: [
      'Miners report their production every month, and investors read the figures as a measure of how much of the time the machines were running.',
      'The company blamed a few days of maintenance at a substation near {place} for lost hours.',
      'Shares of mining companies were little changed after the update.',
      'Hashprice, the revenue of a unit of computing power, has been under pressure since the last halving.',
    ],
    quotes: [
      '"We would rather run fewer machines well than many machines badly," said {person}, who heads operations.',
      '{person}, the chief executive, said the cheapest kilowatt-hour was the one that the company did not have to buy.',
    ],
  },
  ar: {
    titles: [
      '{who} تنتج {output} {output.when}',
      'إنتاج {who} [يرتفع|يصعد] إلى {output}',
      'تحديث الأجهزة يرفع إنتاج {who} إلى {output}',
      '{who} تنشر تحديث الإنتاج الشهري من البيتكوين',
    ],
    leads: [
      '[أنتجت|استخرجت] شركة تعدين البيتكوين {who} {output} {output.when}، مقابل {before} في الشهر السابق، وفق ما [أعلنته|ذكرته] الشركة يوم {day}.',
      '[قالت|أعلنت] {who} إنها استخرجت {output} {output.when}، بعد {before} في الشهر الذي سبقه.',
      'بلغ إنتاج {who} من التعدين {output} {output.when}، بينما كان {before} قبل شهر.',
    ],
    details: [
      'واحتفظت الشركة بجزء من عملاتها، إذ بلغت حيازتها {holdings} في نهاية الشهر.',
      'وعملت أجهزتها بمعدل تجزئة متوسط قدره {rate}، وبلغ استهلاك الأسطول {fleet}.',
      '[كلفت|وكلفت] الكهرباء الشركة {price}، مستفيدة من خفض الأحمال في ساعات الذروة المسائية.',
      'وبلغ متوسط معدل التجزئة التشغيلي {rate}.',
      'وأوقفت الشركة أجهزة قديمة، فوصلت كفاءة الأسطول إلى {fleet}.',
    ],
    colour: [
      'وتعلن شركات التعدين إنتاجها كل شهر، ويقرأ المستثمرون هذه الأرقام على أنها مقياس للوقت الذي عملت فيه الأجهزة.',
      'وعزت الشركة ضياع بعض الساعات إلى أعمال صيانة في محطة تحويل قرب {place}.',
      'ولم تتغير أسهم شركات التعدين كثيرا بعد صدور التحديث.',
      'ويتعرض سعر التجزئة، أي عائد وحدة القدرة الحاسوبية، لضغوط منذ التنصيف الأخير.',
    ],
    quotes: [
      'وقال {person} المسؤول عن العمليات: "نفضل تشغيل أجهزة أقل تشغيلا جيدا على تشغيل أجهزة كثيرة بصورة سيئة".',
      'وذكر الرئيس التنفيذي {person} أن أرخص كيلوواط ساعة هو ما لا تضطر الشركة إلى شرائه.',
    ],
  },
};

/** A new mining site is connected. */
const site: EventKind = {
  id: 'site',
  topics: ['mining', 'energy'],
  weight: 8,
  cast: { who: 'miner', utility: 'utility', place: 'place', person: 'person' },
  facts: {
    capacity: {
      measure: 'power_capacity',
      unit: 'MW',
      low: 20,
      high: 640,
      subject: 'who',
      bounds: ['at_most', 'range'],
    },
    later: {
      measure: 'power_capacity',
      unit: 'MW',
      low: 130,
      high: 240,
      of: 'capacity',
      subject: 'who',
      role: 'to',
      period: 'by',
      modality: 'planned',
    },
    cost: {
      measure: 'investment',
      unit: 'USD',
      low: 12,
      high: 890,
      step: '1000000',
      subject: 'who',
      bounds: ['more_than'],
    },
    machines: {
      measure: 'machine_count',
      unit: 'count',
      noun: 'machines',
      low: 4,
      high: 96,
      step: '1000',
      subject: 'who',
      bounds: ['at_least'],
    },
    tariff: { measure: 'electricity_price', unit: 'USD/MWh', low: 24, high: 68, subject: 'who' },
    wind: { measure: 'energy_mix_share', unit: '%', low: 35, high: 92, subject: 'who', role: 'share' },
  },
  en: {
    titles: [
      '{who} [switches on|energises] {capacity} mine in {place}',
      '{place} gets a bitcoin mine of {capacity}',
      '{utility} to power new {who} mining site',
      '{who} spends {cost} on a mine in {place}',
    ],
    leads: [
      'Bitcoin miner {who} has connected a site with a capacity of {capacity} to the grid in {place}, powered by {utility}, the companies said on {day}.',
      '{who} [opened|inaugurated] a mining site of {capacity} in {place}, where {utility} supplies the electricity.',
      'A mine with a capacity of {capacity} has started up in {place}, its owner {who} said.',
    ],
    details: [
      'The company put {cost} into the site, most of it for transformers and cooling.',
      'It plans to expand the site to {later} {later.when}, if the grid operator agrees.',
      'The halls hold {machines}, all of them cooled by water.',
      'Under the supply contract the miner pays {tariff} and must switch off when the grid is short of power.',
      'Wind and solar plants deliver {wind} of the electricity used by {who}, the companies said.',
    ],
    colour: [
      'Residents had complained about the noise of fans, and the company promised a wall.',
      'Grid operators like loads that can be switched off within minutes, but critics say the miners are paid twice for it.',
      'The substation was built for a smelter that closed years ago.',
      'Several miners have looked for sites with a ready connection, because a new one takes years.',
    ],
    quotes: [
      '"The connection is worth more than the machines," said {person} of {who}.',
      '{person}, who negotiated the contract, said the mine would be the first load to go when demand peaks.',
    ],
  },
  ar: {
    titles: [
      '{who} [تشغل|تفتتح] منجما بقدرة {capacity} في {place}',
      'منجم بيتكوين بقدرة {capacity} في {place}',
      '{utility} تزود موقع التعدين الجديد لشركة {who} بالكهرباء',
      '{who} تنفق {cost} على منجم في {place}',
    ],
    leads: [
      'وصلت شركة تعدين البيتكوين {who} موقعا قدرته {capacity} بالشبكة في {place}، وتزوده {utility} بالكهرباء، وفق ما أعلنته الشركتان يوم {day}.',
      '[افتتحت|دشنت] {who} موقعا للتعدين قدرته {capacity} في {place}، حيث توفر {utility} الكهرباء.',
      'بدأ في {place} تشغيل منجم قدرته {capacity}، وفق ما ذكرت مالكته {who}.',
    ],
    details: [
      'وأنفقت الشركة {cost} على الموقع، معظمها على المحولات والتبريد.',
      'وتخطط لتوسيع الموقع إلى {later} {later.when} إذا وافق مشغل الشبكة.',
      'وتضم القاعات {machines}، كلها مبردة بالماء.',
      'وبموجب عقد التوريد تدفع الشركة {tariff}، وعليها أن توقف أجهزتها حين تشح الكهرباء في الشبكة.',
      'وتوفر محطات الرياح والشمس {wind} من الكهرباء التي تستهلكها {who}، وفق الشركتين.',
    ],
    colour: [
      'وكان السكان قد اشتكوا من ضجيج المراوح، فوعدت الشركة ببناء جدار.',
      'ويحب مشغلو الشبكات الأحمال التي يمكن فصلها خلال دقائق، لكن منتقدين يقولون إن المعدنين يتقاضون ثمن ذلك مرتين.',
      'وكانت محطة التحويل قد بنيت لمصهر أغلق قبل سنوات.',
      'وبحثت شركات تعدين عدة عن مواقع موصولة بالشبكة، لأن الربط الجديد يستغرق سنوات.',
    ],
    quotes: [
      'وقال {person} من {who}: "الربط بالشبكة أثمن من الأجهزة".',
      'وقال {person} الذي فاوض على العقد إن المنجم سيكون أول حمل يفصل حين يبلغ الطلب ذروته.',
    ],
  },
};

/** A miner's quarter. */
const results: EventKind = {
  id: 'results',
  topics: ['mining', 'markets'],
  weight: 6,
  cast: { who: 'miner', person: 'person' },
  facts: {
    revenue: {
      measure: 'revenue',
      unit: 'USD',
      low: 18,
      high: 410,
      step: '1000000',
      subject: 'who',
      period: 'quarter',
    },
    prior: { measure: 'revenue', unit: 'USD', low: 60, high: 140, of: 'revenue', subject: 'who', role: 'from' },
    loss: { measure: 'net_loss', unit: 'USD', low: 21, high: 980, step: '100000', subject: 'who', period: 'quarter' },
    cost: { measure: 'production_cost', unit: 'USD', low: 31, high: 84, step: '1000', subject: 'who' },
    shares: { measure: null, unit: '%', low: 21, high: 148, step: '0.1', subject: 'who', role: 'change' },
    hashprice: { measure: 'hashprice', unit: 'USD/(PH/s.d)', low: 36, high: 71, subject: 'who', bounds: ['approx'] },
  },
  en: {
    titles: [
      '{who} revenue [reaches|comes to] {revenue}',
      '{who} reports quarterly loss of {loss}',
      'Costs weigh on {who} despite revenue of {revenue}',
      'Shares of {who} move after results',
    ],
    leads: [
      '{who}, a listed bitcoin miner, reported revenue of {revenue} {revenue.when}, compared with {prior} a year earlier.',
      'Revenue of the mining company {who} was {revenue} {revenue.when}, after {prior} in the same quarter of the year before, a filing showed on {day}.',
    ],
    details: [
      'The net loss was {loss} {loss.when}, which the company put down to depreciation of machines.',
      'Producing one coin cost the company {cost} before depreciation.',
      'Its shares fell {shares} in early trading.',
      'Management planned with a hashprice of {hashprice}, finance chief {person} told analysts.',
    ],
    colour: [
      'Analysts had asked whether the company would turn halls over to artificial intelligence, as others have.',
      'The company has no debt that falls due before next year.',
      'Depreciation of machines is the largest item for most miners, and accounting rules differ on how fast it runs.',
    ],
    quotes: [
      '"Our cost is a matter of contracts, not of luck," said {person}.',
      '{person} said the board would decide on new machines when prices of hardware had settled.',
    ],
  },
  ar: {
    titles: [
      'إيرادات {who} [تبلغ|تصل إلى] {revenue}',
      '{who} تعلن خسارة فصلية قدرها {loss}',
      'التكاليف تضغط على {who} رغم إيرادات قدرها {revenue}',
      'أسهم {who} تتحرك بعد النتائج',
    ],
    leads: [
      'أعلنت شركة تعدين البيتكوين المدرجة {who} إيرادات قدرها {revenue} {revenue.when}، مقابل {prior} قبل عام.',
      'بلغت إيرادات شركة التعدين {who} {revenue} {revenue.when}، بعد {prior} في الربع نفسه من العام السابق، وفق إفصاح نشر يوم {day}.',
    ],
    details: [
      'وبلغت الخسارة الصافية {loss} {loss.when}، وعزتها الشركة إلى إهلاك الأجهزة.',
      'وكلف إنتاج العملة الواحدة الشركة {cost} قبل احتساب الإهلاك.',
      'وانخفض سهمها بنسبة {shares} في التداولات المبكرة.',
      'وبنت الإدارة خطتها على سعر تجزئة قدره {hashprice}، كما أبلغ المدير المالي {person} المحللين.',
    ],
    colour: [
      'وكان محللون قد سألوا عما إذا كانت الشركة ستحول قاعاتها إلى الذكاء الاصطناعي كما فعلت شركات أخرى.',
      'وليس على الشركة دين يستحق قبل العام المقبل.',
      'والإهلاك هو البند الأكبر لدى معظم شركات التعدين، وتختلف القواعد المحاسبية في سرعته.',
    ],
    quotes: [
      'وقال {person}: "كلفتنا مسألة عقود لا مسألة حظ".',
      'وذكر {person} أن مجلس الإدارة سيقرر شراء أجهزة جديدة حين تستقر أسعار العتاد.',
    ],
  },
};

export const MINING: readonly EventKind[] = [production, site, results];
