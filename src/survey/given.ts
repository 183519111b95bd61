import { compare, decimal, mul } from '#src/base/exact.ts';
import { conversion } from '#src/base/units.ts';
import type { Statement } from '#src/store/store.ts';
import type { Question } from './question.ts';

type Amount = Question['quantities'][number];

const equals = ({ figure }: Statement, amount: Amount): boolean => {
  const [x, y] = [figure.value ?? figure.max ?? figure.min, amount.value ?? amount.max ?? amount.min];
  if (x === undefined || y === undefined) return false;
  const factor = amount.unit === null || amount.unit === 'count' ? null : conversion(amount.unit, figure.unit);
  if (amount.unit !== null && amount.unit !== 'count' && !factor) return false;
  return compare(decimal(x), factor ? mul(decimal(y), factor) : decimal(y)) === 0;
};

/** Which of the question's own amounts a statement gives: "from 415 TWh in 2024 to 945" quotes the news, and means it. */
export const givenBy = (statement: Statement, question: Question): number =>
  question.quantities.findIndex((amount) => equals(statement, amount));
