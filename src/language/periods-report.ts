import { rarelyAskedOf } from './lexemes.ts';
import type { Token } from './numbers-tokens.ts';
import type { FoundPeriod } from './periods.ts';
import type { Stretch } from './periods-calendar.ts';

const COMPARED =
  /^(?:from|than|versus|vs|against|compared|unlike|since|after|until|before|و?(?:من|مقابل|مقارنه|عن|منذ|بعد|قبل|حتي|بدلا))$/;
const PARTED = /^(?:[.;:؛!?؟]|while|but|فيما|بينما|لكن)$/;

/** from $66 million in the second quarter, مقارنة بالربع الثاني: a time that the news is compared with. */
export const isCompared = (tokens: readonly Token[], period: FoundPeriod): boolean => {
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

const lengthOf = ({ start, end }: Stretch): number => Math.round((Date.parse(end) - Date.parse(start)) / (30 * DAYS));
/** Of one length: two months, two quarters. */
export const isAlike = (a: Stretch, b: Stretch): boolean => lengthOf(a) === lengthOf(b);

const isStop = rarelyAskedOf(/^[.;:؛!?؟,،]$/);
/** July had brought in 268, كان يوليو قد جلب: told as what was before. */
const isBefore = (tokens: readonly Token[], { from, next }: FoundPeriod): boolean => {
  const had = (at: number): boolean =>
    tokens[at]?.key === 'had' &&
    tokens[at + 1]?.kind === 'word' &&
    !/^(?:a|an|the|no|its|only)$/.test(tokens[at + 1]?.key ?? '');
  if (had(next) || had(next + 1) || /^قد$/.test(tokens[next]?.key ?? '')) return true;
  for (let at = from - 1; at >= 0 && at > from - 10; at -= 1) {
    const token = tokens[at];
    if (!token || token.kind === 'break' || isStop(token)) return false;
    if (had(at)) return true;
  }
  return false;
};

const isTelling = rarelyAskedOf(
  /^(?:published|released|issued|announced|reported|said|says|told|disclosed|filed|dated|نشر(?:ت|ته|تها)?|المنشوره?|صدرت?|الصادره?|اعلنت?|قالت?)$/,
);
const isRelease = rarelyAskedOf(/^(?:published|released|المنشوره?|الصادره?)$/);
const isReleased = (tokens: readonly Token[], { from }: FoundPeriod): boolean =>
  [1, 2].some((back) => isRelease(tokens[from - back]));
const isPublished = (tokens: readonly Token[], { from }: FoundPeriod): boolean =>
  [1, 2].some((back) => isTelling(tokens[from - back]));

/** in 2026 (2025 in brackets), وبين قوسين 2025 */
const isBracketed = (tokens: readonly Token[], { from, next }: FoundPeriod): boolean =>
  (tokens[from - 1]?.raw === '(' && tokens[next]?.kind === 'word') ||
  isBrackets(tokens[from - 1]) ||
  isBrackets(tokens[next + 1]);
const isBrackets = rarelyAskedOf(/^(?:brackets|parentheses|قوسين)$/);

/** What the text has reported on so far. */
interface Reports {
  readonly today: string;
  readonly about: Stretch | null;
  /** The latest of all, and of each length. */
  readonly newest: Stretch | null;
  readonly reported: readonly Stretch[];
}

const opensClause = rarelyAskedOf(/^(?:which|who|whose|where|that|التي|الذي|اللتان|الذين)$/);
/** The miner, which sought protection in August 2025, cuts …: what is inserted is no report. */
const isInserted = (tokens: readonly Token[], { from, next }: FoundPeriod): boolean => {
  if (!/^[,،]$/.test(tokens[next]?.raw ?? '')) return false;
  for (let at = from - 1; at > 0 && at > from - 12; at -= 1) {
    if (tokens[at]?.kind === 'break') return false;
    if (/^[,،]$/.test(tokens[at]?.raw ?? '')) return opensClause(tokens[at + 1]);
  }
  return false;
};

const isEnd = rarelyAskedOf(/^(?:end|close|[وب]?(?:نهايه|ختام|اخر|اواخر))$/);
const isOfMonth = rarelyAskedOf(/^(?:of|the|month|شهر)$/);
/** holdings at the end of September, in a report of the quarter that ends with it: a moment of it, and no report. */
const isItsEnd = (tokens: readonly Token[], { from, end }: FoundPeriod, about: Stretch | null): boolean => {
  if (!about || about.end !== end) return false;
  for (let at = from - 1; at > from - 4; at -= 1) {
    if (isEnd(tokens[at])) return true;
    if (!isOfMonth(tokens[at])) return false;
  }
  return false;
};

const isSameWord = rarelyAskedOf(/^(?:same|[وبل]?(?:نفس|ذات)|(?:نفس|ذات)(?:ه|ها|هما|يهما)|المماثله?|المقابله?)$/);
/** in the same months of 2025: what the news is held against. */
const isSame = (tokens: readonly Token[], { from, next }: FoundPeriod): boolean => {
  for (let at = from; at < from + 3 && at < next; at += 1) if (isSameWord(tokens[at])) return true;
  return false;
};

/** Does a period say what the text reports on from here? Stretches of a month and more that have begun, and no comparison. */
export const reportsOn = (
  tokens: readonly Token[],
  period: FoundPeriod,
  { today, about, newest, reported }: Reports,
): boolean => {
  const { rel, label, start, end } = period;
  if (rel !== 'in' || !start || !end || start > today) return false;
  if (Date.parse(end) - Date.parse(start) < 27 * DAYS) return false;
  // May: 31 BTC is an item of the report, not a new one.
  const before = tokens[period.from - 1];
  const head = (!before || before.kind === 'break') && tokens[period.next]?.raw === ':';
  if (isBracketed(tokens, period) || isReleased(tokens, period)) return false;
  if (isInserted(tokens, period) || isSame(tokens, period)) return false;
  if (isItsEnd(tokens, period, newest ?? about)) return false;
  if (head || isCompared(tokens, period) || (newest && isLongBefore(period, newest))) return false;
  const stretch = { label, start, end };
  const latest = reported.find((one) => isAlike(one, stretch));
  // said this month, its books run from July to June: what runs on is no report beside one that has ended
  if (end > today && (latest || !/^\d{4}(?:-(?:\d\d|[QH]\d))?$/.test(label) || isPublished(tokens, period)))
    return false;
  // A report of September goes back to August only to compare.
  if (
    (latest && start < latest.start && latest.end <= today) ||
    (newest && end <= newest.start && isBefore(tokens, period))
  )
    return false;
  // The running year beside a reported quarter holds it: this year is no new report.
  return !(about && start <= about.start && about.end <= end && end > today);
};
