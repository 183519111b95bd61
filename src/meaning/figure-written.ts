import { compare, exact } from '#src/base/exact.ts';
import { numberAt } from '#src/language/numbers.ts';
import type { Token } from '#src/language/numbers-tokens.ts';
import type { NumberRead } from '#src/language/numbers-words.ts';

/** 3/4, ١/٢: as a fraction; dates and scores are left out before. */
const slash = (tokens: readonly Token[], i: number): NumberRead | null => {
  const [a, s, b] = [tokens[i], tokens[i + 1], tokens[i + 2]];
  if (a?.kind !== 'number' || b?.kind !== 'number' || s?.raw !== '/' || !s.glued || !b.glued) return null;
  if (!/^\d{1,4}$/.test(a.key) || !/^[1-9]\d{0,3}$/.test(b.key)) return null;
  const rest = { kind: 'fraction', scaled: false, grouped: null, flags: [] } as const;
  return { ...rest, value: exact(BigInt(a.key), BigInt(b.key)), next: i + 3 };
};

const HALVED = new Set([2n, 3n, 4n, 5n, 8n, 16n, 32n]);
/** 10 1/2 miles, ٢ ١/٢: a whole number and the part behind it. */
const mixed = (tokens: readonly Token[], i: number): NumberRead | null => {
  const [whole, next] = [tokens[i], tokens[i + 1]];
  if (whole?.kind !== 'number' || next?.kind !== 'number' || next.glued || !/^\d{1,3}$/.test(whole.key)) return null;
  const part = slash(tokens, i + 1);
  if (!part || !HALVED.has(part.value.d) || part.value.n >= part.value.d) return null;
  return { ...part, value: exact(BigInt(whole.key) * part.value.d + part.value.n, part.value.d), kind: 'digits' };
};

/** 45 (forty-five) days, خمسة وأربعون (45) يومًا: a deed says its number twice. The index behind the second. */
export const saidTwice = (tokens: readonly Token[], number: NumberRead): number => {
  if (tokens[number.next]?.raw !== '(') return number.next;
  const again = numberAt(tokens, number.next + 1);
  const same = again && again.kind !== number.kind && compare(again.value, number.value) === 0;
  return same && tokens[again.next]?.raw === ')' ? again.next + 1 : number.next;
};

/** The number that starts at a token, in every way of writing one. */
export const writtenAt = (tokens: readonly Token[], i: number, between: boolean): NumberRead | null =>
  mixed(tokens, i) ?? slash(tokens, i) ?? numberAt(tokens, i, { between });
