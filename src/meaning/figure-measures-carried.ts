import { mapped } from '#src/base/mapped.ts';
import type { Discourse } from './figure-discourse.ts';
import { type Item, keyAt, type Scene } from './figure-scene.ts';
import { arabicVerbBetween } from './figure-subjects-ar.ts';
import { englishRead } from './figure-subjects-read-en.ts';
import { isArabic } from './figure-subjects-runs.ts';
import { TELLING } from './figure-subjects-verbs-en.ts';

const isCoin = (item: Item): boolean => item.unit === 'BTC' || item.unit === 'ETH';
/** Does a clause do nothing with its coins but name them: July: 268 BTC; it had been 118; the company reported 198? */
const namesOnly = (scene: Scene, item: Item): boolean => {
  if (isArabic(keyAt(scene, scene.from))) return !arabicVerbBetween(scene, scene.from, item.lead);
  const ruler = englishRead(scene).rulers[item.lead - scene.from] ?? null;
  return ruler === null || ruler.base === 'be' || TELLING.has(ruler.base);
};

/** Coins of the months behind those of the quarter: what was mined, where the article spoke of what was mined. */
export const carried = (
  scene: Scene,
  measures: readonly (string | null)[],
  state: Discourse,
): readonly (string | null)[] => {
  if (!state.mined && !measures.includes('btc_production')) return measures;
  let last: string | null = state.mined ? 'btc_production' : null;
  return mapped(scene.items, (item, i) => {
    const measure = measures[i] ?? null;
    if (measure !== null || !isCoin(item)) {
      if (isCoin(item)) last = measure;
      return measure;
    }
    return last === 'btc_production' && namesOnly(scene, item) ? last : null;
  });
};
