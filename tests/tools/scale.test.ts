import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { z } from 'zod';

const run = promisify(execFile);
const Result = z.object({
  load: z.record(z.string(), z.number()),
  bounds: z.array(z.object({ what: z.string(), share: z.number() })),
});
const reckoned = async (...words: string[]) =>
  Result.parse(JSON.parse((await run(process.execPath, ['tools/scale.ts', '--json', ...words])).stdout));

test('what binds first is known by the size', async () => {
  const small = await reckoned('--feeds', '1000', '--servers', '1000');
  expect(small.bounds.every(({ share }) => share < 0.1)).toBe(true);
  expect(small.load).toMatchObject({ 'articles a day': 10_000, shards: 1 });
  const large = await reckoned('--feeds', '1000000', '--servers', '1000000', '--cores', '16');
  expect(large.bounds[0]).toMatchObject({ what: "Discord's 50 requests a second" });
  expect(large.bounds[0]?.share).toBeGreaterThan(1);
  expect(large.load['shards']).toBe(1000);
});

test('what is no number is told', async () => {
  await expect(reckoned('--feeds', 'many')).rejects.toMatchObject({ code: 2, stderr: '--feeds takes a number\n' });
});
