import { SAME_OF_LAST_YEAR } from './operation-words.ts';
import type { Question } from './question.ts';
import type { AskedPeriod } from './question-periods.ts';

const PREVIOUS =
  /auction before|before it|previous|prior|year before|year earlier|half before|quarter before|month before|qoq|quarter over quarter|month over month|السابق|قبله|قبلها|(?:اللي|يلي|الي) قبل/u;

const two = (n: number): string => String(n).padStart(2, '0');
const day = (year: number, month: number): string =>
  `${year + Math.floor((month - 1) / 12)}-${two(((month - 1) % 12) + 1)}-01`;

const backAYear = (text: string): string => text.replace(/\d{4}/g, (year) => String(Number(year) - 1));

/** The half, quarter or month just before; null for other labels. */
const stepBack = (label: string): Pick<AskedPeriod, 'label' | 'from' | 'to'> | null => {
  const half = /^(\d{4})-H(\d)$/.exec(label);
  if (half) {
    const [y, h] = half[2] === '1' ? [Number(half[1]) - 1, 2] : [Number(half[1]), 1];
    return { label: `${y}-H${h}`, from: day(y, h * 6 - 5), to: day(y, h * 6 + 1) };
  }
  const quarter = /^(\d{4})-Q(\d)$/.exec(label);
  if (quarter) {
    const [year, n] = [Number(quarter[1]), Number(quarter[2])];
    const [y, q] = n === 1 ? [year - 1, 4] : [year, n - 1];
    return { label: `${y}-Q${q}`, from: day(y, q * 3 - 2), to: day(y, q * 3 + 1) };
  }
  const month = /^(\d{4})-(\d\d)$/.exec(label);
  if (!month) return null;
  const [year, n] = [Number(month[1]), Number(month[2])];
  const [y, m] = n === 1 ? [year - 1, 12] : [year, n - 1];
  return { label: `${y}-${two(m)}`, from: day(y, m), to: day(y, m + 1) };
};

/** "2025/26 divided by the one before", "in the third quarter year over year": the time before the one that is named. */
export const pointsOf = (question: Question): readonly AskedPeriod[] => {
  const { points } = question.times;
  const [only, other] = points;
  // "Q3 2026 against Q3 the year before": the reader of periods gives both the year that is named.
  const twice = other !== undefined && points.every((p) => p.label === only?.label);
  if (!only || (points.length !== 1 && !twice)) return points.slice(0, 2);
  // "Last year" alone is the time that is asked for, and no year before it.
  const isNamed = /\d|[٠-٩]/.test(question.text.slice(only.start, only.end)) || !/^\d{4}$/.test(only.label);
  const yearly = isNamed && SAME_OF_LAST_YEAR.test(question.plain);
  if (yearly || (isNamed && PREVIOUS.test(question.plain) && /^\d{4}(?:\/\d{4})?$/.test(only.label)))
    return [{ ...only, label: backAYear(only.label), from: backAYear(only.from), to: backAYear(only.to) }, only];
  const before = PREVIOUS.test(question.plain) ? stepBack(only.label) : null;
  return before ? [{ ...only, ...before }, only] : [only];
};
