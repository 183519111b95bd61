import { ofScene } from './figure-scene.ts';
import { clausesOf } from './figure-subjects-clauses-en.ts';

/** The clauses of a scene, read once for all its figures. */
export const englishRead = ofScene(clausesOf);
