import type { Token } from './numbers-tokens.ts';
import { tokenBefore } from './numbers-tokens.ts';
import { monthAt } from './periods-absolute.ts';
import { movedBy, singleDay } from './periods-calendar.ts';
import { edgeBefore } from './periods-edges.ts';
import { type Ground, keyAt, type Reading } from './periods-ground.ts';
import { weekdayFrom } from './periods-weekdates.ts';
import { weekdayAt } from './periods-weekday-names.ts';
import { yearAt } from './periods-written.ts';

const TO = /^(?:to|till|until|through|thru|الي|حتي)$/;

const namesYear = (tokens: readonly Token[], from: number, to: number): boolean => {
  for (let at = from; at < to; at += 1) if (yearAt(tokens[at]) !== null) return true;
  return false;
};

/** A day by its month's name or in figures, not by a weekday or a word. */
const namesMonth = (tokens: readonly Token[], from: number, to: number): boolean => {
  for (let at = from; at < to; at += 1) if (tokens[at]?.raw === '/' || monthAt(tokens, at)) return true;
  return false;
};

const isSingle = ({ label }: Reading): boolean => /^\d{4}-\d\d-\d\d$/.test(label);

/** Does the sign or word behind a date lead to the end of a stretch of days? */
const leadsOn = (g: Ground, i: number, first: Reading): boolean => {
  const sign = keyAt(g, first.next);
  if (/^(?:from|between|من|بين)$/.test(keyAt(g, i - 1))) return TO.test(sign) || /^(?:and|و)$/.test(sign);
  if (!isSingle(first)) return false;
  // To and إلى are said of much else; between two days that name their months they are not.
  return (
    /^[-–]$/.test(sign) ||
    (TO.test(sign) &&
      (!/^(?:to|الي)$/.test(sign) ||
        (namesMonth(g.tokens, i, first.next) && namesMonth(g.tokens, first.next + 1, first.next + 3))))
  );
};

const sameYear = (g: Ground, i: number, first: Reading, second: Reading): { first: Reading; second: Reading } => {
  const told = [namesYear(g.tokens, i, first.next), namesYear(g.tokens, first.next, second.next)];
  const years = Number(second.start.slice(0, 4)) - Number(first.start.slice(0, 4));
  if (told[1] && !told[0] && namesMonth(g.tokens, i, first.next)) {
    const moved = { ...first, ...movedBy(first, 12 * years) };
    return { first: moved.start > second.start ? { ...first, ...movedBy(moved, -12) } : moved, second };
  }
  return { first, second: second.start < first.start && !told[1] ? { ...second, ...movedBy(second, 12) } : second };
};

/** between now and November 15, from next Friday to Oct 1st, today till tomorrow: from the first day to the last. */
export const spanFrom = (g: Ground, i: number, first: Reading): Reading => {
  if (first.rel || !leadsOn(g, i, first)) return first;
  const at = keyAt(g, first.next + 1) === 'the' ? first.next + 2 : first.next + 1;
  const now = keyAt(g, at) === 'now' || (keyAt(g, at) === 'date' && keyAt(g, first.next) === 'to');
  const weekday = weekdayAt(g.tokens, at);
  const next = weekday?.form === 'full' && isSingle(first) ? weekdayFrom(first.start, weekday.day, 1) : null;
  const plain: Reading | null =
    next && weekday && g.read(at)?.next === weekday.next ? { ...next, next: weekday.next } : null;
  const today: Reading | null = now ? { ...singleDay(g.now.today), next: at + 1 } : null;
  const last = plain ?? today ?? g.read(at);
  if (!last || last.rel || (isSingle(first) && /^\d{4}$/.test(last.label))) return first;
  const both = isSingle(first) && isSingle(last) ? sameYear(g, i, first, last) : { first, second: last };
  if (both.second.start <= both.first.start) return first;
  return {
    label: `${both.first.label}/${both.second.label}`,
    start: both.first.start,
    end: both.second.end,
    next: last.next,
    ...(first.weak || last.weak ? { weak: true } : {}),
  };
};

/** Jan-Feb 2017, May to March, between august and october: names of months side by side are no verbs. */
const spansMonths = (tokens: readonly Token[], i: number): boolean => {
  const first = monthAt(tokens, i);
  if (!first) return false;
  const sign = tokens[first.next]?.key ?? '';
  const opened = /^(?:between|بين)$/.test(tokenBefore(tokens, i)?.key ?? '');
  return (
    (/^(?:[-–]|to|through|until|till)$/.test(sign) || (opened && /^(?:and|و)$/.test(sign))) &&
    monthAt(tokens, first.next + 1) !== null
  );
};

/** May the name of a month be no other word: may, march? Behind a preposition, beside another month, at an edge. */
export const surelyMonth = (tokens: readonly Token[], i: number, led: boolean): boolean =>
  monthAt(tokens, i) !== null && (led || spansMonths(tokens, i) || edgeBefore(tokens, i) !== null);

/** 2015-1-32, 2010-2015-86, 32-2015: digits of a code, no year. */
export const inCode = (tokens: readonly Token[], i: number): boolean => {
  const glued = (at: number): boolean =>
    tokens[at]?.raw === '-' && Boolean(tokens[at]?.glued && tokens[at + 1]?.glued) && tokens[at + 1]?.kind === 'number';
  if (glued(i + 1) && glued(i + 3)) return true;
  return (
    glued(i - 1) &&
    tokenBefore(tokens, i - 1)?.kind === 'number' &&
    (yearAt(tokenBefore(tokens, i - 1)) === null || glued(i + 1))
  );
};
