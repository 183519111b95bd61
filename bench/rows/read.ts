import { parseFeed } from 'feedsmith';
import RssParser from 'rss-parser';
import { SaxesParser } from 'saxes';
import type { Line, Row, Setting } from '#bench/line.ts';
import { feedOf } from '#bench/news/sample.ts';
import { race } from '#bench/timing.ts';
import { LANGUAGES, type Language } from '#src/base/lang.ts';
import { toArticle } from '#src/feed/item.ts';
import { readFeed } from '#src/feed/read.ts';

const URL_OF_FEED = 'https://feeds.example/rss';

/** The least that any reader of XML must do. */
const tokenize = (text: string): void => {
  const parser = new SaxesParser();
  parser.write(text).close();
};

const linesOf = async (count: number, lang: Language, { quick }: Setting): Promise<Line[]> => {
  const text = feedOf(lang, count);
  const bytes = Buffer.from(text);
  const rss = new RssParser();
  const time = await race(
    {
      barq: async () => {
        const { feed, items } = await readFeed(bytes, 'application/rss+xml', URL_OF_FEED);
        return items.flatMap((item) => toArticle(item, { url: URL_OF_FEED, title: feed.title }, 0) ?? []);
      },
      'rss-parser': () => rss.parseString(text),
      feedsmith: () => parseFeed(text),
      saxes: () => tokenize(text),
    },
    quick ? { rounds: 1, least: 1 } : { rounds: 5, least: 200 },
  );
  const what = `${count} items, ${lang}`;
  const note = count > 500 ? 'Barq takes the first 500 items' : undefined;
  const line = (peer: 'rss-parser' | 'saxes' | 'feedsmith', most?: number): Line => ({
    what: `${what}, beside ${peer}`,
    value: time('barq') / time(peer),
    unit: '×',
    kind: 'time',
    ...(most === undefined ? {} : { goal: { most } }),
    ...(note === undefined ? {} : { note }),
  });
  return [
    line('rss-parser', 3),
    line('saxes', 8),
    line('feedsmith'),
    { what, value: bytes.length / 1000 / time('barq'), unit: 'MB/s', kind: 'time' },
  ];
};

export const readRow: Row = {
  id: 'read',
  what: 'reading a feed: decode, repair, rss-parser, article, plain text',
  run: async (setting) => {
    const lines: Line[] = [];
    for (const count of setting.quick ? [10] : [10, 100, 2000])
      for (const lang of LANGUAGES) lines.push(...(await linesOf(count, lang, setting)));
    return lines;
  },
};
