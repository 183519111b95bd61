import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type App, openSample, SAMPLE_DAY } from '#src/app.ts';
import { KINDS } from '#src/survey/offer.ts';
import { type Likely, likelyOffers } from '#src/survey/offer-model.ts';
import { offeredOn } from './offered.ts';

describe('the ways to answer a question', () => {
  let app: App;
  beforeAll(async () => {
    app = await openSample();
  }, 60_000);
  afterAll(() => app.close());

  const offered = async (text: string): Promise<Likely[]> => likelyOffers(await offeredOn(app, SAMPLE_DAY)(text));

  const QUESTIONS = [
    'How many BTC did Northfen Mining produce in September 2026?',
    'northfen production change august -> september 2026 in percent',
    'rimal hash july plus august 2026, total btc',
    'كام ميجاوات أقصى حمل مسموح بيه للتعدين في جزر الياقوت؟',
    'بكام هيزيد استهلاك الذكاء الاصطناعي للكهربا من ٢٠٢٤ لـ ٢٠٢٧ (TWh)',
  ];

  test.each(QUESTIONS)('are weighed against each other and against none, the likeliest first: %s', async (text) => {
    const offers = await offered(text);
    const all = offers.map(({ likelihood }) => likelihood);
    expect(offers.length).toBeGreaterThan(3);
    expect(all).toEqual(all.toSorted((a, b) => b - a));
    // What is left of one is refusing.
    expect(all.reduce((sum, x) => sum + x, 0)).toBeLessThanOrEqual(1 + 1e-9);
    expect(all.every((x) => Number.isFinite(x))).toBe(true);
    for (const { kind, used } of offers) {
      expect(KINDS).toContain(kind);
      expect(used.length).toBeGreaterThan(0);
    }
  });

  test('hold none of what a correction withdrew', async () => {
    const offers = await offered('northfen production change august -> september 2026 in percent');
    expect(offers.some(({ used }) => used.some((c) => c.statement.figure.value === '339'))).toBe(false);
  });

  test('are none where nothing is stored of the matter', async () => {
    const [best] = await offered('how many purple kilowatts is a difficulty of tuesday');
    expect(best?.likelihood ?? 0).toBeLessThan(0.5);
  });
});
