import { expect, it } from 'vitest';
import { remembered } from '#src/base/memo.ts';

const counted = () => {
  const asked: string[] = [];
  const read = remembered((word) => {
    asked.push(word);
    return word.length;
  });
  return { asked, read };
};

it('asks once a word', () => {
  const { asked, read } = counted();
  expect(['hash', 'rate', 'hash', 'rate'].map(read)).toEqual([4, 4, 4, 4]);
  expect(asked).toEqual(['hash', 'rate']);
});

it('remembers null as an answer', () => {
  let calls = 0;
  const read = remembered((): string | null => {
    calls += 1;
    return null;
  });
  expect([read('x'), read('x')]).toEqual([null, null]);
  expect(calls).toBe(1);
});

it('forgets rather than grows: a hostile text has a new word everywhere', () => {
  const { asked, read } = counted();
  for (let i = 0; i <= 20_000; i += 1) read(`w${i}`);
  read('w0');
  expect(asked.filter((word) => word === 'w0')).toHaveLength(2);
});

it('keeps no long word', () => {
  const { asked, read } = counted();
  const long = 'x'.repeat(61);
  expect([read(long), read(long)]).toEqual([61, 61]);
  expect(asked).toHaveLength(2);
});
