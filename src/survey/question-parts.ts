import { fold, westernDigits } from '#src/language/text.ts';
import type { AskedPeriod } from './question-periods.ts';

const ORDINALS: readonly RegExp[] = [
  /^(?:اول|اولي|first|1st)$/u,
  /^(?:ثاني|تاني|ثانيه|second|2nd)$/u,
  /^(?:ثالث|تالت|third|3rd)$/u,
  /^(?:رابع|fourth|4th)$/u,
];
/** First to fourth as 1 to 4, in either language; 0 for any other word. */
export const ordinalOf = (word: string): number => {
  const plain = fold(word).replace(/^(?:لل|ال)/, '');
  return ORDINALS.findIndex((rule) => rule.test(plain)) + 1;
};

const two = (n: number): string => String(n).padStart(2, '0');
const start = (year: number, month: number): string =>
  month > 12 ? `${year + 1}-${two(month - 12)}-01` : `${year}-${two(month)}-01`;

const partOf = (year: number, kind: 'Q' | 'H', n: number): Pick<AskedPeriod, 'label' | 'from' | 'to'> => {
  const months = kind === 'Q' ? 3 : 6;
  return {
    label: `${year}-${kind}${n}`,
    from: start(year, months * (n - 1) + 1),
    to: start(year, months * n + 1),
  };
};

const ORDINAL = '(?:first|second|third|fourth|1st|2nd|3rd|4th)';
/** "The second and the third quarter", "first to fourth quarters": what stands first has no noun. */
const ENGLISH = new RegExp(
  `\\b(${ORDINAL})\\s*(?:,|and|to|or|through|vs\\.?|versus|than|against|over|&|[-–])\\s*(?:in\\s+|on\\s+)?(?:the\\s+)?(${ORDINAL})\\s+(quarter|half|halve)s?\\b`,
  'giu',
);
/** الربع الثاني والثالث, من الربع الثاني للثالث: what stands second has no noun. */
const ARABIC =
  /(?<!\p{L})(?:[وفبل]|لل|بال|ال)?(ربع|نصف)\s+(ال\p{L}{3,6})\s*(?:(?:مقابل|عن|على|إلى|الى|حتى|مع|أو|او)\s+|و\s?)?((?:ال|لل)\p{L}{3,6})(?!\p{L})/gu;

/**
 * Quarters and halves of which two share one noun. What the reader of periods made of the same words is replaced; the
 * year is the one that the question names, else the running one.
 */
export const sharedParts = (text: string, points: readonly AskedPeriod[], now: Date): readonly AskedPeriod[] => {
  const [english] = text.matchAll(ENGLISH);
  const [arabic] = text.matchAll(ARABIC);
  const found = english ?? arabic;
  if (!found) return points;
  const [a = '', b = '', noun = ''] = english ? found.slice(1) : [found[2], found[3], found[1]];
  const kind = /^(?:quarter|ربع)$/iu.test(noun) ? 'Q' : 'H';
  const [m, n] = [ordinalOf(a), ordinalOf(b)];
  const most = kind === 'Q' ? 4 : 2;
  if (m === 0 || n === 0 || m === n || m > most || n > most) return points;
  const at = { start: found.index, end: found.index + found[0].length };
  const overlapping = points.filter((p) => p.start < at.end && at.start < p.end);
  const rest = points.filter((p) => !overlapping.includes(p));
  // The year stands right behind, or with one of the two.
  const behind = /^[\s,،]*(?:of|in|من|عام|سنة|سنه|لعام|لسنة|للعام)?\s*(?:عام|سنة|سنه)?\s*((?:19|20)\d\d)/iu.exec(
    westernDigits(text).slice(at.end),
  );
  const years = [...overlapping, ...rest].filter((p) => !p.loose).map((p) => Number(p.label.slice(0, 4)));
  const year = behind ? Number(behind[1]) : (years[0] ?? now.getUTCFullYear());
  const loose = !behind && years.length === 0;
  const both = [m, n].map((part): AskedPeriod => ({ ...at, ...partOf(year, kind, part), split: false, loose }));
  return [...both, ...rest.filter((p) => p.label !== String(year))];
};
