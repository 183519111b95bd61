import { describe, expect, test } from 'vitest';
import { pointsOf } from '#src/survey/former-periods.ts';
import { readQuestion } from '#src/survey/question.ts';

const now = new Date('2026-11-22T00:00:00Z');
const read = (text: string) => readQuestion({ text, now });
const labels = (text: string): string[] => read(text).times.points.map(({ label }) => label);

describe('parts of a year that share one noun', () => {
  test.each([
    ['between the second and the third quarter of 2026', ['2026-Q2', '2026-Q3']],
    ['in the second and third quarters of 2026', ['2026-Q2', '2026-Q3']],
    ['the first and second half of 2025', ['2025-H1', '2025-H2']],
    ['من الربع الثاني للثالث 2026', ['2026-Q2', '2026-Q3']],
    ['الربع الأول والثاني 2026', ['2026-Q1', '2026-Q2']],
  ])('%s', (text, wanted) => expect(labels(text).toSorted()).toEqual(wanted));
});

describe('months and halves as people say them', () => {
  test.each([
    ['من شهر تلاتة لشهر سبعة 2026', ['2026-03', '2026-07']],
    ['كم بتكوين بشهر تسعة', ['2026-09']],
    ['شهري 8 و9 2026', ['2026-08', '2026-09']],
    ['انتاج النص الأول من ٢٠٢٦', ['2026-H1']],
    ['الربع التاني 2026', ['2026-Q2']],
  ])('%s', (text, wanted) => expect(labels(text)).toEqual(wanted));

  test('the places are those of what was written', () => {
    for (const text of ['انتاج النص الأول من ٢٠٢٦ كام', 'من شهر تلاتة لشهر سبعة 2026 كام'])
      for (const { start, end } of read(text).times.points) {
        expect(text.slice(start, end)).not.toMatch(/كام|انتاج/u);
        expect(text.slice(start, end)).toMatch(/النص|تلاتة|سبعة/u);
      }
  });
});

describe('the same part of the year before', () => {
  test.each([
    ['Q3 2026 versus the same quarter of 2025', ['2025-Q3', '2026-Q3']],
    ['الربع الثاني 2026 مقارنة بالفترة نفسها من 2025', ['2025-Q2', '2026-Q2']],
    ['how much above a year earlier in the first half of 2026', ['2025-H1', '2026-H1']],
    ['q3 2026 vs q3 the year before', ['2025-Q3', '2026-Q3']],
    ['النص الأول من ٢٠٢٦ عن النص الأول من السنة اللي قبلها', ['2025-H1', '2026-H1']],
    ['the first half of 2026 against the half before', ['2025-H2', '2026-H1']],
  ])('%s', (text, wanted) => {
    const points = pointsOf(read(text)).map(({ label }) => label);
    expect(points.toSorted()).toEqual(wanted);
  });
});
