import type { Element } from './tree.ts';

/** Characters of a link that is kept. */
const LONGEST = 4096;
const TRACKING = /^utm_/i;

/** Parameters that only tell the publisher where a click came from. */
const untracked = (url: URL): URL => {
  // Untouched where there are none: rewriting a query changes the spelling of what it holds.
  if (!url.search || ![...url.searchParams.keys()].some((name) => TRACKING.test(name))) return url;
  for (const name of [...url.searchParams.keys()]) if (TRACKING.test(name)) url.searchParams.delete(name);
  return url;
};

/** An address that is written as it would be after parsing: nothing to decode, to fold or to leave out. */
const PARSED = /^https?:\/\/[a-z\d.-]{1,200}\.[a-z]{2,24}\/[\w./~-]*$/;
const isParsed = (text: string): boolean => PARSED.test(text) && !text.includes('/.') && !text.includes('xn--');

/** The reference as an absolute http(s) address, or undefined: judged after parsing, which strips tabs out of schemes. */
export const webLink = (reference: string | undefined, base: string): string | undefined => {
  const text = reference?.trim();
  if (!text || text.length > LONGEST) return undefined;
  if (isParsed(text)) return text;
  const url = URL.parse(text, base) ?? URL.parse(text);
  if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password) return undefined;
  const { href } = untracked(url);
  return href.length <= LONGEST ? href : undefined;
};

/** The address that references inside the element are relative to: its chain of xml:base, then the document's. */
export const baseOf = (element: Element, documentUrl: string): string => {
  const outer = element.parent ? baseOf(element.parent, documentUrl) : documentUrl;
  const own = element.attributes.size > 0 ? element.attributes.get('xml:base') : undefined;
  return own === undefined ? outer : (URL.parse(own.trim(), outer)?.href ?? outer);
};
