import { unitOf } from '#src/base/units.ts';
import { askedOf } from '#src/language/lexemes.ts';
import type { Item, Scene } from './figure-scene.ts';

const isFine = askedOf(/^[وفبل]{0,2}(?:ال)?(?:غرامه|غرامات|خطيه|fines?|penalty|penalties)$/);
const ofFine = askedOf(/^(?:of|at|قدرها|مقدارها|قيمتها|تبلغ|بقيمه|بمبلغ|بواقع|ماليه)$/);
/** غرامة قدرها 300 ريال عن كل ميغاواط ساعة: what is paid for power that should not have been drawn is no tariff. */
export const isFined = (scene: Scene, item: Item): boolean => {
  if (!/price|^money$/.test(unitOf(item.unit ?? '1')?.dimension ?? '')) return false;
  let at = item.lead - 1;
  while (ofFine(scene.tokens[at])) at -= 1;
  return at < item.lead - 1 && isFine(scene.tokens[at]);
};
