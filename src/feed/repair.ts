import { characterOf } from './entities.ts';

/** What XML forbids even as a reference. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const FORBIDDEN = /[\0-\x08\v\f\x0e-\x1f\x7f\ufffe\uffff]/g;
/** In a Unicode text these are windows-1252 bytes that went through the wrong decoder: quotation marks and dashes. */
const MISPLACED = /[\u0080-\u009f]/g;
/** Either of them: most documents hold none, and one look is enough to know. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const WRONG = /[\0-\x08\v\f\x0e-\x1f\x7f-\x9f\ufffe\uffff]/;
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

/** Without the DOCTYPE no entity is ever declared: neither a bomb nor a file can be expanded. */
const withoutDoctype = (text: string): string => {
  const at = startOfDoctype(text);
  return at < 0 ? text : text.slice(0, at) + text.slice(endOfDoctype(text, at));
};

const lawful = (text: string): string =>
  WRONG.test(text) ? text.replace(FORBIDDEN, '').replace(MISPLACED, (c) => characterOf(c.charCodeAt(0))) : text;

/** Text of a feed without what no XML may hold, ready for the tolerant tokenizer. */
export const repair = (text: string): string => withoutDoctype(lawful(text.toWellFormed()));
