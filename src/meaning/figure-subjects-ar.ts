import { askedOf } from '#src/language/lexemes.ts';
import { type Item, keyAt, ofScene, type Scene } from './figure-scene.ts';
import {
  type ArabicClause,
  type ArabicClauses,
  arabicClauses,
  doerOf,
  subjectIn,
} from './figure-subjects-clauses-ar.ts';
import { ENDS_AR, MEASURE_HEADS_AR, PRONOUNS } from './figure-subjects-lexicon.ts';
import { named, ownerIn, phraseFrom, tagAt } from './figure-subjects-phrases-ar.ts';
import type { Run } from './figure-subjects-runs.ts';
import { isAccusative } from './figure-subjects-tags-ar.ts';
import { isHead, isOwned } from './figure-subjects-traits-ar.ts';
import { arabicVerb } from './figure-subjects-verbs-ar.ts';

/** على شركات التعدين, على أرباح الشركات: whom the phrase behind على names. */
export const payer = (scene: Scene, from: number): Run | null => {
  const run = phraseFrom(arabicRead(scene), from);
  const own = run && ownerIn(arabicRead(scene), run);
  return own === 'its' ? null : own;
};

/** The clauses of a scene, read once for all its figures. */
export const arabicRead = ofScene(arabicClauses);

/** Whose measure a run of words names; null where it names a measure only. */
export const labelOwner = (scene: Scene, run: Run): Run | null => {
  const found = ownerIn(arabicRead(scene), run);
  return found === 'its' ? null : found;
};

/** غرّم المكتب شركة …: whom a fine or a licence falls on stands behind who gives it. */
const DEALT =
  /^[وف]?(?:[يت]?غرم|غرمت|[يت]?منح|منحت|[يت]لزم|الزمت?|[يت]?حرم|حرمت|امهلت?|[يت]عفي|اعفت?|[يت]تهم|اتهمت?|وعدت?|[يت]عد|اقرضت?|[يت]قرض|كبدت?|[يت]كبد|كلفت?|[يت]كلف|طالبت?|[يت]طالب|اجبرت?|[يت]جبر)$/;

export interface ArabicSubject {
  readonly run: Run | null;
  /** What is done in its clause; empty where that is a noun. */
  readonly verb: string;
  /** Who tells it, where nobody is named: قالت الشركة إن الهامش اتسع. */
  readonly teller: Run | null;
}

/** Whose a figure is, by the clause that it stands in. */
export const arabicSubject = (scene: Scene, item: Item): ArabicSubject => {
  const all = arabicRead(scene);
  const home = all.homes[item.lead - scene.from];
  if (!home) return { run: null, teller: null, verb: '' };
  const participle = ofParticiple(scene, item);
  if (participle) return { run: participle, teller: null, verb: '' };
  if (saturated(all, home, item)) return subjectAt(scene, item, home.parent ?? home);
  return subjectAt(scene, item, home);
};

/** يسحب الجهاز الذي تصنعه الشركة 5.6 كيلوواط: the verb of the relative clause has its object already. */
const saturated = (all: ArabicClauses, home: ArabicClause, item: Item): boolean =>
  home.antecedent !== null &&
  (home.parent?.verb ?? -1) >= 0 &&
  /.{3}(?:ها|هم|ه)$/.test(keyAt(all.scene, home.verb)) &&
  !/^[PSI,]$/.test(tagAt(all, item.lead - 1)) &&
  !all.scene.items.some((other) => other.lead > (home.parent?.verb ?? 0) && other.lead < item.lead);

const isParticiple = askedOf(/^(?:ال)?(?:بالغه?|مقدره?)$/);
/** قدرة الموقع البالغة 350 ميغاواط, الموقع البالغة قدرته 180: what the participle describes. */
const ofParticiple = (scene: Scene, item: Item): Run | null => {
  const all = arabicRead(scene);
  const measured = [item.lead - 1, item.lead - 2].find((at) => isParticiple(scene.tokens[at])) ?? -1;
  if (measured < scene.from || (measured < item.lead - 1 && !isOwned(keyAt(scene, item.lead - 1)))) return null;
  let from = measured;
  while (from > scene.from && /^[N"]$/.test(tagAt(all, from - 1))) from -= 1;
  const run = from < measured ? phraseFrom(all, from) : null;
  const own = run && ownerIn(all, run);
  return own === 'its' ? null : own;
};

/** The measure nearest to the figure names its owner; else whoever does what its clause says. */
const subjectAt = (scene: Scene, item: Item, home: ArabicClause): ArabicSubject => {
  const all = arabicRead(scene);
  const verb = keyAt(scene, home.verb);
  const before = home.phrases.filter((run) => run.to < item.lead);
  const doer = doerOf(all, home);
  if (home.verb >= 0 && home.verb < item.lead) {
    const objects = before.filter((run) => run !== doer);
    if (DEALT.test(keyAt(scene, home.verb)) && objects[0])
      return { run: labelOwner(scene, objects[0]), teller: null, verb };
    for (const object of objects.reverse()) {
      // رفع تعرفة المعدّنين: what is done stands behind the noun of doing.
      const doing = arabicVerb(keyAt(scene, object.from))?.noun && object.from < object.to;
      const run = doing ? { from: object.from + 1, to: object.to } : object;
      if (!isHead(keyAt(scene, run.from))) continue;
      const own = ownerIn(all, run);
      if (own && own !== 'its') return { run: own, teller: null, verb };
    }
    const counted = outOf(scene, item, home);
    if (counted) return { run: counted, teller: null, verb };
  }
  const struck = doer && home.verb >= 0 && home.verb < item.lead ? strikes(all, home, doer, item) : undefined;
  if (struck !== undefined) return { run: struck, teller: null, verb };
  const run = subjectIn(all, home);
  // تمثل الكهرباء 70 % من النفقات: a part is named by itself, were it a measure.
  const part = run === null && doer && home.verb >= 0 && PARTAKES.test(keyAt(scene, home.verb));
  return { run: part ? named(all, doer) : run, teller: teller(all, home), verb };
};

const isBlow = askedOf(
  /^(?:ال)?(?:عاصفه|عواصف|اعصار|فيضان|فيضانات|سيول|جفاف|حر|موجه|صقيع|برد|ثلوج|حريق|حراءق|حرائق|انفجار|زلزال|انقطاع|انقطاعات|عطل|اعطال|خلل|هجوم|هجمات|اختراق|سرقه|سرقات|حمله|حملات|مداهمه|مداهمات|اضراب)$/,
);
const isBack = askedOf(/^(?:به|بها|بهم)$/);
/** هبط الجفاف بمخزون السدود إلى 19 %, أتى حريق في مزرعة على 1400 جهاز: a blow has no figures of its own. Undefined for all else. */
const strikes = (all: ArabicClauses, home: ArabicClause, doer: Run, item: Item): Run | null | undefined => {
  const { scene } = all;
  if (!isBlow(scene.tokens[doer.from])) return undefined;
  for (let at = home.verb + 1; at < item.lead; at += 1) {
    const word = keyAt(scene, at);
    if (isBack(scene.tokens[at])) {
      const before = all.clauses[all.clauses.indexOf(home) - 1];
      return before ? subjectIn(all, before) : null;
    }
    if (at <= doer.to) continue;
    // بمخزون سدود زامبيا: what it falls on
    if (word.startsWith('ب') && tagAt(all, at) === 'N' && isHead(word)) return payer(scene, at);
    if (word === 'في') return phraseFrom(all, at + 1);
  }
  const object = home.phrases.find((run) => run !== doer && run.from > doer.to && run.to < item.lead);
  return object ? labelOwner(scene, object) : null;
};

const PARTAKES = /^[وف]?(?:[يت]?مثلت?|[يت]?شكلت?|استحوذت?|[يت]ستحوذ|استاثرت?|[يت]ستاثر)$/;
const KNOCKS = /^[وف]?(?:[يت]خرج|اخرجت?|[يت]عطل|عطلت?|[يت]وقف|اوقفت?|[يت]شل|شلت?)$/;
const STOPS = /^[وفلس]{0,2}[يت]?(?:توقف|تعطل|خرج|غادر|انتقل|نتقل|اغلق|غلق|تضرر|خسر|عمل|نجا|صمد|فلس|افلس)ت?$/;
/** فسيتوقف 35% من المعدّنين: what stops is counted, and named behind its number. */
const outOf = (scene: Scene, item: Item, home: ArabicClause): Run | null => {
  // أخرجت العاصفة 19% من أسطول تكساس من الخدمة
  const ratio = item.unit === '%' || item.unit === 'fraction';
  if (ratio && KNOCKS.test(keyAt(scene, home.verb)) && keyAt(scene, item.next) === 'من') {
    const hit = phraseFrom(arabicRead(scene), item.next + 1);
    if (hit) return hit;
  }
  const direct = item.unit === 'fraction' && tagAt(arabicRead(scene), item.next) === 'N';
  if (!STOPS.test(keyAt(scene, home.verb)) || !(direct || keyAt(scene, item.next) === 'من')) return null;
  for (let at = home.verb + 1; at < item.lead; at += 1)
    if (tagAt(arabicRead(scene), at) === 'N' && !/^(?:ما|نحو|اكثر|اقل|قرابه|حوالي)$/.test(keyAt(scene, at)))
      return null;
  const run = phraseFrom(arabicRead(scene), direct ? item.next : item.next + 1);
  if (!run) return null;
  let { to } = run;
  while (to > run.from && ENDS_AR.has(keyAt(scene, to))) to -= 1;
  return { from: run.from, to };
};

const SAID = /^(?:و|ف)?(?:قالت?|افادت?|ذكرت?|اكدت?|اضافت?|اوضحت?|اعلنت?|كشفت?|[يت]توقع|توقعت?|[يت]قول|سجلت?)$/;
const teller = (all: ArabicClauses, of: ArabicClause): Run | null => {
  const outer = of.parent;
  return outer && outer.verb >= 0 && SAID.test(keyAt(all.scene, outer.verb)) ? subjectIn(all, outer) : null;
};

const isLastly = askedOf(/^[وف]?(?:اخيرا|ثالثا|رابعا|خامسا)$/);
/** والشمس 8 %، والغاز نحو 20 في المئة: the name between two figures of one unit whose verb is left out. */
/** رافي ديجيتال (Ravi Digital) بـ 40: the name is said in front of the bracket. */
const beforeBracket = (scene: Scene, to: number, start: number): number => {
  if (keyAt(scene, to) !== ')') return to;
  for (let at = to - 1; at > start && at > to - 9; at -= 1) if (keyAt(scene, at) === '(') return at - 1;
  return to;
};

export const arabicGap = (scene: Scene, item: Item, start: number): Run | null => {
  let to = item.lead - 1;
  const moved = keyAt(scene, to) === 'الي';
  if (moved || /^(?:ب|بنسبه|نحو|بقدره|بعدد|بحصه)$/.test(keyAt(scene, to))) to -= 1;
  to = beforeBracket(scene, to, start);
  let from = to + 1;
  const all = arabicRead(scene);
  for (; from > start && /^[N"]$/.test(tagAt(all, from - 1)); from -= 1) {
    const word = keyAt(scene, from - 1);
    if (moved && MEASURE_HEADS_AR.has(word)) return null;
    // وأخيرًا تعدين العملات بـ 0.5
    if (isLastly(scene.tokens[from - 1])) break;
    if (ENDS_AR.has(word) || PRONOUNS.has(word) || isAccusative(scene, from - 1)) return null;
  }
  if (from > start && !/^[,;CP]$/.test(tagAt(all, from - 1)) && !isLastly(scene.tokens[from - 1])) return null;
  const first = keyAt(scene, from);
  // وفي موقع صلالة أقل من 95 %
  if (/^و(?:في|لدي)$/.test(keyAt(scene, from - 1)) && from <= to) return phraseFrom(all, from);
  if (/^ب?(?:زياده|انخفاض|تراجع|ارتفاع|هبوط|نمو)$/.test(first)) return null;
  if (tagAt(all, from - 1) === 'P' || (from < to && isHead(first) && isHead(keyAt(scene, to)))) return null;
  return (from > start || /^و/.test(first)) && from <= to && to - from < 7 && !/^(?:اي|مقارنه|مقابل|او)$/.test(first)
    ? named(all, { from, to })
    : null;
};

export const arabicVerbBetween = (scene: Scene, from: number, to: number): boolean => {
  const all = arabicRead(scene);
  for (let at = to - 1; at >= from && keyAt(scene, at) !== ':'; at -= 1) if (tagAt(all, at) === 'V') return true;
  return false;
};

/** Whom the first clause is about. */
export const arabicOpener = (scene: Scene): Run | null => {
  const all = arabicRead(scene);
  const first = all.clauses[0];
  return first ? subjectIn(all, first) : null;
};
