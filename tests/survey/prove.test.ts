import { describe, expect, test } from 'vitest';
import type { Answer, Formula, Operand, Result } from '#src/base/answer.ts';
import { proven } from '#src/survey/prove.ts';

const operand = (quote: string, value: string, unit = 'MW'): Operand => ({
  value,
  unit,
  quote,
  start: 0,
  end: quote.length,
  url: 'https://a.example/1',
  outlet: 'A',
  published: '2026-01-01T00:00:00.000Z',
});

const answer = (results: readonly Result[], operands: readonly Operand[]): Answer => ({
  question: '?',
  lang: 'en',
  status: 'answered',
  plan: { operation: 'value', subjects: [], measures: [], periods: [] },
  results,
  operands,
  inputs: [],
  conflicts: [],
});

const value = (v: string): Result => ({ operation: 'value', value: v, qualifier: 'exact', unit: 'MW', working: v });

describe('an answer leaves only when it is proven', () => {
  test.each([
    ['digits of two numbers', 'The 49 sites drew 4.79 MW.', '49.79'],
    ['a part of a number', 'The plant draws 1,250 MW.', '250'],
    ['another number', 'The plant draws 125 MW.', '126'],
    ['a number that is not there', 'The plant draws power.', '12'],
  ])('withheld: %s', (_, quote, stolen) => {
    expect(proven(answer([value(stolen)], [operand(quote, stolen)])).status).toBe('unanswered');
  });

  test.each([
    ['thousands marks', 'The plant draws 1,250 MW.', '1250'],
    ['Arabic digits', 'تسحب المحطة ١٢٥٠ ميغاواط.', '1250'],
    ['Arabic decimals', 'بلغ السعر ٠٫٠٤٥ دولار.', '0.045'],
    ['a scale word', 'It paid $1.15 billion.', '1150000000'],
    ['a number in words', 'It has three sites.', '3'],
  ])('passes: %s', (_, quote, read) => {
    expect(proven(answer([value(read)], [operand(quote, read)])).status).toBe('answered');
  });

  test('a result that its operands do not give is withheld', () => {
    const two = [operand('Now 85 MW.', '85'), operand('Now 61 MW.', '61')];
    const result = (v: string): Result => ({ ...value(v), operation: 'difference' });
    expect(proven(answer([result('24')], two)).status).toBe('answered');
    expect(proven(answer([result('25')], two)).status).toBe('unanswered');
  });

  test.each([
    ['sum', '146'],
    ['average', '73'],
    ['ratio', '1.39344262295082'],
    ['share', '139.344262295082'],
    ['percent-change', '39.344262295082'],
  ] as const)('%s is computed again', (operation, right) => {
    const two = [operand('Now 85 MW.', '85'), operand('Now 61 MW.', '61')];
    const unit = { sum: 'MW', average: 'MW', ratio: 'x', share: '%', 'percent-change': '%' }[operation];
    const result = (v: string): Result => ({ ...value(v), operation, unit });
    expect(proven(answer([result(right)], two)).status).toBe('answered');
    expect(proven(answer([result(`1${right}`)], two)).status).toBe('unanswered');
  });

  test('a chain of operations is computed again from its leaves, at both ends', () => {
    const two = [operand('It draws 5,600 watts.', '5600', 'W'), operand('It gives 400 TH/s.', '400', 'TH/s')];
    const formula: Formula = {
      sign: 'times',
      of: [{ sign: 'over', of: [{ operand: 0 }, { operand: 1 }] }, { input: 0 }],
    };
    const cost = (v: string, more: Partial<Result> = {}): Answer => ({
      ...answer([{ ...value(v), operation: 'calculator', unit: 'USD/(PH/s.d)', formula, ...more }], two),
      inputs: [{ value: '0.05', unit: 'USD/kWh', from: 'question' }],
    });
    expect(proven(cost('16.8')).status).toBe('answered');
    expect(proven(cost('16.9')).status).toBe('unanswered');
    // A place that no operand has, and a unit of another dimension.
    expect(proven(cost('16.8', { formula: { sign: 'over', of: [{ operand: 0 }, { operand: 7 }] } })).status).toBe(
      'unanswered',
    );
    expect(proven({ ...cost('16.8'), inputs: [{ value: '0.05', unit: 'USD/MWh', from: 'question' }] }).status).toBe(
      'unanswered',
    );
  });

  test('the ends of a chain follow from the ends of its operands', () => {
    const { value: _, ...range } = operand('It draws 80 to 100 MW.', '80');
    const two = [
      operand('It may draw 150 MW.', '150'),
      { ...range, min: '80', max: '100', qualifier: 'range' as const },
    ];
    const formula: Formula = { sign: 'minus', of: [{ operand: 0 }, { operand: 1 }] };
    const left = (min: string, max: string): Result => ({
      operation: 'difference',
      min,
      max,
      qualifier: 'range',
      unit: 'MW',
      working: '',
      formula,
    });
    expect(proven(answer([left('50', '70')], two)).status).toBe('answered');
    expect(proven(answer([left('50', '60')], two)).status).toBe('unanswered');
  });
});
