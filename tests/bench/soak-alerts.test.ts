import { expect, test } from 'vitest';
import { alertFaults, soakAlerts } from '#bench/soak/alerts.ts';

test('alerts arrive through a Discord that fails, though Barq is killed: all, once, in order', {
  timeout: 240_000,
}, async () => {
  const found = await soakAlerts({ alerts: 80, kills: 3, seed: 7, patience: 200_000 });
  expect(found.kills).toBe(3);
  expect(Object.keys(found.faults).length).toBeGreaterThan(3);
  expect(alertFaults(found)).toEqual([]);
});
