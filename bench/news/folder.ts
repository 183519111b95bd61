import { mkdir, open } from 'node:fs/promises';
import { join } from 'node:path';
import type { GeneratedArticle } from './article.ts';
import { FEED_TAIL, feedHead, feedItem } from './rss.ts';

export type Format = 'rss' | 'jsonl';

export interface Written {
  readonly articles: number;
  readonly files: number;
}

interface Sink {
  write(text: string): Promise<void>;
  end(): Promise<void>;
}

const CHUNK = 65_536;

const openSink = async (path: string): Promise<Sink> => {
  const file = await open(path, 'w');
  let waiting = '';
  const flush = async (): Promise<void> => {
    await file.writeFile(waiting);
    waiting = '';
  };
  return {
    write: async (text) => {
      waiting += text;
      if (waiting.length >= CHUNK) await flush();
    },
    end: async () => {
      await flush();
      await file.close();
    },
  };
};

/** One line of truth: all that is known of an article, without its outlet's style. */
export const truthLine = ({ outlet, body, text, ...rest }: GeneratedArticle, withText: boolean): string =>
  `${JSON.stringify({ feed: outlet.slug, ...rest, ...(withText ? { text } : {}) })}\n`;

const writeJsonLines = async (folder: string, list: Iterable<GeneratedArticle>): Promise<Written> => {
  const sink = await openSink(join(folder, 'articles.jsonl'));
  let count = 0;
  for (const article of list) {
    await sink.write(truthLine(article, true));
    count += 1;
  }
  await sink.end();
  return { articles: count, files: 1 };
};

interface Open {
  readonly sink: Sink;
  items: number;
}

/** Feed files of at most `perFeed` items, oldest first, and `truth.jsonl` beside them. Open files are as many as outlets. */
const writeFeeds = async (folder: string, list: Iterable<GeneratedArticle>, perFeed: number): Promise<Written> => {
  const truth = await openSink(join(folder, 'truth.jsonl'));
  const growing = new Map<string, Open>();
  const parts = new Map<string, number>();
  const close = async ({ sink }: Open): Promise<void> => {
    await sink.write(FEED_TAIL);
    await sink.end();
  };
  let articles = 0;
  let files = 0;
  for (const article of list) {
    const { slug } = article.outlet;
    let feed = growing.get(slug);
    if (!feed) {
      const part = (parts.get(slug) ?? 0) + 1;
      parts.set(slug, part);
      feed = { sink: await openSink(join(folder, `${slug}-${String(part).padStart(4, '0')}.xml`)), items: 0 };
      growing.set(slug, feed);
      files += 1;
      await feed.sink.write(feedHead(article.outlet));
    }
    await feed.sink.write(feedItem(article));
    await truth.write(truthLine(article, false));
    articles += 1;
    feed.items += 1;
    if (feed.items === perFeed) {
      await close(feed);
      growing.delete(slug);
    }
  }
  for (const feed of growing.values()) await close(feed);
  await truth.end();
  return { articles, files: files + 1 };
};

/** Writes an edition to a folder, which is made where it is missing. */
export const writeEdition = async (
  folder: string,
  list: Iterable<GeneratedArticle>,
  format: Format,
  perFeed: number,
): Promise<Written> => {
  await mkdir(folder, { recursive: true });
  return format === 'jsonl' ? writeJsonLines(folder, list) : writeFeeds(folder, list, perFeed);
};
