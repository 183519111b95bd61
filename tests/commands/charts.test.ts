import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type App, openSample } from '#src/app.ts';
import type { Chart } from '#src/base/chart.ts';
import type { Language } from '#src/base/lang.ts';
import type { Store } from '#src/store/store.ts';
import { altOf } from '#src/talk/chart/alt.ts';
import { runCommand } from '#src/talk/terminal/run.ts';
import { storeWith } from '../helpers/town.ts';

let app: App;
beforeAll(async () => {
  app = await openSample();
});
afterAll(() => app.close());

type Name = Parameters<typeof runCommand>[0];

const chartOf = async (name: Name, given: Readonly<Record<string, string>>, lang: Language = 'en') => {
  const options = new Map(Object.entries(given).map(([key, value]): [string, string[]] => [key, [value]]));
  const reply = await runCommand(name, { positional: [], options }, app.context(app.clock(), lang));
  return 'chart' in reply ? reply.chart : undefined;
};
const said = async (name: Name, given: Readonly<Record<string, string>>, lang: Language): Promise<string> => {
  const chart = (await chartOf(name, given, lang)) as Chart;
  return altOf(lang, chart).replace(/[\u2066-\u2069]/g, '');
};

describe('/figures', () => {
  test('draws reported values and forecasts, a line for each of whom they are', async () => {
    const text = await said('figures', { subject: 'IEA' }, 'en');
    expect(text).toContain('Electricity consumption · IEA · TWh.');
    expect(text).toContain('United States: 2024: 183 TWh, 2030: 426 TWh (expected or planned).');
    expect(await said('figures', { subject: 'IEA' }, 'ar')).toContain(
      'الولايات المتحدة: 2024: 183 تيراواط ساعة، 2030: 426 تيراواط ساعة (متوقع أو مخطط له).',
    );
  });

  test('names the outlets that differ', async () => {
    const text = await said('figures', { subject: 'Northfen', measure: 'btc_holdings' }, 'en');
    expect(text).toMatch(/1,970 BTC \(صدى الكتلة[^)]*\), 30 September 2026: 1,940 BTC \(Miners' Ledger\)/);
  });

  test('draws nothing of nothing', async () => {
    expect(await chartOf('figures', { subject: 'Atlantis' })).toBeUndefined();
  });
});

test('/compare draws both sides, in both languages', async () => {
  const sides = { a: 'United States', b: 'China' };
  expect(await said('compare', sides, 'en')).toContain('United States: 183 TWh. China: 102 TWh.');
  expect(await said('compare', sides, 'ar')).toContain('China: 102 تيراواط ساعة.');
});

describe('/ask', () => {
  test.each([
    [
      'en',
      'By how much did Northfen bitcoin production fall from August 2026 to September 2026?',
      'August 2026: 314 BTC',
    ],
    ['ar', 'بكم انخفض إنتاج نورثفن من البيتكوين من أغسطس 2026 إلى سبتمبر 2026؟', '309 بيتكوين'],
  ] as const)('draws the figures that an answer compares (%s)', async (lang, question, expected) => {
    expect(await said('ask', { question }, lang)).toContain(expected);
  });

  test.each([
    ['en', 'What is the capacity of the Susquehanna nuclear plant in MW?', '2,520', '2,494'],
    ['ar', 'كم قدرة ربط موقع هارو بوينت بالشبكة؟', '310', '290'],
  ] as const)('draws what each outlet says, where they differ (%s)', async (lang, question, ...parts) => {
    const chart = await chartOf('ask', { question }, lang);
    expect(chart).toMatchObject({ kind: 'bars', by: 'outlet' });
    const text = await said('ask', { question }, lang);
    for (const part of parts) expect(text).toContain(part);
  });

  test('draws nothing where a single figure answers, or nothing does', async () => {
    for (const question of [
      'How much electricity did data centers use worldwide in 2024?',
      'how many btc did northfen produce in December 2026',
    ])
      expect(await chartOf('ask', { question })).toBeUndefined();
  });
});

describe('/mine', () => {
  const report = (published: string, lang: Language, title: string, body: string) => ({
    outlet: lang === 'en' ? 'Grid Gazette' : 'دفتر الطاقة',
    title,
    body,
    published: `${published}T10:00:00Z`,
    lang,
  });
  let store: Store;
  beforeAll(async () => {
    store = await storeWith([
      report(
        '2026-09-10',
        'en',
        'Difficulty climbs',
        'Bitcoin mining difficulty rose to 101 trillion. Hashprice stood at $52 per PH/s per day.',
      ),
      report('2026-10-10', 'ar', 'صعوبة التعدين ترتفع', 'ارتفعت صعوبة تعدين البيتكوين إلى 104 تريليون.'),
      report(
        '2026-11-10',
        'en',
        'Difficulty slips',
        'Bitcoin mining difficulty fell to 98 trillion. Hashprice stood at $47 per PH/s per day.',
      ),
    ]);
  });
  afterAll(() => store.close());

  const mined = async (what: string, given: Readonly<Record<string, string>>) => {
    const options = new Map(
      Object.entries({ what, ...given }).map(([key, value]): [string, string[]] => [key, [value]]),
    );
    const context = { ...app.context(new Date('2026-11-21T00:00:00Z'), 'en'), store };
    const reply = await runCommand('mine', { positional: [], options }, context);
    const chart = reply.kind === 'answer' ? reply.chart : undefined;
    return chart?.kind === 'series'
      ? [chart.measure, ...(chart.lines[0]?.points.map(({ value }) => value) ?? [])]
      : null;
  };

  test('draws the difficulty and the hashprice that are stored, whichever language told of them', async () => {
    expect(await mined('difficulty', { blocktime: '580' })).toEqual([
      'difficulty',
      '101000000000000',
      '104000000000000',
      '98000000000000',
    ]);
    expect(await mined('break-even-price', { efficiency: '20' })).toEqual(['hashprice', '52', '47']);
  });

  test('draws nothing where the asker gives everything', async () => {
    expect(await mined('break-even-price', { efficiency: '20', hashprice: '50' })).toBeNull();
  });
});

test('an alternative text of many values ends where Discord ends it, and says so', () => {
  const line = { topic: 'mining' as const, counts: Array.from({ length: 40 }, () => 12_345) };
  const chart: Chart = {
    kind: 'counts',
    from: '2026-10-01',
    days: 1,
    since: '2026-11-01',
    open: true,
    lines: [line, line, line, line, line],
  };
  for (const lang of ['en', 'ar'] as const) {
    expect(altOf(lang, chart).length).toBeLessThanOrEqual(1024);
    expect(altOf(lang, chart)).toMatch(lang === 'en' ? /And .*\d+.* more\./ : /وغيرها/);
  }
});
