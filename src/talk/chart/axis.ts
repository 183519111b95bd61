/** The places of an axis that get a line and a number, evenly apart. */
export interface Axis {
  readonly from: number;
  readonly to: number;
  readonly ticks: readonly number[];
}

const STEPS = [1, 2, 5, 10];

/** The next of 1, 2, 5 × 10^n. */
const stepFor = (rough: number): number => {
  const power = 10 ** Math.floor(Math.log10(rough));
  return (STEPS.find((step) => step * power >= rough * 0.999_999) ?? 10) * power;
};

/** What lies closer together than this is of one height. */
const LEAST = 1e-15;
/** How flat values may lie before the axis no longer begins at zero. */
const FLAT = 0.2;

/**
 * An axis for values. It begins at zero, unless they lie so close together that nothing could be told apart, and then the
 * picture says so. `whole`: counts have no halves and always begin at zero.
 */
export const axisFor = (values: readonly number[], { ticks, whole }: { ticks: number; whole: boolean }): Axis => {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  if (!Number.isFinite(least) || !Number.isFinite(most)) return { from: 0, to: 1, ticks: [0, 1] };
  const close = !whole && least > 0 && most > least && (most - least) / most < FLAT;
  const low = close ? least - (most - least) * 0.25 : Math.min(0, least);
  const high = most - low > LEAST ? most : low + 1;
  const step = Math.max(stepFor((high - low) / ticks), whole ? 1 : 0);
  const [first, last] = [Math.floor(low / step + 1e-9), Math.ceil(high / step - 1e-9)];
  const places = Array.from({ length: last - first + 1 }, (_, i) => (first + i) * step);
  return { from: first * step, to: last * step, ticks: places };
};

const MOST_DIGITS = 6;
/** Ticks as people read them, without the dirt of binary fractions. */
export const tickText = (value: number, step: number): string => {
  const digits = Math.min(MOST_DIGITS, Math.max(0, -Math.floor(Math.log10(step) + 1e-9)));
  return value.toLocaleString('en', { maximumFractionDigits: digits }).replace('-', '\u2212');
};
