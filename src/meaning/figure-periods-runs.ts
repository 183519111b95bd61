import type { FoundPeriod } from '#src/language/periods.ts';
import { isJoint, joinedOf } from '#src/language/periods-pairs.ts';
import { keyAt, type Scene } from './figure-scene.ts';

const isToldApart = (scene: Scene, { next }: FoundPeriod): boolean =>
  /^(?:respectively|علي)$/.test(keyAt(scene, next)) || /^(?:respectively|التوالي)$/.test(keyAt(scene, next + 1));

/** "143 and 151 in July and August": figures side by side take a time each. */
const sideBySide = ({ items, periods }: Scene): boolean =>
  items.some(({ next, unit }, i) => {
    const other = items[i + 1];
    return other?.unit === unit && !periods.some(({ from }) => from >= next && from < other.lead);
  });

/** The periods of a sentence, where "in July and August" is one stretch unless several figures share it out. */
export const withRuns = (scene: Scene): readonly FoundPeriod[] => {
  const { periods } = scene;
  if (periods.length < 2 || sideBySide(scene)) return periods;
  const runs: FoundPeriod[] = [];
  periods.forEach((period, k) => {
    const former = periods[k - 1];
    const last = runs.at(-1);
    const isNext = former && last && isJoint(scene.tokens, former, period) && !isToldApart(scene, period);
    const whole = isNext ? joinedOf(last, period) : null;
    if (whole && last) runs[runs.length - 1] = { ...whole, rel: last.rel, from: last.from, next: period.next };
    else runs.push(period);
  });
  return runs;
};
