import { NUMBER_WORDS } from './numbers-lexicon.ts';
import { cuts, type Token } from './numbers-tokens.ts';
import { DATE_STARTS } from './periods-date-starts.ts';
import { MONTHS, NEAR_DAYS, ORDINALS, SIDES, STRETCHES, WEEKDAYS } from './periods-lexicon.ts';

const MONTH_HEADS: ReadonlySet<string> = new Set([...MONTHS.keys()].map((name) => name.split(' ')[0] ?? name));
const OTHERS =
  /^(?:[qh][1-4]\S{0,4}|fy\d*|fiscal|same|an?|the|و?ف?قبل|و?منذ|[بل]?(?:نفس|ذات)|و?خلال|ال|[ولب]?هذا|[ولب]?هذه|decade|week|weekend|period|month|quarter|mid|early|late|turn|end|beginning|start|year|month)$/;

const known = new Map<string, boolean>();
const decide = (key: string): boolean =>
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
  );

/** Most words cannot begin a period: asked once a word, this keeps the reader fast. */
export const mayBegin = (token: Token): boolean => {
  if (token.kind === 'number') return true;
  if (token.kind !== 'word') return false;
  const answer = known.get(token.key);
  if (answer !== undefined) return answer;
  const decided = decide(token.key);
  if (known.size > 50_000) known.clear();
  known.set(token.key, decided);
  return decided;
};
