import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { queryTokens, searchTokens } from '#src/meaning/tokens.ts';

const finds = (query: string, text: string, names = false): boolean => {
  const tokens = new Set(searchTokens(text, '').split(' '));
  return queryTokens(query, { names }).every((token) => tokens.has(token));
};

describe('the search tokens', () => {
  it.for([
    ['miners', 'A miner in Texas'],
    ['regulator', 'Regulators said no'],
    ['تعدين الكهرباء', 'قال إن التعدين يرهق كهرباء البلاد'],
    ['المعدنون', 'مصير المعدنين'],
    ['٢٠٠٠', 'about 2,000 MW'],
    ['6.24', 'up 6.24%'],
    ['AI', 'AI-driven demand'],
  ] as const)('%s finds %s', ([query, text]) => {
    expect(finds(query, text)).toBe(true);
  });

  it('finds a name across scripts', () => {
    expect(finds('Velmoor', 'قالت شركة فلمور إنها ستبني', true)).toBe(true);
    expect(finds('فلمور', 'Shares of Velmoor rose', true)).toBe(true);
    expect(finds('Velmoor', 'قالت شركة أخرى إنها ستبني', true)).toBe(false);
  });

  it('tells 624 from 6.24', () => {
    expect(finds('624', 'up 6.24%')).toBe(false);
  });

  it('consists of letters and digits, and finds every text by its own words', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), fc.boolean(), (text, names) => {
        expect(searchTokens(text, '')).toMatch(/^[\p{L}\p{N} ]*$/u);
        if (!names) expect(finds(text, text)).toBe(true);
      }),
    );
  });
});
