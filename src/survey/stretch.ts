import type { Question } from './question.ts';
import type { AskedPeriod } from './question-periods.ts';

const TO =
  /^\s*(?:\d{4}\s*)?(?:up to|to|until|till|through|[-–]|إلى|الى|حتى|حتي|لغاية|لغايه|لحد|لين|ل)\s*(?:(?:the )?end of|آخر|اخر|نهاية|نهايه|ختام)?\s*(?:شهر\s*)?\S{0,3}$/iu;
const AND = /^\s*(?:\d{4}\s*)?(?:and|و)\s*$/iu;
const BETWEEN = /(?:\bbetween|بين|ما بين)\s*$/iu;

const isStretch = ({ text }: Question, a: AskedPeriod, b: AskedPeriod): boolean => {
  // Two ends that one phrase gave share its place.
  if (a.start === b.start) return true;
  const between = text.slice(a.end, b.start);
  // "تموز لأيلول": the ل of "to" is one word with the month.
  if (/^\s*(?:\d{4}|[٠-٩]{4})?\s*$/u.test(between) && /^ل(?=\p{L}{2})/u.test(text.slice(b.start))) return true;
  return TO.test(between) || (AND.test(between) && BETWEEN.test(text.slice(0, a.start)));
};

const MONTH = /^\d{4}-\d\d$/;
const QUARTER = /^\d{4}-Q\d$/;
const YEAR = /^\d{4}$/;
/** A delivery or fiscal year. */
const SPLIT = /^\d{4}\/\d{4}$/;
const MOST = 24;

const two = (n: number): string => String(n).padStart(2, '0');

const next = (label: string): string => {
  const year = Number(label.slice(0, 4));
  if (SPLIT.test(label)) return `${year + 1}/${year + 2}`;
  const quarter = /Q(\d)$/.exec(label);
  if (quarter) return quarter[1] === '4' ? `${year + 1}-Q1` : `${year}-Q${Number(quarter[1]) + 1}`;
  if (YEAR.test(label)) return String(year + 1);
  const month = Number(label.slice(5));
  return month === 12 ? `${year + 1}-01` : `${year}-${two(month + 1)}`;
};

const first = (label: string): string => {
  const quarter = /^(\d{4})-Q(\d)$/.exec(label);
  if (quarter) return `${quarter[1]}-${two(3 * Number(quarter[2]) - 2)}-01`;
  if (SPLIT.test(label)) return `${label.slice(0, 4)}-01-01`;
  return YEAR.test(label) ? `${label}-01-01` : `${label}-01`;
};

const partsBetween = (from: string, to: string, at: AskedPeriod): AskedPeriod[] => {
  const found: AskedPeriod[] = [];
  for (let label = from; label <= to && found.length < MOST; label = next(label))
    found.push({ ...at, label, from: first(label), to: first(SPLIT.test(label) ? next(next(label)) : next(label)) });
  return found;
};

/** "From August to October": every month, quarter or year, from the one end to the other; null where no stretch is asked for. */
export const stretchOf = (question: Question): readonly AskedPeriod[] | null => {
  const [a, b, third] = question.times.points;
  if (!a || third) return null;
  const [begin = '', end = ''] = a.label.split('/');
  // "The first nine months" is one time and all its months.
  if (!b) return MONTH.test(begin) && MONTH.test(end) ? partsBetween(begin, end, a) : null;
  if (!isStretch(question, a, b) || a.from >= b.from) return null;
  if (![MONTH, QUARTER, YEAR, SPLIT].some((shape) => shape.test(a.label) && shape.test(b.label))) return null;
  return partsBetween(a.label, b.label, a);
};

/** The whole time that several figures may share between them: what the question names as one, from its start to its end. */
export const wholeOf = (question: Question): AskedPeriod | null => {
  const { points, window } = question.times;
  const [a, b, third] = points;
  if (a && !b) return a;
  if (a && b && !third && a.from < b.from && isStretch(question, a, b))
    return { ...a, label: `${a.label}/${b.label}`, to: b.to };
  return window;
};

/** The stretch from the one time that is named to the other as one time; null where they are two. */
export const stretchWhole = (question: Question): AskedPeriod | null => {
  const [a, b] = question.times.points;
  return a && b && a.from < b.from && isStretch(question, a, b) ? wholeOf(question) : null;
};

/** What one figure must be of to answer: of the whole stretch that is asked for, else of the first time that is named. */
export const timeAsked = (question: Question): AskedPeriod | null => {
  const { points } = question.times;
  return points.length === 2 ? (stretchWhole(question) ?? points[0] ?? null) : (points[0] ?? null);
};
