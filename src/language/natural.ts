import porter from 'natural/lib/natural/stemmers/porter_stemmer.js';

/** Porter's stem of a folded English word. For indexes and classifiers only: it makes renewed and renewable one. */
export const englishStem = (word: string): string => porter.stem(word);
