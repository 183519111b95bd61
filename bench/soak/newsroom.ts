import { createHash } from 'node:crypto';
import type { GeneratedArticle } from '#bench/news/article.ts';
import { FEED_TAIL, feedHead, feedItem } from '#bench/news/rss.ts';
import { articlesIn } from '#bench/news/sample.ts';

const HOUR = 3_600_000;
/** Items in a feed, an hour apart, and articles that a host has in store. */
const SHOWN = 5;
const STOCK = 40;

let clock: () => number = Date.now;
/** The hosts live by the soak's clock, which runs faster than that on the wall. */
export const liveBy = (now: () => number): void => {
  clock = now;
};

const seedOf = (host: string): number => createHash('sha256').update(host).digest().readUInt32BE();

const stocks = new Map<string, readonly GeneratedArticle[]>();
const stockOf = (host: string, seed: number): readonly GeneratedArticle[] => {
  const stock = stocks.get(host) ?? articlesIn(seed % 2 ? 'en' : 'ar', STOCK, seed);
  stocks.set(host, stock);
  return stock;
};

/** What a healthy host publishes at this moment: an item an hour, at a minute of its own. */
export const body = (host: string): { readonly etag: string; readonly xml: string } => {
  const seed = seedOf(host);
  const stock = stockOf(host, seed);
  const [first] = stock;
  const newest = Math.floor((clock() - (seed % HOUR)) / HOUR);
  const items = Array.from({ length: SHOWN }, (_, i) => newest - i).map((hour) => {
    const article = stock[hour % STOCK];
    const published = new Date(hour * HOUR + (seed % HOUR)).toISOString();
    return article ? feedItem({ ...article, id: `${host}/${hour}`, url: `http://${host}/${hour}`, published }) : '';
  });
  return { etag: `"${newest}"`, xml: first ? feedHead(first.outlet) + items.join('') + FEED_TAIL : '' };
};
