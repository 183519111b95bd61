import { afterAll, beforeAll, expect, test } from 'vitest';
import { type App, openSample, SAMPLE_DAY } from '#src/app.ts';
import { LOCAL } from '#src/store/store.ts';
import { ask } from '#src/survey/ask.ts';
import { asJson } from '#src/talk/json.ts';
import { sayPlain } from '#src/talk/say.ts';

let app: App;
beforeAll(async () => {
  app = await openSample();
}, 60_000);
afterAll(() => app.close());

test('months that are ranked have their names in the reader’s language, whichever was asked in', async () => {
  const text = 'which month did Northfen mine the least bitcoin in Q3 2026';
  const reply = { kind: 'answer' as const, answer: await ask(app.store, LOCAL, { text, now: SAMPLE_DAY }) };
  expect(sayPlain('en', reply)).toContain('September 2026 · August 2026 · July 2026');
  expect(sayPlain('ar', reply)).toContain('سبتمبر 2026 · أغسطس 2026 · يوليو 2026');
  for (const [lang, first] of [
    ['en', 'September 2026'],
    ['ar', 'سبتمبر 2026'],
  ] as const)
    expect(asJson(lang, reply)).toMatchObject({
      results: [{ names: [first, expect.any(String), expect.any(String)] }],
    });
});
