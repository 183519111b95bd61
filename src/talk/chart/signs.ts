import { COLOURS, type Pen, type Place } from './pen.ts';

/** A line's colour; there are no more lines than colours. */
export const colourOf = (line: number): string => COLOURS.lines[line % COLOURS.lines.length] ?? COLOURS.text;

const CORNERS: readonly (readonly Place[])[] = [
  [],
  [
    [-0.9, -0.9],
    [0.9, -0.9],
    [0.9, 0.9],
    [-0.9, 0.9],
  ],
  [
    [0, -1.15],
    [1.1, 0.85],
    [-1.1, 0.85],
  ],
  [
    [0, -1.3],
    [1.3, 0],
    [0, 1.3],
    [-1.3, 0],
  ],
  [
    [-1.1, -0.85],
    [1.1, -0.85],
    [0, 1.15],
  ],
];

/** A point of a line. Each line has a shape of its own, because colour alone tells nobody who does not see it. */
export const sign = (pen: Pen, line: number, [x, y]: Place, { hollow = false, radius = 5 } = {}): string => {
  const colour = colourOf(line);
  const look = hollow
    ? `fill="${COLOURS.card}" stroke="${colour}" stroke-width="2"`
    : `fill="${colour}" stroke="${COLOURS.card}" stroke-width="1.5" paint-order="stroke"`;
  const corners = CORNERS[line % CORNERS.length] ?? [];
  if (corners.length === 0) return pen.circle([x, y], radius, look);
  const [first = [x, y]] = corners.map(([dx, dy]): Place => [x + dx * radius, y + dy * radius]);
  return pen.path([...corners.map(([dx, dy]): Place => [x + dx * radius, y + dy * radius]), first], look);
};

const HEAD = 5;
/** From a bound on in the direction in which the value lies, with a stop at the bound. */
export const arrow = (pen: Pen, [x, y]: Place, [dx, dy]: Place, colour: string): string => {
  const length = Math.hypot(dx, dy) || 1;
  const [ux, uy] = [dx / length, dy / length];
  const [ex, ey] = [x + dx, y + dy];
  const back = (side: number): Place => [ex - ux * HEAD - uy * HEAD * side, ey - uy * HEAD + ux * HEAD * side];
  const look = `fill="none" stroke="${colour}" stroke-width="2.5" stroke-linecap="round" stroke-linejoin="round"`;
  return [
    pen.path(
      [
        [x, y],
        [ex, ey],
      ],
      look,
    ),
    pen.path([back(1), [ex, ey], back(-1)], look),
    pen.path(
      [
        [x - uy * 7, y + ux * 7],
        [x + uy * 7, y - ux * 7],
      ],
      look,
    ),
  ].join('');
};
