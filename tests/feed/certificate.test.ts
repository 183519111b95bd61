import { createServer } from 'node:https';
import { afterEach, expect, test } from 'vitest';
import { BarqError } from '#src/base/problem.ts';
import { makeFetcher } from '#src/feed/fetch.ts';
import { ailmentOf } from '#src/feed/health.ts';
import { fixture } from './helper.ts';

const closing: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

test('a server that vouches for its certificate only itself is not believed, and its feed says so', async () => {
  const server = createServer({ key: fixture('tls/key.pem'), cert: fixture('tls/cert.pem') }, (_, response) =>
    response.end('<rss><channel/></rss>'),
  );
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const address = server.address();
  const host = `127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
  const fetcher = makeFetcher({ allow: new Set([host]) });
  closing.push(
    () => fetcher.close(),
    () => server.close(),
  );
  const error: unknown = await fetcher.fetch(`https://${host}/`, {}).catch((caught: unknown) => caught);
  if (!(error instanceof BarqError)) throw error;
  expect(error.problem).toMatchObject({ code: 'unreachable', details: { why: 'DEPTH_ZERO_SELF_SIGNED_CERT' } });
  expect(ailmentOf(error.problem)).toBe('certificate');
});
