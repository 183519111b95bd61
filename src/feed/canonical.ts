import type { FeedHints } from '#src/base/article.ts';
import { fail } from '#src/base/problem.ts';
import { readDate } from './dates.ts';
import { channelOf, childrenOf, fieldsOf, itemsOf, loneEntry, named, rootOf } from './elements.ts';
import { bodiesOf, categoriesOf, dateOf, firstText, personOf } from './fields.ts';
import { hintsOf } from './hints.ts';
import { hrefOf, linkOf } from './item-links.ts';
import { attributeOf, nameOf } from './names.ts';
import { htmlOf, textOf } from './texts.ts';
import { type Element, MOST_ITEMS, type Tree } from './tree.ts';
import { FEED, type ItemField } from './vocabulary.ts';

/** What every step needs besides the tree: the document's address and the time. */
interface Scene {
  readonly url: string;
  /** Epoch milliseconds. */
  readonly now: number;
}

/** A document for rss-parser: names and dates. Texts from outside are laid aside, in their places stand their numbers. */
export interface Canonical {
  readonly xml: string;
  readonly aside: readonly string[];
  readonly hints: FeedHints;
}

type Children = ReadonlyMap<string, readonly Element[]>;
const NOBODY: readonly Element[] = [];

const dated = (name: string, iso: string | undefined): string => (iso ? `<${name}>${iso}</${name}>` : '');
/** Lays a text aside and writes its number: rss-parser walks over text a character at a time, and would read into it. */
const lay = (name: string, text: string | undefined, aside: string[]): string =>
  text ? `<${name}>${aside.push(text) - 1}</${name}>` : '';

/** Atom: entries without an author have that of their source, or the feed's. */
const inherited = (element: Element, children: Children): string | undefined => {
  const source = children.get('source')?.[0];
  const outer = element.parent && nameOf(element.parent) === 'feed' ? element.parent : null;
  const authors = [source, outer].flatMap((one) => (one ? (childrenOf(one).get('author') ?? []) : []));
  return firstText(authors, personOf);
};

const item = (element: Element, { url, now }: Scene, aside: string[]): string => {
  const children = childrenOf(element);
  const groups = fieldsOf(children);
  const of = (field: ItemField): readonly Element[] => {
    const [first = NOBODY, ...more] = groups(field);
    return more.length ? [...first, ...more.flat()] : first;
  };
  const { summary, content } = bodiesOf(of('summary'), of('content'));
  return [
    '<item>',
    lay('title', firstText(of('title'), htmlOf), aside),
    lay('link', linkOf(children, url) ?? hrefOf(element, url), aside),
    lay('guid', firstText(of('key'), textOf) ?? attributeOf(element, 'about'), aside),
    dated('pubDate', dateOf(groups('published'), now)),
    dated('updated', dateOf(groups('updated'), now) ?? readDate(attributeOf(element, 'lastmod'), now)),
    lay('dc:creator', firstText(of('author'), personOf) ?? inherited(element, children), aside),
    lay('short', summary, aside),
    lay('long', content, aside),
    ...of('category')
      .flatMap(categoriesOf)
      .map((name) => lay('category', name.trim(), aside)),
    '</item>',
  ].join('');
};

/** xml:lang of the element or of what stands around it. */
const langOf = (element: Element): string | undefined => {
  const own = element.attributes.get('xml:lang');
  return own ?? (element.parent ? langOf(element.parent) : undefined);
};

/**
 * The tree, whatever dialect it speaks, as one small well-formed RSS 2.0 document: names by namespace, links absolute,
 * dates ISO or absent, texts (HTML) laid aside. Throws BarqError not_a_feed.
 */
export const canonical = ({ top }: Tree, scene: Scene): Canonical => {
  const root = rootOf(top) ?? loneEntry(top);
  if (!root) throw fail('not_a_feed', {});
  const channel = channelOf(root);
  const children = childrenOf(channel);
  const items = itemsOf(root).slice(0, MOST_ITEMS);
  const aside: string[] = [];
  const xml = [
    '<rss version="2.0"><channel>',
    lay('title', firstText(named(children, FEED.title), htmlOf), aside),
    lay('link', linkOf(children, scene.url) ?? hrefOf(channel, scene.url), aside),
    lay('language', firstText(named(children, FEED.language), textOf) ?? langOf(channel), aside),
    ...items.map((element) => item(element, scene, aside)),
    '</channel></rss>',
  ].join('');
  return { xml, aside, hints: hintsOf(children, scene.url) };
};
