import { expect, test } from 'vitest';
import { interactionCost } from './cost.ts';

// Times are judged by the bench, on a quiet machine: here only that they can be taken.
test('what an interaction costs can be measured beside one that does nothing', async () => {
  const { empty, ask } = await interactionCost(1);
  for (const cost of [empty.fresh, empty.warm, ask.fresh, ask.warm]) {
    expect(cost.p50).toBeGreaterThan(0);
    expect(cost.p99).toBeGreaterThanOrEqual(cost.p50);
  }
});
