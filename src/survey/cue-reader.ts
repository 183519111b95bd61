import { fold, isArabic } from '#src/language/text.ts';
import { type Asked, CUES, type CueRow } from './cues.ts';
import { PLUS_SIGN } from './operation-words.ts';

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

/** A form's longest word as it is written: a question without it has not the form, and no pattern is tried on it. */
const anchorOf = (form: string): string => {
  const [longest = ''] = fold(form)
    .split(' ')
    .filter((word) => !word.startsWith('_'))
    .map((word) => word.replace('*', ''))
    .toSorted((a, b) => b.length - a.length);
  return longest;
};

interface Form {
  readonly row: CueRow;
  readonly pattern: () => RegExp;
}

const lazily = (form: string): (() => RegExp) => {
  let made: RegExp | undefined;
  return () => {
    made ??= new RegExp(`(?:^| )${pattern(form)}`, 'u');
    return made;
  };
};

/** Two letters are enough to tell nearly all anchors from what a question has. */
const HEAD = 2;

/** All forms by the word that each has, and these by how they begin. */
const FORMS: ReadonlyMap<string, readonly (readonly [string, readonly Form[]])[]> = Map.groupBy(
  Map.groupBy(
    CUES.flatMap((row) =>
      [...row.en, ...row.ar].map((form) => ({ anchor: anchorOf(form), row, pattern: lazily(form) })),
    ),
    ({ anchor }) => anchor,
  ),
  ([anchor]) => anchor.slice(0, HEAD),
);

/** The question as cues are looked up in it: index form, words and percent signs parted by single spaces. */
export const plainOf = (text: string): string =>
  `${fold(text.replace(PLUS_SIGN, ' plus '))
    .replace(/[^\p{L}\p{N}%$'/.-]+/gu, ' ')
    .replace(/(?<!\d)[.'-]|[.'-](?!\p{L}|\p{N})/gu, ' ')
    .replace(/%/g, ' % ')
    .replace(/\s+/g, ' ')
    .trim()} `;

/** What the words ask for, each with the weight of its strongest cue, in the order of the table. */
export const cuesOf = (plain: string): ReadonlyMap<Asked, number> => {
  const heads = new Set(
    Array.from({ length: plain.length }, (_, i) => [plain.slice(i, i + HEAD), plain[i] ?? '']).flat(),
  );
  const met = new Set<CueRow>();
  for (const head of heads)
    for (const [anchor, those] of FORMS.get(head) ?? []) {
      if (!plain.includes(anchor)) continue;
      for (const { row, pattern } of those) if (!met.has(row) && pattern().test(plain)) met.add(row);
    }
  const found = new Map<Asked, number>();
  for (const row of CUES) if (met.has(row)) found.set(row.asks, Math.max(found.get(row.asks) ?? 0, row.weight));
  return found;
};
