import { afterEach, expect, test } from 'vitest';
import { clearFolders, folder } from './contract.ts';
import { tearLogs } from './long/torn.ts';

afterEach(clearFolders);

/** Three hundred in `npm run soak -- --store`. */
const ROUNDS = 12;

test('a log that lost its tail or a bit still holds the first commits, whole', async () => {
  const { kept, wrong } = await tearLogs(await folder(), ROUNDS);
  expect(wrong).toEqual([]);
  expect(kept.size).toBeGreaterThan(3);
}, 60_000);
