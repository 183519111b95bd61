import { unitOf } from '#src/base/units.ts';
import { askedOf } from '#src/language/lexemes.ts';
import { type Item, keyAt, type Scene } from './figure-scene.ts';
import { ENDS_AR, ENDS_EN } from './figure-subjects-lexicon.ts';
import { inPeriod, isStop, type Run } from './figure-subjects-runs.ts';

export const sameUnit = (a: Item, b: Item): boolean => a.unit === b.unit;

const leadsToPlace = askedOf(/^(?:in|at|for|في|لدي)$/);
// against 166 million kronor from mining
const leadsToSource = askedOf(/^(?:from|by|من)$/);
const isAll = askedOf(/^(?:all|both|those|these|it|them|a|an|its|their|كل|جميع)$/);
const isAgainst = askedOf(/^(?:against|versus|with|than|مقابل)$/);
/** versus 88 at its Iowa site, مقارنة بنحو 58 ألف دولار في الولايات المتحدة: the place behind the figure, unless it is a time. */
export const elsewhere = (scene: Scene, item: Item): Run | null => {
  const source =
    leadsToSource(scene.tokens[item.next]) &&
    isAgainst(scene.tokens[item.lead - 1]) &&
    !isAll(scene.tokens[item.next + 1]);
  if (
    !(source || leadsToPlace(scene.tokens[item.next])) ||
    inPeriod(scene, item.next) ||
    inPeriod(scene, item.next + 1)
  )
    return null;
  let to = item.next + 1;
  while (
    to < scene.to &&
    !isStop(scene, to) &&
    !inPeriod(scene, to) &&
    !ENDS_EN.has(keyAt(scene, to)) &&
    !ENDS_AR.has(keyAt(scene, to))
  )
    to += 1;
  const first = keyAt(scene, item.next + 1);
  const time = /^(?:same|previous|prior|first|second|third|fourth|year|quarter|month|period|past|last|week)$/;
  return to > item.next + 1 &&
    !/^(?:its|same|نفس|its|كل|(?:ال)?(?:فتره|ربع|شهر|عام|سنه|نصف|اسبوع|يوم|وقت|مده|ذات))$/.test(first) &&
    !(first === 'the' && time.test(keyAt(scene, item.next + 2)))
    ? { from: item.next + 1, to: to - 1 }
    : null;
};

const PAYING = /^(?:pay|pays|paid|paying|charged?|charges|[وف]?[يت]?دفع(?:ت|ون)?|[يت]سدد)$/;
/** averaged €71 in Spain, €88 in Italy: a market’s price is its place’s, unless somebody pays it. */
export const isPriceOfPlace = (scene: Scene, item: Item, before: Item | undefined): boolean => {
  if (unitOf(item.unit ?? '1')?.dimension !== 'energy_price') return false;
  if (keyAt(scene, item.next + 1) === 'the') return false;
  const listed = scene.items.some((other) => other !== item && sameUnit(other, item) && elsewhere(scene, other));
  const elided = item.flags.includes('ellipsis') && before !== undefined && sameUnit(before, item);
  if (!listed && !elided) return false;
  for (let at = scene.from; at < item.lead; at += 1) if (PAYING.test(keyAt(scene, at))) return false;
  return true;
};

const isSource = askedOf(/^(?:from|من)$/);
const isWhole = askedOf(
  /^(?:the|its|their|a|an|which|what|that|this|those|هذه|هذا|ها|اصل|اجمالي|مجموع|electricity|power|energy|output|demand|ال(?:كهرباء|طاقه|انتاج|استهلاك|قدره|طلب|حمل|توليد)|خلال|بين|قبل|نحو|اكثر|اقل)$/,
);
const SHARED = /^(?:%|fraction|[kMGT]Wh|[kMGT]Wh\/yr)$/;
/** 72 % of it from gas and 28 % from the sun: the source behind a figure, where the one before has one, too. */
export const listedSource = (scene: Scene, item: Item, before: Item | undefined): Run | null => {
  if (!before || !SHARED.test(item.unit ?? '') || !sameUnit(item, before) || item.lead - before.next > 9) return null;
  if (
    !isSource(scene.tokens[item.next]) ||
    isWhole(scene.tokens[item.next + 1]) ||
    scene.tokens[item.next + 1]?.kind !== 'word'
  )
    return null;
  const lead = keyAt(scene, item.next);
  let sourced = false;
  for (let at = before.next; at < item.lead; at += 1) sourced ||= keyAt(scene, at) === lead;
  if (!sourced || inPeriod(scene, item.next + 1)) return null;
  let to = item.next + 1;
  while (
    to < scene.to &&
    to < item.next + 5 &&
    scene.tokens[to]?.kind === 'word' &&
    !isStop(scene, to) &&
    !inPeriod(scene, to) &&
    !ENDS_EN.has(keyAt(scene, to)) &&
    !ENDS_AR.has(keyAt(scene, to)) &&
    !/^(?:and|و.{3,})$/.test(keyAt(scene, to))
  )
    to += 1;
  return to > item.next + 1 ? { from: item.next + 1, to: to - 1 } : null;
};
