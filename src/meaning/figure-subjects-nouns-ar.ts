import { answered, asked, askedOf } from '#src/language/lexemes.ts';
import { isMachine } from './figure-measures-clause.ts';
import { itemAt, keyAt, type Scene, tokenAt } from './figure-scene.ts';
import { arabicRead } from './figure-subjects-ar.ts';
import { doerOf } from './figure-subjects-clauses-ar.ts';
import { PRONOUNS } from './figure-subjects-lexicon.ts';
import { isPlace, type Noun, Nouns, type Sort } from './figure-subjects-noun.ts';
import { ownerIn, phraseFrom, tagAt } from './figure-subjects-phrases-ar.ts';
import { inPeriod, isArabic, type Run } from './figure-subjects-runs.ts';
import { AL, HEAD, OWNED, TIED, traitsAt } from './figure-subjects-traits-ar.ts';

const isTime = askedOf(
  /^[وبل]?(?:ال)?(?:ربع|شهر|اشهر|عام|سنه|سنوات|اسبوع|يوم|ايام|فتره|نصف|ساعه|ساعات|صيف|شتاء|نهايه|بدايه|وقت)$/,
);
const isRule = askedOf(/^[ول]?(?:ال)?(?:قانون|مرسوم|قرار|لاءحه|لايحه|مشروع|تعميم|حظر)$/);
const isOffice = askedOf(
  /^[ول]?(?:ال)?(?:وزاره|وزير|هيءه|هييه|لجنه|مجلس|برلمان|حكومه|شرطه|سلطات|سلطه|نيابه|معهد|جامعه|مكتب|مرصد|تقرير|دراسه|محكمه|بيان|وكاله|محللون|باحثون|مشغل)$/,
);
const isPerson = askedOf(
  /^[ول]?(?:ال)?(?:مدير|مديره|رءيس|رييس|محلل|محلله|خبير|خبيره|مهندس|مهندسه|متحدث|متحدثه|باحث|باحثه)$/,
);
const isSource = askedOf(/^[وب]?(?:ال)?(?:شمس|رياح|غاز|فحم|نوويه|نووي|شمسيه|متجدده|كهرباء|رسوم)$/);
const isAgreement = askedOf(/^[وبفل]?(?:ال)?(?:عقد|عقود|عقدا|اتفاق|اتفاقيه|صفقه|صفقات|ايجار|قرض|قرضا|سندات)$/);
const areMany = askedOf(
  /^[وفبل]?(?:ال)?.{2,}(?:ات|ون|ين)$|^[ول]?(?:ال)?(?:مراكز|شركات|مناجم|بنوك|مصانع|مزارع|اسر|مواقع|اجهزه|معدنو|معدني|دول|افراد|عملاء)$/,
);
const isRig = asked((key) => isMachine(key));
const isPronoun = asked((key) => PRONOUNS.has(key));
const withoutJoint = answered((key) => key.replace(/^[وف](?=.{2})/, ''));
const isQuote = asked((_, raw) => /^["“”«»]$/.test(raw));

const sortOf = (scene: Scene, run: Run): Sort => {
  const first = scene.tokens[run.from];
  if (isPerson(first)) return 'person';
  if (isTime(first) || inPeriod(scene, run.from)) return 'time';
  if (isPlace(scene, run)) return 'place';
  if (isRule(first)) return 'rule';
  if (isOffice(first)) return 'office';
  if (isSource(first) || (run.to === run.from + 1 && isSource(scene.tokens[run.to]))) return 'source of power';
  if (isQuote(tokenAt(scene, run.from - 1)) || !isArabic(keyAt(scene, run.from))) return 'name';
  if (isAgreement(first)) return 'agreement';
  if (isRig(first)) return 'machine';
  if (traitsAt(scene, run.from) & HEAD) return 'measure';
  return areMany(first) ? 'people or things' : 'thing';
};

/** The noun phrases of an Arabic sentence, in order, and whose the measures among them are. */
export const arabicNouns = (scene: Scene): readonly Noun[] => {
  const all = arabicRead(scene);
  const nouns = new Nouns(scene);
  const sort = (run: Run): Sort => sortOf(scene, run);
  const add = (run: Run, tie: string, owner: boolean): void => {
    if (isPronoun(scene.tokens[run.from])) return;
    const traits = traitsAt(scene, run.from);
    const own = traits & TIED ? (/^[وف]?ل/.test(keyAt(scene, run.from)) ? 'ل' : 'ب') : tie;
    nouns.add(run, own, owner, sort, (traits & AL) > 0);
  };
  let i = scene.from;
  while (i < scene.to) {
    const tag = tagAt(all, i);
    const run = (tag === 'N' || tag === '"') && !itemAt(scene, i) && !inPeriod(scene, i) ? phraseFrom(all, i) : null;
    if (run) {
      const tie = withoutJoint(tokenAt(scene, i - 1));
      const own = ownerIn(all, run);
      if (own && own !== 'its') add(own, tie, own.from > run.from);
      if ((traitsAt(scene, run.from) & OWNED) === 0) add(run, tie, false);
    }
    i = Math.max(run?.to ?? i, i) + 1;
  }
  for (const clause of all.clauses) {
    const doer = doerOf(all, clause);
    const own = doer && ownerIn(all, doer);
    if (own && own !== 'its') add(own, keyAt(scene, own.from - 1), false);
  }
  return nouns.found;
};
