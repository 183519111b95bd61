import { asked, askedOf } from '#src/language/lexemes.ts';
import { keyAt, type Scene } from './figure-scene.ts';
import { inPeriod, type Run } from './figure-subjects-runs.ts';
import { hasAl } from './figure-subjects-tags-ar.ts';
import { arabicVerb } from './figure-subjects-verbs-ar.ts';

/** What is left of “national demand”, “the stolen electricity”, “a summer peak” names nobody. */
const NOBODY_EN =
  /^(?:national|local|regional|domestic|northern|southern|eastern|western|installed|expected|projected|forecast|real-time|new|stolen|available|announced|planned|summer|winter|spring|autumn|dry|wet|cold|warm|hot|mild|remaining|fixed|connected|running|tied|freed|present|often|less|more|level|last|next|first|top|cheap|cheaper|dearer|neither|somewhere|range|goal|target|end|matter|answer|free|balances|smallest|largest|biggest|hottest|coldest|whole|yearly|monthly|daily|step|count|digital|refusal|speech|study|series|self|suppose|accept|arrives|happens|remains|cents?|[gmt]wh|[gmk]w|[pet]h|kilowatt-hour|megawatt|talks|vote|event|evenings?|total|conclusion|comparison|wall|plug|socket|meter|figures?|numbers?|hand)$/;
const NOBODY_PAIRS: ReadonlySet<string> = new Set(
  'other way|same list|lower one|two digits|no more|no adjustment|base case|such rent|people familiar|expected reserve|next door|summer afternoons|one before|month before|year before|week before'.split(
    '|',
  ),
);
const NOBODY_AR = askedOf(
  /^[وف]?(?:الجواب|السوال|اهم|ابرز|المستهدف|المستهدفه|المتوقع|المتوقعه|الصحيح|الفارق|الفرق|الرقم|المعاكس|القصه|مجتمعه|كامله|الكامله|حينها|مقابلها|مقابله|قرب|لمن|ماذا|كيف|الاعلان|البت|المتوسط|العوده|بذلك|بسبب|هكذا|نهايه|بدايه|مسافه|لكي|بالا|الاداء|التفصيل|التفاصيل|النتيجه|الارقام|الخلاصه|النحو|اجمالا|احدي|غير|الحصيله|انتاجا|توقعا|استهلاكا|هدفها|هدفه|اهدافها|هدفهم|العام|السنه|الشهر|الربع|النصف|الاسبوع|الصيف|الشتاء|الربيع|الخريف)$/,
);
const opensTitles = askedOf(/^(?:how|why|inside|share|suppose)$/);
const isTime = askedOf(/^(?:يوم|صباح|مساء|شهر|عام|امس|اليوم)$/);
/** نبراسكا بقدرة 145: how much it is, and no part of the name. */
const isAmounting = askedOf(
  /^ب(?:قدره|كلفه|تكلفه|قيمه|سعه|طاقه|سعر|معدل|نسبه|استثمار|استثمارات|متوسط|واقع|حمل|عدد|مجموع|اجمالي|رصيد|انتاج|حصه|فارق)$/,
);
/** ألزمه بدفع رسم, بعقد سعره: what is done or agreed, with its preposition. */
const isByDoing = askedOf(/^[وف]?ب(?:بيع|دفع|رفع|خفض|شراء|عقد|عقود|عرض|بناء|انشاء|ربط|توقيع|ايقاف|اغلاق)$/);
const isAccusativeDoing = askedOf(/^[وف]?(?:لرفع|لملء|لبناء|لشراء|لخفض)$/);

const isPassed = askedOf(
  /^[وف]?(?:مضي|مضت|مر|مرت|يمر|تمر|تمض|صودرت?|احيلت?|احيلوا|اضيفت?|الزمت?|ضاعت?|يحق|تقام|يقام|زال|يزال|تزال|تدرس|يدرس|نفترض|اقسم|تضاف|يضاف|تلت(?:ه|ها|هم)|تلا(?:ه|ها|هم)|[يت]لي(?:ه|ها|هم)|داخله|خارجه|بلغت?)$/,
);
const isHashing = askedOf(/^(?:تجزءه|تجزيه|تجزئه)$/);
/** شركة الكهرباء خسارتها: what it has, told behind its name. */
const isItsOwn = askedOf(
  /^[^ا]\S*[^ا]ت(?:ها|هم)$|^(?:جارتها|خسايرها|خسائرها|انتاجها|استهلاكها|طلبها|حملها|رفعها|خفضها)$|^وال(?:باقي|بقيه)$/,
);
const ENDS = [isAmounting, isTime, isByDoing, isItsOwn];
const isWord = asked((key) => key.length > 2);
// وقّع: a doubled letter tells the verb from the noun that is written like it
const isDoubled = asked((_, raw) => raw.includes('\u0651'));
// اكتمل, انخفض: nouns of these forms have a long vowel before their end.
const isDerived = askedOf(/^[وف]?(?:ا[^ل][^اوي][^اوي][^اوي]|است[^اوي]{3}|غاب|رسا|تلا)$/);
/** Is a word of a name the verb of its clause? */
const isVerbAt = (scene: Scene, i: number): boolean => {
  const token = scene.tokens[i];
  if (!isWord(token) || !token || hasAl(token.key)) return false;
  const verb = arabicVerb(token.key);
  if (verb === null) return false;
  return verb.running || (!verb.noun && (verb.feminine || isDerived(token))) || (verb.noun && isDoubled(token));
};

const isOpening = asked((_, raw) => /^[«“"]$/.test(raw));
const isClosing = asked((_, raw) => /^[»”"]$/.test(raw));
const isQuote = asked((_, raw) => /^[«»“”"]$/.test(raw));
const quoted = (scene: Scene, { from, to }: Run): boolean => {
  for (let i = from - 1; i <= to + 1; i += 1) if (i >= 0 && isQuote(scene.tokens[i])) return true;
  return false;
};

const arabic = (scene: Scene, run: Run): Run | null => {
  let { from, to } = run;
  if (from > 0 && isOpening(scene.tokens[from - 1]))
    for (let i = from + 1; i <= to; i += 1) if (isClosing(scene.tokens[i])) return { from, to: i - 1 };
  if (quoted(scene, run)) return run;
  // تقنن طاجيكستان: who does it stands behind the verb
  while (from <= to && (isVerbAt(scene, from) || isPassed(scene.tokens[from]))) from += 1;
  if (isHashing(scene.tokens[from])) from += 1;
  // «فروستلاين السويدية تصحح أرقامها»: of a title only the name in front of its verb
  for (let i = from + 1; i <= to; i += 1)
    if (isVerbAt(scene, i) || ENDS.some((ends) => ends(scene.tokens[i]))) {
      to = i - 1;
      break;
    }
  if (from > to || isByDoing(scene.tokens[from]) || isAccusativeDoing(scene.tokens[from])) return null;
  return NOBODY_AR(scene.tokens[from]) ? null : { from, to };
};

const isNobody = askedOf(NOBODY_EN);
const isCapital = asked((_, raw) => /^[A-Z]/.test(raw));
const isArticle = askedOf(/^(?:the|a|an|any|its|their|such|only)$/);
const isUnit = asked((_, raw) => /^(?:[kMGT]Wh?|[MGTPEZ]?H|[PETZ]H|J|BTC|ETH|CO2e?|USD|EUR|GBP|kV|MVA)$/.test(raw));
const english = (scene: Scene, run: Run): Run | null => {
  let { from } = run;
  const { to } = run;
  if (from < to && opensTitles(scene.tokens[from])) from += 1;
  // The Kazakh treasury: half a name
  if (keyAt(scene, to + 1) === 'treasury' && keyAt(scene, from) === 'the') return null;
  const first = from < to && isArticle(scene.tokens[from]) ? from + 1 : from;
  if (to - first > 1) return { from, to };
  if (first === to && (isUnit(scene.tokens[to]) || inPeriod(scene, to))) return null;
  const token = scene.tokens[to];
  const nobody = first === to ? isNobody(token) : NOBODY_PAIRS.has(`${keyAt(scene, first)} ${keyAt(scene, to)}`);
  return nobody && (first <= scene.from || !isCapital(token)) ? null : { from, to };
};

const POINTS = askedOf(
  /^(?:targets?|goals?|figures?|numbers?|المستهدف|والمستهدف|المستهدفه|الصحيح|والصحيح|الرقم|والرقم|الهدف|والهدف|مجتمعه|كامله|الحصيله|والحصيله)$/,
);
/** The target is 35 %, والصحيح 1.5 مليار: said of whom the figure before was of. */
export const pointsBackBy = (scene: Scene, { from, to }: Run): boolean =>
  (from === to || (from === to - 1 && keyAt(scene, from) === 'the')) && POINTS(scene.tokens[to]);

const OTHERS = askedOf(
  /^(?:national|local|regional|domestic|northern|southern|eastern|western|summer|winter|spring|autumn|running|connected|tied|freed|megawatt|kilowatt-hour|stolen|first|next|last|top|people|احدي|غير)$/,
);
/** National demand, those still running: of others than whom the article is about. */
export const ofOthers = (scene: Scene, { from, to }: Run): boolean => {
  for (let i = from; i <= to; i += 1) if (OTHERS(scene.tokens[i])) return true;
  return false;
};

/** The words of a run that name somebody; null where none do. */
export const somebodyIn = (scene: Scene, run: Run): Run | null => {
  const code = scene.tokens[run.from]?.raw.charCodeAt(0) ?? 0;
  return code >= 0x600 && code < 0x700 ? arabic(scene, run) : english(scene, run);
};
