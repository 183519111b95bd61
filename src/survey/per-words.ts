/** "Per megawatt", للميغاواط, البيتاهاش الواحد: what an amount is asked for one of, in index form. */
export const PER = '(?<![\\p{L}])(?:per|(?:for )?(?:each|every|one|a single)|for an?|لكل|لل|ل|بكل|عن كل|كل|ال)';
const UNITS: readonly (readonly [unit: string, words: string])[] = [
  ['kWh', 'kwh|kilowatt-? ?hour|كيلو ?وا[طت] ?ساع[هي]'],
  ['MWh', 'mwh|megawatt-? ?hour|مي[غج]ا ?وا[طت] ?ساع[هي]'],
  ['GWh', 'gwh|gigawatt-? ?hour|[غج]ي[غج]ا ?وا[طت] ?ساع[هي]'],
  ['kW', 'kw|kilowatt|كيلو ?وا[طت]'],
  ['MW', 'mw|megawatt|مي[غج]ا ?وا[طت]|مي[غج]ا'],
  ['GW', 'gw|gigawatt|[غج]ي[غج]ا ?وا[طت]'],
  ['TH/s', 'th|terahash|tera|تيرا ?هاش|تيرا'],
  ['PH/s', 'ph|petahash|peta|بيتا ?هاش|بيتا'],
  ['EH/s', 'eh|exahash|اكسا ?هاش'],
  ['BTC', 'btc|bitcoin|coin|بيتكوين|بتكوين|عمله'],
];
export const PER_UNIT = UNITS.map(
  ([unit, words]) => [unit, new RegExp(`${PER} ?(?:${words})(?:/s)?(?![\\p{L}-])`, 'u')] as const,
);
