import { describe, expect, test } from 'vitest';
import { readQuestion } from '#src/survey/question.ts';

const NOW = new Date('2026-11-22T00:00:00Z');
const kinds = (text: string): Record<string, string> =>
  Object.fromEntries(readQuestion({ text, now: NOW }).terms.map((term) => [term.text, term.kind]));

describe('a name that looks like a verb', () => {
  test.each([
    ['سيدرفورك باقي لها كم EH/s حتى توصل هدفها', 'سيدرفورك'],
    ['كم أنتجت سيلفربروك في أكتوبر', 'سيلفربروك'],
    ['بكام باعت بيرغرين الموقع', 'بيرغرين'],
  ])('%s', (text, name) => expect(kinds(text)[name]).toBe('name'));

  test.each([
    ['كم بيصطحبوا معهم من جهاز', 'بيصطحبوا'],
    ['كم ميغاواط سيستنزفون', 'سيستنزفون'],
  ])('%s: no name', (text, verb) => expect(kinds(text)[verb]).not.toBe('name'));

  test('two words of a name are also one', () => {
    const { terms } = readQuestion({ text: 'كم أنتجت سيدر فورك في أكتوبر', now: NOW });
    expect(terms.find(({ text }) => text === 'فورك')?.together).toEqual(['سيدرفورك']);
  });
});
