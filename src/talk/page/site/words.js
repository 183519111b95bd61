/** @typedef {{ name: string, date: string, words: Record<string, string> }} Tongue */

const KEPT = 'barq-language';

/** `places`: the names of channels, by their ids. @type {{ languages: Record<string, Tongue>, lang: string, box: string, places: Record<string, string> }} */
export const state = {
  languages: {},
  places: {},
  lang: localStorage.getItem(KEPT) ?? (navigator.language.startsWith('ar') ? 'ar' : 'en'),
  box: localStorage.getItem('barq-box') ?? 'own',
};

/** @param {string} lang */
export const speak = (lang) => {
  state.lang = lang;
  localStorage.setItem(KEPT, lang);
};

/** @param {string} key */
export const word = (key) => state.languages[state.lang]?.words[key] ?? '';

/** @param {number} seconds @param {string} style The letter of Discord's mark */
export const moment = (seconds, style) => {
  const locale = state.lang === 'ar' ? 'ar-u-nu-latn' : 'en-GB';
  /** @type {Record<string, Intl.DateTimeFormatOptions>} */
  const styles = {
    t: { timeStyle: 'short' },
    T: { timeStyle: 'medium' },
    d: { dateStyle: 'short' },
    D: { dateStyle: 'long' },
    f: { dateStyle: 'long', timeStyle: 'short' },
    F: { dateStyle: 'full', timeStyle: 'short' },
  };
  return new Intl.DateTimeFormat(locale, styles[style] ?? styles['f']).format(new Date(seconds * 1000));
};
