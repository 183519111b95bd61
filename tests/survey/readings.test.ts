import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { type App, openSample, SAMPLE_DAY } from '#src/app.ts';
import { type Answer, OPERATIONS } from '#src/base/answer.ts';
import { LANGUAGES } from '#src/base/lang.ts';
import { LOCAL } from '#src/store/store.ts';
import { ask } from '#src/survey/ask.ts';
import { ableReadings, readingsOf } from '#src/survey/operation.ts';
import { readQuestion } from '#src/survey/question.ts';
import { secondOf } from '#src/survey/readings.ts';
import { asJson } from '#src/talk/json.ts';

const now = new Date('2026-11-21T00:00:00Z');
const Phrasing = z.object({ lang: z.enum(LANGUAGES), operation: z.enum(OPERATIONS), question: z.string() });
const phrasings = readFileSync(new URL('./fixtures/phrasings.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => Phrasing.parse(JSON.parse(line)));

describe.each(LANGUAGES)('of 150 phrasings never seen, %s', (lang) => {
  const read = phrasings
    .filter((p) => p.lang === lang)
    .map((p) => {
      const question = readQuestion({ text: p.question, now });
      const readings = readingsOf(question);
      return { right: readings[0]?.operation === p.operation, second: secondOf(readings, question)?.operation, ...p };
    });

  test('at most one in fifty is read wrongly without a second reading beside it', () => {
    const wrong = read.filter(({ right, second }) => !right && second === undefined);
    expect(read.length).toBe(150);
    expect(wrong.length / read.length).toBeLessThanOrEqual(0.02);
  });

  test('where a second is offered, one of the two is right more often than not', () => {
    const offered = read.filter(({ second }) => second !== undefined);
    const among = offered.filter(({ right, second, operation }) => right || second === operation);
    expect(offered.length).toBeGreaterThan(20);
    expect(among.length / offered.length).toBeGreaterThan(0.7);
  });
});

describe('a question with two close readings', () => {
  let app: App;
  beforeAll(async () => {
    app = await openSample();
  }, 60_000);
  afterAll(() => app.close());

  const asked = (text: string): Promise<Answer> => ask(app.store, LOCAL, { text, now: SAMPLE_DAY });

  /** Which of these the model finds close changes with what it is trained on. */
  test.each([
    [
      'rimal hash july august september 2026 together or on average',
      'the growth of US data center use 2014 2023',
      'China and Europe data center consumption 2024',
      'china data center use compared to europe in 2024 IEA',
      'rimal hash production q2 against q3 2026',
      'IEA data center consumption of China next to Europe in 2024',
      'rimal hash production q2 and q3 2026',
    ],
    [
      'نسبة استهلاك الصين الى اوروبا من مراكز البيانات 2024',
      'انتاج رمال هاش بالربع الثالث من الربع الثاني 2026 كم صار',
      'الصين واوروبا استهلاك مراكز البيانات 2024',
      'انتاج رمال هاش الربع الثاني مقابل الثالث 2026',
      'نسبة انتاج رمال هاش بين الربع الثاني والربع الثالث 2026',
    ],
  ])('is answered in both, labelled, the likelier first: %s, …', async (...texts) => {
    const answers = (await Promise.all(texts.map(asked))).filter(({ others }) => others !== undefined);
    expect(answers.length).toBeGreaterThan(0);
    for (const answer of answers) {
      expect(answer.status).toBe('answered');
      const shown = answer.results.map(({ value }) => value);
      for (const other of answer.others ?? []) {
        expect(other.plan.operation).not.toBe(answer.plan.operation);
        expect(other.operands.every(({ quote }) => quote.length > 0)).toBe(true);
        expect(shown).not.toContain(other.results[0]?.value);
      }
      for (const lang of LANGUAGES) {
        const json = asJson(lang, { kind: 'answer', answer });
        const label = lang === 'ar' ? 'وبقراءة أخرى' : 'Read in another way';
        expect(json['text']).toContain(label);
        expect(json['others']).toMatchObject([
          { reading: expect.stringContaining(lang === 'ar' ? 'فهمتُ' : 'I read'), text: expect.stringContaining(label) },
        ]);
      }
    }
  });

  test('without a word for the second it is only offered, and answered once it is picked', async () => {
    const texts = [
      'K7 efficiency',
      'rimal hash production',
      'استهلاك مراكز البيانات',
      'rimal hash output',
      'إنتاج رمال هاش',
      'China data center consumption',
      'coal share',
      'K7 power',
      'rimal hash bitcoin',
      'rimal hash production 2026',
      'data center use of Europe',
      'Orvane Data load',
      'كفاءة K7',
      'حمل Orvane Data',
    ];
    const answers = await Promise.all(texts.map(asked));
    const offered = answers.filter(({ also }) => also !== undefined);
    expect(offered.length).toBeGreaterThan(0);
    for (const { question, status, others, also } of offered) {
      expect(status).toBe('answered');
      expect(others).toBeUndefined();
      for (const as of also ?? []) {
        const picked = await ask(app.store, LOCAL, { text: question, now: SAMPLE_DAY, as });
        expect(picked).toMatchObject({ status: 'answered', plan: { operation: as } });
      }
    }
  });

  test('a reading that is sure of itself stands alone', async () => {
    const text = 'what was the load of Orvane Data in 2025';
    const question = readQuestion({ text, now });
    expect(secondOf(ableReadings(question), question)).toBeNull();
  });

  test('a value that the first answer shows anyway is no second answer', async () => {
    for (const text of [
      'how many BTC did Northfen produce in September 2026',
      'كم انتجت نورثفن من بيتكوين في سبتمبر 2026',
    ]) {
      const answer = await asked(text);
      const shown = [...answer.results, ...answer.operands].map(({ value }) => value);
      for (const { results } of answer.others ?? []) expect(shown).not.toContain(results[0]?.value);
    }
  });
});
