import { remembered } from '#src/base/memo.ts';
import { answered } from '#src/language/lexemes.ts';
import { cuts } from '#src/language/numbers-tokens.ts';
import { type Scene, tokenAt } from './figure-scene.ts';
import { ENDS_AR, MEASURE_HEADS_AR } from './figure-subjects-lexicon.ts';
import { hasAl } from './figure-subjects-tags-ar.ts';

/** A noun that names what is measured: إيرادات, الطلب, وقدرتها. */
export const isHead = remembered(
  (word) =>
    MEASURE_HEADS_AR.has(word) ||
    cuts(word).some(({ prefix, rest }) => /^[وبلف]?(?:ال)?$/.test(prefix) && MEASURE_HEADS_AR.has(rest)),
);

const PRONOUN = /(?:ها|هم|هما|ه)$/;
/** إنتاجها, استهلاكه: a measure of somebody who was named before. */
export const isOwned = remembered((word): boolean => {
  // وحدة: a unit, not the limit of anybody
  if (/^وحد(?:ه|ته|تها)$/.test(word)) return false;
  const bare = word.replace(/^[وف](?=.{4})/, '');
  return [word, bare].some((one) => {
    const root = one.replace(PRONOUN, '');
    return root !== one && !MEASURE_HEADS_AR.has(one) && (isHead(root) || isHead(root.replace(/ت$/, 'ه')));
  });
});

/** Words whose first letter looks like a particle and is their own. */
const OWN_LETTER =
  /^(?:بيانات|بيتكوين|بتكوين|بلد|بلدان|بلديه|برنامج|برامج|بروتوكول|برميل|بناء|بنوك|بنك|بحث|بحوث|بطاقه|بطاريه|بطاريات|بورصه|بريطانيا.*|بلجيكا|بولندا|بلغاريا|باكستان.*|باراغواي|بنغلاديش|بوتان|بوليفيا|برازيل.*|باور|بلوك|بلاك.*|بحر|بيءه|بييه|بيع|بدايل|بديل|بوابه|بت.{0,2}|لبنان.*|ليبيا|لجنه|لجان|لاءحه|لايحه|لوايح|لندن|لوكسمبورغ|لاوس|ليتوانيا)$/;
const tied = (word: string, inside: boolean): boolean => {
  if (/^(?:و|ف)?(?:بال|لل|كال).{2}/.test(word)) return true;
  if (MEASURE_HEADS_AR.has(word) || OWN_LETTER.test(word)) return false;
  const rest = /^[وف]?[بل](.{3,})$/.exec(word)?.[1];
  if (rest && !rest.startsWith('ال') && (inside ? rest.length > 3 : /(?:ات|ه|ها|هم|يين)$/.test(rest)) && !isHead(word))
    return true;
  return cuts(word).some(
    ({ prefix, rest: noun }) =>
      /^[وف]?[بلك]$/.test(prefix) && (MEASURE_HEADS_AR.has(noun) || isOwned(noun) || ENDS_AR.has(noun)),
  );
};
const tiedInside = remembered((word) => tied(word, true));
const tiedOutside = remembered((word) => tied(word, false));
/** بالاستهلاك, للمعدّنين, بكلفة, لشركات: a preposition and its noun in one word. */
export const isTied = (word: string, inside = false): boolean => (inside ? tiedInside : tiedOutside)(word);

/** What the noun phrases ask of every word, as bits. */
export const AL = 1;
export const HEAD = 2;
export const OWNED = 4;
export const TIED = 8;
export const TIED_OUTSIDE = 16;
const traitsOf = answered(
  (word): number =>
    (hasAl(word) ? AL : 0) |
    (isHead(word) ? HEAD : 0) |
    (isOwned(word) ? OWNED : 0) |
    (tied(word, true) ? TIED : 0) |
    (tied(word, false) ? TIED_OUTSIDE : 0),
);
export const traitsAt = (scene: Scene, i: number): number => traitsOf(tokenAt(scene, i));
