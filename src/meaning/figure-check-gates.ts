/**
 * What can be true. A figure outside its gate is kept as written, flagged `implausible`, and never computed with: news loses
 * a scale word, a prefix or a decimal mark far more often than the world moves by a factor of ten.
 */
export interface Gate {
  readonly measure: string;
  /** Only of the Bitcoin network as a whole; without it, of anybody. */
  readonly of?: 'bitcoin';
  /** The unit of the two bounds; figures in any unit that converts to it are held against them. */
  readonly unit: string;
  /** Only figures written in one of these units. */
  readonly written?: readonly string[];
  /** The bounds, both allowed; null is no bound. */
  readonly low: string | null;
  readonly high: string | null;
  /** Smaller numbers are something else: exponents, numbers of adjustments. */
  readonly above?: string;
  /** The first and the last year that the gate is right for; a figure of no stated time is of the day it was published. */
  readonly since?: number;
  readonly until?: number;
  /** Holds by definition: for forecasts too, which may otherwise lie ten times beyond. */
  readonly always?: true;
  readonly why: string;
}

const PER_KWH = ['USD/kWh', 'USc/kWh', 'EUR/kWh', 'EURc/kWh', 'GBP/kWh', 'GBPp/kWh'];
const A_WHOLE = 'A part is no more than its whole.';

const SHARES: readonly Gate[] = [
  'energy_share',
  'energy_mix_share',
  'hashrate_share',
  'queue_share',
  'emissions_share',
  'fee_share',
  'offline_share',
  'power_shortfall_share',
  'uptime',
  'gross_margin',
  'tax_rate',
].map((measure) => ({
  measure,
  unit: '%',
  low: measure === 'gross_margin' ? null : '0',
  high: '100',
  always: true,
  why: A_WHOLE,
}));

/** The highest price of a kilowatt-hour that is not a slip, where the country's tariffs are known. */
const TARIFFS: readonly (readonly [currency: string, high: string, why: string])[] = [
  ['SAR', '2', 'Saudi tariffs: 0.18 to 0.32 riyals'],
  ['AED', '2', 'Emirati tariffs: 0.07 to 0.44 dirhams'],
  ['QAR', '2', 'Qatari tariffs: 0.07 to 0.32 riyals'],
  ['KWD', '0.2', 'Kuwaiti tariffs: 0.002 to 0.025 dinars, production cost below 0.05'],
  ['BHD', '0.2', 'Bahraini tariffs: 0.003 to 0.032 dinars'],
  ['OMR', '0.2', 'Omani tariffs: 0.01 to 0.04 rials'],
  ['JOD', '1', 'Jordanian tariffs: 0.05 to 0.27 dinars'],
  ['IQD', '600', 'Iraqi tariffs: 10 to 150 dinars'],
  ['EGP', '20', 'Egyptian tariffs: 0.58 to 2.6 pounds, production cost below 5'],
  ['MAD', '5', 'Moroccan tariffs: 0.9 to 1.7 dirhams'],
  ['TND', '2', 'Tunisian tariffs: 0.06 to 0.46 dinars'],
  ['DZD', '30', 'Algerian tariffs: 1.8 to 6.5 dinars'],
  ['KZT', '300', 'Kazakh tariffs: 10 to 60 tenge'],
  ['CNY', '5', 'Chinese tariffs: 0.2 to 1.5 yuan'],
  ['INR', '60', 'Indian tariffs: 2 to 15 rupees'],
  ['PKR', '300', 'Pakistani tariffs: 4 to 70 rupees'],
  ['RUB', '60', 'Russian tariffs: 1 to 12 roubles'],
  ['SEK', '20', 'Swedish spot prices: up to 8 kronor'],
  ['NOK', '20', 'Norwegian spot prices: up to 13 kroner'],
  ['CAD', '2', 'Canadian tariffs: 0.03 to 0.4 dollars'],
  ['AUD', '3', 'Australian tariffs: 0.1 to 0.6 dollars'],
];
const tariffs: readonly Gate[] = TARIFFS.map(([currency, high, why]) => ({
  measure: 'electricity_price',
  unit: `${currency}/kWh`,
  written: [`${currency}/kWh`, `${currency}c/kWh`, `${currency}p/kWh`, `${currency}h/kWh`, `${currency}f/kWh`],
  low: '0',
  high,
  since: 2015,
  why,
}));

export const GATES: readonly Gate[] = [
  // the network
  {
    measure: 'hashrate',
    of: 'bitcoin',
    unit: 'EH/s',
    low: '50',
    high: '10000',
    since: 2021,
    why: 'Lowest since 2021: near 60 EH/s for a day of July 2021, after the ban in China; 2025: about 1,000 EH/s.',
  },
  {
    measure: 'hashrate',
    unit: 'ZH/s',
    low: '0',
    high: '10',
    why: 'Nobody has more than the whole network, about 1 ZH/s in 2025.',
  },
  {
    measure: 'difficulty',
    of: 'bitcoin',
    unit: '1',
    low: '1e13',
    high: '2e15',
    above: '100',
    since: 2021,
    why: 'Lowest since 2021: 13.67 trillion in July 2021; 2025: up to 156 trillion.',
  },
  {
    measure: 'block_reward',
    unit: 'BTC',
    low: '0.7',
    high: '60',
    until: 2035,
    why: 'The subsidy: 50 BTC in 2009, 3.125 since April 2024, 0.78 from 2032; the dearest fees added 37 BTC to a block.',
  },
  {
    measure: 'hashprice',
    unit: 'USD/(PH/s.d)',
    low: '20',
    high: '500',
    since: 2021,
    why: 'Hashrate indexes since 2021: 35 to 420 dollars. A price per TH/s a day is a thousandth of it, and often mixed up.',
  },
  {
    measure: 'hashprice',
    unit: 'BTC/(PH/s.d)',
    low: '0.0001',
    high: '0.02',
    since: 2021,
    why: 'Hashrate indexes since 2021: 0.0004 to 0.009 BTC.',
  },
  {
    measure: 'electricity_consumption',
    of: 'bitcoin',
    unit: 'TWh/yr',
    low: '50',
    high: '400',
    since: 2021,
    why: 'Cambridge and other estimates since 2021: 65 to 240 TWh a year.',
  },
  {
    measure: 'power_demand',
    of: 'bitcoin',
    unit: 'GW',
    low: '5',
    high: '50',
    since: 2021,
    why: 'The network since 2021: 7 to 25 GW.',
  },
  {
    measure: 'energy_per_coin',
    unit: 'MWh/BTC',
    low: '50',
    high: '5000',
    since: 2021,
    why: 'The network since 2021: 200 to 1,100 MWh for one bitcoin.',
  },
  // machines
  {
    measure: 'efficiency',
    unit: 'J/TH',
    low: '3',
    high: '250',
    since: 2021,
    why: 'Best machines announced: 5 to 9 J/TH; the oldest still running since 2021: about 100 J/TH.',
  },
  {
    measure: 'hardware_price',
    unit: 'USD/(TH/s)',
    low: '0.2',
    high: '300',
    since: 2021,
    why: 'Price indexes since 2021: 1 to 120 dollars per TH/s.',
  },
  {
    measure: 'machine_count',
    unit: 'count',
    low: '0',
    high: '100000000',
    why: 'The whole network runs on a few million machines.',
  },
  // coins
  {
    measure: 'btc_holdings',
    unit: 'BTC',
    low: '0',
    high: '21000000',
    always: true,
    why: 'There will never be more than 21 million bitcoins.',
  },
  {
    measure: 'btc_production',
    unit: 'BTC',
    low: '0',
    high: '21000000',
    always: true,
    why: 'There will never be more than 21 million bitcoins.',
  },
  {
    measure: 'btc_production',
    unit: 'BTC/d',
    low: '0',
    high: '1200',
    since: 2021,
    why: '900 BTC a day were to be had until April 2024, 450 since, and fees.',
  },
  {
    measure: 'production_cost',
    unit: 'USD/BTC',
    low: '1000',
    high: '1000000',
    since: 2021,
    why: 'Reports of miners since 2021: 5,000 to 140,000 dollars.',
  },
  // electricity
  {
    measure: 'electricity_price',
    unit: 'USD/kWh',
    written: PER_KWH.slice(0, 2),
    low: '-0.1',
    high: '1',
    why: 'The dearest households pay about 0.5 dollars.',
  },
  {
    measure: 'electricity_price',
    unit: 'EUR/kWh',
    written: PER_KWH.slice(2, 4),
    low: '-0.1',
    high: '1',
    why: 'The dearest households pay about 0.5 euros.',
  },
  {
    measure: 'electricity_price',
    unit: 'GBP/kWh',
    written: PER_KWH.slice(4),
    low: '-0.1',
    high: '1',
    why: 'The price cap of 2022: 0.52 pounds.',
  },
  {
    measure: 'electricity_price',
    unit: 'USD/MWh',
    written: ['USD/MWh'],
    low: '-2000',
    high: '15000',
    why: 'Spot markets: the highest cap in force was 9,000 dollars in Texas, prices below zero are common.',
  },
  {
    measure: 'electricity_price',
    unit: 'EUR/MWh',
    written: ['EUR/MWh'],
    low: '-1000',
    high: '10000',
    why: 'The coupled day-ahead market of Europe: -500 to 5,000 euros; balancing reaches further.',
  },
  ...tariffs,
  {
    measure: 'demand_charge',
    unit: 'USD/(kW.mo)',
    low: '0',
    high: '100',
    why: 'Tariffs of utilities: 2 to 40 dollars.',
  },
  {
    measure: 'capacity_price',
    unit: 'USD/(MW.d)',
    low: '0',
    high: '5000',
    why: 'Auctions of PJM and MISO: 0.01 to 666 dollars.',
  },
  {
    measure: 'electricity_consumption',
    unit: 'TWh',
    low: '0',
    high: '60000',
    until: 2040,
    why: 'The world generated about 31,000 TWh in 2024.',
  },
  {
    measure: 'electricity_consumption',
    unit: 'TWh/yr',
    low: '0',
    high: '60000',
    until: 2040,
    why: 'The world generated about 31,000 TWh in 2024.',
  },
  {
    measure: 'power_capacity',
    unit: 'TW',
    low: '0',
    high: '30',
    until: 2040,
    why: 'All power stations of the world together: about 10 TW in 2025.',
  },
  {
    measure: 'power_demand',
    unit: 'TW',
    low: '0',
    high: '30',
    until: 2040,
    why: 'All power stations of the world together: about 10 TW in 2025.',
  },
  { measure: 'voltage', unit: 'kV', low: '0', high: '1500', why: 'The highest lines in service: 1,100 and 1,150 kV.' },
  // shares of a whole
  ...SHARES,
];
