import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { doubtsOf } from '#src/base/figure.ts';
import { understand } from '#src/understand.ts';

const read = (title: string, body: string) =>
  understand({
    feedUrl: 'https://f.example/',
    key: 'k',
    url: 'https://f.example/k',
    outlet: 'F',
    title,
    text: `${title}\n\n${body}`,
    published: Date.parse('2026-03-02'),
    dated: true,
  });

describe('any article at all can be understood', () => {
  const OBJECTS = Object.getOwnPropertyNames(Object.prototype);
  test.for(OBJECTS)('a text full of %s', (word) => {
    const { reading } = read(
      word,
      `five ${word} 12 ${word} million ${word} 40 GWh in 2025 مليون ${word} $${word} last ${word}`,
    );
    for (const { score } of reading.topics) expect(score).toBeGreaterThan(0);
    expect(reading.figures.some(({ value, unit }) => value === '40' && unit === 'GWh')).toBe(true);
  });

  const piece = fc.constantFrom(
    '5',
    '%',
    'مليون',
    ' من ',
    '40%',
    'GWh',
    '-',
    '٤٠',
    '$',
    '(',
    'in 2025',
    '\n',
    'بيتكوين',
    '\u202e',
    '٫',
    'constructor',
    '½',
    'ضعف',
    ':',
    '- ',
  );
  test('every span is an exact slice, figures do not overlap, nothing throws', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(piece, fc.string({ unit: 'grapheme', maxLength: 6 })), { maxLength: 40 }),
        (parts) => {
          const text = parts.join(' ');
          const { reading, article } = read('T', text);
          let end = 0;
          for (const figure of reading.figures) {
            expect(article.text.slice(figure.start, figure.end)).toBe(figure.text);
            expect(figure.start).toBeGreaterThanOrEqual(end);
            end = figure.end;
          }
          for (const { start, end: to, text: said } of reading.mentions)
            expect(article.text.slice(start, to)).toBe(said);
        },
      ),
      { numRuns: 200 },
    );
  });
});

test('a figure far from anything its measure ever was is marked, not mended', () => {
  const { reading } = read('Hashrate', "The network's hashrate stood at 248 TH/s on Monday.");
  const [figure] = reading.figures;
  expect(figure).toMatchObject({ value: '248', unit: 'TH/s' });
  expect(figure ? doubtsOf(figure).length : 0).toBeGreaterThan(0);
});
