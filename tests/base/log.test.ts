import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { logger } from '#src/base/log.ts';
import { tallied } from '#src/base/tally.ts';

const TOKEN = 'MTIz.NDU2-Nzg5_abcdefgh';

/** What a line of the log says of these details. */
const written = (details: Readonly<Record<string, unknown>>, secrets: readonly string[] = [TOKEN]): string => {
  let lines = '';
  logger('debug', {
    secrets,
    write: (line) => {
      lines += line;
    },
  })('info', 'event', details);
  return lines;
};
const said = (details: Readonly<Record<string, unknown>>): unknown => {
  const { time, ...rest } = JSON.parse(written(details));
  expect(time).toMatch(/^\d{4}-.*Z$/);
  return rest;
};

describe('a line of the log', () => {
  test('is one line of JSON, whatever is in it', () => {
    expect(written({ why: 'a\nb', of: { how: [1, null] } }).split('\n')).toHaveLength(2);
    expect(said({ why: 'a\nb', of: { how: [1, null] } })).toEqual({
      level: 'info',
      event: 'event',
      why: 'a\nb',
      of: { how: [1, null] },
    });
  });

  test.for([
    [{ token: 'x' }, { token: '[redacted]' }],
    [{ deep: { Authorization: ['Bot x'] } }, { deep: { Authorization: '[redacted]' } }],
    [{ why: `failed with ${TOKEN}!` }, { why: 'failed with [redacted]!' }],
    [{ why: new Error(`at ${TOKEN}`) }, { why: 'at [redacted]' }],
    [{ list: [{ at: TOKEN }] }, { list: [{ at: '[redacted]' }] }],
    [{ url: 'https://me:pass@a.example/feed' }, { url: 'https://[redacted]@a.example/feed' }],
    [
      { url: 'https://a.example/f?id=3&api_key=abc&x=1#y' },
      { url: 'https://a.example/f?id=3&api_key=[redacted]&x=1#y' },
    ],
    [{ feed: 'https://a.example/f?key=abc' }, { feed: 'https://a.example/f?key=[redacted]' }],
    [{ feed: 'https://a.example/keys?monkey=1' }, { feed: 'https://a.example/keys?monkey=1' }],
  ] as const)('%j', ([details, shown]) => {
    expect(said(details)).toMatchObject(shown);
  });

  test('a secret is in none, wherever it stands', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), (name, before, after) => {
        const line = written({ [name]: { [name]: [`${before}${TOKEN}${after}`] } });
        expect(line).not.toContain(TOKEN);
      }),
    );
  });

  test('hostile text costs what it is long', () => {
    const cost = (text: string): number => {
      const before = process.cpuUsage();
      written({ text });
      const { user, system } = process.cpuUsage(before);
      return user + system;
    };
    for (const piece of ['//', '?a', '//@', '&=&']) {
      cost(piece.repeat(50_000));
      const small = Math.max(2000, cost(piece.repeat(25_000)));
      expect(cost(piece.repeat(400_000)) / small).toBeLessThan(100);
    }
  });

  test('the least level is kept', () => {
    const lines: string[] = [];
    const log = logger('warn', { write: (line) => lines.push(line) });
    log('info', 'no');
    log('error', 'yes');
    expect(lines.map((line) => JSON.parse(line).event)).toEqual(['yes']);
  });
});

test('events are counted, written or not', () => {
  const lines: string[] = [];
  const { log, counts } = tallied(logger('warn', { write: (line) => lines.push(line) }));
  log('info', 'fed', { at: 1 });
  log('info', 'fed', { at: 2 });
  log('error', 'fed');
  expect(lines).toHaveLength(1);
  expect(counts()).toEqual([
    { level: 'info', event: 'fed', count: 2 },
    { level: 'error', event: 'fed', count: 1 },
  ]);
});
