import { Parser } from 'htmlparser2';
import { remembered } from '#src/base/memo.ts';

const REFERENCE = /&(?:#x[0-9a-f]{1,8}|#\d{1,8}|[a-z][a-z0-9]{1,31});/gi;
const XML: ReadonlyMap<string, string> = new Map([
  ['&lt;', '<'],
  ['&gt;', '>'],
  ['&amp;', '&'],
  ['&quot;', '"'],
  ['&apos;', "'"],
]);

/** HTML's table of names is the tokenizer's own. An unknown name stays as it is written. */
const named = (written: string): string => {
  let text = '';
  const parser = new Parser({ ontext: (part) => (text += part) });
  parser.end(written);
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

const characters = remembered((written) => {
  if (written[1] !== '#') return XML.get(written) ?? named(written);
  return characterOf(
    /x/i.test(written) ? Number.parseInt(written.slice(3), 16) : Number.parseInt(written.slice(2), 10),
  );
});

/** References of XML and HTML as characters, once. What is no reference (a bare `&`) stays. */
export const decodeReferences = (text: string): string =>
  text.includes('&') ? text.replace(REFERENCE, characters) : text;

const ESCAPES: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
]);
/** Text as XML character data or attribute value. */
export const escapeXml = (text: string): string => text.replace(/[&<>"]/g, (c) => ESCAPES.get(c) ?? c);
