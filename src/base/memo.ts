/** Against a text that has a new word everywhere: so many answers are kept, and none for a longer word. */
const MOST = 20_000;
const LONGEST = 60;

/** V8 copies shorter cuts; a longer one keeps the whole text alive that it was cut from. */
const CUT = 13;
const own = (word: string): string => (word.length < CUT ? word : word.split('').join(''));

/**
 * The one copy of a string that the engine itself keeps for names of properties: it is compared by its place, and found in
 * tables without being hashed again. A long one is not worth its place there.
 */
export const interned = (word: string): string =>
  word.length > LONGEST ? word : (Object.keys({ [word]: 0 })[0] ?? word);

/** A pure function of a word, asked once a word: news repeats its words. The answer must not be changed. */
export const remembered = <T extends NonNullable<unknown> | null>(read: (word: string) => T): ((word: string) => T) => {
  const known = new Map<string, T>();
  /** A word is often asked for again and again: its unit by all that is read of a figure. */
  let [last, answered]: [string, T | undefined] = ['', undefined];
  return (word) => {
    if (answered !== undefined && word === last) return answered;
    if (word.length > LONGEST) return read(word);
    const answer = known.get(word);
    if (answer !== undefined) {
      if (word.length < CUT) [last, answered] = [word, answer];
      return answer;
    }
    const copy = own(word);
    const found = read(copy);
    if (known.size >= MOST) known.clear();
    known.set(copy, found);
    return found;
  };
};

/** So many texts are kept, and none that is longer: an article's stages read its few texts over and over. */
const TEXTS = 3;
const LONGEST_TEXT = 20_000;
/** A pure function of a whole text, whose last answers are kept. They must not be changed. */
export const keptOfTexts = <T>(read: (text: string) => T): ((text: string) => T) => {
  const kept: { readonly text: string; readonly found: T }[] = [];
  return (text) => {
    for (const one of kept) if (one.text === text) return one.found;
    const found = read(text);
    if (text.length > LONGEST_TEXT) return found;
    if (kept.length === TEXTS) kept.shift();
    kept.push({ text, found });
    return found;
  };
};

/** A pure function of an object that never changes, asked once while the object lives. */
export const keptWith = <K extends object, T extends NonNullable<unknown> | null>(
  read: (key: K) => T,
): ((key: K) => T) => {
  const known = new WeakMap<K, T>();
  return (key) => {
    const answer = known.get(key);
    if (answer !== undefined) return answer;
    const found = read(key);
    known.set(key, found);
    return found;
  };
};

/** A pattern of words, asked once a word: for the questions that are put to every word of a text. */
export const matcher = (pattern: RegExp): ((word: string) => boolean) => remembered((word) => pattern.test(word));
