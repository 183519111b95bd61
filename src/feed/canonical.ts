import type { FeedHints } from '#src/base/article.ts';
import { fail } from '#src/base/problem.ts';
import { readDate } from './dates.ts';
import { channelOf, childrenOf, itemsOf, loneEntry, named, rootOf } from './elements.ts';
import { escapeXml } from './entities.ts';
import { bodiesOf, categoriesOf, dateOf, firstText, personOf } from './fields.ts';
import { hintsOf } from './hints.ts';
import { hrefOf, linkOf } from './item-links.ts';
import { attributeOf, nameOf } from './names.ts';
import { htmlOf, textOf } from './texts.ts';
import { type Element, MOST_ITEMS, type Tree } from './tree.ts';
import { FEED, ITEM } from './vocabulary.ts';

/** What every step needs besides the tree: the document's address and the time. */
interface Scene {
  readonly url: string;
  /** Epoch milliseconds. */
  readonly now: number;
}

/** Character data as it is: rss-parser takes half as long for it as for the same text escaped. */
const literal = (text: string): string => `<![CDATA[${text.replaceAll(']]>', ']]]]><![CDATA[>')}]]>`;
const write = (name: string, text: string | undefined): string =>
  text ? `<${name}>${/[<&]/.test(text) ? literal(text) : escapeXml(text)}</${name}>` : '';

/** Atom: entries without an author have that of their source, or the feed's. */
const inherited = (element: Element): Element[] => {
  const source = childrenOf(element).get('source')?.[0];
  const outer = element.parent && nameOf(element.parent) === 'feed' ? element.parent : null;
  return [source, outer].flatMap((one) => (one ? (childrenOf(one).get('author') ?? []) : []));
};

const item = (element: Element, { url, now }: Scene): string => {
  const children = childrenOf(element);
  const of = (field: keyof typeof ITEM): Element[] => named(children, ITEM[field]);
  const { summary, content } = bodiesOf(of('summary'), of('content'));
  const lastModified = readDate(attributeOf(element, 'lastmod'), now);
  return [
    '<item>',
    write('title', firstText(of('title'), htmlOf)),
    write('link', linkOf(children, url) ?? hrefOf(element, url)),
    write('guid', firstText(of('key'), textOf) ?? attributeOf(element, 'about')),
    write('pubDate', dateOf(children, ITEM.published, now)),
    write('atom:updated', dateOf(children, ITEM.updated, now) ?? lastModified),
    write('dc:creator', firstText([...of('author'), ...inherited(element)], personOf)),
    write('description', summary),
    write('content:encoded', content),
    ...of('category')
      .flatMap(categoriesOf)
      .map((name) => write('category', name.trim())),
    '</item>',
  ].join('');
};

/** xml:lang of the element or of what stands around it. */
const langOf = (element: Element): string | undefined => {
  const own = element.attributes.get('xml:lang');
  return own ?? (element.parent ? langOf(element.parent) : undefined);
};

/**
 * The tree, whatever dialect it speaks, as one small well-formed RSS 2.0 document: names by namespace, texts as escaped
 * HTML, links absolute, dates ISO or absent. Throws BarqError not_a_feed.
 */
export const canonical = ({ top }: Tree, scene: Scene): { readonly xml: string; readonly hints: FeedHints } => {
  const root = rootOf(top) ?? loneEntry(top);
  if (!root) throw fail('not_a_feed', {});
  const channel = channelOf(root);
  const children = childrenOf(channel);
  const items = itemsOf(root).slice(0, MOST_ITEMS);
  const xml = [
    '<rss version="2.0"><channel>',
    write('title', firstText(named(children, FEED.title), htmlOf)),
    write('link', linkOf(children, scene.url) ?? hrefOf(channel, scene.url)),
    write('language', firstText(named(children, FEED.language), textOf) ?? langOf(channel)),
    ...items.map((element) => item(element, scene)),
    '</channel></rss>',
  ].join('');
  return { xml, hints: hintsOf(children) };
};
