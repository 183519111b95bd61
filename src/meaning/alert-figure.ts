import { compare, decimal, type Exact, mul } from '#src/base/exact.ts';
import { DOUBTS } from '#src/base/figure.ts';
import { type End, intervalOf } from '#src/base/interval.ts';
import type { AlertFigure, Threshold } from '#src/base/rule.ts';
import { conversion } from '#src/base/units.ts';

const LEVELS: ReadonlySet<string> = new Set(['level', 'to']);
/** What is only expected crosses nothing yet. */
const FIRM: ReadonlySet<string> = new Set(['actual', 'estimate']);
const DOUBTFUL: ReadonlySet<string> = new Set(DOUBTS);

/** Is all that the bound leaves open beyond the threshold? An implied end was said by nobody. */
const beyond = (end: End | null, at: Exact, sign: 1 | -1, inclusive: boolean): boolean => {
  if (!end || end.implied) return false;
  const side = compare(end.at, at) * sign;
  return side > 0 || (side === 0 && (inclusive || end.open));
};

/** "Hashprice fell to $39": what a price is of goes without saying where the measure says it. */
const factorBetween = (wanted: string, given: string): Exact | null =>
  conversion(wanted, given) ?? conversion(wanted.split('/')[0] ?? '', given);

/** Whether a figure says for certain what is waited for: "less than 45" is not under 40. */
export const crosses = (wanted: Threshold, figure: AlertFigure): boolean => {
  if (figure.measure !== wanted.measure || !FIRM.has(figure.modality)) return false;
  if (figure.flags.some((flag) => DOUBTFUL.has(flag))) return false;
  const factor = factorBetween(wanted.unit, figure.unit);
  if (!factor) return false;
  const at = mul(decimal(wanted.value), factor);
  const { lo, hi } = intervalOf(figure, figure.qualifier);
  switch (wanted.is) {
    case 'under':
      return LEVELS.has(figure.role) && beyond(hi, at, -1, wanted.inclusive);
    case 'over':
      return LEVELS.has(figure.role) && beyond(lo, at, 1, wanted.inclusive);
    case 'up':
    case 'down':
      return figure.role === 'change' && figure.direction === wanted.is && beyond(lo, at, 1, wanted.inclusive);
  }
};
