import { compare, exact } from '#src/base/exact.ts';
import type { Figure } from '#src/base/figure.ts';
import { mapped } from '#src/base/mapped.ts';
import { askedOf } from '#src/language/lexemes.ts';
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

const STANDING = /^(?:be|average|stand|total|reach|hit|remain|fall|rise|drop|climb|sink|peak)$/;
/** counted 341 BTC in July, 352 in August: one verb for both. */
const oneClause = (scene: Scene, before: Item, item: Item): boolean => {
  if (isArabic(keyAt(scene, scene.from))) return !arabicVerbBetween(scene, before.next, item.lead);
  const { rulers } = englishRead(scene);
  return rulers[before.lead - scene.from] === rulers[item.lead - scene.from];
};

const isPointer = askedOf(/^(?:it|that|this)$/);
const isAmount = askedOf(
  /^(?:the|average|figure|total|price|rate|number|level|sum|[وف]?ال(?:سعر|متوسط|رقم|اجمالي|قيمه|نسبه|حصه|معدل))$/,
);
const wasAr = askedOf(/^[وف]?(?:كان|كانت|بلغ|بلغت)$/);
/** It had been $42.3 in September; the average was $44.1; وكان السعر 121 دولارًا: said of what the sentence before measured. */
const saysAgain = (scene: Scene, item: Item): boolean => {
  if (isArabic(keyAt(scene, scene.from)))
    return wasAr(scene.tokens[scene.from]) && scene.from + 2 === item.lead && isAmount(scene.tokens[scene.from + 1]);
  const ruler = englishRead(scene).rulers[item.lead - scene.from] ?? null;
  const subject = ruler?.clause.subject ?? null;
  if (!ruler || !subject) return false;
  if (subject.from === subject.to && isPointer(scene.tokens[subject.from])) return STANDING.test(ruler.base);
  if (ruler.base !== 'be') return false;
  for (let at = subject.from; at <= subject.to; at += 1) if (!isAmount(scene.tokens[at])) return false;
  return subject.from < subject.to;
};

/** What the last figure of the article measured, said again of the same unit. */
export const saidAgain = (
  scene: Scene,
  measures: readonly (string | null)[],
  last: Figure | null,
): readonly (string | null)[] => {
  const first = scene.items[0];
  if (!last?.measure || !first || measures[0] !== null || first.unit !== last.unit || first.unit === 'count')
    return measures;
  if (!saysAgain(scene, first)) return measures;
  return mapped(scene.items, (item, i) => measures[i] ?? (item.unit === first.unit ? last.measure : null));
};

/** Its price is $2,625: of a machine by its name, whatever the sentence names. */
const MODEL = /(?:^|\s)(?:[A-Z]{1,3}-?\d{1,3}|gx-\d)(?:\s|$)|^(?:The |An? )?(?:Hydro|Air|Pro|Mini|Max|Lite|Immersion)$/;
const isMachine = askedOf(/^(?:is|price|listed|sells?|sold|costs?|priced|asks?|[وف]?(?:سعره|سعرها|ثمنه|ثمنها))$/);
export const priceOf = (scene: Scene, item: Item, subject: string | null): string | null => {
  if (subject === null || !MODEL.test(subject) || compare(item.value, MOST) > 0 || !/^[A-Z]{3}$/.test(item.unit ?? ''))
    return null;
  for (let at = item.lead - 1; at >= scene.from && at > item.lead - 14; at -= 1)
    if (isMachine(scene.tokens[at])) return 'hardware_price';
  return null;
};
const MOST = exact(100_000n);

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
    const before = i > 0 ? scene.items[i - 1] : undefined;
    const goesOn = before !== undefined && isCoin(before) && oneClause(scene, before, item);
    return last === 'btc_production' && (goesOn || namesOnly(scene, item)) ? last : null;
  });
};
