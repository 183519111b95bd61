import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type App, openSample, SAMPLE_DAY } from '#src/app.ts';
import { type Answer, REASONS } from '#src/base/answer.ts';
import { LANGUAGES } from '#src/base/lang.ts';
import { sayPlain } from '#src/talk/say.ts';
import { runCommand } from '#src/talk/terminal/run.ts';
import { REFUSED } from '../survey/phrasings.ts';

let app: App;
beforeAll(async () => {
  app = await openSample();
}, 60_000);
afterAll(() => app.close());

const asked = async (question: string): Promise<Answer> => {
  const reply = await runCommand(
    'ask',
    { positional: [question], options: new Map() },
    app.context(SAMPLE_DAY, undefined),
  );
  if (reply.kind !== 'answer') throw new Error(JSON.stringify(reply));
  return reply.answer;
};

describe('a refusal helps', () => {
  test.each([
    ['how many btc did northfen produce in December 2026', ['December 2026']],
    ['efficiency of the K9 Hydro', ['K9']],
    ['IEA data center consumption of India in 2024', ['India']],
    ['Rimal Hash share price', ['share price']],
    ['كم انتاج نورثفن من بيتكوين في ديسمبر 2026', ['ديسمبر 2026']],
    ['كفاءة جهاز K9 Hydro كم', ['K9']],
    ['كم سعر سهم نورثفن', ['سعر سهم']],
    ['استهلاك مراكز البيانات في الهند سنة 2024 حسب وكالة الطاقة الدولية', ['الهند']],
  ])('it says what is missing: %s', async (question, missing) => {
    const answer = await asked(question);
    expect(answer).toMatchObject({ status: 'unanswered', missing });
    const text = sayPlain(answer.lang, { kind: 'answer', answer });
    for (const word of missing) expect(text).toContain(word);
  });

  test('whatever it offers instead is answered, with a figure that it showed', async () => {
    let offered = 0;
    const languages = new Set<string>();
    for (const question of REFUSED) {
      const { suggested, nearest = [], lang } = await asked(question);
      if (suggested === undefined) continue;
      offered += 1;
      languages.add(lang);
      const answer = await asked(suggested);
      expect(['answered', 'conflict']).toContain(answer.status);
      expect(answer.lang).toBe(lang);
      const quotes = [...answer.operands, ...answer.conflicts].map(({ quote }) => quote);
      expect(nearest.some(({ quote }) => quotes.includes(quote))).toBe(true);
    }
    expect(offered).toBeGreaterThan(REFUSED.length / 2);
    expect([...languages].toSorted()).toEqual([...LANGUAGES].toSorted());
  });

  test('the time that is known takes the place of the one that is not', async () => {
    expect((await asked('how many btc did northfen produce in December 2026')).suggested).toBe(
      'how many btc did northfen produce in September 2026',
    );
    expect((await asked('كم انتاج نورثفن من بيتكوين في ديسمبر 2026')).suggested).toBe(
      'كم انتاج نورثفن من بيتكوين في سبتمبر 2026',
    );
  });

  test.each(LANGUAGES)('every reason has a sentence of its own and a way on in %s', async (lang) => {
    const texts = REASONS.map((reason) =>
      sayPlain(lang, {
        kind: 'answer',
        answer: {
          question: '?',
          lang,
          status: 'unanswered',
          plan: { operation: 'value', subjects: [], measures: [], periods: [] },
          results: [],
          operands: [],
          inputs: [],
          conflicts: [],
          reason,
        },
      }),
    );
    expect(new Set(texts).size).toBe(REASONS.length);
    for (const text of texts) expect(text.split('\n').length).toBe(3);
  });
});
