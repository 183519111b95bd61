import { monthAt } from './periods-absolute.ts';
import { around, monthOf } from './periods-calendar.ts';
import { daySpanAt } from './periods-day-spans.ts';
import { dayWordAt } from './periods-day-words.ts';
import { decadesAt, eraAt } from './periods-eras.ts';
import { feastAt } from './periods-feasts.ts';
import { type Ground, keyAt, type Reading } from './periods-ground.ts';
import { halfAt } from './periods-halves.ts';
import { BEYOND, DAY, ERA, FEAST, kindsOf, MONTH, NUMBER, ORDINAL, PART, SIDE, WEEKDAY } from './periods-kinds.ts';
import { SIDES } from './periods-lexicon.ts';
import { monthDayAt } from './periods-monthdays.ts';
import { offsetAt } from './periods-offsets.ts';
import { partPhrase } from './periods-parts.ts';
import { shapeAt, yearPart } from './periods-shapes.ts';
import { isWeek, nthDay, weekdayFrom } from './periods-weekdates.ts';
import { weekdayAt } from './periods-weekday-names.ts';
import { daysOfWeek, rankedWeekday, weekdayPhrase } from './periods-weekday-phrases.ts';
import { bareDay, dayOfMonth, partRanked, rankedPart, weekPhrase } from './periods-weeks.ts';
import { make } from './periods-written.ts';
import { pickYear } from './periods-years.ts';

/** Nothing but the end of the text or of a sentence. */
const closesText = (g: Ground, i: number): boolean =>
  !g.tokens[i] || (/^[.!?؟]$/.test(keyAt(g, i)) && !g.tokens[i + 1]?.glued);

/** on the 18th, for the 21st, on 24th: a day of the running month. */
const lonelyDay = (g: Ground, i: number): Reading | null => {
  const the = keyAt(g, i - 1) === 'the' ? 1 : 0;
  if (!/^(?:on|for|by|until|since|في)$/.test(keyAt(g, i - 1 - the)) && !(g.now.alone && the)) return null;
  const ordinal = bareDay(g, i);
  if (ordinal) return ordinal;
  const token = g.tokens[i];
  const day = token?.kind === 'number' && /^\d{1,2}$/.test(token.key) ? Number(token.key) : 0;
  if (!day || g.tokens[i + 1]?.kind === 'word' || !(g.now.alone || closesText(g, i + 1))) return null;
  const found = nthDay(around(g.now.today, 'month'), day, null);
  return found && { ...found, next: i + 1, weak: true };
};

/** this Friday 7.6, next 5/12, next week on Friday: what the side is of says more. */
const sided = (g: Ground, i: number): Reading | null => {
  if (!SIDES.has(keyAt(g, i)) || !/^[a-z]/.test(keyAt(g, i))) return null;
  const day = weekdayPhrase(g, i + 1, /^(?:this|next)$/.test(keyAt(g, i)));
  const name = weekdayAt(g.tokens, i + 1);
  if (day && name && day.next > name.next) return day;
  // This Monday on a Tuesday: of a calendar, the one to come.
  if (g.now.alone && name?.form === 'full' && SIDES.get(keyAt(g, i))?.by === 0)
    return { ...weekdayFrom(g.now.today, name.day, 1), next: name.next };
  const month = monthAt(g.tokens, i + 1);
  const side = SIDES.get(keyAt(g, i));
  const verb = month && /^(?:may|march)$/.test(month.key) && !g.now.alone && !/^[A-Z]/.test(g.tokens[i + 1]?.raw ?? '');
  if (month && side && !verb && !side.told && g.tokens[month.next]?.kind !== 'number') {
    const written = make('month', month.month, { year: null, side: side.by, next: month.next });
    const year = pickYear(g.tokens, i, written, g.now);
    return year === null ? null : { ...monthOf(year, month.month), next: month.next };
  }
  return shapeAt(g, i + 1, true);
};

const numberAt = (g: Ground, i: number): Reading | null => {
  const shape = shapeAt(g, i, false) ?? yearPart(g, i);
  if (shape || keyAt(g, i).length > 4) return shape;
  if (keyAt(g, i).length > 2) return offsetAt(g, i) ?? eraAt(g, i);
  return (
    daySpanAt(g, i) ??
    rankedPart(g, i) ??
    rankedWeekday(g, i) ??
    dayOfMonth(g, i) ??
    monthDayAt(g, i) ??
    offsetAt(g, i) ??
    partPhrase(g, i) ??
    eraAt(g, i) ??
    lonelyDay(g, i)
  );
};

/** This decade, the next two decades, العقد القادم; a single one that is to come or past rolls from today in the older rule. */
const calendarDecade = (g: Ground, i: number): Reading | null => {
  const found = decadesAt(g, i);
  // by the end of the decade: a year like any other
  if (found?.label.length === 4) return found;
  return found && (keyAt(g, i + 1) !== 'decade' || keyAt(g, i) === 'this') ? { ...found, weak: true } : null;
};

/** A rule for every kind of date that the older rules of single words do not know; the longest phrases first. */
export const dateAt = (g: Ground, i: number): Reading | null => {
  const token = g.tokens[i];
  if (token?.kind === 'number') return numberAt(g, i);
  const kinds = token ? kindsOf(token) : 0;
  if (!kinds) return null;
  const is = (kind: number): boolean => (kinds & kind) > 0;
  return (
    (is(WEEKDAY) ? weekdayPhrase(g, i) : null) ??
    (is(MONTH) ? yearPart(g, i) : null) ??
    (is(MONTH | ORDINAL | NUMBER) ? daySpanAt(g, i) : null) ??
    (is(ORDINAL) ? (halfAt(g, i) ?? rankedWeekday(g, i) ?? rankedPart(g, i)) : null) ??
    (is(PART) ? (halfAt(g, i) ?? partRanked(g, i)) : null) ??
    (is(SIDE) ? sided(g, i) : null) ??
    (is(SIDE | ERA) ? calendarDecade(g, i) : null) ??
    (is(FEAST) ? feastAt(g, i) : null) ??
    (is(MONTH | ORDINAL | NUMBER) ? monthDayAt(g, i) : null) ??
    (is(ORDINAL) ? dayOfMonth(g, i) : null) ??
    (is(NUMBER | BEYOND) ? offsetAt(g, i) : null) ??
    (is(PART) ? weekPhrase(g, i) : null) ??
    (is(PART | SIDE | NUMBER) ? partPhrase(g, i) : null) ??
    (is(DAY | BEYOND) ? dayWordAt(g, i) : null) ??
    (is(ERA | NUMBER | ORDINAL) ? eraAt(g, i) : null) ??
    (is(ORDINAL) ? lonelyDay(g, i) : null)
  );
};

/** A week that was read, and the weekday behind it. */
export const insideWeek = (g: Ground, found: Reading): Reading =>
  isWeek(found) ? (daysOfWeek(g, found) ?? found) : found;

export { decadesAt };
