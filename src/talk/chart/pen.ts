import type { Language } from '#src/base/lang.ts';
import { line, plain, type Run } from '#src/talk/runs.ts';
import { escaped, FAMILY, type Ruler, type Text } from './ink.ts';

export const WIDTH = 550;

/** On the card every one of them can be read (WCAG: text 4.5, signs 3), whichever theme lies around it. */
export const COLOURS = {
  card: '#1e2030',
  edge: '#4a5070',
  grid: '#3a3f58',
  text: '#f1f2f8',
  muted: '#b4b9d0',
  /** After Okabe and Ito: told apart by colour-blind people, too. */
  lines: ['#56b4e9', '#e69f00', '#2fc08f', '#cc79a7', '#f0e442'],
} as const;

/** Where a text stands to its place, in the direction in which the language is read. */
export type Anchor = 'start' | 'middle' | 'end';

export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface Look extends Text {
  readonly fill: string;
  /** It may stand upon lines: they end before its letters. */
  readonly halo?: boolean;
}

export type Place = readonly [x: number, y: number];

/** Text above and below its line, as shares of its size. */
const ASCENT = 0.95;
const DESCENT = 0.35;

export const touches = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

const HALO = ` stroke="${COLOURS.card}" stroke-width="4" stroke-linejoin="round" paint-order="stroke"`;

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
const n = (value: number): string => String(Math.round(value * 100) / 100);

/** Signs that the font has beside letters and those of ASCII. */
export const SIGNS = '«»“”‘’–—…•·°€£₿²³×±≈≤≥−‰‑،؛؟٪٫٬';
/** Anything else would be drawn as a box. */
const FOREIGN = new RegExp(`[^\\p{Script=Latin}\\p{Script=Arabic}\\p{Script=Inherited} -~${SIGNS}]`, 'gu');

const drawable = (run: Run): Run => {
  // The font has no narrow space; Intl writes it into numbers and dates.
  const text = run.text.replace(/[\u202F\u2009\u00A0]/g, ' ');
  return { ...run, text: run.kind === 'foreign' ? text.replace(FOREIGN, '').replace(/\s+/g, ' ') : text };
};

/**
 * Draws in the direction in which the language is read: a place is given from the side where reading begins, and Arabic
 * is the mirror of it. resvg gives every text a base direction from left to right, so `plain` brings its own isolates.
 */
export const pen = (lang: Language, ruler: Ruler) => {
  const at = (x: number): number => (lang === 'ar' ? WIDTH - x : x);
  const anchored = (anchor: Anchor): Anchor =>
    anchor === 'middle' || lang === 'en' ? anchor : anchor === 'start' ? 'end' : 'start';
  const written = (runs: readonly Run[]): string => plain(line('plain', runs.map(drawable)), lang);
  const widthOf = (runs: readonly Run[], look: Text): number => (runs.length === 0 ? 0 : ruler(written(runs), look));

  /** Runs cut to a width: words lose letters, a figure stays whole, since half of it is another figure. */
  const fitted = (runs: readonly Run[], room: number, look: Text): readonly Run[] => {
    if (widthOf(runs, look) <= room) return runs;
    const longest = runs.reduce((best, run, i) => {
      const size = run.kind === 'figure' ? 0 : run.text.length;
      return size > (runs[best]?.kind === 'figure' ? 0 : (runs[best]?.text.length ?? 0)) ? i : best;
    }, 0);
    const chosen = runs[longest];
    if (!chosen || chosen.kind === 'figure') return runs;
    const letters = [...graphemes.segment(chosen.text)].map(({ segment }) => segment);
    const cutTo = (count: number): readonly Run[] =>
      runs.map((run, i) =>
        i === longest ? { ...run, text: count === 0 ? '' : `${letters.slice(0, count).join('').trimEnd()}…` } : run,
      );
    let [fits, over] = [0, letters.length];
    while (over - fits > 1) {
      const middle = (fits + over) >> 1;
      if (widthOf(cutTo(middle), look) <= room) fits = middle;
      else over = middle;
    }
    return fits > 0 || runs.length === 1 ? cutTo(Math.max(1, fits)) : fitted(cutTo(0), room, look);
  };

  const boxOf = (runs: readonly Run[], [x, y]: Place, anchor: Anchor, look: Text): Box => {
    const width = widthOf(runs, look);
    const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
    return { left, right: left + width, top: y - look.size * ASCENT, bottom: y + look.size * DESCENT };
  };

  return {
    widthOf,
    fitted,
    boxOf,
    text: (runs: readonly Run[], [x, y]: Place, anchor: Anchor, { size, bold, fill, halo }: Look): string =>
      `<text x="${n(at(x))}" y="${n(y)}" text-anchor="${anchored(anchor)}" font-family="${FAMILY}" font-size="${size}" font-weight="${bold ? 700 : 400}" fill="${fill}"${halo ? HALO : ''}>${escaped(written(runs))}</text>`,
    path: (places: readonly Place[], attributes: string): string =>
      `<path d="${places.map(([x, y], i) => `${i ? 'L' : 'M'}${n(at(x))} ${n(y)}`).join('')}" ${attributes}/>`,
    circle: ([x, y]: Place, radius: number, attributes: string): string =>
      `<circle cx="${n(at(x))}" cy="${n(y)}" r="${n(radius)}" ${attributes}/>`,
    /** From `x` on in reading direction. */
    rect: ([x, y]: Place, width: number, height: number, attributes: string): string =>
      `<rect x="${n(lang === 'ar' ? WIDTH - x - width : x)}" y="${n(y)}" width="${n(width)}" height="${n(height)}" ${attributes}/>`,
  };
};

export type Pen = ReturnType<typeof pen>;
