import { isUtf8 } from 'node:buffer';
import { arabicReading } from './arabic-bytes.ts';

/** Bytes at the start in which a prolog is looked for. */
const PROLOG = 1024;
/** Multi-byte charsets whose bytes may by chance be valid UTF-8: the declaration is believed first. */
const CJK = /^(gb|big5|shift|sjis|ms_kanji|x-sjis|euc|iso-2022|ks_c|korean|cp9(32|36|49|50)|windows-(31j|949)|hz)/;
const LATIN = /^(windows-1252|iso-8859-1|iso8859-1|latin1|us-ascii|ascii|l1|x-ansi)$/;
const WIDE = /^(utf-?16|utf-?32|ucs|unicode|iso-10646)/;

const bom = (bytes: Uint8Array): string | undefined => {
  const [a, b, c, d] = bytes;
  if (a === 0xff && b === 0xfe && c === 0 && d === 0) return 'utf-32le';
  if (a === 0 && b === 0 && c === 0xfe && d === 0xff) return 'utf-32be';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  return undefined;
};

/** The zero bytes around an ASCII character tell wide charsets that carry no mark. */
const zeroPattern = (bytes: Uint8Array): string | undefined => {
  const zeros = [...bytes.subarray(0, 4)].map((byte) => (byte === 0 ? '0' : 'x')).join('');
  return { x000: 'utf-32le', '000x': 'utf-32be', x0x0: 'utf-16le', '0x0x': 'utf-16be' }[zeros];
};

const utf32 = (bytes: Uint8Array, little: boolean): string => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength - (bytes.byteLength % 4));
  const parts: string[] = [];
  for (let at = 0; at < view.byteLength; at += 4) {
    const code = view.getUint32(at, little);
    parts.push(code > 0x10ffff ? '\ufffd' : String.fromCodePoint(code));
  }
  return parts.join('');
};

const decoder = (label: string): TextDecoder | null => {
  try {
    return new TextDecoder(label);
  } catch {
    return null;
  }
};

const inCharset = (bytes: Uint8Array, charset: string): string | null => {
  if (charset.startsWith('utf-32')) return utf32(bytes, charset.endsWith('le'));
  return decoder(charset)?.decode(bytes) ?? null;
};

const declared = (bytes: Uint8Array, contentType: string): string[] => {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, PROLOG));
  const http = /charset\s*=\s*["']?\s*([\w.:-]+)/i.exec(contentType)?.[1];
  const prolog = /<\?xml[^>]{0,200}?\sencoding\s*=\s*["']\s*([\w.:-]+)/i.exec(head)?.[1];
  return [http, prolog].filter((label) => label !== undefined).map((label) => label.toLowerCase());
};

/** As UTF-8, where that is what the bytes are but for a few broken ones (a cut in the middle, an old quotation). */
const asUtf8 = (bytes: Uint8Array): string | null => {
  const text = new TextDecoder('utf-8').decode(bytes);
  if (isUtf8(bytes)) return text;
  let broken = 0;
  let beyond = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code > 0x7f) beyond += 1;
    if (code === 0xfffd) broken += 1;
  }
  return broken * 10 <= beyond ? text : null;
};

/**
 * The bytes of a feed as text. What the bytes themselves say goes before what headers say, because servers declare
 * charsets for all their files alike: a byte order mark, zero bytes, well-formed UTF-8, and for Arabic the letters.
 */
export const decode = (bytes: Uint8Array, contentType = ''): string => {
  const seen = bom(bytes) ?? zeroPattern(bytes);
  const certain = seen && inCharset(bytes, seen);
  if (certain) return certain;
  const labels = declared(bytes, contentType).filter((label) => !WIDE.test(label) && decoder(label));
  const cjk = labels.find((label) => CJK.test(label));
  if (cjk) return inCharset(bytes, cjk) ?? '';
  const utf8 = asUtf8(bytes);
  if (utf8 !== null) return utf8;
  const label = labels.find((one) => !/^utf-?8$/.test(one));
  if (label && !LATIN.test(label)) return inCharset(bytes, label) ?? '';
  return arabicReading(bytes) ?? new TextDecoder('windows-1252').decode(bytes);
};
