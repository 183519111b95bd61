import { expect, test } from 'vitest';
import { HOSTILE } from '#bench/soak/behaviours.ts';
import { soak } from '#bench/soak/soak.ts';

test('healthy feeds are read on time among hosts that misbehave in every way', { timeout: 60_000 }, async () => {
  const hostile = Object.keys(HOSTILE).length;
  const found = await soak({
    healthy: 24,
    hostile,
    patience: 20_000,
    warm: 2000,
    long: 5000,
    speed: 120,
    deadline: 1500,
  });
  expect(found.feeds).toBe(24 + hostile + 2);
  expect(found.unread).toEqual([]);
  expect(found.unasked).toEqual([]);
  expect(found.inside).toEqual([]);
  expect(found.articles).toBeGreaterThanOrEqual(24 * 5);
  // Whoever runs the tests may do other work meanwhile: times and memory are judged by `npm run soak`.
  expect(found.late.p99).toBeLessThan(10_000);
});
