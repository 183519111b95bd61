import { interned } from '#src/base/memo.ts';
import { spelledAt } from './spellings.ts';

/** One spelling of a word: all tokens that are spelled so share it, and what was asked of it. */
export interface Lexeme {
  readonly raw: string;
  readonly key: string;
  /** Two bits a question: it was asked; the answer is yes. */
  readonly answers: number[];
  /** What `answered` found, question by question. */
  readonly found: unknown[];
  /** The same word spelled otherwise, as often as it was asked for. */
  readonly others: Lexeme[];
}

interface Spelled {
  readonly lexeme: Lexeme;
}

/** Small integers: 15 questions of two bits each stay one. */
const IN_ONE = 15;
const MOST_QUESTIONS = 34 * IN_ONE;
const UNASKED: readonly number[] = Array.from({ length: MOST_QUESTIONS / IN_ONE }, () => 0);

export const lexeme = (raw: string, key: string): Lexeme => ({
  raw,
  key,
  answers: UNASKED.slice(),
  found: [],
  others: [],
});

/** Cut and varied as rules do, a word has a few other spellings. */
const MOST_OTHERS = 24;
/** The lexeme of a word with another spelling: what was asked of that is kept as well. */
export const otherwise = ({ others }: Lexeme, raw: string, key: string): Lexeme => {
  for (const one of others) if (one.key === key && one.raw === raw) return one;
  const other = lexeme(raw, interned(key));
  if (others.length < MOST_OTHERS) others.push(other);
  return other;
};

/** The lexeme of the spelling at a place of a text, with the key that is made of it. */
export const lexemes = (
  keyOf: (raw: string) => string,
): ((text: string, codes: Uint16Array, start: number, end: number) => Lexeme) =>
  spelledAt((raw) => lexeme(interned(raw), interned(keyOf(raw))));

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

/** As `askedOf`, of what is asked of few words, those around a date or beside a figure: the answers are not kept, and take no place on every word. */
export const rarelyAskedOf =
  (pattern: RegExp): ((token: Spelled | undefined) => boolean) =>
  (token) =>
    pattern.test((token ?? NOTHING).lexeme.key);

let tables = 0;

/** As `asked`, of a question with any answer: what a table has of a word, the word without its particles. */
export const answered = <T extends NonNullable<unknown> | null>(
  decide: (key: string, raw: string) => T,
): ((token: Spelled | undefined) => T) => {
  const place = tables;
  tables += 1;
  return (token) => {
    const { raw, key, found } = (token ?? NOTHING).lexeme;
    const known = found[place];
    if (known !== undefined) return known as T;
    const answer = decide(key, raw);
    found[place] = answer;
    return answer;
  };
};
