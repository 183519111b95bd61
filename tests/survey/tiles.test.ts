import { afterAll, beforeAll, expect, test } from 'vitest';
import { type App, openSample, SAMPLE_DAY } from '#src/app.ts';
import { LOCAL } from '#src/store/store.ts';
import { ask } from '#src/survey/ask.ts';

let app: App;
beforeAll(async () => {
  app = await openSample();
}, 60_000);
afterAll(() => app.close());

test.each([
  'How many bitcoin did Northfen mine in Q3 2026, all three months together?',
  'مجموع إنتاج نورثفين في الربع الثالث 2026',
])('a quarter that only its months tell is their sum: %s', async (text) => {
  const answer = await ask(app.store, LOCAL, { text, now: SAMPLE_DAY });
  expect(answer).toMatchObject({ status: 'answered', results: [{ value: '950', unit: 'BTC' }] });
  expect(answer.operands.map(({ period }) => period?.label).toSorted()).toEqual(['2026-07', '2026-08', '2026-09']);
});
