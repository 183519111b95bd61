import { askedOf, rarelyAskedOf } from '#src/language/lexemes.ts';
import { type Item, itemAt, keyAt, type Scene } from './figure-scene.ts';

const isFormer = askedOf(
  /^(?:previous|earlier|prior|former|last|old|original|first|[وفبل]?(?:ال)?(?:سابق|سابقه|قديم|قديمه|اولي|اول|اصلي|اصليه|ماضي|ماضيه))$/,
);
const isEdition = rarelyAskedOf(
  /^(?:edition|outlook|forecast|estimate|projection|draft|guidance|assessment|prediction|[وفبل]?(?:ال)?(?:نسخه|طبعه|توقع|توقعات|تقدير|تقديرات|مسوده|تنبو|تنبوات|تقييم)(?:ها|ه|هم)?)$/,
);
const isTold = rarelyAskedOf(
  /^(?:had|put|puts|was|were|saw|expected|forecast|said|stood|of|at|called|proposed|[وف]?[يت]?(?:كان|كانت|بلغ|بلغت|وضع|وضعت|قدر|قدرت|توقع|توقعت|قترح|اقترح|اقترحت|شير|اشار|اشارت|تحدث|تحدثت|عند|الي))$/,
);
const isStop = askedOf(/^[.;؛:]$/);

const isArticle = rarelyAskedOf(/^(?:article|story|report|text|dispatch|(?:ال)?(?:خبر|مقال|تقرير|نص|برقيه|ماده))$/);
/** An earlier version of this article: what it said is withdrawn, and was no forecast. */
const ofArticle = (scene: Scene, at: number): boolean => [1, 2, 3, 4, 5].some((on) => isArticle(scene.tokens[at + on]));

/** The previous edition had 2030 at only 136.5 TWh, المسودة الأولى كانت تقترح 9 %: what was thought before. */
export const ofFormerEdition = (scene: Scene, item: Item): boolean => {
  let told = false;
  for (let at = item.lead - 1; at >= scene.from && at > item.lead - 14; at -= 1) {
    if (isStop(scene.tokens[at]) || itemAt(scene, at)) return false;
    told ||= isTold(scene.tokens[at]);
    if (!isEdition(scene.tokens[at])) continue;
    const adjective = /^[a-z]/.test(keyAt(scene, at)) ? scene.tokens[at - 1] : scene.tokens[at + 1];
    if (isFormer(adjective) && !ofArticle(scene, at)) return told || isTold(scene.tokens[at - 1]);
  }
  return false;
};
