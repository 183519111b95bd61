import type { FieldId } from './concepts-fields.ts';

/**
 * The nouns and verbs of the field in both languages, so that a question in one finds a sentence in the other.
 * `en` and `ar` are word forms; a trailing * stands for any ending, a space for the next word. Arabic forms are in index
 * form (ا for أ, ه for ة, ي for ى) without article and clitics.
 *
 * `kind` says what a word of the question demands: `measure` names the quantity that is asked for and must stand beside
 * the figure; `thing` names something particular and should; `matter` tells a little, `frame` is so common here that it
 * tells next to nothing.
 * `dims` are dimensions that a measure may have.
 */
export interface Concept {
  readonly kind: 'measure' | 'thing' | 'matter' | 'frame';
  readonly en: string;
  readonly ar: string;
  readonly dims?: readonly string[];
}

const POWER = ['power', 'apparent_power'];
const MONEY = ['money', 'money_rate'];

export const CONCEPTS = {
  // what is measured
  consumption: {
    kind: 'measure',
    en: 'consum* use uses used using usage utiliz* utilis* guzzl* burn|through gobbl* devour* eats|up swallow|up uses|up used|up drain|power sucks|up suck|up eat eats eating ate burn burns burned burnt burning chew chews slurp slurps',
    ar: 'استهل* مستهل* استخدام* استخدم* صرف التهم* استنفد* صرفيات سحبيات يستنزف تستنزف استنزاف استنزف* يستعمل تستعمل استعمال* يلتهم تلتهم التهام مصروف|الكهرباء تاكل|كهرباء بياكل|كهربا تشفط يشفط استنزافها يحرق|كهرباء بيسحب|كهربا ياكلو تاكلو بياكلو',
    dims: ['energy', 'power', 'volume', 'volume_rate', 'gas', 'oil', 'ratio'],
  },
  load: {
    kind: 'measure',
    en: 'load loads draw draws drew drawn demand demands demanded pull pulls pulled needs|power',
    ar: 'حمل احمال حموله سحب* مسحوب* احمالها حملها',
    dims: ['power', 'energy', 'apparent_power', 'ratio'],
  },
  peak: {
    kind: 'measure',
    en: 'peak peaks peaked height|of high-water peak-time high-demand',
    ar: 'ذروه ذروت* ذروتها ذرو* قمه|الطلب اوج ذرا',
    dims: ['power', 'hashrate', 'energy'],
  },
  capacity: {
    kind: 'measure',
    en: 'capacit* nameplate rating',
    ar: 'قدره قدرت* قدرات سعه سعت* طاقه|استيعابيه استطاعه استطاعت* قدرتها طاقه|انتاجيه الطاقه|الانتاجيه',
    dims: [...POWER, 'energy', 'volume'],
  },
  connection: {
    kind: 'thing',
    en: 'connection* connect connects connecting connected hookup interconnection* tie-in link-up plug-in link links linked tie hook|up hookups hooked|up',
    ar: 'ربط* ارتبط* يرتبط ترتبط مرتبط* ارتباط* مربوط* توصيل* اتصال متصل* موصول* ايصال وصل|الكهرباء شبك وصله وصلات تشبيك انربط انربطت اتوصل اتوصلت موصوله شبكو شبكوا طلبات|الربط طلبات|التوصيل طلبات|ربط طلبات|الاتصال',
  },
  production: {
    kind: 'measure',
    en: 'produc* output mined mint minted yield* churn* churned turned|out made|coins extract* turns|out turn|out unearth*',
    ar: 'انتاج* انتج* منتج* طلعت استخرج* استخراج عدنت عدن يعدن تعدن عدنو عدنوا يعدنو طالع|منهم استخرجت استخراجها نتاج مستخرج* حصيله|التعدين انتجو انتجوا طلعو طلعوا|بيتكوين تنتج ينتج ينتجون بتنتج بينتج',
    dims: ['crypto', 'crypto_rate', 'energy', 'oil_rate', 'gas_rate', 'oil', 'gas', 'mass', 'power', 'count'],
  },
  generation: {
    kind: 'measure',
    en: 'generat* generation generations',
    ar: 'توليد* ولد ولدت مولد* يولد تولد ولدوا انولد اتولد ولدها يولدون',
    dims: ['energy', 'power', 'ratio', 'money'],
  },
  sale: {
    kind: 'measure',
    en: 'sold sell sells selling sale sales offload* unload|coins dump dumps dumped dumping divest* dispos* liquidat* selloff sell-off selloffs cash|in',
    ar: 'باع باعت بيع بيعت يبيع تبيع مبيع* مبيعات بعنا باعو باعوا تصريف|عملات يبيعو يبيعوا بياع|عملات تخلصت تصفيه|عملات انباع انباعت اتباع اتباعت ينباع تنباع بيعه بيعات يتباع تتباع',
    dims: ['crypto', 'money', 'energy', 'count', 'ratio'],
  },
  holdings: {
    kind: 'measure',
    en: 'hold holds held holding holdings treasury stash hoard hoards stack stash|of pile reserves|of cache trove sitting|on war|chest sits|on',
    ar: 'رصيد* ارصده حياز* حوزت* احتفظ* تحتفظ يحتفظ خزين* محتفظ* مخزونها عندهم|بيتكوين ممتلكات مقتنيات ارصدتها حيازتها حوزه محفظتها|الرقميه',
    dims: ['crypto', 'money', 'count'],
  },
  price: {
    kind: 'measure',
    en: 'price prices priced pricing costing|each quote quoted|price price|tag',
    ar: 'سعر سعرها اسعار تسعير* تمن ثمن اثمان اثمن حق|الجهاز سومه اسعارها السوم',
    dims: [
      'money',
      'energy_price',
      'capacity_price',
      'hardware_price',
      'coin_price',
      'hashprice',
      'gas_price',
      'oil_price',
      'per_share',
      'per_thing',
    ],
  },
  cost: {
    kind: 'measure',
    en: 'cost costs costing expens* spend spends spent spending outlay outlays expenditure* bill|for splash* shell|out ran|to outgoings overheads overhead',
    ar: 'كلف* تكلف* تكاليف* مصاريف نفقات انفق* تنفق انفاق كلفت كلفه تكلفه تكلفت مصروف مصروفات مصاريفها نفقه يكلف تتكلف يتكلف كلفتها كلفوا حسابها انصرف انصرفت',
    dims: ['money', 'money_rate', 'energy_price', 'coin_price', 'per_thing', 'hardware_price', 'capacity_price'],
  },
  paid: {
    kind: 'measure',
    en: 'pay pays paid paying payment payments payout payouts shell|out fork|out fork|over cough|up remit* settle|bill paid|out',
    ar: 'دفع* يدفع* تدفع* ندفع سدد* مدفوع* يدفعون دفعت دفعوا تدفعها دافع دافعين سدد سددت يسدد سداد|ثمن خلص|فاتوره دفعه دفعات اندفع اندفعت اتدفع ينصرف|لهم يخلصوه كيخلصوه خلصوه كيخلص كتخلص كيخلصو',
    dims: ['money', 'money_rate', 'energy_price', 'coin_price', 'per_thing'],
  },
  tariff: {
    kind: 'measure',
    en: 'tariff tariffs',
    ar: 'تعرفه تعرفت* تعريفه تعريفت*',
    dims: ['energy_price', 'money', 'capacity_price', 'ratio'],
  },
  bill: {
    kind: 'measure',
    en: 'bill bills utility|bill invoice invoices invoiced',
    ar: 'فاتور* فواتير* فاتورتها ضو|شهري فاتوره فواتير',
    dims: MONEY,
  },
  fine: {
    kind: 'measure',
    en: 'fine fines fined penalt* slap|with sanctions|of ticketed',
    ar: 'غرام* تغريم* مخالف* عقوب* يغرم تغرم خطيه خطيات ذعيره ذعاير غرم جزاء جزاءات',
    dims: ['money'],
  },
  prison: {
    kind: 'measure',
    en: 'prison jail imprison* sentence prisons jails behind|bars incarcerat*',
    ar: 'حبس سجن سجون سجنه سجنا محبوس',
    dims: ['duration'],
  },
  limit: {
    kind: 'measure',
    en: 'cap caps capped ceiling ceilings limit limits threshold thresholds upper|limit',
    ar: 'سقف* سقوف اسقف* حد حدود حدها عتبه عتبات حدا|اقصي',
  },
  tax: {
    kind: 'measure',
    en: 'tax taxes taxed levy levies excise duty duties taxation surtax surcharge surcharges',
    ar: 'ضريب* ضرايب رسم رسوم جبايه مكس ضريبتها',
    dims: ['money', 'energy_price', 'ratio'],
  },
  subsidy: {
    kind: 'measure',
    en: 'subsid* subsidy subsidies state|aid handout handouts',
    ar: 'دعم مدعوم* اعان* معونه|حكوميه معانه اعانه دعمها دعومات',
  },
  revenue: {
    kind: 'measure',
    en: 'revenue* sales income earns earn earned earning earnings turnover takings proceeds receipts top-line take-home brought|in brings|in raked|in rakes|in pulled|in grossed grosses netted took|in takes|in',
    ar: 'ايراد* عايد* عوايد* دخل* مداخيل يكسب تكسب مدخول مداخيلها مدخولها عايدات غله|الشركه ايراداتها جنت يجني تجني جنوا مردود ايراد حصيله|ضريبه حصيله|الضريبه حصيله|رسم حصيله|الرسوم حصيله|رسوم كسبت كسبوا',
    dims: ['money', 'money_rate', 'energy_price', 'multiple', 'ratio', 'hashprice'],
  },
  profit: {
    kind: 'measure',
    en: 'profit* net-income net|income net|earnings ebitda net|profit bottom|line operating|profit',
    ar: 'ربح* ارباح* رابح* مكسب مكاسب|الشركه صافي|الدخل صافي|دخل* صافي|الربح صافي|ربح* ربحيه مربح مرابيح ابيتدا ربح|تشغيلي ارباح|تشغيليه',
    dims: ['money', 'money_rate', 'ratio', 'per_share'],
  },
  loss: {
    kind: 'measure',
    en: 'loss losses lost red-ink write-down writedown writedowns impairment impairments',
    ar: 'خساره خسارت* خساير* خسر* خساره خسارتها خسران خسايرها انخسر خسروا خسرو خسرانه',
    dims: ['money', 'money_rate', 'per_share', 'energy', 'ratio'],
  },
  debt: {
    kind: 'measure',
    en: 'debt* loan* borrow* owe owes owed indebted indebtedness liabilities|of credit|line credit|facility owing',
    ar: 'دين ديون* قرض قروض مديون* مديونيه دينها ديونها سلفه سلف قروضها كريدي مدين مدينه مديون مديونه اقترض اقترضت استدان استدانت استلف استلفت',
    dims: MONEY,
  },
  funding: {
    kind: 'measure',
    en: 'raised funding financing fundrais* raise|money pump|money injected capital|raise injection|of stump|up stumped|up',
    ar: 'تمويل* جمعت تمويلها ضخ|استثمارات ضخت رسمله جمعو جمعوا مولت تمول يمول مولوا ممول ممولين',
    dims: MONEY,
  },
  investing: {
    kind: 'measure',
    en: 'invest*',
    ar: 'استثمار* استثمر* تستثمر يستثمر يستثمرون بتستثمر بيستثمر ضخت ضخ|استثمارات',
    dims: MONEY,
  },
  value: {
    kind: 'measure',
    en: 'worth valued valuation appraised appraisal',
    ar: 'قيمه قيمت* تقييم* مثمن تثمين قيمتها ثمنت',
    dims: MONEY,
  },
  hashrate: {
    kind: 'measure',
    en: 'hashrate hash-rate hashrates hashpower hash|rate computing|power hashing|power hash|power hash|capacity',
    ar: 'هاشريت الهاشريت هاشرايت الهاشرايت هاش|رايت معدل|الهاش معدل|هاش تجزيه هاش|ريت قوه|الهاش قوه|هاش قدره|الهاش هاشرات قوه|حوسبه قدره|حوسبه القوه|الحسابيه القدره|الحسابيه قوه|حسابيه قدره|حسابيه',
    dims: ['hashrate', 'ratio'],
  },
  hashprice: { kind: 'measure', en: 'hashprice hash-price hash|price', ar: 'هاشبرايس هاش|برايس', dims: ['hashprice'] },
  difficulty: { kind: 'measure', en: 'difficulty', ar: 'صعوب*', dims: ['number', 'ratio'] },
  efficiency: {
    kind: 'measure',
    en: 'efficien* joules|per',
    ar: 'كفاء* فعاليه|الاجهزه كفاءتها اكفا اكفي اكفاهم',
    dims: ['efficiency', 'ratio'],
  },
  emissions: {
    kind: 'measure',
    en: 'emission* emit emits emitted carbon co2 carbon-dioxide',
    ar: 'انبعاث* كربون* انبعاثاتها',
    dims: ['emissions', 'emissions_co2', 'mass', 'emission_intensity', 'ratio'],
  },
  share: {
    kind: 'measure',
    en: 'share shares percentage percent proportion fraction portion slice stake|of chunk',
    ar: 'حصه حصت* حصص* نصيب* نسبه نسبت* حصتها نسبتها قسط|من شطر',
    dims: ['ratio'],
  },
  margin: { kind: 'measure', en: 'margin margins', ar: 'هامش* هوامش', dims: ['ratio', 'money'] },
  reserve: { kind: 'thing', en: 'reserve reserves', ar: 'احتياط* احتياطي*' },
  target: {
    kind: 'measure',
    en: 'target targets targeted targeting goal goals aim aims aimed objective objectives ambition',
    ar: 'مستهدف* هدف* اهداف استهدف* تستهدف يستهدف غايه|الخطه هدفها طموح',
  },
  shortfall: {
    kind: 'measure',
    en: 'shortfall deficit short shortage gap deficits shortages crunch scarcity|of shortfalls fell|short falls|short',
    ar: 'نقص* عجز* فجوه شح|الطاقه نقصان عجزها خصاص عوز نقصها نقص|عن قصور|عن عجز|عن',
  },
  saving: {
    kind: 'measure',
    en: 'save saves saved saving savings economise economize spared',
    ar: 'وفر* يوفر* توفر* توفير* توفر|طاقه يوفرون اقتصد ترشيد وفورات موفر وفرت وفروا اوفر وفر|من يوفر|من وفرها موفره',
  },
  temperature: {
    kind: 'measure',
    en: 'temperature* degrees celsius',
    ar: 'درجه|حراره درجه|الحراره درجات|حراره درجات|الحراره درجات سخونه|الجو',
    dims: ['celsius', 'fahrenheit'],
  },
  area: {
    kind: 'measure',
    en: 'area acre acres hectare* square footprint|of sqm floorspace',
    ar: 'مساح* فدان هكتار مساحتها دونم دونمات هكتارات فدادين',
    dims: ['area'],
  },
  distance: {
    kind: 'measure',
    en: 'distance length kilometers kilometres km kilometre kilometer miles|long metre metres meter|long meters',
    ar: 'طول مسافه بعد|المسافه مسافات طولها كيلومتر كيلومترات متر امتار',
    dims: ['length'],
  },
  water: {
    kind: 'thing',
    en: 'water waters',
    ar: 'مياه ماء مياهها ماي مويه ميه|الشرب المياه مويا موياه',
    dims: ['volume', 'volume_rate'],
  },
  reward: {
    kind: 'measure',
    en: 'reward rewards subsidy payoff prize|block',
    ar: 'مكافا* مكافات جايزه|الكتله',
    dims: ['crypto', 'money'],
  },
  fee: {
    kind: 'measure',
    en: 'fee fees charge|per commissions commission|fee',
    ar: 'رسوم عموله عمولات اجور|الخدمه اتعاب',
    dims: ['money', 'money_rate', 'ratio', 'energy_price', 'capacity_price', 'crypto', 'crypto_rate'],
  },
  // counted things
  licence: {
    kind: 'thing',
    en: 'licen* permit permits authorisation authorization authorisations authorizations accreditation clearance|to permission permissions',
    ar: 'رخص* ترخيص* تراخيص* مرخص* مرخصه تصريح تصاريح اجازه|استثمار اعتماد|رسمي تراخيصها رخصتها اذن|رسمي رخصه اذونات',
  },
  machine: {
    kind: 'thing',
    en: 'machine machines rig rigs device devices miner-units asics servers server equipment|units hardware|units gear|units computers|mining kit kits kit|mining rackmount',
    ar: 'جهاز* اجهزه اجهزت* اله الات* ماكين* خوادم خادم مكن مكنات مكاين مكينه ماكنه ماكينات جهازها اجهزتها الات معدات|التعدين عده|التعدين ماكنات جهازين جهازي اجهزتهم سيرفر سيرفرات',
  },
  site: {
    kind: 'thing',
    en: 'site sites facilit* location* premises venue spot|mining',
    ar: 'موقع مواقع* موقعها منشا* منشاه منشات مواقعها منشاتها مقر|التعدين',
  },
  station: {
    kind: 'thing',
    en: 'plant plants station stations reactor* powerplant generating|station',
    ar: 'محطه محطت* محطات مفاعل* محطتها محطاتها',
  },
  substation: {
    kind: 'thing',
    en: 'substation*',
    ar: 'محطات|تحويل محطه|تحويل محطه|فرعيه محطات|فرعيه محطه|التحويل محطات|التحويل',
  },
  campus: {
    kind: 'thing',
    en: 'campus* park complex estate|business compound complexes',
    ar: 'مجمع* حرم مجمعات حرمها',
  },
  hall: {
    kind: 'thing',
    en: 'hall halls building* phase buildings|data',
    ar: 'قاعه قاعات مبني مباني مرحله صاله صالات هنكار عنبر عنابر',
  },
  house: {
    kind: 'thing',
    en: 'home homes house houses household* housing|units dwelling|units residence residences dwelling dwellings family families',
    ar: 'منزل* منازل* بيت بيوت اسره اسر دار|سكن دور|سكنيه منازلها حوش بيوتهم بيوتات مسكن مساكن عايله عايلات عوايل',
  },
  farm: { kind: 'thing', en: 'farm farms', ar: 'مزرعه مزارع مزارعها' },
  job: {
    kind: 'thing',
    en: 'job jobs employ* worker* staff employee employees workers worker labour labor labourer labourers personnel workforce crew|of headcount payroll manpower',
    ar: 'وظيف* وظايف موظف* عامل عمال عاملين موظفين موظفيها كوادر كادر عاملون شغيله عماله شغل وظايفها مستخدميها خدامين خدام مناصب|شغل فرص|العمل فرص|عمل عمالها اجير اجراء|العمال ايدي|عامله يد|عامله مناصب منصب|عمل وظيفيه شغلانه وظيفته يعمل|لدي يعمل|لديها يعمل|لديه يعمل|بها يعمل|فيها يشتغل|فيها يشتغل|عند يشتغل|عندها',
  },
  company: {
    kind: 'frame',
    en: 'company companies firm firms corporation corporations corporate enterprise|group business|group outfit outfits',
    ar: 'شركه شركات شركت* شركتها شركاتها مقاوله|صغيره كومباني',
  },
  home_state: {
    kind: 'thing',
    en: 'state states province* provincial prefecture',
    ar: 'ولايه ولايات مقاطعه مقاطعات ولايتها عماله|اقليم مقاطعه',
  },
  country: {
    kind: 'frame',
    en: 'country countries nation* homeland',
    ar: 'دوله دول بلد بلدان البلاد بلاد بلدها دولتها',
  },
  region: {
    kind: 'frame',
    en: 'region regions zone zones territory territories',
    ar: 'منطقه مناطق اقليم مناطقها جهه|اداريه اقاليم ناحيه نواحي',
  },
  city: {
    kind: 'frame',
    en: 'city cities town towns municipality|of metropolis',
    ar: 'مدينه مدن بلده مدينتها ولايه|مدينه بلدات',
  },
  island: { kind: 'thing', en: 'island islands archipelago', ar: 'جزيره جزر ارخبيل' },
  valley: { kind: 'thing', en: 'valley wadi', ar: 'وادي' },
  river: { kind: 'thing', en: 'river rivers', ar: 'نهر انهار' },
  mountain: { kind: 'thing', en: 'mountain mountains mount jebel jabal', ar: 'جبل جبال' },
  desert: { kind: 'thing', en: 'desert deserts', ar: 'صحراء صحراوي*' },
  coast: { kind: 'thing', en: 'coast coastal gulf bay', ar: 'ساحل* خليج' },
  north: { kind: 'thing', en: 'north northern', ar: 'شمال* شماليه' },
  south: { kind: 'thing', en: 'south southern', ar: 'جنوب* جنوبيه' },
  east: { kind: 'thing', en: 'east eastern', ar: 'شرق شرقي*' },
  west: { kind: 'thing', en: 'west western', ar: 'غرب غربي*' },
  port: { kind: 'thing', en: 'port harbour harbor', ar: 'ميناء' },
  // matters
  data_center: {
    kind: 'thing',
    en: 'data|center data|centers data|centre data|centres data-center data-centers datacenter* datacentre*',
    ar: 'مراكز|بيانات مركز|بيانات مراكز|البيانات مركز|البيانات داتا|سنتر داتا|سنترز داتاسنتر*',
  },
  ai: { kind: 'thing', en: 'ai artificial|intelligence', ar: 'ذكاء|اصطناعي ذكاء|الاصطناعي اصطناعي ai' },
  mining: {
    kind: 'matter',
    en: 'mining miner miners mine mines',
    ar: 'ماينينغ ماينينج ماينينق ماينرز تعدين معدن معدنو معدني معدنين معدنون منجم مناجم منجمين',
  },
  bitcoin: { kind: 'frame', en: 'bitcoin bitcoins btc', ar: 'بيتكوين بتكوين بيتكوينات btc' },
  crypto: {
    kind: 'frame',
    en: 'crypto cryptocurrenc* currency currencies coin coins token tokens',
    ar: 'عمله عملات مشفر* مشفره رقميه كريبتو',
  },
  electricity: {
    kind: 'frame',
    en: 'electric* power',
    ar: 'كهرب* كهربا ضو الضو بالضو والضو للضو الضي بالضي والضي تيار تيارها',
  },
  energy: { kind: 'frame', en: 'energy', ar: 'طاقه طاق*' },
  grid: { kind: 'frame', en: 'grid grids network networks', ar: 'شبكه شبكت* شبكات' },
  operator: {
    kind: 'frame',
    en: 'operator operators utility utilities electricity|company electricity|companies power|company power|companies',
    ar: 'مشغل* مشغله شركه|الكهرباء شركات|الكهرباء شركه|كهرباء شركه|الكهربا',
  },
  authority: {
    kind: 'frame',
    en: 'authorit* regulator* commission* ministry agency watchdog watchdogs regulatory',
    ar: 'هييه وزاره لجنه سلطه جهه وكاله اداره هيي* سلطات هييات جهات|رسميه وكالات هييه|التنظيم هييه|تنظيم جهه|رقابيه جهات|رقابيه',
  },
  renewable: { kind: 'thing', en: 'renewable*', ar: 'متجدد*' },
  sustainable: { kind: 'thing', en: 'sustainable clean green', ar: 'مستدام* نظيف* خضراء اخضر' },
  solar: { kind: 'thing', en: 'solar sun photovoltaic*', ar: 'شمس*' },
  wind: { kind: 'thing', en: 'wind', ar: 'رياح ريح' },
  nuclear: { kind: 'thing', en: 'nuclear', ar: 'نووي*' },
  gas: { kind: 'thing', en: 'gas', ar: 'غاز* غازي*' },
  coal: { kind: 'thing', en: 'coal', ar: 'فحم*' },
  oil: { kind: 'thing', en: 'oil crude petroleum', ar: 'نفط* بترول*' },
  hydro: { kind: 'thing', en: 'hydro hydroelectric* hydropower dam dams', ar: 'كهرومايي* مايي* سد سدود' },
  geothermal: {
    kind: 'thing',
    en: 'geothermal volcan* earth-heat',
    ar: 'حراريه جوفيه بركان* حراره|الارض حراري|جوفي طاقه|جوفيه حراريه|ارضيه جوفيه|حراريه',
  },
  flare: {
    kind: 'thing',
    en: 'flare* flaring burn-off burned|off burning|off vented venting',
    ar: 'شعله مشاعل مصاحب حرق|الغاز شعلات احراق مشاعل|الغاز تنفيس|الغاز',
  },
  battery: {
    kind: 'thing',
    en: 'batter* storage batteries',
    ar: 'بطاري* تخزين بطاريات بطاريه مدخره مدخرات تخزين|الطاقه',
  },
  heat: { kind: 'thing', en: 'heat heating', ar: 'حراره تدفيه تسخين' },
  cooling: {
    kind: 'thing',
    en: 'cooling cooled immersion chiller chillers cool coolant refrigeration',
    ar: 'تبريد مبرد* تبريدها مبردات بريد|مياه',
  },
  fleet: { kind: 'thing', en: 'fleet fleets', ar: 'اسطول*' },
  installed: { kind: 'thing', en: 'installed install*', ar: 'مركب* تركيب* مثبت*' },
  operating: { kind: 'thing', en: 'operating operational online running', ar: 'عامل عامله تشغيل* تشغيلي*' },
  load_forecast: {
    kind: 'frame',
    en: 'forecast* predict* project projected projects projection* expect* outlook estimate* foresee foresees foreseen predict predicts predicted',
    ar: 'توقع* متوقع* تقدير* تتوقعها يتوقعها',
  },
  request: {
    kind: 'thing',
    en: 'request requests requested asked apply applied application* requesting applicants applicant bids|for petitioned',
    ar: 'طلب* طلبات طلبها طلبو طلبوا طلباتها متقدمين مقدمي|الطلبات طلبات|الربط طلبات|التوصيل طلبات|ربط طلبات|الاتصال',
  },
  queue: {
    kind: 'thing',
    en: 'queue queues queued waiting waitlist line|up waiting|list waiting|line',
    ar: 'طابور انتظار قايمه|الانتظار دور|الانتظار لسته قوايم|الانتظار قايمه|انتظار قوايم|انتظار لسته|انتظار صف|الانتظار طلبات|الربط طلبات|التوصيل طلبات|ربط طلبات|الاتصال لايحه|الانتظار',
  },
  auction: { kind: 'thing', en: 'auction auctions auctioning', ar: 'مزاد* مزادات مزايده مزايدات' },
  contract: {
    kind: 'thing',
    en: 'contract* agreement* ppa contracts contracted agreements accord|signed pact|signed contract agreement',
    ar: 'عقد عقود اتفاق* تعاقد* عقدها عقودها تعاقدت كونترا اتفاق اتفاقيه اتفاقات اتفاقيات',
  },
  deal: {
    kind: 'frame',
    en: 'deal deals transaction* contract contracts contracted agreement agreements',
    ar: 'صفق* صفقه صفقات عقد عقود اتفاق اتفاقيه اتفاقات اتفاقيات معامله معاملات',
  },
  option: { kind: 'thing', en: 'option options', ar: 'خيار خيارات' },
  buy: {
    kind: 'thing',
    en: 'buy buys bought buying purchas* acqui* buyer snap|up snapped|up pick|up picked|up procured takeover|of scoop|up scooped|up buyers',
    ar: 'شراء اشتر* تشتري يشتري استحوذ* استحواذ* مشتري* شرت شري شرا شرو شروا اقتني اقتنت اقتناء اشتراها مشتراه مشتريات ابتاع ابتاعت انشري انشرت اشتروا شاري شاريين يشرون يشري تشري نشري مشتري مشترين مشترون',
  },
  refuse: {
    kind: 'thing',
    en: 'refus* reject* deny denied denies turned|down block blocks blocked turn|down turns|down rebuff* snub* veto vetoes vetoed knock|back knocked|back spurn* threw|out throw|out',
    ar: 'رفض* ترفض يرفض رفضو رفضوا رافض رافضه ردت|الطلب نقض|القرار فيتو مرفوض* ردوا|الطلب',
  },
  approve: {
    kind: 'thing',
    en: 'approv* cleared authori* pass passes passed passage green|light gives|green green-light greenlight greenlit okayed nod|to sign|off signed|off rubber-stamp* wave|through waved|through give|nod go-ahead thumbs|up agree agrees agreed agreeing',
    ar: 'وافق* موافق* اقر اقرت اقروا يقر تقر اقرار اجاز* مرر مررت مرروا تمرير صادق صادقت صدق صدقت وافقو وافقوا موافقه موافقتها ضوء|اخضر الضوء|الاخضر مصادقه اعتمد|القانون',
  },
  ban: {
    kind: 'thing',
    en: 'ban bans banned banning prohibit* outlaw* forbid* forbade clampdown|on embargo|on',
    ar: 'حظر* منع* يمنع تمنع تجريم* ممنوع ممنوعه منعو منعوا محظور محظوره حظرت حظرو تحريم|التعدين',
  },
  law: {
    kind: 'thing',
    en: 'law laws act bill decree bills legislation statute statutes ordinance ordinances legislative draft|law draft|bill',
    ar: 'قانون* قوانين مرسوم تشريعات قانونها ظهير نظام|اساسي مشروع|القانون مشروع|قانون مسوده مرسوما تشريع',
  },
  rule: {
    kind: 'frame',
    en: 'rule rules regulation* regulat* regulatory regulations guideline guidelines directive directives bylaw bylaws',
    ar: 'ريغوليشن ريجوليشن ريقوليشن قاعده قواعد تنظيم* لايح* لوايح نظام رقابي رقابيه تعليمات ضوابط قواعدها انظمه توجيه توجيهات',
  },
  open: {
    kind: 'thing',
    en: 'open opens opened opening launch* inaugurat* start starts started begin begins began kick|off kicks|off kicked|off unveils|plant debut debuts go|live went|live goes|live came|online come|online on-stream onstream',
    ar: 'افتتح* افتتاح* تفتتح تفتح فتح بدء بدا بدات يبدا تبدا اطلق* اطلاق تدشين دشن* افتتحو افتتحوا فتحت فتحو فتحوا بدو بداو انطلق انطلاق يفتتح شرع شرعت ابتدا ابتدات يدشن تدشن بلشت بلش بلشو انفتح انفتحت اتفتح اتفتحت',
  },
  close: {
    kind: 'thing',
    en: 'close closes closed closing shut shuts shutdown closure closures closings wound|down wind|down winding|down stop stops stopped stopping halt halts halted halting',
    ar: 'اغلق* اغلاق* يغلق تغلق مغلق* قفل* اتقفل* انقفل* تقفل* تقفيل* تسكر* اتسكر* انسكر* سكرت سكروا اتمام ايقاف توقف* وقف يقفلون يقفلو سكروها يسكر بندو بندت غلق غلقت غلقو يغلقون اقفال اوقف اوقفت توقيف|العمل انهاء|الصفقه انجاز|الصفقه سدو انقفل اتقفل قفلو قفلوا مقفول مقفوله مسكر مسكره متوقفه تسكير تشميع',
  },
  deliver: {
    kind: 'thing',
    en: 'deliver* ship ships shipped shipping shipment* delivery deliveries delivering dispatch* hand|over handed|over',
    ar: 'تسليم* سلم تسلم شحن* توصيل|الاجهزه تسليمها وصول|الاجهزه يسلم سلمت سلموا شحنه شحنات تسليم تسليمات',
  },
  publish: { kind: 'frame', en: 'publish* issued issue issues released release', ar: 'صدر* اصدر* صدور نشر* ينشر' },
  effective: {
    kind: 'thing',
    en: 'effect effective force take|effect took|effect takes|effect come|force entered|force',
    ar: 'سريان يسري تسري نفاذ* حيز اعتبارا دخل|التنفيذ نافذ ساري ساريه بدا|العمل',
  },
  grant: { kind: 'frame', en: 'grant grants granted award* hand', ar: 'منح* تمنح يمنح اعط* تعطي يعطي' },
  announce: {
    kind: 'frame',
    en: 'announc* unveil* reveal* disclos* declare declares declared announcement make|public made|public',
    ar: 'اعلن* اعلان* كشف* تكشف يعلن تعلن اعلنو اعلنوا افصح* كشفو',
  },
  sign: {
    kind: 'thing',
    en: 'sign signs signed signing inked ink inks signature signatures signatory',
    ar: 'وقع وقعت توقيع* وقعا وقعو وقعوا يوقع توقع|عقد امضي امضت امضاء امضا',
  },
  restart: {
    kind: 'thing',
    en: 'restart* resum* reopen* revive* reactivat* reboot*',
    ar: 'استيناف استانف* اعاده ارجاع|تشغيل رجوع|العمل يستانف تستانف اعاده|تشغيل اعاده|التشغيل',
  },
  correction: {
    kind: 'frame',
    en: 'correct* revis* fix|report amended|report erratum',
    ar: 'تصحيح* تصويب* صحح* تصحيحات استدراك مصحح* معدل|بعد',
  },
  repeat: {
    kind: 'thing',
    en: 'repeat* again second|time second|offence second|offense second|violation second|breach twice recidiv* reoffend* repeatedly anew afresh once|more',
    ar: 'تكرار* تكرر* مره|ثانيه مجددا ثاني|مره مكرر مكرره عود ثانيا|مره تاني مخالفه|ثانيه المخالفه|الثانيه المره|الثانيه المره|التانيه من|جديد مره|اخري مره|تانيه تاني|مره',
  },
  household_level: { kind: 'thing', en: 'residential', ar: 'سكني* سكني سكنيه' },
  industrial: { kind: 'thing', en: 'industr*', ar: 'صناع*' },
  commercial: { kind: 'thing', en: 'commercial', ar: 'تجاري* تجاري تجاريه' },
  survey: {
    kind: 'thing',
    en: 'survey* respondent* poll|of questionnaire questionnaires study studies',
    ar: 'مسح استطلاع استبيان شاركت مشارك* استقصاء مستطلع مستطلعين المشاركين دراسه دراسات',
  },
  report: { kind: 'frame', en: 'report reports reported study studies paper note', ar: 'تقرير* تقارير دراسه بحث' },
  world: { kind: 'thing', en: 'world* global* worldwide', ar: 'عالم* عالميا دولي*' },
  national: { kind: 'thing', en: 'national* domestic*', ar: 'وطني* محلي*' },
  delivery_year: { kind: 'frame', en: 'delivery', ar: 'تسليم' },
  credit: { kind: 'thing', en: 'credit credits', ar: 'ايتمان* رصيد|ايتمان' },
  curtailment: {
    kind: 'thing',
    en: 'curtail* switched|off demand|response throttle throttled throttling powered|down power|down wound|back switch-off switch-offs switching|off switches|off switch|off turn|off turns|off turned|off turning|off powering|down demand-response',
    ar: 'خفض اطفاء تقليص تقنين خفضوا توقيف خفض|الاحمال تخفيض|الاحمال تقليص|الاحمال فصل|الاحمال تقليل|الاحمال استجابه|الطلب يطفي تطفي يطفوا',
  },
  flexibility: { kind: 'thing', en: 'flexib* adjustable', ar: 'مرون* مرن مرنه' },
  reliability: { kind: 'thing', en: 'reliab* dependab*', ar: 'موثوقي* اعتماديه' },
  requirement: {
    kind: 'thing',
    en: 'requirement* require required needs needed must-have',
    ar: 'متطلب* مطلوب* يحتاج تحتاج يلزم حاجه حاجت* يلزمها يستلزم تستلزم',
  },
  maximum: {
    kind: 'thing',
    en: 'maximum max highest top most utmost ceiling|of',
    ar: 'اقصي قصوي اعلي اقصاها اعلاها كحد|اقصي',
  },
  minimum: { kind: 'thing', en: 'minimum lowest least floor|of bottom|of', ar: 'ادني اقل ادناها اقلها كحد|ادني' },
  unit_thing: { kind: 'frame', en: 'unit units', ar: 'وحده وحدات' },
  order: {
    kind: 'thing',
    en: 'order orders ordered preorder preorders pre-order pre-orders pre-ordered orderbook',
    ar: 'طلبيه طلبيات اوامر|شراء طلبيتها طلب|مسبق طلبات|مسبقه طلبات|شراء حجز|مسبق طلبات طلبت طلبو طلبوا طلبها',
  },
  retire: {
    kind: 'thing',
    en: 'retire* switch switched decommission* taken|offline',
    ar: 'تقاعد سيوقف اخراج شيل|من خرج|الخدمه خروج|الخدمه احاله|للتقاعد اخراج|الخدمه',
  },
  halving: { kind: 'thing', en: 'halving', ar: 'تنصيف' },
  block: { kind: 'frame', en: 'blocks', ar: 'كتله كتل بلوك بلوكات بلوكه' },
  pool: {
    kind: 'thing',
    en: 'pool pools mining-pool mining|collective',
    ar: 'مجمع|تعدين تجمع مجمعات|تعدين مجمع|التعدين مجمعات|التعدين بول|تعدين حوض|تعدين',
  },
  chip: { kind: 'thing', en: 'chip chips semiconductor* chipset', ar: 'رقاق* شرايح شريحه رقايق رقاقات' },
  crackdown: {
    kind: 'thing',
    en: 'crackdown* raid raids campaign* sweep|of clampdown clampdowns raided raiding police|raid',
    ar: 'حمله حملات مداهم* حملات مداهمات مداهمه داهم داهمت داهمو كبسه كبسات',
  },
  seizure: {
    kind: 'thing',
    en: 'seiz* confiscat* impound* confiscated forfeit* forfeiture took|away taken|away takes|away',
    ar: 'مصادر* صادرت ضبط* ضبطت حجز|الاجهزه حجزت صودرت صادرو صادروا مصادره ضبطو ضبطوا حجزو انضبط انضبطت اتضبط اتضبطت اتصادر اتصادرت انصادر انصادرت يصادر تصادر يصادرون يضبط تضبط ينضبط صادر',
  },
  theft: {
    kind: 'thing',
    en: 'theft steal* stolen illegal* unlicensed pilfer* siphon* tapping|illegally bootleg pinched nicked unauthorised unauthorized clandestine unregistered',
    ar: 'سرقه سرقت مسروق* غير|قانوني غير|مرخص سرقو سرقوا سارقين نهب منهوب منهوبه اختلاس|الكهرباء مخالف|للقانون سرق يسرق انسرق انسرقت حراميه|الكهرباء مزرعه|سريه مزارع|سريه موقع|سري مواقع|سريه تعدين|سري التعدين|السري خلسه بلا|رخصه بدون|رخصه غير|مسجل بدون|ترخيص بلا|ترخيص',
  },
  outage: {
    kind: 'thing',
    en: 'outage* blackout* cuts powercut powercuts power|cut power|cuts power|failure blackouts',
    ar: 'انقطاع* انقطع* عطل قطع|الكهرباء قطوعات قطوع انقطاعات ضي|مقطوع طفي|الكهرباء تقطع انطفاء طفيه طفيات انقطعت انقطع قطعو|الكهربا طافيه|الكهربا انطفا انطفت قطع|التيار انقطاع|الكهربا',
  },
  storm: {
    kind: 'thing',
    en: 'storm storms gale gales hurricane|winter',
    ar: 'عاصف* عواصف زوبعه زوابع عاصفه',
  },
  record: {
    kind: 'thing',
    en: 'record records all-time record-high record-breaking record-setting',
    ar: 'قياسي* قياسي قياسيه',
  },
  summer: { kind: 'thing', en: 'summer summertime', ar: 'صيف* الصيفيه صيفيه' },
  winter: { kind: 'thing', en: 'winter wintertime', ar: 'شتاء شتوي* شتويه شتا الشتا' },
  daily: { kind: 'thing', en: 'daily per|day everyday', ar: 'يومي يوميا يوميه باليوم كل|يوم نهاري' },
  new_one: { kind: 'thing', en: 'new newly newest fresh|batch', ar: 'جديد* جدد' },
  old_one: {
    kind: 'thing',
    en: 'old previous* former earlier prior|to erstwhile',
    ar: 'قديم* سابق* عتيق* ماضيه|السنه',
  },
  current: {
    kind: 'thing',
    en: 'current* today now existing presently currently nowadays',
    ar: 'حالي* حاليا اليوم الان راهن* حاليه راهنا هلق|الوضع',
  },
  first_one: { kind: 'thing', en: 'first', ar: 'اول اولي' },
  model: { kind: 'frame', en: 'model version', ar: 'طراز نسخه موديل' },
  generation_old: { kind: 'thing', en: 'predecessor generation generations', ar: 'جيل اجيال جيلها جيلين جيل|سابق' },
  stock: { kind: 'thing', en: 'stock stocks equity share|price share|prices shares|price', ar: 'سهم اسهم' },
  supply: {
    kind: 'thing',
    en: 'supply supplies supplied supplying provide*',
    ar: 'زود* تزود* امداد* تزويد* تغطيه غطت تغذيه غذي تغذي يغذي مغذي|لل امد امدت يغطي تغطي غطي تغذت',
  },
  average: {
    kind: 'frame',
    en: 'average averaged mean avg typical|value on|average',
    ar: 'متوسط* معدل معدلات معدلها وسطي بالمعدل بالمتوسط',
  },
  annual: {
    kind: 'frame',
    en: 'annual* yearly per|annum year-on-year',
    ar: 'سنوي* سنويا بالسنه بالعام سنويه في|السنه',
  },
  total: {
    kind: 'frame',
    en: 'total totals overall combined aggregate gross altogether|total',
    ar: 'اجمالي* مجموع* كامل كلي كليه جمله|المبلغ اجماليه',
  },
  region_rest: { kind: 'thing', en: 'rest', ar: 'باقي بقيه' },
  warehouse: {
    kind: 'thing',
    en: 'warehouse* storehouse depot|of shed|industrial shed sheds',
    ar: 'مستودع* مستودعات مخزن|كبير هنقار هنغار عنبر',
  },
  mosque_school: { kind: 'thing', en: 'school* hospital*', ar: 'مدرسه مدارس مستشفي*' },
  building_permit: {
    kind: 'thing',
    en: 'moratori* freeze freezes frozen standstill',
    ar: 'تجميد تعليق حظر|موقت ايقاف|موقت',
  },
  transmission: {
    kind: 'thing',
    en: 'transmission line lines cable cables cabling',
    ar: 'نقل خط خطوط كابل* كبل كوابل كيبل',
  },
  transformer: { kind: 'thing', en: 'transformer*', ar: 'محول* محولات' },
  turbine: { kind: 'thing', en: 'turbine* turbine-generator', ar: 'توربين* عنفه عنفات' },
  uptime: { kind: 'measure', en: 'uptime availability up|time', ar: 'جاهزي* توافر وقت|التشغيل' },
  lease: {
    kind: 'thing',
    en: 'lease* rent* hosting leases leased leasing rented renting tenancy tenancies leaseback',
    ar: 'ايجار* استضاف* تاجير استاجر* يستاجر تستاجر اكتري اكترت موجره استيجار اجار',
  },
  expand: {
    kind: 'thing',
    en: 'expan* enlarg* scale|up scaled|up scaling|up extension|of build|out buildout widen* expand expands expanded expanding expansion expansions',
    ar: 'توسع* توسيع* توسعه تتوسع يتوسع توسعات توسيعها تكبير',
  },
  collateral: {
    kind: 'thing',
    en: 'collateral guarantee* deposit* guarantee guarantees guaranteed collateralized collateralised security|deposit',
    ar: 'ضمان* ضمان ضمانات مضمون مرهون مرهونه رهن وديعه',
  },
  term: { kind: 'thing', en: 'term duration long', ar: 'مده فتره' },
  research: {
    kind: 'thing',
    en: 'research* scientist* academic* researcher researchers scientists study|author',
    ar: 'باحث* بحث ابحاث علماء باحثين باحثون باحثه دارسين',
  },
  institute: { kind: 'thing', en: 'institute institut* foundation', ar: 'معهد موسسه' },
  policy: { kind: 'thing', en: 'policy policies', ar: 'سياسه سياسات' },
  centre: { kind: 'thing', en: 'center centre', ar: 'مركز مراكز' },
  laboratory: { kind: 'thing', en: 'laborator* lab labs labs', ar: 'مختبر* معمل مخابر مخبر معامل|ابحاث' },
  university: { kind: 'thing', en: 'universit* college colleges faculty', ar: 'جامعه جامعات جامعتها كليه|الهندسه' },
  bank: { kind: 'thing', en: 'bank banks lenders|bank', ar: 'بنك بنوك مصرف بنكها مصارف البنوك' },
  fund: { kind: 'thing', en: 'fund funds fund|manager', ar: 'صندوق صناديق صندوقها' },
  senate: { kind: 'thing', en: 'senate senator*', ar: 'شيوخ سيناتور' },
  parliament: {
    kind: 'thing',
    en: 'parliament* congress lawmaker* legislat* legislators legislator assembly|national lawmakers mps|of',
    ar: 'برلمان* نواب كونغرس كونجرس مشرع* تشريع* مجلس|النواب البرلمان مجلس|الامه مجلس|الشعب',
  },
  governor: { kind: 'thing', en: 'governor* governors', ar: 'حاكم حاكمه حاكمها محافظ|الولايه محافظ عامل|الاقليم حكام' },
  developer: { kind: 'thing', en: 'developer* developers', ar: 'مطور* مطورين مطورون' },
  submit: {
    kind: 'thing',
    en: 'file filed files filing submit* lodge lodged lodges',
    ar: 'قدم قدمت قدموا يقدم تقدم تقديم',
  },
  minister: {
    kind: 'thing',
    en: 'minister* ministry ministers ministries',
    ar: 'وزير* وزاره وزيره وزراء وزيرها وزرا وزيرتها',
  },
  court: {
    kind: 'thing',
    en: 'court courts judge* courtroom tribunal tribunals',
    ar: 'محكمه محاكم قاضي المحاكم محكمتها',
  },
  village: {
    kind: 'thing',
    en: 'village villages hamlet hamlets',
    ar: 'قريه قري ضيعه ضيع دوار دواوير دشره قريتها كفر',
  },
  tower: { kind: 'thing', en: 'tower towers', ar: 'برج ابراج' },
  index: { kind: 'thing', en: 'index indices', ar: 'موشر موشرات' },
  chief: {
    kind: 'frame',
    en: 'chief executive ceo president chairman director manager head boss bosses managing chairwoman presidents|of cfo coo cto chairperson directors managers',
    ar: 'رييس رييسه مدير مديره تنفيذي* تنفيذيه مدراء مديرها رييسها ريس قيادي|الشركه مسوول|تنفيذي',
  },
  tenant: {
    kind: 'thing',
    en: 'tenant tenants customer customers client clients lessee lessees customer|base buyer|of clientele buyer buyers offtaker offtakers subscriber subscribers',
    ar: 'مستاجر زبون زباين عميل عملاء مستاجرين زبونها عملاءها عميلها مستاجرون كليان  زباينها زبونه زبناء كليانات متعاقدين متعاقدون متعاقده|معها زبونات مستاجره مشتري مشترين مشترون مشترك مشتركين مشتركون',
  },
  owner: {
    kind: 'thing',
    en: 'owner owners owns owned own proprietor proprietors ownership|of belong belongs belonging',
    ar: 'مالك ملاك تملك يملك مملوك* مالكها صاحب اصحاب مالكين يمتلكها ملكها صاحبه',
  },
  phase_out: {
    kind: 'thing',
    en: 'expire* expir* lapse* run|out ran|out runs|out running|out',
    ar: 'انتهاء ينتهي تنتهي خلص خلصت يخلص تخلص بيخلص بتخلص خلصو يخلصو بيخلصو هيخلص هتخلص تنقضي انقضي انقضاء ينقضي',
  },
  nearby: { kind: 'thing', en: 'next|door neighbouring neighboring adjacent', ar: 'مجاور* ملاصق*' },
} as const satisfies Record<string, Concept>;

export type ConceptId = keyof typeof CONCEPTS | FieldId;
