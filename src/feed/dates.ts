import { folded, monthIn } from './months.ts';
import { plainDate } from './plain-dates.ts';
import { zoneOffset } from './zones.ts';

/** Characters of a date that is read. */
const LONGEST = 200;
const DAY = 86_400_000;
/** No feed is older; earlier dates are clocks that stood at zero. */
const EARLIEST = Date.UTC(1990, 0, 1);

const CLOCK = /(?<!\d)(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?(?![\d:])/;
/** 20241104T101500Z. */
const COMPACT_TIME = /(\d)t(\d{2})(\d{2})(\d{2})(?=z|[+-]|$)/;
const AFTERNOON = /^(pm|p\.m\.?|م|مساء|μμ)$/;
const MORNING = /^(am|a\.m\.?|ص|صباحا|πμ)$/;
const ZONE = /(?:gmt|utc?)?\s*[+-]\d{1,2}:?\d{0,2}(?!\d)|[a-z]+\/[a-z_]+(?:\/[a-z_]+)?|(?<![a-z])[a-z]{1,5}(?![a-z])/g;

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const digits = (text: string): string => text.replace(/[٠-٩۰-۹]/g, (c) => String(c.charCodeAt(0) & 0xf));

const normal = (text: string): string =>
  folded(digits(text.slice(0, LONGEST)))
    .replace(/[\u061c\u200b-\u200f\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/\u2212/g, '-')
    .replace(/[\s،,]+/g, ' ')
    .trim();

const fullYear = (text: string): number => {
  const year = Number(text);
  return text.length > 2 ? year : year + (year < 70 ? 2000 : 1900);
};

/** 2024-11-04, 2024/11/4; 2024-11 and 2024 only by themselves, for a year in other words says nothing of the day. */
const yearFirst = (text: string): Day | null => {
  const m =
    /(?<!\d)(\d{4})[-/.](\d{1,2}|0\d\d)[-/.](\d{1,2})(?!\d)/.exec(text) ?? /^(\d{4})(?:-(\d{2}))?$/.exec(text.trim());
  return m && { year: Number(m[1]), month: Number(m[2] ?? 1), day: Number(m[3] ?? 1) };
};

/** 2024-309: the day of the year. */
const ordinal = (text: string): Day | null => {
  const m = /(?<!\d)(\d{4})-?(\d{3})(?![\d-])/.exec(text);
  if (!m || Number(m[2]) > 366) return null;
  const at = new Date(Date.UTC(Number(m[1]), 0, Number(m[2])));
  return { year: at.getUTCFullYear(), month: at.getUTCMonth() + 1, day: at.getUTCDate() };
};

/** 20241104. */
const compact = (text: string): Day | null => {
  const m = /(?<!\d)((?:19|20)\d{2})(\d{2})(\d{2})(?!\d)/.exec(text);
  return m && { year: Number(m[1]), month: Number(m[2]), day: Number(m[3]) };
};

/** 04/11/2024: the day goes first, as in Arabic and most of the world, unless it cannot be one. */
const slashes = (text: string): Day | null => {
  const m = /(?<!\d)(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{2})(?!\d)/.exec(text);
  if (!m) return null;
  const [a, b] = [Number(m[1]), Number(m[2])];
  const [day, month] = b > 12 ? [b, a] : [a, b];
  return { year: fullYear(m[3] ?? ''), month, day };
};

const numbersOf = (text: string): string[] => text.match(/(?<![\d:+])\d{1,4}(?![\d:])/g) ?? [];

const written = (text: string): Day | null => {
  const found = monthIn(text);
  if (!found) return null;
  const [before, after] = [numbersOf(text.slice(0, found.start)), numbersOf(text.slice(found.end))];
  // A day of the Hijri calendar may stand before it: the year is one of ours, the day the number next to the month.
  const year = [...after, ...before].find((one) => /^(?:19|20)\d\d$/.test(one)) ?? [...before, ...after][1];
  const day =
    before.findLast((one) => one !== year && one.length <= 2) ?? after.find((one) => one !== year && one.length <= 2);
  return year === undefined ? null : { year: fullYear(year), month: found.month, day: Number(day ?? 1) };
};

const midnight = ({ year, month, day }: Day): number | null => {
  const time = Date.UTC(year, month - 1, day);
  return new Date(time).getUTCMonth() === month - 1 && new Date(time).getUTCDate() === day ? time : null;
};

/** Milliseconds into the day, and what follows the time in the text. */
const timeOfDay = (given: string): { time: number; before: string; after: string } => {
  const text = given.replace(COMPACT_TIME, '$1 $2:$3:$4').replace(/(\d)t(?=\d)/, '$1 ');
  const m = CLOCK.exec(text);
  if (!m) return { time: 0, before: text, after: '' };
  const rest = text.slice(m.index + m[0].length).trim();
  const half = /^\S+/.exec(rest)?.[0] ?? '';
  const hour = Number(m[1]) % 24;
  const pm = AFTERNOON.test(half);
  const shifted = pm && hour < 12 ? hour + 12 : MORNING.test(half) && hour === 12 ? 0 : hour;
  const seconds = Math.min(59, Number(m[3] ?? 0));
  const part = Number(`0.${m[4] ?? 0}`);
  // A clock that shows no time is broken: nothing else is read out of it.
  if (Number(m[1]) > 24 || Number(m[2]) > 59) return { time: Number.NaN, before: '', after: '' };
  const time = ((shifted * 60 + Number(m[2])) * 60 + seconds) * 1000 + Math.floor(part * 1000);
  return { time: time + (Number(m[1]) === 24 ? DAY : 0), before: text.slice(0, m.index), after: rest };
};

/** The offset named behind the time; UTC where none is, which is what feeds without a zone mean most often. */
const offsetIn = (text: string, local: number): number => {
  for (const [zone] of text.matchAll(ZONE)) {
    const offset = zoneOffset(zone.trim().replace(/\s+/g, ''), local);
    if (offset !== null) return offset * 60_000;
  }
  return 0;
};

const epoch = (text: string): number | null =>
  /^\d{10}$/.test(text) ? Number(text) * 1000 : /^\d{13}$/.test(text) ? Number(text) : null;

const instant = (text: string): number | null => {
  const seconds = epoch(text);
  if (seconds !== null) return seconds;
  const { time, before, after } = timeOfDay(text);
  const rest = `${before} ${after}`;
  const day = slashes(before) ?? written(rest) ?? ordinal(before) ?? compact(before) ?? yearFirst(before);
  const start = day && midnight(day);
  return start === null ? null : start + time - offsetIn(after, start + time);
};

/**
 * A feed's date as ISO 8601 UTC; undefined where it cannot be read, lies before 1990, or more than a day behind `now`
 * (epoch milliseconds). Without a zone it is UTC.
 */
export const readDate = (text: string | undefined, now: number): string | undefined => {
  if (!text) return undefined;
  const time = plainDate(text.trim()) ?? instant(normal(text));
  return time !== null && time >= EARLIEST && time <= now + DAY ? new Date(time).toISOString() : undefined;
};
