import { table } from '#src/base/keys.ts';
import { fold } from '#src/language/text.ts';

/** Currency signs before or behind an amount. */
export const CURRENCY_SIGNS = table<string>({
  $: 'USD',
  '€': 'EUR',
  '£': 'GBP',
  '¥': 'JPY',
  '₹': 'INR',
  '₩': 'KRW',
  '₽': 'RUB',
  '₺': 'TRY',
  '₿': 'BTC',
  '₪': 'ILS',
  '₦': 'NGN',
  '₸': 'KZT',
  '₴': 'UAH',
  '₫': 'VND',
  '฿': 'THB',
  '¢': 'USc',
  '﷼': 'XXX-rial',
});

/** Letters glued in front of $. */
export const DOLLAR_LETTERS = table<string>({
  US: 'USD',
  U: 'USD',
  C: 'CAD',
  CA: 'CAD',
  CDN: 'CAD',
  A: 'AUD',
  AU: 'AUD',
  HK: 'HKD',
  NT: 'TWD',
  S: 'SGD',
  NZ: 'NZD',
  R: 'BRL',
});

/** Codes as they are written beside an amount. */
export const CURRENCY_CODES =
  'USD EUR GBP JPY CNY INR CHF CAD AUD NZD SEK NOK DKK PLN CZK HUF RON RUB UAH TRY KZT UZS GEL AMD AZN KGS BYN ISK BRL ARS MXN CLP COP PEN PYG VES ZAR NGN KES ETB GHS MAD DZD TND LYD EGP SDG SAR AED KWD QAR BHD OMR JOD LBP SYP IQD YER ILS IRR PKR BDT LKR IDR MYR SGD THB VND PHP KRW HKD TWD BTN AOA'.split(
    ' ',
  );

/** Words for currencies that one country, or the field, settles. */
export const CURRENCY_WORDS: readonly (readonly [code: string, words: string])[] = [
  [
    'USD',
    'dollar|dollars|buck|bucks|us dollar|us dollars|united states dollar|united states dollars|u.s. dollars|american dollars|دولار|دولارا|دولارات|الدولار|دولار أمريكي|دولار أميركي|دولارا أمريكيا|دولارا أميركيا|دولارات أميركية|دولارات أمريكية',
  ],
  ['EUR', 'euro|euros|يورو|أورو|اليورو'],
  ['JPY', 'yen|japanese yen|ين|ين ياباني|ينا'],
  ['CNY', 'yuan|renminbi|rmb|chinese yuan|يوان|يوانا|يوان صيني|رنمينبي'],
  ['RUB', 'ruble|rubles|rouble|roubles|russian rubles|روبل|روبلا'],
  ['KZT', 'tenge|تنغي|تنغه|تينغ|تينغي|تنج'],
  ['KRW', 'won|south korean won|وون|وون كوري'],
  ['BRL', 'real|reais|brazilian real|brazilian reais|ريال برازيلي|ريالا برازيليا'],
  ['ZAR', 'rand|راند'],
  ['NGN', 'naira|نايرا|نيرة'],
  ['ETB', 'birr|بر إثيوبي|بير إثيوبي'],
  ['UAH', 'hryvnia|hryvnias|هريفنيا'],
  ['PLN', 'zloty|zlotys|زلوتي'],
  ['HUF', 'forint|forints|فورنت'],
  ['THB', 'baht|بات تايلندي'],
  ['IDR', 'rupiah|روبية إندونيسية'],
  ['MYR', 'ringgit|rm|رينغيت|رينجيت'],
  ['BTN', 'ngultrum|نغولتروم'],
  ['PYG', 'guarani|guaranies|غواراني'],
  ['AOA', 'kwanza|كوانزا'],
  ['GEL', 'lari|لاري'],
  ['AZN', 'manat|مانات'],
  ['UZS', 'uzbek som|uzbek sum|سوم أوزبكي'],
  ['KGS', 'kyrgyz som|سوم قرغيزي'],
  ['ILS', 'shekel|shekels|شيكل|شيقل'],
  ['NOK', 'norwegian krone|norwegian kroner|كرونة نرويجية'],
  ['SEK', 'swedish krona|swedish kronor|كرونة سويدية'],
  ['DKK', 'danish krone|danish kroner|كرونة دنماركية|كرونة دانماركية'],
  ['ISK', 'icelandic krona|icelandic kronur|كرونة آيسلندية'],
  ['CHF', 'swiss franc|swiss francs|فرنك سويسري|فرنكا سويسريا'],
  ['CAD', 'canadian dollar|canadian dollars|دولار كندي|دولارا كنديا'],
  ['AUD', 'australian dollar|australian dollars|دولار أسترالي|دولارا أستراليا'],
  ['HKD', 'hong kong dollar|hong kong dollars|دولار هونغ كونغ'],
  ['SGD', 'singapore dollar|singapore dollars|دولار سنغافوري'],
  ['NZD', 'new zealand dollar|new zealand dollars|دولار نيوزيلندي'],
  ['TWD', 'taiwan dollar|new taiwan dollars|دولار تايواني'],
  [
    'GBP',
    'pound sterling|pounds sterling|sterling|british pound|british pounds|pound|pounds|quid|جنيه إسترليني|جنيها إسترلينيا|جنيهات إسترلينية',
  ],
  ['EGP', 'egyptian pound|egyptian pounds|جنيه مصري|جنيها مصريا|جنيهات مصرية'],
  ['SDG', 'sudanese pound|sudanese pounds|جنيه سوداني|جنيها سودانيا'],
  ['LBP', 'lebanese pound|lebanese pounds|lebanese lira|ليرة لبنانية|ليرات لبنانية|جنيه لبناني'],
  ['SYP', 'syrian pound|syrian pounds|syrian lira|ليرة سورية|ليرات سورية'],
  ['TRY', 'turkish lira|turkish liras|ليرة تركية|ليرات تركية'],
  ['SAR', 'saudi riyal|saudi riyals|saudi rial|ريال سعودي|ريالا سعوديا|ريالات سعودية'],
  ['QAR', 'qatari riyal|qatari riyals|qatari rial|ريال قطري|ريالا قطريا|ريالات قطرية'],
  ['OMR', 'omani rial|omani rials|omani riyal|ريال عماني|ريالا عمانيا|ريالات عمانية'],
  ['YER', 'yemeni rial|yemeni rials|ريال يمني|ريالا يمنيا'],
  ['IRR', 'iranian rial|iranian rials|ريال إيراني|ريالا إيرانيا'],
  ['AED', 'uae dirham|uae dirhams|emirati dirham|emirati dirhams|درهم إماراتي|درهما إماراتيا|دراهم إماراتية'],
  ['MAD', 'moroccan dirham|moroccan dirhams|درهم مغربي|درهما مغربيا'],
  ['KWD', 'kuwaiti dinar|kuwaiti dinars|دينار كويتي|دينارا كويتيا|دنانير كويتية'],
  ['BHD', 'bahraini dinar|bahraini dinars|دينار بحريني|دينارا بحرينيا'],
  ['JOD', 'jordanian dinar|jordanian dinars|دينار أردني|دينارا أردنيا|دنانير أردنية'],
  ['IQD', 'iraqi dinar|iraqi dinars|دينار عراقي|دينارا عراقيا'],
  ['DZD', 'algerian dinar|algerian dinars|دينار جزائري|دينارا جزائريا|دنانير جزائرية'],
  ['TND', 'tunisian dinar|tunisian dinars|دينار تونسي|دينارا تونسيا'],
  ['LYD', 'libyan dinar|libyan dinars|دينار ليبي|دينارا ليبيا'],
  ['INR', 'rs|indian rupee|indian rupees|روبية هندية'],
  ['PKR', 'pakistani rupee|pakistani rupees|روبية باكستانية'],
  ['LKR', 'sri lankan rupee|sri lankan rupees'],
  ['BDT', 'taka|تاكا'],
  ['VND', 'dong'],
  ['MXN', 'mexican peso|mexican pesos|بيزو مكسيكي'],
  ['ARS', 'argentine peso|argentine pesos|بيزو أرجنتيني'],
  ['KES', 'kenyan shilling|kenyan shillings|شلن كيني'],
  ['XXX-rial', 'riyal|riyals|rial|rials|ريال|ريالا|ريالات|الريال'],
  ['XXX-dirham', 'dirham|dirhams|درهم|درهما|دراهم'],
  ['XXX-dinar', 'dinar|dinars|دينار|دينارا|دنانير'],
  ['XXX-pound', 'جنيه|جنيها|جنيهات'],
  ['XXX-lira', 'lira|liras|ليرة|ليرات'],
  ['XXX-peso', 'peso|pesos|بيزو'],
  ['XXX-krona', 'krona|kronor|krone|kroner|كرونة|كرونا'],
  ['XXX-franc', 'franc|francs|فرنك|فرنكا'],
  ['XXX-rupee', 'rupee|rupees|روبية|روبيات'],
  ['XXX-shilling', 'shilling|shillings|شلن'],
  [
    'USc',
    'cent|cents|us cents|u.s. cents|c|سنت|سينت|سنتا|سنتات|سنتين|سنتات أمريكية|سنتات أميركية|سنت أمريكي|سنت أميركي',
  ],
  ['EURc', 'euro cents|euro cent|eurocents|سنت يورو|سنت أوروبي'],
  ['GBPp', 'pence|penny|p|بنس|بنسا'],
  ['SARh', 'halala|halalas|هللة|هللات'],
  ['EGPp', 'piastre|piastres|piaster|piasters|قرش|قرشا|قروش'],
  ['XXX-fils', 'fils|فلس|فلسا|فلوس|فلسات'],
  ['OMRb', 'baisa|baisas|بيسة|بيسات'],
  ['INRp', 'paise|paisa'],
];

/** Hundredths of a currency that have no code of their own: read only behind an amount of it. */
export const HUNDREDTHS: ReadonlySet<string> = new Set(
  'sen sens kopeck kopecks kopek kopeks kopiyka kopiykas rappen centime centimes centavo centavos ore öre kurus kuruş agorot groszy haleru kobo tiyin tyiyn كوبيك كوبيكا كوبيكات سنتيم سنتيما سنتيمات أغورة أغورات سنتافو سين'
    .split(' ')
    .map(fold),
);

/** Countries that settle a bare rial, dinar, fils …: a word of the text that begins so names the country. */
export const HOME_CURRENCIES: Readonly<Record<string, readonly (readonly [code: string, stems: string])[]>> = {
  'XXX-rial': [
    ['SAR', 'saudi riyadh aramco سعودي السعودي الرياض'],
    ['QAR', 'qatar doha قطر القطري الدوحه'],
    ['OMR', 'oman muscat عمان سلطنه العماني مسقط'],
    ['YER', 'yemen اليمن يمني'],
    ['IRR', 'iran tehran ايران الايراني طهران'],
  ],
  'XXX-dirham': [
    ['AED', 'uae emirat dubai abu-dhabi dhabi الامارات امارات اماراتي دبي ابوظبي ابو-ظبي'],
    ['MAD', 'morocc rabat المغرب مغربي الرباط'],
  ],
  'XXX-dinar': [
    ['KWD', 'kuwait الكويت كويتي'],
    ['BHD', 'bahrain البحرين بحريني'],
    ['JOD', 'jordan amman الاردن اردني'],
    ['IQD', 'iraq baghdad العراق عراقي بغداد'],
    ['DZD', 'algeria الجزائر جزائري الجزاير جزايري'],
    ['TND', 'tunisia تونس'],
    ['LYD', 'libya ليبيا ليبي طرابلس'],
  ],
  'XXX-pound': [
    ['EGP', 'egypt cairo مصر المصري القاهره'],
    ['SDG', 'sudan السودان سوداني'],
    ['GBP', 'britain uk london بريطاني لندن'],
  ],
  'XXX-lira': [
    ['TRY', 'turk ankara تركيا تركي انقره'],
    ['LBP', 'leban beirut لبنان لبناني بيروت'],
    ['SYP', 'syria damascus سوريا سوري دمشق'],
  ],
  'XXX-krona': [
    ['SEK', 'swed stockholm السويد سويدي'],
    ['NOK', 'norw oslo النرويج نرويجي'],
    ['ISK', 'iceland ايسلندا'],
    ['DKK', 'denmark danish الدنمارك دنمارك'],
  ],
  'XXX-rupee': [
    ['INR', 'india الهند هندي'],
    ['PKR', 'pakistan باكستان'],
    ['LKR', 'lanka'],
  ],
  'XXX-peso': [
    ['MXN', 'mexic المكسيك'],
    ['ARS', 'argentin الارجنتين'],
    ['CLP', 'chile تشيلي'],
    ['COP', 'colombia كولومبيا'],
    ['PHP', 'philippin الفلبين'],
  ],
  'XXX-franc': [['CHF', 'swiss switzerland سويسرا']],
  'XXX-shilling': [['KES', 'kenya كينيا']],
  'XXX-fils': [
    ['KWDf', 'kuwait الكويت كويتي'],
    ['BHDf', 'bahrain البحرين بحريني'],
    ['JODf', 'jordan amman الاردن اردني'],
    ['IQDf', 'iraq العراق عراقي'],
    ['AEDf', 'uae emirat dubai dhabi الامارات اماراتي دبي'],
  ],
};
