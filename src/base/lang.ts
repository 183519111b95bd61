/** The languages Barq speaks. Adding one here makes the compiler list everything that it still lacks. */
export const LANGUAGES = ['en', 'ar'] as const;
export type Language = (typeof LANGUAGES)[number];

export const isLanguage = (code: string): code is Language => (LANGUAGES as readonly string[]).includes(code);

/** What decided an article's language: its script, its common words, franc, or the feed's own declaration. */
export type LanguageSource = 'script' | 'words' | 'franc' | 'feed';

export interface Detected {
  /** BCP 47, or `und` where nothing decides. Languages that Barq does not speak are told apart, never taken for one it does. */
  readonly lang: string;
  readonly source: LanguageSource;
}
