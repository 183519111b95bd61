import { type Axis, axisFor, tickText } from './axis.ts';
import { EDGE, framed, TOP } from './frame.ts';
import { inRow, placed, spread, type Wish } from './labels.ts';
import { type Box, COLOURS, type Look, type Pen, type Place, WIDTH } from './pen.ts';
import type { Curve, Dot, TimePicture } from './picture.ts';
import { arrow, colourOf, sign } from './signs.ts';

const HEIGHT = 170;
const BOTTOM = TOP + HEIGHT;
const MARKS_AT = BOTTOM + 22;
const TICK: Look = { size: 13, fill: COLOURS.muted };
const LABEL: Look = { size: 14, bold: true, fill: COLOURS.text, halo: true };
const NAME: Look = { size: 14, bold: true, fill: COLOURS.text };
const NAME_ROOM = 195;
const NAME_GAP = 20;
/** A sign and the space behind it. */
const SIGN = 18;
const INSET = 14;
const TICKS = 5;
const ARROW = 24;
const BEYOND = 1.15;
const LONGEST_LABEL = 170;
/** Beyond so many points signs hide the line. */
const SIGNED = 12;

/** Counts are often equal: lines that lie upon each other are drawn beside each other. */
const BESIDE = 2.2;

interface Plot {
  readonly pen: Pen;
  /** How far each curve is moved from its place. */
  readonly shift: readonly number[];
  readonly left: number;
  readonly right: number;
  x(day: number): number;
  y(value: number): number;
}

const spanOf = ({ y, reach }: Dot): [number, number] => [y, typeof reach === 'object' ? reach.to : y];
/** What an axis must have room for: an arrow points beyond its value. */
const roomOf = (dot: Dot): number[] => (dot.reach === 'up' ? [dot.y, dot.y * BEYOND] : spanOf(dot));
const middleOf = (dot: Dot): number => {
  const [low, high] = spanOf(dot);
  return (low + high) / 2;
};

const placeOf = ({ x, y, shift }: Plot, dot: Dot, curve: number): Place => [
  x(dot.x),
  y(middleOf(dot)) + (shift[curve] ?? 0),
];

const gridOf = ({ pen, left, right, y }: Plot, { ticks }: Axis): string[] => {
  const step = (ticks[1] ?? 1) - (ticks[0] ?? 0);
  return ticks.flatMap((tick) => [
    pen.path(
      [
        [left, y(tick)],
        [right, y(tick)],
      ],
      `stroke="${COLOURS.grid}" stroke-width="${tick === ticks[0] ? 1.5 : 1}"`,
    ),
    pen.text([{ kind: 'figure', text: tickText(tick, step) }], [left - 8, y(tick) + 4.5], 'end', TICK),
  ]);
};

/** The line through a curve's values: solid from one to the next, dashed to what was expected. What is only bounded lies on none. */
const strokesOf = (plot: Plot, { dots }: Curve, line: number): string[] => {
  const through = dots.filter(({ apart, reach }) => !apart && reach === undefined);
  const look = `fill="none" stroke="${colourOf(line)}" stroke-width="2.5" stroke-linecap="round" stroke-linejoin="round"`;
  const dashed = `${look} stroke-dasharray="2 6"`;
  const firm = through.findIndex(({ weak }) => weak);
  const solid = firm < 0 ? through : through.slice(0, firm);
  const rest = firm < 0 ? [] : through.slice(Math.max(0, firm - 1));
  return [
    ...(solid.length > 1
      ? [
          plot.pen.path(
            solid.map((dot) => placeOf(plot, dot, line)),
            look,
          ),
        ]
      : []),
    ...(rest.length > 1
      ? [
          plot.pen.path(
            rest.map((dot) => placeOf(plot, dot, line)),
            dashed,
          ),
        ]
      : []),
  ];
};

const rangeOf = ({ pen, x, y }: Plot, dot: Dot, line: number): string => {
  const [low, high] = spanOf(dot).map(y) as [number, number];
  const at = x(dot.x);
  const look = `stroke="${colourOf(line)}" stroke-linecap="round"`;
  const bar = (width: number, more: string): string =>
    pen.path(
      [
        [at, low],
        [at, high],
      ],
      `${look} stroke-width="${width}" ${more}`,
    );
  const cap = (height: number): string =>
    pen.path(
      [
        [at - 6, height],
        [at + 6, height],
      ],
      `${look} stroke-width="2.5"`,
    );
  return [bar(9, 'stroke-opacity="0.4"'), bar(2, ''), cap(low), cap(high)].join('');
};

const dotOf = (plot: Plot, dot: Dot, line: number): string => {
  const place = placeOf(plot, dot, line);
  if (typeof dot.reach === 'object') return rangeOf(plot, dot, line);
  const down = Math.min(ARROW, Math.max(8, BOTTOM - place[1] - 2));
  const bound =
    dot.reach === undefined ? '' : arrow(plot.pen, place, [0, dot.reach === 'up' ? -ARROW : down], colourOf(line));
  return bound + sign(plot.pen, line, place, { hollow: dot.weak });
};

const around = ([x, y]: Place, size: number): Box => ({
  left: x - size,
  right: x + size,
  top: y - size,
  bottom: y + size,
});

/** What no label may stand on. */
const takenBy = (plot: Plot, dot: Dot, line: number): Box => {
  const box = around(placeOf(plot, dot, line), 6);
  if (dot.reach === 'up') return { ...box, top: box.top - ARROW };
  if (dot.reach === 'down') return { ...box, bottom: box.bottom + ARROW };
  const [low, high] = spanOf(dot).map(plot.y) as [number, number];
  return { ...box, top: Math.min(box.top, high - 4), bottom: Math.max(box.bottom, low + 4) };
};

const wishOf = (plot: Plot, dot: Dot, line: number): Wish[] => {
  if (dot.label.length === 0) return [];
  const [x, y] = placeOf(plot, dot, line);
  const { top } = takenBy(plot, dot, line);
  const runs = plot.pen.fitted(dot.label, LONGEST_LABEL, LABEL);
  const look = plot.shift.length > 1 ? { ...LABEL, fill: colourOf(line) } : LABEL;
  return [{ runs, near: [x, dot.reach === undefined ? y : top + 6], look, weight: dot.weight }];
};

/** Names at the lines' ends, each beside its sign. */
const namesOf = (plot: Plot, curves: readonly Curve[]): string[] => {
  const ends = curves.map(({ dots }, i) => {
    const last = dots.at(-1);
    return last ? placeOf(plot, last, i)[1] : BOTTOM;
  });
  const heights = spread(ends, NAME_GAP, TOP, BOTTOM);
  return curves.flatMap(({ name }, i) => {
    const y = heights[i] ?? BOTTOM;
    const runs = plot.pen.fitted(name, NAME_ROOM - SIGN, NAME);
    return [
      sign(plot.pen, i, [plot.right + SIGN, y]),
      plot.pen.text(runs, [plot.right + 2 * SIGN - 6, y + 5], 'start', { ...NAME, fill: colourOf(i) }),
    ];
  });
};

const plotOf = (pen: Pen, { curves, marks, counts }: TimePicture, axis: Axis, named: boolean): Plot => {
  const step = (axis.ticks[1] ?? 1) - (axis.ticks[0] ?? 0);
  const tick = Math.max(
    ...axis.ticks.map((value) => pen.widthOf([{ kind: 'figure', text: tickText(value, step) }], TICK)),
  );
  const names = named
    ? Math.max(...curves.map(({ name }) => pen.widthOf(pen.fitted(name, NAME_ROOM - SIGN, NAME), NAME)))
    : 0;
  const left = EDGE + tick + 8;
  const right = WIDTH - EDGE - (named ? names + 2 * SIGN - 6 : 0);
  const days = [...curves.flatMap(({ dots }) => dots.map(({ x }) => x)), ...marks.map(({ x }) => x)];
  const [first, last] = [Math.min(...days), Math.max(...days)];
  const room = right - left - 2 * INSET;
  return {
    pen,
    shift: curves.map((_, i) => (counts ? (i - (curves.length - 1) / 2) * BESIDE : 0)),
    left,
    right,
    x: (day) => (last > first ? left + INSET + ((day - first) / (last - first)) * room : (left + right) / 2),
    y: (value) => BOTTOM - ((value - axis.from) / (axis.to - axis.from)) * HEIGHT,
  };
};

/** Values over time as SVG. */
export const timeSvg = (pen: Pen, picture: TimePicture): string => {
  const { curves, marks, since, counts } = picture;
  const dots = curves.flatMap((curve) => curve.dots);
  const each = <T>(what: (dot: Dot, curve: number) => T): T[] =>
    curves.flatMap((curve, i) => curve.dots.map((dot) => what(dot, i)));
  const axis = axisFor(dots.flatMap(roomOf), { ticks: TICKS, whole: counts });
  const named = curves.length > 1;
  const plot = plotOf(pen, picture, axis, named);
  const shade = since
    ? [
        pen.rect(
          [plot.x(since.x), TOP],
          plot.right - plot.x(since.x),
          HEIGHT,
          `fill="${COLOURS.text}" fill-opacity="0.06"`,
        ),
      ]
    : [];
  const room: Box = {
    left: plot.left - 6,
    right: named ? plot.right + 4 : WIDTH - EDGE,
    top: TOP - 14,
    bottom: BOTTOM,
  };
  return framed(pen, picture, MARKS_AT + 4, [
    ...shade,
    ...gridOf(plot, axis),
    ...curves
      .map((curve, i) => strokesOf(plot, curve, i))
      .toReversed()
      .flat(),
    ...curves.flatMap(({ dots: own }, i) =>
      own.filter((_, at) => own.length <= SIGNED || at === own.length - 1).map((dot) => dotOf(plot, dot, i)),
    ),
    ...(named ? namesOf(plot, curves) : []),
    ...placed(
      pen,
      each((dot, i) => wishOf(plot, dot, i)).flat(),
      each((dot, i) => takenBy(plot, dot, i)),
      room,
    ),
    ...inRow(
      pen,
      marks.map(({ x, label }) => ({ x: plot.x(x), runs: label })),
      MARKS_AT,
      TICK,
      EDGE,
    ),
  ]);
};
