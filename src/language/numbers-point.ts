import { decimal, div, type Exact, exact } from '#src/base/exact.ts';
import { wordOf } from './numbers-shapes.ts';
import type { Token } from './numbers-tokens.ts';

const POINT = new Set(['point', 'فاصله']);

/** three point one four, ثلاثة فاصلة خمسة: the digits behind the point one by one. */
const decimals = (tokens: readonly Token[], at: number): { digits: string; next: number } | null => {
  if (!POINT.has(tokens[at]?.key ?? '')) return null;
  let digits = '';
  let i = at + 1;
  for (; i < tokens.length && digits.length < 20; i += 1) {
    const key = tokens[i]?.key ?? '';
    const word = wordOf(key, true)?.word;
    if (tokens[i]?.kind === 'number' && /^\d+$/.test(key) && !digits) return { digits: key.slice(0, 20), next: i + 1 };
    if (word?.shape === 'one') digits += String(word.value);
    else break;
  }
  return digits ? { digits, next: i } : null;
};

/** The decimal that a point word opens: point seven. */
export const decimalsAt = (tokens: readonly Token[], at: number): { value: Exact; next: number } | null => {
  const point = decimals(tokens, at);
  return point && { value: div(decimal(point.digits), exact(10n ** BigInt(point.digits.length))), next: point.next };
};
