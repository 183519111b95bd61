import type { Input, Result } from '#src/base/answer.ts';
import { add, decimal, div, type Exact, mul, ONE, toDecimal } from '#src/base/exact.ts';
import { retarget, subsidyAt } from './mine-blocks.ts';

export interface Chain {
  readonly results: readonly Result[];
  readonly inputs: readonly Input[];
}

const constant = (name: NonNullable<Input['name']>, value: string, unit: string): Input => ({
  value,
  unit,
  from: 'constant',
  name,
});

/** What the difficulty becomes at the next retarget, if the blocks of the whole period take as long on average. */
export const nextDifficulty = (seconds: Exact, current: Exact | undefined): Chain => {
  const change = retarget(seconds);
  const percent: Result = {
    operation: 'calculator',
    value: toDecimal(change),
    qualifier: 'exact',
    unit: '%',
    modality: 'forecast',
    working: `(1209600 s / (2015 × block time) - 1) × 100 = (1209600 s / (2015 × ${toDecimal(seconds)} s) - 1) × 100 = ${toDecimal(change)} %`,
  };
  const inputs = [constant('retarget_intervals', '2015', '1')];
  if (!current) return { results: [percent], inputs };
  const next = mul(current, add(ONE, div(change, decimal('100'))));
  const level: Result = {
    operation: 'calculator',
    value: toDecimal(next),
    qualifier: 'exact',
    unit: '1',
    modality: 'forecast',
    working: `${toDecimal(current)} × (1 + ${toDecimal(change)} / 100) = ${toDecimal(next)}`,
  };
  return { results: [percent, level], inputs };
};

const ERA = 210_000;
/** The last halving: block 840,000. From its time the height of now is estimated, where nobody gives it. */
const LAST = { height: 840_000, at: Date.parse('2024-04-20T00:09:27Z'), day: '2024-04-20' };
const BLOCK_MS = 600_000;
const SATOSHI = decimal('100000000');

const subsidyText = (height: number): string => toDecimal(div(decimal(subsidyAt(height).toString()), SATOSHI));

/** The next halving, by the rule of one block in 600 seconds. Its month is an estimate: blocks come faster and slower. */
export const halving = (given: Exact | undefined, now: Date): Chain => {
  const height = given ? Number(toDecimal(given)) : LAST.height + Math.floor((now.getTime() - LAST.at) / BLOCK_MS);
  const next = (Math.floor(height / ERA) + 1) * ERA;
  const left = next - height;
  const at = new Date(now.getTime() + left * BLOCK_MS).toISOString();
  const qualifier = given ? 'exact' : 'approx';
  return {
    results: [
      {
        operation: 'calculator',
        value: String(left),
        qualifier,
        unit: 'blocks',
        modality: 'estimate',
        dates: [at.slice(0, 7)],
        working: `${next} - ${height} = ${left} blocks; × 600 s = ${toDecimal(div(decimal(String(left * 600)), decimal('86400')))} d`,
      },
      {
        operation: 'calculator',
        value: subsidyText(next),
        qualifier: 'exact',
        unit: 'BTC',
        working: `${subsidyText(height)} BTC / 2 = ${subsidyText(next)} BTC`,
      },
    ],
    inputs: [
      constant('halving_blocks', String(ERA), 'blocks'),
      constant('block_seconds', '600', 's'),
      ...(given ? [] : [constant('last_halving', String(LAST.height), 'blocks')]),
    ],
  };
};
