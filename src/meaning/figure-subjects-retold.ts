import { unitOf } from '#src/base/units.ts';
import { askedOf } from '#src/language/lexemes.ts';
import { type Item, keyAt, type Scene } from './figure-scene.ts';
import { elsewhere, sameUnit } from './figure-subjects-places.ts';
import { inPeriod } from './figure-subjects-runs.ts';

const alikeUnits = (a: Item, b: Item): boolean =>
  sameUnit(a, b) || unitOf(a.unit ?? '1')?.dimension === unitOf(b.unit ?? '1')?.dimension;

const joinsTimes = askedOf(/^(?:and|then|by|in|at|of|to|about|around|,|،|و|ثم|في|عام|سنه|الي|نحو|حوالي)$/);
/** 3.4 % in January 2020 and 37.8 % in January 2022: nothing but times stands between them, and one thing had both. */
export const continued = (scene: Scene, item: Item, before: Item): boolean => {
  if (!sameUnit(before, item) || elsewhere(scene, item)) return false;
  let times = 0;
  for (let at = before.next; at < item.lead; at += 1) {
    if (inPeriod(scene, at)) times += 1;
    else if (!joinsTimes(scene.tokens[at])) return false;
  }
  return times > 0 && (inPeriod(scene, item.next) || inPeriod(scene, item.next + 1));
};

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
