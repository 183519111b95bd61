import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LOCAL } from '#src/store/store.ts';
import { ask } from '#src/survey/ask.ts';
import { TOLD } from './articles.ts';
import { newsOf } from './news-store.ts';

const now = new Date('2026-11-21T00:00:00Z');
const news = newsOf(TOLD);

const bits =
  'how many MW % $ 1e999 -5 0 ٣ كم بين 2024 2024/25 per / " * constructor toString valueOf __proto__ ) ( \u200f \u202e 🙂 الى من than %%% 10^9'.split(
    ' ',
  );

test('any words at all get an answer or a refusal, and every number shown has its sentence', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(
        fc.oneof(
          fc.constantFrom(...bits),
          fc.constantFrom('Brennick', 'تعرفة', 'TWh', 'share', 'difference'),
          fc.string(),
        ),
        {
          maxLength: 14,
        },
      ),
      async (words) => {
        const answer = await ask(news.store, LOCAL, { text: words.join(' '), now });
        if (answer.status === 'unanswered') {
          expect(answer.results).toEqual([]);
          expect(answer.reason).toBeDefined();
          return;
        }
        expect(answer.results.length).toBeGreaterThan(0);
        const numbered = answer.results.some(
          (r) => (r.value ?? r.min ?? r.max) !== undefined && r.operation !== 'count',
        );
        if (numbered) expect(answer.operands.length + answer.inputs.length).toBeGreaterThan(0);
      },
    ),
    { numRuns: 250 },
  );
}, 60_000);

test('a very long question is cut, not worked through', async () => {
  const answer = await ask(news.store, LOCAL, { text: 'كم سعر الكهرباء '.repeat(20_000), now });
  expect(['answered', 'unanswered', 'conflict']).toContain(answer.status);
});
