import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import porter from 'natural/lib/natural/stemmers/porter_stemmer.js';
import { interned } from '#src/base/memo.ts';

/** Porter's stem of a folded English word. For indexes and classifiers only: it makes renewed and renewable one. */
export const englishStem = (word: string): string => porter.stem(word);

const LEXICON = 'natural/lib/natural/brill_pos_tagger/data/English/lexicon_from_posjs.json';
let tags: ReadonlyMap<string, readonly string[]> | null = null;

/** A word in small letters and its tags; names and abbreviations stand between them. */
const ROW = /"([a-z][a-z-]+)":\s*\[([^\]]*)\]/g;

/** Read row by row: as a module, or as one value, it took 50 MB for a moment and 16 for good. Of equal lists of tags one is kept. */
const read = (): ReadonlyMap<string, readonly string[]> => {
  const text = readFileSync(createRequire(import.meta.url).resolve(LEXICON), 'utf8');
  const lists = new Map<string, readonly string[]>();
  const found = new Map<string, readonly string[]>();
  for (const [, word = '', row = ''] of text.matchAll(ROW)) {
    const list = lists.get(row) ?? (JSON.parse(`[${row}]`) as string[]);
    lists.set(row, list);
    // A cut of the text would keep the whole of it.
    if (!list.every((tag) => tag.startsWith('NNP'))) found.set(interned(word), list);
  }
  return found;
};

/**
 * The Penn Treebank tags that a word of English may have, the likeliest first, by natural's lexicon of 92,000 words; none
 * for a word it does not know or knows as a name. The list is read at the first question that needs it: a program that
 * is asked nothing does not hold it.
 */
export const englishTags = (word: string): readonly string[] => {
  tags ??= read();
  return tags.get(word) ?? [];
};
