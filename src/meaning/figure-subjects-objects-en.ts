import { type Item, keyAt, type Scene } from './figure-scene.ts';
import type { Predicate } from './figure-subjects-clause.ts';
import { englishRead } from './figure-subjects-read-en.ts';
import type { Run } from './figure-subjects-runs.ts';
import { among } from './figure-subjects-words-en.ts';

/** The noun phrase between a verb and the figure; null where another figure or a sign parts them. */
export const objectOf = (scene: Scene, ruler: Predicate, item: Item): Run | null => {
  const { tags } = englishRead(scene);
  let from = item.lead;
  while (from > ruler.next && among('NDPAEG"', tags[from - 1 - scene.from])) from -= 1;
  let to = item.lead - 1;
  while (to >= from && among('PA"', tags[to - scene.from])) to -= 1;
  while (from <= to && among('PA"', tags[from - scene.from])) from += 1;
  return from <= to ? { from, to } : null;
};

/** The noun phrase right behind a verb. */
export const firstObject = (scene: Scene, ruler: Predicate, item: Item): Run | null => {
  const { tags } = englishRead(scene);
  let to = ruler.next;
  while (to < item.lead && among('ND"', tags[to - scene.from])) to += 1;
  return to > ruler.next ? { from: ruler.next, to: to - 1 } : null;
};

export const englishVerbBetween = (scene: Scene, from: number, to: number): boolean => {
  const { tags } = englishRead(scene);
  for (let at = to - 1; at >= from && keyAt(scene, at) !== ':'; at -= 1)
    if (among('VXG', tags[at - scene.from])) return true;
  return false;
};
