import { asked } from '#src/language/lexemes.ts';
import { FRACTIONS_AR, NUMBER_WORDS, VAGUE_ARTICLES } from '#src/language/numbers-lexicon.ts';
import { entryOf, type Token } from '#src/language/numbers-tokens.ts';
import { isFactor } from './figure-multiples.ts';
import { dualTime, isDual } from './figure-nouns.ts';
import { mayCountItself } from './figure-ones.ts';

const begins = asked(
  (key, raw) =>
    /^[A-Z]{1,4}$/.test(raw) ||
    VAGUE_ARTICLES.has(key) ||
    entryOf(NUMBER_WORDS, key) !== null ||
    entryOf(FRACTIONS_AR, key) !== null ||
    isDual(key) ||
    dualTime(key) !== null ||
    isFactor(key) ||
    mayCountItself(key) ||
    /^[وف]?ب?(?:نصف|ثلث|ثلثي|ثلثا|ربع|خمس|سدس|سبع|تسع|عشر)(?:ها|هم|هما|ه)$/.test(key),
);

const SIGNS = new Set('$€£¥₹₩₽₺₿₪₦₸₴₫฿﷼%٪−–-');
const isSign = asked((_, raw) => SIGNS.has(raw));

/** Most words cannot begin a quantity: asked once a word, this keeps the reader fast. */
export const mayStart = (token: Token): boolean => {
  if (token.kind === 'number') return true;
  if (token.kind === 'break') return false;
  if (token.kind === 'sign') return isSign(token);
  return begins(token);
};
