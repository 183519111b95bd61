import { overlaps, type Span } from '#src/base/span.ts';
import { foundOf } from '#src/language/spellings.ts';
import { stemOf } from '#src/language/stem.ts';
import { wordSpans } from '#src/language/words.ts';
import { partsOf } from './parts.ts';
import { EVENTS, LAWMAKERS, SENSES } from './story-senses.ts';
import { hitsOf, type TermTable, termTable } from './terms.ts';

export interface Stem extends Span {
  readonly stem: string;
  readonly raw: string;
}

/** Stems of the parts of a word, at their places in it. */
const stemsOf = foundOf((word): readonly Stem[] =>
  partsOf(word)
    .map(({ raw, start, end, spelling }) => ({ raw, stem: stemOf(spelling), start, end }))
    .filter((found) => found.stem.length > 1),
);

/** Stems of the words of a text, in order, without numbers, links and single letters. */
export const stemsIn = (text: string): Stem[] => {
  const found: Stem[] = [];
  for (const word of wordSpans(text)) {
    if (word.kind !== 'word' && word.kind !== 'tag') continue;
    for (const { raw, stem, start, end } of stemsOf(word.spelling))
      found.push({ raw, stem, start: word.start + start, end: word.start + end });
  }
  return found;
};

const AGAIN = {
  en: 'second, another, again, new round, fresh, follows, reopen*, rehearing, one more, further, adds, expands, additional, months after, weeks after',
  ar: 'ثاني, ثانية, أخرى, مجددا, مرة أخرى, من جديد, إضافي, إضافية, جولة جديدة, حملة جديدة, دفعة جديدة, تعيد',
};

const ROUND_UP = {
  en: 'recap, roundup, round up, week in review, briefing, newsletter, podcast, news today, price prediction, price analysis, market analysis, best crypto, to buy now, best cryptos, top cryptos, to watch, price forecast, week ahead, daily digest, explained, how to',
  ar: 'ملخص, أبرز أخبار, حصاد, نشرة, توقعات سعر, تحليل سعر, أفضل عملات, تقرير أسبوعي, حصيلة أسبوع, كيف تشتري, دليل',
};

interface Tables {
  readonly roundUp: TermTable<string>;
  readonly again: TermTable<string>;
  readonly senses: TermTable<string>;
  readonly events: TermTable<string>;
  readonly lawmakers: TermTable<string>;
}

const compile = (column: 1 | 2): Tables => {
  const table = (rows: readonly (readonly [string, string, string])[]) =>
    termTable(
      rows.map(([id]) => id),
      Object.fromEntries(rows.map((row) => [row[0], row[column]])),
    );
  const again = termTable(['again'], { again: column === 1 ? AGAIN.en : AGAIN.ar });
  const roundUp = termTable(['round-up'], { 'round-up': column === 1 ? ROUND_UP.en : ROUND_UP.ar });
  return { senses: table(SENSES), events: table(EVENTS), lawmakers: table(LAWMAKERS), again, roundUp };
};

let tables: { readonly en: Tables; readonly ar: Tables } | undefined;
const tablesOf = (lang: string): Tables => {
  tables ??= { en: compile(1), ar: compile(2) };
  return lang === 'ar' ? tables.ar : tables.en;
};

/** The senses that a text's words have in both languages, each once. */
export const sensesIn = (text: string, lang: string): string[] => [
  ...new Set(hitsOf(tablesOf(lang).senses, text).map(({ group }) => group)),
];

/** What a table finds in a text: of terms that overlap only the longest, so that `turns down` is no fall. */
const longestIn = (table: TermTable<string>, text: string): string[] => {
  const hits = hitsOf(table, text);
  const length = (hit: Span) => hit.end - hit.start;
  const kept = hits.filter((hit) => !hits.some((other) => overlaps(hit, other) && length(other) > length(hit)));
  return [...new Set(kept.map(({ group }) => group))];
};

/** What a text says happened. */
export const eventsIn = (text: string, lang: string): string[] => longestIn(tablesOf(lang).events, text);

/** The chambers of a parliament that a text names as those that act: what a bill goes on to has not acted yet. */
export const lawmakersIn = (text: string, lang: string): string[] =>
  longestIn(tablesOf(lang).lawmakers, text).filter((id) => id !== 'elsewhere');

/** Whether a text says that something happens not for the first time. */
export const againIn = (text: string, lang: string): boolean => hitsOf(tablesOf(lang).again, text).length > 0;

/** Whether a title announces a round-up, a forecast or a guide. */
export const roundUpIn = (title: string, lang: string): boolean => hitsOf(tablesOf(lang).roundUp, title).length > 0;
