import type { Answer, Operand, Operation, OtherReading, Result } from '#src/base/answer.ts';
import type { Reading } from './operation.ts';

/**
 * From this likelihood on a reading stands alone. The model is too sure of itself: of 300 phrasings never seen, those
 * that it reads with .9 are read wrongly three times as often as that says, and only from here on one in fifty.
 */
const ALONE = 0.999;

/** The reading to be answered beside the first, where the first does not stand alone. */
export const secondOf = ([first, second]: readonly Reading[]): Operation | null =>
  first && second && first.likelihood < ALONE ? second.operation : null;

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
export const bothRead = (first: Answer, second: Answer): Answer => {
  if (second.status === 'unanswered') return first;
  if (first.status === 'unanswered') return isEmpty(second) ? first : second;
  return adds(first, second) ? { ...first, others: otherOf(second) } : first;
};
