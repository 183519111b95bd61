import { baseOf, webLink } from './links.ts';
import { attributeOf } from './names.ts';
import { textOf } from './texts.ts';
import type { Element } from './tree.ts';

type Children = ReadonlyMap<string, readonly Element[]>;

const isPage = (link: Element): boolean => /^$|html/.test(attributeOf(link, 'type') ?? '');
/** Atom lets a relation be written as the address of its entry in the registry. */
const REGISTRY = /^https?:\/\/www\.iana\.org\/assignments\/(?:link-)?relations?\/#?/;
const relOf = (link: Element): string =>
  (attributeOf(link, 'rel') ?? 'alternate').trim().toLowerCase().replace(REGISTRY, '');

const resolved = (element: Element, reference: string | undefined, documentUrl: string): string | undefined =>
  webLink(reference, baseOf(element, documentUrl));

/** A guid is a link unless it says that it is not. */
const permalink = (children: Children, documentUrl: string): string | undefined => {
  const guid = children
    .get('guid')
    ?.find((one) => (attributeOf(one, 'ispermalink') ?? 'true').trim().toLowerCase() !== 'false');
  const text = guid && textOf(guid).trim();
  // Relative guids exist, but most that do not start with a scheme are plain identifiers.
  return text && /^https?:/i.test(text) ? webLink(text, documentUrl) : undefined;
};

const samePage = (a: string, b: string): boolean => {
  const [x, y] = [new URL(a), new URL(b)];
  return x.host === y.host && x.pathname === y.pathname;
};

/**
 * Where the element says a reader finds it: an original that a proxy stands for, a text link, an alternate page, the
 * permalink; never an enclosure. A permalink of the same page goes before a link with tracking.
 */
export const linkOf = (children: Children, documentUrl: string): string | undefined => {
  const links = children.get('link') ?? [];
  const original = children.get('feedburner:origlink')?.[0];
  const texts = links.map((link) =>
    attributeOf(link, 'href') ? undefined : resolved(link, textOf(link), documentUrl),
  );
  const alternates = links.filter((link) => relOf(link) === 'alternate');
  const hrefs = [...alternates.filter(isPage), ...alternates].map((link) =>
    resolved(link, attributeOf(link, 'href'), documentUrl),
  );
  const permanent = permalink(children, documentUrl);
  const link = [original && resolved(original, textOf(original), documentUrl), ...texts.toReversed(), ...hrefs].find(
    Boolean,
  );
  return link && permanent && samePage(link, permanent) ? permanent : (link ?? permanent);
};

/** Channel Definition Format: the address is an attribute of the item. */
export const hrefOf = (element: Element, documentUrl: string): string | undefined =>
  resolved(element, attributeOf(element, 'href') ?? attributeOf(element, 'about'), documentUrl);
