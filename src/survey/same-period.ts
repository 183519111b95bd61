import type { AskedPeriod } from './question-periods.ts';

/** "The same quarter of last year", نفس الفترة من العام السابق: the year alone is not what is meant. */
const SAME =
  /\b(?:same|corresponding|equivalent|comparable)\s+(?:quarter|half|months?|period|time|stretch|\w+ (?:months|quarters)|part)|(?:نفس|ذات|مثل)\s+(?:ال)?(?:فتر[ةه]|ربع|نصف?|شهر(?:ين)?|[أا]شهر|شهور|مد[ةه]|وقت)|(?:الفتر[ةه]|الربع|النصف|الشهر(?:ان|ين)?|ال[أا]شهر|المد[ةه])\s+(?:نفسه(?:ا|ما)?|ذاته(?:ا|ما)?|المماثل[ةه]?|المقابل[ةه]?)/iu;

export const namesSame = (text: string): boolean => SAME.test(text);

const isYear = ({ label }: AskedPeriod): boolean => /^\d{4}$/.test(label);

/** A part of a year in another year. */
export const movedTo = (part: AskedPeriod, year: number): AskedPeriod => {
  const was = Number(part.label.slice(0, 4));
  const move = (date: string): string => `${Number(date.slice(0, 4)) + year - was}${date.slice(4)}`;
  return {
    ...part,
    label: part.label.replace(/\d{4}/g, (y) => String(Number(y) + year - was)),
    from: move(part.from),
    to: move(part.to),
  };
};

/** A part of a year beside "the same" of another year is the same part of that year. */
const MONTHS_AND_QUARTERS = /^\d{4}-(?:\d\d|Q\d)$/;

/** "July and August 2026 … the same two months of 2025": what has one stretch for its match is one stretch. */
const runs = (points: readonly AskedPeriod[]): readonly AskedPeriod[] => {
  const match = points.find((p) => p.label.includes('/') && !p.split);
  const parts = points.filter((p) => MONTHS_AND_QUARTERS.test(p.label));
  const [first, last] = [parts[0], parts.at(-1)];
  if (!match || !first || !last || parts.length < 2 || points.length !== parts.length + 1) return points;
  if (parts.some((p, i) => i > 0 && parts[i - 1]?.to !== p.from)) return points;
  const years = Number(first.from.slice(0, 4)) - Number(match.from.slice(0, 4));
  const moved = movedTo(match, Number(match.from.slice(0, 4)) + years);
  if (years === 0 || moved.from !== first.from || moved.to !== last.to) return points;
  const whole = { ...first, label: `${first.label}/${last.label}`, to: last.to, end: last.end };
  return [whole, match];
};

export const samePart = (text: string, all: readonly AskedPeriod[]): readonly AskedPeriod[] => {
  const points = runs(all);
  if (points.length !== 2 || !SAME.test(text)) return points;
  const part = points.find((p) => !isYear(p) && !p.split);
  const year = points.find(isYear);
  if (!part || !year || part.label.startsWith(year.label)) return points;
  return points.map((p) => (p === year ? { ...movedTo(part, Number(year.label)), start: p.start, end: p.end } : p));
};
