import { isUsual } from './clean.ts';

/** What a character asks of the walk. */
export const PLAIN = 0;
export const SPACE = 1;
export const TAG = 2;
export const REFERENCE = 3;
/** It is looked at again with its line. */
export const UNUSUAL = 4;
/** It is for the thorough reading. */
export const BAIL = 5;

/** Characters of the table; behind it lie scripts that need the thorough look at their line. */
const KNOWN = 0x2c00;
const kindOf = (code: number): number => {
  const c = String.fromCharCode(code);
  if (c === '<') return TAG;
  if (c === '&') return REFERENCE;
  if (c === '\u2028' || c === '\u2029') return BAIL;
  if (/\s/.test(c)) return SPACE;
  // Letters that begin UTF-8 in windows-1252 are looked at with what follows them.
  return isUsual(c) && !(code >= 0xc2 && code <= 0xf4) ? PLAIN : UNUSUAL;
};
const KINDS = Uint8Array.from({ length: KNOWN }, (_, code) => kindOf(code));
export const kindAt = (text: string, at: number): number => {
  const code = text.charCodeAt(at);
  if (code < KNOWN) return KINDS[code] ?? PLAIN;
  // Beyond the table only these two are white space; behind the end there is no code.
  return code === 0x3000 || code === 0xfeff || Number.isNaN(code) ? BAIL : UNUSUAL;
};
