import { type Exact, exact, pow } from '#src/base/exact.ts';
import { asked } from './lexemes.ts';
import type { Token } from './numbers-tokens.ts';

/** 10^30 is beyond anything that is measured; a longer exponent is an attack on the arithmetic. */
const LARGEST = 40;
const LONGEST_BASE = 12;
const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

interface Exponent {
  readonly power: number;
  readonly next: number;
}

const glued = (tokens: readonly Token[], i: number): string => (tokens[i]?.glued ? (tokens[i]?.raw ?? '') : '');

const bounded = (power: number, next: number): Exponent | null =>
  Number.isInteger(power) && Math.abs(power) <= LARGEST ? { power, next } : null;

/** +23, -4, 18 behind a caret or an e. */
const signedAt = (tokens: readonly Token[], i: number): Exponent | null => {
  const sign = glued(tokens, i);
  const at = /^[-+−]$/.test(sign) ? i + 1 : i;
  const digits = tokens[at]?.glued && tokens[at]?.kind === 'number' ? (tokens[at]?.key ?? '') : '';
  if (!/^\d{1,2}$/.test(digits)) return null;
  return bounded(at > i && sign !== '+' ? -Number(digits) : Number(digits), at + 1);
};

/** 10¹⁸, 10⁻⁴: the tokenizer knows no superscripts, so each is a sign of its own. */
const raisedAt = (tokens: readonly Token[], i: number): Exponent | null => {
  let at = i;
  let text = '';
  for (; at < i + 4 && glued(tokens, at); at += 1) {
    const digits = [...glued(tokens, at)].map((c) => (c === '⁻' ? '-' : SUPERSCRIPTS.indexOf(c)));
    if (digits.includes(-1)) break;
    text += digits.join('');
  }
  return /^-?\d{1,2}$/.test(text) ? bounded(Number(text), at) : null;
};

/** ^23, ^-1, ¹⁸ behind a number. */
const exponentAt = (tokens: readonly Token[], i: number): Exponent | null =>
  glued(tokens, i) === '^' ? signedAt(tokens, i + 1) : raisedAt(tokens, i);

const mayRaise = asked((_, raw) => /^(?:[eE]\d{0,2}|[xX]10|[x×*·])$/.test(raw));
/** The factor of scientific notation behind a number: e-3, E+21, ×10^18, x10¹⁸. Null where none stands there. */
const timesTen = (tokens: readonly Token[], i: number): Exponent | null => {
  const token = tokens[i];
  if (token?.kind === 'break' || !mayRaise(token)) return null;
  const e = /^[eE](\d{0,2})$/.exec(glued(tokens, i))?.[1];
  if (e) return bounded(Number(e), i + 1);
  if (e === '') return signedAt(tokens, i + 1);
  if (/^[xX]10$/.test(glued(tokens, i))) return exponentAt(tokens, i + 1);
  return /^[x×*·]$/.test(tokens[i]?.raw ?? '') && tokens[i + 1]?.key === '10' ? exponentAt(tokens, i + 2) : null;
};

/** What a number in digits is worth with the power behind it: 1.2×10^18, 6e-4, 1.1^23; null where none is there. */
export const poweredAt = (value: Exact, tokens: readonly Token[], i: number): { value: Exact; next: number } | null => {
  const ten = timesTen(tokens, i);
  if (ten) return { value: scaled(value, ten.power), next: ten.next };
  // Behind any other number than ten a raised digit is the mark of a footnote.
  const own = glued(tokens, i) === '^' || (value.n === 10n && value.d === 1n) ? exponentAt(tokens, i) : null;
  if (!own || value.n === 0n || `${value.n}${value.d}`.length > LONGEST_BASE) return null;
  return { value: pow(value, own.power), next: own.next };
};

const scaled = (value: Exact, power: number): Exact => {
  const ten = pow(exact(10n), power);
  return exact(value.n * ten.n, value.d * ten.d);
};
