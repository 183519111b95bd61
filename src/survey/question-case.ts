/** Units that are written in one way only, and in a chat in any. */
const UNITS: ReadonlyMap<string, string> = new Map(
  ['kWh', 'MWh', 'GWh', 'TWh', 'kW', 'MW', 'GW', 'TW', 'kVA', 'MVA', 'BTC', 'ETH', 'USD', 'EUR'].map((unit) => [
    unit.toLowerCase(),
    unit,
  ]),
);

const ENERGY = new RegExp(`(?<![\\p{L}])(?:${[...UNITS.keys()].join('|')})(?![\\p{L}])`, 'gu');

/** Hashes by their thousands: th is a unit behind a number of its own, under a J, and before a second. */
const HASHES =
  /(?<=\d ?|(?:^|[^\p{L}])(?:j ?\/ ?|per |a |an |each |one |in |\/))[kmgtpez]h(?=\/s(?![\p{L}]))|(?<=(?:j ?\/ ?|\/ ?|joules? per |watts? per |per |each |one |a ))[gtpe]h(?![\p{L}])|(?<=\d )[gtpe]h(?![\p{L}])|(?<=\d)(?:ph|eh)(?![\p{L}])/gu;
const JOULES = /(?<![\p{L}])j(?= ?(?:\/|per ) ?t?h)/giu;
const WATTS = /(?<=\d ?)w(?= ?(?:\/|per ) ?[tp]?h)/giu;

/** "The us", "us miners": the country, unless somebody is told or given something. */
const STATES =
  /(?<!(?:tell|give|gives|show|let|lets|for|to|help|with|between|among|like|cost|costs|leave|leaves|get|gets|send|ask|of) )(?<![\p{L}'’])us(?![\p{L}'’])/gu;

const upper = (found: string): string => found.toUpperCase();

/** Lower-case units, and the United States, as they are written; every letter in its place. */
export const withCase = (text: string): string =>
  text
    .replace(ENERGY, (unit) => UNITS.get(unit) ?? unit)
    .replace(HASHES, (unit) => (unit === 'kh' ? 'kH' : upper(unit)))
    .replace(JOULES, upper)
    .replace(WATTS, upper)
    .replace(STATES, upper);
