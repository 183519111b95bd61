import type { FeedDocument } from '#src/base/article.ts';
import { fail } from '#src/base/problem.ts';
import { MOST_BYTES, tooLarge } from './body.ts';
import { canonical } from './canonical.ts';
import { decode } from './decode.ts';
import { documentOf, type RawItem } from './document.ts';
import { looksLikeJson, readJsonFeed } from './json-feed.ts';
import { repair } from './repair.ts';
import { type RssItem, readRss } from './rss.ts';
import { readTree } from './tree.ts';

const rawItem = (item: RssItem): RawItem => ({
  key: item.guid,
  title: item.title,
  url: item.link,
  published: item.isoDate,
  updated: item.updated,
  author: item.creator,
  summary: item.content,
  content: item['content:encoded'],
  categories: item.categories,
});

/**
 * Reads RSS, Atom, RDF, CDF and JSON feeds from bytes of any origin: decode → repair → one canonical document →
 * rss-parser → plain text. `url` is the document's address, which relative links start from. Dates more than a day
 * behind `now` (epoch milliseconds) are left out: a clock that runs ahead would keep its article on top for ever.
 * Throws BarqError: empty, too_large, too_deep, not_a_feed.
 */
export const readFeed = async (
  bytes: Uint8Array,
  contentType: string | undefined,
  url: string,
  now = Date.now(),
): Promise<FeedDocument> => {
  if (bytes.byteLength > MOST_BYTES) throw tooLarge();
  const text = repair(decode(bytes, contentType));
  if (!text.trim()) throw fail('empty', {});
  if (looksLikeJson(text)) {
    const { feed, truncated } = readJsonFeed(text, url, now);
    return documentOf(feed, truncated);
  }
  const tree = readTree(text);
  const document = canonical(tree, { url, now });
  const { title, link, language, items } = await readRss(document);
  return documentOf({ title, url: link, lang: language, items: items.map(rawItem) }, tree.truncated, document.hints);
};
