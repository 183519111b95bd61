import { describe, expect, test } from 'vitest';
import { readOpml, writeOpml } from '#src/feed/opml.ts';
import { codeOf } from './helper.ts';

const list = (body: string): Buffer => Buffer.from(`<opml version="1.1"><head/><body>${body}</body></opml>`);

describe('OPML', () => {
  test('folders, letter cases, doubles and entries that are no feeds', () => {
    const body = `<outline text="Energy &amp; rules"><outline text="طاقة" XMLURL=" https://a.example/rss "/>
      <outline title="B" text="b" type="rss" xmlUrl="https://b.example/?x=1&amp;y=2"><outline xmlUrl="https://c.example/"/></outline>
      <outline text="again" xmlUrl="https://a.example/rss"/></outline><outline text="a note"/>`;
    expect(readOpml(list(body))).toEqual([
      { url: 'https://a.example/rss', title: 'again' },
      { url: 'https://b.example/?x=1&y=2', title: 'B' },
      { url: 'https://c.example/' },
    ]);
  });

  test('what is written is read again, whatever stands in the names', () => {
    const feeds = [
      { url: 'https://a.example/?q="<&>"', title: 'غازيت "الطاقة" <&>', site: 'https://a.example/' },
      { url: 'https://b.example/rss', title: '' },
    ];
    expect(readOpml(Buffer.from(writeOpml(feeds)))).toEqual([
      { url: feeds[0]?.url, title: feeds[0]?.title },
      { url: 'https://b.example/rss', title: 'https://b.example/rss' },
    ]);
  });

  test('what is no list is refused; a bomb of depth and one of entities cost nothing', async () => {
    expect(await codeOf(() => readOpml(Buffer.from('hello')))).toBe('not_opml');
    expect(await codeOf(() => readOpml(list('<outline>'.repeat(100_000))))).toBe('too_deep');
    const bomb = '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>';
    const [one] = readOpml(
      Buffer.concat([Buffer.from(bomb), list('<outline xmlUrl="https://a.example/" text="&b;"/>')]),
    );
    expect(one?.title).not.toContain('aaaa');
  });
});
