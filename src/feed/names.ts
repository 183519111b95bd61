import { keptWith } from '#src/base/memo.ts';
import type { Element } from './tree.ts';

/** Namespaces as feeds spell them, without case and closing slash. RSS and Atom are one vocabulary: their names agree. */
const URIS: ReadonlyMap<string, string> = new Map([
  ['', ''],
  ['http://purl.org/rss/1.0', ''],
  ['http://my.netscape.com/rdf/simple/0.9', ''],
  ['http://channel.netscape.com/rdf/simple/0.9', ''],
  ['http://my.netscape.com/publish/formats/rss-0.91.dtd', ''],
  ['http://purl.org/net/rss1.1', ''],
  ['http://purl.org/rss/2.0', ''],
  ['http://backend.userland.com/rss', ''],
  ['http://backend.userland.com/rss2', ''],
  ['http://backend.userland.com/rss091', ''],
  ['http://backend.userland.com/rss092', ''],
  ['http://blogs.law.harvard.edu/tech/rss', ''],
  ['http://cyber.law.harvard.edu/rss', ''],
  ['http://www.rssboard.org/rss-specification', ''],
  ['http://purl.org/atom/ns', ''],
  ['http://www.w3.org/2005/atom', ''],
  ['http://example.com/necho', ''],
  ['http://purl.org/echo', ''],
  ['uri/of/echo/namespace', ''],
  ['http://purl.org/pie', ''],
  ['http://www.w3.org/1999/02/22-rdf-syntax-ns', 'rdf'],
  ['http://purl.org/dc/elements/1.1', 'dc'],
  ['http://purl.org/dc/elements/1.0', 'dc'],
  ['http://purl.org/dc/terms', 'dcterms'],
  ['http://purl.org/rss/1.0/modules/content', 'content'],
  ['http://purl.org/rss/1.0/modules/syndication', 'sy'],
  ['http://search.yahoo.com/mrss', 'media'],
  ['http://search.yahoo.com/searchmonkey/media', 'media'],
  ['http://video.search.yahoo.com/mrss', 'media'],
  ['http://www.rssboard.org/media-rss', 'media'],
  ['http://tools.search.yahoo.com/mrss', 'media'],
  ['http://www.itunes.com/dtds/podcast-1.0.dtd', 'itunes'],
  ['http://example.com/dtds/podcast-1.0.dtd', 'itunes'],
  ['http://www.google.com/schemas/play-podcasts/1.0', 'googleplay'],
  ['http://prismstandard.org/namespaces/basic/2.0', 'prism'],
  ['http://prismstandard.org/namespaces/1.2/basic', 'prism'],
  ['http://rssnamespace.org/feedburner/ext/1.0', 'feedburner'],
  ['http://www.w3.org/1999/xhtml', 'xhtml'],
  ['http://www.w3.org/xml/1998/namespace', 'xml'],
]);

/** What a prefix means where nobody declared it: many feeds forget to. */
const CUSTOMARY: ReadonlyMap<string, string> = new Map([
  ['atom', ''],
  ['atom10', ''],
  ['rss', ''],
  ...[...URIS.values()].filter(Boolean).map((name): [string, string] => [name, name]),
]);

/** Stands for every vocabulary that is not read. */
const FOREIGN = '?';

const vocabulary = (element: Element, prefix: string): string => {
  const found = element.spaces.get(prefix ? `xmlns:${prefix}` : 'xmlns');
  if (!found) return prefix ? (CUSTOMARY.get(prefix) ?? FOREIGN) : '';
  // A root may have any default namespace: whoever writes <rss xmlns="…"> still writes RSS.
  return URIS.get(found.uri) ?? (prefix || !found.atRoot ? FOREIGN : '');
};

const read = (element: Element): string => {
  const colon = element.name.indexOf(':');
  const prefix = colon < 0 ? '' : element.name.slice(0, colon);
  const space = vocabulary(element, prefix);
  const name = element.name.slice(colon + 1).toLowerCase();
  return space ? `${space}:${name}` : name;
};

/** A feed has few names, and most elements have the namespaces of their parent. */
const MOST_NAMES = 200;
const namesIn = keptWith((_: Element['spaces']) => new Map<string, string>());

/** An element's name by what its namespace is, not by its prefix: `title`, `dc:creator`, `?:title`. Lower case. */
export const nameOf = (element: Element): string => {
  const known = namesIn(element.spaces);
  const name = known.get(element.name) ?? read(element);
  if (known.size < MOST_NAMES) known.set(element.name, name);
  return name;
};

/** An attribute by its local name, whatever its prefix and case. */
export const attributeOf = (element: Element, name: string): string | undefined => {
  if (element.attributes.size === 0) return undefined;
  const exact = element.attributes.get(name);
  if (exact !== undefined) return exact;
  for (const [key, value] of element.attributes)
    if (!key.startsWith('xmlns') && key.slice(key.indexOf(':') + 1).toLowerCase() === name) return value;
  return undefined;
};
