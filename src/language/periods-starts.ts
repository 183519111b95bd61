import { remembered } from '#src/base/memo.ts';
import { NUMBER_WORDS } from './numbers-lexicon.ts';
import { cuts, type Token } from './numbers-tokens.ts';
import { DATE_STARTS } from './periods-date-starts.ts';
import { MONTHS, NEAR_DAYS, ORDINALS, SIDES, STRETCHES, WEEKDAYS } from './periods-lexicon.ts';

const MONTH_HEADS: ReadonlySet<string> = new Set([...MONTHS.keys()].map((name) => name.split(' ')[0] ?? name));
const OTHERS =
  /^(?:[qh][1-4]\S{0,4}|fy\d*|fiscal|same|و?ف?قبل|و?منذ|[بل]?(?:نفس|ذات)|و?خلال|ال|[ولب]?هذا|[ولب]?هذه|decades?|week|weekend|period|month|quarter|mid|early|late|turn|end|beginning|start|year|month)$/;

const isStart = remembered(
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
        /^(?:ربعين|ربعان|نصفين|نصفان|فتره|مده|صيف|شتاء|ربيع|خريف|summer|winter|spring|autumn|fall)$/.test(rest),
    ),
);

const ARTICLES = new Set(['a', 'an', 'the']);

/** Most words cannot begin a period, an article only before one that may: this keeps the reader fast. */
export const mayBegin = (tokens: readonly Token[], i: number): boolean => {
  const token = tokens[i];
  if (!token || token.kind === 'break' || token.kind === 'sign') return false;
  if (token.kind === 'number') return true;
  if (!ARTICLES.has(token.key)) return isStart(token.key);
  const next = tokens[i + 1];
  return next !== undefined && (next.kind === 'number' || next.raw === '-' || isStart(next.key));
};
