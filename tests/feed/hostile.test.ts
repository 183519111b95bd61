import { createRequire } from 'node:module';
import fc from 'fast-check';
import Parser from 'rss-parser';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { FeedDocument } from '#src/base/article.ts';
import { BarqError } from '#src/base/problem.ts';
import { processorTime } from '../helpers/processor.ts';
import { codeOf, fixture, read, rss } from './helper.ts';

const Row = z.object({ id: z.string(), class: z.string(), input: z.string(), feed: z.string().optional() });
const rows = fixture('attacks.jsonl')
  .toString()
  .trim()
  .split('\n')
  .map((line) => Row.parse(JSON.parse(line)));

/** `{{"text"*n}}` repeats, `{{ATTRS*n}}` are n attributes. */
const expanded = (feed: string): string =>
  feed
    .replace(/\{\{ATTRS\*(\d+)\}\}/g, (_, n) => Array.from({ length: Number(n) }, (_x, i) => `a${i}=""`).join(' '))
    .replace(/\{\{("(?:[^"\\]|\\.)*")\*(\d+)\}\}/g, (_, unit, n) => String(JSON.parse(unit)).repeat(Number(n)));

const safe = ({ feed, items }: FeedDocument): void => {
  for (const url of [feed.url, ...items.map((one) => one.url)]) expect(url ?? 'https://x').toMatch(/^https?:\/\/\S+$/);
  for (const text of [
    feed.title,
    ...items.flatMap(({ title, summary, content, author, categories }) => [
      title,
      summary,
      content,
      author ?? '',
      ...categories,
    ]),
  ]) {
    expect(text).not.toMatch(/[\u202a-\u202e\u2066-\u2069]|(?![\n])\p{Cc}|\p{M}{6}/u);
    expect(text.isWellFormed()).toBe(true);
  }
};

describe('attacks', () => {
  test.each(
    rows
      .filter((row) => row.feed !== undefined)
      .map((row): [string, string] => [`${row.id} ${row.input}`, expanded(row.feed ?? '')]),
  )('%s', async (_, source) => {
    const spent = processorTime();
    const outcome = await read(source).catch((error: unknown) => error);
    expect(spent()).toBeLessThan(3000);
    if (outcome instanceof Error) expect(outcome).toBeInstanceOf(BarqError);
    else safe(outcome as FeedDocument);
  });
});

describe('time grows with the size only', () => {
  const SIZE = 2 ** 18;
  const units = [
    '<',
    'a<p',
    '<p>',
    '<br>&#32;',
    '<!--',
    '&',
    '&lt;',
    '&amp;amp;',
    ' ',
    '\n',
    'a@',
    '(',
    '1:',
    'nov ',
    '\u0301',
    '</',
    '<!',
    '<a b="',
    '<script>',
    '\u200d',
    'Ã©',
    ']]>',
    '<![CDATA[',
  ];
  test.each(units)('%j', async (unit) => {
    const text = unit.repeat(SIZE / unit.length);
    const spent = processorTime();
    for (const name of ['title', 'description', 'author', 'pubDate', 'link', 'guid', 'category'])
      await codeOf(() => read(rss(`<item><title>ok</title><${name}><![CDATA[${text}]]></${name}></item>`)));
    await codeOf(() => read(rss(`<item><title>ok</title>${text}</item>`)));
    await codeOf(() => read(text));
    expect(spent()).toBeLessThan(4000);
  });
});

test('the snippet maker of rss-parser stays disarmed', async () => {
  const utils: unknown = createRequire(import.meta.url)('rss-parser/lib/utils');
  expect(utils).toHaveProperty('getSnippet');
  const spent = processorTime();
  const bomb = `<rss version="2.0"><channel><item><description><![CDATA[${'a<p'.repeat(200_000)}]]></description></item></channel></rss>`;
  const feed = await new Parser().parseString(bomb);
  expect(feed.items[0]?.contentSnippet).toBe('');
  expect(spent()).toBeLessThan(2000);
});

test('nothing leaks into every object of the program', async () => {
  await read(rss('<item><title>ok</title><__proto__><polluted>1</polluted></__proto__></item>'));
  await read('{"version":"https://jsonfeed.org/version/1","items":[{"id":"1","__proto__":{"polluted":1}}]}');
  expect('polluted' in {}).toBe(false);
});

describe('whatever comes in, only a BarqError goes out', () => {
  const outcome = async (bytes: Uint8Array, contentType?: string): Promise<void> => {
    try {
      safe(await read(bytes, contentType));
    } catch (error) {
      expect(error).toBeInstanceOf(BarqError);
    }
  };
  const feeds = [
    'read/atom-inherits-base-and-author.xml',
    'read/debris.xml',
    'read/several-bodies.xml',
    'read/json-feed.json-feed',
    'shapes/cointelegraph-ar-shape.xml',
  ].map(fixture);

  test('random bytes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), (bytes) => outcome(bytes)),
      { numRuns: 300 },
    );
  });

  test('feeds with bytes changed, cut out and repeated', async () => {
    const edit = fc.record({
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      length: fc.nat(60),
      put: fc.oneof(fc.string(), fc.constantFrom('<', '>', '&', ']]>', '<item>', '</item>', '"', '\u0000')),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...feeds),
        fc.array(edit, { minLength: 1, maxLength: 8 }),
        async (feed, edits) => {
          let bytes = feed;
          for (const { at, length, put } of edits) {
            const start = Math.floor(at * bytes.length);
            bytes = Buffer.concat([bytes.subarray(0, start), Buffer.from(put), bytes.subarray(start + length)]);
          }
          await outcome(bytes);
        },
      ),
      { numRuns: 200 },
    );
  });

  test('markup out of its words', async () => {
    const word = fc.constantFrom(
      '<rss>',
      '<channel>',
      '<item>',
      '</item>',
      '<title>',
      '</title>',
      '<feed xmlns="http://www.w3.org/2005/Atom">',
      '<entry>',
      '</entry>',
      '<link href="',
      '"/>',
      '<![CDATA[',
      ']]>',
      '<!--',
      '-->',
      '&#x202e;',
      '&lt;script&gt;',
      'alert',
      '<!DOCTYPE x [',
      ']>',
      'نص',
      '<content type="xhtml">',
      '<div>',
      '{"items":[',
      '}',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(word, { maxLength: 40 }), (words) => outcome(Buffer.from(words.join('')))),
      { numRuns: 300 },
    );
  });
});
