import { askedOf } from '#src/language/lexemes.ts';
import { type Item, keyAt, type Scene } from './figure-scene.ts';
import { arabicRead } from './figure-subjects-ar.ts';
import { englishRead } from './figure-subjects-read-en.ts';
import { isArabic } from './figure-subjects-runs.ts';
import { arabicVerb } from './figure-subjects-verbs-ar.ts';
import { verbForms } from './figure-subjects-verbs-en.ts';

interface Nested {
  readonly parent: Nested | null;
}

/** Does the first token stand in a clause that tells of a noun, which the second is outside of? The lease, approved in May, is worth 3 billion. */
export const apart = (scene: Scene, inner: number, outer: number): boolean => {
  const arab = isArabic(keyAt(scene, scene.from)) || isArabic(keyAt(scene, outer - 1));
  const bound = (i: number): Nested | null => {
    if (arab) {
      const home = arabicRead(scene).homes[i - scene.from];
      return home && (home.inserted || home.antecedent) ? home : null;
    }
    const home = englishRead(scene).homes[i - scene.from];
    return home?.bound ? home : null;
  };
  const home = bound(inner);
  if (!home) return false;
  const homes: readonly Nested[] = arab ? arabicRead(scene).homes : englishRead(scene).homes;
  for (let at: Nested | null = homes[outer - scene.from] ?? null; at; at = at.parent) if (at === home) return false;
  return true;
};

/** … and repaid 40: behind `and` stands another verb of the same English clause, right in front of the figure. */
export const sharesVerbs = (scene: Scene, and: number, figure: number): boolean => {
  const { rulers, homes, tags } = englishRead(scene);
  const ruler = rulers[figure - scene.from];
  return (
    tags[and + 1 - scene.from] === 'V' &&
    ruler?.at === and + 1 &&
    homes[and - scene.from] === homes[figure - scene.from]
  );
};

/** Do two tokens stand in one clause? */
export const sameClause = (scene: Scene, a: number, b: number): boolean => {
  const arab = isArabic(keyAt(scene, scene.from)) || isArabic(keyAt(scene, b - 1));
  const homes: readonly Nested[] = arab ? arabicRead(scene).homes : englishRead(scene).homes;
  return homes[a - scene.from] === homes[b - scene.from];
};

/** , wasting 5.4 TWh: a participle behind a comma rules the figure. */
export const isBesides = (scene: Scene, item: Item): boolean => {
  if (isArabic(keyAt(scene, scene.from))) return false;
  const { rulers, tags } = englishRead(scene);
  const ruler = rulers[item.lead - scene.from];
  return (
    ruler !== null &&
    ruler !== undefined &&
    tags[ruler.at - scene.from] === 'G' &&
    tags[ruler.at - 1 - scene.from] === ','
  );
};

/** Does a verb rule the figure? */
export const isRuled = (scene: Scene, item: Item): boolean => {
  if (item.kind === 'verb') return true;
  if (isArabic(keyAt(scene, scene.from))) return (arabicRead(scene).homes[item.lead - scene.from]?.verb ?? -1) >= 0;
  return Boolean(englishRead(scene).rulers[item.lead - scene.from]);
};

const UNPAST = /^(?:will|would|could|can|may|might|must|shall|should|is|are|has|have)$/;
/** ما زالت مدينة, باتت تملك, ليس لديه: past by their form, of now by their sense. */
const lasts = askedOf(/^[وف]?(?:زال(?:ت|وا)?|باتت?|ليست?)$/);
/** Is what rules the figure told of the past? */
export const isPast = (scene: Scene, item: Item): boolean => {
  if (isArabic(keyAt(scene, scene.from))) {
    const home = arabicRead(scene).homes[item.lead - scene.from];
    const verb = home && home.verb >= 0 ? arabicVerb(keyAt(scene, home.verb)) : null;
    return verb !== null && !verb.running && !lasts(scene.tokens[home?.verb ?? -1]);
  }
  if (item.kind === 'verb') return true;
  const ruler = englishRead(scene).rulers[item.lead - scene.from];
  if (!ruler) return false;
  for (let at = ruler.at; at < ruler.next; at += 1) if (UNPAST.test(keyAt(scene, at))) return false;
  return (
    /^(?:was|were|had|did)$/.test(keyAt(scene, ruler.at)) || verbForms(keyAt(scene, ruler.next - 1))?.past === true
  );
};
