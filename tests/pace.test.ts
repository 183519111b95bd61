import { expect, test } from 'vitest';
import { makePace } from '#src/pace.ts';

/** Stores articles that take so long each, and says how many were stored in the last transaction. */
const after = async (costs: readonly number[]): Promise<number> => {
  let clock = 0;
  const pace = makePace(() => clock);
  for (const each of costs) {
    const { size } = pace;
    await pace.timed(size, async () => {
      clock += each * size;
    });
  }
  return pace.size;
};
const always = (cost: number): number[] => Array.from({ length: 30 }, () => cost);

test.each([
  ['fast: several at a time, but never many', 0.1, 8],
  ['usual', 2.4, 4],
  ['dense: fewer', 4, 2],
  ['however dense, one', 80, 1],
])('%s', async (_, cost, size) => {
  expect(await after(always(cost))).toBe(size);
});

test('it goes back to more when that is over', async () => {
  expect(await after([...always(80), ...always(1)])).toBe(8);
});
