import { LOCALES } from '#locales/index.ts';
import { EXAMPLES, PAGE_WORDS } from '#locales/page.ts';
import { LANGUAGES } from '#src/base/lang.ts';
import type { Desk } from '#src/talk/discord/desk.ts';
import { day } from '#src/talk/format.ts';

/** All that the page must know before anything is asked. */
export const start = ({ sample, clock }: Desk): object => ({
  sample,
  languages: Object.fromEntries(
    LANGUAGES.map((lang) => [
      lang,
      { name: LOCALES[lang].name, date: day(lang, clock().toISOString()).text, words: PAGE_WORDS[lang] },
    ]),
  ),
  examples: EXAMPLES[sample ? 'sample' : 'any'],
});
