import { asked, askedOf } from './lexemes.ts';
import { NUMBER_WORDS } from './numbers-lexicon.ts';
import { cuts, type Token } from './numbers-tokens.ts';
import { DATE_STARTS } from './periods-date-starts.ts';
import { MONTHS, NEAR_DAYS, ORDINALS, SIDES, STRETCHES, WEEKDAYS } from './periods-lexicon.ts';
import { timeNear } from './periods-time-words.ts';
import { isMeasured } from './periods-years.ts';

const MONTH_HEADS: ReadonlySet<string> = new Set([...MONTHS.keys()].map((name) => name.split(' ')[0] ?? name));
const OTHERS =
  /^(?:[qh][1-4]\S{0,4}|fy\d*|fiscal|financial|same|an?|the|و?ف?قبل|و?منذ|[بل]?(?:نفس|ذات)|و?خلال|ال|[ولب]?هذا|[ولب]?هذه|decade|week|weekend|period|month|quarter|mid|early|late|turn|end|beginning|start|year|month)$/;

const isStart = asked(
  (key) =>
    OTHERS.test(key) ||
    cuts(key).some(
      ({ rest }) =>
        MONTH_HEADS.has(rest) ||
        ORDINALS.has(rest) ||
        SIDES.has(rest) ||
        STRETCHES.has(rest) ||
        WEEKDAYS.has(rest) ||
        NEAR_DAYS.has(rest) ||
        NUMBER_WORDS.has(rest) ||
        DATE_STARTS.test(rest) ||
        /^(?:ربعين|ربعان|نصفين|نصفان|ثلاثي|سداسي|فتره|مده|صيف|شتاء?|ربيع|خريف|summer|winter|spring|autumn|fall)$/.test(
          rest,
        ),
    ),
);

/** Most words cannot begin a period: this keeps the reader fast. */
export const mayBegin = (token: Token): boolean => (token.kind === 'word' ? isStart(token) : token.kind === 'number');

const isArticle = askedOf(/^(?:an?|the)$/);

/** What a number in front of it counts is no time: %, megawatts, millions; سنوات ends like watts, and 15th is no hash. */
const isScaleOrUnit = asked((key) => {
  const word = NUMBER_WORDS.get(key);
  return word?.shape === 'scale' ? word.power >= 6 : isMeasured(key) && key !== 'th';
});
const isCounted = (token: Token): boolean =>
  isScaleOrUnit(token) && (NUMBER_WORDS.get(token.key)?.shape === 'scale' || !isStart(token));

/** An article begins a period only before a word that may, a number not before what it counts. */
const opens = (tokens: readonly Token[], i: number): boolean => {
  const token = tokens[i];
  if (!token || !mayBegin(token)) return false;
  const next = tokens[i + 1];
  if (token.kind === 'number') return !next || !isCounted(next);
  return !isArticle(token) || (next !== undefined && (next.raw === '-' || mayBegin(next)));
};

const isJoiner = asked((_, raw) => /^[-/.]$/.test(raw));
const joins = (tokens: readonly Token[], sign: number, number: number): boolean =>
  Boolean(isJoiner(tokens[sign]) && tokens[sign]?.glued && tokens[number]?.kind === 'number' && tokens[number]?.glued);
/** Inside 1-1-1-1-1-1: no date has more than three numbers, and here stand three before and three behind. */
const inChain = (tokens: readonly Token[], i: number): boolean => {
  if (i < 6 || !tokens[i]?.glued) return false;
  for (let n = 1; n <= 5; n += 2)
    if (!joins(tokens, i + n, i + n + 1) || !joins(tokens, i - n, i - n - 1)) return false;
  return true;
};

/** As `mayBegin`, in a text: what names a time must be near, unless the text is nothing but a date. */
export const mayBeginAt = (tokens: readonly Token[], i: number, alone: boolean): boolean =>
  opens(tokens, i) && (alone || timeNear(tokens, i)) && !inChain(tokens, i);
