import type { FeedDocument } from '#src/base/article.ts';
import { fail } from '#src/base/problem.ts';
import { MOST_BYTES, tooLarge } from './body.ts';
import { canonical } from './canonical.ts';
import { decode } from './decode.ts';
import { documentOf } from './document.ts';
import { looksLikeJson, readJsonFeed } from './json-feed.ts';
import { repair } from './repair.ts';
import { readRss } from './rss.ts';
import { readTree } from './tree.ts';

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
  return documentOf(await readRss(document), tree.truncated, document.hints);
};
