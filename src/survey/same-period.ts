import type { AskedPeriod } from './question-periods.ts';

/** "The same quarter of last year", نفس الفترة من العام السابق: the year alone is not what is meant. */
const SAME =
  /\b(?:same|corresponding|equivalent|comparable)\s+(?:quarter|half|month|period|time|stretch|\w+ months|part)|(?:نفس|ذات|مثل)\s+(?:ال)?(?:فتر[ةه]|ربع|نصف?|شهر|مد[ةه]|وقت)|(?:الفتر[ةه]|الربع|النصف|الشهر|المد[ةه])\s+(?:نفسه[ا]?|ذاته[ا]?|المماثل[ةه]?|المقابل[ةه]?)/iu;

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
export const samePart = (text: string, points: readonly AskedPeriod[]): readonly AskedPeriod[] => {
  if (points.length !== 2 || !SAME.test(text)) return points;
  const part = points.find((p) => !isYear(p) && !p.split);
  const year = points.find(isYear);
  if (!part || !year || part.label.startsWith(year.label)) return points;
  return points.map((p) => (p === year ? { ...movedTo(part, Number(year.label)), start: p.start, end: p.end } : p));
};
