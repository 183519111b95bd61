import { asked } from './lexemes.ts';
import { NUMBER_WORDS } from './numbers-lexicon.ts';
import { cuts, type Token, tokenBefore } from './numbers-tokens.ts';
import { FEAST_STARTS } from './periods-feasts.ts';
import { MONTHS, NEAR_DAYS, ORDINALS, SIDES, STRETCHES, WEEKDAYS } from './periods-lexicon.ts';
import { isOrdinalWord, LAST } from './periods-ordinals.ts';
import { isSeasonWord } from './periods-seasons.ts';
import { isWeekdayWord } from './periods-weekday-names.ts';
import { bare, yearAt } from './periods-written.ts';
import { mayBeYear } from './periods-year-words.ts';

const MONTH_HEADS: ReadonlySet<string> = new Set([...MONTHS.keys()].map((name) => name.split(' ')[0] ?? name));
const OTHERS =
  /^(?:decades?|century|centuries|fortnights?|weekend|wk|w|periods?|hours?|now|date|future|fy\d*|fiscal|[qh][1-4]\S{0,4}|eo[ymqw]|ytd|mtd|qtd|cy(?:\d\d|\d{4})|[a-z]{3,9}\d{1,2}|tmrw|tmr|tomorrows|yesterdays|بكر[ها]|غد|مبارح|امس|فتره|مده|قرن|عقد(?:ين|ان)?|ربعين|ربعان|ثلاثي|سداسي|نصفين|نصفان|(?:twen|thir|for|fif|six|seven|eigh|nine)ties|(?:عشري|ثلاثي|اربعي|خمسي|ستي|سبعي|ثماني|تسعي)ني?ات)$/;

const isTime = (word: string): boolean =>
  MONTH_HEADS.has(word) ||
  STRETCHES.has(word) ||
  WEEKDAYS.has(word) ||
  NEAR_DAYS.has(word) ||
  FEAST_STARTS.has(word) ||
  isWeekdayWord(word) ||
  isSeasonWord(word) ||
  OTHERS.test(word);

const namesTime = asked(
  (key) => (key !== 'new' && (isTime(bare(key)) || cuts(key).some(({ rest }) => isTime(rest)))) || mayBeYear(key),
);
const ranks = asked((key) => LAST.test(key) || ORDINALS.has(key) || cuts(key).some(({ rest }) => isOrdinalWord(rest)));
const isSide = asked((key) => SIDES.has(key));

const LINKS =
  /^(?:of|the|this|that|my|its|current|in|on|at|from|to|till|until|thru|through|for|and|or|an?|few|several|couple|business|working|trading|calendar|full|past|month|time|day|th|st|nd|rd|s|['’,،.()–—-]|من|في|ال|الي|حتي|ل|و|علي|على|هذا|هذه|الذي|ما|اصل|بضعه|عده|كل|نهايه)$/;
/** What the rules for dates step over on their way to the word that names the time: numbers, ranks, sides, particles. */
const leadsOn = asked(
  (key) =>
    LINKS.test(key) ||
    SIDES.has(key) ||
    ORDINALS.has(key) ||
    LAST.test(key) ||
    cuts(key).some(({ rest }) => NUMBER_WORDS.has(rest) || isOrdinalWord(rest)),
);

/** As far as a number may stand from what it counts, or a rank from its month, in words. */
const FAR = 12;
const DAY_LEADS = new Set(['on', 'for', 'by', 'until', 'since', 'في']);

/** 12/5, 18th, 70s: what is written with the digits decides; 40 sites, 3 of them: words that name a time must follow. */
const isMarked = (next: Token | undefined): boolean =>
  !next || (next.kind !== 'number' && (next.glued || next.kind !== 'word'));

/**
 * Does anything at a token or close behind it name a time? Words that may begin a period (the, a, one, next) mostly begin
 * something else: this spares all rules for dates. Never asked where the text is nothing but a date.
 */
export const timeNear = (tokens: readonly Token[], i: number): boolean => {
  const first = tokens[i];
  const next = tokens[i + 1];
  if (first?.kind === 'number') {
    if (isMarked(next) || yearAt(first) !== null) return true;
  } else {
    if (namesTime(first)) return true;
    if (next?.kind === 'number' && isSide(first)) return true;
    // from 12 in the first: the quarter goes without saying.
    if (first?.key === 'the' && next && ranks(next) && tokens[i - 1]?.key === 'in') return true;
    // on the eighteenth: the running month goes without saying.
    const lead = tokenBefore(tokens, i)?.key === 'the' ? i - 2 : i - 1;
    if (ranks(first) && DAY_LEADS.has(tokens[lead]?.key ?? '')) return true;
  }
  for (let at = i + 1; at <= i + FAR; at += 1) {
    const token = tokens[at];
    if (!token || token.kind === 'break') return false;
    if (token.kind === 'number') {
      if (yearAt(token) !== null) return true;
    } else if (namesTime(token)) return true;
    else if (!leadsOn(token) && first?.key !== 'same') return false;
  }
  return false;
};
