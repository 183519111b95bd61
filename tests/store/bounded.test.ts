import { expect, test } from 'vitest';
import { Bounded } from '#src/store/bounded.ts';

test('what was not asked for the longest goes first, and the weight never passes the most', () => {
  const kept = new Bounded<string, number>(10);
  kept.set('a', 1, 4);
  kept.set('b', 2, 4);
  expect(kept.get('a')).toBe(1);
  kept.set('c', 3, 4);
  expect([kept.get('a'), kept.get('b'), kept.get('c')]).toEqual([1, undefined, 3]);
  kept.set('a', 4, 8);
  expect([kept.get('a'), kept.get('c')]).toEqual([4, undefined]);
});

test('what is heavier than all together may be is not kept, nor what stood in its place', () => {
  const kept = new Bounded<string, number>(10);
  kept.set('a', 1, 4);
  kept.set('b', 2, 4);
  kept.set('a', 3, 11);
  expect([kept.get('a'), kept.get('b')]).toEqual([undefined, 2]);
});
