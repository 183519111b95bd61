import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokensOf } from '#src/language/numbers-tokens.ts';

const kinds = (text: string): string[] => tokensOf(text).map(({ kind, key }) => `${kind} ${key}`);

describe('tokens', () => {
  it('are words, numbers, signs and line breaks, folded', () => {
    expect(kinds('الطّاقة ٣٫٥٪ of\nUSD300 at www.a.example/b .08')).toEqual([
      'word الطاقه',
      'number 3٫5',
      'sign %',
      'word of',
      'break \n',
      'word usd',
      'number 300',
      'word at',
      'sign www.a.example/b',
      'number .08',
    ]);
  });

  it('a character without meaning, the end of the text among them, parts words', () => {
    expect(kinds('12\u0000a\u0000')).toEqual(['number 12', 'sign \u0000', 'word a', 'sign \u0000']);
    expect(kinds('1\uD83D\uDE001\uD83D')).toEqual(['number 1', 'sign \uD83D\uDE00', 'number 1', 'sign \uD83D']);
  });

  it('stand at their places in any text, whatever was read before it', () => {
    const any = fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[a-zال0-9٣.,٫ \u200c\u200f\u00a0'h-]*$/));
    fc.assert(
      fc.property(any, any, (first, text) => {
        tokensOf(first);
        const tokens = tokensOf(text);
        expect(tokens.map(({ raw }) => raw)).toEqual(tokens.map(({ start, end }) => text.slice(start, end)));
        expect(tokens.every(({ start }, i) => start >= (tokens[i - 1]?.end ?? 0))).toBe(true);
      }),
      { numRuns: 40 },
    );
  });

  it.for([65_534, 65_535, 65_536, 65_537, 200_000])('a text of %d characters has its last number', (length) => {
    const text = `${'word '.repeat(Math.ceil(length / 5)).slice(0, length - 3)}${length % 10}42`;
    const last = tokensOf(text).at(-1);
    expect([last?.raw, last?.end, text.length]).toEqual([text.slice(last?.start), length, length]);
    expect(last?.raw.endsWith('42')).toBe(true);
  });
});
