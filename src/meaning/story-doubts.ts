import type { Identity } from './story-identity.ts';

const DOUBTS = {
  /** Each title names somebody of whom the other report does not tell. */
  strangers: 2,
  /** One title names only such. */
  untold: 1.5,
  /** No name is shared that is nobody else's, and no figure. */
  unmet: 2,
  /** The titles tell other amounts. */
  figures: 1.5,
} as const;

/** So much of figures that both tell outweighs names that one of them does not. */
export const ENOUGH = 1.5;
export const SOME = 1;

/** How much more must speak for two reports where much else is reported. */
export const doubtOf = ({ met, strangers, untold }: Identity, figures: number, amountsDiffer: boolean): number =>
  (strangers ? DOUBTS.strangers : 0) +
  (untold ? DOUBTS.untold : 0) +
  (!met && figures < SOME ? DOUBTS.unmet : 0) +
  (amountsDiffer && figures < SOME ? DOUBTS.figures : 0);
