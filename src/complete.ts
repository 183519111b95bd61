import type { Article } from '#src/base/article.ts';
import { BarqError } from '#src/base/problem.ts';
import { textHash } from '#src/store/hash.ts';
import type { FeedRecord } from '#src/store/store.ts';
import type { House } from './ingest.ts';
import type { ReadFeed } from './work.ts';

type Item = ReadFeed['articles'][number];

/** Pages that are asked for in one pass over a feed, and how old an item may be whose page is. */
const PAGES = 10;
const FRESH = 2 * 86_400_000;
/** UTF-16 units below which a text may be the beginning of a longer one. */
const SHORT = 1500;
/** Of the words of the beginning, the share that the full text must hold: else the page is about something else. */
const SHARED = 0.6;

const wordsOf = (text: string): Set<string> => new Set(text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? []);

/** Is the page's text the article that the feed begins to tell, and longer? A consent form or a login page is not. */
const belongs = (page: string, { text }: Article): boolean => {
  if (page.length <= text.length) return false;
  const [beginning, whole] = [wordsOf(text), wordsOf(page)];
  const shared = [...beginning].filter((word) => whole.has(word)).length;
  return shared >= beginning.size * SHARED;
};

const completed = (article: Article, page: string): Item => {
  const text = `${article.title}\n\n${page}`;
  return { article: { ...article, text }, hash: textHash(text) };
};

const pageOf = async ({ fetcher, workshop }: House, url: string): Promise<string> => {
  try {
    const fetched = await fetcher.fetch(url, {});
    return fetched.kind === 'body' ? await workshop.page(fetched.bytes, fetched.contentType) : '';
  } catch (error) {
    // A page that cannot be had leaves the article as its feed tells it; the feed is not to blame.
    if (error instanceof BarqError) return '';
    throw error;
  }
};

/**
 * The items with the full texts of their pages, where the feed is to be read in full and brings beginnings only. Each
 * page is asked for once, whatever comes of it. `known`: keys that are stored already.
 */
export const complete = async (
  house: House,
  feed: FeedRecord,
  items: readonly Item[],
  known: ReadonlyMap<string, string>,
  at: number,
): Promise<readonly Item[]> => {
  if (!feed.full) return items;
  const result: Item[] = [];
  let asked = 0;
  for (const item of items) {
    const { article } = item;
    const kept = article.text.length < SHORT ? await house.store.fullText(article.url) : '';
    const wanted = kept === undefined && !known.has(article.key) && article.published > at - FRESH && asked < PAGES;
    if (wanted && !article.url.startsWith(`${feed.url}#`)) {
      asked += 1;
      const page = await pageOf(house, article.url);
      const text = belongs(page, article) ? page : '';
      await house.store.keepFullText(article.url, text, at);
      result.push(text ? completed(article, text) : item);
    } else result.push(kept ? completed(article, kept) : item);
  }
  return result;
};
