import { type Interval, stated } from '#src/base/interval.ts';

const SIGN = {
  exact: '',
  approx: '~',
  more_than: '>',
  at_least: '≥',
  less_than: '<',
  at_most: '≤',
  range: '',
} as const;

const UNIT: Readonly<Record<string, string>> = { x: '×', '1': '', count: '', fraction: '' };

/** Long quotients are cut for reading; the result's own field keeps every digit. */
const short = (text: string): string => {
  const digits = text.replace(/\D/g, '').replace(/^0+/, '');
  if (digits.length <= 12) return text;
  const [whole = '', part] = text.split('.');
  if (!part || whole.replace(/\D/g, '').length >= 12) return text;
  const kept = part.slice(0, Math.max(0, 12 - whole.replace(/^-?0*/, '').length)).replace(/0+$/, '');
  return kept ? `${whole}.${kept}…` : whole;
};

/** A quantity as the working shows it: `<20 %`, `~5100 MW`, `150-200 TWh`, `1.5 ×`. */
export const show = ({ interval, unit }: { readonly interval: Interval; readonly unit: string }): string => {
  const amount = stated(interval);
  const code = UNIT[unit] ?? unit;
  if (!amount) return code ? `? ${code}` : '?';
  const number =
    amount.value !== undefined
      ? short(amount.value)
      : amount.min !== undefined && amount.max !== undefined
        ? `${short(amount.min)}-${short(amount.max)}`
        : short(amount.min ?? amount.max ?? '?');
  return `${SIGN[amount.qualifier]}${number}${code ? ` ${code}` : ''}`;
};
