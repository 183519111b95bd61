import { remembered } from '#src/base/memo.ts';
import { NUMBER_WORDS, type NumberWord } from './numbers-lexicon.ts';
import { cuts } from './numbers-tokens.ts';

/** What a number has ended in so far, and what joins the next word to it. */
export type Shape = 'start' | 'digits' | 'one' | 'teen' | 'ten' | 'tens' | 'hundred' | 'scale' | 'half';
export type Link = 'none' | 'and' | 'hyphen';

/** Which word may follow which, and how joined: tens after a one by nothing in English only. */
export const AFTER: Readonly<Record<NumberWord['shape'], Readonly<Partial<Record<Shape, readonly Link[]>>>>> = {
  one: { start: ['none'], tens: ['none', 'hyphen'], hundred: ['none', 'and'], scale: ['none', 'and'] },
  teen: { start: ['none'], hundred: ['none', 'and'], scale: ['none', 'and'] },
  ten: { start: ['none'], one: ['none'], hundred: ['none', 'and'], scale: ['none', 'and'] },
  tens: { start: ['none'], one: ['none', 'and'], hundred: ['none', 'and'], scale: ['none', 'and'] },
  hundreds: { start: ['none'], scale: ['and'] },
  hundred: {
    start: ['none'],
    one: ['none', 'hyphen'],
    teen: ['none'],
    tens: ['none'],
    digits: ['none'],
    scale: ['and'],
  },
  scale: {
    start: ['none'],
    digits: ['none', 'hyphen'],
    one: ['none', 'hyphen', 'and'],
    teen: ['none', 'and'],
    ten: ['none', 'and'],
    tens: ['none', 'and'],
    hundred: ['none', 'and'],
    scale: ['none', 'and'],
    half: ['none'],
  },
};

interface JoinedWord {
  readonly word: NumberWord;
  readonly joined: boolean;
}

const behind = (allowed: RegExp): ((key: string) => JoinedWord | null) =>
  remembered((key) => {
    const direct = NUMBER_WORDS.get(key);
    if (direct) return { word: direct, joined: false };
    for (const { prefix, rest } of cuts(key)) {
      if (!allowed.test(prefix) || /^[وف]?لست$/.test(key)) continue;
      const word = prefix && NUMBER_WORDS.get(rest);
      if (word) return { word, joined: prefix.startsWith('و') };
    }
    return null;
  });
// Inside a number only و may stand in front: 60 بالمئة is no 6,000.
const insideNumber = behind(/^و?(?:ال)?$/);
const atStart = behind(/^[وف]?[بل]?(?:ال|ل)?$/);

/** A number word, with or without the و that joins it to the number before. */
export const wordOf = (key: string, inside: boolean): JoinedWord | null => (inside ? insideNumber : atStart)(key);
