import { readDate } from './dates.ts';
import { childrenOf, type Groups, named } from './elements.ts';
import { attributeOf } from './names.ts';
import { htmlOf, textOf } from './texts.ts';
import type { Element } from './tree.ts';

/** UTF-16 units of a name; bounds the patterns below, which look for `@` in it. */
const LONGEST_NAME = 500;

export const firstText = (elements: readonly Element[], read: (element: Element) => string): string | undefined => {
  for (const element of elements) {
    const text = read(element);
    if (text.trim()) return text;
  }
  return undefined;
};

/** `Name`, from <author><name>, `mail@host (Name)`, `Name <mail@host>` or the plain text. */
export const personOf = (element: Element): string => {
  const [name] = named(childrenOf(element), ['name', 'rdf:value', 'email']);
  const text = textOf(name ?? element)
    .trim()
    .slice(0, LONGEST_NAME);
  return (
    /^[^\s()<>]+@[^\s()<>]+\s*\(([^()]+)\)$/.exec(text)?.[1] ??
    /^([^<>()]+)[<(][^\s<>()]+@[^\s<>()]+[>)]$/.exec(text)?.[1] ??
    text
  );
};

/** A category says its name in a label, a term, or its text; a term that is an address is for machines. */
export const categoriesOf = (element: Element): string[] => {
  const attributes = ['label', 'term', 'text'].map((name) => attributeOf(element, name)).filter((text) => text?.trim());
  const names = attributes.flatMap((text) => (text && !/^https?:/.test(text) ? [text] : []));
  if (names.length) return names;
  const text = textOf(element);
  return /(keywords|tags)$/i.test(element.name) ? text.split(',') : [text];
};

/** A date under the best of the names that has one; of those alike the last, which was most likely added to correct. */
export const dateOf = (groups: Groups, now: number): string | undefined => {
  for (const elements of groups)
    for (let i = elements.length - 1; i >= 0; i -= 1) {
      const element = elements[i];
      const date = element && readDate(textOf(element), now);
      if (date) return date;
    }
  return undefined;
};

/** The short and the long text. Where an item has both a summary and a description, the description is its content. */
export const bodiesOf = (
  short: readonly Element[],
  long: readonly Element[],
): { summary: string | undefined; content: string | undefined } => {
  const content = firstText(long, htmlOf);
  const both = short.length > 1 && isPlain(short[0], 'summary') && isPlain(short[1], 'description');
  if (content !== undefined || !both) return { summary: firstText(short, htmlOf), content };
  return { summary: firstText(short.slice(0, 1), htmlOf), content: firstText(short.slice(1), htmlOf) };
};

const isPlain = (element: Element | undefined, name: string): boolean => element?.name.toLowerCase() === name;
