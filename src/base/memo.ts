/** Against a text that has a new word everywhere: so many answers are kept, and none for a longer word. */
const MOST = 20_000;
const LONGEST = 60;

/** A string of its own: what is cut out of a text keeps the whole text alive. */
const own = (word: string): string => word.split('').join('');

/** A pure function of a word, asked once a word: news repeats its words. The answer must not be changed. */
export const remembered = <T extends NonNullable<unknown> | null>(read: (word: string) => T): ((word: string) => T) => {
  const known = new Map<string, T>();
  return (word) => {
    const answer = known.get(word);
    if (answer !== undefined) return answer;
    if (word.length > LONGEST) return read(word);
    const copy = own(word);
    const found = read(copy);
    if (known.size >= MOST) known.clear();
    known.set(copy, found);
    return found;
  };
};
