import { FEW_STORIES } from './story-around.ts';
import { type Match, SAME } from './story-match.ts';

/** Where much is reported, alike reports of other events are many: more must speak for a match. */
const DENSE = 2.6;
/** And more still where nobody is named: talk of the market is all alike. */
const NAMELESS = 1.6;
const ALONE = 1;
const SEVERAL = 8;
const FEW = 3;
export const NEAR_BY = 1;

/** How much is reported around: from 0 to 1, for what is a doubt among several stories, and for what is one in a crowd. */
export interface Density {
  readonly some: number;
  readonly crowd: number;
}

const share = (count: number, from: number, to: number): number =>
  Math.min(1, Math.max(0, (count - from) / (to - from)));

export const densityOf = (stories: number): Density => ({
  some: share(stories, ALONE, SEVERAL),
  crowd: share(stories, FEW, FEW_STORIES),
});

/** What a match must reach that nothing makes doubtful. */
const leastFor = (who: number, { crowd }: Density): number => SAME + crowd * (DENSE + NAMELESS * (1 - who));

/** What a match must reach. */
export const barFor = ({ who, doubt }: Match, density: Density): number =>
  leastFor(who, density) + density.some * doubt;

/** Whether a match may reach any bar, or be short of it by less. */
export const mayReach = ({ atMost }: Match, density: Density, short = 0): boolean =>
  atMost.score >= leastFor(1, density) - short;

/** Whether a match reaches the bar, or is short of it by less. What costs most is asked only near the bar. */
export const reaches = (found: Match, density: Density, short = 0): boolean => {
  const { score, who } = found.atMost;
  if (score < leastFor(who, density) - short) return false;
  return found.score >= leastFor(found.who, density) - short && found.score >= barFor(found, density) - short;
};
