import { fold, isArabic } from '#src/language/text.ts';
import { type Asked, CUES } from './cues.ts';

const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

const pattern = (form: string): string => {
  const arabic = isArabic(form);
  const parts = fold(form)
    .split(' ')
    .map((word, i) => {
      if (word === '_') return '(?:\\S+ ){0,3}?';
      if (word === '__') return '(?:\\S+ ){0,7}?';
      const open = word.endsWith('*');
      const body = escaped(open ? word.slice(0, -1) : word);
      const clitic = arabic ? (i === 0 ? '(?:[وفبل]|هل |و?ال|بال|لل)?' : '(?:ال)?') : '';
      return `${clitic}${body}${open ? '\\S*' : ''} `;
    });
  return parts.join('');
};

const matcherOf = (forms: readonly string[]): RegExp | null =>
  forms.length === 0 ? null : new RegExp(`(?:^| )(?:${forms.map(pattern).join('|')})`, 'u');

const readers: readonly { asks: Asked; weight: number; test: RegExp | null; arabic: RegExp | null }[] = CUES.map(
  (row) => ({ asks: row.asks, weight: row.weight, test: matcherOf(row.en), arabic: matcherOf(row.ar) }),
);

/** The question as cues are looked up in it: index form, words and percent signs parted by single spaces. */
export const plainOf = (text: string): string =>
  `${fold(text)
    .replace(/[^\p{L}\p{N}%$'/.-]+/gu, ' ')
    .replace(/(?<!\d)[.'-]|[.'-](?!\p{L}|\p{N})/gu, ' ')
    .replace(/%/g, ' % ')
    .replace(/\s+/g, ' ')
    .trim()} `;

/** What the words ask for, each with the weight of its strongest cue. */
export const cuesOf = (plain: string): ReadonlyMap<Asked, number> => {
  const found = new Map<Asked, number>();
  const inArabic = isArabic(plain);
  for (const { asks, weight, test, arabic } of readers)
    if (test?.test(plain) || (inArabic && arabic?.test(plain))) found.set(asks, Math.max(found.get(asks) ?? 0, weight));
  return found;
};
