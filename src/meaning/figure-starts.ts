import { matcher, remembered } from '#src/base/memo.ts';
import { FRACTIONS_AR, NUMBER_WORDS, VAGUE_ARTICLES } from '#src/language/numbers-lexicon.ts';
import { entryOf, type Token } from '#src/language/numbers-tokens.ts';
import { isFactor } from './figure-multiples.ts';
import { dualTime, isDual } from './figure-nouns.ts';
import { mayCountItself } from './figure-ones.ts';

const begins = remembered(
  (key) =>
    VAGUE_ARTICLES.has(key) ||
    entryOf(NUMBER_WORDS, key) !== null ||
    entryOf(FRACTIONS_AR, key) !== null ||
    isDual(key) ||
    dualTime(key) !== null ||
    isFactor(key) ||
    mayCountItself(key) ||
    /^[وف]?ب?(?:نصف|ثلث|ثلثي|ثلثا|ربع|خمس|سدس|سبع|تسع|عشر)(?:ها|هم|هما|ه)$/.test(key),
);

const isCode = matcher(/^[A-Z]{1,4}$/);
const SIGNS = new Set('$€£¥₹₩₽₺₿₪₦₸₴₫฿﷼%٪−–-');

/** Most words cannot begin a quantity: asked once a word, this keeps the reader fast. */
export const mayStart = (token: Token): boolean => {
  if (token.kind === 'number') return true;
  if (token.kind === 'break') return false;
  if (token.kind === 'sign') return SIGNS.has(token.raw);
  return begins(token.key) || isCode(token.raw);
};
