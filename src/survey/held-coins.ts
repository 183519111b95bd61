import { COINS } from './question-dimensions.ts';
import type { Term } from './terms.ts';

/** Words for having, which are the measure where nothing else is asked of coins. */
const HAVING =
  /(?<![\p{L}])(?:ha(?:s|ve|d)|got|owns?|owned|possess(?:es|ed)?|balance sheet|و?(?:عند|لدى|لدي|مع)(?:ه|ها|هم|و|اه|اها|اهم)?|[وبك]?[يت]م(?:ت)?لك(?:ه|ها)?|ملك|(?:في |ب)(?:محفظ|خزين|ميزاني|جعب)ت(?:ه|ها|هم|و)?)(?![\p{L}])/iu;

const OF_COINS: ReadonlySet<string> = new Set(['crypto', 'crypto_rate']);

const isMeasure = ({ kind, concepts }: Term): boolean => kind === 'measure' && !concepts.includes('current');

interface Asked {
  readonly text: string;
  readonly plain: string;
  readonly terms: readonly Term[];
  readonly dimensions: ReadonlySet<string> | null;
}

/** "How many bitcoin does X have", "كم من بيتكوين عند X": what is had is held, whatever the asker's word for it. */
export const withHoldings = (asked: Asked): Pick<Asked, 'terms' | 'dimensions'> => {
  const { text, plain, terms, dimensions } = asked;
  const having = HAVING.exec(text);
  const isOfCoins = dimensions ? [...dimensions].every((dim) => OF_COINS.has(dim)) : COINS.test(plain);
  if (!having || !isOfCoins || terms.some(isMeasure)) return asked;
  const at = { start: having.index, end: having.index + having[0].length };
  const held: Term = {
    ...at,
    text: having[0],
    folded: 'holdings',
    kind: 'measure',
    concepts: ['holdings'],
    sure: false,
  };
  const others = terms.filter(({ start, end }) => end <= at.start || at.end <= start);
  const own = [...others, held].toSorted((a, b) => a.start - b.start);
  return { terms: own, dimensions: dimensions ?? new Set(['crypto']) };
};
