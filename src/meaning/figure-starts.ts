import { FRACTIONS_AR, NUMBER_WORDS, VAGUE_ARTICLES } from '#src/language/numbers-lexicon.ts';
import { entryOf, type Token } from '#src/language/numbers-tokens.ts';
import { isFactor } from './figure-multiples.ts';
import { dualTime, isDual } from './figure-nouns.ts';
import { mayCountItself } from './figure-ones.ts';

const known = new Map<string, boolean>();

const decide = (key: string): boolean =>
  VAGUE_ARTICLES.has(key) ||
  entryOf(NUMBER_WORDS, key) !== null ||
  entryOf(FRACTIONS_AR, key) !== null ||
  isDual(key) ||
  dualTime(key) !== null ||
  isFactor(key) ||
  mayCountItself(key) ||
  /^[وف]?ب?(?:نصف|ثلث|ثلثي|ثلثا|ربع|خمس|سدس|سبع|تسع|عشر)(?:ها|هم|هما|ه)$/.test(key);

/** Most words cannot begin a quantity: asked once a word, this keeps the reader fast. */
export const mayStart = (token: Token): boolean => {
  if (token.kind === 'number') return true;
  if (token.kind === 'break') return false;
  if (token.kind === 'sign') return /^[$€£¥₹₩₽₺₿₪₦₸₴₫฿﷼%٪−–-]$/.test(token.raw);
  const answer = known.get(token.key);
  if (answer !== undefined) return answer || (token.raw.length < 5 && /^[A-Z]{1,4}$/.test(token.raw));
  const decided = decide(token.key);
  if (known.size > 50_000) known.clear();
  known.set(token.key, decided);
  return decided || (token.raw.length < 5 && /^[A-Z]{1,4}$/.test(token.raw));
};
