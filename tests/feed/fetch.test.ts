import { createServer, type RequestListener, type Server } from 'node:http';
import net from 'node:net';
import zlib from 'node:zlib';
import { afterEach, describe, expect, test } from 'vitest';
import { type Fetched, type Fetcher, makeFetcher } from '#src/feed/fetch.ts';
import { LaterError, retryAfter } from '#src/feed/headers.ts';
import { codeOf } from './helper.ts';

const closing: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

const listening = async (server: Server | net.Server): Promise<string> => {
  const sockets = new Set<net.Socket>();
  server.on('connection', (socket: net.Socket) => {
    sockets.add(socket.on('error', () => undefined));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  closing.push(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  const address = server.address();
  if (!address || typeof address === 'string') throw new Error('no port');
  return `127.0.0.1:${address.port}`;
};

const serving = (handler: RequestListener): Promise<string> => listening(createServer(handler));
const raw = (answer: (socket: net.Socket) => void): Promise<string> =>
  listening(net.createServer((socket) => socket.once('data', () => answer(socket))));

const fetcherFor = (hosts: readonly string[], more: Partial<Parameters<typeof makeFetcher>[0]> = {}): Fetcher => {
  const fetcher = makeFetcher({ allow: new Set(hosts), ...more });
  closing.push(() => fetcher.close());
  return fetcher;
};

const get = async (handler: RequestListener, validators = {}): Promise<Fetched> => {
  const host = await serving(handler);
  return await fetcherFor([host]).fetch(`http://${host}/feed`, validators);
};

const textOf = (fetched: Fetched): string =>
  fetched.kind === 'body' ? Buffer.from(fetched.bytes).toString() : fetched.kind;

describe('bodies', () => {
  const zlibs: [string, (body: Buffer) => Buffer][] = [
    ['gzip', zlib.gzipSync],
    ['x-gzip', zlib.gzipSync],
    ['deflate', zlib.deflateSync],
    ['deflate', zlib.deflateRawSync],
    ['br', zlib.brotliCompressSync],
    ['zstd', zlib.zstdCompressSync],
    ['gzip, br', (body) => zlib.brotliCompressSync(zlib.gzipSync(body))],
    ['identity', (body) => body],
    ['gzip', (body) => body],
    ['', zlib.gzipSync],
  ];
  test.each(zlibs)('coded as "%s"', async (coding, pack) => {
    const body = pack(Buffer.from('<rss/>'));
    const fetched = await get((_, answer) =>
      answer.writeHead(200, coding ? { 'content-encoding': coding } : {}).end(body),
    );
    expect(textOf(fetched)).toBe('<rss/>');
  });

  test.each([
    ['gzip, gzip, gzip', zlib.gzipSync(zlib.gzipSync(zlib.gzipSync('x')))],
    ['br', Buffer.from('no brotli at all')],
    ['compress', Buffer.from('x')],
    ['gzip', zlib.gzipSync('cut off in the middle').subarray(0, 20)],
  ])('refused: %s', async (coding, body) => {
    const work = get((_, answer) => answer.writeHead(200, { 'content-encoding': coding }).end(body));
    expect(await codeOf(() => work)).toBe('encoding');
  });

  test.each<[string, RequestListener]>([
    ['announced', (_, answer) => answer.writeHead(200, { 'content-length': '10000000000' }).write('x')],
    ['streamed', (_, answer) => answer.end(Buffer.alloc(9 * 2 ** 20, 32))],
    [
      'unpacked from gzip',
      (_, answer) => answer.writeHead(200, { 'content-encoding': 'gzip' }).end(zlib.gzipSync(Buffer.alloc(64e6))),
    ],
    [
      'unpacked from br',
      (_, answer) =>
        answer
          .writeHead(200, { 'content-encoding': 'br' })
          .end(zlib.brotliCompressSync(Buffer.alloc(64e6), { params: { [zlib.constants.BROTLI_PARAM_QUALITY]: 2 } })),
    ],
    ['in a bomb inside a bomb', (_, answer) => answer.writeHead(200).end(zlib.gzipSync(Buffer.alloc(64e6)))],
  ])('too large, %s', async (_, handler) => {
    expect(await codeOf(() => get(handler))).toBe('too_large');
  });

  test('an empty body is no feed', async () => {
    expect(await codeOf(() => get((_, answer) => answer.end()))).toBe('empty');
  });

  test('a body shorter than announced is a failure', async () => {
    const work = get((_, answer) => {
      answer.writeHead(200, { 'content-length': '1000' }).write('<rss>');
      setTimeout(() => answer.destroy(), 50);
    });
    expect(await codeOf(() => work)).toBe('unreachable');
  });
});

describe('validators', () => {
  test('come back byte for byte and make an unchanged feed cheap', async () => {
    const seen: unknown[] = [];
    const host = await serving((question, answer) => {
      seen.push([question.headers['if-none-match'], question.headers['if-modified-since']]);
      if (question.headers['if-none-match'] === 'W/"x"')
        return answer.writeHead(304, { etag: 'W/"x"', 'last-modified': 'later' }).end();
      return answer
        .writeHead(200, { etag: 'W/"x"', 'last-modified': 'then', 'content-type': 'text/xml' })
        .end('<rss/>');
    });
    const fetcher = fetcherFor([host]);
    const first = await fetcher.fetch(`http://${host}/`, {});
    expect(first).toMatchObject({ kind: 'body', etag: 'W/"x"', lastModified: 'then', contentType: 'text/xml' });
    const again = await fetcher.fetch(`http://${host}/`, { etag: 'W/"x"', lastModified: 'then' });
    expect(again).toMatchObject({ kind: 'unchanged', etag: 'W/"x"', lastModified: 'later' });
    expect(seen).toEqual([
      [undefined, undefined],
      ['W/"x"', 'then'],
    ]);
  });

  test('are dropped where no honest server would send them', async () => {
    const fetched = await get((_, answer) => answer.writeHead(200, { etag: `"${'e'.repeat(2048)}"` }).end('<rss/>'));
    expect(fetched).not.toHaveProperty('etag');
    const seen: unknown[] = [];
    await get(
      (question, answer) => {
        seen.push(question.headers['if-none-match']);
        answer.end('<rss/>');
      },
      { etag: '"a"\r\nX-Injected: 1' },
    );
    expect(seen).toEqual([undefined]);
  });
});

describe('redirects', () => {
  const to =
    (location: string, status = 302): RequestListener =>
    (_, answer) =>
      answer.writeHead(status, { location }).end();

  test('are followed five times, and a move for good is told', async () => {
    const host = await serving((question, answer) => {
      const n = Number(question.url?.slice(1));
      return n < 5 ? answer.writeHead(n % 2 ? 301 : 308, { location: `/${n + 1}` }).end() : answer.end('<rss/>');
    });
    const fetched = await fetcherFor([host]).fetch(`http://${host}/0`, {});
    expect(fetched).toMatchObject({ finalUrl: `http://${host}/5`, permanent: `http://${host}/5` });
  });

  test('one that is not for good makes the whole chain temporary', async () => {
    const host = await serving((question, answer) => {
      if (question.url === '/a') return answer.writeHead(301, { location: '/b' }).end();
      return question.url === '/b' ? answer.writeHead(302, { location: '/c' }).end() : answer.end('<rss/>');
    });
    const fetched = await fetcherFor([host]).fetch(`http://${host}/a`, {});
    expect(fetched).toMatchObject({ finalUrl: `http://${host}/c` });
    expect(fetched).not.toHaveProperty('permanent');
  });

  test.each([
    ['too_many_redirects', '/feed'],
    ['scheme', 'file:///etc/passwd'],
    ['blocked_address', 'http://10.0.0.1/'],
    ['blocked_address', 'http://169.254.169.254/latest/'],
    ['userinfo', 'http://a:b@example.com/'],
    ['port', 'http://example.com:22/'],
  ])('%s: %s', async (code, location) => {
    expect(await codeOf(() => get(to(location)))).toBe(code);
  });

  test('nothing that a server handed out goes to another', async () => {
    const seen: unknown[] = [];
    const second = await serving((question, answer) => {
      seen.push(question.headers.cookie, question.headers.authorization, question.headers.referer);
      answer.end('<rss/>');
    });
    const first = await serving((_, answer) =>
      answer.writeHead(302, { location: `http://${second}/`, 'set-cookie': 'a=b' }).end(),
    );
    await fetcherFor([first, second]).fetch(`http://${first}/`, {});
    expect(seen).toEqual([undefined, undefined, undefined]);
  });
});

describe('refusals', () => {
  test.each<[string, number, Record<string, string>]>([
    ['gone', 410, {}],
    ['http_status', 404, {}],
    ['http_status', 500, {}],
    ['http_status', 304, {}],
    ['http_status', 301, {}],
    ['challenge', 403, { 'cf-mitigated': 'challenge' }],
  ])('%s for %i', async (code, status, headers) => {
    expect(await codeOf(() => get((_, answer) => answer.writeHead(status, headers).end()))).toBe(code);
  });

  test.each([429, 503])('%i says when to come back', async (status) => {
    const error = await get((_, answer) => answer.writeHead(status, { 'retry-after': '120' }).end()).catch(
      (e: unknown) => e,
    );
    expect(error).toBeInstanceOf(LaterError);
    expect(error).toMatchObject({
      wait: 120_000,
      problem: { code: 'http_status', details: { status: String(status) } },
    });
  });

  test('Retry-After as seconds, as a date, as nonsense, as for ever', () => {
    const now = Date.UTC(2026, 0, 1);
    expect(retryAfter('120', now)).toBe(120_000);
    expect(retryAfter(new Date(now + 60_000).toUTCString(), now)).toBe(60_000);
    expect(retryAfter('soon', now)).toBe(0);
    expect(retryAfter(undefined, now)).toBe(0);
    expect(retryAfter('999999999', now)).toBe(7 * 86_400_000);
  });
});

describe('time and connections', () => {
  test.each<[string, (socket: net.Socket) => void]>([
    ['no answer', () => undefined],
    ['headers that never end', (socket) => void socket.write('HTTP/1.1 200 OK\r\n')],
    ['a body that never ends', (socket) => void socket.write('HTTP/1.1 200 OK\r\n\r\n<rss>')],
  ])('a deadline for the whole: %s', async (_, answer) => {
    const host = await raw(answer);
    const fetcher = fetcherFor([host], { deadline: 400 });
    expect(await codeOf(() => fetcher.fetch(`http://${host}/`, {}))).toBe('timeout');
  });

  test('headers without measure', async () => {
    const host = await raw((socket) => void socket.write(`HTTP/1.1 200 OK\r\nX-A: ${'a'.repeat(262_144)}\r\n\r\n`));
    expect(await codeOf(() => fetcherFor([host]).fetch(`http://${host}/`, {}))).toBe('too_large');
  });

  test('what is no HTTP, and nobody at home', async () => {
    const host = await raw((socket) => void socket.end('220 smtp ready\r\n'));
    expect(await codeOf(() => fetcherFor([host]).fetch(`http://${host}/`, {}))).toBe('unreachable');
    expect(await codeOf(() => fetcherFor(['127.0.0.1:9']).fetch('http://127.0.0.1:9/', {}))).toBe('unreachable');
  });
});

describe('one host at a time', () => {
  test('fetches of a host stand in line, those of others do not', async () => {
    let open = 0;
    let most = 0;
    const handler: RequestListener = (_, answer) => {
      most = Math.max(most, ++open);
      setTimeout(() => {
        open -= 1;
        answer.end('<rss/>');
      }, 30);
    };
    const [a, b] = [await serving(handler), await serving(handler)];
    const fetcher = fetcherFor([a, b]);
    await Promise.all(Array.from({ length: 4 }, () => fetcher.fetch(`http://${a}/`, {})));
    expect(most).toBe(1);
    await Promise.all([a, b].map((host) => fetcher.fetch(`http://${host}/`, {})));
    expect(most).toBe(2);
  });

  test('a failure lets the next one in', async () => {
    const host = await serving((question, answer) =>
      question.url === '/bad' ? answer.writeHead(500).end() : answer.end('<rss/>'),
    );
    const fetcher = fetcherFor([host]);
    const [bad, good] = await Promise.all([
      codeOf(() => fetcher.fetch(`http://${host}/bad`, {})),
      fetcher.fetch(`http://${host}/`, {}),
    ]);
    expect([bad, good.kind]).toEqual(['http_status', 'body']);
  });
});

describe('names that lead inside', () => {
  const answering = (...addresses: string[]) => {
    const asked: string[] = [];
    const fetcher = fetcherFor([], {
      lookup: (hostname, _options, done) => {
        asked.push(hostname);
        done(
          null,
          addresses.map((address) => ({ address, family: net.isIP(address) })),
        );
      },
    });
    return { asked, fetcher };
  };

  test.each([['127.0.0.1'], ['10.0.0.1'], ['::1'], ['fd00::1'], ['::ffff:192.168.0.1'], ['8.8.8.8', '10.0.0.1']])(
    '%s',
    async (...addresses) => {
      const { asked, fetcher } = answering(...addresses);
      expect(await codeOf(() => fetcher.fetch('http://feeds.example.com/', {}))).toBe('blocked_address');
      expect(asked).toEqual(['feeds.example.com']);
    },
  );

  test('an address that is refused is never looked up', async () => {
    const { asked, fetcher } = answering('8.8.8.8');
    for (const address of ['http://localhost/', 'http://127.0.0.1/', 'http://printer.local/', 'http://10.0.0.1/'])
      expect(await codeOf(() => fetcher.fetch(address, {}))).toBe('blocked_address');
    expect(asked).toEqual([]);
  });
});
