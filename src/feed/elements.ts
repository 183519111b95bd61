import { nameOf } from './names.ts';
import { type Element, isElement } from './tree.ts';
import { type ItemField, PLACES } from './vocabulary.ts';

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

/** What may hold one field of an item: groups of elements of one name, those of the best name first. */
export type Groups = readonly (readonly Element[])[];
const NO_GROUPS: Groups = [];

interface Ranked {
  readonly rank: number;
  readonly elements: readonly Element[];
}

/** The children of an item (by their names) by the fields that they may hold. */
export const fieldsOf = (children: ReadonlyMap<string, readonly Element[]>): ((field: ItemField) => Groups) => {
  const found = new Map<ItemField, Ranked[]>();
  for (const [name, elements] of children) {
    const place = PLACES.get(name);
    if (!place) continue;
    const { field, rank } = place;
    const same = found.get(field);
    if (same) same.push({ rank, elements });
    else found.set(field, [{ rank, elements }]);
  }
  return (field) => {
    const ranked = found.get(field);
    if (!ranked) return NO_GROUPS;
    return (ranked.length > 1 ? ranked.sort((a, b) => a.rank - b.rank) : ranked).map(({ elements }) => elements);
  };
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
export const itemsOf = (element: Element, found: Element[] = []): Element[] => {
  for (const child of element.children) {
    if (!isElement(child)) continue;
    const name = nameOf(child);
    const isItem = name === 'item' || name === 'entry';
    if (isItem) found.push(child);
    if (isItem || !TEXTS.test(name)) itemsOf(child, found);
  }
  return found;
};
