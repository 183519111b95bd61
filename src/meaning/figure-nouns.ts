import { askedOf } from '#src/language/lexemes.ts';
import { NUMBER_WORDS } from '#src/language/numbers-lexicon.ts';
import type { Token } from '#src/language/numbers-tokens.ts';
import { cuts, entryOf, tokenBefore } from '#src/language/numbers-tokens.ts';
import { fold } from '#src/language/text.ts';
import { DUAL_NOUNS_AR, NO_NOUN_AR, NO_NOUN_EN, NOT_PLURAL_EN, PLURALS_EN } from './figure-exclusions-lexicon.ts';

export interface NounRead {
  readonly noun: Token;
  readonly next: number;
}

const isPlural = (word: string): boolean =>
  PLURALS_EN.has(word) ||
  (/^[a-z]{2,}[^su]s$/.test(word) && !NOT_PLURAL_EN.has(word)) ||
  /(?:sses|ches|buses)$/.test(word);

const isAttribute = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at];
  return token?.kind === 'word' && /^[a-z]{4,}$/.test(token.key) && !isPlural(token.key) && !NO_NOUN_EN.has(token.key);
};

/** three U.S. homes, 49 mining firms: at most three words up to the plural that is counted. */
const english = (tokens: readonly Token[], i: number): NounRead | null => {
  let at = i;
  for (let words = 0; words < 4; at += 1) {
    const token = tokens[at];
    if (!token) return null;
    const initial = token.raw === '.' && token.glued && /^[A-Z]$/.test(tokenBefore(tokens, at)?.raw ?? '');
    if (initial || (token.raw === '-' && token.glued && at > i)) continue;
    // 7 such cases, 40 more jobs
    if ((token.key === 'such' || (token.key === 'more' && tokens[at + 1]?.key !== 'than')) && at === i) continue;
    // direct and indirect jobs
    const joint = (token.key === 'and' || token.key === 'or') && words === 1 && isAttribute(tokens, at - 1);
    if (joint && isAttribute(tokens, at + 1) && isPlural(tokens[at + 2]?.key ?? '')) continue;
    if (token.kind !== 'word' || NO_NOUN_EN.has(token.key) || !/^[a-z]/.test(token.key)) return null;
    if (NUMBER_WORDS.has(token.key)) return null;
    // five Plains states
    const proper = /^[A-Z]/.test(token.raw) && isPlural(tokens[at + 1]?.key ?? '');
    if (isPlural(token.key) && !proper && tokens[at + 1]?.raw !== '-') return { noun: token, next: at + 1 };
    words += 1;
  }
  return null;
};

/** 310 مليارات لخط, 71 وأصبح, 12 بقيمة: a particle leads on, unless the letter is the noun's own. */
const isLed = askedOf(
  /^ل(?!وح|تر|يتر|اجي|اعب|غم|قاح|حظ|يله|يال|قاء|غه|غات|جنه|جان|ص|فه|ون|قب|مب|ير)|^و(?!حد|ظي|ظا|لاي|رش|ثيق|ثاي|زير|زار|زرا|كال|كيل|فا|رق|سي|سا|صل|عد|جب|جه|رد|قف|اح|اد|ي|ات)|^ب(?:قيم|سعر|نسب|قدر|معدل|متوسط|حلول|نهاي|سبب|موجب|كلفه|تكلف|حدود|واقع|مقدار|اجمالي|مجموع|محافظ|ولاي|مدين|منطق)/,
);

/** استهلكت, ارتفعت: a verb; استثمارات is none. */
const isFeminineVerb = askedOf(/^ا(?:ست|نت|رت|ح|ع|نخ|نتق|شت|جت)[\u0621-\u064a]{1,4}[^\u0627]ت$/);

const arabic = (tokens: readonly Token[], i: number): NounRead | null => {
  const token = tokens[i];
  if (token?.kind !== 'word' || token.key.length < 2 || !/^[\u0600-\u06ff]/.test(token.key)) return null;
  if (NO_NOUN_AR.has(token.key) || entryOf(NUMBER_WORDS, token.key)) return null;
  const particle = cuts(token.key).some(({ prefix, rest }) => prefix && NO_NOUN_AR.has(rest));
  if (particle || isLed(token) || isFeminineVerb(token) || /^(?:وال|بال|لل|فال)/.test(token.key)) return null;
  return { noun: token, next: i + 1 };
};

/** What a count counts: the noun behind the number. Null where none is there. */
export const nounAt = (tokens: readonly Token[], i: number): NounRead | null => {
  const token = tokens[i];
  if (token?.kind !== 'word') return null;
  return /^[\u0600-\u06ff]/.test(token.key) ? arabic(tokens, i) : english(tokens, i);
};

const DUALS: ReadonlySet<string> = new Set(
  DUAL_NOUNS_AR.flatMap((noun) => {
    const stem = noun.endsWith('ة') ? `${noun.slice(0, -1)}ت` : noun.endsWith('ى') ? `${noun.slice(0, -1)}ي` : noun;
    return [`${stem}ين`, `${stem}ان`].map(fold);
  }),
);

const DUAL_TIMES: ReadonlyMap<string, string> = new Map(
  (
    [
      ['yr', 'عامين عامان سنتين سنتان'],
      ['mo', 'شهرين شهران'],
      ['wk', 'أسبوعين أسبوعان'],
      ['d', 'يومين يومان'],
      ['h', 'ساعتين ساعتان'],
    ] as const
  ).flatMap(([code, words]) => words.split(' ').map((word) => [fold(word), code] as const)),
);
/** شهرين: two months in one word, and the unit they are counted in. */
export const dualTime = (word: string): string | null => entryOf(DUAL_TIMES, word)?.entry ?? null;

/** مبنيين, شركتان: two of them in one word. */
export const isDual = (word: string): boolean =>
  DUALS.has(word) || cuts(word).some(({ prefix, rest }) => prefix && !prefix.includes('ال') && DUALS.has(rest));
