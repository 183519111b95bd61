import { remembered } from '#src/base/memo.ts';
import { extraOf, piecesFrom, STRANGE } from './sound-letters.ts';
import { isArabic } from './text.ts';

/** Letters that no base letter with a mark is written for. */
const LATIN_LETTERS: readonly (readonly [RegExp, string])[] = [
  [/[øœö]/g, 'o'],
  [/æ/g, 'ae'],
  [/å/g, 'o'],
  [/ł/g, 'l'],
  [/ß/g, 'ss'],
  [/[ðþ]/g, 'th'],
  [/ı/g, 'i'],
  [/[şš]/g, 'sh'],
  [/č/g, 'ch'],
  [/ž/g, 'zh'],
  [/^ç/g, 'ch'],
  [/ç/g, 's'],
  [/đ/g, 'd'],
  [/ğ/g, 'gh'],
  [/ñ/g, 'ny'],
];

const once = (letters: string): string => letters.replace(/(.)\1+/g, '$1');

/** Doubled letters are one, but those that are another sound together. */
const latinOf = (folded: string): string =>
  LATIN_LETTERS.reduce((text, [from, to]) => text.replace(from, to), folded.normalize('NFC'))
    .normalize('NFD')
    .replace(/[^a-z]/g, '')
    .replace(/([^aeioulsc])\1+/g, '$1')
    .replace(/([lsc])\1+/g, '$1$1');

const arabicOf = (folded: string): string =>
  once(folded.replace(/[^\u0621-\u064Aپچژڤگ]/gu, ''))
    .replaceAll('پ', 'ب')
    .replaceAll('چ', 'تش')
    .replaceAll('ژ', 'ج')
    .replaceAll('گ', 'غ')
    .replaceAll('ڤ', 'ف');

/** A name as its letters: prepared once a word. */
export const lettersAcross = (folded: string): string => (isArabic(folded) ? arabicOf(folded) : latinOf(folded));

const SOFT = /^[eiy]/;
/** Nighthawk: seldom are the two letters two sounds. */
const PARTED = /^[cgkpst]h$/;
const PARTED_COST = 40;

/** The cheapest way in which Arabic letters write the Latin ones, in hundredths; more than `most` is not worked out. */
export const costAcross = (latin: string, arabic: string, most: number): number => {
  const [n, m] = [latin.length, arabic.length];
  const costs = new Int32Array((n + 1) * (m + 1)).fill(most + 1);
  costs[0] = 0;
  const reach = (i: number, j: number, cost: number): void => {
    const at = i * (m + 1) + j;
    if (cost < (costs[at] ?? 0)) costs[at] = cost;
  };
  for (let i = 0; i <= n; i += 1) {
    const pieces = i < n ? piecesFrom(latin.charAt(i)).filter((piece) => latin.startsWith(piece.latin, i)) : [];
    const ways = pieces.flatMap((piece) => {
      const next = i + piece.latin.length;
      const own =
        (i === 0 && piece.start) || (next === n && piece.end) || (SOFT.test(latin.charAt(next)) && piece.soft);
      const parted = piece.latin.length === 1 && PARTED.test(latin.slice(i, i + 2)) ? PARTED_COST : 0;
      return (own || piece.plain).map(({ arabic: other, cost }) => ({ other, cost: cost + parted, next }));
    });
    for (let j = 0; j <= m; j += 1) {
      const before = costs[i * (m + 1) + j] ?? 0;
      if (before > most) continue;
      if (j < m) reach(i, j + 1, before + extraOf(arabic, j));
      if (i < n) reach(i + 1, j, before + STRANGE);
      for (const { other, cost, next } of ways)
        if (before + cost <= most && arabic.startsWith(other, j)) reach(next, j + other.length, before + cost);
    }
  }
  return costs[n * (m + 1) + m] ?? most + 1;
};

/** The classes that spellings do not leave: what two spellings of one name share, whatever letters they choose. */
const CLASSES: Readonly<Record<string, string>> = Object.fromEntries(
  [
    ['b', 'بbp'],
    ['f', 'فfv'],
    ['t', 'تطدضثذtd'],
    ['k', 'سزصظشجغقكخcgjkqsxz'],
    ['l', 'لl'],
    ['m', 'مm'],
    ['n', 'نn'],
    ['r', 'رr'],
  ].flatMap(([own = '', letters = '']) => [...letters].map((letter) => [letter, own])),
);

const ARABIC_WAYS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/ت[شسز]|دج|دز/, ['ك', 'تك']],
  [/[ظذث]/, ['ت', 'ك']],
];
const LATIN_WAYS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^kn/, ['n', 'kn']],
  [/^ps/, ['k', 'bk']],
  [/tion/, ['kn']],
  [/stl/, ['kl', 'ktl']],
  [/rce(?=ster)/, ['k', 'rk']],
  [/tch/, ['k']],
  [/tz|ts|dz/, ['k', 'tk']],
  [/cz|sch|ch|sh/, ['k']],
  [/dg|dj/, ['k', 'tk']],
  [/ph/, ['f']],
  [/th/, ['t', 'k']],
  [/gh/, ['', 'k']],
  [/kh|zh|ck/, ['k']],
  [/tu/, ['t', 'k']],
  [/gn/, ['n', 'kn']],
  [/ll/, ['l', '']],
  [/j/, ['k', '']],
  [/w/, ['', 'f']],
  [/v/, ['f', '']],
  [/(?<=n)g/, ['k', '']],
  [/(?<=[aeiou])[stxzd]$/, ['', 'k', 't']],
  [/(?<=[aeiou])ux$/, ['', 'k']],
];

/** More would be many a word's: what a name leaves open is seldom more than two or three of its letters. */
const MOST_KEYS = 12;

const waysOf = (letters: string, ways: readonly (readonly [RegExp, readonly string[]])[]): string[] => {
  let all = [''];
  let at = 0;
  while (at < letters.length) {
    let step: readonly [number, readonly string[]] = [1, [letters.charAt(at)]];
    for (const [pattern, to] of ways) {
      const found = new RegExp(pattern.source, 'y');
      found.lastIndex = at;
      const own = found.exec(letters)?.[0];
      if (own) {
        step = [own.length, to];
        break;
      }
    }
    const [length, to] = step;
    const grown = all.flatMap((one) => to.map((way) => one + way));
    all = grown.length > MOST_KEYS ? all.map((one) => one + (to[0] ?? '')) : grown;
    at += length;
  }
  return all;
};

/** Words that may be one name in two scripts have one of these in common. */
export const keysAcross = remembered((letters: string): readonly string[] => {
  const ways = waysOf(letters, isArabic(letters) ? ARABIC_WAYS : LATIN_WAYS);
  return [...new Set(ways.map((way) => once([...way].map((c) => CLASSES[c] ?? '').join(''))))];
});
