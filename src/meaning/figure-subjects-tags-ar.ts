import { matcher } from '#src/base/memo.ts';
import { answered, asked, askedOf } from '#src/language/lexemes.ts';
import { tokenBefore } from '#src/language/numbers-tokens.ts';
import { fold } from '#src/language/text.ts';
import { keyAt, ledAt, type Scene } from './figure-scene.ts';
import { inPeriod, isArabic } from './figure-subjects-runs.ts';
import { arabicVerb } from './figure-subjects-verbs-ar.ts';

/**
 * What a word does in its sentence: N noun, P preposition, C and, S while, I إن and أن, R which, A particle and adverb, V verb;
 * F figure, Q period; signs , ( ) ; and the quote.
 */
export type ArabicTag = 'N' | 'P' | 'C' | 'S' | 'I' | 'R' | 'A' | 'V' | 'F' | 'Q' | ',' | '(' | ')' | ';' | '"';

const CLOSED: readonly (readonly [ArabicTag, string])[] = [
  [
    'P',
    'إلى من في عن على مع بين خلال بعد قبل منذ حتى لدى عند ضمن عبر وفق وفقا بحسب حسب طبقا مقارنة مقابل رغم بسبب بفضل نتيجة بموجب نحو حوالي قرابة زهاء لكل بنسبة بمقدار بواقع بقيمة بمعدل بمتوسط بحلول دون تحت فوق أمام وسط جراء بدل بدلا عوضا ب ل ك بـ لـ مثل حيال إزاء تجاه بحضور بنحو بحوالي بأكثر بأقل بما مما عما ابتداء اعتبارا لصالح لمصلحة',
  ],
  ['C', 'و أو ثم بل أم'],
  ['S', 'بينما فيما حين إذ حيث بعدما قبلما عندما لو إذا لولا كلما حينما بيد'],
  ['I', 'إن أن لأن بأن كأن لكن أنه أنها أنهم إنه إنها إنهم لأنه لأنها لكنه لكنها بأنه بأنها بأنهم ألا'],
  ['R', 'التي الذي الذين اللذين اللتين اللاتي اللواتي'],
  [
    'A',
    'سوى إلا قد لا لم لن سوف أيضا حاليا فقط تقريبا كما أي نفسه نفسها معا سنويا يوميا شهريا اليوم الآن هنا هناك كذلك ما قدره قدرها نسبته نسبتها مقداره مقدارها قيمته بالغة البالغ البالغة أكثر أقل إما أما هو هي هم كان كانت هذا هذه ذلك تلك فيها فيه فيهم منها منه منهم لها له لهم عليها عليه عليهم بها به بهم إليها إليه إليهم عنها عنه عنهم لديها لديه لديهم معها معه معهم بينها بينهم',
  ],
];
const CLASS: ReadonlyMap<string, ArabicTag> = new Map(
  CLOSED.flatMap(([tag, words]) => words.split(' ').map((word) => [fold(word), tag] as const)),
);

const isQuote = asked((_, raw) => /^["“”«»'’‘]$/.test(raw));
const opensQuote = asked((_, raw) => /^[«“"]$/.test(raw));
const joinsWords = asked((_, raw) => /^[-–&/]$/.test(raw));
const isPause = asked((_, raw) => /^[-–—,،]$/.test(raw));
const signOf = (scene: Scene, i: number): ArabicTag => {
  const raw = scene.tokens[i]?.raw ?? '';
  if (isQuote(scene.tokens[i])) return '"';
  if (joinsWords(scene.tokens[i]) && (scene.tokens[i]?.glued || scene.tokens[i + 1]?.glued)) return 'N';
  if (isPause(scene.tokens[i])) return ',';
  if (/^[([]$/.test(raw)) return '(';
  if (/^[)\]]$/.test(raw)) return ')';
  return ';';
};

/** An indefinite accusative: رسمًا, عجزًا. */
const endsAccusative = asked((_, raw) => /\u064B\u0627$|\u0627\u064B$|[ةء]\u064B$/.test(raw));
export const isAccusative = (scene: Scene, i: number): boolean => endsAccusative(scene.tokens[i]);
export const hasAl = matcher(/^(?:و|ف)?(?:ال|لل|بال|كال).{2}/);
/** The class of a word of its own, و and ف in front of it cut. */
const classOf = answered(
  (word): ArabicTag | null => CLASS.get(word) ?? (/^[وف].{2}/.test(word) ? (CLASS.get(word.slice(1)) ?? null) : null),
);

/** Is a word that may be a noun of doing the verb of its clause? It opens one, or follows its subject. */
const opens = (scene: Scene, tags: readonly ArabicTag[], i: number): boolean => {
  const before = tags.at(-1);
  const glued = /^[وف]/.test(keyAt(scene, i));
  // رفع تعرفة at the head is read as a verb as well: either way what was raised stands behind it.
  if (before === undefined || /^[;,"ISARCQ)]$/.test(before)) return true;
  if (before === 'F' && glued) return true;
  const follows = scene.items.some((item) => item.lead === i + 1) || /^(?:الي|بنسبه|من|ب)$/.test(keyAt(scene, i + 1));
  // أن المصرف منح «أطلس»: behind أن and its noun stands the verb.
  const subject = tags.lastIndexOf('I');
  const ruled = subject >= 0 && tags.length > subject + 1 && tags.slice(subject + 1).every((tag) => /^[N"]$/.test(tag));
  if (ruled && (hasAl(keyAt(scene, i - 1)) || before === '"')) return true;
  let verbs = false;
  for (let at = tags.length - 1; at >= 0 && !/^[;ISR]$/.test(tags[at] ?? ''); at -= 1) verbs ||= tags[at] === 'V';
  return before === 'N' && follows && !verbs && hasAl(keyAt(scene, i - 1));
};

const isMeasured = askedOf(/^(?:قدرت|كلفت|قيمت|حصت|كفاءت|طاقت|سعت|مدت)(?:ها|ه|هم)$/);
const isDefinite = asked(hasAl);
const verbOf = answered(arabicVerb);
const announcesVerb = askedOf(/^(?:قد|لا|لم|لن|سوف)$/);
const looksVerbal = asked((key) => {
  const bare = key.replace(/^و(?=.{4})/, '');
  return (/^.{3,}[^ا]ت$/.test(bare) || /^ي.{3,}$/.test(bare)) && !/^(?:يورو|يوم|بيت|وقت)/.test(bare);
});

const isBody = askedOf(
  /^(?:وزاره|شركه|هييه|هيءه|مجموعه|موسسه|بلديه|سلطات|محكمه|حكومه|شرطه|جمارك|سلطه|لجنه|دايره|مديريه|بورصه|مصلحه|نقابه|جمعيه|شبكه)$|^[«“"]$/,
);

const ruledBefore = (tags: readonly ArabicTag[]): boolean => {
  for (let at = tags.length - 1; at >= 0 && /^[NAV"]$/.test(tags[at] ?? ''); at -= 1) if (tags[at] === 'V') return true;
  return false;
};

const wordOf = (scene: Scene, i: number, tags: readonly ArabicTag[]): ArabicTag => {
  const token = scene.tokens[i];
  const word = token?.key ?? '';
  if (!isArabic(word)) return 'N';
  const closed = classOf(token);
  // قدرة is a measure, قدره its amount.
  if (closed && !(word === 'قدره' && token?.raw.endsWith('ة'))) return closed;
  if (isDefinite(token)) return 'N';
  // الذي يقع, لم يتخطَّ: behind these stands a verb, known or not.
  const last = tags.at(-1);
  const due = last === 'R' || announcesVerb(tokenBefore(scene.tokens, i));
  if (due && /^[يت].{2}/.test(word)) return 'V';
  const heads = last === undefined || last === ';' || last === ',' || last === 'I' || (last !== 'N' && word[0] === 'و');
  // Unknown at the head of its clause, an article behind it: اختبرت الشركة, يوازن المشروع.
  if (heads && (isDefinite(scene.tokens[i + 1]) || isBody(scene.tokens[i + 1])) && looksVerbal(token)) return 'V';
  // محطة قدرتها 90 ميغاواط: a measure, and no verb, where its figure follows.
  if (last === 'N' && isMeasured(token) && ledAt(scene, i + 1)?.lead === i + 1) return 'N';
  // رفعت «سروات» قدرتها الذاتية: its capacity, where the clause has its verb.
  if ((last === 'N' || last === '"') && isMeasured(token) && ruledBefore(tags)) return 'N';
  const verb = verbOf(token);
  if (!verb || last === 'P') return 'N';
  if (verb.noun && !opens(scene, tags, i)) return 'N';
  // A short perfect behind a noun is rather a noun: مزارع عدن.
  return isAccusative(scene, i) ? 'N' : 'V';
};

/** «وادي السرو»: where a name of a few words in quotes ends; the opening quote itself where there is none. */
const nameEnd = (scene: Scene, open: number): number => {
  for (let at = open + 1; at < scene.to && at < open + 6; at += 1) {
    const raw = scene.tokens[at]?.raw ?? '';
    if (/^[»”"]$/.test(raw)) return at;
    if (/^[.،,:؛]$/.test(raw) || scene.items.some((item) => item.lead === at)) return open;
  }
  return open;
};

/** The part every token of a sentence plays; index 0 is the sentence's first token. */
export const arabicTags = (scene: Scene): ArabicTag[] => {
  const tags: ArabicTag[] = [];
  let quoted = scene.from;
  for (let i = scene.from; i < scene.to; i += 1) {
    const token = scene.tokens[i];
    const item = ledAt(scene, i);
    if (!token || token.kind === 'break') tags.push(';');
    else if (item) tags.push(item.kind === 'verb' && i >= item.from ? 'V' : 'F');
    else if (inPeriod(scene, i)) tags.push('Q');
    else if (token.kind === 'sign') {
      tags.push(signOf(scene, i));
      if (i >= quoted && opensQuote(token)) quoted = nameEnd(scene, i);
    } else if (token.kind === 'number' || i < quoted) tags.push('N');
    else tags.push(wordOf(scene, i, tags));
  }
  return tags;
};
