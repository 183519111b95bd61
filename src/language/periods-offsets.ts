import { around, between, grainOf, shifted, singleDay } from './periods-calendar.ts';
import { lasts } from './periods-containers.ts';
import { closes, type Ground, keyAt, type Reading } from './periods-ground.ts';
import { countAt, type Length, lengthsAt, moved } from './periods-lengths.ts';
import { weekdayFrom } from './periods-weekdates.ts';
import { weekdayAt } from './periods-weekday-names.ts';
import { countedWeekdays } from './periods-weekday-phrases.ts';
import { isAhead } from './periods-years.ts';

/** As a figure is filed: under the month or the week where months or weeks are counted; the day itself is listed. */
const counted = (from: string, length: Length, side: -1 | 1, next: number): Reading => {
  const day = singleDay(moved(from, length, side));
  // A few years ago is no year.
  if (length.vague) return { ...day, next, weak: true };
  if (length.parts > 1 || length.business || length.grain === 'day') return { ...day, next };
  return { ...around(day.start, length.grain), days: { start: day.start, end: day.end }, next };
};

/** Two weeks before May 13, three years after 2011: a year counted from a year is a year. */
const fromBase = (g: Ground, length: Length, side: -1 | 1, at: number): Reading | null => {
  if (/^(?:now|الان)$/.test(keyAt(g, at))) return counted(g.now.today, length, side, at + 1);
  const weekday = keyAt(g, at - 1) === 'from' ? weekdayAt(g.tokens, at) : null;
  if (weekday?.form === 'full') {
    const coming = weekdayFrom(g.now.today, weekday.day, 1);
    return { ...singleDay(moved(coming.start, length, 1)), next: weekday.next };
  }
  const base = g.read(at);
  if (!base || base.rel) return null;
  const grain = grainOf(base.label);
  const day = moved(base.start, length, side);
  if (lasts(base) > 1 && grain && length.parts === 1 && (length.grain === grain || length.grain === 'year'))
    return { ...around(day, grain), next: base.next };
  return lasts(base) > 7 ? null : { ...singleDay(day), next: base.next };
};

const PAYING = /^(?:pay|pays|paid|payback|recoup|recoups|recouped|recover|recovers|break|breaks|breakeven|even)$/;
const FUTURE = /^(?:please|let|let's|schedule|loan|want|back|meet|meeting|sometime)$/;
/** in three weeks: a time to come only where the sentence looks ahead; grew 40% in two years is a length. */
const looksAhead = (g: Ground, i: number): boolean => {
  let told = g.now.alone || isAhead(g.tokens, i);
  for (let at = i - 1; at >= 0 && at > i - 8; at -= 1) {
    if (PAYING.test(keyAt(g, at))) return false;
    told ||= FUTURE.test(keyAt(g, at));
  }
  return told;
};

/** within 5 years 1 month 12 days. */
const ahead = (g: Ground, length: Length): Reading => ({
  ...between(g.now.today, moved(g.now.today, length, 1)),
  next: length.next,
});

const english = (g: Ground, i: number, length: Length): Reading | null => {
  const { today, told } = g.now;
  const at = length.next;
  const word = keyAt(g, at);
  if (word === 'ago')
    return told && length.grain === 'year' && length.parts === 1 ? null : counted(today, length, -1, at + 1);
  if (/^(?:starting|beginning)$/.test(word)) {
    const first = g.read(/^(?:on|from)$/.test(keyAt(g, at + 1)) ? at + 2 : at + 1);
    return first && lasts(first) === 1
      ? { ...between(first.start, moved(first.start, length, 1)), next: first.next }
      : null;
  }
  if (length.parts > 1 && /^(?:within|upcoming|next)$/.test(keyAt(g, i - 1))) return ahead(g, length);
  if (word === 'hence') return counted(today, length, 1, at + 1);
  if (word === 'later' && !(length.count === 1 && length.grain === 'year')) {
    const from = told && lasts(told) === 1 ? told.start : today;
    return { ...counted(from, length, 1, at + 1), ...(from === today ? { weak: true } : {}) };
  }
  if (word === 'in' && keyAt(g, at + 1) === 'the' && keyAt(g, at + 2) === 'future') {
    const tomorrow = shifted(today, { days: 1 });
    return {
      ...counted(today, length, 1, at + 3),
      days: { start: tomorrow, end: shifted(moved(today, length, 1), { days: 1 }) },
    };
  }
  // 80 MW for ten years from 2028: how long, and since when
  if (/^(?:from|after|since|following)$/.test(word) && keyAt(g, i - 1) !== 'for') {
    const found = fromBase(g, length, 1, at + 1);
    if (found) return found;
  }
  if (/^(?:before|preceding)$/.test(word) || (word === 'prior' && keyAt(g, at + 1) === 'to'))
    return fromBase(g, length, -1, word === 'prior' ? at + 2 : at + 1);
  const time = /^(?:'s|’s|'|’)$/.test(word) ? at + (keyAt(g, at + 1) === 's' ? 2 : 1) : at;
  const timed = time > at && keyAt(g, time) === 'time';
  if (keyAt(g, i - 1) === 'in' && (timed || (closes(g, at) && looksAhead(g, i))))
    return counted(today, length, 1, keyAt(g, time) === 'time' ? time + 1 : at);
  return null;
};

/** بعد أسبوعين, بعد ثلاثة أيام من 5 مايو, قبل أسبوع: the preposition stands first. */
const arabic = (g: Ground, i: number): Reading | null => {
  const after = /^(?:و|ف)?بعد$/.test(keyAt(g, i));
  if (!after && !/^(?:و|ف)?قبل$/.test(keyAt(g, i))) return null;
  const length = lengthsAt(g, i + 1);
  if (!length) return null;
  const side = after ? 1 : -1;
  if (/^(?:من|علي)$/.test(keyAt(g, length.next))) return fromBase(g, length, side, length.next + 1);
  if (after) {
    if (!closes(g, length.next)) return null;
    return isAhead(g.tokens, i) || g.now.alone ? counted(g.now.today, length, 1, length.next) : null;
  }
  if (g.now.told || g.now.about || length.grain === 'year') return null;
  return closes(g, length.next) || length.grain === 'week' ? counted(g.now.today, length, -1, length.next) : null;
};

/** Days counted from today or from another date: two weeks ago, 3 days from Tuesday, in a week, بعد أسبوعين. */
export const offsetAt = (g: Ground, i: number): Reading | null => {
  if (/^[\u0600-\u06ff]/.test(keyAt(g, i))) return arabic(g, i);
  const length = lengthsAt(g, i);
  if (length) return english(g, i, length);
  const count = countAt(g, i);
  return count && countedWeekdays(g, count.count, count.next);
};
