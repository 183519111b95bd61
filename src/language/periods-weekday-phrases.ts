import { weekOf } from './periods-calendar.ts';
import { containerAt, lasts } from './periods-containers.ts';
import { closes, type Ground, keyAt, type Reading } from './periods-ground.ts';
import { SIDES } from './periods-lexicon.ts';
import { monthDayAt } from './periods-monthdays.ts';
import { dayNumberAt, ordinalAt, rankAt } from './periods-ordinals.ts';
import { shapeAt } from './periods-shapes.ts';
import { agreeing, dayInWeek, isWeek, nthDay, weekdayFrom, weekdayOf } from './periods-weekdates.ts';
import { type Weekday, weekdayAt } from './periods-weekday-names.ts';

const JOINS = /^(?:,|،|\(|on|في|the|الموافق|sometime)$/;

/** Friday 7/6, Wed, 22 of Jan, الاربعاء الموافق الثالث عشر من شباط 2013: the date says it all. */
const dated = (g: Ground, w: Weekday, near: boolean): Reading | null => {
  for (let at = w.next, n = 0; n < 3; at += 1, n += 1) {
    const found = shapeAt(g, at, true, near ? null : w.day) ?? monthDayAt(g, at, near ? null : w.day);
    if (found)
      return keyAt(g, at - 1) === '(' && keyAt(g, found.next) === ')' ? { ...found, next: found.next + 1 } : found;
    if (!JOINS.test(keyAt(g, at))) return null;
  }
  return null;
};

/** Friday the 15th, Tue 13th, الثلاثاء التاسع عشر من هذا الشهر. */
const numbered = (g: Ground, w: Weekday): Reading | null => {
  const at = /^(?:the|,)$/.test(keyAt(g, w.next)) ? w.next + 1 : w.next;
  const ordinal = ordinalAt(g.tokens, at);
  const day = ordinal ?? (w.form === 'full' ? dayNumberAt(g.tokens, at) : null);
  if (!day || day.n > 31 || (!ordinal && !(day.digits && closes(g, day.next)))) return null;
  const arabic = /^[\u0600-\u06ff]/.test(keyAt(g, w.next - 1));
  const container = containerAt(g, day.next);
  const month = container && lasts(container) > 7 ? container : null;
  if (arabic && day.n <= 5) {
    const found = month ?? g.read(day.next);
    const whole = found && lasts(found) > 7 ? found : containerAt(g, day.next);
    const nth = nthDay(whole ?? monthNow(g), day.n, w.day);
    return nth && { ...nth, next: whole ? whole.next : day.next, weak: !whole };
  }
  if (month && !month.weak) {
    const found = nthDay(month, day.n, null);
    return found && { ...found, next: month.next };
  }
  if (!ordinal?.digits && !closes(g, day.next) && keyAt(g, w.next) !== 'the') return null;
  const found = agreeing(g.now.today, w.day, day.n, Boolean(g.now.alone));
  return found && { ...found, next: day.next };
};

const monthNow = (g: Ground): { start: string; end: string; label: string } => {
  const first = `${g.now.today.slice(0, 8)}01`;
  const next = new Date(Date.UTC(Number(first.slice(0, 4)), Number(first.slice(5, 7)), 1)).toISOString().slice(0, 10);
  return { start: first, end: next, label: first.slice(0, 7) };
};

/** الاثنين الاخير من شهر ثلاثة: the rank stands behind the day. */
const ranked = (g: Ground, w: Weekday): Reading | null => {
  if (!/^الاخيره?$/.test(keyAt(g, w.next))) return null;
  const whole = containerAt(g, w.next + 1);
  const found = whole && lasts(whole) > 7 ? nthDay(whole, -1, w.day) : null;
  return found && whole && { ...found, next: whole.next };
};

/** Sunday of next week, wednesday next week, احد الاسبوع الماضي. */
const inWeek = (g: Ground, w: Weekday): Reading | null => {
  const week = containerAt(g, w.next);
  if (!week || !isWeek(week)) return null;
  return { ...dayInWeek(week, w.day), next: week.next, ...(week.weak ? { weak: true } : {}) };
};

const afterNext = (g: Ground, w: Weekday): Reading | null =>
  /^(?:after|بعد)$/.test(keyAt(g, w.next)) && /^(?:next|القادمه?|المقبله?|التاليه?)$/.test(keyAt(g, w.next + 1))
    ? { ...weekdayFrom(g.now.today, w.day, 2), next: w.next + 2 }
    : null;

/** A weekday that more words or the whole text say to be one; plain ones are read elsewhere. */
export const weekdayPhrase = (g: Ground, i: number, near = false): Reading | null => {
  const w = weekdayAt(g.tokens, i);
  if (!w || w.form === 'plural' || /^عشره?$/.test(keyAt(g, w.next))) return null;
  const date = dated(g, w, near);
  // الثلاثاء الثالث من أيلول is the third Tuesday where the third is none.
  const nth = date && weekdayOf(date.start) !== w.day && /^[\u0600-\u06ff]/.test(keyAt(g, i)) ? numbered(g, w) : null;
  const found = nth ?? date ?? numbered(g, w) ?? ranked(g, w) ?? inWeek(g, w) ?? afterNext(g, w);
  if (found) return found;
  const side = SIDES.get(keyAt(g, w.next));
  if (w.form !== 'bare' && side && /^[\u0600-\u06ff]/.test(keyAt(g, w.next))) {
    const week = weekOf(g.now.today);
    const day = dayInWeek(week, w.day);
    const by = side.by * 7;
    return { ...dayInWeek(weekOf(shift(day.start, by)), w.day), next: w.next + 1 };
  }
  if (g.now.alone) {
    const short = w.form === 'short' && !g.tokens[w.next];
    if (short || (w.form === 'full' && !g.tokens[w.next]))
      return { ...weekdayFrom(g.now.today, w.day, 1), next: w.next };
  }
  return w.form === 'full' && w.next > i + 1 ? null : led(g, i, w);
};

const shift = (iso: string, days: number): string =>
  new Date(Date.parse(iso) + days * 864e5).toISOString().slice(0, 10);

/** السبت, الأحد with their article are too short for the reader of plain weekdays. */
const led = (g: Ground, i: number, w: Weekday): Reading | null =>
  w.form === 'full' && /^(?:السبت|الاحد)$/.test(keyAt(g, i)) && !g.now.alone
    ? { ...weekdayFrom(shift(g.now.today, 1), w.day, -1), next: w.next }
    : null;

/** last week Sunday, next week on Friday, الأسبوع المقبل يوم الجمعة, next week between Wednesday and Friday. */
export const daysOfWeek = (g: Ground, week: Reading): Reading | null => {
  let at = week.next;
  const span = /^(?:between|from|بين|من)$/.test(keyAt(g, at));
  while (at < week.next + 2 && /^(?:'s|'|’|s|on|-|,|،|في|between|from|بين|من|او)$/.test(keyAt(g, at))) at += 1;
  const first = weekdayAt(g.tokens, at);
  if (!first || first.form === 'plural') return null;
  const day = dayInWeek(week, first.day);
  const join = span && /^(?:and|to|till|until|و|الي|حتي)$/.test(keyAt(g, first.next)) ? first.next + 1 : 0;
  const glued = span && /^وال/.test(keyAt(g, first.next)) ? first.next : join;
  const last = glued ? weekdayAt(g.tokens, glued) : null;
  if (last) {
    const end = dayInWeek(week, last.day);
    return end.start > day.start
      ? { label: `${day.start}/${end.start}`, start: day.start, end: end.end, next: last.next }
      : null;
  }
  return span ? null : { ...day, next: first.next };
};

/** two sundays from now, 3 Fridays later, 2 thursdays back. */
export const countedWeekdays = (g: Ground, count: number, at: number): Reading | null => {
  const w = weekdayAt(g.tokens, at);
  if (!w || count < 1 || count > 60) return null;
  const word = keyAt(g, w.next);
  const made = (n: number, next: number): Reading => ({ ...weekdayFrom(g.now.today, w.day, n), next });
  if (word === 'from' && /^(?:now|today)$/.test(keyAt(g, w.next + 1))) return made(count, w.next + 2);
  if (/^(?:later|hence)$/.test(word)) return made(count, w.next + 1);
  return /^(?:ago|back)$/.test(word) ? made(-count, w.next + 1) : null;
};

/** third Tuesday of May, last friday of october, ثالث ثلاثاء في ايلول; without its month the running one is meant. */
export const rankedWeekday = (g: Ground, i: number): Reading | null => {
  const rank = /^[وفبل]*ال/.test(keyAt(g, i)) ? null : rankAt(g.tokens, i);
  const w = rank && weekdayAt(g.tokens, rank.next);
  if (!rank || !w || w.form === 'plural') return null;
  const after = keyAt(g, w.next);
  const whole = /^(?:of|in|من|في|[بل].{2,}|next|this|last)$/.test(after) ? containerAt(g, w.next) : null;
  if (whole && lasts(whole) > 7 && !whole.days) {
    const found = nthDay(whole, rank.n, w.day);
    return found && { ...found, next: whole.next, ...(whole.weak ? { weak: true } : {}) };
  }
  if (rank.n < 1 || rank.n > 5 || w.form !== 'full' || (!closes(g, w.next) && !g.now.alone)) return null;
  const found = nthDay(monthNow(g), rank.n, w.day);
  return found && { ...found, next: w.next, weak: true };
};
