import { keyAt, type Scene } from './figure-scene.ts';
import { arabicRead } from './figure-subjects-ar.ts';
import { englishRead } from './figure-subjects-en.ts';
import { isArabic } from './figure-subjects-runs.ts';

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
