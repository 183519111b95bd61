import type { Answer, Formula, Result } from '#src/base/answer.ts';
import { unitOf } from '#src/base/units.ts';

type Ends = readonly [number, number];

const factorOf = (unit: string | undefined): number | null => {
  const known = unit === undefined || unit === 'count' || unit === 'x' ? unitOf('1') : unitOf(unit);
  return known && Number(known.factor.n) / Number(known.factor.d);
};

interface Stands {
  readonly value?: string;
  readonly min?: string;
  readonly max?: string;
  readonly unit?: string;
}

/** An amount in base units; what has no upper end goes to infinity, what has no lower one to zero. */
const endsOf = ({ value, min, max, unit }: Stands): Ends | null => {
  const factor = factorOf(unit);
  if (factor === null) return null;
  const [lo, hi] = [Number(value ?? min ?? '0') * factor, value ?? max ?? null];
  return [lo, hi === null ? Number.POSITIVE_INFINITY : Number(hi) * factor];
};

const OVER: Readonly<Record<string, (a: number, b: number) => number>> = {
  plus: (a, b) => a + b,
  minus: (a, b) => a - b,
  times: (a, b) => a * b,
  over: (a, b) => a / b,
};

const ends = (formula: Formula, answer: Answer): Ends | null => {
  if ('operand' in formula) {
    const operand = answer.operands[formula.operand];
    return operand ? endsOf(operand) : null;
  }
  if ('input' in formula) {
    const input = answer.inputs[formula.input];
    return input ? endsOf(input) : null;
  }
  const [a, b] = formula.of.map((part) => ends(part, answer));
  const apply = OVER[formula.sign];
  if (!a || !b || !apply) return null;
  const corners = a.flatMap((x) => b.map((y) => apply(x, y))).filter((n) => !Number.isNaN(n));
  return [Math.min(...corners), Math.max(...corners)];
};

const TOLERANCE = 1e-9;
const near = (a: number, b: number): boolean =>
  a === b || Math.abs(a - b) <= TOLERANCE * Math.max(Math.abs(a), Math.abs(b));

/** A chain of operations in floating point over base units, at the corners of its intervals: other code than made it. */
export const follows = (result: Result, answer: Answer): boolean => {
  if (!result.formula) return true;
  const found = ends(result.formula, answer);
  const factor = factorOf(result.unit);
  if (!found || factor === null) return false;
  const said = [result.value ?? result.min, result.value ?? result.max];
  return said.every((text, i) => text === undefined || near((found[i] ?? Number.NaN) / factor, Number(text)));
};
