import { fail } from '#src/base/problem.ts';
import { MOST_BYTES, tooLarge } from './body.ts';
import { cutTitle } from './clean.ts';
import { decode } from './decode.ts';
import { escapeXml } from './entities.ts';
import { attributeOf } from './names.ts';
import { repair } from './repair.ts';
import { type Element, isElement, readTree } from './tree.ts';

/** A feed as a list of another reader names it. */
export interface Outline {
  readonly url: string;
  readonly title?: string;
  /** The site's address. */
  readonly site?: string;
}

/** More than anybody reads; the rest of a longer list is left out. */
const MOST = 5000;

const nameOf = ({ name }: Element): string => name.slice(name.indexOf(':') + 1).toLowerCase();

const outlines = (element: Element): Outline[] =>
  element.children.filter(isElement).flatMap((child): Outline[] => {
    const inner = outlines(child);
    const url = nameOf(child) === 'outline' ? attributeOf(child, 'xmlurl')?.trim() : undefined;
    if (!url) return inner;
    const title = cutTitle(attributeOf(child, 'title') ?? attributeOf(child, 'text') ?? '');
    return [{ url, ...(title && { title }) }, ...inner];
  });

const has = (element: Element, name: string): boolean =>
  element.children.some((child) => isElement(child) && (nameOf(child) === name || has(child, name)));

/**
 * The feeds that an OPML file names, folders or not, each once. The addresses come from outside: each still has to pass
 * `checkAddress`. Throws BarqError: too_large, too_deep, not_opml.
 */
export const readOpml = (bytes: Uint8Array): Outline[] => {
  if (bytes.byteLength > MOST_BYTES) throw tooLarge();
  const { top } = readTree(repair(decode(bytes)));
  if (!has(top, 'opml') && !has(top, 'outline')) throw fail('not_opml', {});
  return [...new Map(outlines(top).map((one) => [one.url, one])).values()].slice(0, MOST);
};

/** The feeds as OPML 2.0. */
export const writeOpml = (feeds: readonly Outline[]): string =>
  [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<opml version="2.0">',
    '  <head><title>Barq</title></head>',
    '  <body>',
    ...feeds.map(({ url, title, site }) => {
      const name = escapeXml(title || url);
      const html = site ? ` htmlUrl="${escapeXml(site)}"` : '';
      return `    <outline type="rss" text="${name}" title="${name}" xmlUrl="${escapeXml(url)}"${html}/>`;
    }),
    '  </body>',
    '</opml>',
    '',
  ].join('\n');
