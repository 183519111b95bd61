import { Parser } from 'htmlparser2';
import { decode } from './decode.ts';
import { webLink } from './links.ts';

/** UTF-16 units of a page that are searched; feeds are named in its head. */
const HEAD = 100_000;
const MOST = 10;
const TYPE = /^application\/(?:(?:rss|atom|rdf)\+xml|feed\+json)\b/i;

/**
 * Feeds that a web page names as its own, as absolute http(s) addresses in the order of the page. They come from outside:
 * each still has to pass `checkAddress`.
 */
export const feedsOfPage = (bytes: Uint8Array, contentType: string | undefined, url: string): string[] => {
  const found = new Set<string>();
  let base = url;
  const parser = new Parser({
    onopentag(name, attributes) {
      if (name === 'base') base = webLink(attributes['href'], url) ?? base;
      const isFeed = name === 'link' && /(^|\s)alternate(\s|$)/i.test(attributes['rel'] ?? '');
      if (!isFeed || !TYPE.test((attributes['type'] ?? '').trim())) return;
      const link = webLink(attributes['href'], base);
      if (link && found.size < MOST) found.add(link);
    },
  });
  // Nesting is no danger here: a page's head is cut off before a stack of open elements could cost time.
  parser.end(decode(bytes, contentType).slice(0, HEAD));
  return [...found];
};
