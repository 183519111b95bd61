import { answered, askedOf } from '#src/language/lexemes.ts';
import { keyAt, type Scene } from './figure-scene.ts';
import { arabicVerb } from './figure-subjects-verbs-ar.ts';

/** What somebody decides to do: announced, it is planned; what merely comes about is foretold. */
const isAct = askedOf(
  /^(?:build|add|invest|spend|buy|sell|pay|supply|open|deploy|install|expand|launch|acquire|close|shut|retire|tax|charge|fine|cap|limit|impose|ban|require|levy|exempt|fund|finance|lease|rent|order|ship|deliver|host|raise|cut|lift|lower|allow|bar|force|oblige|penali[sz]e|borrow|issue|repay|redeem|hire|allocate|grant|award|inject|pour|commit|connect|energi[sz]e|construct|erect|convert|relocate|move|offer|provide|introduce|abolish|scrap|halve)$/,
);
const isFiller = askedOf(/^(?:also|not|soon|then|now|only|be|initially|eventually|gradually|first)$/);

export type Ahead = 'planned' | 'forecast';

/** will tax, will need: the verb behind decides. */
const english = (scene: Scene, i: number): Ahead => {
  let at = i + 1;
  while (isFiller(scene.tokens[at]) && at < i + 4) at += 1;
  return isAct(scene.tokens[at]) ? 'planned' : 'forecast';
};

const ACTS_AR =
  /^(?:ضخ|ستثمر|بني|ضيف|شيد|نشي|نشيء|نشء|قيم|ركب|نصب|نشر|دفع|شتري|بيع|مول|خصص|نفق|فرض|رفع|خفض|زود|ورد|وفر|شغل|وسع|فتح|فتتح|غلق|طلق|ستاجر|وجر|قرض|قترض|صدر|سدد|منح|لزم|حظر|منع|عفي|لغي|ربط|نقل|طبق|غرم|عاقب|سمح|قدم|طرح|بدا|ستورد|صدر|ستحوذ|حدد|قيد)$/;
/** ستضخ, وسيرتفع: the imperfect behind the particle of what is to come. */
const arabic = answered((key): Ahead | null => {
  const future = /^[وف]?س([يت].{2,})$/.exec(key)?.[1];
  if (!future || !arabicVerb(future)?.running) return null;
  return ACTS_AR.test(future.slice(1).replace(/(?:ون|ان|ها|هم|ه)$/, '')) ? 'planned' : 'forecast';
});

const isBill = askedOf(
  /^(?:bill|bills|draft|proposal|proposals|legislation|amendment|ordinance|motion|measure|act|plan|rule|rules|directive)$/,
);
const isImperfect = (key: string): boolean => /^[يتن].{2,}/.test(key) && arabicVerb(key)?.running === true;

/** What will and would, س and قد say of what is to come; null where the word says nothing of it. */
export const aheadAt = (scene: Scene, i: number): Ahead | null => {
  const word = keyAt(scene, i);
  if (word === 'will' || (word === 'll' && keyAt(scene, i - 1) === '’')) return english(scene, i);
  if (word === 'would') {
    for (let at = i - 1; at >= scene.from && at > i - 10; at -= 1) if (isBill(scene.tokens[at])) return 'planned';
    return 'forecast';
  }
  // وقد أغلق: behind قد the perfect has happened.
  if (word === 'قد' || word === 'وقد' || word === 'فقد') return isImperfect(keyAt(scene, i + 1)) ? 'forecast' : null;
  return arabic(scene.tokens[i]);
};

const supposes = askedOf(/^(?:were|should|had)$/);
/** Were bitcoin to slide, should prices fall, إن تراجع … فإن: an if without its word. */
export const supposedAt = (scene: Scene, i: number): boolean => {
  if (i !== scene.from) return false;
  if (supposes(scene.tokens[i])) {
    for (let at = i + 1; at < scene.to && at < i + 24; at += 1) if (keyAt(scene, at) === ',') return true;
    return false;
  }
  if (keyAt(scene, i) !== 'ان') return false;
  if (!arabicVerb(keyAt(scene, i + 1)) || /^[وف]/.test(keyAt(scene, i + 1))) return false;
  for (let at = i + 2; at < scene.to; at += 1) if (/^ف(?:ان|س[يت]|قد|لن|ل[يت])/.test(keyAt(scene, at))) return true;
  return false;
};
