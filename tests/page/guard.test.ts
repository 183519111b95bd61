import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openSample } from '#src/app.ts';
import { openPage } from '#src/talk/page/server.ts';
import { openRecent } from '#src/talk/recent.ts';
import { asks, good, left, type Opened, sample } from './house.ts';

let page: Opened;
beforeAll(async () => {
  page = await sample();
});
afterAll(() => page.close());

const START = { method: 'POST', path: '/api/start', body: '{}' } as const;

describe('what the page itself asks is answered', () => {
  test('the page, by either name of this machine', async () => {
    const { status, text, headers } = await asks(page, {});
    expect(status).toBe(200);
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
    expect(text).not.toMatch(/<script(?![^>]*\ssrc=)|<style|\sstyle=|\son[a-z]+=/i);
    const port = new URL(page.origin).port;
    expect((await asks(page, { headers: { host: `localhost:${port}` } })).status).toBe(200);
    expect((await asks(page, { method: 'HEAD' })).status).toBe(200);
  });

  test('a call with all that belongs to it', async () => {
    const { status, text } = await asks(page, { ...START, headers: good(page) });
    expect(status).toBe(200);
    expect(JSON.parse(text)).toMatchObject({ sample: true, languages: { ar: { name: 'العربية' } } });
    const fetched = { ...good(page), 'sec-fetch-site': 'same-origin' };
    expect((await asks(page, { ...START, headers: fetched })).status).toBe(200);
  });

  test('nothing from outside may run, frame it or be kept, whatever the answer', async () => {
    for (const { headers } of [
      await asks(page, {}),
      await asks(page, { ...START, headers: good(page) }),
      await asks(page, { path: '/nothing' }),
    ]) {
      const policy = String(headers['content-security-policy']);
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("frame-ancestors 'none'");
      expect(policy).not.toMatch(/unsafe|https?:|\*|data:|blob:/);
      expect(headers).toMatchObject({
        'x-content-type-options': 'nosniff',
        'cross-origin-resource-policy': 'same-origin',
        'referrer-policy': 'no-referrer',
        'cache-control': 'no-store',
      });
      expect(headers['set-cookie']).toBeUndefined();
    }
  });
});

describe('whoever is not the page is refused', () => {
  const without = (name: string): Record<string, string> =>
    Object.fromEntries(Object.entries(good(page)).filter(([header]) => header !== name));

  test.for(['evil.example', '127.0.0.1', 'localhost', '127.0.0.1:1', 'barq.localhost:8087'])(
    'under another name: host %j',
    async (host) => {
      expect((await asks(page, { headers: { host } })).status).toBe(421);
      expect((await asks(page, { ...START, headers: { ...good(page), host } })).status).toBe(421);
    },
  );

  test.for([undefined, 'null', 'https://evil.example', 'http://127.0.0.1', 'http://localhost:1'])(
    'from another page: origin %s',
    async (origin) => {
      const headers = origin === undefined ? without('origin') : { ...good(page), origin };
      expect((await asks(page, { ...START, headers })).status).toBe(403);
    },
  );

  test.for(['cross-site', 'same-site', 'none'])('as the browser says: %s', async (site) => {
    expect((await asks(page, { ...START, headers: { ...good(page), 'sec-fetch-site': site } })).status).toBe(403);
  });

  test.for(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data', 'application/jsonp'])(
    'as a form could send it: %s',
    async (type) => {
      expect((await asks(page, { ...START, headers: { ...good(page), 'content-type': type } })).status).toBe(415);
    },
  );

  test('without the secret of this start, and it is said why in both languages', async () => {
    for (const headers of [without('x-barq-key'), { ...good(page), 'x-barq-key': `${page.secret}x` }]) {
      const { status, text } = await asks(page, { ...START, headers });
      expect(status).toBe(401);
      expect(JSON.parse(text).says.join(' ')).toMatch(/secret.*سر/s);
      expect(text).not.toContain(page.secret);
    }
  });

  test('each start has a secret of its own, and the page does not tell it', async () => {
    const other = await sample();
    expect(other.secret).not.toBe(page.secret);
    expect(page.secret.length).toBeGreaterThanOrEqual(32);
    expect((await asks(page, {})).text).not.toContain(page.secret);
    await other.close();
  });
});

describe('what cannot be served is refused', () => {
  test.for([
    ['GET', '/api/start', 405],
    ['DELETE', '/api/start', 405],
    ['POST', '/', 405],
    ['PUT', '/page.css', 405],
    ['GET', '/nothing', 404],
    ['GET', '/../package.json', 404],
    ['GET', '/%2e%2e/%2e%2e/package.json', 404],
    ['GET', '/server.ts', 404],
    ['GET', '/file/00000000-0000-4000-8000-000000000000', 404],
    ['POST', '/api/nothing', 404],
    ['POST', '/api/constructor', 404],
    ['POST', '/api/__proto__', 404],
  ] as const)('%s %s: %i', async ([method, path, status]) => {
    const heard = await asks(page, { method, path, headers: good(page), ...(method === 'POST' ? { body: '{}' } : {}) });
    expect(heard.status).toBe(status);
    if (status === 405) expect(heard.headers['allow']).toBe(path.startsWith('/api') ? 'POST' : 'GET');
  });

  test.for([
    ['no JSON', '{', 400],
    ['nothing', '', 400],
    ['a list', '[]', 400],
    ['another language', '{"text":"x","lang":"fr","place":"a"}', 400],
    ['a place that is none', '{"text":"x","lang":"en","place":"../a"}', 400],
    ['too long a text', JSON.stringify({ text: 'x'.repeat(5000), lang: 'en', place: 'a' }), 400],
    ['too much', JSON.stringify({ text: 'x'.repeat(17_000), lang: 'en', place: 'a' }), 413],
  ] as const)('%s', async ([, body, status]) => {
    expect((await asks(page, { method: 'POST', path: '/api/say', headers: good(page), body })).status).toBe(status);
  });

  test('a body that does not say how long it is', async () => {
    const head = Object.entries({ ...good(page), host: new URL(page.origin).host, 'transfer-encoding': 'chunked' });
    const lines = head.map(([name, value]) => `${name}: ${value}\r\n`).join('');
    const chunk = `4000\r\n${'x'.repeat(0x4000)}\r\n`;
    const heard = await left(page, `POST /api/say HTTP/1.1\r\n${lines}\r\n${chunk}${chunk}`);
    expect(heard).toMatch(/^HTTP\/1\.1 413 /);
  });

  test('whoever goes away in the middle is no failure', async () => {
    const heard: unknown[] = [];
    const app = await openSample();
    const page = await openPage(
      { ...app, log: (...said) => heard.push(said), recent: openRecent() },
      { host: '127.0.0.1', port: 0 },
    );
    const { host, hostname, port, hash, origin } = new URL(page.url);
    const headers = { host, origin, 'content-type': 'application/json', 'x-barq-key': hash.slice(1) };
    const lines = Object.entries({ ...headers, 'content-length': '9', expect: '100-continue' }).map(
      ([name, value]) => `${name}: ${value}\r\n`,
    );
    await new Promise<void>((done) => {
      const socket = connect(Number(port), hostname, () =>
        socket.write(`POST /api/say HTTP/1.1\r\n${lines.join('')}\r\n{`),
      );
      socket.on('data', () => socket.destroy());
      socket.on('close', () => done());
    });
    await page.close();
    await app.close();
    expect(heard).toEqual([]);
  });

  test('a request that never ends', async () => {
    const page = await sample(1000);
    expect(await left(page, 'GET / HTTP/1.1\r\nHost: ')).toMatch(/^HTTP\/1\.1 408 /);
    const { host } = new URL(page.origin);
    const length = `POST /api/say HTTP/1.1\r\nHost: ${host}\r\nContent-Length: 9\r\n`;
    const headers = Object.entries(good(page)).map(([name, value]) => `${name}: ${value}\r\n`);
    expect(await left(page, `${length}${headers.join('')}\r\n{`)).not.toMatch(/^HTTP\/1\.1 200 /);
    await page.close();
  });
});
