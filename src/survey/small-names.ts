import { words } from '#src/language/text.ts';
import { conceptsOf, isOrdinary } from './lexicon.ts';
import type { Question } from './question.ts';

interface Pair {
  readonly small: string;
  readonly start: number;
  readonly end: number;
}

/** Words of the trade are what is spoken of: "mining load" is no firm, whatever a headline writes. */
const isTrade = (folded: string): boolean => conceptsOf(folded).some((id) => !isOrdinary(id));

/** A word that names are made of, and none that only holds a sentence together. */
const SMALL =
  /^(?!(?:the|and|for|from|with|what|which|who|whose|when|where|why|how|much|many|more|most|less|than|that|this|these|those|was|were|are|been|has|have|had|did|does|will|would|can|could|per|all|each|any|its|their|our|your|now|not|but|you|they|about|into|over|between|during|last|next|year|month|say|said|says|give|tell)$)[a-z]{3,}$/;

/** Two neighbours in small letters, of which at least one is no word of the trade. */
const pairsOf = ({ text, terms, entities }: Question): Pair[] => {
  const all = words(text);
  return all.flatMap((one, i): Pair[] => {
    const two = all[i + 1];
    if (!two || !SMALL.test(one.text) || !SMALL.test(two.text) || text.slice(one.end, two.start) !== ' ') return [];
    const span = { start: one.start, end: two.end };
    const isKnown = [one, two].every((w) => isTrade(w.folded));
    const isNamed =
      entities.some((n) => n.start < span.end && span.start < n.end) ||
      [one, two].every((w) => terms.some((t) => t.kind === 'name' && t.start === w.start));
    return isKnown || isNamed ? [] : [{ ...span, small: text.slice(span.start, span.end) }];
  });
};

const capital = (small: string): string => small.replace(/(?:^| )[a-z]/g, (letter) => letter.toUpperCase());

/** In the midst of a sentence: at its head, and in a headline, every word may have a capital. */
const inMidst = (name: string): RegExp => new RegExp(`[a-z,;:–-] ${name}(?![A-Za-z])`);

/**
 * "how big is cedar fork": where an article writes two neighbours of the question with capitals in the midst of its
 * sentences, they are a name that was typed small. The question with these capitals, or null where there are none.
 */
export const withCapitals = (question: Question, texts: () => Promise<readonly string[]>): Promise<string | null> => {
  const pairs = pairsOf(question);
  if (pairs.length === 0) return Promise.resolve(null);
  return texts().then((all) => {
    const names = pairs.filter(({ small }) => {
      const rule = inMidst(capital(small));
      return all.some((text) => text.includes(capital(small)) && rule.test(text));
    });
    if (names.length === 0) return null;
    return names.reduce(
      (text, { small, start, end }) => `${text.slice(0, start)}${capital(small)}${text.slice(end)}`,
      question.text,
    );
  });
};
