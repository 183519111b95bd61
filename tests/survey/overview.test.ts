import { expect, test } from 'vitest';
import { LOCAL } from '#src/store/store.ts';
import { brief } from '#src/survey/brief.ts';
import { figureChanges } from '#src/survey/figure-changes.ts';
import { storyOf } from '#src/survey/overview.ts';
import { type Report, storeWith } from '../helpers/town.ts';

const FINE =
  'The energy regulator fined Halden Mining $4 million on Monday for running an 85 MW bitcoin mine without a licence. The site near Orvik opened in 2024. Halden Mining said it would appeal the ruling.';
const STORY: readonly Report[] = [
  {
    outlet: 'Grid Gazette',
    title: 'Halden Mining fined $4 million over unlicensed bitcoin mine',
    body: FINE,
    published: '2026-03-02T10:00:00Z',
    lang: 'en',
  },
  {
    outlet: 'Coin Ledger',
    title: 'Halden Mining hit with $4 million fine over its bitcoin mine',
    body: FINE,
    published: '2026-03-02T11:00:00Z',
    lang: 'en',
  },
  {
    outlet: 'دفتر المدينة',
    title: 'تغريم هالدن للتعدين 4 ملايين دولار بسبب منجم بيتكوين غير مرخص',
    body: 'غرّمت هيئة تنظيم الطاقة شركة هالدن للتعدين 4 ملايين دولار يوم الاثنين لتشغيل منجم بيتكوين بقدرة 85 ميغاواط من دون ترخيص. وقالت الشركة إنها ستطعن في القرار.',
    published: '2026-03-02T12:00:00Z',
    lang: 'ar',
  },
  {
    outlet: 'Wattage',
    title: 'Correction: Halden Mining fined $5 million over unlicensed bitcoin mine',
    body: 'The energy regulator fined Halden Mining $5 million for its 85 MW bitcoin mine without a licence, not less, as was reported.',
    published: '2026-03-02T20:00:00Z',
    lang: 'en',
  },
];

const theStory = async (lang: 'en' | 'ar') => {
  const store = await storeWith(STORY);
  const found = await storyOf(store, LOCAL, 1, lang);
  await store.close();
  if (!found) throw new Error('no story');
  return found;
};

const COUNTS: readonly Report[] = [
  {
    outlet: 'Grid Gazette',
    title: 'Halden Mining shuts three sites and 12 MW',
    body: 'Halden Mining shut three sites on Monday. It gave up 12 MW. The vote was 5 to 2, and one of the two came late.',
    published: '2026-03-02T10:00:00Z',
    lang: 'en',
  },
];
const COUNTS_AR: readonly Report[] = [
  {
    outlet: 'دفتر المدينة',
    title: 'هالدن للتعدين تغلق ثلاثة مواقع بقدرة 12 ميغاواط',
    body: 'أغلقت هالدن للتعدين ثلاثة مواقع يوم الاثنين بقدرة 12 ميغاواط. وصوّت 5 مقابل 2.',
    published: '2026-03-02T10:00:00Z',
    lang: 'ar',
  },
];
test.each([
  ['en', COUNTS, ['sites']],
  ['ar', COUNTS_AR, ['مواقع']],
] as const)(
  'a story lists amounts and counts of something, each once, and no bare number: %s',
  async (lang, reports, counted) => {
    const store = await storeWith(reports);
    const found = await storyOf(store, LOCAL, 1, lang);
    await store.close();
    const figures = found?.figures ?? [];
    expect(figures.filter(({ unit }) => unit === 'MW').map(({ value }) => value)).toEqual(['12']);
    const counts = figures.filter(({ unit }) => unit === 'count' || unit === '1');
    expect([...new Set(counts.map((one) => one.counted))]).toEqual(counted);
  },
);

test.each(['en', 'ar'] as const)(
  'where nothing was told in the period a brief is of the newest day that has stories: %s',
  async (lang) => {
    const store = await storeWith(STORY);
    const told = await brief(store, LOCAL, { now: new Date('2026-03-09T09:00:00Z'), days: 2, lang });
    await store.close();
    expect(told).toMatchObject({
      from: '2026-03-02T00:00:00.000Z',
      to: '2026-03-02T23:59:59.999Z',
      silent: { from: '2026-03-07T00:00:00.000Z', to: '2026-03-09T09:00:00.000Z' },
    });
    expect(told.stories).toHaveLength(1);
  },
);

test('the timeline says what each report is, and what it was the first to tell', async () => {
  const { timeline, story } = await theStory('en');
  expect(timeline.map(({ report, is }) => [report.outlet, is])).toEqual([
    ['Grid Gazette', 'first'],
    ['Coin Ledger', 'copy'],
    ['دفتر المدينة', 'report'],
    ['Wattage', 'correction'],
  ]);
  expect(timeline.map(({ brings }) => brings.map(({ value }) => value).sort())).toEqual([
    ['4000000', '85'],
    [],
    [],
    ['5000000'],
  ]);
  expect(story.voices).toBe(3);
});

test.each([
  ['en', 'correction', 'Halden Mining fined $4 million over unlicensed bitcoin mine (corrected)', ''],
  [
    'en',
    'correction',
    'Halden Mining fined over its bitcoin mine',
    'An earlier version of this article misstated the fine. ',
  ],
  ['en', 'copy', 'Halden Mining fined $4 million for bitcoin mine amid market correction', ''],
  ['ar', 'correction', 'تصحيح: تغريم هالدن للتعدين 4 ملايين دولار بسبب منجم بيتكوين', ''],
  ['ar', 'correction', 'تغريم هالدن للتعدين بسبب منجم بيتكوين', 'ورد خطأ في نسخة سابقة من هذا التقرير. '],
  ['ar', 'copy', 'تغريم هالدن للتعدين 4 ملايين دولار وسط موجة تصحيح في السوق', ''],
] as const)(
  'a report that puts itself right is a correction, one about a market’s is none (%s): %s, %s',
  async (lang, is, title, note) => {
    const [english, , arabic] = STORY;
    const first = lang === 'en' ? english : arabic;
    if (!first) throw new Error('no report');
    const again = { ...first, outlet: 'The Second', title, body: note + first.body, published: '2026-03-02T13:00:00Z' };
    const store = await storeWith([first, again]);
    const [stored] = await store.articles(LOCAL, { limit: 1 });
    const timeline = (await storyOf(store, LOCAL, stored?.storyId ?? 0))?.timeline ?? [];
    expect(timeline.map((row) => row.is)).toEqual(['first', is]);
    await store.close();
  },
);

test('where outlets differ, each version stands with its sentence', async () => {
  const { differing } = await theStory('en');
  expect(differing).toHaveLength(1);
  expect(differing[0]?.versions.map(({ value, outlet }) => [value, outlet])).toEqual([
    ['4000000', 'Grid Gazette'],
    ['5000000', 'Wattage'],
  ]);
});

test('the summary is in the reader’s language, verbatim, and says nothing twice', async () => {
  for (const lang of ['en', 'ar'] as const) {
    const { summary } = await theStory(lang);
    expect(summary.length).toBeGreaterThan(0);
    for (const { quote, outlet } of summary) {
      const report = STORY.find((one) => one.outlet === outlet);
      expect(report?.lang).toBe(lang);
      expect(report?.body).toContain(quote);
    }
    expect(summary.filter(({ quote }) => /85/.test(quote))).toHaveLength(1);
  }
});

test('a follow-up is told as one', async () => {
  const store = await storeWith([
    ...STORY.slice(0, 1),
    {
      outlet: 'Wattage',
      title: 'Halden Mining appeals $4 million fine over unlicensed bitcoin mine',
      body: 'Halden Mining has appealed the $4 million fine for its 85 MW bitcoin mine without a licence. Its lawyers ask for 2 million dollars back.',
      published: '2026-03-03T12:00:00Z',
      lang: 'en',
    },
  ]);
  const story = await storyOf(store, LOCAL, 1, 'en');
  expect(story?.timeline.map(({ is }) => is)).toEqual(['first', 'follow-up']);
  await store.close();
});

const report = (outlet: string, title: string, body: string, published: string, lang: string): Report => ({
  outlet,
  title,
  body,
  published,
  lang,
});

test('a new value of what had another is a change of the figures; the same value again is none', async () => {
  const store = await storeWith([
    report(
      'Grid Gazette',
      'Halden Mining reaches 12 EH/s',
      'The hash rate of Halden Mining reached 12 EH/s.',
      '2026-02-10T10:00:00Z',
      'en',
    ),
    report(
      'Grid Gazette',
      'Orvik Energy has 300 MW',
      'The power capacity of Orvik Energy stands at 300 MW.',
      '2026-02-11T10:00:00Z',
      'en',
    ),
    report(
      'دفتر المدينة',
      'معدل هاش هالدن للتعدين يبلغ 15 إكساهاش',
      'بلغ معدل الهاش لدى شركة هالدن للتعدين 15 إكساهاش في الثانية.',
      '2026-03-01T10:00:00Z',
      'ar',
    ),
    report(
      'Coin Ledger',
      'Orvik Energy still has 300 MW',
      'The power capacity of Orvik Energy stands at 300 MW.',
      '2026-03-01T12:00:00Z',
      'en',
    ),
  ]);
  const now = new Date('2026-03-02T00:00:00Z');
  const changes = await figureChanges(store, LOCAL, { from: Date.parse('2026-02-23'), to: now.getTime(), most: 9 });
  expect(changes.map(({ measure, before, now: after }) => [measure, before.value, after.value])).toEqual([
    ['hashrate', '12', '15'],
  ]);
  const told = await brief(store, LOCAL, { now, days: 7, lang: 'ar' });
  expect(told.changes).toHaveLength(1);
  expect(told.stories.map(({ summary }) => summary.length)).toEqual([1, 1]);
  await store.close();
});
