import { ASKS_AR } from './operation-words.ts';

/** What a question is after by a turn of phrase, as dimensions that a figure may have. */
type Kinds = readonly (readonly [dimensions: readonly string[], RegExp])[];

const ENERGY = ['energy', 'power'];
const MONEY = ['money', 'money_rate'];
const WATER = ['volume', 'volume_rate'];
const GAS = ['volume', 'volume_rate', 'gas', 'gas_rate', 'mass'];
const FUEL = ['volume', 'volume_rate', 'oil', 'oil_rate', 'mass', 'gas'];
const MASS = ['mass', 'emissions', 'emissions_co2'];
const HEAT = ['energy', 'power', 'celsius', 'fahrenheit'];

/** Nouns of stuff that is asked for by how much. English as a whole word, Arabic by its beginning. */
const STUFF: readonly (readonly [dimensions: readonly string[], en: string, ar: string])[] = [
  [ENERGY, 'power|electricity|juice|energy', 'كهرب\\S*|طاق(?:ه|تها|ته)(?! (?:ال)?(?:استيعاب|انتاج))|ضو'],
  [HEAT, 'heat|warmth', 'حراره|تدفءه|تدفيه|سخونه'],
  [WATER, 'water', 'ماء|مياه|ميه|مويه|ماي|مويا'],
  [GAS, 'gas|methane|natural gas|flare gas', 'غاز\\S{0,2}|ميثان'],
  [FUEL, 'oil|diesel|fuel|crude|petrol|kerosene', 'نفط|مازوت|ديزل|سولار|وقود|فيول|بنزين|مازوط|بترول'],
  [
    MASS,
    'coal|co2|carbon(?: dioxide)?|e.?waste|scrap|copper|steel|uranium|lithium|waste',
    'فحم|كربون|نفايات|نحاس|خرده|يورانيوم',
  ],
  [MONEY, 'money|cash', 'فلوس|مصاري|مال|اموال|دراهم|بيزات|مبلغ|لفلوس'],
  [['crypto', 'crypto_rate'], 'bitcoins?|coins?|crypto', '(?<!ال)(?:بتكوين|بيتكوين|عملات)'],
  [['hashrate'], 'hash|hashing(?: power)?|hashpower', 'هاش(?! ?برايس)|هاشريت'],
  [['area'], 'land|floor space|space|ground', 'ارض|اراضي'],
  [['duration'], 'time', 'وقت|زمن|مده'],
];

/** "بكم البيتكوين" asks for a price. */
const AMOUNT_AR = `(?:^| )(?:و|ل)?(?!ب)${ASKS_AR} (?:من |ديال |د |مقدار |كميه |حجم )?(?:ال)?`;
const MORE_EN =
  '(?:more|less|extra|additional|of the|of its|of their|of|the|spare|unused|surplus|flared|natural|fresh|cooling|hosting|new|clean|cheap|grid|waste|hot) ';

const stuff: Kinds = STUFF.map(([dims, en, ar]) => [
  dims,
  new RegExp(
    `(?:^| )(?:how much|amount of|quantity of) (?:${MORE_EN}){0,3}(?:${en}) |${AMOUNT_AR}(?:${ar}) |(?:^| )${ASKS_AR} (?:\\S+ ){1,3}?من (?:ال)?(?:${ar}) |(?:^| )(?:كميه|حجم) (?:ال)?(?:${ar}) `,
    'u',
  ),
]);

/** A rate that is a share of something: of interest, of failures, of the time that a thing runs. */
const RATES: Kinds = [
  [
    ['capacity_price', 'money'],
    /(?:^| )capacity (?:auctions?|prices?|payments?|market|clearing) |(?:مزاد|سعر|اسعار|سوق) (?:ال)?(?:سعه|قدره|سعات) /u,
  ],
  [
    ['energy_price', 'capacity_price'],
    /(?:^| )(?:power|electricity|energy|mining|mine|miners?'?s?|hosting|grid|night|day|daytime|peak|off.peak|industrial|winter|summer|utility|heating) rates? /u,
  ],
  [
    ['ratio'],
    /(?:^| )(?:interest|coupon|inflation|failure|success|conviction|approval|default|occupancy|vacancy|utili[sz]ation|unemployment|recovery|loss|theft|curtailment|reject|uptake|adoption|renewal|discount|commission) rates?|(?:^| )(?:coupon|interest|yield) (?:on|of|does|do|did|is|was|will) |(?:^| )(?:capacity|load|utili[sz]ation) factor |(?:^| )(?:uptime|downtime percentage|availability) |(?:^| )(?:سعر|نسبه|معدل|بكم|كم) (?:ال)?(?:فايده|فوايد|كوبون)|(?:^| )(?:ب)?(?:ال)?فايده (?:كم|ال?سنويه?)|(?:^| )(?:ال)?كوبون |(?:^| )(?:ال)?فايده (?:\S+ ){0,6}?(?:ال|لل|ب)?(?:سند|سندات|قرض|قروض|دين) |(?:^| )(?:نسبه|معدل) (?:ال)?(?:اعطال|عطل|فشل|نجاح|تضخم|بطاله|اشغال|تشغيل|اشتغال|توافر|جاهزيه|انجاز|ادانه|تحصيل|استرداد|خصم|عموله|مرفوض|اعتماد)\S* /u,
  ],
];
/** What the price is of tells which price it is. */
const PRICE_OF: Kinds = [
  [
    ['energy_price', 'money'],
    /(?:^| )(?:power|electricity|energy|kwh|grid|solar|wind|hydro) (?:prices?|tariffs?) |(?:prices?|tariffs?) (?:of|for) (?:the |its |their )?(?:\S+ )?(?:power|electricity|energy) |(?:^| )[بلو]?(?:ال)?(?:سعر|اسعار|ثمن|تمن|تعرفه|تعريفه|تسعيره) (?:ال|شراء ال)?(?:كهربا|كهرباء|طاقه|ضو|كيلوواط\S*) /u,
  ],
  [
    ['per_share', 'money'],
    /(?:^| )(?:share|stock) prices? |price of (?:the |its |a |one )?(?:shares?|stock) |(?:^| )(?:سعر|ثمن) (?:ال)?سهم/u,
  ],
  [
    ['coin_price', 'money'],
    /(?:^| )(?:price|worth) of (?:a |one )?(?:bitcoin|btc|coin) |(?:^| )(?:bitcoin|btc|coin) prices? |(?:^| )(?:سعر|ثمن) (?:ال)?(?:بيتكوين|بتكوين|بيتكوينه|عمله)/u,
  ],
  [
    ['money', 'hardware_price', 'per_thing'],
    /(?:^| )prices? (?:of|for) (?:the |an? |one )?(?:\S+ ){0,3}?(?:rigs?|machines?|miner|asics?) |(?:^| )(?:سعر|ثمن) (?:ال)?(?:جهاز|ماكينه|اجهزه)/u,
  ],
];

/** How hot, how old, how far: the adjective says what is measured. */
const ADJECTIVES: Kinds = [
  [
    ['celsius', 'fahrenheit'],
    /(?:^| )how (?:hot|cold|cool|warm) |(?:^| )كم (?:درجه|درجات|سخون\S*) |(?:^| )(?:درجه|درجات) (?:ال)?حراره/u,
  ],
  [['sound'], /(?:^| )how (?:loud|noisy) |(?:^| )(?:decibels?|ديسيبل) /u],
  [
    ['length'],
    /(?:^| )how (?:wide|tall|deep|far) |(?:^| )how long (?:is|was|will be|are) (?:the |its |a )?(?:\S+ ){0,2}?(?:line|cable|pipeline|pipe|road|fence|trench|tunnel|wall|link) |(?:^| )كم (?:ال)?(?:طول|بعد|عمق|ارتفاع|عرض|مسافه) |(?:^| )طول (?:ال)?(?:خط|كابل|كيبل|انبوب|سياج|نفق|طريق|جدار)/u,
  ],
  [['duration'], /(?:^| )how old |(?:^| )كم (?:ال)?(?:عمر|مده)\S* /u],
];

/** Interest that was paid is a sum of money. */
const INTEREST_PAID =
  /how much (?:\S+ ){0,4}?interest |interest (?:payments?|expenses?|costs?|bill|income)|(?:دفع|مدفوع|سدد)\S* (?:\S+ )?فوايد|فوايد (?:مدفوع|بمليون)/u;

const COUPON = /(?:^| )كم (?:ال)?(?:كوبون|فايده) /u;

/** "كم غاز", "كم كوبون": what كم stands before is no thing that is counted. */
export const asksStuff = (plain: string): boolean => COUPON.test(plain) || stuff.some(([, rule]) => rule.test(plain));

/** What is asked for by name, whatever else is measured in the question. */
export const namedKind = (plain: string): readonly string[] | null => {
  const rate = INTEREST_PAID.test(plain) ? undefined : RATES.find(([, rule]) => rule.test(plain));
  return (
    (rate ??
      PRICE_OF.find(([, rule]) => rule.test(plain)) ??
      ADJECTIVES.find(([, rule]) => rule.test(plain)) ??
      stuff.find(([, rule]) => rule.test(plain)))?.[0] ?? null
  );
};

const PAY_EN =
  'receiv(?:e|es|ed)|gets?|got|gotten|collect(?:s|ed)?|earn(?:s|ed)?|rais(?:e|es|ed)|owes?|owed|borrow(?:s|ed)?|lent|spends?|spent|pays?|paid|donated?|charged?|fined?|awarded|granted|credit(?:s|ed)?|refund(?:s|ed)?|pocket(?:s|ed)?|fetch(?:es|ed)?|invest(?:s|ed)?|contributed?|reimbursed|compensated|rak(?:e|es|ed) in|(?:brings?|brought|takes?|took|taken|pulls?|pulled) in|forks? out|put (?:in|up)';
const PAY_AR =
  '(?:ا|س|ه|ح|ب|غا|راح )?[يتنا]?(?:قبض|قبضت|قبضوا|اخذ|اخذت|اخدت|خذت|خدت|خدات|خدا|اخد|ياخذ|تاخذ|ياخد|تاخد|تاخدو|تستلم|استلم|استلمت|تسلم|تسلمت|تلقي|تلقت|حصل|حصلت|حصلو|حصلوا|حصلات|جمع|جمعت|جمعو|لم|لمت|لميت|قاضي|تقاضت|تقاضي|كسب|كسبت|جني|جنت|جاب|جابت|دخل|دخلت|خلص|خلصو|خلصت|ستاخذ|شد|شدت|شدات|ادت|اعطت|اعطوا|عطاو|صرف|صرفت|دفع|دفعت|ترد|رجع|رجعت|عوض|عوضو|نخلص|سلف|تسلف)(?:ها|هم|وا|و|ه|ته|تها)?';

const PAID = new RegExp(
  `(?:^| )how much (?:is |are |was |were |did |does |do |has |have |had |will |would |must |should )(?:\\S+ ){1,5}?(?:pay|paid|paying|owe|owed|owes|spend|spent|receive|received|collect|collected|raise|raised|earn|earned|charged|fined|lose|lost) |(?:^| )${ASKS_AR} (?:\\S+ ){0,2}?(?:[سهحبك]|كي|كت|غا)?[يتن]{0,2}(?:دفع|خلص|قبض|حصل|جمع|صرف|ربح|غرم)(?:ت|وا|و)? `,
  'u',
);

/** "How much does it have to pay over the power it used": the first verb says what is asked. */
export const asksMoney = (plain: string): boolean => PAID.test(plain);

/** Money changes hands and nothing else is named as what does. */
const HANDED: Kinds = [
  [
    MONEY,
    new RegExp(
      `(?:^| )(?:how much|what) (?:is |are |was |were |did |does |do |has |have |had |will |would |can |could )?(?:(?!to )\\S+ |to (?!gets? )){1,9}?(?:${PAY_EN}) |(?:^| )${ASKS_AR} (?:\\S+ ){0,5}?(?:${PAY_AR}) |(?:^| )(?:ما|اللي|الي|يلي|لي) (?:${PAY_AR}) |(?:^| )(?:${PAY_AR}) (?:\\S+ ){0,4}?${ASKS_AR} |(?:^| )(?:rent(?:al)?|rents|lease income|money|net flows?|credits|imports?|exports?|royalt(?:y|ies)|refunds?|salary|salaries|wages?|bail|deposit|grants?) |(?:^| )(?:ال)?(?:ايجار|اجار|كراء|ايجارات|اعتماداتها|صادرات|واردات|راتب|رواتب|اجره|تامين|عربون|منحه|كفاله|فلوس|مصاري|اموال|تدفق|تدفقات) |(?:^| )(?:is|are|was|were|been|be|got) (?:credited|paid|charged|fined|awarded|refunded|billed) |how fast (?:\\S+ ){0,3}?(?:collects?|receives?)`,
      'u',
    ),
  ],
];

const THINGS: Kinds = [
  // A question that begins with bitcoin asks how many.
  [
    ['crypto', 'crypto_rate'],
    /^ ?(?:و)?(?:ال)?(?:بيتكوين|بتكوين|بيتكوينات|بتكوينات|عملات) |^ ?(?:bitcoins?|btc|coins) (?:of|mined|made|from|at|by) /u,
  ],
  [['number', 'ratio'], /(?:^| )difficulty |(?:^| )(?:ال)?صعوبه(?:ا|تها)? /u],
  [WATER, /(?:^| )(?:drinks?|drank|sips?|thirst\S*) |(?:^| )(?:ما |اللي )?(?:[يتب]*شرب)\S* /u],
  [
    ['power', 'energy'],
    /(?:^| )(?:feeders?|substations?|transformers?) |(?:^| )(?:ال)?(?:مغذي\S*|محول|محولات|محطه تحويل) /u,
  ],
  [
    ['power', 'count'],
    /(?:^| )(?:biggest|largest|smallest|bigger|smaller|how big|size) (?:\S+ ){0,4}?(?:mines?|sites?|campus|phase|locations?|farms?|cent(?:er|re)s?|projects?|plants?|hall|facility) |(?:mines?|sites?|campus|phase|locations?|farms?|cent(?:er|re)s?|projects?|plants?|hall|facility) (?:\S+ ){0,5}?(?:biggest|largest|smallest|bigger|smaller|how big|size) |(?:^| )(?:phase|campus) |(?:^| )(?:ال)?(?:مرحله|مجمع|منجم|موقع|مشروع) (?:\S+ ){0,4}?(?:ال)?(?:اكبر|اصغر|حجم|حجمه|حجمها) |(?:^| )(?:ال)?(?:اكبر|اصغر|حجم) (?:ال)?(?:مرحله|مجمع|منجم|موقع|مشروع|مناجم|مواقع) |(?:^| )(?:ال)?مرحله (?:ال)?(?:اولي|ثانيه|تانيه|ثالثه) /u,
  ],
  // What is asked of a grid is power, and is counted as often.
  [
    ['power', 'count'],
    /(?:^| )(?:(?:connection|interconnection|grid|queue) )?(?:requests?|applications?|queue|waiting|hooked|hook.?ups?) |(?:^| )(?:ل|ال)?(?:طلبا|طلب|طلبات|طلبها|طلباتها)(?! \S*(?:كهرب|طاق)) |(?:^| )(?:طابور|لايحه الانتظار|قايمه الانتظار) /u,
  ],
  [
    ['count'],
    /(?:^| )(?:orders|blocks|cases?|arrests?|complaints?|votes?|voters?|workers?|employees|staff|headcount|jobs|machines?|rigs?|miners seized|devices|servers|sites|premises|farms?|facilities|homes|households|houses|villages|licen[cs]es|permits|meters|shops|merchants|atms|lawsuits|trucks|containers|turbines|panels|wells|inspections|outages|transactions|users|wallets|searches|customers|clients|people|students|graduates) |(?:^| )(?:ال)?(?:قضيه|قضايا|قضيات|بلوك|بلوكات|كتل|حالات|شكاوي|صوت|اصوات|عامل|عمال|موظفين|موظف|وظايف|جهاز|اجهزه|ماكينات|مكاين|ماكينه|خوادم|مواقع|موقع|مزارع|مزرعه|منازل|بيوت|منزل|بيت|قري|رخص|تراخيص|تصاريح|عدادات|عداد|محلات|متاجر|دعاوي|شاحنات|حاويات|توربينات|الواح|ابار|انقطاعات|معاملات|مستخدمين|محافظ|زباين|عملاء|ناس|طلبيات|طلبيه|موقوفين|معتقلين|توظيفات) /u,
  ],
  [HEAT, /(?:^| )(?:heat|warmth) |(?:^| )(?:ال)?حراره(?:ا|ته|تها)? /u],
  [WATER, /(?:^| )water |(?:^| )(?:ال)?(?:مياه|مويه) /u],
  [GAS, /(?:^| )(?:flared? )?(?:gas|methane) |(?:^| )(?:ال)?(?:غاز|ميثان) /u],
  [FUEL, /(?:^| )(?:diesel|fuel|crude|kerosene) |(?:^| )(?:ال)?(?:مازوت|ديزل|وقود) /u],
  [MASS, /(?:^| )(?:coal|co2|e.?waste|uranium) |(?:^| )(?:ال)?(?:فحم|يورانيوم) /u],
  [ENERGY, /(?:^| )(?:data cent(?:er|re)s?|hydropower) |(?:ال)?مراكز (?:ال)?بيانات|(?:ال)?داتا ?سنتر|مراكز بيانات/u],
];

/** The rent of halls, what a queue asks for and the machines that were seized, where no measure is named. */
export const unnamedKind = (plain: string): readonly string[] | null =>
  (HANDED.find(([, rule]) => rule.test(plain)) ?? THINGS.find(([, rule]) => rule.test(plain)))?.[0] ?? null;
