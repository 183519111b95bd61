import { evenly } from './spaces.ts';

/** Shows nothing, or steers what others show: controls, direction marks, invisible joiners that carry no letter. */
const UNSEEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  /[\0-\t\v-\x1f\x7f-\x9f\xad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffc\ufffe\uffff]|\udb40[\udc00-\udc7f]/g;
/** Stacked marks climb over the lines above; no script needs more than five on one letter. */
const STACKED = /(\p{M}{5})\p{M}+/gu;
/** Nearly all text is nothing but these, which are seen, stand by themselves and steer nothing: it is clean as it is. */
const UNUSUAL =
  /[^\n\x20-\x7e\xa0-\xac\xae-\u02ff\u0370-\u0482\u048a-\u052f\u060c\u061b\u061d-\u064a\u0660-\u066f\u0671-\u06d5\u2010-\u2027\u2030-\u205e\u20a0-\u20cf\u2100-\u2bff]/;
/** Is a character seen, by itself and without power over others? */
export const isUsual = (character: string): boolean => !UNUSUAL.test(character);

const TITLE = 300;
/** UTF-16 units that are looked at for a title: 300 graphemes with room for long emoji and marks. */
const TITLE_UNITS = 6000;

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** Text without control and direction characters, lone surrogates and heaps of combining marks. Keeps line breaks. */
export const clean = (text: string): string =>
  UNUSUAL.test(text) ? text.toWellFormed().replace(UNSEEN, '').replace(STACKED, '$1') : text;

export const oneLine = (text: string): string => clean(evenly(text)).trim();

/** One line of at most `most` graphemes. */
export const cut = (text: string, most: number): string => {
  const line = oneLine(text.slice(0, TITLE_UNITS * 2)).slice(0, TITLE_UNITS);
  if (line.length <= most) return line.toWellFormed();
  let count = 0;
  for (const { index } of graphemes.segment(line)) {
    if (count === most) return line.slice(0, index).trimEnd();
    count += 1;
  }
  return line.toWellFormed();
};

export const cutTitle = (text: string): string => cut(text, TITLE);

/** Outside text inside a problem's details. */
export const shown = (text: string): string => cut(text, 120);
