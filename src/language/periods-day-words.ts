import { shifted, singleDay } from './periods-calendar.ts';
import { closes, type Ground, keyAt, type Reading } from './periods-ground.ts';

const NEAR: Readonly<Record<string, number>> = {
  tomorrow: 1,
  tomorrows: 1,
  tmrw: 1,
  tmr: 1,
  yesterday: -1,
  yesterdays: -1,
  غد: 1,
  الغد: 1,
  غدا: 1,
  بكره: 1,
  بكرا: 1,
  امس: -1,
  الامس: -1,
  البارحه: -1,
  مبارح: -1,
};
const BEYOND: Readonly<Record<string, number>> = { after: 1, before: -1, بعد: 1, قبل: -1, القبل: -1, البعد: 1 };

const day = (g: Ground, by: number, next: number): Reading => ({
  ...singleDay(by ? shifted(g.now.today, { days: by }) : g.now.today),
  next,
});

/** the day after tomorrow, بعد غد, قبل أمس, أول أمس: two steps from today. */
const twice = (g: Ground, i: number): Reading | null => {
  const word = keyAt(g, i);
  let at = /^(?:day|يوم|اليوم)$/.test(word) ? i + 1 : i;
  if (keyAt(g, at) === 'الذي' || keyAt(g, at) === 'ما') at += 1;
  const by = BEYOND[keyAt(g, at).replace(/^[وف](?=بعد|قبل)/, '')];
  const first = keyAt(g, at) === 'اول' ? -1 : by;
  const near = NEAR[keyAt(g, at + 1)];
  if (first === undefined || near === undefined || first !== near) return null;
  return /^[a-z]/.test(keyAt(g, at)) && at === i ? null : day(g, 2 * near, at + 2);
};

/** the day after, the day before: of what the sentence told, else of the day of publication. */
const beside = (g: Ground, i: number): Reading | null => {
  const by = keyAt(g, i) === 'day' ? BEYOND[keyAt(g, i + 1)] : undefined;
  if (by === undefined || keyAt(g, i - 1) !== 'the' || g.tokens[i + 2]?.kind === 'word') return null;
  const { told, today } = g.now;
  const from = told ? (by > 0 ? shifted(told.end, { days: -1 }) : told.start) : today;
  return { ...singleDay(shifted(from, { days: by })), next: i + 2, ...(told ? {} : { weak: true }) };
};

const NO_TODAY = /^(?:في|خلال|طوال|ب|نفس|ذلك|منذ|كل|مدار|حتي|الي|هذا|من|عن)$/;
/** سيعود اليوم: the bare word is also the day of something. */
const todayAr = (g: Ground, i: number): Reading | null => {
  if (!/^[وف]?اليوم$/.test(keyAt(g, i)) || (NO_TODAY.test(keyAt(g, i - 1)) && !/^(?:حتي|الي)$/.test(keyAt(g, i + 1))))
    return null;
  return closes(g, i + 1) ? { ...day(g, 0, i + 1), weak: true } : null;
};

/** Words for single days around today that say more than one word, or one that dialect and haste write otherwise. */
export const dayWordAt = (g: Ground, i: number): Reading | null => {
  const word = keyAt(g, i);
  const found = twice(g, i) ?? beside(g, i) ?? todayAr(g, i);
  if (found) return found;
  if (word === 'يوم' && NEAR[keyAt(g, i + 1)] !== undefined) return day(g, NEAR[keyAt(g, i + 1)] ?? 0, i + 2);
  const by = NEAR[word];
  if (by !== undefined && /^(?:tmrw|tmr|tomorrows|غد|بكره|بكرا|مبارح)$/.test(word)) return day(g, by, i + 1);
  const bound = word === 'now' && /^(?:between|to|till|until)$/.test(keyAt(g, i - 1));
  if (bound) return { ...day(g, 0, i + 1), weak: true };
  return null;
};
