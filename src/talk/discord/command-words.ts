import { TREND_VIEWS } from '#commands/trends.ts';
import { arabicWord } from '#locales/command-names.ts';
import { LOCALES } from '#locales/index.ts';
import { mineName } from '#locales/measures.ts';
import { TOPICS, type Topic } from '#src/base/article.ts';
import { isLanguage, LANGUAGES, type Language } from '#src/base/lang.ts';

/** The picker knows no Arabic: whatever it shows stands there in both languages. */
const both = (words: (lang: Language) => string): string => [...new Set(LANGUAGES.map(words))].join(' / ');

/**
 * For a client that is Arabic after all. American English is named too: Discord would show its readers what stands there
 * for any other English.
 */
interface Localised {
  readonly ar: string;
  readonly 'en-US': string;
}

const forArabic = (ar: string, other: string): Localised => ({ ar, 'en-US': other });

/** A word of a call, by which calls are told apart in every language, and its name in Arabic. */
export const named = <N extends string>(name: N): { name: N; name_localizations?: Localised } => {
  const ar = arabicWord(name);
  return ar === null ? { name } : { name, name_localizations: forArabic(ar, name) };
};

export const described = (
  words: (lang: Language) => string,
): { description: string; description_localizations: Localised } => {
  const description = both(words);
  return { description, description_localizations: forArabic(words('ar'), description) };
};

/** A name that stands there as people say it. */
export const titled = (words: (lang: Language) => string): { name: string; name_localizations: Localised } => {
  const name = both(words);
  return { name, name_localizations: forArabic(words('ar'), name) };
};

const isTopic = (value: string): value is Topic => (TOPICS as readonly string[]).includes(value);
const isView = (value: string): value is (typeof TREND_VIEWS)[number] =>
  (TREND_VIEWS as readonly string[]).includes(value);

const valueName = (value: string, lang: Language): string => {
  const { topics, trendViews, phrases } = LOCALES[lang];
  // A language is known by the name that it has itself.
  if (isLanguage(value)) return LOCALES[value].name;
  if (isTopic(value)) return topics[value];
  if (isView(value)) return trendViews[value];
  if (value === 'export') return phrases.privacyExport;
  if (value === 'erase') return phrases.privacyErase;
  if (value === 'any') return phrases.anyLanguage;
  return mineName(lang, value) ?? value;
};

/** One of the values that an option takes, by its name in both languages. */
export const choice = (value: string): { name: string; value: string; name_localizations: Localised } => ({
  ...titled((lang) => valueName(value, lang)),
  value,
});
