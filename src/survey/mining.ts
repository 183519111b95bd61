import { add, decimal, div, type Exact, exact, mul, sub } from '#src/base/exact.ts';

/**
 * The economics of mining as exact formulas. Units are fixed by each name: hash rates in TH/s, efficiency in J/TH,
 * electricity in USD/kWh, hashprice in USD/(PH/s.d), rewards in BTC, block time 600 s.
 */
const n = (text: string): Exact => decimal(text);

/** Expected hashes for one unit of difficulty. The exact 2^48 / 0xFFFF is 0.0015 % more; everybody uses 2^32. */
export const HASHES_PER_DIFFICULTY = exact(2n ** 32n);
export const BLOCK_SECONDS = n('600');
const TERA = n('1e12');
const PETA = n('1e15');
const SECONDS_PER_DAY = n('86400');
const JOULES_PER_KWH = n('3600000');
const HOURS_PER_DAY = n('24');

/** Network hash rate in H/s: difficulty × 2^32 / 600 (Bitcoin Core, getnetworkhashps at the target block time). */
export const hashrateOf = (difficulty: Exact): Exact => div(mul(difficulty, HASHES_PER_DIFFICULTY), BLOCK_SECONDS);

/** The difficulty at which blocks come every 600 s. */
export const difficultyOf = (hashrate: Exact): Exact => div(mul(hashrate, BLOCK_SECONDS), HASHES_PER_DIFFICULTY);

/** Expected BTC a day of a machine of `rate` TH/s: rate × 1e12 × 86400 × reward / (difficulty × 2^32), less the fee. */
export const coinsPerDay = (rate: Exact, difficulty: Exact, reward: Exact, fee: Exact): Exact =>
  mul(
    div(mul(mul(mul(rate, TERA), SECONDS_PER_DAY), reward), mul(difficulty, HASHES_PER_DIFFICULTY)),
    sub(n('1'), fee),
  );

/** USD/(PH/s.d): 1e15 × 86400 / (difficulty × 2^32) × reward × price. */
export const hashprice = (difficulty: Exact, reward: Exact, price: Exact): Exact =>
  mul(mul(div(mul(PETA, SECONDS_PER_DAY), mul(difficulty, HASHES_PER_DIFFICULTY)), reward), price);

/** USD/(PH/s.d) that the electricity of 1 PH/s costs: at e J/TH it draws e kW, 24 hours a day. */
export const hashcost = (efficiency: Exact, electricity: Exact): Exact =>
  mul(mul(efficiency, HOURS_PER_DAY), electricity);

/** USD/kWh at which electricity takes the whole revenue; the same number is what mining earns from a kWh. */
export const breakEvenElectricity = (price: Exact, efficiency: Exact): Exact =>
  div(price, mul(HOURS_PER_DAY, efficiency));

/** J/TH at which electricity takes the whole revenue. */
export const breakEvenEfficiency = (price: Exact, electricity: Exact): Exact =>
  div(price, mul(HOURS_PER_DAY, electricity));

/** The difficulty at which a machine's electricity takes its whole revenue. */
export const breakEvenDifficulty = (efficiency: Exact, reward: Exact, price: Exact, electricity: Exact): Exact =>
  div(mul(reward, price), mul(HASHES_PER_DIFFICULTY, mul(div(div(efficiency, TERA), JOULES_PER_KWH), electricity)));

/** J/TH of a machine: watts over TH/s. */
export const efficiencyOf = (watts: Exact, rate: Exact): Exact => div(watts, rate);

/** Watts drawn by `rate` TH/s at e J/TH. */
export const powerOf = (rate: Exact, efficiency: Exact): Exact => mul(rate, efficiency);

/** kWh for one terahash of work. */
export const energyPerTerahash = (efficiency: Exact): Exact => div(efficiency, JOULES_PER_KWH);

/** kWh per BTC: network watts × 600 s / 3.6e6 / reward. */
export const energyPerCoin = (networkWatts: Exact, reward: Exact): Exact =>
  div(div(mul(networkWatts, BLOCK_SECONDS), JOULES_PER_KWH), reward);

/** USD a day for electricity: kW × 24 h × price. */
export const electricityPerDay = (watts: Exact, electricity: Exact): Exact =>
  mul(mul(div(watts, n('1000')), HOURS_PER_DAY), electricity);

/** USD a day that `rate` TH/s earns at a hashprice, less the pool's fee. */
export const revenuePerDay = (rate: Exact, price: Exact, fee: Exact): Exact =>
  mul(mul(div(rate, n('1000')), price), sub(n('1'), fee));

/** Block subsidy in satoshi at a height: it halves every 210,000 blocks and is gone after 64 halvings. */
export const subsidyAt = (height: number): bigint => {
  const halvings = Math.floor(height / 210_000);
  return halvings >= 64 ? 0n : (50n * 100_000_000n) >> BigInt(halvings);
};

/** All satoshi that will ever be paid. */
export const totalSupply = (): bigint => {
  let sum = 0n;
  for (let era = 0; era < 64; era += 1) sum += subsidyAt(era * 210_000) * 210_000n;
  return sum;
};

/** Change of difficulty in percent when the last 2016 blocks took so many seconds each; the rule counts 2015 intervals. */
export const retarget = (meanSeconds: Exact): Exact => {
  const actual = mul(meanSeconds, n('2015'));
  const [least, most] = [n('302400'), n('4838400')];
  const clamped = sub(actual, least).n < 0n ? least : sub(actual, most).n > 0n ? most : actual;
  return mul(sub(div(n('1209600'), clamped), n('1')), n('100'));
};

/** Profit a day in USD: revenue less electricity. */
export const profitPerDay = (
  machine: { readonly rate: Exact; readonly watts: Exact },
  terms: { readonly hashprice: Exact; readonly electricity: Exact; readonly fee: Exact },
): Exact =>
  add(
    revenuePerDay(machine.rate, terms.hashprice, terms.fee),
    mul(electricityPerDay(machine.watts, terms.electricity), n('-1')),
  );
