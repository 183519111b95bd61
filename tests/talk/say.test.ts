import { describe, expect, test } from 'vitest';
import type { Answer, Operand } from '#src/base/answer.ts';
import { asJson } from '#src/talk/json.ts';
import { plain } from '#src/talk/runs.ts';
import { figureLines } from '#src/talk/say/stories.ts';
import { sayPlain } from '#src/talk/say.ts';

const bare = (text: string): string => text.replace(/[\u2066-\u2069]/g, '');

const source: Operand = {
  value: '40',
  unit: '%',
  quote: 'The share falls from 40% to less than 20% by 2030.',
  start: 0,
  end: 50,
  url: 'https://gazette.example/1',
  outlet: 'Grid Gazette',
  published: '2026-03-02T10:00:00.000Z',
};
const answer = (parts: Partial<Answer>): Answer => ({
  question: 'q',
  lang: 'en',
  status: 'answered',
  plan: { operation: 'difference', subjects: ['United States'], measures: [], periods: ['2030'] },
  results: [],
  operands: [source],
  inputs: [],
  conflicts: [],
  ...parts,
});
const said = (lang: 'en' | 'ar', parts: Partial<Answer>): string[] =>
  bare(sayPlain(lang, { kind: 'answer', answer: answer(parts) })).split('\n');

describe('an answer keeps its bounds in words', () => {
  const fall = [
    {
      operation: 'percent-change',
      max: '-50',
      qualifier: 'less_than',
      unit: '%',
      modality: 'forecast',
      working: '(<20 - 40) / 40 = <-50 %',
    },
  ] as const;
  test('less than -50 % is a fall of more than 50 %', () => {
    expect(said('en', { results: fall }).slice(0, 2)).toEqual([
      'Change in percent: a fall of more than 50% (a forecast)',
      '  (<20 - 40) / 40 = <-50 %',
    ]);
    expect(said('ar', { results: fall })[0]).toBe('التغير بالمئة: انخفاض قدره أكثر من 50% (توقع)');
  });

  test('a range below zero turns round whole', () => {
    const [line] = said('en', {
      results: [{ operation: 'difference', min: '-30', max: '-20', qualifier: 'range', unit: 'MW', working: '' }],
    });
    expect(line).toBe('Difference: a fall of 20 to 30 MW');
  });

  test('a range across zero keeps its signs', () => {
    const [line] = said('en', {
      results: [{ operation: 'difference', min: '-30', max: '20', qualifier: 'range', unit: 'MW', working: '' }],
    });
    expect(line).toBe('Difference: \u221230 to 20 MW');
  });
});

test('the source stands verbatim, with outlet, day and link', () => {
  const lines = said('en', { results: [{ operation: 'value', value: '40', unit: '%', working: '40 %' }] });
  expect(lines).toEqual([
    'Value: 40%',
    '  I read: Difference: United States, 2030',
    'Sources',
    '  “The share falls from 40% to less than 20% by 2030.”',
    '  Grid Gazette, 2 March 2026',
    '    https://gazette.example/1',
  ]);
});

test('a conflict shows every version and averages none', () => {
  const lines = said('en', {
    status: 'conflict',
    results: [
      { operation: 'value', value: '310', unit: 'MW', working: '310 MW' },
      { operation: 'value', value: '290', unit: 'MW', working: '290 MW' },
    ],
  });
  expect(lines.slice(0, 3)).toEqual(['Sources differ:', 'Value: 310 MW', 'Value: 290 MW']);
  expect(lines.join()).not.toContain('300');
});

test('a refusal says why and what is known nearby, in both languages', () => {
  const parts = { status: 'unanswered', reason: 'no_such_period', operands: [], nearest: [source] } as const;
  expect(said('en', parts)[0]).toBe('No stored article gives that period.');
  expect(said('ar', parts)[0]).toBe('لا يذكر أي مقال محفوظ تلك الفترة.');
  expect(said('en', parts).join('\n')).toContain('Grid Gazette');
});

test('hostile feed text cannot turn a line around or add one', () => {
  const hostile = { ...source, quote: 'safe\u202Egnp.exe\u2067\nsecond line', outlet: '\u2067x' };
  const text = sayPlain('ar', { kind: 'answer', answer: answer({ operands: [hostile], results: [] }) });
  expect(text).not.toMatch(/[\u202a-\u202e]/);
  expect(text.match(/[\u2066-\u2068]/g)?.length).toBe(text.match(/\u2069/g)?.length);
  expect(text.split('\n').filter((line) => line.startsWith('second'))).toEqual([]);
});

test('the JSON carries the fields of the contract', () => {
  const json = asJson('en', {
    kind: 'answer',
    answer: answer({ results: [{ operation: 'value', value: '40', unit: '%', working: '' }] }),
  });
  expect(Object.keys(json)).toEqual(
    expect.arrayContaining([
      'question',
      'lang',
      'status',
      'reading',
      'plan',
      'results',
      'operands',
      'inputs',
      'conflicts',
      'text',
    ]),
  );
  expect(asJson('en', { kind: 'problem', problem: { code: 'not_a_feed', details: {} } })).toMatchObject({
    error: { code: 'not_a_feed' },
  });
});

describe('a figure that looks wrong in its source is shown with a word', () => {
  const flagged: Operand = { ...source, flags: ['implausible'] };
  const parts = { status: 'unanswered', reason: 'flagged_figure', operands: [], nearest: [flagged] } as const;
  test.each([
    ['en', 'This figure cannot be right as it is written.'],
    ['ar', 'لا يمكن أن يصح هذا الرقم كما كُتب.'],
  ] as const)('in %s', (lang, doubt) => {
    expect(said(lang, parts).join('\n')).toContain(doubt);
    expect(said(lang, { ...parts, nearest: [source] }).join('\n')).not.toContain(doubt);
  });
});

test.each([
  ['en', 'Story 7: no topic · Le Monde, 2 March 2026 · 1 outlet · in another language (French), kept and not read'],
  ['ar', 'القصة 7: بلا موضوع · Le Monde، 2 مارس 2026 · وسيلة واحدة · بلغة أخرى (الفرنسية)، تُحفظ ولا تُحلَّل'],
] as const)('a report in a language that Barq does not read is marked (%s)', (lang, marked) => {
  const published = '2026-03-02T10:00:00.000Z';
  const card = (tongue: string) => ({
    id: 7,
    topics: [],
    voices: 1,
    reports: [{ id: 7, title: 'Une loi', url: 'https://f.example/7', outlet: 'Le Monde', lang: tongue, published }],
  });
  const says = (tongue: string): string | undefined =>
    bare(sayPlain(lang, { kind: 'news', stories: [card(tongue)], more: false }))
      .split('\n')[2]
      ?.trim();
  expect(says('fr')).toBe(marked);
  for (const none of ['en', 'ar', 'und', 'no code at all']) expect(says(none)).not.toContain('(');
});

test('a figure’s time is said in words, not in its label', () => {
  const found = {
    value: '742',
    unit: 'BTC',
    period: { rel: 'in', label: '2026-Q3', start: '2026-07-01', end: '2026-10-01' },
    quote: 'q',
    start: 0,
    end: 1,
    url: 'https://wire.example/1',
    outlet: 'دفتر',
    published: '2026-11-08T08:20:00.000Z',
  } as const;
  const told = (lang: 'en' | 'ar') =>
    figureLines(lang, [found])
      .map((one) => plain(one, lang).replace(/[\u2066-\u2069]/g, ''))
      .join();
  expect(told('ar')).toBe('• 742 بيتكوين · الربع الثالث 2026 · دفتر');
  expect(told('en')).toBe('• 742 BTC · Q3 2026 · دفتر');
});

test('a preview of a week in which nothing came says so', () => {
  const alert = { id: 3, topics: ['mining'], channel: '1300000000000000006', paused: false, sources: [] } as const;
  const nothing = {
    kind: 'alert-preview',
    alert,
    from: '2026-11-16T00:00:00.000Z',
    stories: [],
    posted: 0,
    came: 0,
    held: [],
  } as const;
  expect(sayPlain('en', nothing)).toContain('Nothing has come since 16 November 2026');
  expect(sayPlain('ar', nothing)).toContain('لم يأت منذ');
});
