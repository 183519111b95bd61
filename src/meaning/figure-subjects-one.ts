import { askedOf } from '#src/language/lexemes.ts';
import type { CueFound } from './figure-measures-score.ts';
import { type Item, keyAt, type Scene } from './figure-scene.ts';
import { arabicGap, arabicSubject, arabicVerbBetween } from './figure-subjects-ar.ts';
import { englishSubject } from './figure-subjects-en.ts';
import { englishGap } from './figure-subjects-gap-en.ts';
import { agreement, countsItself, isRecipient, isTaken, remainsIn } from './figure-subjects-kinds.ts';
import { label } from './figure-subjects-label.ts';
import { byMeasure, isRuled } from './figure-subjects-measured.ts';
import { englishVerbBetween } from './figure-subjects-objects-en.ts';
import { sameUnit } from './figure-subjects-places.ts';
import { isArabic, type Run } from './figure-subjects-runs.ts';
import {
  affected,
  befallen,
  bracketed,
  charged,
  followed,
  fronted,
  otherSide,
  partitive,
  received,
  relativeBehind,
} from './figure-subjects-special.ts';
import type { Way } from './figure-subjects-ways.ts';
import { englishOwner } from './figure-subjects-who-en.ts';
import { isRatio } from './figure-subjects-whole.ts';

/** “Renewables supplied 42.6% and nuclear 9.8%”: a name between two figures of one unit, its verb left out. */
const gapped = (scene: Scene, item: Item, i: number, arab: boolean): Run | null => {
  const before = i > 0 ? scene.items[i - 1] : undefined;
  if (!before || item.lead - before.next > 16 || !(sameUnit(before, item) || (isRatio(before) && isRatio(item))))
    return null;
  return arab ? arabicGap(scene, item, before.next) : englishGap(scene, item, before.next);
};

export interface Found {
  readonly run: Run | null;
  /** Who tells it where the clause names nobody: X said margin widened. */
  readonly teller: Run | null;
  readonly way: Way;
}
const NOBODY: Found = { run: null, teller: null, way: 'refusal' };
const by = (way: Way, run: Run | null): Found | null => run && { run, teller: null, way };

export const subjectOf = (
  scene: Scene,
  item: Item,
  i: number,
  measure: string | null,
  cues: readonly CueFound[],
): Found => {
  const arab = isArabic(keyAt(scene, item.lead - 1)) || isArabic(keyAt(scene, scene.from));
  const special =
    by('bracket', bracketed(scene, item)) ??
    by('charge', charged(scene, item, measure, arab)) ??
    by('gap', gapped(scene, item, i, arab)) ??
    by('front', fronted(scene, item)) ??
    by('list', arab ? null : followed(scene, item)) ??
    by('measure', byMeasure(scene, item, measure, arab)) ??
    by('effect', affected(scene, item)) ??
    by('receipt', received(scene, item)) ??
    by('blow', befallen(scene, item));
  if (special) return special;
  // “as much as three homes”: what it is likened to is about nobody.
  if (item.unit === 'count' && keyAt(scene, item.from - 1) === 'as') return NOBODY;
  if (arab && item.unit === 'count' && isDoneTo(scene.tokens[item.next])) return NOBODY;
  if (!arab && countsItself(scene, item)) return { ...NOBODY, run: remainsIn(scene, item) };
  const relative = arab ? null : relativeBehind(scene, item);
  if (relative) return { run: englishOwner(scene, relative), teller: null, way: 'relative' };
  const listed = label(scene, item, cues);
  // Ministry: demand fell to 3 GW. Behind the colon stands a sentence with a subject of its own.
  const told = listed && (arab ? arabicVerbBetween : englishVerbBetween)(scene, scene.from, item.lead);
  if (listed !== undefined && !told) return { run: listed, teller: null, way: 'label' };
  const side = otherSide(scene, item) ?? (arab ? partitive(scene, item) : null);
  if (side) return { run: side, teller: null, way: 'side' };
  const deal = agreement(scene, item, measure, arab);
  if (deal) return { run: deal, teller: null, way: 'deal' };
  const found = arab ? arabicSubject(scene, item) : englishSubject(scene, item, measure);
  if (isRuled(scene, found.run, measure)) return { ...NOBODY, way: 'law' };
  if (isPerson(scene, found.run)) return NOBODY;
  if (isTaken(scene, item, found.verb, found.run) || isRecipient(scene, item, found.verb)) return NOBODY;
  return told && listed && !found.run
    ? { run: owns(scene, listed) ? listed : null, teller: null, way: 'label' }
    : { run: found.run, teller: found.teller, way: 'clause' };
};

const isTitle = askedOf(
  /^(?:chief|ceo|cfo|coo|cto|executive|chairman|chairwoman|president|vice-president|director|manager|head|spokes(?:man|woman|person)|inspector|engineer|professor|minister|founder|co-founder|economist|[وف]?(?:ال)?(?:مدير|مديره|رييس|رءيس|رئيس|رييسه|محلل|محلله|خبير|خبيره|وزير|وزيره|مهندس|مهندسه|مفتش|متحدث|متحدثه|باحث|باحثه|استاذ|موسس))$/,
);
/** Chief executive Joana Prates: a person tells of figures and has none. */
const isPerson = (scene: Scene, run: Run | null): boolean =>
  run !== null &&
  (isTitle(scene.tokens[run.from]) ||
    (run.to > run.from && isTitle(scene.tokens[run.from + 1]) && keyAt(scene, run.from + 1) !== 'head'));

/** 27 مزرعة داهمتها الشرطة: what is counted has its own clause. */
const isDoneTo = askedOf(/^(?:[يت].{3,}|.{3,}ت)(?:ها|هم|ه)$/);

/** Offices and analysts tell of others. */
export const owns = (scene: Scene, run: Run): boolean => {
  for (let at = run.from; at <= run.to; at += 1)
    if (
      /^(?:release|filing|statement|prospectus|document|results|index|letter|notice|accounts|office|authority|ministry|minister|institute|university|council|commission|agency|report|study|survey|department|regulator|analysts?|researchers?|economists?|consultancy|bank|research|data|paper|research|officials?|lawmakers?|he|she|وزار[هة]|وزير|هيي?[ئءه]ه|التقرير|تقرير|الدراسه|دراسه|خبير|محلل|محللون|باحثون|مكتب|معهد|جامعه|لجنه|الوكاله|وكاله|الوزاره|الهييه|بيان|البيان|افصاح|مستند|نشره|مؤشر|المؤشر|بيانات)$/.test(
        keyAt(scene, at),
      )
    )
      return false;
  return true;
};
