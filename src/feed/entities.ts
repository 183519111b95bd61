import { Parser } from 'htmlparser2';

const REFERENCE = /&(?:#x([0-9a-f]{1,8})|#(\d{1,8})|([a-z][a-z0-9]{1,31}));/gi;
const XML: ReadonlyMap<string, string> = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['amp', '&'],
  ['quot', '"'],
  ['apos', "'"],
]);
/** Names seen so far; bounded, since a feed may invent any number of them. */
const names = new Map<string, string>(XML);
const MOST_NAMES = 4000;

/** HTML's table of names is the tokenizer's own. An unknown name stays as it is written. */
const named = (name: string, written: string): string => {
  const known = names.get(name);
  if (known !== undefined) return known;
  let text = '';
  const parser = new Parser({ ontext: (part) => (text += part) });
  parser.end(written);
  if (names.size < MOST_NAMES) names.set(name, text);
  return text;
};

/** Code points 128 to 159 are windows-1252 in every feed that names them; those that XML forbids vanish. */
export const characterOf = (code: number): string => {
  if (code >= 0x80 && code <= 0x9f) return new TextDecoder('windows-1252').decode(Uint8Array.of(code));
  if (code === 9 || code === 10 || code === 13) return String.fromCodePoint(code);
  if (code < 0x20 || (code >= 0xd800 && code <= 0xdfff) || code === 0xfffe || code === 0xffff || code > 0x10ffff)
    return '';
  return String.fromCodePoint(code);
};

/** References of XML and HTML as characters, once. What is no reference (a bare `&`) stays. */
export const decodeReferences = (text: string): string =>
  text.includes('&')
    ? text.replace(REFERENCE, (written, hex?: string, decimal?: string, name?: string) =>
        name === undefined
          ? characterOf(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16))
          : named(name, written),
      )
    : text;

const ESCAPES: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
]);
/** Text as XML character data or attribute value. */
export const escapeXml = (text: string): string => text.replace(/[&<>"]/g, (c) => ESCAPES.get(c) ?? c);
