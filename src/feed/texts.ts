import { escapeXml } from './entities.ts';
import { isMarkup } from './html-tags.ts';
import { attributeOf } from './names.ts';
import { type Element, isElement } from './tree.ts';

/** UTF-16 units of markup that are read of one text; the depth cap keeps the recursion short. */
export const LONGEST_TEXT = 262_144;

/** HTML reads `</br>` as one more break. */
const VOID = /^(br|hr|img|input|wbr)$/;

const serialise = (nodes: readonly (Element | string)[], escaped: boolean, out: string[]): string[] => {
  for (const node of nodes) {
    if (!isElement(node)) out.push(escaped ? escapeXml(node) : node);
    else {
      const name = node.name.slice(node.name.indexOf(':') + 1).toLowerCase();
      // A real element is never prose: one that HTML does not know goes without its tags.
      const known = isMarkup(name);
      if (known) out.push(`<${name}>`);
      serialise(node.children, escaped, out);
      if (known && !VOID.test(name)) out.push(`</${name}>`);
    }
  }
  return out;
};

const BASE64 = /^[A-Za-z0-9+/=\s]+$/;
/** Only a media type that is no text needs base64; a bare word (text, html, plain) is a kind of text. */
const isMarkupType = (type: string): boolean => !type.includes('/') || /^text\/|[/+]xml|html/.test(type);

const fromBase64 = (text: string): string => (BASE64.test(text) ? Buffer.from(text, 'base64').toString('utf8') : text);

/** The text of an element and of all inside it. */
export const textOf = ({ children }: Element): string => {
  const [only] = children;
  if (children.length === 1 && only !== undefined && !isElement(only)) return only;
  return children.map((child) => (isElement(child) ? textOf(child) : child)).join('');
};

/**
 * What an element says, as HTML: escaped markup, naked child elements in their order, or base64. Attributes are gone,
 * since only the text will be kept.
 */
export const htmlOf = (element: Element): string => {
  const type = (attributeOf(element, 'type') ?? '').trim().toLowerCase();
  const mode = attributeOf(element, 'mode') ?? '';
  const [only] = element.children;
  if (element.children.length === 1 && only !== undefined && !isElement(only))
    return mode === 'base64' || !isMarkupType(type) ? fromBase64(only) : only.slice(0, LONGEST_TEXT);
  if (!element.children.some(isElement)) return textOf(element).slice(0, LONGEST_TEXT);
  const escaped = mode === 'xml' || /xhtml|[/+]xml/.test(type);
  return serialise(element.children, escaped, []).join('').slice(0, LONGEST_TEXT);
};
