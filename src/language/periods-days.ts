import type { Token } from './numbers-tokens.ts';
import { monthAt } from './periods-absolute.ts';
import { between } from './periods-calendar.ts';
import { writtenAt } from './periods-named.ts';
import type { Now, Relative } from './periods-sides.ts';
import { key, stretchOf, type Written, yearAt } from './periods-written.ts';
import { pickYear } from './periods-years.ts';

interface DayRange extends Relative {
  readonly rel: 'in';
}

const dayAt = (tokens: readonly Token[], at: number): number | null =>
  tokens[at]?.kind === 'number' && /^(?:[1-9]|[12]\d|3[01])$/.test(key(tokens, at)) ? Number(key(tokens, at)) : null;
const joins = (tokens: readonly Token[], at: number): boolean =>
  /^(?:[-–—]|to|and|through|until|till|الي|ل|حتي|و)$/.test(key(tokens, at));

const inMonth = (day: string, number: number): string => `${day.slice(0, 8)}${String(number).padStart(2, '0')}`;
const made = (start: string, end: string, next: number): DayRange => ({ ...between(start, end), rel: 'in', next });

/** 13-15 July, 13 إلى 15 تموز. */
const monthLast = (tokens: readonly Token[], i: number, first: number, lang: string, now: Now): DayRange | null => {
  const written = joins(tokens, i + 1) ? writtenAt(tokens, i + 2, lang, true) : null;
  if (written?.grain !== 'day') return null;
  const year = written.year ?? pickYear(tokens, i, { ...written, day: first }, now);
  const last = year === null ? null : stretchOf(written, year);
  if (!last || inMonth(last.start, first) >= last.start) return null;
  return made(inMonth(last.start, first), last.end, written.next);
};

/** July 13-15, 2025: the month stands once. */
export const dayRange = (tokens: readonly Token[], i: number, lang: string, now: Now): DayRange | null => {
  const first = dayAt(tokens, i);
  if (first !== null) return monthLast(tokens, i, first, lang, now);
  const head = tokens[i]?.kind === 'word' ? monthAt(tokens, i) : null;
  if (!head || !joins(tokens, head.next + 1)) return null;
  const [a, b] = [dayAt(tokens, head.next), dayAt(tokens, head.next + 2)];
  if (a === null || b === null || b <= a || tokens[head.next + 3]?.key === '%') return null;
  const comma = key(tokens, head.next + 3) === ',' ? head.next + 4 : head.next + 3;
  const year = yearAt(tokens[comma]);
  const next = year === null ? head.next + 3 : comma + 1;
  const written: Written = { grain: 'day', year, part: head.month, day: b, side: null, next };
  const known = year ?? pickYear(tokens, i, written, now);
  const last = known === null ? null : stretchOf(written, known);
  return last && made(inMonth(last.start, a), last.end, next);
};
