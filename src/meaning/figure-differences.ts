import type { Figure } from '#src/base/figure.ts';
import { unitOf } from '#src/base/units.ts';
import { askedOf } from '#src/language/lexemes.ts';
import { type Item, itemAt, keyAt, type Scene } from './figure-scene.ts';

type Sign = Figure['direction'];
const isGreater = askedOf(/^(?:اكثر|اعلي|ازيد|اكبر)$/);
const isSmaller = askedOf(/^(?:اقل|ادني|اصغر)$/);
const isBy = askedOf(/^ب.*/);
export const differs = (scene: Scene, item: Item): Sign => {
  for (let at = item.from - 1; at >= scene.from && at >= item.from - 3; at -= 1) {
    if (!isBy(scene.tokens[at]) && !/^(?:من|يقارب|يقرب)$/.test(keyAt(scene, at))) return null;
    if (!isBy(scene.tokens[at])) continue;
    if (isGreater(scene.tokens[at - 1])) return 'up';
    if (isSmaller(scene.tokens[at - 1])) return 'down';
  }
  return null;
};

/** يقل 20 % عن سعره, يزيد 5 % على: it differs by so much. */
export const differing = (scene: Scene, item: Item): Sign => {
  if (item.unit !== '%' || !/^(?:عن|علي)$/.test(keyAt(scene, item.next))) return null;
  for (let at = item.lead - 1; at >= scene.from && at > item.lead - 5 && !itemAt(scene, at); at -= 1) {
    if (/^[وف]?[يت]قل$/.test(keyAt(scene, at))) return 'down';
    if (/^[وف]?[يت]زيد$/.test(keyAt(scene, at))) return 'up';
  }
  return null;
};

const isMark = askedOf(/^[.,;،؛]$/);
/** An improvement of 11 J/TH needs so much less. */
export const betters = askedOf(/^(?:improvements?|improve[sd]?|improving|gains?|و?تحسنت?|[وب]?(?:ال)?تحسن|[يت]تحسن)$/);
const isCost = askedOf(/^(?:cost|costs|costing|و?كلفت?|[وف]?[يت]كلف)$/);
/** cost the farm 1.1 BTC of production: what it lost. */
export const costs = (scene: Scene, item: Item): boolean => {
  if (!/^(?:energy|crypto|hashrate|power)$/.test(unitOf(item.unit ?? '1')?.dimension ?? '')) return false;
  for (let at = item.lead - 1; at >= scene.from && at > item.lead - 6; at -= 1) {
    if (isCost(scene.tokens[at])) return true;
    if (itemAt(scene, at) || isMark(scene.tokens[at])) return false;
  }
  return false;
};
