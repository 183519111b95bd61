/** Unit words by code, both languages. Compounds of a prefix and watt, hash, joule, volt are made by rule and not listed. */
export const PREFIXES: readonly (readonly [prefix: string, words: string])[] = [
  ['k', 'kilo كيلو'],
  ['M', 'mega ميغا ميجا ميقا مغا'],
  ['G', 'giga غيغا جيجا قيقا جيغا غيجا جيقا'],
  ['T', 'tera تيرا تيره طيرا'],
  ['P', 'peta بيتا'],
  ['E', 'exa إكسا أكسا إكزا'],
  ['Z', 'zetta زيتا زيطا'],
];

export const BASES: readonly (readonly [base: string, words: string])[] = [
  ['W', 'watt watts واط وات واطا واتا واطات واطس'],
  ['H', 'hash hashes هاش هاشا'],
  ['J', 'joule joules جول جولا جولات'],
  ['V', 'volt volts فولت فولط'],
  ['VA', 'volt-ampere فولت-أمبير'],
];

/** As written, letter for letter: MW is not mW. */
export const SYMBOLS: readonly (readonly [code: string, signs: string])[] = [
  ['W', 'W'],
  ['kW', 'kW KW kw Kw'],
  ['MW', 'MW Mw mw MWe MWdc MWac'],
  ['GW', 'GW Gw gw'],
  ['TW', 'TW tw Tw'],
  ['Wh', 'Wh WH'],
  ['kWh', 'kWh KWh KWH kwh Kwh kWH'],
  ['MWh', 'MWh MWH Mwh mwh'],
  ['GWh', 'GWh GWH Gwh gwh'],
  ['TWh', 'TWh TWH Twh twh'],
  ['PWh', 'PWh PWH'],
  ['kJ', 'kJ'],
  ['MJ', 'MJ'],
  ['GJ', 'GJ'],
  ['TJ', 'TJ'],
  ['PJ', 'PJ'],
  ['EJ', 'EJ'],
  ['J', 'J'],
  ['Btu', 'Btu BTU'],
  ['MMBtu', 'MMBtu MMBTU mmBtu'],
  ['kVA', 'kVA KVA'],
  ['MVA', 'MVA'],
  ['kV', 'kV KV'],
  ['V', 'V'],
  ['BTC', 'BTC btc Btc XBT ₿'],
  ['mBTC', 'mBTC'],
  ['ETH', 'ETH'],
  ['t', 't'],
  ['tCO2', 'tCO2 tCO₂'],
  ['tCO2e', 'tCO2e tCO2eq tCO₂e'],
  ['kt', 'kt'],
  ['Mt', 'Mt'],
  ['Gt', 'Gt'],
  ['MtCO2', 'MtCO2 MtCO₂'],
  ['MtCO2e', 'MtCO2e MtCO2eq MtCO₂e'],
  ['ktCO2e', 'ktCO2e'],
  ['GtCO2e', 'GtCO2e'],
  ['gCO2', 'gCO2 gCO₂'],
  ['gCO2e', 'gCO2e gCO2eq gCO₂e'],
  ['kgCO2', 'kgCO2'],
  ['kgCO2e', 'kgCO2e'],
  ['kg', 'kg Kg KG'],
  ['m3', 'm3 m³'],
  ['ML', 'ML'],
  ['Mcf', 'Mcf mcf MCF'],
  ['MMcf', 'MMcf'],
  ['Bcf', 'Bcf bcf BCF'],
  ['bbl', 'bbl bbls'],
  ['boe', 'boe BOE'],
  ['toe', 'toe'],
  ['km', 'km'],
  ['m2', 'm2 m²'],
  ['km2', 'km2 km²'],
  ['ft2', 'sqft'],
  ['bp', 'bp bps bips'],
  ['pp', 'pp ppt ppts pps'],
  ['x', 'x X ×'],
  ['GB', 'GB'],
  ['TB', 'TB'],
];

/** Prefixed hashes as signs, the rate made by rule: 831 EH/s, 4.0 إه/ث, and the mistyped order He/s. */
export const HASH_SIGNS: readonly (readonly [code: string, signs: string])[] = [
  ['H', 'H'],
  ['kH', 'kH KH'],
  ['MH', 'MH Mh'],
  ['GH', 'GH Gh جه'],
  ['TH', 'TH Th th ته'],
  ['PH', 'PH Ph ph به'],
  ['EH', 'EH Eh eh HE He إه اه'],
  ['ZH', 'ZH Zh zh زه'],
];

/** One or more words, folded before they are compared. The words of a code part at `|`. */
export const UNIT_WORDS: readonly (readonly [code: string, words: string])[] = [
  [
    '%',
    '%|٪|percent|per cent|pct|pc|بالمئة|بالمائة|بالمية|في المئة|في المائة|في المية|بالمئه|فالمئة|فى المئة|فى المائة',
  ],
  ['permille', '‰|per mille|per mil|في الألف|بالألف'],
  [
    'pp',
    'percentage point|percentage points|percent points|points|نقطة مئوية|نقاط مئوية|نقطتين مئويتين|نقطة بالمئة|نقاط',
  ],
  ['bp', 'basis point|basis points|نقطة أساس|نقاط أساس'],
  ['x', 'times|fold|مرة|مرات|مره|ضعف|ضعفا|أضعاف|الأضعاف|أمثال|مثلا|الضعف'],
  ['Btu', 'british thermal units|وحدة حرارية بريطانية'],
  ['MMBtu', 'million btu|million british thermal units|مليون وحدة حرارية بريطانية|مليون وحدة حرارية'],
  ['hp', 'horsepower|حصان'],
  [
    'BTC',
    'bitcoin|bitcoins|coins|بيتكوين|بتكوين|البيتكوين|بيتكوينا|بيتكوينات|بت كوين|عملة بيتكوين|وحدة بيتكوين|عملات بيتكوين',
  ],
  ['ETH', 'ether|ethereum|إيثر|إيثريوم'],
  ['sat', 'satoshi|satoshis|sats|sat|ساتوشي'],
  ['t', 'ton|tons|tonne|tonnes|metric ton|metric tons|metric tonnes|طن|طنا|أطنان|طن متري|الأطنان'],
  ['kg', 'kilogram|kilograms|kilogramme|kilogrammes|كيلوغرام|كيلوجرام|كلغ|كيلو غرام'],
  ['g', 'gram|grams|grammes|غرام|جرام|غراما|جراما'],
  ['lb', 'lb|lbs'],
  ['L', 'liter|liters|litre|litres|لتر|لترا|ليتر'],
  ['ML', 'megaliter|megaliters|megalitres'],
  ['m3', 'cubic meter|cubic meters|cubic metre|cubic metres|متر مكعب|مترا مكعبا|أمتار مكعبة'],
  ['gal', 'gallon|gallons|غالون|جالون|غالونا'],
  ['bbl', 'barrel|barrels|برميل|برميلا|براميل'],
  ['boe', 'barrels of oil equivalent|برميل نفط مكافئ|برميل مكافئ'],
  ['km', 'kilometer|kilometers|kilometre|kilometres|كيلومتر|كيلومترا|كم|كيلومترات'],
  ['m', 'meter|meters|metre|metres|متر|مترا|أمتار'],
  ['mi', 'mile|miles|ميل|ميلا|أميال'],
  ['ft', 'foot|feet|ft|قدم|قدما'],
  ['m2', 'square meter|square meters|square metre|square metres|متر مربع|مترا مربعا'],
  ['km2', 'square kilometer|square kilometers|square kilometres|كيلومتر مربع|كيلومترا مربعا'],
  ['ft2', 'square foot|square feet|قدم مربع|قدم مربعة|قدما مربعة|sq ft'],
  ['acre', 'acre|acres|فدان|فدانا|أفدنة'],
  ['ha', 'hectare|hectares|هكتار|هكتارا'],
  ['degC', 'degrees celsius|°c|° c|degree celsius|celsius|degrees c|درجة مئوية|درجات مئوية|درجة سلزيوس'],
  ['degF', 'degrees fahrenheit|°f|° f|degrees f|درجة فهرنهايت'],
];

export const TIME_WORDS: readonly (readonly [code: string, words: string])[] = [
  ['s', 'second|seconds|sec|s|ثانية|الثانية|ثوان|ثواني|ث'],
  ['min', 'minute|minutes|min|mins|دقيقة|الدقيقة|دقائق'],
  ['h', 'hour|hours|hr|hrs|h|ساعة|الساعة|ساعات|ساعتين|الساعات'],
  ['d', 'day|days|d|يوم|يوما|اليوم|أيام|يومين'],
  ['wk', 'week|weeks|wk|wks|أسبوع|أسبوعا|الأسبوع|أسابيع|أسبوعين'],
  ['mo', 'month|months|mo|mos|شهر|شهرا|الشهر|أشهر|شهور|شهرين'],
  ['qtr', 'quarter|quarters|qtr'],
  ['yr', 'year|years|yr|yrs|annum|y|عام|عاما|العام|أعوام|عامين|سنة|السنة|سنوات|سنين|سنتين'],
];

/** Adverbs that make a rate of the amount before them. */
export const RATE_ADVERBS: readonly (readonly [code: string, words: string])[] = [
  ['d', 'daily|يوميا|باليوم'],
  ['wk', 'weekly|أسبوعيا'],
  ['mo', 'monthly|شهريا|بالشهر'],
  ['yr', 'annually|yearly|سنويا|بالسنة'],
  ['h', 'hourly|بالساعة'],
];

/** What a price may be per, beside units: a share, a coin. */
export const PER_WORDS: readonly (readonly [code: string, words: string])[] = [
  ['share', 'share|سهم|السهم'],
  ['BTC', 'coin|عملة'],
];
