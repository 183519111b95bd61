import { describe, expect, test } from 'vitest';
import { sameAmount } from '#bench/amounts.ts';
import { questionAbout } from '#bench/news/ask.ts';
import { random } from '#bench/news/random.ts';
import { articlesIn, feedOf } from '#bench/news/sample.ts';
import { LANGUAGES } from '#src/base/lang.ts';

describe.for(LANGUAGES)('in %s', (lang) => {
  test('questions name the subject of a figure of the article, in its language', () => {
    const r = random('questions');
    const kinds = new Map<string, number>();
    for (const article of articlesIn(lang, 200)) {
      const { kind, text, truth } = questionAbout(article, r);
      kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
      expect(/\p{Script=Arabic}/u.test(text)).toBe(lang === 'ar');
      expect(truth === null).toBe(kind !== 'value');
      if (truth) {
        expect(article.figures).toContain(truth);
        expect(text).toContain(truth.subject);
        // Who threatens a fine is not fined.
        expect(truth.fact).not.toBe('penalty');
      }
    }
    expect([...kinds.keys()].sort()).toEqual(['count', 'nonsense', 'trend', 'value']);
    expect(kinds.get('value')).toBeGreaterThan(40);
  });

  test('a sample has as many articles as were asked for, and so has a feed of them', () => {
    expect(articlesIn(lang, 25).map((article) => article.lang)).toEqual(Array(25).fill(lang));
    expect(feedOf(lang, 25).match(/<item>/g)).toHaveLength(25);
  });
});

test('the same amount is the same in any unit of it, and never in another dimension', () => {
  const mw = { unit: 'MW', value: '1200' };
  expect(sameAmount(mw, { unit: 'GW', value: '1.2' })).toBe(true);
  expect(sameAmount(mw, { unit: 'GW', value: '1.21' })).toBe(false);
  expect(sameAmount(mw, { unit: 'MWh', value: '1200' })).toBe(false);
  expect(sameAmount({ unit: '%', min: '5', max: '7' }, { unit: '%', min: '5' })).toBe(false);
});
