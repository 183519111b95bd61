import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readFeed } from '#src/feed/read.ts';
import { codeOf, fixture, item, NOW, read, rss } from './helper.ts';

const inFolder = (folder: string): string[] => readdirSync(new URL(`./fixtures/${folder}`, import.meta.url));
const json = (name: string): unknown => JSON.parse(fixture(name).toString());

describe('what goes in, what must come out', () => {
  const inputs = inFolder('read').filter((name) => !name.endsWith('.json'));
  test.each(inputs)('%s', async (name) => {
    const { hints: _, ...document } = await read(fixture(`read/${name}`));
    expect(document).toEqual(json(`read/${name.replace(/\.[\w-]+$/, '.json')}`));
  });
});

describe('the shapes of publishers', () => {
  const folded = (text: unknown): string =>
    String(text ?? '')
      .replace(/[\s\u200f]+/g, ' ')
      .trim();
  const untracked = (url: unknown): string => String(url).replace(/\?utm.*/, '');
  test.each(inFolder('shapes').filter((name) => name.endsWith('.xml')))('%s', async (name) => {
    const { feed, items } = await read(fixture(`shapes/${name}`));
    const wanted = json(`shapes/${name.replace('xml', 'json')}`) as {
      feed: { title: string; url: string };
      items: Record<string, unknown>[];
    };
    expect(feed).toMatchObject({ title: wanted.feed.title, url: new URL(wanted.feed.url).href });
    expect(items.map(({ title }) => folded(title))).toEqual(wanted.items.map((one) => folded(one['title'])));
    expect(items.map(({ url }) => untracked(url))).toEqual(wanted.items.map((one) => untracked(one['url'])));
    expect(items.map(({ summary }) => folded(summary))).toEqual(wanted.items.map((one) => folded(one['summary'])));
    expect(items.map((one) => Date.parse(one.published ?? ''))).toEqual(
      wanted.items.map((one) => Date.parse(String(one['published']))),
    );
  });
});

describe('refusals', () => {
  test.each([
    ['empty', ''],
    ['empty', ' \n\t '],
    ['not_a_feed', '<!doctype html><html><head><title>Log in</title></head><body><form></form></body></html>'],
    ['not_a_feed', 'just words'],
    ['not_a_feed', '{"version":"https://jsonfeed.org/version/1","items":'],
    ['not_a_feed', '{"hello":"world"}'],
    ['too_deep', rss(`<item><title>x</title>${'<a>'.repeat(5000)}</item>`)],
    ['too_large', rss('<b/>'.repeat(500_000))],
  ])('%s', async (code, source) => {
    expect(await codeOf(() => read(source))).toBe(code);
  });

  test('too_large for bytes', async () => {
    expect(await codeOf(() => read(Buffer.alloc(9 * 2 ** 20, 0x20)))).toBe('too_large');
  });
});

describe('what feeds in the wild do', () => {
  test.each([
    [
      'an entry alone',
      '<entry xmlns="http://www.w3.org/2005/Atom"><title>T</title><link href="https://s.example/1"/></entry>',
    ],
    [
      'a relation by its address',
      rss(
        '<item><title>T</title><link rel="http://www.iana.org/assignments/relation/alternate" href="https://s.example/1"/></item>',
      ),
    ],
    [
      'two links, of which the last counts',
      rss('<item><title>T</title><link>https://s.example/0</link><link>https://s.example/1</link></item>'),
    ],
    [
      'entities of its own',
      `<!DOCTYPE rss [<!ENTITY t "T"><!ENTITY site 'https://s.example'>]>${rss('<item><title>&t;</title><link>&site;/1</link></item>')}`,
    ],
  ])('%s', async (_, source) => {
    const { items } = await read(source);
    expect(items).toMatchObject([{ title: 'T', url: 'https://s.example/1' }]);
  });

  test('of two dates the last counts', async () => {
    const two = '<pubDate>Mon, 02 Mar 2026 10:00:00 GMT</pubDate><pubDate>Tue, 03 Mar 2026 10:00:00 GMT</pubDate>';
    expect(await item(`<title>x</title>${two}`)).toMatchObject({ published: '2026-03-03T10:00:00.000Z' });
  });

  test('entities that name others, hold markup or grow without end are not written out', async () => {
    const subset = `<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;"><!ENTITY c "<b>"><!ENTITY long "${'x'.repeat(400)}"><!ENTITY f SYSTEM "file:///etc/passwd">`;
    const { items } = await read(
      `<!DOCTYPE rss [${subset}]>${rss(`<item><title>&b;&c;&long;&f;</title></item><item><title>${'&a;'.repeat(100_000)}</title></item>`)}`,
    );
    expect(items[0]?.title).toBe('&b;&c;&long;&f;');
    expect(items[1]?.title.length).toBeLessThanOrEqual(301);
  });
});

test('a JSON feed that is cut off gives its complete items', async () => {
  const whole = fixture('read/json-feed.json-feed').toString();
  const { items, truncated } = await read(whole.slice(0, whole.indexOf('"wrong"')));
  expect(truncated).toBe(true);
  expect(items.map(({ key }) => key)).toEqual(['7']);
});

describe('items', () => {
  test('the first 500 in the order of the document', async () => {
    const source = rss(Array.from({ length: 700 }, (_, i) => `<item><title>n${i}</title></item>`).join(''));
    const { items } = await read(source);
    expect(items.length).toBe(500);
    expect(items[499]?.title).toBe('n499');
  });

  test('a title has at most 300 graphemes and five marks on a letter', async () => {
    const flags = await item(`<title>${'👨‍👩‍👧'.repeat(400)}</title>`);
    expect([...new Intl.Segmenter().segment(flags?.title ?? '')].length).toBe(300);
    const marks = await item(`<title>a${'\u0301'.repeat(5000)}b</title>`);
    expect(marks?.title).toBe(`a${'\u0301'.repeat(5)}b`);
    const arabic = 'مُحَمَّدٌ';
    expect((await item(`<title>${arabic}</title>`))?.title).toBe(arabic);
  });

  test('a permalink of the same page goes before a link with tracking, an enclosure is none', async () => {
    const guid = '<guid isPermaLink="true">https://e.example/a</guid>';
    expect((await item(`${guid}<link>https://e.example/a?ref=rss</link>`))?.url).toBe('https://e.example/a');
    expect((await item(`${guid}<link>https://e.example/b?utm_source=x&amp;p=1</link>`))?.url).toBe(
      'https://e.example/b?p=1',
    );
    expect(
      (await item('<title>x</title><enclosure url="https://e.example/a.mp3"/><guid>17</guid>'))?.url,
    ).toBeUndefined();
  });

  test.each([
    'javascript:alert(1)',
    'java&#9;script:alert(1)',
    'data:text/html,x',
    'discord://-/x',
    'https://u:p@e.example/',
  ])('no link: %s', async (link) => {
    expect((await item(`<title>x</title><link>${link}</link>`))?.url).toBeUndefined();
  });

  test('a key without a guid is the link, and without a link the text', async () => {
    expect((await item('<title>x</title><link>https://e.example/1</link>'))?.key).toBe('https://e.example/1');
    const [a, b] = [await item('<title>x</title>'), await item('<title>y</title>')];
    expect(a?.key).toMatch(/^[0-9a-f]{32}$/);
    expect(a?.key).not.toBe(b?.key);
  });

  test('items that share one identity are told apart by their links, then by their titles', async () => {
    const keys = async (...items: string[]) =>
      (
        await read(rss(items.map((inside) => `<item><guid>https://e.example/</guid>${inside}</item>`).join('')))
      ).items.map(({ key }) => key);
    const [a, b] = [
      '<title>A</title><link>https://e.example/a</link>',
      '<title>B</title><link>https://e.example/b</link>',
    ];
    const front = '<link>https://e.example/</link>';
    const linked = await keys(a, b);
    expect(new Set(linked).size).toBe(2);
    expect(
      (await keys(b, '<title>C</title><link>https://e.example/c</link>', a)).filter((key) => linked.includes(key)),
    ).toEqual(linked.toReversed());
    expect(new Set(await keys(`<title>A</title>${front}`, `<title>B</title>${front}`)).size).toBe(2);
    expect(await keys(a, a)).toEqual(['https://e.example/', 'https://e.example/']);
  });

  test('raised figures stay apart from the number before them', async () => {
    const html =
      '<![CDATA[<p>10<sup>18</sup> hashes, 10<sup>-6</sup>, 5 MW<sup>2</sup>, the 21<sup>st</sup>, CO<sub>2</sub></p>]]>';
    expect((await item(`<description>${html}</description>`))?.summary).toBe('10¹⁸ hashes, 10⁻⁶, 5 MW², the 21st, CO2');
  });

  test('controls, direction marks and lone surrogates are gone', async () => {
    const { items } = await read(rss('<item><title>a\u0000b\u202ec\u2067d&#0;&#xD800;e&#27;f</title></item>'));
    expect(items[0]?.title).toBe('abcdef');
  });
});

test('a date more than a day ahead is left out, whatever the clock of the machine says', async () => {
  const source = Buffer.from(rss('<item><title>x</title><pubDate>Mon, 23 Nov 2026 00:00:00 GMT</pubDate></item>'));
  const at = async (now: number): Promise<string | undefined> =>
    (await readFeed(source, undefined, 'https://feed.example/', now)).items[0]?.published;
  expect(await at(NOW)).toBeUndefined();
  expect(await at(NOW + 2 * 86_400_000)).toBe('2026-11-23T00:00:00.000Z');
});
