import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { fail } from '#src/base/problem.ts';
import { decode } from './decode.ts';
import { htmlToText } from './html.ts';

/** UTF-16 units of a page, tags that open in it, and how many more may be open than closed: the DOM is quadratic there. */
const LONGEST = 2 * 2 ** 20;
const MOST_TAGS = 20_000;
const MOST_OPEN = 400;
/** Units of text below which a page holds no article. */
const LEAST = 300;

const VOID = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr|p|li|dd|dt|option|td|tr|th)$/i;

/** Elements that stand open in the page at most; those that HTML closes by itself are not counted. Throws too_deep, too_large. */
const weigh = (html: string): void => {
  let [tags, open] = [0, 0];
  for (const [, closing, name = ''] of html.matchAll(/<(\/?)([a-z][a-z0-9]{0,15})?/gi)) {
    tags += 1;
    if (name && !VOID.test(name)) open = closing ? Math.max(0, open - 1) : open + 1;
    if (open > MOST_OPEN) throw fail('too_deep', { limit: String(MOST_OPEN) });
    if (tags > 2 * MOST_TAGS) throw fail('too_large', { limit: String(MOST_TAGS) });
  }
};

/** Every `<!` opens a comment or a declaration, whose end is looked for up to the end of the page. */
const withoutComments = (html: string): string => {
  const parts: string[] = [];
  let at = 0;
  for (let open = html.indexOf('<!'); open >= 0; open = html.indexOf('<!', at)) {
    parts.push(html.slice(at, open));
    const end = html.startsWith('<!--', open) ? html.indexOf('-->', open) : html.indexOf('>', open);
    if (end < 0) return parts.join('');
    at = end + (html.startsWith('<!--', open) ? 3 : 1);
  }
  return [...parts, html.slice(at)].join('');
};

/**
 * The article that a web page holds, as plain text with paragraphs; empty where it holds none. Called in a thread with
 * limits: what the libraries do with a page that slips through these here is bounded by nothing else.
 * Throws BarqError too_deep, too_large.
 */
export const fullTextOf = (bytes: Uint8Array, contentType: string | undefined): string => {
  const html = withoutComments(decode(bytes, contentType).slice(0, LONGEST));
  weigh(html);
  const { document } = parseHTML(html);
  if (!document.documentElement) return '';
  const text = htmlToText(new Readability(document, { charThreshold: LEAST }).parse()?.content ?? '');
  return text.length < LEAST ? '' : text;
};
