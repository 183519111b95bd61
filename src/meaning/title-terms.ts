import type { Mention } from '#src/base/article.ts';
import type { Span } from '#src/base/span.ts';
import type { Spelling } from '#src/language/spellings.ts';
import { stemOf } from '#src/language/stem.ts';
import { tokensOf, withoutArticle } from './parts.ts';
import { knownWord, rarity } from './rarity.ts';

const MOST_NAMES = 12;
const MOST_PHRASES = 5;
const SHORTEST = 3;
const SHORTEST_NAME = 4;
/** Words of every twentieth report and more begin and end no phrase. */
const TELLING = 0.58;
const MOST_LETTERS = 60;

export const ENTITY = 'e:';
export const PHRASE = 'p:';

interface Part extends Span {
  readonly raw: string;
  readonly folded: string;
  readonly spelling: Spelling;
}

const telling = ({ raw, spelling }: Part, lang: string): boolean =>
  raw.length >= SHORTEST && !/\p{N}/u.test(raw) && rarity(stemOf(spelling), lang) >= TELLING;

const phraseOf = (parts: readonly Part[]): string =>
  `${PHRASE}${parts.map(({ folded }) => withoutArticle(folded)).join(' ')}`;

/** Neighbours of a title that are no everyday words, and single words that no training item has: names as a rule. */
const phrasesIn = (title: string, mentions: readonly Mention[], lang: string): string[] => {
  const parts = tokensOf(title);
  const known = (span: Span): boolean => mentions.some(({ start, end }) => start <= span.start && span.end <= end);
  const pairs = parts.flatMap((one, i) => {
    const two = parts[i + 1];
    if (two === undefined || !/^[\s-]$/.test(title.slice(one.end, two.start))) return [];
    if (!telling(one, lang) || !telling(two, lang) || known({ start: one.start, end: two.end })) return [];
    return [phraseOf([one, two])];
  });
  const names = parts.filter(
    (one) =>
      one.raw.length >= SHORTEST_NAME && telling(one, lang) && !knownWord(stemOf(one.spelling), lang) && !known(one),
  );
  return [...new Set([...names.map((one) => phraseOf([one])), ...pairs])]
    .filter((phrase) => phrase.length <= MOST_LETTERS)
    .slice(0, MOST_PHRASES);
};

/** What an article is counted under besides topics: the names of the gazetteer that it mentions, and phrases of its title. */
export const termsOf = (title: string, mentions: readonly Mention[], lang: string): string[] => [
  ...[...new Set(mentions.map(({ entity }) => `${ENTITY}${entity}`))].slice(0, MOST_NAMES),
  ...phrasesIn(title, mentions, lang),
];

/** A phrase as a title writes it; null where the title has it not. */
export const writtenIn = (title: string, term: string): string | null => {
  const words = term.slice(PHRASE.length).split(' ');
  const parts = tokensOf(title);
  const at = parts.findIndex((_, i) => words.every((word, j) => withoutArticle(parts[i + j]?.folded ?? '') === word));
  const [first, last] = [parts[at], parts[at + words.length - 1]];
  return first && last ? title.slice(first.start, last.end) : null;
};
