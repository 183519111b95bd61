import type { Question } from './question.ts';
import type { AskedPeriod } from './question-periods.ts';

const TO = /^\s*(?:\d{4}\s*)?(?:to|until|till|through|[-–]|إلى|الى|حتى|حتي|لغاية|لحد|ل)\s*\S{0,3}$/iu;
const AND = /^\s*(?:\d{4}\s*)?(?:and|و)\s*$/iu;
const BETWEEN = /(?:\bbetween|بين|ما بين)\s*$/iu;

const isStretch = ({ text }: Question, a: AskedPeriod, b: AskedPeriod): boolean => {
  // Two ends that one phrase gave share its place.
  if (a.start === b.start) return true;
  const between = text.slice(a.end, b.start);
  return TO.test(between) || (AND.test(between) && BETWEEN.test(text.slice(0, a.start)));
};

const MONTH = /^\d{4}-\d\d$/;
const YEAR = /^\d{4}$/;
const MOST = 24;

const next = (label: string): string => {
  const [year = 0, month] = label.split('-').map(Number);
  if (month === undefined) return String(year + 1);
  return month === 12 ? `${year + 1}-01` : `${year}-${String(month + 1).padStart(2, '0')}`;
};

const first = (label: string): string => (YEAR.test(label) ? `${label}-01-01` : `${label}-01`);

/** "From August to October": every month, or year, from the one end to the other; null where no stretch is asked for. */
export const stretchOf = (question: Question): readonly AskedPeriod[] | null => {
  const [a, b, third] = question.times.points;
  if (!a || !b || third || !isStretch(question, a, b) || a.from >= b.from) return null;
  if (![MONTH, YEAR].some((shape) => shape.test(a.label) && shape.test(b.label))) return null;
  const found: AskedPeriod[] = [];
  for (let label = a.label; label <= b.label && found.length < MOST; label = next(label))
    found.push({ ...a, label, from: first(label), to: first(next(label)) });
  return found;
};

/** The whole time that several figures may share between them: what the question names as one, from its start to its end. */
export const wholeOf = (question: Question): Pick<AskedPeriod, 'from' | 'to'> | null => {
  const { points, window } = question.times;
  const [a, b, third] = points;
  if (a && !b) return a;
  if (a && b && !third && a.from < b.from && isStretch(question, a, b)) return { from: a.from, to: b.to };
  return window;
};
