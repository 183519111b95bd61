import { askedOf } from '#src/language/lexemes.ts';
import { sameKind } from './figure-roles.ts';
import { type Item, insteadOf, keyAt, type Scene } from './figure-scene.ts';

const CORRECTING =
  /^(?:correct(?:s|ed|ion|ions|ing)?|amend(?:s|ed|ment)?|revis(?:e|es|ed|ion)|restat(?:e|es|ed|ement)|erroneous(?:ly)?|mistaken(?:ly)?|wrong(?:ly)?|error|originally|و?(?:ال)?(?:تصحيح|تصويب|توضيح)|و?صححت?|و?صوبت?|و?عدلت?|[يت]صحح|خطا|بالخطا|سهوا|استدراك)$/;
const denies = askedOf(/^(?:not|وليس|وليست|ليس|ليست|لا)$/);
const leadsOn = askedOf(/^(?:the|a|about|some|as|of|نحو|حوالي|كما|ب)$/);
const BOUND =
  /^(?:more|less|fewer|over|under|above|below|at|only|just|even|to|اكثر|اقل|يقل|تقل|يزيد|تزيد|اعلي|ادني|فقط|يتجاوز|تتجاوز|يتعدي)$/;

/** not 612 GWh, وليس 612: the word of denial right before the number; a bound, not more than, denies nothing. */
const deniedAt = (scene: Scene, item: Item): number => {
  for (let at = item.from - 1; at >= scene.from && at >= item.from - 4; at -= 1) {
    if (denies(scene.tokens[at])) return BOUND.test(keyAt(scene, at + 1)) ? -1 : at;
    if (!leadsOn(scene.tokens[at])) return -1;
  }
  return -1;
};

/**
 * Numbers that the text withdraws, each with the one that takes its place: “562 GWh, not 612”, «لا 612 بل 562», and, where it corrects something, “instead of 612”.
 * Only beside a number of its kind that takes its place: “not 5 %” alone says nothing was 5 % before.
 */
export const retractedIn = (scene: Scene): ReadonlyMap<Item, Item> => {
  const found = new Map<Item, Item>();
  let corrects: boolean | null = null;
  const correcting = (): boolean => {
    if (corrects !== null) return corrects;
    corrects = false;
    for (let at = scene.from; at < scene.to && !corrects; at += 1) corrects = CORRECTING.test(keyAt(scene, at));
    return corrects;
  };
  scene.items.forEach((item, i) => {
    const denied = deniedAt(scene, item);
    if (denied < 0 && !(insteadOf(scene, item) && correcting())) return;
    const other = [scene.items[i - 1], scene.items[i + 1]].find(
      (one) => one && (sameKind(one, item) || item.unit === null || one.unit === null) && !found.has(one),
    );
    const replaced = other && (other.from < item.from ? item.from - other.next < 24 : turned(scene, item, other));
    if (other && replaced) found.set(item, other);
  });
  return found;
};

/** not 339 but 309, ليس 339 بل 309. */
const turned = (scene: Scene, item: Item, other: Item): boolean => {
  for (let at = item.next; at < other.from; at += 1)
    if (/^(?:but|rather|بل|وانما|انما)$/.test(keyAt(scene, at))) return true;
  return /^[.,;،]$/.test(keyAt(scene, item.next)) && other.from - item.next < 6;
};
