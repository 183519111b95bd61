import type { Figure } from '#src/base/figure.ts';
import { mapped } from '#src/base/mapped.ts';

/** A number of so many digits is one of its kind in an article. */
const DIGITS = 3;
const NO_AMOUNTS: ReadonlySet<string> = new Set([
  'count',
  '1',
  'x',
  'fraction',
  '%',
  'pp',
  'bp',
  'permille',
  'd',
  'h',
  'mo',
  'yr',
]);
const amountOf = ({ value, min, max, unit }: Figure): string | null => {
  const amount = value ?? min ?? max;
  if (amount === null || amount === undefined || NO_AMOUNTS.has(unit)) return null;
  return amount.replace(/^0[.]?0*|[.]|0+$/g, '').length < DIGITS ? null : `${amount} ${unit}`;
};

/** A title gives the amount and the body says what of: the same amount of the same unit measures the same. */
export const alike = (figures: readonly Figure[]): Figure[] => {
  if (figures.every(({ measure }) => measure !== null)) return [...figures];
  const known = new Map<string, string | null>();
  let open = false;
  for (const figure of figures) {
    const amount = amountOf(figure);
    if (figure.measure === null) open ||= amount !== null;
    else if (amount !== null)
      known.set(amount, !known.has(amount) || known.get(amount) === figure.measure ? figure.measure : null);
  }
  if (!open || known.size === 0) return [...figures];
  return mapped(figures, (figure) => {
    if (figure.measure !== null) return figure;
    const measure = known.get(amountOf(figure) ?? '') ?? null;
    return measure === null ? figure : { ...figure, measure };
  });
};
