import { createRequire } from 'node:module';
import porter from 'natural/lib/natural/stemmers/porter_stemmer.js';

/** Porter's stem of a folded English word. For indexes and classifiers only: it makes renewed and renewable one. */
export const englishStem = (word: string): string => porter.stem(word);

const LEXICON = 'natural/lib/natural/brill_pos_tagger/data/English/lexicon_from_posjs.json';
let tags: ReadonlyMap<string, readonly string[]> | null = null;

/**
 * The Penn Treebank tags that a word of English may have, the likeliest first, by natural's lexicon of 92,000 words; none
 * for a word it does not know or knows as a name. The list is read at the first question that needs it: a program that
 * is asked nothing does not hold it.
 */
export const englishTags = (word: string): readonly string[] => {
  tags ??= new Map(
    Object.entries(createRequire(import.meta.url)(LEXICON) as Record<string, readonly string[]>).filter(
      ([known, own]) => /^[a-z][a-z-]+$/.test(known) && !own.every((tag) => tag.startsWith('NNP')),
    ),
  );
  return tags.get(word) ?? [];
};
