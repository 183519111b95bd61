import { decimal, mul, toDecimal } from '#src/base/exact.ts';
import type { Amount } from '#src/base/figure.ts';
import { conversion } from '#src/base/units.ts';

interface Measured extends Amount {
  readonly unit: string;
}

const numbers = ({ value, min, max }: Amount): string[] => [value, min, max].filter((number) => number !== undefined);

/** Whether two amounts are the same numbers of the same thing, in whatever unit of it; bounds are not compared. */
export const sameAmount = (a: Measured, b: Measured): boolean => {
  const factor = conversion(a.unit, b.unit);
  const [mine, theirs] = [numbers(a), numbers(b)];
  return (
    factor !== null &&
    mine.length === theirs.length &&
    mine.every((number, i) => toDecimal(mul(decimal(number), factor)) === toDecimal(decimal(theirs[i] ?? '')))
  );
};
