/** Arithmetic on plain decimal strings of the generator: what is true of an article must be exact. */

/** `units` steps of `step` (a power of ten) as a decimal string. */
export const steps = (units: number, step: string): string => shift(String(units), placesOf(step));

/** How many places the point of `1` moves to the right to give the step. */
const placesOf = (step: string): number => (step.startsWith('0.') ? -(step.length - 2) : step.length - 1);

/** The number with its decimal point moved to the right (or, where negative, to the left). */
export const shift = (value: string, places: number): string => {
  const [whole = '0', fraction = ''] = value.split('.');
  const digits = whole + fraction;
  const point = whole.length + places;
  const padded = point <= 0 ? '0'.repeat(1 - point) + digits : digits + '0'.repeat(Math.max(0, point - digits.length));
  const at = Math.max(1, point);
  const left = padded.slice(0, at).replace(/^0+(?=\d)/, '');
  const right = padded.slice(at).replace(/0+$/, '');
  return right ? `${left}.${right}` : left;
};

/** Digits after the point. */
export const fractionDigits = (value: string): number => value.split('.')[1]?.length ?? 0;
