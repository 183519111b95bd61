import { answered } from './lexemes.ts';
import { cuts, type Token } from './numbers-tokens.ts';
import { fold } from './text.ts';

const UNITS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth';
const CARDINALS =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const ARABIC: readonly (readonly [number, string])[] = [
  [1, 'أول أولى حادي حادية'],
  [2, 'ثاني ثانية ثان تاني'],
  [3, 'ثالث ثالثة تالت'],
  [4, 'رابع رابعة'],
  [5, 'خامس خامسة'],
  [6, 'سادس سادسة'],
  [7, 'سابع سابعة'],
  [8, 'ثامن ثامنة'],
  [9, 'تاسع تاسعة'],
  [10, 'عاشر عاشرة'],
];

const numbered = (words: string): Map<string, number> => new Map(words.split(' ').map((word, at) => [word, at + 1]));
const EN_ORDINALS = new Map([...numbered(UNITS), ['twentieth', 20], ['thirtieth', 30]]);
const EN_CARDINALS = numbered(CARDINALS);
const EN_TENS = new Map([
  ['twenty', 20],
  ['thirty', 30],
]);
const AR_ORDINALS = new Map(ARABIC.flatMap(([n, words]) => words.split(' ').map((word) => [fold(word), n] as const)));
const AR_TENS = new Map([
  ['عشرين', 20],
  ['عشرون', 20],
  ['ثلاثين', 30],
  ['ثلاثون', 30],
]);

/** May a word begin an ordinal? */
export const isOrdinalWord = (word: string): boolean =>
  EN_ORDINALS.has(word) || EN_TENS.has(word) || AR_ORDINALS.has(word) || AR_TENS.has(word);

export interface Ordinal {
  /** -1 is the last one. */
  readonly n: number;
  readonly next: number;
  readonly digits: boolean;
}

const key = (tokens: readonly Token[], i: number): string => (i < 0 ? '' : (tokens[i]?.key ?? ''));
const isArabic = (word: string): boolean => word.charCodeAt(0) >= 0x600 && word.charCodeAt(0) <= 0x6ff;
const SUFFIX = /^(?:st|nd|rd|th)$/;

const arabicOf = (word: string, table: ReadonlyMap<string, number>): { n: number; prefix: string } | null => {
  for (const { rest, prefix } of cuts(word)) {
    const n = table.get(rest);
    if (n !== undefined) return { n, prefix };
  }
  return null;
};

const arabicOne = answered((key) => arabicOf(key, AR_ORDINALS));
const arabicTens = answered((key) => arabicOf(key, AR_TENS));
const arabic = (tokens: readonly Token[], i: number): Ordinal | null => {
  const one = arabicOne(tokens[i]);
  const tens = one ? null : arabicTens(tokens[i]);
  if (tens) return /ال$/.test(tens.prefix) ? { n: tens.n, next: i + 1, digits: false } : null;
  if (!one) return null;
  if (/^عشره?$/.test(key(tokens, i + 1)) && /ال$/.test(one.prefix))
    return { n: one.n + 10, next: i + 2, digits: false };
  const more = /^و/.test(key(tokens, i + 1)) ? arabicOf(key(tokens, i + 1), AR_TENS) : null;
  return more ? { n: one.n + more.n, next: i + 2, digits: false } : { n: one.n, next: i + 1, digits: false };
};

const englishOne = answered((key) => EN_ORDINALS.get(key) ?? null);
const englishTens = answered((key) => EN_TENS.get(key) ?? null);
const tensAt = (tokens: readonly Token[], i: number, units: ReadonlyMap<string, number>): Ordinal | null => {
  const tens = englishTens(tokens[i]);
  if (!tens) return null;
  const at = tokens[i + 1]?.raw === '-' ? i + 2 : i + 1;
  const unit = units.get(key(tokens, at));
  return unit && unit < 10 ? { n: tens + unit, next: at + 1, digits: false } : null;
};

/** 15th, third, twenty-second, الثالث, السادس عشر, الحادي والعشرين: 1 to 31 and more where digits say so. */
export const ordinalAt = (tokens: readonly Token[], i: number): Ordinal | null => {
  const token = tokens[i];
  if (token?.kind === 'number') {
    const suffix = tokens[i + 1];
    return suffix?.glued && /^\d{1,2}$/.test(token.key) && SUFFIX.test(suffix.key)
      ? { n: Number(token.key), next: i + 2, digits: true }
      : null;
  }
  if (token?.kind !== 'word') return null;
  const n = englishOne(token);
  if (n) return { n, next: i + 1, digits: false };
  return tensAt(tokens, i, EN_ORDINALS) ?? (isArabic(token.key) ? arabic(tokens, i) : null);
};

/** The day of a month is counted by a definite masculine: الثالث, السابع عشر, not ثانية. */
export const isDayWord = (tokens: readonly Token[], i: number): boolean =>
  !/^[\u0600-\u06ff]/.test(key(tokens, i)) || /^[وفبل]*(?:ال|ل(?=ل))\S+[^ه]$/.test(key(tokens, i));

export const LAST = /^(?:last|final|[وفبل]?(?:ال)?اخر|[وفبل]?الاخيره?)$/;

/** The n-th of something, or the last: الأخير and آخر too, third last as -3. */
export const rankAt = (tokens: readonly Token[], i: number): Ordinal | null => {
  if (LAST.test(key(tokens, i))) return { n: -1, next: i + 1, digits: false };
  const ordinal = ordinalAt(tokens, i);
  return ordinal && key(tokens, ordinal.next) === 'last'
    ? { ...ordinal, n: -ordinal.n, next: ordinal.next + 1 }
    : ordinal;
};

/** A day of the month in any shape: 5, 5th, fifth, twenty five. */
export const dayNumberAt = (tokens: readonly Token[], i: number): Ordinal | null => {
  const ordinal = ordinalAt(tokens, i);
  if (ordinal) return ordinal.n <= 31 ? ordinal : null;
  const token = tokens[i];
  if (token?.kind === 'number') {
    const n = /^\d{1,2}$/.test(token.key) ? Number(token.key) : 0;
    return n >= 1 && n <= 31 ? { n, next: i + 1, digits: true } : null;
  }
  const word = tensAt(tokens, i, EN_CARDINALS);
  if (word) return word;
  const n = EN_CARDINALS.get(token?.key ?? '') ?? EN_TENS.get(token?.key ?? '');
  return n ? { n, next: i + 1, digits: false } : null;
};
