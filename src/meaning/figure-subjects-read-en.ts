import type { Scene } from './figure-scene.ts';
import type { Clauses } from './figure-subjects-clause.ts';
import { clausesOf } from './figure-subjects-clauses-en.ts';

const known = new WeakMap<Scene, Clauses>();
/** The clauses of a scene, read once for all its figures. */
export const englishRead = (scene: Scene): Clauses => {
  const found = known.get(scene) ?? clausesOf(scene);
  known.set(scene, found);
  return found;
};
