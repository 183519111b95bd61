import { decimal, div, type Exact, exact } from '#src/base/exact.ts';
import { wordOf } from './numbers-shapes.ts';
import type { Token } from './numbers-tokens.ts';

const POINT = new Set(['point', 'فاصله']);

/** Reads a number without a scale word. Handed in: the grammar of words reads its own decimals. */
type Spelled = (tokens: readonly Token[], at: number) => { readonly value: Exact; readonly next: number } | null;

/**
 * The digits behind a point: one by one (three point one four), or as one number behind its zeros (ثلاثة فاصلة أربعة
 * عشر, twelve point zero seventy-five).
 */
const decimals = (tokens: readonly Token[], at: number, spelled: Spelled): { digits: string; next: number } | null => {
  if (!POINT.has(tokens[at]?.key ?? '')) return null;
  let digits = '';
  let i = at + 1;
  for (; i < tokens.length && digits.length < 20; i += 1) {
    const key = tokens[i]?.key ?? '';
    const word = wordOf(key, true)?.word;
    if (tokens[i]?.kind === 'number' && /^\d+$/.test(key) && !digits) return { digits: key.slice(0, 20), next: i + 1 };
    const whole = /^0*$/.test(digits) ? spelled(tokens, i) : null;
    if (whole && whole.next > i + 1 && whole.value.d === 1n && whole.value.n > 0n)
      return { digits: digits + whole.value.n.toString(), next: whole.next };
    if (whole && word && word.shape !== 'one' && word.shape !== 'scale')
      return { digits: digits + whole.value.n.toString(), next: whole.next };
    if (word?.shape === 'one') digits += String(word.value);
    else break;
  }
  return digits ? { digits, next: i } : null;
};

/** The decimal that a point word opens: point seven. */
export const decimalsAt = (
  tokens: readonly Token[],
  at: number,
  spelled: Spelled,
): { value: Exact; next: number } | null => {
  const point = decimals(tokens, at, spelled);
  return point && { value: div(decimal(point.digits), exact(10n ** BigInt(point.digits.length))), next: point.next };
};
