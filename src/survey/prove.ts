import type { Answer, Operand, Result } from '#src/base/answer.ts';
import { isArabic, westernDigits } from '#src/language/text.ts';
import { quantitiesOf } from '#src/meaning/figures.ts';
import { follows } from './prove-formula.ts';

/** The digits that count of a decimal: 0.0450 and 45 thousand are both 45. */
const core = (decimal: string): string => decimal.replace(/[^\d]/g, '').replace(/^0+/, '').replace(/0+$/, '');

const numbersOf = ({ value, min, max }: Operand): string[] => [value, min, max].flatMap((n) => n ?? []);

/** Numbers as a text writes them, whole: 49 is not in 4.79, nor 79. */
const written = (quote: string): Set<string> => {
  const plain = westernDigits(quote).replace(/[٫]/g, '.').replace(/[٬]/g, ',');
  return new Set((plain.match(/\d+(?:[.,]\d+)*/g) ?? []).map(core));
};

/** Does the number stand in the quoted sentence: in figures, or in words that read as it? */
const stands = (number: string, operand: Operand): boolean => {
  if (written(operand.quote).has(core(number))) return true;
  const read = quantitiesOf(operand.quote, isArabic(operand.quote) ? 'ar' : 'en');
  return read.some((q) => [q.value, q.min, q.max].some((n) => n !== undefined && core(n) === core(number)));
};

const TOLERANCE = 1e-9;
const near = (a: number, b: number): boolean => Math.abs(a - b) <= TOLERANCE * Math.max(1, Math.abs(a), Math.abs(b));

/** The same sum in plain floating point, by other code than made the answer; null where it is not of this kind. */
const again = (result: Result, operands: readonly Operand[]): number | null => {
  const numbers = operands.map((o) => (o.value === undefined ? Number.NaN : Number(o.value)));
  const [a, b] = numbers;
  const alike = new Set(operands.map((o) => o.unit)).size === 1;
  if (a === undefined || b === undefined || numbers.some(Number.isNaN) || !alike) return null;
  switch (result.operation) {
    case 'sum':
      return numbers.reduce((x, y) => x + y, 0);
    case 'average':
      return numbers.reduce((x, y) => x + y, 0) / numbers.length;
    case 'ratio':
      return result.unit === 'x' ? a / b : null;
    case 'share':
      return (a / (numbers.length > 2 ? numbers.reduce((x, y) => x + y, 0) : b)) * 100;
    case 'percent-change':
      return ((a - b) / b) * 100;
    case 'difference':
      return a - b;
    default:
      return null;
  }
};

/** In the operands' own unit, or in a unit that no recomputing is done for. */
const holds = (result: Result, operands: readonly Operand[]): boolean => {
  if (result.value === undefined || result.formula) return true;
  const expected = again(result, operands);
  const own = operands[0]?.unit;
  const same = ['ratio', 'share', 'percent-change'].includes(result.operation) || result.unit === own;
  return expected === null || !same || near(expected, Number(result.value));
};

/**
 * The last look at an answer before it leaves: every operand's number is found again in its quoted sentence, and what can
 * be computed again is. Where anything differs the answer is withheld: a wrong number is worse than none.
 */
export const proven = (answer: Answer): Answer => {
  if (answer.status === 'unanswered') return answer;
  const operands = [...answer.operands, ...answer.conflicts];
  const quoted = operands.every((operand) => numbersOf(operand).every((number) => stands(number, operand)));
  const [first] = answer.results;
  const follow = answer.results.every((result) => follows(result, answer));
  if (quoted && follow && first && (answer.status === 'conflict' || holds(first, answer.operands))) return answer;
  return {
    ...answer,
    status: 'unanswered',
    results: [],
    operands: [],
    conflicts: [],
    reason: 'flagged_figure',
    nearest: operands.slice(0, 3),
  };
};
