import { once } from 'node:events';
import { createWriteStream, type WriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
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

const openSink = (path: string): Sink => {
  const stream: WriteStream = createWriteStream(path);
  const done = finished(stream);
  // A failure is reported by whoever writes or ends next.
  done.catch(() => undefined);
  return {
    write: async (text) => {
      if (!stream.write(text)) await Promise.race([once(stream, 'drain'), done]);
    },
    end: async () => {
      stream.end();
      await done;
    },
  };
};

/** One line of truth: all that is known of an article, without its outlet's style. */
export const truthLine = ({ outlet, body, text, ...rest }: GeneratedArticle, withText: boolean): string =>
  `${JSON.stringify({ feed: outlet.slug, ...rest, ...(withText ? { text } : {}) })}\n`;

const writeJsonLines = async (folder: string, list: Iterable<GeneratedArticle>): Promise<Written> => {
  const sink = openSink(join(folder, 'articles.jsonl'));
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
  const truth = openSink(join(folder, 'truth.jsonl'));
  const open = new Map<string, Open>();
  const parts = new Map<string, number>();
  const close = async ({ sink }: Open): Promise<void> => {
    await sink.write(FEED_TAIL);
    await sink.end();
  };
  let articles = 0;
  let files = 0;
  for (const article of list) {
    const { slug } = article.outlet;
    let feed = open.get(slug);
    if (!feed) {
      const part = (parts.get(slug) ?? 0) + 1;
      parts.set(slug, part);
      feed = { sink: openSink(join(folder, `${slug}-${String(part).padStart(4, '0')}.xml`)), items: 0 };
      open.set(slug, feed);
      files += 1;
      await feed.sink.write(feedHead(article.outlet));
    }
    await feed.sink.write(feedItem(article));
    await truth.write(truthLine(article, false));
    articles += 1;
    feed.items += 1;
    if (feed.items === perFeed) {
      await close(feed);
      open.delete(slug);
    }
  }
  for (const feed of open.values()) await close(feed);
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
