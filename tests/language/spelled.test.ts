import fc from 'fast-check';
import { toCardinal as arabic } from 'n2words/ar-SA';
import { toCardinal as english } from 'n2words/en-US';
import { expect, test } from 'vitest';
import { toDecimal } from '#src/base/exact.ts';
import { numberOf } from '#src/language/numbers.ts';

/** Every way in which another program spells a number out must be read back. */
const STYLES: readonly (readonly [name: string, spell: (value: string) => string])[] = [
  ['English', (v) => english(v)],
  ['English with its and', (v) => english(v, { and: true })],
  ['English by hundreds', (v) => english(v, { hundredPairing: true })],
  ['Arabic', (v) => arabic(v)],
  ['Arabic of feminine things', (v) => arabic(v, { gender: 'feminine' })],
];

const whole = fc.oneof(
  fc.nat({ max: 20_000 }),
  fc.maxSafeNat().map((n) => n % 1_000_000_000_000),
);
const decimal = fc
  .tuple(fc.nat({ max: 99_999 }), fc.integer({ min: 1, max: 999 }), fc.integer({ min: 1, max: 3 }))
  .map(([n, part, places]) => `${n}.${String(part % 10 ** places || 1).padStart(places, '0')}`.replace(/0+$/, ''));
const value = fc.oneof({ weight: 4, arbitrary: whole.map(String) }, { weight: 1, arbitrary: decimal });

test.for(STYLES)('%s', ([, spell]) => {
  fc.assert(
    fc.property(value, (v) => {
      const read = numberOf(spell(v));
      expect(read && toDecimal(read)).toBe(v);
    }),
    { seed: 20_261_122, numRuns: 2000 },
  );
});
