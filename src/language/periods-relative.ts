import type { Token } from './numbers-tokens.ts';
import { monthOrDay } from './periods-absolute.ts';
import { anaphorAt } from './periods-anaphora.ts';
import { around, shifted, singleDay } from './periods-calendar.ts';
import { key } from './periods-durations.ts';
import { NEAR_DAYS, SIDES, WEEKDAYS } from './periods-lexicon.ts';
import { arabicBack, arabicSide } from './periods-relative-ar.ts';
import { englishBack, englishSide } from './periods-relative-en.ts';
import { seasonPeriod } from './periods-seasons.ts';
import { type Now, type Relative, relative, weekday } from './periods-sides.ts';
import { isAhead } from './periods-years.ts';

const DUE = /^(?:on|by|يوم|في)$/;
const near = (tokens: readonly Token[], i: number, now: Now): Relative | null => {
  const word = key(tokens, i);
  const by = NEAR_DAYS.get(word);
  if (by !== undefined) return relative(singleDay(by ? shifted(now.today, { days: by }) : now.today), i + 1);
  const day = WEEKDAYS.get(word);
  if (day === undefined) return null;
  // Tuesday, 4 March: the date says it all.
  const at = /^[,،]$/.test(key(tokens, i + 1)) ? i + 2 : i + 1;
  if (monthOrDay(tokens, at, true)) return null;
  const side = SIDES.get(key(tokens, i + 1));
  if (side && /[\u0600-\u06ff]/.test(word)) return weekday(now.today, day, side.by, i + 2);
  const led = /^(?:on|يوم|by|until|since|في|the)$/.test(key(tokens, i - 1));
  if (!led && word.length < 6) return null;
  const found = weekday(now.today, day, null, i + 1);
  // is set to climb on Sunday: the one to come
  return isAhead(tokens, i) && found.start && found.start <= now.today && DUE.test(key(tokens, i - 1))
    ? relative(singleDay(shifted(found.start, { days: 7 })), i + 1)
    : found;
};

/** year-end, the end of the year, نهاية العام: of the running year. */
const yearEnd = (tokens: readonly Token[], i: number, now: Now): Relative | null => {
  const word = key(tokens, i);
  if (word === 'year' && tokens[i + 1]?.raw === '-' && key(tokens, i + 2) === 'end')
    return relative(around(now.today, 'year'), i + 3);
  if (word !== 'year' && word !== 'العام') return null;
  const behind =
    /^(?:end|rest|remainder)$/.test(key(tokens, i - 3)) && key(tokens, i - 2) === 'of' && key(tokens, i - 1) === 'the';
  if ((word === 'year' && behind) || (word === 'العام' && /نهايه$/.test(key(tokens, i - 1))))
    return relative(around(now.today, 'year'), i + 1);
  return null;
};

/** A period that counts from the day of publication or from what the sentence spoke of. */
export const relativeAt = (tokens: readonly Token[], i: number, now: Now): Relative | null =>
  seasonPeriod(tokens, i, now.today) ??
  englishBack(tokens, i, now) ??
  englishSide(tokens, i, now) ??
  arabicSide(tokens, i, now) ??
  arabicBack(tokens, i, now) ??
  anaphorAt(tokens, i, now) ??
  yearEnd(tokens, i, now) ??
  near(tokens, i, now);
