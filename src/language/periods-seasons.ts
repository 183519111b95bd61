import { answered } from './lexemes.ts';
import type { Token } from './numbers-tokens.ts';
import { cuts } from './numbers-tokens.ts';
import { isoDay, partsOf, type Stretch } from './periods-calendar.ts';
import { SIDES } from './periods-lexicon.ts';
import type { Relative } from './periods-sides.ts';
import { yearAt } from './periods-written.ts';
import { fold } from './text.ts';

/** [name, first month, words]: three months each; a winter bears the year in which it begins. */
const ROWS: readonly (readonly [name: string, month: number, words: string])[] = [
  ['spring', 3, 'spring ربيع'],
  ['summer', 6, 'summer صيف'],
  ['autumn', 9, 'autumn fall خريف'],
  ['winter', 12, 'winter شتاء شتا'],
];
const SEASONS = new Map(
  ROWS.flatMap(([name, month, words]) => words.split(' ').map((word) => [fold(word), { name, month }] as const)),
);

/** Is the word the name of a season? */
export const isSeasonWord = (word: string): boolean => SEASONS.has(word);

const key = (tokens: readonly Token[], i: number): string => (i < 0 ? '' : (tokens[i]?.key ?? ''));

const seasonNamed = answered((word): { name: string; month: number } | null => {
  for (const { rest } of cuts(word)) {
    const found = SEASONS.get(rest);
    if (found) return found;
  }
  return null;
});

const stretch = ({ name, month }: { name: string; month: number }, year: number): Stretch => ({
  label: `${year}-${name}`,
  start: isoDay(year, month, 1),
  end: isoDay(year, month + 3, 1),
});

type Season = { readonly name: string; readonly month: number };

/** Is the running one of the same season named near by: dark for longer this summer than last summer? */
const besideThis = (tokens: readonly Token[], i: number, { name }: Season): boolean =>
  tokens.slice(Math.max(0, i - NEAR), i + NEAR).some((token, at, all) => {
    if (SIDES.get(token.key)?.by !== 0) return false;
    return [all[at + 1], all[at - 1]].some((other) => other !== undefined && seasonNamed(other)?.name === name);
  });
const NEAR = 40;

const chosen = (season: Season, today: string, by: -1 | 0 | 1, beside: () => boolean): Stretch | null => {
  const { year } = partsOf(today);
  const all = [year - 3, year - 2, year - 1, year, year + 1].map((y) => stretch(season, y));
  if (by < 0) {
    const running = beside() ? chosen(season, today, 0, beside) : null;
    return all.findLast(({ end }) => (running ? end <= running.start : end <= today)) ?? null;
  }
  if (by > 0) return all.find(({ start }) => start > today) ?? null;
  // This summer is the running one or the latest, unless it is still to come this year.
  return all.find(({ start, end }) => start <= today && today < end) ?? stretch(season, year);
};

/** winter 2029/30, شتاء 2029-2030: one winter, that of the first year. */
const splitNext = (tokens: readonly Token[], at: number, year: number): number => {
  const other = key(tokens, at + 2);
  const joined = /^[-–—/]$/.test(key(tokens, at + 1)) && /^(?:\d\d|\d{4})$/.test(other);
  return joined && (Number(other) - year - 1) % 100 === 0 ? at + 3 : at + 1;
};

const YEAR = /^(?:year|(?:ال|هال)?(?:عام|سنه))$/;
/** the summer of last year, صيف العام الماضي, صيف هذه السنة: the year in other words than its number. */
const yearTold = (tokens: readonly Token[], i: number, year: number): { year: number; next: number } | null => {
  const [first, second] = [key(tokens, i), key(tokens, i + 1)];
  const [side, other] = [SIDES.get(first), SIDES.get(second)];
  if (side && YEAR.test(second) && /^(?:[a-z]|هذ)/.test(first)) return { year: year + side.by, next: i + 2 };
  return other && YEAR.test(first) && /^[\u0600-\u06ff]/.test(second) ? { year: year + other.by, next: i + 2 } : null;
};

/** next summer, the winter of 2026, هذا الصيف, لصيف 2027. */
export const seasonPeriod = (tokens: readonly Token[], i: number, today: string): Relative | null => {
  const made = (found: Stretch | null, next: number): Relative | null => found && { ...found, rel: null, next };
  const word = key(tokens, i);
  const side = SIDES.get(word);
  if (side) {
    const behind = seasonNamed(tokens[i + 1]);
    const told = /^(?:هذا|هذه)$/.test(word) || /^[a-z]/.test(word);
    return behind && told && key(tokens, i + 1) !== 'fall'
      ? made(
          chosen(behind, today, side.by, () => besideThis(tokens, i, behind)),
          i + 2,
        )
      : null;
  }
  const season = seasonNamed(tokens[i]);
  if (!season) return null;
  const at = /^(?:of|عام|سنه|العام)$/.test(key(tokens, i + 1)) ? i + 2 : i + 1;
  const year = yearAt(tokens[at]);
  if (year !== null) return made(stretch(season, year), splitNext(tokens, at, year));
  const told = yearTold(tokens, key(tokens, i + 1) === 'of' ? i + 2 : i + 1, partsOf(today).year);
  if (told) return made(stretch(season, told.year), told.next);
  const after = SIDES.get(key(tokens, i + 1));
  return after && /^[\u0600-\u06ff]/.test(word)
    ? made(
        chosen(season, today, after.by, () => besideThis(tokens, i, season)),
        i + 2,
      )
    : null;
};
