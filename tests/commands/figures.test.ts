import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CommandName } from '#commands/index.ts';
import { type App, openSample, SAMPLE_DAY } from '#src/app.ts';
import { LANGUAGES } from '#src/base/lang.ts';
import type { Reply } from '#src/base/reply.ts';
import { LOCAL, type Store } from '#src/store/store.ts';
import { sayPlain } from '#src/talk/say.ts';
import { takeApart } from '#src/talk/terminal/call.ts';
import { runCommand } from '#src/talk/terminal/run.ts';
import { storeWith } from '../helpers/town.ts';

let app: App;
let store: Store;
beforeAll(async () => {
  app = await openSample();
  store = await storeWith([
    {
      outlet: 'Grid Gazette',
      title: 'Iceland expects more from its data centers',
      body: 'Electricity consumption in Iceland will reach 21 TWh in 2025, the energy authority forecast.',
      published: '2024-02-01T10:00:00Z',
      lang: 'en',
    },
    {
      outlet: 'Load Daily',
      title: 'What Iceland used',
      body: 'Electricity consumption in Iceland was 19.5 TWh in 2025, the energy authority said.',
      published: '2026-02-01T10:00:00Z',
      lang: 'en',
    },
    {
      outlet: 'دفتر الشبكة',
      title: 'استهلاك أيسلندا',
      body: 'بلغ استهلاك الكهرباء في أيسلندا 19.5 تيراواط ساعة في 2025، بحسب هيئة الطاقة.',
      published: '2026-02-02T10:00:00Z',
      lang: 'ar',
    },
  ]);
}, 60_000);
afterAll(async () => {
  await app.close();
  await store.close();
});

const context = (own: Store) => ({ ...app.context(SAMPLE_DAY, undefined), store: own, community: LOCAL });
const run = (name: CommandName, words: readonly string[], own = app.store): Promise<Reply> =>
  runCommand(name, takeApart(words, new Set()), context(own));
const figures = async (words: readonly string[], own = app.store) => {
  const reply = await run('figures', words, own);
  if (reply.kind !== 'figures') throw new Error(JSON.stringify(reply));
  return reply;
};

describe('/figures', () => {
  test.each([
    ['Rimal Hash', 'btc_production'],
    ['رمال هاش', 'btc_production'],
    ['Rimal Hash', 'production'],
    ['رمال هاش', 'انتاج'],
  ])('every stored value of %s: %s, newest first, with its sentence', async (subject, measure) => {
    const { reported, more } = await figures(['--subject', subject, '--measure', measure]);
    const monthly = reported.filter(({ period }) => /^2026-\d\d$/.test(period ?? ''));
    expect(monthly.map(({ period, operand }) => [period, operand.value])).toEqual([
      ['2026-09', '265'],
      ['2026-08', '246'],
      ['2026-07', '231'],
    ]);
    expect(reported.every(({ operand }) => operand.quote.length > 0 && operand.url.startsWith('https://'))).toBe(true);
    expect(reported.some(({ operand, period }) => operand.value === '742' && period === '2026-Q3')).toBe(true);
    expect(more).toBe(false);
  });

  test('what was expected stands apart from what was reported', async () => {
    const { reported, ahead } = await figures(['--subject', 'Rimal Hash', '--measure', 'power_capacity']);
    expect(reported.map(({ operand }) => operand.value)).toEqual(['400']);
    expect(ahead.map(({ operand, period }) => [operand.value, period])).toEqual([['520', '2027']]);
  });

  test('several outlets that agree are one row', async () => {
    const { reported } = await figures(['--subject', 'Iceland', '--measure', 'electricity_consumption'], store);
    expect(reported).toHaveLength(1);
    expect([reported[0]?.operand.outlet, ...(reported[0]?.outlets ?? [])].toSorted()).toEqual([
      'Load Daily',
      'دفتر الشبكة',
    ]);
  });

  test.each(['Iceland', 'أيسلندا'])(
    'a forecast whose time has come stands beside what was reported: %s',
    async (subject) => {
      const { ahead } = await figures(['--subject', subject, '--measure', 'electricity_consumption'], store);
      expect(ahead).toMatchObject([{ operand: { value: '21' }, period: '2025', reported: { value: '19.5' } }]);
      const reply = await run('figures', ['--subject', subject], store);
      expect(sayPlain('en', reply)).toContain('Was then reported: 19.5 TWh');
      expect(sayPlain('ar', reply)).toContain('ثم أُعلن');
    },
  );

  test('pages lose nothing and repeat nothing', async () => {
    const seen: string[] = [];
    for (let page = 1; page <= 20; page += 1) {
      const { reported, ahead, more } = await figures(['--subject', 'Northfen', '--page', String(page)]);
      expect(reported.length + ahead.length).toBeLessThanOrEqual(20);
      seen.push(
        ...[...reported, ...ahead].map(
          ({ operand }) => `${operand.url} ${operand.start} ${operand.value} ${operand.max}`,
        ),
      );
      if (!more) break;
    }
    expect(seen.length).toBeGreaterThan(20);
    expect(new Set(seen).size).toBe(seen.length);
  });

  test('a subject that nothing is known of, or that is none', async () => {
    for (const subject of ['Zorblat', 'زوربلات', '???'])
      expect(await figures(['--subject', subject])).toMatchObject({ reported: [], ahead: [], more: false });
  });
});

describe('/compare', () => {
  test.each([
    ['China', 'Europe'],
    ['الصين', 'أوروبا'],
  ])('%s and %s side by side, with difference and ratio', async (a, b) => {
    const reply = await run('compare', ['--a', a, '--b', b]);
    expect(reply).toMatchObject({
      kind: 'comparison',
      rows: [
        {
          measure: 'electricity_consumption',
          period: '2024',
          a: { value: '102' },
          b: { value: '68' },
          results: [
            { operation: 'difference', value: '34', unit: 'TWh' },
            { operation: 'ratio', value: '1.5', unit: 'x' },
          ],
        },
      ],
    });
  });

  test('only of one time: a month is not held against a quarter', async () => {
    const reply = await run('compare', ['--a', 'Northfen', '--b', 'رمال هاش', '--measure', 'btc_production']);
    expect(reply).toMatchObject({ rows: [{ period: '2026-09', a: { value: '309' }, b: { value: '265' } }] });
  });

  test('a sentence is of the subject that it names', async () => {
    const reply = await run('compare', ['--a', 'K7 Hydro', '--b', 'K6', '--measure', 'efficiency']);
    expect(reply).toMatchObject({ rows: [{ a: { value: '11' }, b: { value: '16.5' } }] });
  });

  test('one subject at two times is a question, and its answer is computed', async () => {
    const reply = await run('compare', ['--a', 'Rimal Hash Q2 2026', '--b', 'Q3 2026', '--measure', 'production']);
    expect(reply).toMatchObject({ kind: 'answer', answer: { status: 'answered', plan: { operation: 'difference' } } });
    expect(reply.kind === 'answer' && reply.answer.results[0]?.value).toBe('52');
  });

  test('where one side is unknown it refuses', async () => {
    const reply = await run('compare', ['--a', 'China', '--b', 'Zorblat']);
    expect(reply).toMatchObject({ kind: 'answer', answer: { status: 'unanswered' } });
  });
});

test.each(LANGUAGES)('both have words in %s', async (lang) => {
  for (const reply of [
    await run('figures', ['--subject', 'Rimal Hash']),
    await run('figures', ['--subject', 'Zorblat']),
    await run('compare', ['--a', 'China', '--b', 'Europe']),
  ]) {
    const text = sayPlain(lang, reply);
    expect(text).not.toMatch(/undefined|\[object|\{\w+\}|electricity_consumption/);
    if (lang === 'ar') for (const line of text.split('\n')) expect(/^[\s•]*(\u2067|https?:)/.test(line)).toBe(true);
  }
});
