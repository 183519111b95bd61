import { asked, askedOf } from '#src/language/lexemes.ts';
import { FRACTIONS_AR, FRACTIONS_EN, NUMBER_WORDS, VAGUE_ARTICLES } from '#src/language/numbers-lexicon.ts';
import { entryOf, type Token } from '#src/language/numbers-tokens.ts';
import { isFactor } from './figure-multiples.ts';
import { dualTime, isDual } from './figure-nouns.ts';
import { mayCountItself } from './figure-ones.ts';
import { mayBeginUnit } from './figure-unit-words.ts';

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

const isArticle = askedOf(/^an?$/);
/** a third, a million, a pair, under a dollar: of all other words an article begins no amount. */
const goesOn = asked(
  (key) =>
    NUMBER_WORDS.has(key) ||
    FRACTIONS_EN[key] !== undefined ||
    FRACTIONS_EN[key.replace(/s$/, '')] !== undefined ||
    /^(?:pair|couple)$/.test(key),
);

/** Most words cannot begin a quantity: asked once a word, this keeps the reader fast. */
export const mayStart = (tokens: readonly Token[], i: number): boolean => {
  const token = tokens[i];
  if (!token) return false;
  if (token.kind !== 'word') return token.kind === 'number' || (token.kind === 'sign' && isSign(token));
  if (!begins(token)) return false;
  const next = tokens[i + 1];
  return !isArticle(token) || (next !== undefined && (next.kind === 'sign' || goesOn(next) || mayBeginUnit(next)));
};
