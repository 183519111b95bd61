import type { Language } from '#src/base/lang.ts';
import type { Run } from '#src/talk/runs.ts';

// What travels to the thread that draws: finished words and plain numbers.

interface Framed {
  readonly lang: Language;
  readonly title: readonly Run[];
  /** What is measured, in which unit, of which time. */
  readonly subtitle: readonly Run[];
  /** How to read the signs that occur. */
  readonly notes: readonly (readonly Run[])[];
}

/** How far a value reaches: `y` alone, a stretch, or on from `y` in one direction. */
export type Reach = { readonly to: number } | 'up' | 'down';

export interface Dot {
  readonly x: number;
  readonly y: number;
  readonly reach?: Reach;
  /** No reported value: hollow, and the line to it is dashed. */
  readonly weak: boolean;
  readonly label: readonly Run[];
  /** Labels of the most important points find their place first. */
  readonly weight: number;
  /** No line leads through it: there are several values for its time. */
  readonly apart?: boolean;
}

export interface Curve {
  readonly name: readonly Run[];
  readonly dots: readonly Dot[];
}

/** Values over time. Times are days since the epoch. */
export interface TimePicture extends Framed {
  readonly kind: 'time';
  readonly curves: readonly Curve[];
  readonly marks: readonly { readonly x: number; readonly label: readonly Run[] }[];
  /** The time that the picture is about begins here. */
  readonly since?: { readonly x: number; readonly label: readonly Run[] };
  /** The axis has whole steps and begins at zero. */
  readonly counts: boolean;
}

export interface Beam {
  readonly name: readonly Run[];
  readonly label: readonly Run[];
  readonly value: number;
  readonly reach?: Reach;
  readonly weak: boolean;
}

/** Values of one kind side by side, on a scale of their own. */
export interface BeamGroup {
  readonly heading: readonly Run[];
  readonly beams: readonly Beam[];
}

export interface BarsPicture extends Framed {
  readonly kind: 'bars';
  /** The first bar of each group is of the same one, and so are the others: a colour for each. */
  readonly coloured: boolean;
  readonly groups: readonly BeamGroup[];
}

export type Picture = TimePicture | BarsPicture;
