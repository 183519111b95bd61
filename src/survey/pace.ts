import type { Cap, Pace } from '#src/base/rule.ts';
import type { Minute, Quiet } from '#src/base/zone.ts';
import { fold, westernDigits } from '#src/language/text.ts';
import { AFTERNOON, AT_ONCE, EVERY, MORNING, WEEKDAYS, WINDOWS } from './pace-words.ts';

const NOON = 12;
/** A digest for which no time is named. */
const USUAL: Minute = 9 * 60;
const MOST = 1000;

const wordsOf = (text: string): string[] =>
  westernDigits(text)
    .split(/[\s,،/]+/u)
    .map((word) => fold(word))
    .filter(Boolean);

/** 8, 8:30, 08:30, with a word for the half of the day behind it. */
const minuteOf = (clock: string, half: string | undefined): Minute | null => {
  const [, h, m = '0', attached = ''] = /^(\d{1,2})(?::(\d\d))?([ap]m|[صم])?$/u.exec(clock) ?? [];
  if (h === undefined) return null;
  const said = attached || half || '';
  const after = AFTERNOON.includes(said);
  const before = MORNING.includes(said);
  const hour = Number(h);
  if (Number(m) > 59 || hour > 23 || ((after || before) && (hour < 1 || hour > NOON))) return null;
  const full = after ? (hour % NOON) + NOON : before ? hour % NOON : hour;
  return full * 60 + Number(m);
};

const timeIn = (words: readonly string[]): Minute | null | undefined => {
  const at = words.findIndex((word) => /^\d/.test(word));
  return at < 0 ? undefined : minuteOf(words[at] ?? '', words[at + 1]);
};

/** `daily 08:00`, `weekly monday 9 am`, أسبوعيا الاثنين 9 صباحا; `now` for at once; null where it says neither. */
export const readPace = (text: string): Pace | 'now' | null => {
  const words = wordsOf(text);
  if (words.some((word) => AT_ONCE.includes(word))) return 'now';
  const weekday = WEEKDAYS.findIndex((names) => words.some((word) => names.includes(word)));
  const weekly = weekday >= 0 || words.some((word) => EVERY.week.includes(word));
  if (!weekly && !words.some((word) => EVERY.day.includes(word))) return null;
  const at = timeIn(words);
  if (at === null) return null;
  return { at: at ?? USUAL, ...(weekly ? { weekday: Math.max(weekday, 0) } : {}) };
};

/** `22:00-07:00`, `22 to 7`, من 22 إلى 7. Null where it is no span of hours. */
export const readQuiet = (text: string): Quiet | null => {
  const clocks = [...westernDigits(text).matchAll(/(\d{1,2}(?::\d\d)?)\s*(\p{L}*)/gu)];
  const [from, to] = clocks.map(([, clock = '', half = '']) => minuteOf(clock, fold(half)));
  return clocks.length === 2 && from != null && to != null && from !== to ? { from, to } : null;
};

/** `5 per hour`, `10 a day`, 5 في الساعة. Null where it names no number or no window. */
export const readCap = (text: string): Cap | null => {
  const words = wordsOf(text);
  const numbers = words.filter((word) => /^\d+$/.test(word)).map(Number);
  const [most = 0] = numbers;
  const hours = WINDOWS.find(([, names]) => words.some((word) => names.includes(word)))?.[0];
  return numbers.length === 1 && most >= 1 && most <= MOST && hours !== undefined ? { most, hours } : null;
};
