import { declaredIn, expanded } from './declared.ts';
import { characterOf } from './entities.ts';

/** What XML forbids even as a reference. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const FORBIDDEN = /[\0-\x08\v\f\x0e-\x1f\x7f\ufffe\uffff]/g;
/** In a Unicode text these are windows-1252 bytes that went through the wrong decoder: quotation marks and dashes. */
const MISPLACED = /[\u0080-\u009f]/g;
/** Either of them, or half a character: most documents hold none, and one look is enough to know. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const WRONG = /[\0-\x08\v\f\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]/;
/** Units of a DOCTYPE in which entities are looked for. */
const SUBSET = 100_000;
const DOCTYPE = /^<!DOCTYPE/i;
const ROOT = /^<(?:[\w-]*:)?(?:rss|feed|channel|rdf|html)\b/i;

/** Index behind a DOCTYPE with its internal subset; quoted strings may hold any bracket. */
const endOfDoctype = (text: string, start: number): number => {
  let inSubset = false;
  for (let i = start; i < text.length; i++) {
    const c = text[i];
    if (c === '"' || c === "'") {
      const close = text.indexOf(c, i + 1);
      if (close < 0) return text.length;
      i = close;
    } else if (c === '[') inSubset = true;
    else if (c === ']') inSubset = false;
    else if (c === '>' && !inSubset) return i + 1;
  }
  return text.length;
};

/** Where the DOCTYPE begins, -1 where there is none: in a comment, or behind the root, the word is only text. */
const startOfDoctype = (text: string): number => {
  let at = text.indexOf('<');
  while (at >= 0) {
    if (text.startsWith('<!--', at)) at = text.indexOf('-->', at);
    else if (DOCTYPE.test(text.slice(at, at + 9))) return at;
    else if (ROOT.test(text.slice(at, at + 40))) return -1;
    at = at < 0 ? at : text.indexOf('<', at + 1);
  }
  return -1;
};

/** Behind it no entity is declared any more but those few that are plain text: neither a bomb nor a file is expanded. */
const withoutDoctype = (text: string): string => {
  const at = startOfDoctype(text);
  if (at < 0) return text;
  const end = endOfDoctype(text, at);
  return expanded(text.slice(0, at) + text.slice(end), declaredIn(text.slice(at, Math.min(end, at + SUBSET))));
};

const lawful = (text: string): string =>
  WRONG.test(text)
    ? text
        .toWellFormed()
        .replace(FORBIDDEN, '')
        .replace(MISPLACED, (c) => characterOf(c.charCodeAt(0)))
    : text;

/** Text of a feed without what no XML may hold, ready for the tolerant tokenizer. */
export const repair = (text: string): string => withoutDoctype(lawful(text));
