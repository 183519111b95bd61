import { decimal, type Exact } from '#src/base/exact.ts';
import type { Flag } from '#src/base/figure.ts';
import { answered } from './lexemes.ts';

export interface Digits {
  readonly value: Exact;
  /** The other reading of `30.600`: the dot parts thousands. The unit behind it decides, so the reader keeps both. */
  readonly grouped: Exact | null;
  readonly flags: readonly Flag[];
}

const LONGEST = 60;

const inThrees = (groups: readonly string[]): boolean =>
  groups.length > 1 &&
  (groups[0] ?? '').length <= 3 &&
  (groups[0] ?? '').length > 0 &&
  groups.slice(1).every((g) => g.length === 3);

/** Lakhs and crores: 12,34,567. */
const indian = (groups: readonly string[]): boolean =>
  groups.length > 2 && groups.slice(1, -1).every((g) => g.length === 2) && (groups.at(-1) ?? '').length === 3;

const plain = (key: string, decimalMark: string | null): Exact =>
  decimal([...key].map((c) => (c === decimalMark ? '.' : /[0-9]/.test(c) ? c : '')).join(''));

const decide = (key: string, flags: readonly Flag[]): Digits | null => {
  if (key.length > LONGEST || !/^\.?[0-9]/.test(key)) return null;
  const marks = [...key].filter((c) => !/[0-9]/.test(c));
  const kinds = new Set(marks);
  if (!marks.length) return { value: decimal(key), grouped: null, flags };
  if (kinds.has('٫')) return { value: plain(key, '٫'), grouped: null, flags };
  if (key.startsWith('.')) return marks.length > 1 ? null : { value: plain(`0${key}`, '.'), grouped: null, flags };
  const last = marks.at(-1) ?? '';
  const groups = key.split(/[^0-9]/);
  if (kinds.size > 1) {
    if (marks.filter((c) => c === last).length > 1) return { value: plain(key, null), grouped: null, flags };
    return { value: plain(key, last), grouped: null, flags: last === ',' ? [...flags, 'decimal-comma'] : flags };
  }
  if (last === ',' || last === '،') {
    const zero = /^0\d*$/.test(groups[0] ?? '');
    if ((inThrees(groups) && !zero) || indian(groups)) return { value: plain(key, null), grouped: null, flags };
    if (groups.length === 2) return { value: plain(key, last), grouped: null, flags: [...flags, 'decimal-comma'] };
    return null;
  }
  if (last === '.') {
    if (groups.length > 2) return inThrees(groups) ? { value: plain(key, null), grouped: null, flags } : null;
    const grouped = inThrees(groups) && !/^0/.test(groups[0] ?? '') ? plain(key, null) : null;
    return { value: plain(key, '.'), grouped, flags };
  }
  return { value: plain(key, null), grouped: null, flags };
};

const PERSIAN = /[۰-۹]/;
/**
 * The value of a digit token. Its marks decide: ٫ is always decimal; of two kinds the last is decimal; groups of three
 * behind commas are thousands; a single comma before another count of digits is a decimal comma. Null where the marks fit no rule.
 */
export const readDigits = answered((key, raw): Digits | null =>
  decide(key, PERSIAN.test(raw) ? ['persian-digits'] : []),
);
