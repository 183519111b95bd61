import { answered } from './lexemes.ts';
import { NUMBER_WORDS } from './numbers-lexicon.ts';
import { cuts } from './numbers-tokens.ts';
import { FEAST_STARTS } from './periods-feasts.ts';
import { MONTHS, SIDES } from './periods-lexicon.ts';
import { isOrdinalWord, LAST } from './periods-ordinals.ts';
import { isWeekdayWord } from './periods-weekday-names.ts';

/** What rules a word may begin a date for. */
export const [WEEKDAY, MONTH, ORDINAL, NUMBER, SIDE, PART, DAY, FEAST, ERA, BEYOND] = [
  1, 2, 4, 8, 16, 32, 64, 128, 256, 512,
] as const;

const MONTH_HEADS: ReadonlySet<string> = new Set([...MONTHS.keys()].map((name) => name.split(' ')[0] ?? name));
const PARTS =
  /^(?:weeks?|wk|w|weekend|month|quarter|qtr|year|اسبوع|شهر|عام|سنه|يوم|عطله|same|rest|remainder|remaining|باقي|بقيه|later|earlier|ytd|mtd|qtd|eo[ymqw]|cy(?:\d\d|\d{4})|day|latter|نصف)$/;
const DAYS = /^(?:day|يوم|غدا?|بكر[ها]|مبارح|امس|اول|tmrw|tmr|tomorrows|yesterdays|now)$/;
const ERAS =
  /^(?:year|decade|عام|سنه|قرن|عقد(?:ين|ان)?|(?:twen|thir|for|fif|six|seven|eigh|nine)ties|(?:عشري|ثلاثي|اربعي|خمسي|ستي|سبعي|ثماني|تسعي)ني?ات)$/;

/** The kinds of a word, as bits; 0 where it begins no date. */
export const kindsOf = answered((key): number => {
  let kinds = LAST.test(key) ? ORDINAL : 0;
  if (SIDES.has(key)) kinds |= SIDE;
  if (FEAST_STARTS.has(key)) kinds |= FEAST;
  if (/^(?:an?|few|several|couple|fortnight)$/.test(key)) kinds |= NUMBER;
  if (/^[a-z]{3,9}\d{1,2}$/.test(key)) kinds |= MONTH;
  for (const { rest } of cuts(key)) {
    if (isWeekdayWord(rest) || rest === 'يوم') kinds |= WEEKDAY;
    if (MONTH_HEADS.has(rest)) kinds |= MONTH;
    if (isOrdinalWord(rest)) kinds |= ORDINAL;
    if (NUMBER_WORDS.has(rest)) kinds |= NUMBER;
    if (PARTS.test(rest)) kinds |= PART;
    if (DAYS.test(rest)) kinds |= DAY;
    if (ERAS.test(rest)) kinds |= ERA;
    if (/^(?:قبل|بعد|القبل)$/.test(rest)) kinds |= BEYOND;
  }
  return kinds;
});
