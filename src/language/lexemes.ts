import { interned, remembered } from '#src/base/memo.ts';

/** One spelling of a word: all tokens that are spelled so share it, and what was asked of it. */
export interface Lexeme {
  readonly raw: string;
  readonly key: string;
  /** Two bits a question: it was asked; the answer is yes. */
  readonly answers: number[];
}

interface Spelled {
  readonly lexeme: Lexeme;
}

/** Small integers: 15 questions of two bits each stay one. */
const IN_ONE = 15;
const MOST_QUESTIONS = 8 * IN_ONE;
const UNASKED: readonly number[] = Array.from({ length: MOST_QUESTIONS / IN_ONE }, () => 0);

export const lexeme = (raw: string, key: string): Lexeme => ({ raw, key, answers: [...UNASKED] });

/** The lexeme of a spelling, with the key that is made of it. */
export const lexemes = (keyOf: (raw: string) => string): ((raw: string) => Lexeme) =>
  remembered((raw) => lexeme(interned(raw), interned(keyOf(raw))));

const NOTHING: Spelled = { lexeme: lexeme('', '') };

let questions = 0;

/**
 * A question with yes or no that is put to every word of a text, before its table or pattern is looked at: a word's
 * answers lie side by side on its token, where a table each would be a miss of the cache each. Behind the last token the
 * question is put to the empty word.
 */
export const asked = (decide: (key: string, raw: string) => boolean): ((token: Spelled | undefined) => boolean) => {
  if (questions === MOST_QUESTIONS) throw new RangeError('more questions than a lexeme has bits for');
  const place = Math.floor(questions / IN_ONE);
  const shift = (questions % IN_ONE) * 2;
  questions += 1;
  return (token) => {
    const { raw, key, answers } = (token ?? NOTHING).lexeme;
    const known = (answers[place] ?? 0) >> shift;
    if (known & 1) return (known & 2) > 0;
    const yes = decide(key, raw);
    answers[place] = (answers[place] ?? 0) | ((yes ? 3 : 1) << shift);
    return yes;
  };
};

/** As `asked`, of a pattern of folded words. */
export const askedOf = (pattern: RegExp): ((token: Spelled | undefined) => boolean) =>
  asked((key) => pattern.test(key));
