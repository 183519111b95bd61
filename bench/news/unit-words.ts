/** Patterns of a number with its unit. `<few|many|other>` is the Arabic noun by the count before it. */
interface UnitWords {
  readonly short: readonly string[];
  readonly long: readonly string[];
  readonly ar: readonly string[];
  /** Amounts from a million up get a scale word. */
  readonly scaled?: boolean;
}

export const UNIT_WORDS = {
  '%': {
    short: ['#%'],
    long: ['# percent', '#%'],
    ar: ['#%', '#٪', '# في المئة', '# بالمئة', '# في المائة'],
  },
  MW: {
    short: ['# MW', '#MW'],
    long: ['# megawatts'],
    ar: ['# ميغاواط', '# ميجاواط', '# ميغاوات', '# ميجاوات'],
  },
  GW: { short: ['# GW'], long: ['# gigawatts'], ar: ['# غيغاواط', '# جيجاواط', '# غيغاوات'] },
  GWh: {
    short: ['# GWh'],
    long: ['# gigawatt-hours'],
    ar: ['# غيغاواط ساعة', '# جيجاواط ساعة', '# غيغاواط/ساعة'],
  },
  TWh: {
    short: ['# TWh'],
    long: ['# terawatt-hours'],
    ar: ['# تيراواط ساعة', '# تيراوات ساعة', '# تيراواط/ساعة'],
  },
  'EH/s': {
    short: ['# EH/s'],
    long: ['# exahashes per second', '# EH/s'],
    ar: ['# إكساهاش في الثانية', '# إكساهاش/ثانية', '# إكسا هاش في الثانية'],
  },
  'J/TH': {
    short: ['# J/TH'],
    long: ['# joules per terahash', '# J/TH'],
    ar: ['# جول لكل تيراهاش', '# جول/تيراهاش'],
  },
  'USD/(PH/s.d)': {
    short: ['$# per PH/s per day', '$#/PH/s/day'],
    long: ['$# per petahash per second per day'],
    ar: ['# <دولارات|دولارا|دولار> لكل بيتاهاش في الثانية يوميا'],
  },
  'USc/kWh': {
    short: ['# cents/kWh', '# cents per kWh'],
    long: ['# cents per kilowatt-hour', '# cents a kilowatt-hour'],
    ar: ['# <سنتات|سنتا|سنت> للكيلوواط ساعة', '# <سنتات|سنتا|سنت> لكل كيلوواط ساعة'],
  },
  'USD/kWh': {
    short: ['$#/kWh', '$# per kWh'],
    long: ['$# per kilowatt-hour', '$# a kilowatt-hour'],
    ar: ['# دولار للكيلوواط ساعة', '# دولار لكل كيلوواط ساعة'],
  },
  'USD/MWh': {
    short: ['$#/MWh', '$# per MWh'],
    long: ['$# per megawatt-hour', '$# a megawatt-hour'],
    ar: ['# <دولارات|دولارا|دولار> للميغاواط ساعة', '# <دولارات|دولارا|دولار> لكل ميغاواط ساعة'],
  },
  USD: {
    short: ['$#'],
    long: ['$#', '# dollars'],
    ar: ['# <دولارات|دولارا|دولار>', '# دولار أميركي'],
    scaled: true,
  },
  BTC: { short: ['# BTC'], long: ['# bitcoin', '# BTC'], ar: ['# بيتكوين', '# عملة بيتكوين'] },
  t: { short: ['# tonnes'], long: ['# tonnes', '# metric tons'], ar: ['# <أطنان|طنا|طن>'] },
  count: { short: ['# {noun}'], long: ['# {noun}'], ar: ['# {noun}'], scaled: true },
} as const satisfies Readonly<Record<string, UnitWords>>;

export type WrittenUnit = keyof typeof UNIT_WORDS;

/** The same amount in another unit: how many places the decimal point moves to the left. */
export const ALTERNATES: Partial<Readonly<Record<WrittenUnit, readonly [unit: WrittenUnit, places: number]>>> = {
  MW: ['GW', 3],
  GWh: ['TWh', 3],
  'USc/kWh': ['USD/kWh', 2],
};

/** What is counted: the English plural, and the Arabic noun after 3 to 10, 11 to 99, and the rest. */
export const NOUNS = {
  machines: { en: 'machines', ar: ['أجهزة', 'جهازا', 'جهاز'] },
  chips: { en: 'chips', ar: ['رقائق', 'رقاقة', 'رقاقة'] },
  licences: { en: 'licences', ar: ['رخص', 'رخصة', 'رخصة'] },
  homes: { en: 'homes', ar: ['منازل', 'منزلا', 'منزل'] },
  users: { en: 'users', ar: ['مستخدمين', 'مستخدما', 'مستخدم'] },
  merchants: { en: 'merchants', ar: ['متاجر', 'متجرا', 'متجر'] },
  wallets: { en: 'wallets', ar: ['محافظ', 'محفظة', 'محفظة'] },
  passengers: { en: 'passengers', ar: ['ركاب', 'راكبا', 'راكب'] },
  visitors: { en: 'visitors', ar: ['زوار', 'زائرا', 'زائر'] },
  beds: { en: 'beds', ar: ['أسرة', 'سريرا', 'سرير'] },
  turbines: { en: 'turbines', ar: ['توربينات', 'توربينا', 'توربين'] },
  workers: { en: 'workers', ar: ['عمال', 'عاملا', 'عامل'] },
} as const satisfies Readonly<Record<string, { en: string; ar: readonly [few: string, many: string, other: string] }>>;

export type Noun = keyof typeof NOUNS;
