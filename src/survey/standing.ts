/** Measures of what stands at a moment: a month's and a day's are of one kind, while what is produced in them is not. */
const STANDING: ReadonlySet<string> = new Set([
  'power_capacity',
  'power_demand',
  'power_shortfall',
  'electricity_price',
  'energy_price',
  'capacity_price',
  'hashrate',
  'hashrate_share',
  'hashprice',
  'hashprice_btc',
  'difficulty',
  'efficiency',
  'block_reward',
  'hardware_price',
  'machine_count',
  'btc_price',
  'btc_holdings',
  'btc_holdings_value',
  'stock_price',
  'debt',
  'tax_rate',
]);

/** Measures of which there is one in the world at a time: whoever reports them reports the same thing. */
const ONLY_ONE: ReadonlySet<string> = new Set([
  'hashprice',
  'hashprice_btc',
  'difficulty',
  'block_reward',
  'btc_price',
]);

export const stands = (measure: string | null): boolean => measure !== null && STANDING.has(measure);
export const isOnlyOne = (measure: string | null): boolean => measure !== null && ONLY_ONE.has(measure);
