import { answered, askedOf, rarelyAskedOf } from './lexemes.ts';
import { FRACTIONS_AR, FRACTIONS_SHORT_AR, NUMBER_WORDS } from './numbers-lexicon.ts';
import { cuts, entryOf, type Token, tokenBefore } from './numbers-tokens.ts';

const VOWELLED = /^[\u0621-\u064a]\u064f/;
/** عُشر with its vowel, ثلثيها and نصفهم with their owner: fractions whatever follows. ثمنها is its price, خمسة five. */
const partOf = (token: Token | undefined): readonly [number, number] | null => {
  if (token?.kind !== 'word' || !/^[\u0600-\u06ff]/.test(token.key)) return null;
  for (const { prefix, rest } of cuts(token.key)) {
    if (!/^[وف]?[ب]?$/.test(prefix)) continue;
    const bare = prefix ? token.raw.slice(prefix.length) : token.raw;
    const vowelled = VOWELLED.test(bare) ? FRACTIONS_SHORT_AR.get(rest) : undefined;
    if (vowelled) return vowelled;
    const owned = /^(.{3,4})(?:ها|هم|هما|ه)$/.exec(rest);
    // عشره, خمسه: more often ten and five, their ة without its dots, than its tenth.
    if (!owned?.[1] || token.raw.endsWith('ة') || NUMBER_WORDS.has(rest)) continue;
    const found = owned[1] === 'ثمن' ? undefined : (FRACTIONS_AR.get(owned[1]) ?? FRACTIONS_SHORT_AR.get(owned[1]));
    if (found) return found;
  }
  return null;
};

const isAbout = askedOf(/^[وف]?(?:نحو|حوالي|قرابه|زهاء|[يت]عادل|[يت]مثل|[يت]شكل)$/);
const isWholeOf = askedOf(/^ال(?:انتاج|استهلاك|قدره|حمل|مجموع|اجمالي|سكان|طلب|ناتج|احمال|مساحه|عدد|محتوي)$/);
const pays = rarelyAskedOf(
  /^[وفل]{0,2}[يتنأا]?(?:دفع|تحمل|سدد|تكبد|حدد|رفع|خفض|قبض|طالب|خصم|حسب|حتسب|سترد|ستردد)(?:ت|وا|ون|ان|ه|ها|نا)?$|^[وفبل]?(?:ال)?(?:دفع|سداد|تسديد|تحصيل|استرداد|خصم|احتساب|مقابل|مع|غير|زاد)$/,
);
/** تدفع لأصحابها ثمن القدرة: what is paid for it. */
const isPaid = (tokens: readonly Token[], i: number): boolean => {
  for (let at = i - 1; at >= 0 && at > i - 5; at -= 1) {
    if (pays(tokens[at])) return true;
    if (tokens[at]?.kind !== 'word') return false;
  }
  return false;
};

const isScaled = (token: Token | undefined): boolean => NUMBER_WORDS.get(token?.key ?? '')?.shape === 'scale';
const isPart = (token: Token | undefined): boolean =>
  /^[وفبل]?(?:ال)?(?:نصف|ثلث|ثلثي|ثلثا|ربع|خمس|سدس|سبع|تسع|عشر)$/.test(token?.key ?? '');
/** ثمن is the price of a thing, and its eighth where words of shares stand around it: نحو ثمن الإنتاج, بين ثمن وربع. */
export const isEighth = (tokens: readonly Token[], i: number): boolean => {
  const before = tokenBefore(tokens, i);
  if (isAbout(before) || isScaled(tokens[i + 1]) || isPart(tokens[i + 1]) || isPart(before)) return true;
  return isWholeOf(tokens[i + 1]) && !isPaid(tokens, i);
};

/**
 * خمس الكهرباء, عشر الإنتاج: a fifth and a tenth. What five count is never definite behind them (الشركات الخمس, خمس شركات),
 * but حصة الخمس and خمسة عشر are left alone.
 */
const partOfNoun = (tokens: readonly Token[], i: number): readonly [number, number] | null => {
  const next = tokens[i + 1];
  if (next?.kind !== 'word' || !/^ال.{3}/.test(next.key) || NUMBER_WORDS.has(next.key.slice(2))) return null;
  const found = entryOf(FRACTIONS_SHORT_AR, tokens[i]?.key ?? '');
  const before = NUMBER_WORDS.get(tokenBefore(tokens, i)?.key ?? '');
  if (!found || !/^[وف]?[بل]?$/.test(found.prefix) || before) return null;
  // استرداد ثمن الأجهزة: the price; نحو ثمن الإنتاج: the eighth
  if (/ثمن$/.test(tokens[i]?.key ?? '') && !isEighth(tokens, i)) return null;
  return /^ال(?:الاف|ملايين|مليارات|مئات|اولي|اخيره|ماضيه|مقبله|قادمه|اخري)$/.test(next.key) ? null : found.entry;
};

const definitePart = answered((key) =>
  key.startsWith('ال') ? (FRACTIONS_AR.get(key.slice(2)) ?? FRACTIONS_SHORT_AR.get(key.slice(2)) ?? null) : null,
);
const BY = /^(?:بمقدار|بنسبه|بنحو|بحوالي|قرابه|بقرابه|بواقع|الي)$/;
/** بمقدار الثلثين, إلى النصف: definite, and no quarter or half of a year. */
const partBy = (tokens: readonly Token[], i: number): readonly [number, number] | null => {
  const found = definitePart(tokens[i]);
  if (!found || !BY.test(tokens[i - 1]?.key ?? '')) return null;
  const next = tokens[i + 1];
  if (next?.kind === 'number' || /^ال.{3}/.test(next?.key ?? '')) return null;
  return found;
};

/** The fraction whose word could be a number: خُمس with its vowel, خمسها, خمس الكهرباء. As [numerator, denominator]. */
export const shortPartAt = (tokens: readonly Token[], i: number): readonly [number, number] | null =>
  partOf(tokens[i]) ?? partOfNoun(tokens, i) ?? partBy(tokens, i);
