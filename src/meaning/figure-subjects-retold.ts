import { unitOf } from '#src/base/units.ts';
import { type Item, keyAt, type Scene } from './figure-scene.ts';
import { sameUnit } from './figure-subjects-places.ts';

const alikeUnits = (a: Item, b: Item): boolean =>
  sameUnit(a, b) || unitOf(a.unit ?? '1')?.dimension === unitOf(b.unit ?? '1')?.dimension;

const COMPARING = /^(?:compared|versus|vs|against|مقارنه|مقابل)$/;
/** , or 0.11 %; , equal to 44 %: the figure before in other words. */
export const retold = (scene: Scene, item: Item, before: Item): boolean =>
  restated(scene, item, before) ||
  (/^(?:[,،(]|or|اي|او)$/.test(keyAt(scene, before.next)) &&
    item.lead - before.next < 5 &&
    /^(?:or|equal|equivalent|اي|او)$/.test(
      keyAt(scene, before.next + (/^[,،(]$/.test(keyAt(scene, before.next)) ? 1 : 0)),
    ));

/** a deficit of 1,500 MW on the national grid, or 18 %: in other words, however much stands between. */
const restated = (scene: Scene, item: Item, before: Item): boolean => {
  let at = item.lead - 1;
  while (at > before.next && /^(?:equal|equivalent|to|ما|نسبته|نسبه|يعادل|يمثل|يقارب)$/.test(keyAt(scene, at))) at -= 1;
  return (
    /^(?:or|اي|equal|equivalent)$/.test(
      keyAt(scene, at === item.lead - 1 ? at : /^[,،]$/.test(keyAt(scene, at)) ? at + 1 : at),
    ) &&
    /^[,،]$/.test(keyAt(scene, /^[,،]$/.test(keyAt(scene, at)) ? at : at - 1)) &&
    item.lead - before.next < 12
  );
};

/** up from $9.6 million, versus 88 in Iowa: the same thing at another time, or a thing of its own behind the figure. */
export const compared = (scene: Scene, item: Item, before: Item | undefined): boolean => {
  if (!before || !alikeUnits(before, item)) return false;
  for (let at = item.lead - 1; at >= before.next && at > item.lead - 5; at -= 1) {
    const word = keyAt(scene, at);
    if (COMPARING.test(word) || (word === 'from' && /^(?:up|down)$/.test(keyAt(scene, at - 1)))) return true;
  }
  return false;
};
