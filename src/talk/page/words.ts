import { LOCALES } from '#locales/index.ts';
import { EXAMPLES, PAGE_WORDS } from '#locales/page.ts';
import { LANGUAGES } from '#src/base/lang.ts';
import type { Desk } from '#src/talk/discord/desk.ts';
import { day } from '#src/talk/format.ts';

/**
 * Channels that alerts may be tried out for. Only the sample has one: it posts nothing, ever, while in a real store a rule
 * would go on owing messages to a channel that is none.
 */
export const placesOf = ({ sample }: Desk): ReadonlyMap<string, string> =>
  new Map(sample ? [['100000000000000001', 'preview']] : []);

/** All that the page must know before anything is asked. */
export const start = (desk: Desk): object => ({
  sample: desk.sample,
  places: Object.fromEntries(placesOf(desk)),
  languages: Object.fromEntries(
    LANGUAGES.map((lang) => [
      lang,
      { name: LOCALES[lang].name, date: day(lang, desk.clock().toISOString()).text, words: PAGE_WORDS[lang] },
    ]),
  ),
  examples: EXAMPLES[desk.sample ? 'sample' : 'any'],
});
