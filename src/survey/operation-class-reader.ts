import { fold } from '#src/language/text.ts';
import { CLASSES } from './operation-classes.ts';

const whole = new Map<string, string[]>();
const opened = new Map<string, string[]>();
for (const [name, { en, ar }] of Object.entries(CLASSES))
  for (const form of `${en} ${ar}`.split(' ').filter((f) => f !== '')) {
    const open = form.endsWith('*');
    const key = fold(open ? form.slice(0, -1) : form);
    const table = open ? opened : whole;
    table.set(key, [...(table.get(key) ?? []), name]);
  }

const CLITICS = /^(?:وال|فال|بال|كال|ال|لل|[وفبلك])(?=\p{L}{2})/u;

const direct = (word: string): readonly string[] => {
  const found = whole.get(word);
  if (found) return found;
  for (let length = word.length; length >= 3; length -= 1) {
    const row = opened.get(word.slice(0, length));
    if (row) return row;
  }
  return [];
};

/** The classes of a folded word, an Arabic clitic before it left out where the word as it stands has none. */
export const classesOf = (word: string): readonly string[] => {
  const found = direct(word);
  if (found.length > 0) return found;
  const bare = word.replace(CLITICS, '');
  return bare === word ? [] : direct(bare);
};
