import type { Answer, Operand, Operation, OtherReading, Result } from '#src/base/answer.ts';
import { isFar, type Reading } from './operation.ts';
import { COMPARED, GROWTH, HOW_APART, HOW_CHANGED, PERCENT, POINTS } from './operation-words.ts';
import type { Question } from './question.ts';

/** From this likelihood on a reading stands alone: of 300 phrasings never seen, those so sure are read wrongly one time in fifty or less. */
const ALONE = 0.95;

/** A second that is less likely is not worth the asking. */
const WORTH = 0.05;

/** Below this the second may stand in the first's place, where the store cannot fill the first. */
const CLOSE = 0.7;

/** The news is always counted and listed, whatever was asked: that takes nobody's place. */
const ALWAYS_ANSWERED: ReadonlySet<Operation> = new Set(['count', 'list', 'trend']);

export interface Second {
  readonly operation: Operation;
  /** The question has words for it: it is answered beside the first, else it is only offered. */
  readonly meant: boolean;
  /** May it be answered where the first is not? */
  readonly instead: boolean;
}

/** What is computed of two figures at least. */
const OF_TWO: ReadonlySet<Operation> = new Set([
  'difference',
  'ratio',
  'percent-change',
  'cagr',
  'share',
  'sum',
  'average',
  'compare',
]);
const EXTREMES = ['extreme-high', 'extreme-low'] as const;
const SIGNS = [COMPARED, HOW_APART, HOW_CHANGED, GROWTH, POINTS, PERCENT];

/** Does the question speak of two figures, or say what is to be made of them? With one alone any second would be a guess. */
const speaksOfTwo = ({ plain, times, terms, cues }: Question, operation: Operation): boolean =>
  times.points.length > 1 ||
  terms.filter((t) => t.kind === 'name' && t.text !== '').length > 1 ||
  [...cues.keys()].some((cue) => cue === operation) ||
  SIGNS.some((sign) => sign.test(plain));

/** Has the question a word for the operation? A stored value needs none. */
const isMeant = (question: Question, operation: Operation): boolean => {
  if (operation === 'value') return true;
  if (OF_TWO.has(operation)) return speaksOfTwo(question, operation);
  if (operation === 'rank' && EXTREMES.some((cue) => question.cues.has(cue))) return true;
  return question.cues.has(operation);
};

/** The reading to be answered beside the first, where the first does not stand alone. */
export const secondOf = ([first, second]: readonly Reading[], question: Question): Second | null => {
  if (!first || !second || first.likelihood >= ALONE || second.likelihood < WORTH) return null;
  const { operation } = second;
  return {
    operation,
    meant: isMeant(question, operation),
    instead: first.likelihood < CLOSE && !isFar(second, first) && !ALWAYS_ANSWERED.has(operation),
  };
};

const amounts = ({ value, min, max }: Pick<Result, 'value' | 'min' | 'max'>): string =>
  [value, min, max].map((text) => text?.replace(/^-/, '') ?? '').join(' ');

const tells = ({ results, operands, conflicts }: Answer): Set<string> =>
  new Set([...results, ...operands, ...conflicts].map((one: Result | Operand) => amounts(one)));

const isEmpty = ({ results: [first] }: Answer): boolean =>
  first === undefined ||
  (amounts(first).trim() === '' && (first.names ?? []).length === 0 && (first.dates ?? []).length === 0);

/** Has the second answer anything that the first does not say anyway: a value that it shows as an operand is none. */
const adds = (first: Answer, second: Answer): boolean => {
  const [result] = second.results;
  if (!result || isEmpty(second)) return false;
  if (amounts(result).trim() !== '') return !tells(first).has(amounts(result));
  const said = (list: readonly string[] | undefined): string => (list ?? []).join(' · ');
  return first.results.every((one) => said(one.names) !== said(result.names) || said(one.dates) !== said(result.dates));
};

const otherOf = ({ plan, status, results, operands, inputs, conflicts }: Answer): OtherReading[] =>
  status === 'unanswered' ? [] : [{ plan, status, results, operands, inputs, conflicts }];

/** Two readings of one question as one answer: the likelier first, the other beside it or, where only it is answered, alone. */
export const bothRead = (first: Answer, second: Answer, { operation, meant, instead }: Second): Answer => {
  if (second.status === 'unanswered') return first;
  if (first.status === 'unanswered') return instead && !isEmpty(second) ? second : first;
  if (!adds(first, second)) return first;
  return meant ? { ...first, others: otherOf(second) } : { ...first, also: [operation] };
};
