import { add, compare, exact, mul } from '#src/base/exact.ts';
import { conversion, unitOf } from '#src/base/units.ts';
import type { Token } from '#src/language/numbers-tokens.ts';
import type { Quantity } from './figure-quantities.ts';

/** Cents, centimes and the like: of whose money they are, the amount before them says. */
const HUNDREDTH = /^(?:USc|MYRs|RUBk|EGPp|XXX-(?:centime|centavo|tiyin|ore))$/;

const isMoney = (unit: string): boolean => unitOf(unit)?.dimension.startsWith('money') ?? false;

/** Units that are said in two parts. 1 GW and 500 MW are two plants: power and energy are never added up. */
const PARTED: ReadonlySet<string> = new Set(['ft', 'yd', 'h', 'min', 'lb']);
export const hasParts = (unit: string | null): boolean => unit !== null && (isMoney(unit) || PARTED.has(unit));

/** What one of the second is, in the unit of the first; null where it is no part of it. */
const partOf = (a: Quantity, b: Quantity): ReturnType<typeof conversion> => {
  const money = isMoney(a.unit ?? '');
  if (b.unit === null) return money && b.kind !== 'fraction' && !b.noun ? exact(1n, 100n) : null;
  const hundredth = money && HUNDREDTH.test(b.unit);
  // Cents and centimes are parts of whatever currency stands before them.
  if (hundredth) return exact(1n, 100n);
  const part = conversion(b.unit, a.unit ?? '');
  if (!part || compare(part, exact(1n)) >= 0) return null;
  return !money || compare(part, exact(1n, 100n)) <= 0 ? part : null;
};

/** 12 ft 2 in: only here is `in` no preposition. */
const inInches = (tokens: readonly Token[], a: Quantity, b: Quantity): Quantity => {
  const last = tokens[b.next];
  const inches = a.unit === 'ft' && b.unit === null && b.from === a.next && last?.raw === 'in';
  return inches ? { ...b, unit: 'in', next: b.next + 1, end: last.end } : b;
};

/** thirteen dollars forty-five cents, 20 دولار و43 سنت, $20 and 43, 5 feet 2 inches: one amount. */
export const summed = (tokens: readonly Token[], a: Quantity, second: Quantity): Quantity | null => {
  const b = inInches(tokens, a, second);
  const between = tokens
    .slice(a.next, b.from)
    .map((t) => t.key)
    .join('');
  if (a.upper || b.upper || a.scaled || !/^(?:|and|و)$/.test(between) || !hasParts(a.unit)) return null;
  const part = partOf(a, b);
  const small = part && compare(mul(b.value, part), exact(1n)) < 0 && b.value.d === 1n && a.value.d === 1n;
  const last = tokens[b.next];
  const ends = b.unit !== null || !last || last.kind === 'break' || last.kind === 'sign';
  return small && ends ? { ...a, next: b.next, end: b.end, value: add(a.value, mul(b.value, part)) } : null;
};
