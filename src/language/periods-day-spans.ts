import { monthAt } from './periods-absolute.ts';
import { between, monthOf } from './periods-calendar.ts';
import { containerAt, lasts } from './periods-containers.ts';
import { closes, type Ground, keyAt, type Reading } from './periods-ground.ts';
import { dayReading, monthDayAt, monthInAt, yearTail } from './periods-monthdays.ts';
import { dayNumberAt, type Ordinal } from './periods-ordinals.ts';
import { make, stretchOf } from './periods-written.ts';
import { pickYear } from './periods-years.ts';

const JOIN = /^(?:to|till|until|thru|through|[-–—]|الي|حتي|ل)$/;
const OPEN = /^(?:from|between|من|بين)$/;

const opened = (g: Ground, i: number): boolean =>
  OPEN.test(keyAt(g, i - 1)) || (/^(?:the|ما)$/.test(keyAt(g, i - 1)) && OPEN.test(keyAt(g, i - 2)));

/** Behind the first of two days: to the, and, والتاسع. Index of the second, or 0. */
const secondAt = (g: Ground, at: number, open: boolean): number => {
  const word = keyAt(g, at);
  const joined = JOIN.test(word) || (open && /^(?:and|و)$/.test(word));
  if (joined) return keyAt(g, at + 1) === 'the' ? at + 2 : at + 1;
  return open && /^وال/.test(word) ? at : 0;
};

const inMonth = (iso: string, day: number): string => `${iso.slice(0, 8)}${String(day).padStart(2, '0')}`;

const made = (first: number, last: { start: string; end: string }, next: number, weak: boolean): Reading | null => {
  const start = inMonth(last.start, first);
  return start < last.start ? { ...between(start, last.end), next, ...(weak ? { weak: true } : {}) } : null;
};

/** from the 13th to the 15th of July, 23rd to 26th Oct, between 4 and 22 this month, من 27-29 من الشهر الثامن. */
const daysFirst = (g: Ground, i: number): Reading | null => {
  const first = dayNumberAt(g.tokens, i);
  if (!first) return null;
  const open = opened(g, i);
  const at = secondAt(g, first.next, open);
  if (!at) return null;
  const named = monthAt(g.tokens, at) && open ? g.read(at) : null;
  const day = monthDayAt(g, at) ?? named;
  if (day && lasts(day) === 1) return made(first.n, day, day.next, false);
  const last = dayNumberAt(g.tokens, at);
  if (!last || last.n <= first.n) return null;
  const suffixed = suffix(i, first) && suffix(at, last);
  const link = /^(?:of|in|من|في)$/.test(keyAt(g, last.next)) ? last.next + 1 : last.next;
  const month = monthInAt(g, link);
  if (month && (open || suffixed || link > last.next)) {
    const written = make('month', month.month, yearTail(g, month.next));
    const year = written.year ?? pickYear(g.tokens, i, written, g.now);
    const whole = year === null ? null : monthOf(year, month.month);
    return (
      whole &&
      made(
        first.n,
        { start: inMonth(whole.start, last.n), end: next(inMonth(whole.start, last.n)) },
        written.next,
        false,
      )
    );
  }
  if (!/^(?:of|in|this|next|last|من|في|هذا|الشهر)$/.test(keyAt(g, last.next)) || !last.digits) return null;
  const whole = containerAt(g, last.next);
  if (!whole || lasts(whole) < 28 || lasts(whole) > 31) return null;
  if (!whole) return null;
  if (!(open || suffixed || closes(g, whole.next))) return null;
  // From 4 to 22 this month may as well be what grew: figures keep their numbers.
  return made(
    first.n,
    { start: inMonth(whole.start, last.n), end: next(inMonth(whole.start, last.n)) },
    whole.next,
    !suffixed,
  );
};

const next = (iso: string): string => new Date(Date.parse(iso) + 864e5).toISOString().slice(0, 10);
const suffix = (i: number, day: Ordinal): boolean => !day.digits || day.next > i + 1;

/** April 9th through 17th, november between 19 and 20, april the ninth till the seventeenth, August 27th - 29th. */
const monthFirst = (g: Ground, i: number): Reading | null => {
  const month = monthAt(g.tokens, i);
  if (!month) return null;
  const open = OPEN.test(keyAt(g, month.next)) || opened(g, i);
  let at = month.next;
  while (at < month.next + 2 && /^(?:between|from|the|بين|من)$/.test(keyAt(g, at))) at += 1;
  const first = dayNumberAt(g.tokens, at);
  const second = first ? secondAt(g, first.next, open) : 0;
  const last = second ? dayNumberAt(g.tokens, second) : null;
  if (!first || !last || last.n <= first.n || keyAt(g, last.next) === '%') return null;
  const arabic = /^[\u0600-\u06ff]/.test(month.key);
  if (arabic && !OPEN.test(keyAt(g, month.next)) && !closes(g, last.next)) return null;
  const tail = yearTail(g, last.next);
  const written = make('day', month.month, tail, { day: last.n });
  const end = dayReading(g, i, written, null);
  const year = end ? Number(end.start.slice(0, 4)) : null;
  const start = year === null ? null : stretchOf({ ...written, day: first.n }, year);
  return end && start && { ...between(start.start, end.end), next: end.next };
};

/** Two days of one month. */
export const daySpanAt = (g: Ground, i: number): Reading | null => daysFirst(g, i) ?? monthFirst(g, i);
