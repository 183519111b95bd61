import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cut, escapeText, lineText } from '#src/talk/discord/text.ts';
import { figure, foreign, line, words } from '#src/talk/runs.ts';
import { processorTime } from '../helpers/processor.ts';

test.for([
  [
    '**bold** _it_ `code` ~~no~~ ||spoiler||',
    '\\*\\*bold\\*\\* \\_it\\_ \\`code\\` \\~\\~no\\~\\~ \\|\\|spoiler\\|\\|',
  ],
  ['[a](https://x.y)', '\\[a\\]\\(https\\://x\\.y\\)'],
  ['@everyone <@1>', '@\u200Beveryone \\<@\u200B1\\>'],
  ['# a\n> b', '\\# a \\> b'],
  ['شركة *نجم* (2026)', 'شركة \\*نجم\\* \\(2026\\)'],
] as const)('%s is text and nothing else', ([raw, safe]) => {
  expect(escapeText(raw, 500)).toBe(safe);
});

test('a cut never parts a backslash from its mark, nor a grapheme', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 2, max: 60 }), (raw, max) => {
      const safe = escapeText(raw, max);
      expect(safe.length).toBeLessThanOrEqual(max);
      expect(safe.replace(/\\./gsu, '').replace(/…$/, '')).not.toMatch(/[\\*_~|`>#+[\]()<]/);
      expect(cut(raw, max).length).toBeLessThanOrEqual(max);
    }),
  );
});

test('brackets without end take no time', () => {
  const hostile = '['.repeat(70_000) + ']('.repeat(35_000);
  const spent = processorTime();
  escapeText(hostile, 1000);
  cut(hostile, 100);
  expect(spent()).toBeLessThan(200);
});

test('an Arabic line keeps its figures whole and its marker outside', () => {
  const text = lineText(line('item', [words('من '), figure('-12.5%'), words(' إلى '), foreign('Orvane.')]), 'ar', 100);
  expect(text).toBe('- \u2067من \u2066-12.5%\u2069 إلى \u2068Orvane\\.\u2069\u2069');
});
