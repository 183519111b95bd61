import { readdir, readFile } from 'node:fs/promises';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { GeneratedArticle, TrueFigure } from '#bench/news/article.ts';
import { shift, steps } from '#bench/news/decimals.ts';
import { stems } from '#bench/news/names.ts';
import { articles } from '#bench/news/stream.ts';
import { UNIT_WORDS } from '#bench/news/unit-words.ts';
import { unitOf } from '#src/base/units.ts';
import { readFeed } from '#src/feed/read.ts';

const SAMPLE = new URL('../../sample/feeds/', import.meta.url);
const NEWSROOM_WITH_COMMA = 'nashrat-almaghrib';

const SCALES: Readonly<Record<string, number>> = {
  trillion: 12,
  tn: 12,
  تريليون: 12,
  تريليونات: 12,
  billion: 9,
  bn: 9,
  مليار: 9,
  مليارات: 9,
  million: 6,
  m: 6,
  مليون: 6,
  ملايين: 6,
  ألف: 3,
  آلاف: 3,
};

/** An independent reading of the digits of a figure's text: decimal strings, scale words applied. */
const readBack = (text: string, decimal: '.' | ','): string[] => {
  const folded = text
    .replace(/[٠-٩]/g, (d) => String(d.charCodeAt(0) - 0x660))
    .replaceAll('٬', '')
    .replaceAll('٫', '.');
  const plain = decimal === ',' ? folded.replaceAll(',', '.') : folded.replaceAll(',', '');
  return [...plain.matchAll(/(\d+(?:\.\d+)?)\s?([\p{L}]+)?/gu)].map((m) => shift(m[1] ?? '', SCALES[m[2] ?? ''] ?? 0));
};

/** Whether two words differ by one letter at most. */
const oneEditApart = (a: string, b: string): boolean => {
  let [start, end] = [0, 0];
  const shorter = Math.min(a.length, b.length);
  while (start < shorter && a[start] === b[start]) start += 1;
  while (end < shorter - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  return Math.max(a.length, b.length) - start - end <= 1;
};

const said = ({ value, min, max }: TrueFigure): string[] => [value, min, max].filter((n) => n !== undefined);

describe('the figures', () => {
  const editions = fc.record({ seed: fc.nat(), count: fc.integer({ min: 2, max: 40 }) });
  const everyFigure = (
    check: (figure: TrueFigure, article: GeneratedArticle, original: GeneratedArticle) => void,
  ): void =>
    fc.assert(
      fc.property(editions, (edition) => {
        const all = new Map([...articles(edition)].map((article) => [article.id, article]));
        for (const article of all.values())
          for (const figure of article.figures)
            check(figure, article, all.get(article.copyOf ?? article.id) ?? article);
      }),
      { numRuns: 80 },
    );

  test('stand in the article where they are said to stand, and one name of their subject is in its language', () =>
    everyFigure(({ text, start, end, subject }, article) => {
      expect(article.text.slice(start, end)).toBe(text);
      expect(text).toMatch(/\p{N}/u);
      expect(/\p{Script=Arabic}/u.test(subject)).toBe(article.lang === 'ar');
    }));

  test('say in digits and words what they are said to be worth', () =>
    everyFigure((figure, _, original) => {
      const decimal = original.outlet.slug === NEWSROOM_WITH_COMMA ? ',' : '.';
      expect(readBack(figure.text, decimal)).toEqual(said(figure));
    }));

  test('are in units that Barq knows', () => {
    for (const unit of Object.keys(UNIT_WORDS)) expect(unitOf(unit)?.code).toBe(unit);
  });
});

describe('decimal strings', () => {
  test('count in steps', () => {
    expect(steps(125, '0.1')).toBe('12.5');
    expect(steps(7, '0.01')).toBe('0.07');
    expect(steps(780, '1000000')).toBe('780000000');
    expect(steps(120, '0.1')).toBe('12');
  });

  test('move their point there and back', () =>
    fc.assert(
      fc.property(fc.nat(), fc.integer({ min: -12, max: 12 }), (n, places) => {
        expect(shift(shift(String(n), places), -places)).toBe(String(n));
        expect(Number(shift(String(n), places))).toBeCloseTo(n * 10 ** places, 6);
      }),
    ));
});

describe('the names', () => {
  test('are not, and are not nearly, words of the sample edition', async () => {
    const words = new Set<string>();
    for (const file of await readdir(SAMPLE)) {
      const bytes = await readFile(new URL(file, SAMPLE));
      const { items } = await readFeed(bytes, undefined, `https://sample.example/${file}`);
      for (const { title, content, summary } of items)
        for (const word of `${title} ${content} ${summary}`.toLowerCase().match(/\p{L}+/gu) ?? []) words.add(word);
    }
    expect(words.has('northfen') && words.has('نورثفن')).toBe(true);
    const near = stems().flatMap(({ en, ar }) =>
      [en.toLowerCase(), ar].filter((name) => [...words].some((word) => oneEditApart(name, word))),
    );
    expect(near).toEqual([]);
  });

  test('are all different', () => {
    const all = stems();
    expect(new Set(all.map(({ en }) => en)).size).toBe(all.length);
    expect(new Set(all.map(({ ar }) => ar)).size).toBe(all.length);
  });
});
