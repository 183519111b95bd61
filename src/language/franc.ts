import { franc, francAll } from 'franc';

/** Latin-script languages that news feeds of the field come in; with all 187 of franc's, English headlines become Scots. */
const NEAR = ['eng', 'fra', 'spa', 'por', 'deu', 'ita', 'nld', 'tur', 'ind', 'ron', 'swe', 'pol'];
const SHORTEST = 10;

const tag = (code: string): string => (code === 'und' ? code : (Intl.getCanonicalLocales(code)[0] ?? 'und'));

/**
 * How near a text in Latin letters is to each language by its trigrams: 1 for the nearest, relative for the others,
 * empty for a text too short to tell.
 */
export const nearness = (text: string): ReadonlyMap<string, number> => {
  const all = francAll(text, { only: NEAR, minLength: SHORTEST });
  return new Map(all.filter(([code]) => code !== 'und').map(([code, score]) => [tag(code), score]));
};

/** franc's guess for scripts other than Latin and Arabic, as a BCP 47 code or `und`. */
export const guess = (text: string): string => tag(franc(text));
