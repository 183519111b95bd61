import { remembered } from '#src/base/memo.ts';
import { asked, askedOf } from '#src/language/lexemes.ts';
import { cuts } from '#src/language/numbers-tokens.ts';
import { fold } from '#src/language/text.ts';
import { COUNTRY_NAMES } from './cldr-countries.ts';
import { itemAt, keyAt, type Scene } from './figure-scene.ts';
import { ENDS_AR, MEASURE_HEADS_AR, PRONOUNS } from './figure-subjects-lexicon.ts';
import { inPeriod, isArabic, type Run } from './figure-subjects-runs.ts';
import { type ArabicTag, hasAl, isAccusative } from './figure-subjects-tags-ar.ts';
import { arabicVerb, isDoing } from './figure-subjects-verbs-ar.ts';
import { signOf, verbOf } from './figure-verbs.ts';

/** A sentence whose words are tagged. */
export interface Tagged {
  readonly scene: Scene;
  readonly tags: readonly ArabicTag[];
}

export const tagAt = ({ scene, tags }: Tagged, i: number): ArabicTag =>
  i >= scene.from && i < scene.to ? (tags[i - scene.from] ?? ';') : ';';

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

const STATES: ReadonlySet<string> = new Set(
  COUNTRY_NAMES.map(([, , ar]) => fold(ar)).filter((one) => /^(?!ال)[\u0621-\u064a]+$/.test(one)),
);
const NAMED_STATES: ReadonlySet<string> = new Set(
  COUNTRY_NAMES.map(([, , ar]) => fold(ar)).filter((one) => /^[\u0621-\u064a]+$/.test(one)),
);
/** Behind these stands a name, whatever its first letters look like: شركة باليسيد للتعدين. */
export const COMPANY =
  /^(?:و|ل|ب|ف)?(?:ال)?(?:شركه|شركتا|مجموعه|مؤسسه|موسسه|منصه|مصرف|بنك|معهد|مكتب|هيءه|هييه|وزاره|جامعه|بلديه|ولايه|امارة|صندوق)$/;

const isCompany = askedOf(COMPANY);
const addsAnother = askedOf(/^و(?!زار|لاي|كال|حد|سط|ادي|قود|رش).{3}/);

/** الشركة الجيل: a feminine noun alone takes no adjective without the ending of the feminine. */
const agrees = (scene: Scene, start: number, i: number): boolean => {
  if (/(?:ه|ي|ات|اء|يين|يون)$/.test(keyAt(scene, i))) return true;
  for (let at = start; at < i; at += 1)
    if (!/(?:ه|ات)$/.test(keyAt(scene, at)) && scene.tokens[at]?.kind === 'word') return true;
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
    const word = keyAt(scene, i);
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
    const latin = !isArabic(word);
    if (i === start) {
      closed = hasAl(word) || (isOwned(word) && !company);
      if (company) closed = hasAl(word);
      continue;
    }
    if (latin) continue;
    const named = company && !hasAl(keyAt(scene, start)) && i - start < 4;
    if (isAccusative(scene, i)) break;
    // فصلت الكويت التيار: nor has it an adjective that is none
    if (NAMED_STATES.has(keyAt(scene, i - 1)) && hasAl(word) && !/(?:ي|يه|يين|يون)$/.test(word)) break;
    // زادت مصر سعر الكهرباء: a state’s name rules no genitive.
    if (STATES.has(keyAt(scene, i - 1)) && isHead(word) && !hasAl(word)) break;
    // هيئة تنظيم الكهرباء المصرية سعر: behind a definite word an open noun of measure is the object
    if (company && i > start + 1 && isHead(word) && !hasAl(word) && hasAl(keyAt(scene, i - 1))) break;
    if (named && (i === start + 1 || /^لل.{3}/.test(word))) continue;
    if (isTied(word, true)) break;
    // عقد إيجار مدته عشر سنوات: a measure that its figure follows tells of the noun in front of it.
    if (tellsOf(at, start, i)) break;
    if (closed) {
      // رفعت الحكومة الضريبة: behind a definite noun that is no measure a noun of measure is the object.
      if (isHead(word) && hasAl(word) && !DESCRIBES.test(word) && !isHead(keyAt(scene, start))) break;
      if (/^غير$/.test(word) && hasAl(keyAt(scene, i + 1))) continue;
      if (/^ال.{2}/.test(word) && agrees(scene, start, i)) continue;
      if (/^وال.{3}/.test(word) && !isHead(word) && tagAt(at, i + 1) !== 'F' && i - start < 4) continue;
      break;
    }
    if (i > start + 1 && addsAnother(scene.tokens[i])) break;
    if (hasAl(word) || isOwned(word)) closed = !named;
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
const ASSETS = /(?:ات|ت|مواقع|مزارع|مناجم|مراكز|مصانع|اسطول|معامل|مباني|مشاريع|مرافق|فروع|الات|خوادم)(?:ها|هم|هما|ه)$/;

/** التعرفة التي يدفعها معدّنو كيبك: a measure, and who has to do with it. */
const paidBy = (at: Tagged, next: number): Run | null => {
  if (tagAt(at, next) !== 'R' || !/.{3}(?:ها|ه)$/.test(keyAt(at.scene, next + 1))) return null;
  const run = /^[يت]/.test(keyAt(at.scene, next + 1)) ? phraseFrom(at, next + 2) : null;
  return run && named(at, run);
};

const MINED_OF = /^[وب]?(?:ال)?(?:انبعاثات|استهلاك|طلب|حصه|ايرادات|كهرباء|بصمه|احمال|حمل)$/;
/** Whose measure a phrase names, or the thing itself. */
export const ownerIn = (at: Tagged, run: Run): ArabicOwner => {
  const { scene } = at;
  let from = run.from;
  // الطاقة الشمسية is a thing, الطاقة alone a measure.
  const thing = (i: number): boolean =>
    /^(?:و?ال)?(?:طاقه|عملات?)$/.test(keyAt(scene, i)) &&
    i < run.to &&
    /^ال/.test(keyAt(scene, i + 1)) &&
    !isHead(keyAt(scene, i + 1));
  const skipped = (i: number): boolean =>
    isHead(keyAt(scene, i)) ||
    // كامل قدرة الموقع
    (i === run.from && /^(?:كامل|معظم|غالبيه|بقيه)$/.test(keyAt(scene, i)) && isHead(keyAt(scene, i + 1))) ||
    // هبوط كلفة التعدين
    (i === run.from && i < run.to && verbOf(keyAt(scene, i))?.noun === true && signOf(keyAt(scene, i)) !== null) ||
    (i > run.from &&
      /^(?:البيع|الشراء|الصرف|الاغلاق|الافتتاح|السنوي|اليومي|الشهري|الفصلي|الكلي|المحلي|العالمي|الفعلي|الحالي|المعلن)ه?$/.test(
        keyAt(scene, i),
      ));
  while (from <= run.to && tagAt(at, from) !== '"' && skipped(from) && !thing(from)) {
    if (isOwned(keyAt(scene, from))) return 'its';
    from += 1;
  }
  if (from <= run.to && isOwned(keyAt(scene, from))) return 'its';
  if (from === run.from) return PRONOUNS.has(keyAt(scene, from)) && from === run.to ? 'its' : named(at, run);
  // نسبة تشغيل الأجهزة في موقع العين: the machines are those of the place.
  const device =
    from === run.to &&
    /تشغيل$/.test(keyAt(scene, from - 1)) &&
    /^ال(?:اجهزه|الات|معدات|خوادم)$/.test(keyAt(scene, from));
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
  const adjective = /^و?ال/.test(keyAt(scene, from - 1)) && /^ال.+(?:ه|ي)$/.test(keyAt(scene, from)) && from === run.to;
  if (adjective) return placeBehind(at, run.to + 1);
  // منشآته, رخصتها: hers is not a name.
  if ((from === run.to || hasAl(keyAt(scene, from + 1))) && ASSETS.test(keyAt(scene, from))) return 'its';
  // إيرادات الاستضافة لدى «كورفان»: a kind of measure, and whose it is.
  const holder = /^و?لدي$/.test(keyAt(scene, run.to + 1)) ? placeBehind(at, run.to + 1) : null;
  return holder ?? named(at, { from, to: run.to });
};
