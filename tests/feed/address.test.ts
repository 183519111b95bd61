import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { checkAddress } from '#src/feed/address.ts';
import { codeOf, fixture } from './helper.ts';

const NONE: ReadonlySet<string> = new Set();
const Row = z.object({ id: z.string(), class: z.string(), input: z.string(), expected: z.string() });
const rows = fixture('attacks.jsonl')
  .toString()
  .trim()
  .split('\n')
  .map((line) => Row.parse(JSON.parse(line)))
  .filter((row) => row.class === 'ssrf-address' || row.class === 'url');

describe('addresses that must not pass', () => {
  const refused = rows.filter((row) => row.expected.startsWith('reject:'));
  test.each(
    refused.map((row): [string, string, string] => [`${row.id} ${row.input.slice(0, 60)}`, row.input, row.expected]),
  )('%s', async (_, address, expected) => {
    const code = expected.slice('reject:'.length);
    const written: Record<string, string> = { invalid: 'invalid_address' };
    const codes = code === 'too_long' ? ['too_long'] : [written[code] ?? code, 'too_long'];
    expect(codes).toContain(await codeOf(() => checkAddress(address, NONE)));
  });

  test.each([
    ['blocked_address', 'http://intranet/'],
    ['blocked_address', 'http://nas.lan/feed'],
    ['blocked_address', 'http://router.home.arpa/'],
    ['blocked_address', 'http://[::ffff:10.0.0.1]/'],
    ['blocked_address', 'http://metadata.google.internal./'],
    ['too_long', `https://example.com/${'a'.repeat(2048)}`],
    ['scheme', 'mailto:a@example.com'],
    ['invalid_address', 'no address'],
    ['invalid_address', 'https://'],
  ])('%s: %.40s', async (code, address) => {
    expect(await codeOf(() => checkAddress(address, NONE))).toBe(code);
  });
});

describe('addresses that pass', () => {
  test.each([
    ['feed://example.com/rss', 'https://example.com/rss'],
    ['feed:https://example.com/rss', 'https://example.com/rss'],
    ['https://example.com:443/feed', 'https://example.com/feed'],
    ['http://example.com:8080/feed', 'http://example.com:8080/feed'],
    ['https://example.com./feed', 'https://example.com/feed'],
    [' https://example.com/feed\n', 'https://example.com/feed'],
    ['https://example.com/\r\nX: y', 'https://example.com/X:%20y'],
    ['https://xn--80ak6aa92e.com/', 'https://xn--80ak6aa92e.com/'],
    ['https://أخبار.example/خلاصة', 'https://xn--igbicxr.example/%D8%AE%D9%84%D8%A7%D8%B5%D8%A9'],
    ['http://8.8.8.8/', 'http://8.8.8.8/'],
    ['https://Example.COM/feed#top', 'https://example.com/feed'],
  ])('%s', (address, wanted) => {
    expect(checkAddress(address, NONE).href).toBe(wanted);
  });

  test('an inner server, where it is allowed by name and port', async () => {
    const allow = new Set(['127.0.0.1:9000', 'localhost:80', '[::1]:9000']);
    for (const address of [
      'http://127.0.0.1:9000/f',
      'http://2130706433:9000/f',
      'http://localhost/f',
      'http://[::1]:9000/',
    ])
      expect(checkAddress(address, allow)).toBeInstanceOf(URL);
    expect(await codeOf(() => checkAddress('http://127.0.0.1:9001/f', allow))).toBe('blocked_address');
    expect(await codeOf(() => checkAddress('https://localhost/f', allow))).toBe('blocked_address');
  });
});

test('a problem shows the address without what would steer the reader', async () => {
  try {
    checkAddress('http://127.0.0.1/\u202egnp.exe', NONE);
  } catch (error) {
    expect(String(error)).not.toMatch(/\u202e/);
  }
});
