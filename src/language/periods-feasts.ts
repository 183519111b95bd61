import { isoDay, partsOf, singleDay } from './periods-calendar.ts';
import { type Ground, keyAt, type Reading } from './periods-ground.ts';
import { yearTail } from './periods-monthdays.ts';
import { make } from './periods-written.ts';
import { pickYear } from './periods-years.ts';

/** Feasts that stand on one day of the calendar and that news of business counts by. */
const FEASTS: readonly (readonly [words: string, month: number, day: number])[] = [
  ["new year ' s eve", 12, 31],
  ["new year's eve", 12, 31],
  ["new year ' s day", 1, 1],
  ['new year day', 1, 1],
  ['new year', 1, 1],
  ['christmas eve', 12, 24],
  ['christmas day', 12, 25],
  ['christmas', 12, 25],
  ['xmas', 12, 25],
  ['كريسماس', 12, 25],
  ['الكريسماس', 12, 25],
  ['عيد الميلاد', 12, 25],
  ['راس السنه', 1, 1],
];
const ROWS = FEASTS.map(([words, month, day]) => ({ words: words.split(' '), month, day }));
export const FEAST_STARTS: ReadonlySet<string> = new Set(ROWS.map(({ words }) => words[0] ?? ''));

/** Christmas, New Year's Eve 2025, رأس السنة: counted from, or behind a preposition. */
export const feastAt = (g: Ground, i: number): Reading | null => {
  if (!FEAST_STARTS.has(keyAt(g, i))) return null;
  const row = ROWS.find(({ words }) => words.every((word, at) => keyAt(g, i + at).replace('’', "'") === word));
  if (!row) return null;
  let next = i + row.words.length;
  if (/^الميلاديه$/.test(keyAt(g, next))) next += 1;
  // A new year of records is no day: without its preposition the words are everyone's.
  const led = /^(?:on|before|after|until|till|by|since|from|next|last|at|قبل|بعد|منذ|حتي|في|منذ)$/.test(
    keyAt(g, i - 1),
  );
  const written = make('day', row.month, yearTail(g, next), { day: row.day });
  if (keyAt(g, i) === 'new' && row.words.length === 2 && !led) return null;
  const side = keyAt(g, i - 1) === 'next' ? 1 : null;
  const year =
    written.year ??
    (side ? partsOf(g.now.today).year + (row.month === 1 ? 1 : 0) : pickYear(g.tokens, i, written, g.now));
  return year === null ? null : { ...singleDay(isoDay(year, row.month, row.day)), next: written.next };
};
