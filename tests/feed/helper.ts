import { readFileSync } from 'node:fs';
import type { FeedDocument } from '#src/base/article.ts';
import { BarqError } from '#src/base/problem.ts';
import { readFeed } from '#src/feed/read.ts';

/** The moment at which every test of this folder reads: 2026-11-21. */
export const NOW = Date.UTC(2026, 10, 21);

export const fixture = (name: string): Buffer => readFileSync(new URL(`./fixtures/${name}`, import.meta.url));

export const read = (source: string | Uint8Array, contentType?: string): Promise<FeedDocument> =>
  readFeed(typeof source === 'string' ? Buffer.from(source) : source, contentType, 'https://feed.example/rss', NOW);

export const rss = (inside: string): string =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>t</title><link>https://e.example/</link>${inside}</channel></rss>`;

export const item = (inside: string): Promise<FeedDocument['items'][number] | undefined> =>
  read(rss(`<item>${inside}</item>`)).then(({ items }) => items[0]);

/** The code of the problem that the work ends in; any other error fails the test. */
export const codeOf = async (work: () => unknown): Promise<string> => {
  try {
    await work();
  } catch (error) {
    if (error instanceof BarqError) return error.problem.code;
    throw error;
  }
  return 'none';
};
