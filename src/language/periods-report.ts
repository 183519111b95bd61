import type { Token } from './numbers-tokens.ts';
import type { FoundPeriod } from './periods.ts';
import type { Stretch } from './periods-calendar.ts';

const COMPARED =
  /^(?:from|than|versus|vs|against|compared|unlike|since|after|until|before|و?(?:من|مقابل|مقارنه|عن|منذ|بعد|قبل|حتي|بدلا))$/;
const PARTED = /^(?:[.;:؛!?؟]|while|but|فيما|بينما|لكن)$/;

/** from $66 million in the second quarter, مقارنة بالربع الثاني: a time that the news is compared with. */
const isCompared = (tokens: readonly Token[], period: FoundPeriod): boolean => {
  for (let at = period.from - 1; at >= 0 && at > period.from - 14; at -= 1) {
    const token = tokens[at];
    if (!token || token.kind === 'break' || PARTED.test(token.key)) return false;
    // من and from right before a stretch open it: from July to September, الربع الثالث من 2026.
    if (at === period.from - 1 && /^(?:from|من)$/.test(token.key)) continue;
    if (COMPARED.test(token.key)) return true;
  }
  return false;
};

const DAYS = 24 * 3600 * 1000;
const LONG = 270 * DAYS;

/** "In September 149; in October 2025 it had been 118": a like stretch of long before is what the news is held against. */
const isLongBefore = (period: FoundPeriod, about: Stretch): boolean =>
  period.end !== null &&
  period.label.length > 4 &&
  period.end <= about.start &&
  period.label.length === about.label.length &&
  (period.label.slice(4) === about.label.slice(4) || Date.parse(about.start) - Date.parse(period.end) > LONG);

/**
 * Does a period say what the text reports on from here? Stretches of a month and more that have begun, and no comparison.
 * `newest` is the latest stretch that it has reported on.
 */
export const reportsOn = (
  tokens: readonly Token[],
  period: FoundPeriod,
  today: string,
  about: Stretch | null,
  newest: Stretch | null = about,
): boolean => {
  if (period.rel !== 'in' || !period.start || !period.end || period.start > today) return false;
  if (Date.parse(period.end) - Date.parse(period.start) < 27 * DAYS) return false;
  // May: 31 BTC is an item of the report, not a new one.
  const before = tokens[period.from - 1];
  const head = (!before || before.kind === 'break') && tokens[period.next]?.raw === ':';
  if (head || isCompared(tokens, period) || (newest && isLongBefore(period, newest))) return false;
  // The running year beside a reported quarter holds it: this year is no new report.
  return !(about && period.start <= about.start && about.end <= period.end && period.end > today);
};
