import { decimal, div, type Exact, mul, sub } from '#src/base/exact.ts';

const n = (text: string): Exact => decimal(text);

/** Block subsidy in satoshi at a height: it halves every 210,000 blocks and is gone after 64 halvings. */
export const subsidyAt = (height: number): bigint => {
  const halvings = Math.floor(height / 210_000);
  return halvings >= 64 ? 0n : (50n * 100_000_000n) >> BigInt(halvings);
};

/** Change of difficulty in percent when the last 2016 blocks took so many seconds each; the rule counts 2015 intervals. */
export const retarget = (meanSeconds: Exact): Exact => {
  const actual = mul(meanSeconds, n('2015'));
  const [least, most] = [n('302400'), n('4838400')];
  const clamped = sub(actual, least).n < 0n ? least : sub(actual, most).n > 0n ? most : actual;
  return mul(sub(div(n('1209600'), clamped), n('1')), n('100'));
};
