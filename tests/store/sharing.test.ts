import { setImmediate as turn } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { readKinds } from '#src/store/read-kinds.ts';
import { type GiveBack, sharing } from '#src/store/sharing.ts';

test('many read at a time, one writes, and who asked first comes first', async () => {
  const { read, write } = sharing();
  const order: string[] = [];
  const taking = (name: string, taken: Promise<GiveBack>) =>
    taken.then((giveBack) => {
      order.push(name);
      return giveBack;
    });
  const [one, other] = await Promise.all([taking('a reader', read()), taking('another', read())]);
  const writer = taking('a writer', write());
  const later = [taking('a later reader', read()), taking('a later writer', write())] as const;
  await turn();
  expect(order).toEqual(['a reader', 'another']);
  one();
  // Twice is once.
  one();
  await turn();
  expect(order).toHaveLength(2);
  other();
  (await writer)();
  (await later[0])();
  (await later[1])();
  expect(order.slice(2)).toEqual(['a writer', 'a later reader', 'a later writer']);
});

test('a kind of read is known as long by what it took, not by one pause', () => {
  const kinds = readKinds();
  const text = (n: number): string => `select a from b where c in (${Array(n).fill('?').join(', ')})`;
  expect(kinds(text(100))).toBe(kinds(text(120)));
  expect(kinds(text(100))).not.toBe(kinds(text(2)));
  const one = kinds(text(100));
  const took = (...all: number[]): boolean => {
    for (const ms of all) one.took(ms);
    return one.isLong;
  };
  expect(took(300)).toBe(false);
  expect(took(0.1, 0.1, 0.1, 0.1, 300)).toBe(false);
  expect(took(20)).toBe(true);
  expect(took(20, 1, 20, 1)).toBe(true);
  expect(took(...Array(12).fill(0.1))).toBe(false);
});
