import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type App, openSample, SAMPLE_DAY } from '#src/app.ts';
import { LOCAL } from '#src/store/store.ts';
import { ask } from '#src/survey/ask.ts';
import { REFUSED, RIGHT_AR, RIGHT_EN } from './phrasings.ts';

let app: App;
beforeAll(async () => {
  app = await openSample();
}, 60_000);
afterAll(() => app.close());

describe('the sample edition', () => {
  test.each([...RIGHT_EN, ...RIGHT_AR].map((gold) => [gold.q, gold] as const))('%s', async (_, gold) => {
    const answer = await ask(app.store, LOCAL, { text: gold.q, now: SAMPLE_DAY });
    expect({ status: answer.status, reason: answer.reason, nearest: answer.nearest?.[0]?.quote }).not.toMatchObject({
      status: 'unanswered',
    });
    // A conflict gives every version; one of them must be this one.
    const values = answer.results.map((r) => (r.value ?? r.max ?? r.min)?.replace('-', ''));
    const [first] = answer.results;
    if (gold.value) {
      if (answer.status === 'conflict') expect(values).toContain(gold.value);
      else expect(values[0]).toBe(gold.value);
    }
    if (gold.unit) expect(first?.unit).toBe(gold.unit);
    if (gold.name) expect(first?.names?.[0]).toMatch(gold.name);
    if (gold.date) expect(first?.dates?.[0]).toBe(gold.date);
  });

  test.each(REFUSED)('refuses: %s', async (text) => {
    const answer = await ask(app.store, LOCAL, { text, now: SAMPLE_DAY });
    expect({ status: answer.status, shown: answer.results.map((r) => r.working) }).toMatchObject({
      status: 'unanswered',
    });
  });
});
