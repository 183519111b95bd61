import { asked, askedOf } from '#src/language/lexemes.ts';
import { fold } from '#src/language/text.ts';
import { COUNTRY_NAMES } from './cldr-countries.ts';
import { itemAt, keyAt, type Scene } from './figure-scene.ts';
import { PRONOUNS } from './figure-subjects-lexicon.ts';
import { inPeriod, isArabic, type Run } from './figure-subjects-runs.ts';
import { type ArabicTag, isAccusative } from './figure-subjects-tags-ar.ts';
import { AL, HEAD, isHead, isOwned, OWNED, TIED, traitsAt } from './figure-subjects-traits-ar.ts';
import { arabicVerb, isDoing } from './figure-subjects-verbs-ar.ts';
import { signOf, verbOf } from './figure-verbs.ts';

/** A sentence whose words are tagged. */
export interface Tagged {
  readonly scene: Scene;
  readonly tags: readonly ArabicTag[];
}

export const tagAt = ({ scene, tags }: Tagged, i: number): ArabicTag =>
  i >= scene.from && i < scene.to ? (tags[i - scene.from] ?? ';') : ';';

const STATES: ReadonlySet<string> = new Set(
  COUNTRY_NAMES.map(([, , ar]) => fold(ar)).filter((one) => /^(?!ال)[\u0621-\u064a]+$/.test(one)),
);
const NAMED_STATES: ReadonlySet<string> = new Set(
  COUNTRY_NAMES.map(([, , ar]) => fold(ar)).filter((one) => /^[\u0621-\u064a]+$/.test(one)),
);
/** Behind these stands a name, whatever its first letters look like: شركة باليسيد للتعدين. */
export const COMPANY =
  /^(?:و|ل|ب|ف)?(?:ال)?(?:شركه|شركتا|مجموعه|مؤسسه|موسسه|منصه|مصرف|بنك|معهد|مكتب|هيءه|هييه|وزاره|جامعه|بلديه|ولايه|امارة|صندوق)$/;

const isState = asked((word) => STATES.has(word));
const isNamedState = asked((word) => NAMED_STATES.has(word));
const opensWithAl = askedOf(/^ال.{2}/);
const joinsWithAl = askedOf(/^وال.{3}/);
const isCompany = askedOf(COMPANY);
const addsAnother = askedOf(/^و(?!زار|لاي|كال|حد|سط|ادي|قود|رش).{3}/);

const mayDescribe = askedOf(/(?:ه|ي|ات|اء|يين|يون)$/);
const isFeminine = askedOf(/(?:ه|ات)$/);
/** الشركة الجيل: a feminine noun alone takes no adjective without the ending of the feminine. */
const agrees = (scene: Scene, start: number, i: number): boolean => {
  if (mayDescribe(scene.tokens[i])) return true;
  for (let at = start; at < i; at += 1)
    if (!isFeminine(scene.tokens[at]) && scene.tokens[at]?.kind === 'word') return true;
  return false;
};

/** Behind a noun that is no measure and no doing, مركز قدرته 100: a clause of its own, without a verb. */
const tellsOf = (at: Tagged, start: number, i: number): boolean => {
  if (tagAt(at, i + 1) !== 'F') return false;
  const { scene } = at;
  const before = keyAt(scene, i - 1);
  return (
    /[^ي](?:ها|ه|هم)$/.test(keyAt(scene, i)) &&
    isOwned(keyAt(scene, i)) &&
    !isHead(before) &&
    !arabicVerb(before)?.noun &&
    !isDoing(keyAt(scene, start))
  );
};

/** Words of measure that are adjectives as well: القدرة العاملة, الشركة السنوية. */
const DESCRIBES = /(?:يه?|عامله?|مركبه|صافيه?|قصي|متوسطه?)$/;

const isTeller = askedOf(/^(?:موشر|معهد|وكاله|مكتب|جامعه|بنك|شركه|مجموعه|منصه|وحده|مركز|لجنه)$/);
/** يقدر مؤشر كامبريدج حصة الولايات: behind the name of whoever tells it a measure of something else is the object. */
const isObject = (at: Tagged, start: number, i: number): boolean => {
  const { scene } = at;
  const before = keyAt(scene, i - 1);
  return (
    isTeller(scene.tokens[start]) &&
    tagAt(at, start - 1) === 'V' &&
    (traitsAt(scene, i + 1) & AL) > 0 &&
    !isHead(before) &&
    !isDoing(before) &&
    arabicVerb(before)?.noun !== true
  );
};

/**
 * The noun phrase that starts at a token. An article closes a genitive chain, and behind it only adjectives follow:
 * استهلاك مراكز البيانات السعودية; an indefinite accusative begins the object.
 */
export const phraseFrom = (at: Tagged, start: number): Run | null => {
  const { scene } = at;
  let i = start;
  let closed = false;
  const company = isCompany(scene.tokens[start]);
  let quoted = false;
  for (; i < scene.to; i += 1) {
    const tag = tagAt(at, i);
    if (tag === '"') {
      if (quoted) {
        i += 1;
        break;
      }
      if (i > start && closed && !company) break;
      quoted = true;
      continue;
    }
    if (quoted) {
      if (tag === ';' || tag === 'F' || tag === 'V') break;
      continue;
    }
    if (tag !== 'N' || inPeriod(scene, i) || itemAt(scene, i)) break;
    const traits = traitsAt(scene, i);
    const definite = (traits & AL) > 0;
    if (i === start) {
      closed = definite || ((traits & OWNED) > 0 && !company);
      continue;
    }
    const word = keyAt(scene, i);
    if (!isArabic(word)) continue;
    const head = (traits & HEAD) > 0;
    const named = company && (traitsAt(scene, start) & AL) === 0 && i - start < 4;
    if (isAccusative(scene, i)) break;
    const before = scene.tokens[i - 1];
    // فصلت الكويت التيار: nor has it an adjective that is none
    if (definite && isNamedState(before) && !/(?:ي|يه|يين|يون)$/.test(word)) break;
    // زادت مصر سعر الكهرباء: a state’s name rules no genitive.
    if (head && !definite && isState(before)) break;
    // هيئة تنظيم الكهرباء المصرية سعر: behind a definite word an open noun of measure is the object
    if (company && i > start + 1 && head && !definite && (traitsAt(scene, i - 1) & AL) > 0) break;
    if (i > start + 1 && head && !definite && isObject(at, start, i)) break;
    if (named && (i === start + 1 || /^لل.{3}/.test(word))) continue;
    if (traits & TIED) break;
    // عقد إيجار مدته عشر سنوات: a measure that its figure follows tells of the noun in front of it.
    if (tellsOf(at, start, i)) break;
    if (closed) {
      // رفعت الحكومة الضريبة: behind a definite noun that is no measure a noun of measure is the object.
      if (head && definite && !DESCRIBES.test(word) && (traitsAt(scene, start) & HEAD) === 0) break;
      if (word === 'غير' && (traitsAt(scene, i + 1) & AL) > 0) continue;
      if (opensWithAl(scene.tokens[i]) && agrees(scene, start, i)) continue;
      if (!head && joinsWithAl(scene.tokens[i]) && tagAt(at, i + 1) !== 'F' && i - start < 4) continue;
      break;
    }
    if (i > start + 1 && addsAnother(scene.tokens[i])) break;
    if (definite || traits & OWNED) closed = !named;
  }
  let to = i - 1;
  while (to >= start && tagAt(at, to) === '"' && !quoted) to -= 1;
  return to >= start ? { from: start, to } : null;
};

const isQuote = asked((_, raw) => /^["“”«»]$/.test(raw));
/** Inside «…», where a phrase has such a name; the phrase else. */
export const named = ({ scene }: Tagged, run: Run): Run | null => {
  let { from, to } = run;
  let open = -1;
  for (let i = from; i <= to; i += 1) {
    if (!isQuote(scene.tokens[i])) continue;
    if (open < 0) open = i;
    else if (i > open + 1) return { from: open + 1, to: i - 1 };
  }
  if (open >= 0 && open < to) return { from: open + 1, to };
  while (from <= to && scene.tokens[from]?.kind === 'sign') from += 1;
  while (to >= from && scene.tokens[to]?.kind === 'sign') to -= 1;
  return from <= to ? { from, to } : null;
};

/** `its` where a pronoun owns the measure. */
export type ArabicOwner = Run | 'its' | null;

const PLACE = /^(?:و)?(?:في|لدي|عند|لكل|داخل|من قبل)$/;
/** الطلب في العراق, حد السحب لكل مزرعة: whose a bare measure is stands behind it. */
const placeBehind = (at: Tagged, next: number): Run | null => {
  const { scene } = at;
  // الطلب على الكهرباء في تكساس
  const object = keyAt(scene, next) === 'علي' && /^ال(?:كهرباء|طاقه)$/.test(keyAt(scene, next + 1));
  const place = object ? next + 2 : next;
  const word = keyAt(scene, place);
  if (!PLACE.test(word) && !/^ل.{4}/.test(word)) return null;
  const from = PLACE.test(word) ? place + 1 : place;
  const run = phraseFrom(at, from);
  if (
    !run ||
    inPeriod(scene, run.from) ||
    /^(?:و?ال)?(?:ساعه|ثانيه|مييه|مائه|ميه|وقت|نهايه|بدايه|يوم|شهر|عام|اطار|ظل|حين|ساعات|متوسط)$/.test(
      keyAt(scene, run.from),
    ) ||
    (run.from === run.to &&
      /^ال(?:وادي|بلاد|بلد|دوله|منطقه|مدينه|ولايه|محافظه|اقليم|عالم|سوق)$/.test(keyAt(scene, run.from)))
  )
    return null;
  const own = isHead(keyAt(scene, run.from)) ? ownerIn(at, run) : named(at, run);
  return own === 'its' ? null : own;
};

/** Behind a noun of measure, what somebody has: مجمعاتها, مواقعه. */
const isAsset = askedOf(
  /(?:ات|ت|مواقع|مزارع|مناجم|مراكز|مصانع|اسطول|معامل|مباني|مشاريع|مرافق|فروع|الات|خوادم)(?:ها|هم|هما|ه)$/,
);

/** التعرفة التي يدفعها معدّنو كيبك: a measure, and who has to do with it. */
const paidBy = (at: Tagged, next: number): Run | null => {
  if (tagAt(at, next) !== 'R' || !/.{3}(?:ها|ه)$/.test(keyAt(at.scene, next + 1))) return null;
  const run = /^[يت]/.test(keyAt(at.scene, next + 1)) ? phraseFrom(at, next + 2) : null;
  return run && named(at, run);
};

const mayBeThing = askedOf(/^(?:و?ال)?(?:طاقه|عملات?)$/);
const startsWithAl = askedOf(/^ال/);
/** الطاقة الشمسية is a thing, الطاقة alone a measure. */
const isThing = (scene: Scene, run: Run, i: number): boolean =>
  i < run.to &&
  mayBeThing(scene.tokens[i]) &&
  startsWithAl(scene.tokens[i + 1]) &&
  (traitsAt(scene, i + 1) & HEAD) === 0;

const isAll = askedOf(/^(?:كامل|معظم|غالبيه|بقيه)$/);
const isChange = asked((word) => verbOf(word)?.noun === true && signOf(word) !== null);
const isKind = askedOf(
  /^(?:البيع|الشراء|الصرف|الاغلاق|الافتتاح|السنوي|اليومي|الشهري|الفصلي|الكلي|المحلي|العالمي|الفعلي|الحالي|المعلن)ه?$/,
);
const isHashing = askedOf(/^(?:ال)?تجزءه$|^(?:ال)?تجزيه$|^(?:ال)?تجزئه$/);
const isRate = askedOf(/^[وفبل]?(?:ال)?(?:معدل|قوه|قدره)$/);
/** What stands in front of an owner: the measure, كامل قدرة الموقع, هبوط كلفة التعدين, سعر البيع. */
const isSkipped = (scene: Scene, run: Run, i: number): boolean => {
  if (traitsAt(scene, i) & HEAD) return true;
  const token = scene.tokens[i];
  if (i > run.from) return isKind(token) || (isHashing(token) && isRate(scene.tokens[i - 1]));
  return (isAll(token) && (traitsAt(scene, i + 1) & HEAD) > 0) || (i < run.to && isChange(token));
};

const MINED_OF = /^[وب]?(?:ال)?(?:انبعاثات|استهلاك|طلب|حصه|ايرادات|كهرباء|بصمه|احمال|حمل)$/;
/** Whose measure a phrase names, or the thing itself. */
export const ownerIn = (at: Tagged, run: Run): ArabicOwner => {
  const { scene } = at;
  let from = run.from;
  while (from <= run.to && tagAt(at, from) !== '"' && isSkipped(scene, run, from) && !isThing(scene, run, from)) {
    if (traitsAt(scene, from) & OWNED) return 'its';
    from += 1;
  }
  if (from <= run.to && traitsAt(scene, from) & OWNED) return 'its';
  if (from === run.from) return PRONOUNS.has(keyAt(scene, from)) && from === run.to ? 'its' : named(at, run);
  // نسبة تشغيل الأجهزة في موقع العين: the machines are those of the place.
  const device =
    from === run.to &&
    /^ال(?:اجهزه|الات|معدات|خوادم)$/.test(keyAt(scene, from)) &&
    /تشغيل$/.test(keyAt(scene, from - 1));
  if (device) return placeBehind(at, run.to + 1) ?? named(at, { from, to: run.to });
  if (from > run.to) {
    const payer = paidBy(at, run.to + 1);
    if (payer) return payer;
    // انبعاثات التعدين في المنطقة
    const mining =
      run.to > run.from && /^(?:ال)?تعدين$/.test(keyAt(scene, run.to)) && MINED_OF.test(keyAt(scene, run.from));
    if (mining) return placeBehind(at, run.to + 1) ?? { from: run.to, to: run.to };
    const fleet = from > run.from + 1 && /^(?:ال)?اسطول$/.test(keyAt(scene, run.to));
    return placeBehind(at, run.to + 1) ?? (fleet ? { from: run.to, to: run.to } : null);
  }
  // الأحمال المرخصة: behind a definite noun of measure another definite word is its adjective.
  const adjective = from === run.to && /^و?ال/.test(keyAt(scene, from - 1)) && /^ال.+(?:ه|ي)$/.test(keyAt(scene, from));
  if (adjective) return placeBehind(at, run.to + 1);
  // منشآته, رخصتها: hers is not a name.
  if (isAsset(scene.tokens[from]) && (from === run.to || (traitsAt(scene, from + 1) & AL) > 0)) return 'its';
  // إيرادات الاستضافة لدى «كورفان»: a kind of measure, and whose it is.
  const behind = keyAt(scene, run.to + 1);
  const holder = behind === 'لدي' || behind === 'ولدي' ? placeBehind(at, run.to + 1) : null;
  return holder ?? named(at, { from, to: run.to });
};
