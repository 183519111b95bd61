/** Shows nothing, or steers what others show: controls, direction marks, invisible joiners that carry no letter. */
const UNSEEN =
  /(?!\n)\p{Cc}|[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffc\ufffe\uffff\u{e0000}-\u{e007f}]/gu;
/** Stacked marks climb over the lines above; no script needs more than five on one letter. */
const STACKED = /(\p{M}{5})\p{M}+/gu;
const TITLE = 300;
/** UTF-16 units that are looked at for a title: 300 graphemes with room for long emoji and marks. */
const TITLE_UNITS = 6000;

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** Text without control and direction characters, lone surrogates and heaps of combining marks. Keeps line breaks. */
export const clean = (text: string): string => text.toWellFormed().replace(UNSEEN, '').replace(STACKED, '$1');

export const oneLine = (text: string): string => clean(text.replace(/\s+/g, ' ')).trim();

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
