import type { Run } from '#src/talk/runs.ts';
import { type Anchor, type Box, type Look, type Pen, type Place, touches, WIDTH } from './pen.ts';

/** A text that wants to stand near a place. */
export interface Wish {
  readonly runs: readonly Run[];
  readonly near: Place;
  readonly look: Look;
  readonly weight: number;
}

/** Distance of a label's line from its sign: above, below, beside. */
const ABOVE = 11;
const BELOW = 21;
const BESIDE = 12;
const MIDDLE = 5;

const WAYS: readonly (readonly [dx: number, dy: number, anchor: Anchor])[] = [
  [0, -ABOVE, 'middle'],
  [0, BELOW, 'middle'],
  [-BESIDE, MIDDLE, 'end'],
  [BESIDE, MIDDLE, 'start'],
  [-BESIDE, -ABOVE, 'end'],
  [BESIDE, -ABOVE, 'start'],
  [-BESIDE, BELOW, 'end'],
  [BESIDE, BELOW, 'start'],
];

const inside = (box: Box, room: Box): boolean =>
  box.left >= room.left && box.right <= room.right && box.top >= room.top && box.bottom <= room.bottom;

/**
 * Labels where they touch neither each other nor what is `taken`, the weightiest first. One that finds no place is left
 * out: the alternative text has them all.
 */
export const placed = (pen: Pen, wishes: readonly Wish[], taken: readonly Box[], room: Box): string[] => {
  const boxes = [...taken];
  return wishes
    .toSorted((a, b) => b.weight - a.weight)
    .flatMap(({ runs, near: [x, y], look }) => {
      for (const [dx, dy, anchor] of WAYS) {
        const place: Place = [x + dx, y + dy];
        const box = pen.boxOf(runs, place, anchor, look);
        if (!inside(box, room) || boxes.some((other) => touches(box, other))) continue;
        boxes.push(box);
        return [pen.text(runs, place, anchor, look)];
      }
      return [];
    });
};

/** Heights near the wished ones and at least `gap` apart, between two limits; in the same order. */
export const spread = (wished: readonly number[], gap: number, top: number, bottom: number): number[] => {
  const order = wished.map((_, i) => i).toSorted((a, b) => (wished[a] ?? 0) - (wished[b] ?? 0));
  const made: number[] = [];
  let least = top;
  for (const i of order) {
    made[i] = Math.max(least, wished[i] ?? 0);
    least = made[i] + gap;
  }
  let most = bottom;
  for (const i of order.toReversed()) {
    made[i] = Math.min(most, made[i] ?? 0);
    most = made[i] - gap;
  }
  return made;
};

/** Texts in one row: those that stand earlier in the list keep their place, others are left out where they touch. */
export const inRow = (
  pen: Pen,
  marks: readonly { readonly x: number; readonly runs: readonly Run[] }[],
  y: number,
  look: Look,
  edge: number,
): string[] => {
  const gap = 14;
  const boxes: Box[] = [];
  return marks.flatMap(({ x, runs }) => {
    const half = pen.widthOf(runs, look) / 2;
    const middle = Math.min(WIDTH - edge - half, Math.max(edge + half, x));
    const box = { left: middle - half - gap / 2, right: middle + half + gap / 2, top: y - 1, bottom: y };
    if (boxes.some((other) => touches(box, other))) return [];
    boxes.push(box);
    return [pen.text(runs, [middle, y], 'middle', look)];
  });
};
