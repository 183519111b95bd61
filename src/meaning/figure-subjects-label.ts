import { unitOf } from '#src/base/units.ts';
import type { CueFound } from './figure-measures-score.ts';
import { type Item, keyAt, type Scene } from './figure-scene.ts';
import { labelOwner } from './figure-subjects-ar.ts';
import { englishVerbBetween } from './figure-subjects-objects-en.ts';
import { inPeriod, isArabic, type Run } from './figure-subjects-runs.ts';
import { arabicVerb } from './figure-subjects-verbs-ar.ts';
import { englishOwner } from './figure-subjects-who-en.ts';
import { verbOf } from './figure-verbs.ts';

/** “- United States: 183 TWh in 2024”: the head of a list item, or of a label, is the subject; undefined where there is none. */
export const label = (scene: Scene, item: Item, cues: readonly CueFound[]): Run | null | undefined => {
  for (let at = item.lead - 1; at >= scene.from && at > item.lead - 40; at -= 1) {
    if (keyAt(scene, at) !== ':') continue;
    let from = scene.from;
    while (from < at && /^[-–—•*·]$/.test(keyAt(scene, from))) from += 1;
    let to = at - 1;
    // Farmington, New Mexico (90 MW): $66.6 million
    if (keyAt(scene, to) === ')') to = opensBracket(scene, to, from);
    // Argent Q3: revenue 88m
    while (to > from && (inPeriod(scene, to) || /^[,،(]$/.test(keyAt(scene, to)))) to -= 1;
    // «دروب هاش» في فبراير:
    if (to > from && inPeriod(scene, to + 1) && /^(?:in|for|في|خلال)$/.test(keyAt(scene, to))) to -= 1;
    if (from > to || to - from > 7 || ANNOUNCING.test(keyAt(scene, from))) return undefined;
    // Fleet efficiency, Average power cost: what is measured, not whose it is.
    if (cues.some((cue) => cue.at >= from && cue.next <= to + 1 && namesMeasure(cue, item))) return undefined;
    for (let i = from; i <= to; i += 1)
      if (inPeriod(scene, i) || verbOf(keyAt(scene, i))?.sign === null) return undefined;
    if (!isArabic(keyAt(scene, from)) && englishVerbBetween(scene, from, at)) return undefined;
    // تختلف الأسعار: a clause in front of the colon is nobody's name.
    const verb = arabicVerb(keyAt(scene, from));
    // وتحسن الأداء من شهر إلى آخر: behind و a noun of doing is the verb it is written like.
    if (verb?.running || (verb && keyAt(scene, from)[0] === 'و')) return null;
    return isArabic(keyAt(scene, from)) ? labelOwner(scene, { from, to }) : englishOwner(scene, { from, to });
  }
  return undefined;
};

/** The last token in front of the bracket that closes here. */
const opensBracket = (scene: Scene, to: number, from: number): number => {
  for (let at = to - 1; at > from && at > to - 9; at -= 1) if (keyAt(scene, at) === '(') return at - 1;
  return to;
};

/** Correction: X used …, تصحيح: the head of a headline is nobody. */
const ANNOUNCING =
  /^(?:correction|corrected|update|updated|exclusive|analysis|opinion|breaking|explainer|watch|تصحيح|تصويب|تحديث|عاجل|تحليل|حصري|خاص|تقرير)$/;
const namesMeasure = (cue: CueFound, item: Item): boolean =>
  cue.rows.some(
    ({ kinds }) => !kinds.has('weak') && !kinds.has('share') && kinds.has(unitOf(item.unit ?? '1')?.dimension ?? ''),
  );
