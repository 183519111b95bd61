import { nameOf } from './names.ts';
import { type Element, isElement } from './tree.ts';

/** Elements of one name that are looked at in one item; no honest item has more. */
const MOST_ALIKE = 60;

/** Children of `element` by their canonical names, in order; those of media groups count as its own. */
export const childrenOf = (element: Element): Map<string, Element[]> => {
  const found = new Map<string, Element[]>();
  const collect = (parent: Element): void => {
    for (const child of parent.children) {
      if (!isElement(child)) continue;
      const name = nameOf(child);
      const same = found.get(name);
      if (same && same.length < MOST_ALIKE) same.push(child);
      else if (!same) found.set(name, [child]);
      if (name === 'media:group' || name === 'media:content') collect(child);
    }
  };
  collect(element);
  return found;
};

/** All elements under any of the names, those of earlier names first. */
export const named = (children: ReadonlyMap<string, readonly Element[]>, names: readonly string[]): Element[] =>
  names.flatMap((name) => children.get(name) ?? []);

const ROOT = /^(rss|feed|rdf|channel)$/;
const local = (element: Element): string => element.name.slice(element.name.indexOf(':') + 1).toLowerCase();

/** The feed's root wherever it stands: junk may come before it, even unclosed, and pages may be wrapped around it. */
export const rootOf = (element: Element): Element | null => {
  for (const child of element.children) {
    if (!isElement(child)) continue;
    if (ROOT.test(local(child))) return child;
    const inner = rootOf(child);
    if (inner) return inner;
  }
  return null;
};

/** A document may be one entry alone. */
export const loneEntry = (top: Element): Element | null =>
  top.children.some((child) => isElement(child) && nameOf(child) === 'entry') ? top : null;

export const channelOf = (root: Element): Element =>
  root.children.find((child): child is Element => isElement(child) && local(child) === 'channel') ?? root;

const TEXTS = /^(title|description|summary|content|content:encoded|xhtml:.*|source|image|textinput)$/;

/** Items in the order of the document, wherever they stand: beside the channel, inside it, or inside each other. */
export const itemsOf = (element: Element): Element[] =>
  element.children.filter(isElement).flatMap((child) => {
    const name = nameOf(child);
    if (name === 'item' || name === 'entry') return [child, ...itemsOf(child)];
    return TEXTS.test(name) ? [] : itemsOf(child);
  });
