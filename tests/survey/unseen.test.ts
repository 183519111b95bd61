import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { OPERATIONS } from '#src/base/answer.ts';
import { readingsOf } from '#src/survey/operation.ts';
import { readQuestion } from '#src/survey/question.ts';

const now = new Date('2026-11-21T00:00:00Z');
const Phrasing = z.object({ lang: z.enum(['en', 'ar']), operation: z.enum(OPERATIONS), question: z.string() });

/** Written by somebody who saw neither the cues nor what the model is trained on. Never train on them. */
const phrasings = readFileSync(new URL('./fixtures/phrasings.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => Phrasing.parse(JSON.parse(line)));

describe.each(['en', 'ar'] as const)('phrasings never seen, %s', (lang) => {
  const own = phrasings.filter((p) => p.lang === lang);
  const read = own.map((p) => ({ ...p, readings: readingsOf(readQuestion({ text: p.question, now })) }));
  const share = (right: (row: (typeof read)[number]) => boolean): number => read.filter(right).length / read.length;

  test('the operation is the likeliest reading', () => {
    expect(own.length).toBe(150);
    expect(share((row) => row.readings[0]?.operation === row.operation)).toBeGreaterThanOrEqual(0.88);
  });

  test('or the second', () =>
    expect(share((row) => row.readings.slice(0, 2).some((r) => r.operation === row.operation))).toBeGreaterThanOrEqual(
      0.95,
    ));
});
