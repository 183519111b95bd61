import { WORD_COUNTS } from './word-counts.ts';

interface Counts {
  readonly items: number;
  readonly byWord: ReadonlyMap<string, number>;
}
const countsFor = (lang: 'en' | 'ar'): Counts => {
  const { items, words } = WORD_COUNTS[lang];
  const byWord = new Map<string, number>();
  for (const [count, list] of Object.entries(words))
    for (const word of list.split(' ')) byWord.set(word, Number(count));
  return { items, byWord };
};
let counts: { readonly en: Counts; readonly ar: Counts } | undefined;

/** From 0 for a word of every report to 1 for one that is nowhere in the training items. */
export const rarity = (word: string, lang: string): number => {
  counts ??= { en: countsFor('en'), ar: countsFor('ar') };
  const { items, byWord } = lang === 'ar' ? counts.ar : counts.en;
  return Math.log((items + 1) / ((byWord.get(word) ?? 1) + 1)) / Math.log((items + 1) / 2);
};

/** Whether the training items use a word as an everyday word: such a word is no name. */
export const knownWord = (word: string, lang: string): boolean => {
  counts ??= { en: countsFor('en'), ar: countsFor('ar') };
  return (lang === 'ar' ? counts.ar : counts.en).byWord.has(word);
};
