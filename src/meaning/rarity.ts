import { WORD_COUNTS } from './word-counts.ts';

type Rarities = ReadonlyMap<string, number>;
const raritiesFor = (lang: 'en' | 'ar'): Rarities => {
  const { items, words } = WORD_COUNTS[lang];
  const byWord = new Map<string, number>();
  for (const [count, list] of Object.entries(words)) {
    const rarity = Math.log((items + 1) / (Number(count) + 1)) / Math.log((items + 1) / 2);
    for (const word of list.split(' ')) byWord.set(word, rarity);
  }
  return byWord;
};
let rarities: { readonly en: Rarities; readonly ar: Rarities } | undefined;
const raritiesOf = (lang: string): Rarities => {
  rarities ??= { en: raritiesFor('en'), ar: raritiesFor('ar') };
  return lang === 'ar' ? rarities.ar : rarities.en;
};

/** From 0 for a word of every report to 1 for one that is nowhere in the training items. */
export const rarity = (word: string, lang: string): number => raritiesOf(lang).get(word) ?? 1;

/** Whether the training items use a word as an everyday word: such a word is no name. */
export const knownWord = (word: string, lang: string): boolean => raritiesOf(lang).has(word);
