import { EDGE, framed, TOP } from './frame.ts';
import { COLOURS, type Look, type Pen, WIDTH } from './pen.ts';
import type { BarsPicture, Beam, BeamGroup } from './picture.ts';
import { arrow, colourOf } from './signs.ts';

const LABEL: Look = { size: 14, bold: true, fill: COLOURS.text };
const NAME: Look = { size: 14, fill: COLOURS.text };
const HEADING: Look = { size: 14, fill: COLOURS.muted };
const THICK = 19;
const STEP = 30;
const HEADED = 22;
const BETWEEN = 6;
const LONGEST_NAME = 165;
const LONGEST_LABEL = 190;
const ARROW = 22;
const GAP = 10;

const endOf = ({ value, reach }: Beam): number => (typeof reach === 'object' ? Math.max(value, reach.to) : value);

/** A bar from nothing to its amount: a bound has an arrow, a range is solid to its low end and pale to its high one. */
const barOf = (pen: Pen, beam: Beam, colour: string, y: number, x: (value: number) => number): string => {
  const [zero, low, high] = [x(0), x(beam.value), x(endOf(beam))];
  const rect = (from: number, to: number, attributes: string): string =>
    pen.rect([Math.min(from, to), y], Math.max(2, Math.abs(to - from)), THICK, `rx="3" ${attributes}`);
  const hollow = `fill="${colour}" fill-opacity="0.15" stroke="${colour}" stroke-width="2"`;
  const solid = beam.weak ? `${hollow} stroke-dasharray="5 4"` : `fill="${colour}"`;
  const middle = y + THICK / 2;
  if (beam.reach === 'down') return rect(zero, low, hollow) + arrow(pen, [low, middle], [-ARROW, 0], COLOURS.text);
  if (beam.reach === 'up') return rect(zero, low, solid) + arrow(pen, [low, middle], [ARROW, 0], COLOURS.text);
  if (beam.reach) return rect(low, high, `fill="${colour}" fill-opacity="0.4"`) + rect(zero, low, solid);
  return rect(zero, low, solid);
};

interface Columns {
  readonly pen: Pen;
  /** Where bars begin, and how wide the longest may be. */
  readonly from: number;
  readonly room: number;
  readonly coloured: boolean;
}

const rowsOf = ({ pen, from, room, coloured }: Columns, { heading, beams }: BeamGroup, top: number): string[] => {
  const ends = beams.flatMap((beam) => [beam.value, endOf(beam)]);
  const [least, most] = [Math.min(0, ...ends), Math.max(0, ...ends)];
  const x = (value: number): number => from + ((value - least) / (most - least || 1)) * room;
  const begin = heading.length > 0 ? top + HEADED : top;
  return [
    ...(heading.length > 0
      ? [pen.text(pen.fitted(heading, WIDTH - 2 * EDGE, HEADING), [EDGE, top + 14], 'start', HEADING)]
      : []),
    ...beams.flatMap((beam, i) => {
      const y = begin + i * STEP;
      const end = Math.max(x(0), x(endOf(beam))) + (beam.reach === 'up' ? ARROW + 4 : 0) + GAP;
      return [
        pen.text(pen.fitted(beam.name, LONGEST_NAME, NAME), [EDGE, y + 15], 'start', NAME),
        barOf(pen, beam, colourOf(coloured ? i : 0), y, x),
        pen.text(pen.fitted(beam.label, LONGEST_LABEL, LABEL), [end, y + 15], 'start', LABEL),
      ];
    }),
  ];
};

const heightOf = ({ heading, beams }: BeamGroup): number => (heading.length > 0 ? HEADED : 0) + beams.length * STEP;

/** Amounts side by side as SVG: all bars begin at zero, and those of one group have one scale. */
export const barsSvg = (pen: Pen, picture: BarsPicture): string => {
  const { groups, coloured } = picture;
  const beams = groups.flatMap((group) => group.beams);
  const widest = (runs: (beam: Beam) => Beam['name'], most: number, look: Look): number =>
    Math.max(0, ...beams.map((beam) => pen.widthOf(pen.fitted(runs(beam), most, look), look)));
  const from = EDGE + widest(({ name }) => name, LONGEST_NAME, NAME) + GAP + 4;
  const arrows = beams.some(({ reach }) => reach === 'up') ? ARROW + 4 : 0;
  const room = WIDTH - EDGE - from - widest(({ label }) => label, LONGEST_LABEL, LABEL) - GAP - arrows;
  const above = picture.subtitle.length > 0 ? TOP : TOP - 22;
  const tops: number[] = [];
  let top = above;
  for (const group of groups) {
    tops.push(top);
    top += heightOf(group) + BETWEEN;
  }
  const columns: Columns = { pen, from, room, coloured };
  const rows = groups.flatMap((group, i) => rowsOf(columns, group, tops[i] ?? above));
  return framed(pen, picture, top - BETWEEN - 4, rows);
};
