import { describe, expect, it } from 'vitest';
import { NAMES } from '#src/meaning/figure-subjects-evidence.ts';
import weights from '#src/meaning/figure-subjects-weights.json' with { type: 'json' };
import { figuresOf } from '#src/meaning/figures.ts';

const whose = (text: string): string[] =>
  figuresOf(text, {
    lang: /[\u0621-\u064a]/.test(text) ? 'ar' : 'en',
    published: Date.parse('2026-05-12T12:00:00Z'),
  }).figures.map(({ text: words, subject }) => `${words} | ${subject?.text ?? '-'}`);

describe('whose a figure is, where several may claim it', () => {
  it.each([
    [
      'The grid has applications for 9 GW of large loads: 6 GW from data centers, 2 GW from factories and 1 GW from crypto miners.',
      ['9 GW | The grid', '6 GW | data centers', '2 GW | factories', '1 GW | crypto miners'],
    ],
    [
      'Dune Hash earned $9 million in 2025. In the second quarter it had been $2 million.',
      ['$9 million | Dune Hash', '$2 million | Dune Hash'],
    ],
    ['لم يبق في خزينة «كثيب» سوى 90 بيتكوين.', ['90 بيتكوين | كثيب']],
    [
      'بدل 60 دولارًا للميغاواط ساعة التي يدفعها الصناعيون، تدفع المزارع 35 دولارًا.',
      ['60 دولارًا للميغاواط ساعة | الصناعيون', '35 دولارًا | المزارع'],
    ],
  ])('is told by all that speaks for each: %s', (text, expected) => expect(whose(text)).toEqual(expected));

  it('keeps what the rules chose where nobody is likelier', () =>
    expect(whose('Dune Hash mined 120 BTC and Harbor Hash 90 BTC.')).toEqual([
      '120 BTC | Dune Hash',
      '90 BTC | Harbor Hash',
    ]));

  it('weighs no evidence that nothing is asked by, and names each once', () => {
    const names = new Set(NAMES);
    expect(names.size).toBe(NAMES.length);
    expect(Object.keys(weights).filter((name) => !names.has(name))).toEqual([]);
  });
});
