import { describe, expect, test } from 'vitest';
import type { Options } from '#src/base/command.ts';
import { BarqError } from '#src/base/problem.ts';
import { argumentsOf, clockOf, languageOf, takeApart } from '#src/talk/terminal/call.ts';
import { typedWords } from '#src/talk/terminal/prompt.ts';
import { switchesOf, usageOf } from '#src/talk/terminal/usage.ts';

const spec = {
  topic: { type: 'choice', choices: ['energy', 'mining'] },
  days: { type: 'integer', min: 1, max: 90 },
  search: { type: 'text', maxLength: 20 },
} as const satisfies Options;
const read = (...words: string[]) => argumentsOf(spec, takeApart(words, new Set(['json'])));
const codeOf = (work: () => unknown): string => {
  try {
    work();
  } catch (error) {
    if (error instanceof BarqError) return error.problem.code;
    throw error;
  }
  return 'none';
};

describe('words of a call', () => {
  test('by name', () =>
    expect(read('--days', '3', '--topic=mining')).toEqual({ topic: 'mining', days: 3, search: undefined }));
  test('by place, the last text taking the rest', () =>
    expect(read('energy', '7', 'hydro', 'power')).toEqual({ topic: 'energy', days: 7, search: 'hydro power' }));
  test('a negative number is a value', () =>
    expect(takeApart(['--value', '-5'], new Set()).options.get('value')).toEqual(['-5']));
  test('nothing behind -- is an option', () =>
    expect(takeApart(['--', '--days'], new Set()).positional).toEqual(['--days']));
  test('a switch stands alone, or with true or false', () => {
    const switched = (...words: string[]) => takeApart(words, new Set(), new Set(['full']));
    expect(switched('--full', 'feed')).toEqual({ positional: ['feed'], options: new Map([['full', ['true']]]) });
    expect(switched('feed', '--full')).toEqual({ positional: ['feed'], options: new Map([['full', ['true']]]) });
    expect(switched('--full', 'false', 'x')).toEqual({ positional: ['x'], options: new Map([['full', ['false']]]) });
    expect(switched('--full=no').options.get('full')).toEqual(['no']);
  });
  test('quotes keep a phrase', () =>
    expect(typedWords('news --search "two words" x')).toEqual(['news', '--search', 'two words', 'x']));
});

describe('how a command is called', () => {
  test.for([
    ['ask', 'barq ask QUESTION'],
    ['convert', 'barq convert VALUE FROM TO'],
    ['feed add', 'barq feed add URL [--full]'],
    ['trends', '[--days INTEGER] [--by language|outlet|figures]'],
    ['help', 'barq help'],
  ] as const)('%s', ([name, usage]) => expect(usageOf(name)).toContain(usage));
  test('its switches', () => expect([...switchesOf('feed add'), ...switchesOf('news')]).toEqual(['full']));
});

describe('wrong words are told by name', () => {
  test.for([
    [['--days', '0'], 'wrong_option'],
    [['--days', '91'], 'wrong_option'],
    [['--days', 'x'], 'wrong_option'],
    [['--topic', 'sport'], 'wrong_option'],
    [['--search', 'a text that is far too long'], 'long_option'],
    [['--what', '1'], 'unknown_option'],
    [['--constructor', '1'], 'unknown_option'],
    [['--days'], 'missing_option'],
  ] as const)('%o: %s', ([words, code]) => expect(codeOf(() => read(...words))).toBe(code));
  test('a word too many', () =>
    expect(codeOf(() => argumentsOf({}, takeApart(['more'], new Set())))).toBe('unexpected_word'));
  test('a clock that is none', () => expect(codeOf(() => clockOf('yesterday', () => new Date()))).toBe('wrong_option'));
  test('a language that Barq does not speak', () => expect(codeOf(() => languageOf('fr'))).toBe('wrong_option'));
});
