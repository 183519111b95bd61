import fc from 'fast-check';
import { expect, test } from 'vitest';
import { figure, foreign, line, plain, words } from '#src/talk/runs.ts';

const OPEN = /[\u2066\u2067\u2068]/g;
const CLOSE = /\u2069/g;

test('an Arabic line stands in one isolate, its figures in their own', () => {
  const text = plain(line('item', [words('ترتفع الحصة من '), figure('20%'), words(' إلى '), figure('40%')]), 'ar');
  expect(text).toBe('• \u2067ترتفع الحصة من \u206620%\u2069 إلى \u206640%\u2069\u2069');
});

test('a call in an Arabic line stands left to right, a unit and an address as they are', () => {
  const shown = (text: string) => plain(line('plain', [words(text)]), 'ar').slice(1, -1);
  expect(shown('الأمر /barq alert list يعرضها')).toBe('الأمر \u2066/barq alert list\u2069 يعرضها');
  expect(shown('و/barq why، أو من دون --sample.')).toBe('و\u2066/barq why\u2069، أو من دون \u2066--sample\u2069.');
  for (const text of ['سعر TH/s هنا', 'npm run barq -- feed add --url ADDRESS', 'docs/discord.md', 'USD/(PH/s.d)'])
    expect(shown(text)).toBe(text);
  expect(plain(line('plain', [words('see /barq why')]), 'en')).toBe('see /barq why');
});

test('an English line holds feed text of unknown direction apart', () => {
  expect(plain(line('plain', [words('Source: '), foreign('دفتر الطاقة')]), 'en')).toBe(
    'Source: \u2068دفتر الطاقة\u2069',
  );
});

test('whatever a feed says, isolates stay balanced and a line stays one line', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.constantFrom('en' as const, 'ar' as const), (text, lang) => {
      const out = plain(line('plain', [foreign(`${text}\u202e\u2067\n`)]), lang);
      expect(out.match(OPEN)?.length).toBe(out.match(CLOSE)?.length);
      expect(out).not.toMatch(/[\n\u202a-\u202e]/);
    }),
  );
});
