import { answered } from './lexemes.ts';
import type { Token } from './numbers-tokens.ts';
import { sameIn } from './periods-anaphora.ts';
import { around, monthsIn, movedBy } from './periods-calendar.ts';
import { key, wholeNumber } from './periods-durations.ts';
import { SIDES, STRETCHES, WEEKDAYS } from './periods-lexicon.ts';
import {
  countedFrom,
  type Now,
  type Relative,
  relative,
  rolling,
  sideways,
  weekday,
  yearBack,
} from './periods-sides.ts';

/** last year, the next 18 months, the previous quarter, this week. */
export const englishSide = (tokens: readonly Token[], i: number, now: Now): Relative | null => {
  const side = SIDES.get(key(tokens, i));
  if (!side || !/^[a-z]/.test(key(tokens, i))) return null;
  // It will last two years: a verb.
  if (key(tokens, i) === 'last' && /^(?:will|would|to|could|may|might|can|must|should|not)$/.test(key(tokens, i - 1)))
    return null;
  const number = wholeNumber(tokens, i + 1);
  const at = number?.next ?? i + 1;
  const dash = tokens[at]?.raw === '-' ? at + 1 : at;
  if (key(tokens, dash) === 'decade' && side.by !== 0)
    return rolling(now.today, side.by, 10 * (number?.count ?? 1), 'year', dash + 1);
  if (number && side.by !== 0 && /^hours?$/.test(key(tokens, dash))) {
    const days = rolling(now.today, side.by, Math.ceil(number.count / 24), 'day', dash + 1);
    return { ...days, label: `PT${number.count}H` };
  }
  const stretch = /^[a-z]/.test(key(tokens, dash)) ? STRETCHES.get(key(tokens, dash)) : undefined;
  if (!stretch) {
    const day = WEEKDAYS.get(key(tokens, i + 1));
    return day === undefined ? null : weekday(now.today, day, side.by, i + 2);
  }
  if (stretch.grain === 'half') return null;
  if (number && side.by !== 0) return rolling(now.today, side.by, number.count, stretch.grain, dash + 1);
  if (/s$/.test(key(tokens, dash))) return null;
  if (key(tokens, i) === 'past' && side.by !== 0) return rolling(now.today, -1, 1, stretch.grain, dash + 1);
  return sideways(now, side, stretch.grain, dash + 1);
};

const englishStretch = answered((key) => (/^[a-z]/.test(key) ? (STRETCHES.get(key) ?? null) : null));
const PART = /^(?:period|quarters?|months?|time|half|halves|weeks?|stretch)$/;
/** the same period, the same two months: behind it. */
const samePart = (tokens: readonly Token[], i: number): number => {
  const at = wholeNumber(tokens, i)?.next ?? i;
  return PART.test(key(tokens, at)) ? at + 1 : 0;
};

const BEFORE = /^(?:ago|earlier|before|prior|previously)$/;
/** a year earlier, two years ago, year-earlier, the year before, the same period last year. */
export const englishBack = (tokens: readonly Token[], i: number, now: Now): Relative | null => {
  const word = key(tokens, i);
  const same = word === 'same' ? samePart(tokens, i + 1) : 0;
  if (same) {
    const year = sameIn(tokens, same, now);
    if (year) return year;
    for (let at = same; at < same + 4; at += 1) {
      if (/^(?:last|previous|prior)$/.test(key(tokens, at)) && key(tokens, at + 1) === 'year')
        return yearBack(now, 1, at + 2);
      if (key(tokens, at) === 'year' && BEFORE.test(key(tokens, at + 1))) return yearBack(now, 1, at + 2);
    }
    return null;
  }
  const number = wholeNumber(tokens, i);
  const at = number?.next ?? i;
  const stretch = englishStretch(tokens[at]);
  if (!stretch || stretch.grain === 'half') return null;
  const dash = tokens[at + 1]?.raw === '-' ? at + 2 : at + 1;
  const sign = key(tokens, dash);
  if (!BEFORE.test(sign)) return null;
  if (!number && !(key(tokens, i - 1) === 'the' && sign === 'before') && dash === at + 1) return null;
  const count = number?.count ?? 1;
  const next = /^(?:period|quarter|month|level)$/.test(key(tokens, dash + 1)) && dash > at + 1 ? dash + 2 : dash + 1;
  const from = countedFrom(now, stretch.grain);
  // Without anything it could be earlier than, a year earlier names no time.
  if (sign !== 'ago' && !from) return null;
  if (stretch.grain === 'year' && (now.told || sign !== 'ago')) return yearBack(now, count, next);
  // against $58.7 million in the three months before: as long a stretch as the one that is told
  if (
    number &&
    sign === 'before' &&
    from &&
    key(tokens, i - 1) === 'the' &&
    stretch.grain === 'month' &&
    monthsIn(from) === count
  )
    return relative(movedBy(from, -count), next);
  const base = sign === 'ago' ? now.today : (from?.start ?? now.today);
  return relative(around(base, stretch.grain, -count), next);
};
