import { EDGE, framed, TOP } from './frame.ts';
import { COLOURS, type Look, type Pen, WIDTH } from './pen.ts';
import type { BarsPicture, Beam } from './picture.ts';
import { arrow, colourOf } from './signs.ts';

const LABEL: Look = { size: 15, bold: true, fill: COLOURS.text };
const NAME: Look = { size: 14, fill: COLOURS.text };
const THICK = 20;
/** Name, bar and the space to the next one. */
const STEP = 52;
const LONGEST_LABEL = 220;
const ARROW = 22;
const GAP = 8;

const endOf = ({ value, reach }: Beam): number => (typeof reach === 'object' ? Math.max(value, reach.to) : value);

/** A bar from nothing to its amount: a bound is hollow with an arrow, a range solid to its low end and faint to its high one. */
const barOf = (pen: Pen, beam: Beam, line: number, y: number, x: (value: number) => number): string => {
  const colour = colourOf(line);
  const zero = x(0);
  const [low, high] = [x(beam.value), x(endOf(beam))];
  const rect = (from: number, to: number, attributes: string): string =>
    pen.rect([Math.min(from, to), y], Math.max(1.5, Math.abs(to - from)), THICK, `rx="3" ${attributes}`);
  const hollow = `fill="${colour}" fill-opacity="0.12" stroke="${colour}" stroke-width="2"`;
  const dashed = `${hollow} stroke-dasharray="5 4"`;
  const middle = y + THICK / 2;
  if (beam.reach === 'down') return rect(zero, low, hollow) + arrow(pen, [low, middle], [-ARROW, 0], colour);
  if (beam.reach === 'up')
    return rect(zero, low, beam.weak ? dashed : `fill="${colour}"`) + arrow(pen, [low, middle], [ARROW, 0], colour);
  if (beam.reach) return rect(low, high, `fill="${colour}" fill-opacity="0.35"`) + rect(zero, low, `fill="${colour}"`);
  return rect(zero, low, beam.weak ? dashed : `fill="${colour}"`);
};

/** Amounts side by side as SVG: all bars begin at zero. */
export const barsSvg = (pen: Pen, picture: BarsPicture): string => {
  const { beams } = picture;
  const labels = beams.map(({ label }) => pen.fitted(label, LONGEST_LABEL, LABEL));
  const ends = beams.flatMap((beam) => [beam.value, endOf(beam)]);
  const [least, most] = [Math.min(0, ...ends), Math.max(0, ...ends)];
  const reach = beams.some((beam) => beam.reach === 'up') ? ARROW : 0;
  const room = WIDTH - 2 * EDGE - Math.max(...labels.map((label) => pen.widthOf(label, LABEL))) - 2 * GAP - reach;
  const x = (value: number): number => EDGE + ((value - least) / (most - least || 1)) * room;
  const rows = beams.flatMap((beam, i) => {
    const top = TOP + i * STEP;
    const beyond = beam.reach === 'up' ? ARROW : 0;
    const end = Math.max(x(0), x(endOf(beam))) + beyond + GAP;
    return [
      pen.text(pen.fitted(beam.name, WIDTH - 2 * EDGE, NAME), [EDGE, top + 13], 'start', NAME),
      barOf(pen, beam, picture.oneColour ? 0 : i, top + 20, x),
      pen.text(labels[i] ?? [], [end, top + 20 + THICK / 2 + 5], 'start', LABEL),
    ];
  });
  return framed(pen, picture, TOP + beams.length * STEP - 6, rows);
};
